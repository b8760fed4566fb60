"""Versions: what they are called, where they are found, and which commits made them.

    MODEL                   the model's newest version on the branch that is switched to, else on any other
    MODEL@WHERE             its newest version as of a branch, tag, commit, or alias of the model
    COMMIT, BRANCH, TAG     the version that this commit made

MODEL and COMMIT are ids or beginnings of one, of four digits or more.

A commit makes a version of a model when the model's folder differs from that in each of the
commit's parents; so a merge makes one only where both sides had changed. Trailers of messages
say where to look, and trees what is so.

Not covered: names for the several models of one commit other than MODEL@COMMIT.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import message, tree
from worldmodel.memory.registry.git import git
from worldmodel.memory.registry.message import Kind
from worldmodel.memory.registry.records import ID_LENGTH
from worldmodel.memory.registry.store import HEADS, Store

if TYPE_CHECKING:
    import pygit2

ALIASES = "refs/aliases/"
_DIGITS = re.compile(r"[0-9a-f]{4,40}")


@dataclass(frozen=True, slots=True)
class Version:
    """A state of a model. `commit` made it; `folder` is the git tree that holds it, "" where the model was taken away.

    Both are 40 hexadecimal digits. `follows` are the versions (commits) of the same model that it says it was made
    from. `time` is UTC, ISO 8601.
    """

    model: str
    commit: str
    folder: str
    kind: Kind
    subject: str
    time: str
    follows: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Short, and understood by `find`."""
        return f"{self.model[:12]}@{self.commit[:12]}"


def version(commit: str, text: str, model: str, folder: bytes | None, seconds: int) -> Version:
    """From a commit's message and time (seconds since 1970)."""
    marks = message.trailers(text)
    return Version(
        model=model,
        commit=commit,
        folder="" if folder is None else folder.hex(),
        kind=marks.kind,
        subject=text.partition("\n")[0],
        time=datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds"),
        follows=marks.follows,
    )


def find(store: Store, name: str) -> Version:
    """The version of this name. Raises RegistryError when there is none, or more than one."""
    model, at, where = name.partition("@")
    if at:
        full, _ = _model(store, model)
        if not full:
            raise missing(name)
        tip = store.at(f"{ALIASES}{full}/{where}") if _well(where) else ""
        found = latest(store, tip or _commit(store, where, name), full)
        if not found:
            raise RegistryError(f"there is no model {model} at {where!r}", mend=f"worldmodel registry log {model}")
        return found
    full, tip = _model(store, name)
    if full:
        if newest := latest(store, tip, full):
            return newest
        raise missing(name)
    made_here = list(_made(store, store.commit(_commit(store, name, name))))
    if len(made_here) != 1:
        many = ", ".join(x.model[:12] for x in made_here[:5]) or "none"
        raise RegistryError(
            f"{name!r} made {len(made_here)} versions of models ({many}), not one",
            mend=f"name the model too, as in MODEL@{name}",
        )
    return made_here[0]


def is_model(store: Store, name: str) -> bool:
    """Whether a name begins with a model's id, rather than naming a branch, tag or commit."""
    return bool(_model(store, name.partition("@")[0])[0])


def commit_of(store: Store, name: str) -> str:
    """The commit of a branch, tag, commit or version. Raises RegistryError when there is none, or more than one."""
    if "@" not in name:
        with suppress(RegistryError):
            return _commit(store, name, name)
    return find(store, name).commit


def made_by(store: Store, commit: str, model: str) -> Version | None:
    """The version of a model that a commit made, None where it made none."""
    return next((x for x in _made(store, store.commit(commit)) if x.model == model), None)


def missing(name: str) -> RegistryError:
    return RegistryError(f"nothing in the registry is called {name!r}", mend="worldmodel registry list")


def latest(store: Store, tip: str, model: str) -> Version | None:
    """The newest version of a model as of a commit; None where that has no such model."""
    if not tip or (folder := folder_at(store, tip, model)) is None:
        return None
    for commit in store.repo.walk(git().Oid(hex=tip)):
        text = commit.message
        if (model in text or "\nKind: " not in text) and folder_at(store, str(commit.id), model) == folder:
            found = next((x for x in _made(store, commit) if x.model == model), None)
            if found:
                return found
    return None


def made(store: Store, tips: Iterable[str], seen: Iterable[str]) -> Iterator[Version]:
    """All versions that are in the history of `tips` and not in that of `seen`, oldest first."""
    for commit in new(store, tips, seen):
        yield from _made(store, store.commit(commit))


def new(store: Store, tips: Iterable[str], seen: Iterable[str]) -> Iterator[str]:
    """The commits that are in the history of `tips` and not in that of `seen`, oldest first."""
    sort = git().enums.SortMode
    walk = store.repo.walk(None, sort.TOPOLOGICAL | sort.REVERSE)
    for tip in tips:
        walk.push(git().Oid(hex=tip))
    for known in seen:
        if known in store.repo:
            walk.hide(git().Oid(hex=known))
    for commit in walk:
        yield str(commit.id)


def branch_of(store: Store, wanted: Version) -> str:
    """A branch that holds a version: the one that is switched to if it does. Raises RegistryError where none does."""
    commit = git().Oid(hex=wanted.commit)
    branches = store.branches()
    here = store.branch()
    for name in sorted(branches, key=lambda name: (name != here, name)):
        tip = branches[name]
        folder = folder_at(store, tip, wanted.model)
        if folder is None:
            continue
        if folder.hex() == wanted.folder or store.repo.descendant_of(git().Oid(hex=tip), commit):
            return name
    raise RegistryError(
        f"no branch holds {wanted.name} any more", mend=f"worldmodel registry branch NAME {wanted.commit[:12]}"
    )


def folder_at(store: Store, commit: str, model: str) -> bytes | None:
    """The id of a model's folder in a commit, None where it has none."""
    at = store.root(commit)
    for name in tree.place(model):
        if (found := folder(store.entries(at).get(name))) is None:
            return None
        at = found
    return at


def ids(store: Store, commit: str) -> Iterator[str]:
    """The ids of the models of a commit, in order."""
    yield from _ids(store, store.entries(store.root(commit)).get("models"), tree.LEVELS)


def _ids(store: Store, entry: tuple[int, bytes] | None, levels: int) -> Iterator[str]:
    if entry is None or entry[0] != tree.FOLDER:
        return
    for name, below in store.entries(entry[1]).items():
        if levels:
            yield from _ids(store, below, levels - 1)
        elif tree.is_id(name) and below[0] == tree.FOLDER:
            yield name


def _made(store: Store, commit: pygit2.Commit) -> Iterator[Version]:
    """The versions that a commit made."""
    before = [store.root(str(parent)) for parent in commit.parent_ids]
    for model, folder in _changed(store, store.root(str(commit.id)), before, 0):
        yield version(str(commit.id), commit.message, model, folder, commit.commit_time)


def _changed(
    store: Store, here: bytes | None, before: list[bytes | None] | list[bytes], level: int
) -> Iterator[tuple[str, bytes | None]]:
    """The models whose folders are none of those that stood there before, in order."""
    now = store.entries(here) if here else {}
    was = [store.entries(x) if x else {} for x in before]
    for name in sorted({*now, *(name for old in was for name in old)}) if level else ("models",):
        at, olds = folder(now.get(name)), [folder(old.get(name)) for old in was]
        if at in olds:
            continue
        if level <= tree.LEVELS:
            yield from _changed(store, at, olds, level + 1)
        elif tree.is_id(name):
            yield name, at


def folder(entry: tuple[int, bytes] | None) -> bytes | None:
    """The id of an entry that is a folder, else None."""
    return entry[1] if entry and entry[0] == tree.FOLDER else None


def _model(store: Store, prefix: str) -> tuple[str, str]:
    """The model whose id begins so, and the commit where it is found; empty where none is."""
    if not _DIGITS.fullmatch(prefix) or len(prefix) > ID_LENGTH:
        return "", ""
    branches = store.branches()
    for name in sorted(branches, key=lambda name: (name != store.branch(), name)):
        at: bytes | None = store.root(branches[name])
        for step in ("models", *prefix[: tree.LEVELS]):
            at = folder(store.entries(at).get(step)) if at else None
        if at:
            below = store.entries(at).items()
            found = [x for x, entry in below if x.startswith(prefix) and tree.is_id(x) and folder(entry)]
            if len(found) > 1:
                raise RegistryError(f"{len(found)} models begin with {prefix}", mend="give more digits")
            if found:
                return found[0], branches[name]
    return "", ""


def _commit(store: Store, where: str, name: str) -> str:
    """The commit that a branch, a tag or the beginning of a commit's id names. Raises RegistryError."""
    if _well(where):
        for space in (HEADS, "refs/tags/", "refs/remotes/"):
            if found := store.at(f"{space}{where}"):
                return found
    if _DIGITS.fullmatch(where):
        try:
            commit = store.repo.get(where)
        except ValueError:
            raise RegistryError(f"several commits begin with {where}", mend="give more digits") from None
        if isinstance(commit, git().Commit):
            return str(commit.id)
    raise missing(name)


def _well(name: str) -> bool:
    return bool(git().reference_is_valid_name(f"{HEADS}{name}"))
