"""Approval: what a program may do is decided before it runs, requirement by requirement, and written down.

The policy decides first (`policy.py`). What it does not decide is asked; where nobody can be
asked, that is a denial. A program may do only what is allowed as a whole: one denied
requirement and it does not run. Each decision is one line of the audit log, on disk before
the program starts; where it cannot be written, nothing runs.

A program that declares nothing of its own language still computes, so its right to that is
decided too: an empty declaration is no way around a rule against a language.

Not covered: what the program's text does. That is the machine's work, which opens only what was granted.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from worldmodel.core.requires import PURE, RequiresError, normal, show
from worldmodel.errors import PolicyError
from worldmodel.execution.policy import ACTIONS, Outcome, Policy, add_rule, decide, load
from worldmodel.settings import Settings
from worldmodel.types import Decision, Program, Requirement, Ruling, to_data

Mode = Literal["ask", "auto", "deny"]
Answer = Literal["yes", "no", "session", "always"]
Ask = Callable[[Program, Requirement], Answer]


def explain(settings: Settings, requirement: Requirement) -> Outcome:
    """Which rule decides on `requirement` and what it says. Nothing is asked and nothing recorded.

    Raises PolicyError when the policy cannot be used, RequiresError when the requirement is none.
    """
    return decide(load(settings), normal(requirement))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A requirement and what the policy says of it."""

    requirement: Requirement
    outcome: Outcome


class PolicyApprover:
    """An `Approver` after the user's policy file, which is read anew for each program.

    `mode` says what becomes of what has to be asked: "ask" asks, "auto" allows, "deny" denies.
    What the policy denies stays denied in every mode. `ask` puts the question to a person; it
    is None where there is none, and may raise EOFError for a person who is gone (a denial).
    Ctrl-C while it waits is recorded as a denial and then raised again: the answer ends.

    Answers: "yes" for this program, "session" for as long as this object lives, "always" for a
    rule in the user's policy file; anything else is a denial. Safe to call from several
    threads; they ask one after another.
    """

    def __init__(self, settings: Settings, mode: Mode = "ask", ask: Ask | None = None) -> None:
        if mode not in get_args(Mode):
            raise ValueError(f"mode is one of {', '.join(get_args(Mode))}, not {mode!r}")
        self._settings = settings
        self._mode = mode
        self._ask = ask
        self._lock = threading.Lock()
        self._session: set[Requirement] = set()

    def __call__(self, program: Program, declared: tuple[Requirement, ...]) -> Decision:
        """Raises PolicyError when the policy cannot be used or the decision cannot be recorded."""
        policy = load(self._settings)
        try:
            rulings = self._rulings(policy, program, declared)
        except KeyboardInterrupt:
            self._record(program, declared, Decision(False, "interrupted", "nobody answered: interrupted"))
            raise
        decision = _decision(rulings, declared)
        self._record(program, declared, decision)
        return decision

    def _rulings(self, policy: Policy, program: Program, declared: tuple[Requirement, ...]) -> tuple[Ruling, ...]:
        asked: list[_Asked] = []
        for requirement in dict.fromkeys(declared):
            try:
                asked.append(_asked(policy, program, normal(requirement)))
            except RequiresError as error:
                outcome = Outcome("deny", "grammar of requirements", f"{error}")
                asked.append(_Asked(requirement, outcome))
        if not any(requirement.language == program.language for requirement in declared):
            asked.append(_implied(policy, program))
        return tuple(self._ruled(program, asked))

    def _ruled(self, program: Program, asked: list[_Asked]) -> Iterator[Ruling]:
        """What the policy decides comes first; after a denial nobody is asked any more."""
        denial: Ruling | None = None
        for x in sorted(asked, key=lambda x: x.outcome.action == "ask"):
            if x.outcome.action != "ask":
                allow = x.outcome.action == "allow"
                ruling = Ruling(x.requirement, allow, x.outcome.rule, x.outcome.reason, "policy")
            elif denial is not None:
                reason = f"not asked, because {show((denial.requirement,))} is denied"
                ruling = Ruling(x.requirement, False, denial.rule, reason, "policy")
            else:
                ruling = self._answered(program, x)
            if denial is None and not ruling.allow:
                denial = ruling
            yield ruling

    def _answered(self, program: Program, asked: _Asked) -> Ruling:
        """The ruling on what has to be asked."""
        requirement, rule = asked.requirement, asked.outcome.rule
        if self._mode == "auto":
            return Ruling(requirement, True, rule, "mode auto allows what would be asked", "policy")
        if self._mode == "deny":
            return Ruling(requirement, False, rule, "mode deny refuses what would be asked", "policy")
        with self._lock:
            if self._session.issuperset(_parts(requirement)):
                return Ruling(requirement, True, rule, "allowed for this session", "session")
            if self._ask is None:
                reason = (
                    f"it has to be asked, and nobody can be asked here; a rule in {self._settings.policy} decides too"
                )
                return Ruling(requirement, False, rule, reason, "policy")
            try:
                answer: str = self._ask(program, requirement)
            except EOFError:
                answer = "no answer"
            if answer == "session":
                self._session.update(_parts(requirement))
            elif answer == "always":
                add_rule(self._settings, requirement)
        return Ruling(requirement, answer in ("yes", "session", "always"), rule, f"answered: {answer}", "person")

    def _record(self, program: Program, declared: tuple[Requirement, ...], decision: Decision) -> None:
        _append(
            self._settings,
            {
                "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
                "program": hashlib.sha256(program.source.encode("utf-8", "surrogatepass")).hexdigest(),
                "language": program.language,
                "declared": show(declared),
                "mode": self._mode,
                "allow": decision.allow,
                "rule": decision.rule,
                "reason": decision.reason,
                "rulings": [{**to_data(x), "requirement": show((x.requirement,))} for x in decision.rulings],
            },
        )


def _asked(policy: Policy, program: Program, requirement: Requirement) -> _Asked:
    """What the policy says of a requirement; declaring it for another language is no way around a denial."""
    own = decide(policy, replace(requirement, language=program.language))
    return _Asked(requirement, own if own.action == "deny" else decide(policy, requirement))


def _implied(policy: Policy, program: Program) -> _Asked:
    """Pure computation in the program's own language, which every machine grants: the strictest outcome of all."""
    pure = [Requirement(program.language, category) for category in PURE]
    return max((_Asked(x, decide(policy, x)) for x in pure), key=lambda x: ACTIONS.index(x.outcome.action))


def _decision(rulings: tuple[Ruling, ...], declared: tuple[Requirement, ...]) -> Decision:
    refusal = next((ruling for ruling in rulings if not ruling.allow), None)
    if refusal is not None:
        return Decision(False, refusal.rule, refusal.reason, (), rulings)
    granted = tuple(dict.fromkeys(normal(requirement) for requirement in declared))
    return Decision(True, rulings[-1].rule, rulings[-1].reason, granted, rulings)


def _parts(requirement: Requirement) -> set[Requirement]:
    if not requirement.arguments:
        return {requirement}
    return {replace(requirement, arguments=(argument,)) for argument in requirement.arguments}


def _append(settings: Settings, record: dict[str, Any]) -> None:
    """Add one line to the audit log; it is on disk when this returns. A torn last line is closed first."""
    path = settings.audit
    mend = f"make {path} a file that you can write, and see that the disk is not full"
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        # O_NOFOLLOW: the log is where the settings say, or nowhere.
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            os.fchmod(handle, 0o600)
            size = os.fstat(handle).st_size
            torn = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
            line = b"\n" * torn + json.dumps(record).encode("ascii") + b"\n"
            if os.write(handle, line) != len(line):
                raise PolicyError(f"the audit log {path} took only a part of its line", mend=mend)
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise PolicyError(f"the audit log {path} cannot be written: {error}", mend=mend) from None
