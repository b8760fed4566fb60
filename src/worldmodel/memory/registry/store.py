"""The git repository below the registry: made, opened, locked, and moved on commit by commit.

It is a bare repository: what is committed is all there is, and no second copy can disagree with
it. What makes a version durable: its objects are written as one pack and forced to disk, then
the branch is moved by git's own protocol (a lock file, compare, rename), and that is forced to disk too. A
process that dies in between leaves objects that nothing names, and the old branch.

Writers take turns by a lock on `worldmodel.lock`, which ends with the process. In it stands which
of git's lock files the writer is about to make; the next writer removes those of one that died.

Not covered: git programs of other people that write at the same time and die; git's own message
says which lock file they left.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

from worldmodel.errors import RegistryError, UnreadableModel
from worldmodel.memory.registry import message, packs, sign
from worldmodel.memory.registry.git import git, translated
from worldmodel.memory.registry.pack import Pack, sync
from worldmodel.memory.registry.records import FILE_LIMIT, Files
from worldmodel.memory.registry.tree import FILE, FOLDER, Entries, Tree, parsed

if TYPE_CHECKING:
    import pygit2

FORMAT = "worldmodel registry 1\n"
README = """\
# A registry of models

Each folder below `models/` is a model: `reasoning.md` (what was thought), `program.*` (the code), `requires` (what it
needs), `context.json` (the question it was written for), `runs/` (the runs that prove it). Each commit is a version.
It is an ordinary git repository; `worldmodel registry --help` says what can be done with it.
"""
MAIN = "main"
CACHED = 20_000
"""Folders that are kept in memory, parsed."""

HEADS = "refs/heads/"


class Draft:
    """Commits in the making on one branch. `tip` is the last of them, or where the branch stands; "" for none.

    `base` is where the branch stood, `seconds` the time of the last commit (since 1970).
    """

    def __init__(self, store: Store, tip: str) -> None:
        self._store = store
        self.pack = Pack()
        self.base = self.tip = tip
        self.tree = Tree(self.entries, store.root(tip) if tip else None)
        self.seconds = 0
        self._who = store.who()
        self._key = sign.signing_key(store)

    def commit(self, text: str, *others: str) -> str:
        """A commit of `tree` as it is now, on top of `tip` and of `others`. Returns its id."""
        self.seconds = int(time.time())
        parents = [parent for parent in (self.tip, *others) if parent]
        content = commit_content(self.tree.write(self.pack).hex(), parents, text, self._who, self.seconds)
        self.tip = self.pack.add("commit", sign.signed(content, self._key) if self._key else content).hex()
        return self.tip

    def entries(self, oid: bytes) -> Entries:
        content = self.pack.get(oid)
        return self._store.entries(oid) if content is None else parsed(content)

    def files(self, folder: bytes) -> Files:
        """The files of a folder that is stored or in the making."""
        return files(self.entries, lambda oid: self.pack.get(oid) or self._store.read(oid), folder)


class Store:
    """An open repository. Not for two threads; any number of processes may open it."""

    def __init__(self, path: Path) -> None:
        """Raises RegistryError: there is none, it is no registry or cannot be read."""
        self.path = path
        self._folders: dict[bytes, Entries] = {}
        self._lock = -1
        if not path.is_dir():
            raise RegistryError(f"there is no registry at {path}", mend="worldmodel registry add FILE makes one")
        with translated(path):
            self.repo: pygit2.Repository = git().Repository(str(path))
        if not self.repo.is_bare or not self._is_registry():
            raise RegistryError(f"{path} is no registry of models", mend="--registry DIR names another folder")

    def _is_registry(self) -> bool:
        with translated(self.path):
            tip = self.tip(self.branch()) or next(iter(self.branches().values()), "")
            entry = self.entries(self.root(tip)).get("format") if tip else None
            return entry is not None and self.read(entry[1]) == FORMAT.encode()

    @classmethod
    def create(cls, path: Path) -> Store:
        """Open the repository, or make one where nothing is. Of two who make it at once, one does."""
        if path.exists() and any(path.iterdir()):
            return cls(path)
        with translated(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
            try:
                _begin(draft)
                draft.replace(path)
                sync(path.parent)
            except OSError:
                if not path.exists():
                    raise
            finally:
                shutil.rmtree(draft, ignore_errors=True)
        return cls(path)

    def branch(self) -> str:
        """The branch that is written to where none is named."""
        with translated(self.path):
            return str(self.repo.references["HEAD"].target).removeprefix(HEADS)

    def branches(self) -> dict[str, str]:
        """The commit of each branch."""
        with translated(self.path):
            return {name: str(self.repo.branches.local[name].target) for name in self.repo.branches.local}

    def tip(self, branch: str) -> str:
        """The commit of a branch, "" where there is none of that name."""
        return self.at(f"{HEADS}{branch}")

    def at(self, reference: str) -> str:
        """The commit that a reference names, "" where there is none, or where it names something else."""
        if not git().reference_is_valid_name(reference):
            raise RegistryError(f"{reference.rpartition('/')[2]!r} is no name that git allows")
        with translated(self.path):
            found = self.repo.references.get(reference)
            try:
                return "" if found is None else str(found.peel(git().Commit).id)
            except git().InvalidSpecError:
                return ""

    def read(self, oid: bytes) -> bytes:
        """The content of an object."""
        return bytes(self.repo.read(git().Oid(raw=oid))[1])

    def commit(self, name: str) -> pygit2.Commit:
        """A commit by its id. Raises RegistryError where it is missing: somebody damaged the repository."""
        found = self.repo.get(name)
        if not isinstance(found, git().Commit):
            raise RegistryError(f"{self.path} is damaged: commit {name} is missing", mend=f"git -C {self.path} fsck")
        return cast("pygit2.Commit", found)

    def root(self, commit: str) -> bytes:
        """The tree of a commit."""
        return self.commit(commit).tree_id.raw

    def entries(self, oid: bytes) -> Entries:
        """What a folder holds. Raises UnreadableModel for what is none."""
        found = self._folders.get(oid)
        if found is None:
            if len(self._folders) > CACHED:
                self._folders.clear()
            kind, content = self.repo.read(git().Oid(raw=oid))
            if kind != git().enums.ObjectType.TREE:
                raise UnreadableModel(f"{self.path}: {oid.hex()} is no folder", mend=f"git -C {self.path} fsck")
            found = self._folders[oid] = parsed(bytes(content))
        return found

    def files(self, folder: bytes) -> Files:
        """The files of a model's folder. Raises RegistryError for one that is too large, or deeper than runs/x."""
        return files(self.entries, self.read, folder)

    @contextmanager
    def writing(self, branch: str, start: str = "") -> Iterator[Draft]:
        """Commit to a branch; it moves, durably, when the block ends well. A new one begins at `start`.

        Raises RegistryError: the disk is full, somebody moved the branch meanwhile, a lock was left behind.
        """
        reference = f"{HEADS}{branch}"
        with self.locked():
            with translated(self.path):
                old = self.at(reference)
                draft = Draft(self, old or start)
            yield draft
            if draft.tip != old:
                self.finish(draft.pack, {reference: (old, draft.tip)})

    def finish(self, pack: Pack, moves: dict[str, tuple[str, str]]) -> None:
        """Write the objects, then move each reference from its old commit ("": it is new) to the new one ("": delete).

        For those who hold the lock. Raises RegistryError; the objects may then be there, and no reference has moved.
        """
        with translated(self.path):
            if len(pack):
                pack.write(self.path / "objects" / "pack")
            self._intend(*moves)
            try:
                for reference, (old, new) in moves.items():
                    self._move(reference, old, new)
            finally:  # a lock file that is there now is another program's
                self._intend()
            if len(pack):
                packs.tidy(self)

    def head(self, branch: str) -> None:
        """Let this branch be the one that is written to. For those who hold the lock."""
        self._intend("HEAD")
        try:
            self.repo.set_head(f"{HEADS}{branch}")
        finally:
            self._intend()

    def _move(self, reference: str, old: str, new: str) -> None:
        with self.repo.transaction() as transaction:
            transaction.lock_ref(reference)
            if self.at(reference) != old:
                raise RegistryError(f"{reference} was moved by somebody else meanwhile", mend="try again")
            if new:
                transaction.set_target(reference, new, message="worldmodel")
            else:
                transaction.remove(reference)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """One writer at a time; waits for the other. What a killed writer left behind is removed first."""
        with translated(self.path):
            handle = os.open(self.path / "worldmodel.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            with translated(self.path):
                fcntl.flock(handle, fcntl.LOCK_EX)
                for left in os.pread(handle, 1 << 16, 0).decode().split("\n"):
                    if left.startswith(("refs/", "HEAD", "packed-refs")) and ".." not in left:
                        (self.path / f"{left}.lock").unlink(missing_ok=True)
                os.ftruncate(handle, 0)
            self._lock = handle
            yield
        finally:
            self._lock = -1
            os.close(handle)

    def _intend(self, *names: str) -> None:
        """Say which of git's lock files are made next."""
        os.ftruncate(self._lock, 0)
        os.pwrite(self._lock, "\n".join(names).encode(), 0)

    def who(self) -> str:
        """Name and address for commits, as git's configuration says."""
        said = (self.config("user.name"), self.config("user.email"))
        name, mail = (message.clean(x).replace("<", "").replace(">", "").strip() for x in said)
        return f"{name or 'WorldModel'} <{mail or 'worldmodel@localhost'}>"

    def config(self, key: str) -> str:
        """What git's configuration says, "" where it says nothing."""
        config = self.repo.config
        return (config[key] or "") if key in config else ""


def files(entries: Callable[[bytes], Entries], read: Callable[[bytes], bytes], folder: bytes) -> Files:
    """The files of a model's folder, by path. Raises UnreadableModel for what has no place there."""
    found: Files = {}
    for name, (mode, oid) in entries(folder).items():
        if mode == FOLDER:
            found |= {f"{name}/{x}": read(y) for x, (kind, y) in entries(oid).items() if kind != FOLDER}
        else:
            found[name] = read(oid)
    for name, content in found.items():
        if len(content) > FILE_LIMIT:
            raise UnreadableModel(f"{name} has {len(content)} bytes; at most {FILE_LIMIT} are read of a file")
    return found


def commit_content(tree: str, parents: list[str], text: str, who: str, seconds: int) -> bytes:
    """What a commit object holds (gitformat: headers, an empty line, the message)."""
    when = f"{who} {seconds} +0000"
    headers = [f"tree {tree}", *(f"parent {x}" for x in parents), f"author {when}", f"committer {when}"]
    return "\n".join([*headers, "", text]).encode("utf-8", "replace")


def configured(repo: pygit2.Repository) -> None:
    """What git has to know of a registry."""
    # The history is in the commits; a log of each move would double what has to be forced to disk.
    repo.config["core.logAllRefUpdates"] = False
    for key in ("gc.reflogExpire", "gc.reflogExpireUnreachable"):  # those of aliases are kept
        repo.config[key] = "never"


def _begin(folder: Path) -> None:
    repo = git().init_repository(str(folder), bare=True, initial_head=MAIN)
    configured(repo)
    pack = Pack()
    tree = Tree(parsed, None)
    tree.put(("format",), pack.add("blob", FORMAT.encode()), FILE)
    tree.put(("README.md",), pack.add("blob", README.encode()), FILE)
    text = message.compose("Begin: a registry of models", (), message.Trailers("begin"))
    who = "WorldModel <worldmodel@localhost>"
    commit = pack.add("commit", commit_content(tree.write(pack).hex(), [], text, who, int(time.time()))).hex()
    pack.write(folder / "objects" / "pack")
    repo.references.create(f"{HEADS}{MAIN}", commit)
    repo.free()
