"""A sandbox that runs equal programs once: for several replies to one question.

Two replies often hold the same program. A pure computation prints the same each time, so its run is
shared. What is shared was declared, granted and observed as computation and nothing else, and names no
source of chance; everything else runs anew. Make one for each question: nothing is shared between two.

Not covered: a program that differs from run to run by what it does not name (the order of a set of
strings): its first run stands for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from worldmodel.core.requires import is_pure
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.types import Limits, Program, Requirement, Run

_CHANCE = re.compile(r"random|secret|uuid|\$\$|\brand\b|\bid\(|\bhash\(|\btime\b|\bdate\b", re.IGNORECASE)


class Once:
    """`sandbox`, with the runs of `known` taken for done. `runs` counts those that it really made. Not for threads."""

    def __init__(self, sandbox: Sandbox, known: Iterable[tuple[Program, Run]] = ()) -> None:
        self._sandbox = sandbox
        self._known = {program: run for program, run in known if _repeatable(program, run)}
        self.runs = 0

    @property
    def name(self) -> str:
        return self._sandbox.name

    @property
    def versions(self) -> dict[str, str]:
        return self._sandbox.versions

    def lacks(self, requirement: Requirement) -> str:
        return self._sandbox.lacks(requirement)

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        pure = all(is_pure(requirement) for requirement in grant.requirements)
        if pure and program in self._known:
            return self._known[program]
        run = self._sandbox.run(program, grant, limits)
        self.runs += 1
        if pure and _repeatable(program, run):
            self._known[program] = run
        return run

    def close(self) -> None:
        """Nothing: the sandbox belongs to who lent it."""


def _repeatable(program: Program, run: Run) -> bool:
    """A run that another one would be equal to. Running out of time is none: the machine may have been busy."""
    return run.status in ("ok", "failed") and not run.observed and not run.calls and not _CHANCE.search(program.source)
