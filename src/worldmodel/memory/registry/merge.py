"""Two branches made one, and versions taken back.

A model that one side changed is taken as that side has it: its own runs prove it. One that both
changed is combined (combine.py), and what comes of it must run before it is kept. Conflicts are
settled by whoever asks for the merge, or by runs: the side whose program works on more of them.

Runs are made before the branch is locked, so that others can go on; a branch that was moved
meanwhile is an error, and nothing is lost by merging again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from worldmodel.errors import RegistryError
from worldmodel.memory.registry import message, names, tree
from worldmodel.memory.registry.combine import Check, Combined, Conflict, Rerun, Resolve, Side, both_wrote, combine
from worldmodel.memory.registry.git import git, translated
from worldmodel.memory.registry.message import Trailers
from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.records import from_files, to_files
from worldmodel.memory.registry.registry import Registry
from worldmodel.memory.registry.store import Draft, Store
from worldmodel.memory.registry.trust import gained

Entry = tuple[int, bytes] | None
Folders = tuple[bytes | None, bytes | None, bytes | None]
"""A model's folder in the common state, in ours, in theirs."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it. Nothing was kept for `conflict` and `failed`; `already`: there was nothing to do.

    `versions` are those made from both sides, `checks` the runs that they had to pass.
    """

    kind: Literal["already", "forward", "merged", "conflict", "failed"]
    commit: str
    versions: tuple[Version, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a model becomes: something combined, or a folder that is stored already (None: it is taken away)."""

    model: str
    combined: Combined | None = None
    folder: bytes | None = None
    trusted: bool = False


def merge(registry: Registry, name: str, rerun: Rerun, resolve: Resolve = "", program: str | None = None) -> Merged:
    """Merge a branch (tag, commit, version) into the branch that is switched to.

    `program` is that of the one model whose program both sides changed. Raises RegistryError: no such branch, nothing
    in common, `program` would be that of several models, the branch was moved meanwhile; Waits: a program would
    have to run that is not approved; and what `rerun` raises.
    """
    store = registry.store
    with translated(registry.path):
        branch = store.branch()
        ours, theirs = store.tip(branch), names.commit_of(store, name)
        found = store.repo.merge_base(git().Oid(hex=ours), git().Oid(hex=theirs))
        if found is None:
            raise RegistryError(f"{name} and {branch} have nothing in common", mend="worldmodel registry clone URL DIR")
        base = str(found)
        if base == theirs:
            return Merged("already", ours)
        taken, both = _apart(store, [store.root(commit) for commit in (base, ours, theirs)])
    if program is not None:
        _for_one(registry, both)
    outcomes = [_outcome(registry, model, folders, rerun, resolve, program) for model, folders in both]
    if refused := _refused(ours, outcomes):
        return refused
    with registry.writing(branch) as draft:
        _unmoved(draft, ours, branch)
        if base == ours:
            draft.tip = theirs
            return Merged("forward", theirs)
        for way, entry in taken:
            draft.tree.put(way, entry and entry[1], entry[0] if entry else tree.FOLDER)
        folders = [_put(registry, draft, one) for one in outcomes]
        last = [names.latest(store, at, one.model) for one in outcomes for at in (ours, theirs)]
        marks = Trailers("merge", tuple(one.model for one in outcomes), tuple(x.commit for x in last if x))
        facts = [f"{len(taken)} changes of theirs, {len(outcomes)} models changed by both"]
        text = message.compose(message.subject("merge", f"{name} into {branch}"), facts, marks)
        commit = draft.commit(text, theirs)
        made = tuple(
            names.version(commit, text, one.model, folder, draft.seconds)
            for one, folder in zip(outcomes, folders, strict=True)
        )
    return Merged("merged", commit, made, checks=_checks(outcomes))


def revert(registry: Registry, version: Version, rerun: Rerun, resolve: Resolve = "") -> Merged:
    """Take back what a version changed, on the branch that is switched to; the version stays in the history.

    Where nothing came after it, the model is as it was before, with the runs that prove it.
    Otherwise the change is taken out of what came after, and that must run. Raises as `merge` does.
    """
    store = registry.store
    with translated(registry.path):
        branch = store.branch()
        tip = store.tip(branch)
        parents = store.commit(version.commit).parent_ids
        before = names.folder_at(store, str(parents[0]), version.model)
        last = names.latest(store, tip, version.model)
    if last is None:
        raise RegistryError(f"{branch} has no model {version.model[:12]}", mend="worldmodel registry switch BRANCH")
    if last.folder == version.folder:
        outcome = _Outcome(version.model, folder=before)
    else:
        folders = (bytes.fromhex(version.folder), bytes.fromhex(last.folder), before)
        outcome = _outcome(registry, version.model, folders, rerun, resolve, None)
    if refused := _refused(tip, [outcome]):
        return refused
    with registry.writing(branch) as draft:
        _unmoved(draft, tip, branch)
        marks = Trailers("revert", (version.model,), (last.commit,))
        what = version.subject.partition(": ")[2] or version.subject
        text = message.compose(message.subject("revert", what), [f"takes back {version.commit}"], marks)
        folder = _put(registry, draft, outcome)
        commit = draft.commit(text)
        made = names.version(commit, text, version.model, folder, draft.seconds)
    return Merged("merged", commit, (made,), checks=_checks([outcome]))


def _outcome(
    registry: Registry, model: str, folders: Folders, rerun: Rerun, resolve: Resolve, program: str | None
) -> _Outcome:
    """What becomes of a model that both sides changed."""
    base, ours, theirs = _sides(registry, model, folders)
    if ours is None or theirs is None:
        if resolve in ("ours", "theirs"):
            return _Outcome(model, folder=folders[1 if resolve == "ours" else 2])
        left = theirs or ours
        assert left is not None
        text = f"{'ours' if ours is None else 'theirs'} took the model away, the other side changed it\n"
        return _Outcome(model, Combined(left.model, False, (Conflict(model, "", text),)))
    combined = combine(registry.store, model, base, (ours, theirs), rerun, resolve, program)
    fine = ours.approved and theirs.approved and not gained(ours.model.requires, combined.model.requires)
    return _Outcome(model, combined, trusted=fine)


def _for_one(registry: Registry, both: list[tuple[str, Folders]]) -> None:
    """Raises RegistryError where a program that was given would be that of several models."""
    wrote = []
    for model, folders in both:
        base, ours, theirs = _sides(registry, model, folders)
        if ours and theirs and both_wrote(base, (ours, theirs)):
            wrote.append(model[:12])
    if len(wrote) > 1:
        raise RegistryError(
            f"both sides changed the programs of {', '.join(wrote)}, and one program was given",
            mend="--resolve ours | theirs | run",
        )


def _sides(registry: Registry, model: str, folders: Folders) -> tuple[Side | None, Side | None, Side | None]:
    base, ours, theirs = (None if x is None else _side(registry, model, x) for x in folders)
    return base, ours, theirs


def _side(registry: Registry, model: str, folder: bytes) -> Side:
    with translated(registry.path):
        found = from_files(registry.store.files(folder), f"model {model[:12]}")
    return Side(folder, found, registry.trust.approved(folder.hex()))


def _refused(tip: str, outcomes: list[_Outcome]) -> Merged | None:
    """Why nothing may be kept; None where all may."""
    combined = [one.combined for one in outcomes if one.combined]
    conflicts = tuple(conflict for one in combined for conflict in one.conflicts)
    if conflicts:
        return Merged("conflict", tip, conflicts=conflicts, checks=_checks(outcomes))
    return None if all(one.proved for one in combined) else Merged("failed", tip, checks=_checks(outcomes))


def _checks(outcomes: list[_Outcome]) -> tuple[Check, ...]:
    return tuple(check for one in outcomes if one.combined for check in one.combined.checks)


def _unmoved(draft: Draft, tip: str, branch: str) -> None:
    if draft.base != tip:
        raise RegistryError(f"{branch} was moved by somebody else meanwhile", mend="the same command again")


def _put(registry: Registry, draft: Draft, outcome: _Outcome) -> bytes | None:
    """Lay an outcome into the tree. Returns the model's folder, None where it is taken away."""
    if outcome.combined:
        return registry.put(draft, outcome.model, to_files(outcome.combined.model), trusted=outcome.trusted)
    draft.tree.put(tree.place(outcome.model), outcome.folder)
    return outcome.folder


def _apart(store: Store, roots: list[bytes]) -> tuple[list[tuple[tuple[str, ...], Entry]], list[tuple[str, Folders]]]:
    """What theirs alone changed (where, and what stands there now), and the models that both changed."""
    taken, both = [], []
    for way, (was, mine, other) in _changes(store, list(roots), ()):
        if mine == was:
            taken.append((way, other))
        elif way[0] == "models":
            both.append((way[-1], (names.folder(was), names.folder(mine), names.folder(other))))
    return taken, both


def _changes(
    store: Store, sides: list[bytes] | list[bytes | None], way: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[Entry, Entry, Entry]]]:
    """What theirs changed: the highest paths at which ours is as it was, and the models where ours is not."""
    base, ours, theirs = (store.entries(x) if x else {} for x in sides)
    for name in sorted({*base, *ours, *theirs}):
        was, mine, other = base.get(name), ours.get(name), theirs.get(name)
        if other in (was, mine):
            continue
        here = (*way, name)
        if mine == was or here[0] != "models" or len(here) == tree.LEVELS + 2:
            yield here, (was, mine, other)
        else:
            yield from _changes(store, [names.folder(was), names.folder(mine), names.folder(other)], here)
