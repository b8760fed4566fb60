"""Trust: which capabilities have been declared so accurately that asking each time teaches nothing more.

A capability is a requirement of one argument at most: `python:process`, `bash:file(read_only)`.
What counts are different programs that declared it, ran, ended well, were seen to use it, and
did just what they declared: the same program again is no new evidence. They are counted from the last thing that
spoke against it: a run that declared or attempted it with a violation, or a person's no. A run with so
many violations that the log does not name them all speaks against everything of its language.

The share of accurate programs is not taken as it is: what must be at least SHARE is the lower
end of its 95 % confidence interval, after Clopper and Pearson (Biometrika 26, 1934). That
interval never covers less than it says. Wilson's does for shares near one, and those are what is
judged here. 36 of 36 programs are enough, or 53 of 54.

It is an offer and no more: nothing here changes the policy. `web`, `tool` and writing files are
left out unless the user asks for them: what they reach lies outside the machine, and a program
can declare accurately what it should not do.

Not covered: what the programs were for. Runs that failed without a violation count neither way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from worldmodel.core.bound import lower_bound
from worldmodel.core.requires import covers, is_pure
from worldmodel.execution.audit import LISTED, Entry
from worldmodel.types import Requirement

Risky = Literal["web", "write", "tool"]
RISKY: tuple[Risky, ...] = get_args(Risky)

SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Trust:
    """What speaks for a capability: so many different programs, so many accurate, and the lower bound of that share."""

    requirement: Requirement
    programs: int
    accurate: int
    bound: float

    @property
    def enough(self) -> bool:
        return self.bound >= SHARE


def trust(entries: Iterable[Entry]) -> tuple[Trust, ...]:
    """What the log says of each capability that has been declared, in the order of the requirements."""
    seen: dict[Requirement, dict[str, bool]] = {}
    for entry in entries:
        if entry.kind == "decision":
            for requirement, allowed, by in entry.decided:
                if by == "person" and not allowed:
                    seen[requirement] = {}
        elif entry.violations or entry.data.get("status") == "blocked":
            for requirement in (*entry.declared, *entry.violated):
                seen[requirement] = {}
            if entry.violations >= LISTED:
                seen |= {x: {} for x in seen if x.language == entry.data.get("language")}
        elif entry.well:
            for requirement in entry.declared:
                if entry.accurate and not any(covers(requirement, x) for x in entry.observed):
                    continue
                programs = seen.setdefault(requirement, {})
                programs[entry.program] = entry.accurate and programs.get(entry.program, True)
    found = []
    for requirement, programs in sorted(seen.items()):
        if not is_pure(requirement):
            accurate = sum(programs.values())
            found.append(Trust(requirement, len(programs), accurate, lower_bound(accurate, len(programs))))
    return tuple(found)


def risk(requirement: Requirement) -> Risky | None:
    """Why a capability is not offered unasked: what it may reach lies outside the machine."""
    match requirement:
        case Requirement(category="web"):
            return "web"
        case Requirement(category="tool"):
            return "tool"
        case Requirement(category="file", arguments=arguments) if arguments != ("read_only",):
            return "write"
    return None
