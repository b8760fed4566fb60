"""The seams of execution: programs in, runs and decisions out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from worldmodel.core.requires import PURE
from worldmodel.execution.resources import Resources, Tool
from worldmodel.types import Decision, Limits, Program, Requirement, Run, Verdict

__all__ = ["PURE", "Approver", "Grant", "Learns", "Prepares", "Resources", "Sandbox", "Tool"]


@dataclass(frozen=True, slots=True)
class Grant:
    """What a machine may do. Empty means pure computation and scratch space."""

    requirements: tuple[Requirement, ...] = ()


class Sandbox(Protocol):
    """Runs a program in isolation.

    `name` says what isolates ("qemu", "bubblewrap"); `versions` what a run's result may depend
    on (the image, the kernel), for the Trace.
    """

    @property
    def name(self) -> str: ...

    @property
    def versions(self) -> dict[str, str]: ...

    def lacks(self, requirement: Requirement) -> str:
        """Why it cannot grant `requirement`, or nothing: the loop denies what could not be enforced."""
        ...

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        """Run `program` once, in isolation that existed for nothing else and ends with the run.

        Whatever the program does is in the returned Run, never an exception. Safe to call from
        several threads. Raises SandboxError when there is no machine or the machine broke before
        the program ran, or when `grant` holds what it `lacks` or a need of another
        language than the program's.
        """
        ...

    def close(self) -> None: ...


@runtime_checkable
class Prepares(Protocol):
    """What a sandbox may offer besides: a head start, while the model is still writing its program."""

    def prepare(self) -> None:
        """Begin to make the next machine ready and return at once. Raises nothing: `run` reports what is wrong."""
        ...


@runtime_checkable
class Keeps(Protocol):
    """What a sandbox may offer besides, for those who run many programs."""

    def keep(self, machines: int | None = None) -> None:
        """Keep so many machines ready from now on; None: as many as are worth while here. Raises nothing."""
        ...


class Approver(Protocol):
    """Decides what a program may do, requirement by requirement."""

    def __call__(self, program: Program, declared: tuple[Requirement, ...]) -> Decision:
        """Raises PolicyError when the policy cannot be read: an unreadable policy is no empty policy."""
        ...


@runtime_checkable
class Learns(Protocol):
    """What an approver may offer besides: it is told how each run that it allowed turned out."""

    def learn(self, program: Program, decision: Decision, run: Run, verdict: Verdict) -> None:
        """Called once after each run. Raises PolicyError when it cannot be kept: what ran is never left unrecorded."""
        ...
