"""Names that users give: branches, tags, and aliases of models, which may move.

An alias (`best`, `stable`) is a reference `refs/aliases/<model>/<name>`; each move of it is in the
log that git keeps of references (`git reflog`). Tags are git's annotated tags and never move.

Not covered: aliases are not pushed: what is best here may not be so elsewhere.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import message, names
from worldmodel.memory.registry.git import git, translated
from worldmodel.memory.registry.names import ALIASES, Version
from worldmodel.memory.registry.pack import Pack
from worldmodel.memory.registry.registry import Registry
from worldmodel.memory.registry.store import HEADS, configured

TAGS = "refs/tags/"
NONE = "0" * 40


@dataclass(frozen=True, slots=True)
class Move:
    """An alias was moved from a commit ("": it was new) to another."""

    time: str
    who: str
    old: str
    new: str


def branch(registry: Registry, name: str, start: str = "") -> str:
    """Begin a branch at a version, branch, tag or commit. Returns its commit. Raises RegistryError: it is there."""
    store = registry.store
    with translated(registry.path):
        commit = names.commit_of(store, start or store.branch())
        _new(registry, f"{HEADS}{name}", commit, f"a branch {name!r}")
    return commit


def delete_branch(registry: Registry, name: str, *, force: bool = False) -> str:
    """Returns where it stood. Raises RegistryError: it is switched to, or no other branch holds its versions."""
    store = registry.store
    with store.locked(), translated(registry.path):
        tip = store.tip(name)
        if not tip:
            raise RegistryError(f"there is no branch {name!r}", mend="worldmodel registry branch")
        if name == store.branch():
            raise RegistryError(f"{name!r} is the branch that is switched to", mend="worldmodel registry switch OTHER")
        others = [git().Oid(hex=other) for at, other in store.branches().items() if at != name]
        held = any(str(other) == tip or store.repo.descendant_of(other, git().Oid(hex=tip)) for other in others)
        if not held and not force:
            raise RegistryError(
                f"no other branch holds the versions of {name!r}",
                mend=f"worldmodel registry merge {name}, or branch --delete {name} --force",
            )
        store.finish(Pack(), {f"{HEADS}{name}": (tip, "")})
    return tip


def switch(registry: Registry, name: str) -> str:
    """Let new versions go to a branch. Returns its commit. Raises RegistryError: there is none."""
    store = registry.store
    with store.locked(), translated(registry.path):
        tip = store.tip(name)
        if not tip:
            raise RegistryError(f"there is no branch {name!r}", mend=f"worldmodel registry branch {name} makes one")
        store.head(name)
    return tip


def tag(registry: Registry, name: str, version: Version, note: str = "") -> None:
    """Raises RegistryError: there is such a tag; tags do not move."""
    pack, store = Pack(), registry.store
    head = f"object {version.commit}\ntype commit\ntag {name}\ntagger {store.who()} {int(time.time())} +0000"
    content = pack.add("tag", f"{head}\n\n{message.clean(note or version.subject)}\n".encode("utf-8", "replace"))
    with translated(registry.path):
        _new(registry, f"{TAGS}{name}", content.hex(), f"a tag {name!r}", pack)


def tags(registry: Registry) -> dict[str, str]:
    """The commits of all tags."""
    with translated(registry.path):
        found = [name for name in registry.store.repo.references if name.startswith(TAGS)]
        return {name.removeprefix(TAGS): registry.store.at(name) for name in sorted(found)}


def alias(registry: Registry, name: str, version: Version) -> str:
    """Let an alias of a model name this version from now on. Returns the commit it named before, "" for none."""
    store, reference = registry.store, f"{ALIASES}{version.model}/{name}"
    with store.locked(), translated(registry.path):
        old = store.at(reference)
        if old != version.commit:
            configured(store.repo)  # one that was made before all of it was said does not lose its logs either
            _log(registry, reference, old, version.commit)
            store.finish(Pack(), {reference: (old, version.commit)})
    return old


def aliases(registry: Registry, model: str = "") -> dict[tuple[str, str], str]:
    """The commits of aliases by (model, name); of all models where none is given."""
    with translated(registry.path):
        start = f"{ALIASES}{model}/" if model else ALIASES
        found = [name for name in registry.store.repo.references if name.startswith(start)]
        pairs = {name: name.removeprefix(ALIASES).partition("/") for name in sorted(found)}
        return {(pair[0], pair[2]): registry.store.at(name) for name, pair in pairs.items()}


def moves(registry: Registry, model: str, name: str) -> list[Move]:
    """What became of an alias, newest first. Raises RegistryError: there is none."""
    reference, moved = f"{ALIASES}{model}/{name}", list[Move]()
    with translated(registry.path):
        at = registry.store.at(reference)
        if not at:
            raise RegistryError(f"model {model[:12]} has no alias {name!r}", mend="worldmodel registry alias")
        for entry in registry.store.repo.references[reference].log():
            # A line that does not lead to the next is of a process that died before it moved the alias.
            if str(entry.oid_new) == at:
                old = str(entry.oid_old)
                when = datetime.fromtimestamp(entry.committer.time, UTC).isoformat(timespec="seconds")
                at = "" if old == NONE else old
                moved.append(Move(when, entry.committer.name, at, str(entry.oid_new)))
    return moved


def _log(registry: Registry, reference: str, old: str, new: str) -> None:
    """One line of git's log of a reference, on disk when this returns. It comes before the move: none goes unlogged."""
    path = registry.path / "logs" / reference
    path.parent.mkdir(parents=True, exist_ok=True)
    line = f"{old or NONE} {new} {registry.store.who()} {int(time.time())} +0000\tworldmodel: alias\n"
    with open(path, "ab") as file:
        file.write(line.encode("utf-8", "replace"))
        file.flush()
        os.fsync(file.fileno())


def _new(registry: Registry, reference: str, target: str, what: str, pack: Pack | None = None) -> None:
    store = registry.store
    with store.locked(), translated(registry.path):
        if store.at(reference):
            raise RegistryError(f"there is {what} already", mend="take another name")
        store.finish(pack or Pack(), {reference: ("", target)})
