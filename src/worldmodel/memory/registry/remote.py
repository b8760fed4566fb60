"""Sharing: push, pull and clone. What comes from others is trusted by nobody until it is approved here.

Fetched commits wait in `refs/incoming/` until they are checked: that they are a registry, and
that no signature is wrong. Only then does `refs/remotes/` name them, and tags those of them that a remote with a name
has tagged; a tag that is here already stays. Pulling merges without
running anything; where programs of both sides would have to be combined, it stops after fetching and says so.

Not covered: passwords (give https a token in the URL, ssh an agent); aliases and approvals, which stay here.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import names, sign
from worldmodel.memory.registry.git import git, translated
from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.pack import Pack
from worldmodel.memory.registry.refs import TAGS
from worldmodel.memory.registry.registry import Registry
from worldmodel.memory.registry.sign import Signature
from worldmodel.memory.registry.store import FORMAT, HEADS, Store, configured

ORIGIN = "origin"
REMOTES, INCOMING = "refs/remotes/", "refs/incoming/"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: the branches with their commits, the new versions, the signatures of the new commits.

    `waiting` are the new versions that need approval before they may be used.
    """

    remote: str
    branches: dict[str, str]
    versions: tuple[Version, ...] = ()
    waiting: tuple[Version, ...] = ()
    signatures: dict[str, Signature] = field(default_factory=dict)


def push(registry: Registry, remote: str = ORIGIN, branches: tuple[str, ...] = ()) -> dict[str, str]:
    """Send branches (the one that is switched to) and all tags. Returns what was sent, by reference.

    `remote` is a name or a URL; the first URL that is used is remembered as `origin`.
    Raises RegistryError: no such remote, it cannot be reached, or it refuses, saying why.
    """
    store = registry.store
    with translated(registry.path):
        sent = {f"{HEADS}{name}": store.tip(name) for name in branches or (store.branch(),)}
        if lost := [name for name, tip in sent.items() if not tip]:
            raise RegistryError(
                f"there is no branch {lost[0].removeprefix(HEADS)!r}", mend="worldmodel registry branch"
            )
        sent |= {name: store.at(name) for name in store.repo.references if name.startswith("refs/tags/")}
        target = _remote(store, remote)
    refused: dict[str, str] = {}

    class Answers(git().RemoteCallbacks):  # type: ignore[misc]
        def push_update_reference(self, refname: str, message: str | None) -> None:
            if message:
                refused[refname] = message

        def credentials(self, url: str, username_from_url: str | None, allowed_types: int) -> Any:
            return _credentials(url, username_from_url, allowed_types)

    with _reached(target.url or remote, "pull, then push again"):
        target.push([f"{name}:{name}" for name in sent], callbacks=Answers())
    if refused:
        said = "; ".join(f"{name}: {why}" for name, why in refused.items())
        raise RegistryError(f"{remote} refuses {said}", mend="worldmodel registry pull, then push again")
    return sent


def fetch(registry: Registry, remote: str = ORIGIN, *, signed: bool = False) -> Fetched:
    """Get the branches of a remote as `REMOTE/BRANCH`; no branch of ours moves. A URL that has no name gets one made of
    it (`_name`). `signed`: every new commit must be signed by somebody in the file of allowed signers.

    Raises RegistryError: no such remote, it cannot be reached, it holds no registry, a signature is bad or missing;
    then nothing has changed.
    """
    store = registry.store
    with store.locked():
        with translated(registry.path):
            source = _remote(store, remote)
            name = source.name or _name(source.url)
            heads, tags = f"{INCOMING}{name}/heads/", f"{INCOMING}{name}/tags/"
            wanted = [f"+{HEADS}*:{heads}*", *([f"+{TAGS}*:{tags}*"] if source.name else [])]
            nameless = store.repo.remotes.create_anonymous(source.url)  # with a name it would lay tags down unasked
        with _reached(source.url or remote, "see that the URL is right and can be reached"):
            nameless.fetch(wanted, callbacks=_callbacks())
        with translated(registry.path):
            here = [x for x in store.repo.references if x.startswith((heads, tags))]
            came = {x.removeprefix(heads): store.at(x) for x in here if x.startswith(heads)}
            try:
                fetched = _checked(registry, name, came, signed=signed)
                moves = {f"{REMOTES}{name}/{branch}": tip for branch, tip in came.items()}
                new = {x: (store.at(x), tip) for x, tip in moves.items() if store.at(x) != tip}
                for x in here:
                    tag = f"{TAGS}{x.removeprefix(tags)}"
                    if x.startswith(tags) and tag not in store.repo.references and _holds(store, came, store.at(x)):
                        new[tag] = ("", str(store.repo.references[x].target))
                store.finish(Pack(), new)
            finally:
                store.finish(Pack(), {x: (store.at(x), "") for x in here})
    return fetched


def clone(url: str, path: Path, *, signed: bool = False) -> tuple[Registry, Fetched]:
    """A registry of one's own from another. Nothing in it is approved. Raises RegistryError as `fetch` does, and where
    `path` is there already."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise RegistryError(f"{path} is there already", mend="--registry DIR names another folder")
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{path.name}-", dir=path.parent))
    try:
        with translated(path):
            repo = git().init_repository(str(draft), bare=True)
            configured(repo)
            source = _remember(repo, _url(url))
            with _reached(url, "see that the URL is right and can be reached"):
                source.fetch([f"+{HEADS}*:{INCOMING}{ORIGIN}/*"], callbacks=_callbacks())
                heads = {str(x.name): str(x.symref_target or "") for x in source.list_heads(callbacks=_callbacks())}
            start = f"{INCOMING}{ORIGIN}/"
            branches = [x.removeprefix(start) for x in repo.references if x.startswith(start)]
            main = heads.get("HEAD", "").removeprefix(HEADS)
            if not branches:
                raise RegistryError(f"{url} holds nothing", mend="worldmodel registry push URL fills it")
            repo.set_head(f"{HEADS}{main if main in branches else branches[0]}")
            for branch in branches:
                came = repo.references[f"{start}{branch}"]
                repo.references.create(f"{HEADS}{branch}", came.target)
                repo.references.create(f"{REMOTES}{ORIGIN}/{branch}", came.target)
                came.delete()
            repo.free()
            registry = Registry(draft)
            fetched = _checked(registry, ORIGIN, registry.store.branches(), signed=signed, seen=())
            for x in list(registry.store.repo.references):
                if x.startswith(TAGS) and not _holds(registry.store, fetched.branches, registry.store.at(x)):
                    registry.store.repo.references.delete(x)
            registry.close()
            draft.replace(path)
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return Registry(path), fetched


def _checked(
    registry: Registry, remote: str, came: dict[str, str], *, signed: bool, seen: tuple[str, ...] | None = None
) -> Fetched:
    """What came, if it may stay. Raises RegistryError where it may not."""
    store = registry.store
    for branch, tip in came.items():
        entry = store.entries(store.root(tip)).get("format")
        if entry is None or store.read(entry[1]) != FORMAT.encode():
            raise RegistryError(f"{branch!r} of {remote} is no registry of models", mend="give the URL of a registry")
    known = tuple(store.branches().values()) if seen is None else seen
    tips = sorted(set(came.values()))
    signatures = {commit: sign.check(store, commit) for commit in names.new(store, tips, known)}
    for commit, signature in signatures.items():
        if signature.state == "bad" or (signed and signature.state != "good"):
            why = {"bad": "has a bad signature", "none": "is not signed"}.get(
                signature.state, "is signed by a stranger"
            )
            raise RegistryError(
                f"commit {commit[:12]} of {remote} {why}; nothing was taken over",
                mend="ask its author, or add the key to git's gpg.ssh.allowedSignersFile",
            )
    versions = tuple(names.made(store, tips, known))
    waiting = tuple(x for x in versions if x.folder and not registry.approved(x))
    return Fetched(remote, came, versions, waiting, signatures)


def _holds(store: Store, branches: dict[str, str], commit: str) -> bool:
    """Whether a commit ("": none) is in the history of these branches, and so has been checked with them."""
    if not commit:
        return False
    wanted = git().Oid(hex=commit)
    return any(tip == commit or store.repo.descendant_of(git().Oid(hex=tip), wanted) for tip in branches.values())


def _name(url: str) -> str:
    """A name for a URL that has none: its last part, and what tells it from others with the same last part."""
    last = re.sub(r"[^A-Za-z0-9_-]+", "-", url.rstrip("/").rpartition("/")[2].removesuffix(".git")).strip("-")
    return f"{last or 'url'}-{hashlib.sha256(url.encode()).hexdigest()[:6]}"


def _remote(store: Store, name: str) -> Any:
    """A remote by name or URL. Raises RegistryError where there is none."""
    with suppress(KeyError, ValueError):
        return store.repo.remotes[name]
    if "/" not in name and ":" not in name:
        raise RegistryError(f"there is no remote {name!r}", mend="give a URL, as in file:///srv/models.git")
    url = _url(name)
    for known in store.repo.remotes:
        if known.url == url:
            return known
    if ORIGIN in [known.name for known in store.repo.remotes]:
        return store.repo.remotes.create_anonymous(url)
    return _remember(store.repo, url)


def _remember(repo: Any, url: str) -> Any:
    """Keep a URL as `origin`, without what git would move by itself whenever it talks to it."""
    repo.remotes.create(ORIGIN, url)
    del repo.config[f"remote.{ORIGIN}.fetch"]
    return repo.remotes[ORIGIN]


def _url(text: str) -> str:
    """A path of this machine in full; anything else as it is."""
    is_path = "://" not in text and (text.startswith((".", "/", "~")) or Path(text).exists())
    return str(Path(text).expanduser().absolute()) if is_path else text


def _callbacks() -> Any:
    class Answers(git().RemoteCallbacks):  # type: ignore[misc]
        def credentials(self, url: str, username_from_url: str | None, allowed_types: int) -> Any:
            return _credentials(url, username_from_url, allowed_types)

    return Answers()


def _credentials(url: str, user: str | None, allowed: int) -> Any:
    if allowed & git().enums.CredentialType.SSH_KEY:
        return git().KeypairFromAgent(user or "git")
    raise RegistryError(f"{url} asks for a password", mend="put a token into the URL, or use ssh with an agent")


@contextmanager
def _reached(url: str, mend: str) -> Iterator[None]:
    """What git says of a remote, as the registry's own error."""
    try:
        yield
    except (git().GitError, OSError, ValueError, KeyError) as error:
        raise RegistryError(f"{url}: {error}", mend=mend) from error
