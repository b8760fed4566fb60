"""Declared against observed: what a program said it needs, and what its run showed.

A requirement with several arguments is judged argument by argument, so `web(a.org,b.org)` of
which only a.org was called leaves `web(b.org)` unused. Pure computation is always there:
declaring it, or not, is never wrong.

Not covered: needs that a sandbox does not show. Where the host's own kernel runs the program, reading
the clock makes no system call, so a declared `system` that was not seen there is never called
unused; in a machine whose every look at the clock is one (qemu), it is. A `system` that was seen
and not declared is missing like any other. A run that ended early (time, memory, an error) is
judged by what it did until then.
"""

from __future__ import annotations

from collections.abc import Iterable

from worldmodel.core.requires import covers, is_pure
from worldmodel.types import Observation, Requirement, Run, Verdict

UNSEEN = ("system",)
"""Categories whose use can go unseen, so that their absence from a run proves nothing."""

SHOWS_ALL = ("qemu",)
"""Sandboxes in which nothing goes unseen."""

ENFORCED = ("file", "web", "tool")
"""Categories that a machine refuses unless granted. One of them used without grant is a violation, blocked or not."""


def validate(
    declared: tuple[Requirement, ...],
    granted: tuple[Requirement, ...],
    run: Run,
    *,
    ungrounded: tuple[str, ...] = (),
) -> Verdict:
    """Compare what was declared and granted with what `run` showed. Never raises; the order of the inputs is kept."""
    observed = tuple(dict.fromkeys(seen.requirement for seen in run.observed))
    return Verdict(
        declared=declared,
        observed=observed,
        missing=tuple(need for need in observed if not covers(declared, need)),
        unused=_unused(declared, observed, () if run.sandbox in SHOWS_ALL else UNSEEN),
        violations=tuple(seen for seen in run.observed if _violates(granted, seen)),
        ungrounded=ungrounded,
    )


def requirement_scores(verdicts: Iterable[Verdict]) -> tuple[float | None, float | None]:
    """Precision and recall of the declarations in [0, 1], over all verdicts together (micro-average).

    Precision is the share of declared needs that were used, recall the share of observed needs
    that had been declared; each argument counts as one need, blocked or not, pure computation and (for
    precision) what may have gone unseen do not count. Where nothing can be counted, the score is None:
    a set of pure programs says nothing about declaring.
    """
    declared = unused = needed = missing = 0
    for verdict in verdicts:
        seen, idle = frozenset(single(verdict.observed)), frozenset(single(verdict.unused))
        declared += sum(
            1 for need in single(verdict.declared) if need.category not in UNSEEN or need in idle or _used(need, seen)
        )
        unused += len(idle)
        needed += len(single(verdict.observed))
        missing += len(single(verdict.missing))
    return (
        (declared - unused) / declared if declared else None,
        (needed - missing) / needed if needed else None,
    )


def _unused(
    declared: tuple[Requirement, ...], observed: tuple[Requirement, ...], unseen: tuple[str, ...]
) -> tuple[Requirement, ...]:
    seen = frozenset(single(observed))
    found = []
    for requirement in dict.fromkeys(declared):
        idle = [x for x in single((requirement,)) if x.category not in unseen and not _used(x, seen)]
        if idle:
            arguments = tuple(argument for need in idle for argument in need.arguments)
            found.append(Requirement(requirement.language, requirement.category, arguments))
    return tuple(found)


def _used(declared: Requirement, seen: frozenset[Requirement]) -> bool:
    return any(covers(declared, need) for need in seen)


def _violates(granted: tuple[Requirement, ...], seen: Observation) -> bool:
    return seen.blocked or (seen.requirement.category in ENFORCED and not covers(granted, seen.requirement))


def single(requirements: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """The requirements that are not pure, each once, split into one per argument."""
    split: dict[Requirement, None] = {}
    for requirement in requirements:
        if not is_pure(requirement):
            parts = [(argument,) for argument in requirement.arguments]
            split |= dict.fromkeys(Requirement(requirement.language, requirement.category, part) for part in parts)
            if not parts:
                split[requirement] = None
    return tuple(split)
