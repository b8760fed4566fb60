"""What a run asked of the host: a log that the services write and the Run shows."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import Literal

from worldmodel.types import Call, Language, Observation, Requirement

CALLS = 1000
"""Requests of one run. Further ones are refused, so that no program can fill the host's memory."""


@dataclass(slots=True)
class Asked:
    """One request while it is served, by one thread. It counts as refused until `allowed` is set."""

    kind: Literal["web", "tool"]
    target: str
    allowed: bool = False
    detail: str = ""
    sent: int = 0
    received: int = 0


class Calls:
    """The log of one run. Safe for several threads."""

    def __init__(self) -> None:
        self._asked: list[Asked] = []
        self._lock = Lock()

    def begin(self, kind: Literal["web", "tool"], target: str) -> Asked | None:
        """A new entry, to be filled in as it is served, or None when the run has had CALLS: then refuse it."""
        with self._lock:
            if len(self._asked) >= CALLS:
                return None
            self._asked.append(asked := Asked(kind, target))
            return asked

    def moved(self, kind: Literal["web", "tool"]) -> int:
        """Bytes sent and received so far, all requests of a kind together."""
        return sum(one.sent + one.received for one in tuple(self._asked) if one.kind == kind)

    def done(self) -> tuple[Call, ...]:
        """The log as it stands. What is still being served shows what it has come to."""
        return tuple(
            Call(one.kind, one.target, one.allowed, plain(one.detail), one.sent, one.received)
            for one in tuple(self._asked)
        )


def observed(language: Language, calls: tuple[Call, ...]) -> tuple[Observation, ...]:
    """The needs that a log shows, each once: with its first refusal where there was one, else its first evidence."""
    found: dict[Requirement, Observation] = {}
    for call in calls:
        argument = call.target.rpartition(":")[0].strip("[]") if call.kind == "web" else call.target
        need = Requirement(language, call.kind, (argument or "unknown",))
        if call.kind == "web" and call.allowed:
            evidence = f"{call.detail}, {call.received} bytes"
        else:
            evidence = f"{call.kind} {call.target}: {call.detail}"
        seen = Observation(need, evidence, not call.allowed)
        if need not in found or (seen.blocked and not found[need].blocked):
            found[need] = seen
    return tuple(found.values())


def plain(text: str) -> str:
    """Text of a program's making, as a short printable line."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:300])
