"""What became of a model: its versions, how two of them differ, and which version a line is from.

Not covered: lines that moved are told as new ones.
"""

from __future__ import annotations

import difflib
import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from worldmodel.core.requires import show
from worldmodel.errors import UnreadableModel
from worldmodel.memory.registry import message, names
from worldmodel.memory.registry.git import git, translated
from worldmodel.memory.registry.message import Kind
from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.records import Model, Trial, from_files, program_file, to_files
from worldmodel.memory.registry.registry import Registry
from worldmodel.memory.registry.trust import gained
from worldmodel.types import Requirement


@dataclass(frozen=True, slots=True)
class Commit:
    """A line of the history: what a commit says of itself."""

    id: str
    time: str
    who: str
    kind: Kind
    subject: str
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What two versions gave for the same question and values; None where a version has no such run."""

    question: str
    prelude: str
    a: str | None
    b: str | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Two versions side by side. `files` are pairs of texts by name, of those that differ; runs are in `results`.

    `gained` is what `b` may do and `a` may not, `dropped` the other way round.
    """

    a: Version
    b: Version
    files: dict[str, tuple[str, str]]
    gained: tuple[Requirement, ...]
    dropped: tuple[Requirement, ...]
    results: tuple[Result, ...]


def log(registry: Registry, start: str = "") -> Iterator[Commit]:
    """All commits of a branch, tag or commit, newest first; the first comes without reading the others.

    Raises RegistryError for a name that nothing has.
    """
    store = registry.store
    with translated(registry.path):
        tip = names.commit_of(store, start or store.branch())
        for commit in store.repo.walk(git().Oid(hex=tip)):
            marks = message.trailers(commit.message)
            yield Commit(
                id=str(commit.id),
                time=datetime.fromtimestamp(commit.commit_time, UTC).isoformat(timespec="seconds"),
                who=f"{commit.author.name} <{commit.author.email}>",
                kind=marks.kind,
                subject=commit.message.partition("\n")[0],
                models=marks.models,
            )


def versions(registry: Registry, newest: Version) -> Iterator[Version]:
    """A version and all it was made from, newest first."""
    with translated(registry.path):
        seen, waiting = {newest.commit}, [(_age(newest), 0, newest)]
        while waiting:
            version = heapq.heappop(waiting)[2]
            yield version
            for older in before(registry, version):
                if older.commit not in seen:
                    seen.add(older.commit)
                    heapq.heappush(waiting, (_age(older), len(seen), older))


def before(registry: Registry, version: Version) -> tuple[Version, ...]:
    """The versions that a version was made from: one for each parent of its commit that has the model."""
    store = registry.store
    found: dict[str, Version] = {}
    for parent in store.commit(version.commit).parent_ids:
        folder = names.folder_at(store, str(parent), version.model)
        if folder is None:
            continue
        told = (names.made_by(store, commit, version.model) for commit in version.follows if commit in store.repo)
        hint = next((x for x in told if x and x.folder == folder.hex()), None)
        older = hint or names.latest(store, str(parent), version.model)
        if older:
            found[older.commit] = older
    return tuple(found.values())


def diff(registry: Registry, a: Version, b: Version) -> Difference:
    """Raises RegistryError where one of them cannot be read."""
    old, new = registry.model(a), registry.model(b)
    texts = [_texts(model) for model in (old, new)]
    both = sorted({name for side in texts for name in side})
    pairs = {name: (texts[0].get(name, ""), texts[1].get(name, "")) for name in both}
    return Difference(
        a=a,
        b=b,
        files={name: pair for name, pair in pairs.items() if pair[0] != pair[1]},
        gained=gained(old.requires, new.requires),
        dropped=gained(new.requires, old.requires),
        results=_results(old, new),
    )


def blame(registry: Registry, newest: Version, file: str) -> list[tuple[Version, str]]:
    """Each line of a file of a version, with the version that it is from. Raises RegistryError for no such file."""
    lines: dict[str, list[tuple[Version, str]]] = {}
    for version in reversed(list(versions(registry, newest))):
        own = [(version, line) for line in _lines(registry, version, file)]
        for older in before(registry, version):
            theirs = lines.get(older.commit, [])
            matcher = difflib.SequenceMatcher(None, [x for _, x in theirs], [x for _, x in own], autojunk=False)
            for block in matcher.get_matching_blocks():
                own[block.b : block.b + block.size] = theirs[block.a : block.a + block.size]
        lines[version.commit] = own
    return lines[newest.commit]


@dataclass(frozen=True, slots=True)
class State:
    """A model as of a commit: `approved` says whether it may be used. Where it cannot be read `problem` says why."""

    id: str
    approved: bool
    model: Model | None = None
    problem: str = ""


def states(registry: Registry, commit: str) -> Iterator[State]:
    """The models as of a commit, in the order of their ids."""
    store = registry.store
    for name in names.ids(store, commit):
        with translated(registry.path):
            folder = names.folder_at(store, commit, name)
            assert folder is not None
            approved = registry.trust.approved(folder.hex())
            try:
                state = State(name, approved, from_files(store.files(folder), f"model {name}"))
            except UnreadableModel as error:
                state = State(name, approved, problem=str(error))
        yield state


def newest(registry: Registry) -> list[Version]:
    """The state of every model on the branch that is switched to, named by the branch's commit: no history is read."""
    store = registry.store
    with translated(registry.path):
        tip = store.tip(store.branch())
        commit = store.commit(tip)
        found = [(name, names.folder_at(store, tip, name)) for name in names.ids(store, tip)]
        return [names.version(tip, commit.message, name, folder, commit.commit_time) for name, folder in found]


def program_name(registry: Registry, version: Version) -> str:
    """The name of the file that holds a version's program."""
    return program_file(registry.model(version).program)


def _age(version: Version) -> str:
    """Sorts newest first in a heap."""
    return "".join(chr(0x7F - ord(c)) for c in version.time)


def _lines(registry: Registry, version: Version, file: str) -> list[str]:
    content = registry.store.files(bytes.fromhex(version.folder)).get(file, b"")
    return content.decode("utf-8", "replace").splitlines()


def _texts(model: Model) -> dict[str, str]:
    files = to_files(model)
    texts = {name: content.decode("utf-8") for name, content in files.items() if not name.startswith("runs/")}
    return texts | {"requires": "".join(f"{show((x,))}\n" for x in model.requires)}


def _results(old: Model, new: Model) -> tuple[Result, ...]:
    sides = [{(x.question, x.prelude): x for x in model.trials if x.run} for model in (old, new)]
    keys = list(dict.fromkeys([*sides[0], *sides[1]]))
    return tuple(Result(*key, _printed(sides[0].get(key)), _printed(sides[1].get(key))) for key in keys)


def _printed(trial: Trial | None) -> str | None:
    if trial is None or trial.run is None:
        return None
    return trial.run.stdout if trial.run.status == "ok" else f"({trial.run.status})"
