"""A sandbox and an approver that play a script: for tests, and for looking at the loop without a machine.

They run nothing. What a program would have printed is what the script says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from worldmodel.core.requires import covers, is_pure, show
from worldmodel.errors import SandboxError
from worldmodel.execution.base import PURE, Grant
from worldmodel.execution.resources import check
from worldmodel.types import Decision, Limits, Observation, Program, Requirement, Ruling, Run, Status

Play = Run | str | BaseException


def ran(
    stdout: str = "",
    *,
    stderr: str = "",
    status: Status = "ok",
    exit_code: int | None = 0,
    observed: tuple[Observation, ...] = (),
) -> Run:
    """A run of a few milliseconds, with what a test wants to see in it."""
    return Run(status, exit_code, stdout, stderr, False, 0.002, None, observed, sandbox="scripted")


class ScriptedSandbox:
    """Plays one entry of `script` per run: a Run, the text that the program prints, or an error that is raised.

    A mapping is looked up by the program's code instead. What the script does not hold is a
    SandboxError, never an invented run. `programs` and `grants` are what it was given, `prepared`
    counts the head starts.
    """

    def __init__(
        self,
        script: Iterable[Play] | Mapping[str, Play] = (),
        *,
        categories: Iterable[str] = (*PURE, "file", "web", "tool", "system", "process"),
    ) -> None:
        self._by_code = dict(script) if isinstance(script, Mapping) else None
        self._plays = iter(()) if isinstance(script, Mapping) else iter(script)
        self._categories = frozenset(categories)
        self.programs: list[Program] = []
        self.grants: list[Grant] = []
        self.prepared = 0
        self.closed = False

    @property
    def name(self) -> str:
        return "scripted"

    @property
    def versions(self) -> dict[str, str]:
        return {"script": "1"}

    def lacks(self, requirement: Requirement) -> str:
        known = is_pure(requirement) or requirement.category in self._categories
        return "" if known else f"the scripted sandbox cannot grant {requirement.category}"

    def prepare(self) -> None:
        self.prepared += 1

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        check(program.language, grant.requirements, self.lacks)
        self.programs.append(program)
        self.grants.append(grant)
        play = next(self._plays, None) if self._by_code is None else self._by_code.get(program.code.strip())
        if play is None:
            raise SandboxError(f"the script has no run for this program: {program.code.strip()!r}")
        if isinstance(play, BaseException):
            raise play
        return ran(play) if isinstance(play, str) else play

    def close(self) -> None:
        self.closed = True


class ScriptedApprover:
    """Allows what `allowed` covers, and pure computation. `asked` is what it was asked.

    `allowed` None allows everything. `before` is called first: a test may raise from it.
    """

    def __init__(
        self, allowed: Iterable[Requirement] | None = None, *, before: Callable[[Program], None] | None = None
    ) -> None:
        self._allowed = None if allowed is None else tuple(allowed)
        self._before = before
        self.asked: list[tuple[Program, tuple[Requirement, ...]]] = []

    def __call__(self, program: Program, declared: tuple[Requirement, ...]) -> Decision:
        self.asked.append((program, declared))
        if self._before is not None:
            self._before(program)
        rulings = tuple(self._rule(requirement) for requirement in declared)
        denied = next((ruling for ruling in rulings if not ruling.allow), None)
        if denied:
            return Decision(False, denied.rule, denied.reason, rulings=rulings)
        return Decision(True, "script", "the script allows it", granted=declared, rulings=rulings)

    def _rule(self, requirement: Requirement) -> Ruling:
        allow = self._allowed is None or covers(self._allowed, requirement)
        reason = f"the script {'allows' if allow else 'denies'} {show([requirement])}"
        return Ruling(requirement, allow, "script", reason, "policy")
