"""One model out of two that were made from the same: texts line by line, requirements as sets, proved by runs.

Trials are merged as sets too: what either side added, without what either side took away. Where the sides differ
in their program, those that ran just the combined one are kept. They prove it for their questions; on the last
questions of both sides that it was not proved on it is run.

Not covered: whether the combined program says the right thing. A run that gives something else
than before is shown (`Check.same`), not refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from worldmodel.errors import RegistryError
from worldmodel.memory.registry.git import git
from worldmodel.memory.registry.records import Model, Trial, program_file, trial_file
from worldmodel.memory.registry.store import Store
from worldmodel.memory.registry.tree import FILE
from worldmodel.memory.registry.trust import parts
from worldmodel.types import Program, Requirement

if TYPE_CHECKING:
    import pygit2

Rerun = Callable[[Model, Trial], Trial]
"""Runs a model's program on the question and the values of an earlier trial, where that is allowed, and says what came
of it. What stands in the way of running is raised; what went wrong in the run is in the new trial."""

Resolve = Literal["", "ours", "theirs", "run"]


class Waits(RegistryError):
    """What came of both sides has to run, and nobody has allowed that."""


REPEATED = 3
"""Trials of each side that a combined program is run on: the last ones that worked."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both sides changed differently. `marked` is the text with git's conflict markers."""

    model: str
    file: str
    marked: str


@dataclass(frozen=True, slots=True)
class Check:
    """An earlier trial, and the same question run again."""

    model: str
    before: Trial
    now: Trial

    @property
    def same(self) -> bool:
        """The same status and output as before."""
        old, new = self.before.run, self.now.run
        return old is not None and new is not None and (old.status, old.stdout) == (new.status, new.stdout)


@dataclass(frozen=True, slots=True)
class Side:
    """A state of a model. `approved`: its program may be run here."""

    folder: bytes
    model: Model
    approved: bool


@dataclass(frozen=True, slots=True)
class Combined:
    """What came of it. It may be kept when there are no conflicts and it is `proved`."""

    model: Model
    proved: bool
    conflicts: tuple[Conflict, ...] = ()
    checks: tuple[Check, ...] = ()


def combine(
    store: Store,
    name: str,
    base: Side | None,
    sides: tuple[Side, Side],
    rerun: Rerun,
    resolve: Resolve = "",
    program: str | None = None,
) -> Combined:
    """`sides` are ours and theirs, `name` is the model's id, `program` the code where both sides changed it.

    Raises Waits when it would have to be run and one side is not approved; and what `rerun` raises.
    """
    ours, theirs = sides
    model, marked = _blend(store, base, ours, theirs)
    if program is not None and both_wrote(base, sides):
        marked.pop("program", None)
        model = replace(model, program=replace(ours.model.program, code=program))
    conflicts = tuple(Conflict(name, file, text) for file, text in marked.items())
    if not conflicts:
        return _proved(name, model, base, sides, rerun)
    if resolve == "":
        return Combined(model, False, conflicts)
    settled = [_settled(model, marked, side.model) for side in sides]
    if resolve != "run":
        return _proved(name, settled[resolve == "theirs"], base, sides, rerun)
    tried = [_proved(name, candidate, base, sides, rerun, again=True) for candidate in settled]
    worth = [sum(x.now.worked + x.same for x in one.checks) for one in tried]
    if worth[0] == worth[1]:
        checks = (*tried[0].checks, *tried[1].checks)
        return Combined(model, False, conflicts, checks)
    return tried[worth[1] > worth[0]]


def both_wrote(base: Side | None, sides: tuple[Side, Side]) -> bool:
    """Whether the program is another one on each side, and was another one before."""
    mine, other = (side.model.program for side in sides)
    return mine != other and (base is None or base.model.program not in (mine, other))


def _blend(store: Store, base: Side | None, ours: Side, theirs: Side) -> tuple[Model, dict[str, str]]:
    """Both sides in one, and the texts that have conflicts by what they are."""
    marked: dict[str, str] = {}
    thought, clash = _merged(store, base, ours, theirs, "reasoning.md")
    if clash:
        marked["reasoning"] = thought
    mine, other = ours.model.program, theirs.model.program
    old = base.model.program if base else None
    code: Program = mine
    if other.language != mine.language:
        code = other if old == mine else mine
        if old not in (mine, other):
            marked["program"] = f"{mine.code}\n(ours: {mine.language}; theirs: {other.language})\n\n{other.code}"
    else:
        text, clash = _merged(store, base, ours, theirs, program_file(mine))
        code = replace(mine, code=text)
        if clash:
            marked["program"] = text
    requires = _requires(base.model.requires if base else (), ours.model.requires, theirs.model.requires)
    return Model(thought.removesuffix("\n"), code, requires, ours.model.context), marked


def _settled(model: Model, marked: dict[str, str], side: Model) -> Model:
    """The blend with one side's texts where there were conflicts."""
    if "program" in marked:
        model = replace(model, program=side.program)
    return replace(model, reasoning=side.reasoning) if "reasoning" in marked else model


def _proved(
    name: str, model: Model, base: Side | None, sides: tuple[Side, Side], rerun: Rerun, *, again: bool = False
) -> Combined:
    """The model with the trials that speak of its program; run on what it was not proved on, on everything if `again`.

    Where both sides have its program there is nothing new in it: the trials of either prove it.
    """
    model = replace(model, trials=_trials(model, base, sides))
    own = {(x.question, x.prelude) for x in model.proofs}
    before = {_key(x): x for side in sides for x in side.model.proofs[-REPEATED:]}
    if not again:
        before = {key: x for key, x in before.items() if (x.question, x.prelude) not in own}
    if own and not again and (not before or all(side.model.program_id == model.program_id for side in sides)):
        return Combined(model, True)
    if not all(side.approved for side in sides):
        raise Waits(
            f"both sides changed {name[:12]}, and one of them is not approved, so nothing can be run",
            mend="worldmodel registry show NAME, then approve NAME",
        )
    now: dict[tuple[str, str], Trial] = {}
    for x in before.values():
        if (x.question, x.prelude) not in now:
            now[x.question, x.prelude] = rerun(model, x)
    checks = tuple(Check(name, x, now[x.question, x.prelude]) for x in before.values())
    model = replace(model, trials=(*model.trials, *now.values()))
    return Combined(model, bool(checks) and all(x.now.worked for x in checks), checks=checks)


def _trials(model: Model, base: Side | None, sides: tuple[Side, Side]) -> tuple[Trial, ...]:
    """What either side added, without what either side took away, oldest first.

    Where both sides have the model's own program, also those that ran it with other numbers written into it.
    """
    old, ours, theirs = ({_key(x): x for x in side.model.trials} if side else {} for side in (base, *sides))
    both = {**theirs, **ours}
    kept = [x for key, x in both.items() if (key in ours and key in theirs) or key not in old]
    if any(side.model.program_id != model.program_id for side in sides):
        kept = [x for x in kept if x.program in ("", model.program_id)]
    return tuple(sorted(kept, key=lambda x: (x.time, _key(x))))


def _key(trial: Trial) -> str:
    return trial_file(trial)[0]


def _merged(store: Store, base: Side | None, ours: Side, theirs: Side, file: str) -> tuple[str, bool]:
    """A text of both sides merged by git, and whether there are conflicts in it."""

    def entry(side: Side | None) -> pygit2.IndexEntry | None:
        found = store.entries(side.folder).get(file) if side else None
        return git().IndexEntry(file, git().Oid(raw=found[1]), FILE) if found else None

    result = store.repo.merge_file_from_index(entry(base), entry(ours), entry(theirs))
    text = result.contents.replace(f"<<<<<<< {file}\n", "<<<<<<< ours\n")
    return text.replace(f">>>>>>> {file}\n", ">>>>>>> theirs\n"), not result.automergeable


def _requires(
    base: tuple[Requirement, ...], ours: tuple[Requirement, ...], theirs: tuple[Requirement, ...]
) -> tuple[Requirement, ...]:
    """What either side added, without what either side took away; arguments of one category together again."""
    old, mine, other = ({part: None for need in needs for part in parts(need)} for needs in (base, ours, theirs))
    kept = [x for x in mine if x in other or x not in old] + [x for x in other if x not in mine and x not in old]
    together: dict[tuple[str, str], tuple[str, ...]] = {}
    for x in kept:
        key = (x.language, x.category)
        together[key] = (*together.get(key, ()), *x.arguments)
    return tuple(Requirement(*key, tuple(sorted(set(arguments)))) for key, arguments in together.items())
