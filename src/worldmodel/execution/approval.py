"""Approval: what a program may do is decided before it runs, requirement by requirement, and written down.

The policy decides first (`policy.py`). What it does not decide is asked; where nobody can be
asked, that is a denial. A program may do only what is allowed as a whole: one denied
requirement and it does not run. Each decision is one line of the audit log, on disk before
the program starts; where it cannot be written, nothing runs. How each run turned out is written
down too (`learn`), and what has proved harmless is offered to the person, never taken (`trust.py`).

A program that declares nothing of its own language still computes, so its right to that is
decided too: an empty declaration is no way around a rule against a language.

Not covered: what the program's text does. That is the machine's work, which opens only what was granted.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

from worldmodel.core.requires import PURE, RequiresError, foreign, is_pure, normal, show
from worldmodel.errors import PolicyError
from worldmodel.execution import amend, audit
from worldmodel.execution.policy import ACTIONS, Outcome, Policy, decide, load
from worldmodel.execution.trust import Trust, risk, trust
from worldmodel.settings import Settings
from worldmodel.types import Decision, Program, Requirement, Ruling, Run, Verdict, to_data

Mode = Literal["ask", "auto", "deny"]
Answer = Literal["yes", "session", "always", "wider", "no", "never"]
ALLOWING: tuple[Answer, ...] = ("yes", "session", "always", "wider")


@dataclass(frozen=True, slots=True)
class Question:
    """What a person is asked: whether `program` may have `requirement`, which has one argument at most.

    `number` of `count` questions on this program; `why` it has to be asked. `exact` is the
    pattern that "always" and "never" write a rule for; `wider` the one of "wider", or empty
    where none is offered. `offer` is what speaks for "always", where enough does.
    """

    program: Program
    requirement: Requirement
    number: int
    count: int
    why: str
    exact: str
    wider: str
    offer: Trust | None


Ask = Callable[[Question], Answer]


def wider(policy: Policy, requirement: Requirement) -> str:
    """The pattern that may be offered beside `requirement` itself: the same argument in every language.

    Empty where `policy` has a denial that stands against it. The parent of a domain is not
    offered, because without a list of public suffixes nobody can tell example.org from co.uk;
    nor is anything wider for writing files.
    """
    if risk(requirement) == "write":
        return ""
    pattern = f"*:{show((requirement,)).partition(':')[2]}"
    return "" if amend.hindrance(policy, pattern) else pattern


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

    Each argument is asked about by itself. Answers: "yes" for this program; "session" for as
    long as this object lives and the policy file is not changed by others; "always" and "wider"
    for a rule in the user's policy file, for just what was asked or for `Question.wider`; "never"
    for a rule that denies it from now on; anything else is a denial. Safe to call from several
    threads; they ask one after another.
    """

    def __init__(self, settings: Settings, mode: Mode = "ask", ask: Ask | None = None) -> None:
        if mode not in get_args(Mode):
            raise ValueError(f"mode is one of {', '.join(get_args(Mode))}, not {mode!r}")
        self._settings = settings
        self._mode = mode
        self._ask = ask
        self._asking = threading.Lock()
        self._state = threading.Lock()
        self._session: set[Requirement] = set()
        self._stamp: amend.Stamp = None

    def __call__(self, program: Program, declared: tuple[Requirement, ...]) -> Decision:
        """Raises PolicyError when the policy cannot be used or the decision cannot be recorded."""
        self._outdated()
        policy = load(self._settings)
        try:
            rulings = self._rulings(policy, program, declared)
            if any(ruling.by == "person" for ruling in rulings):
                rulings = tuple(self._late(program, ruling) for ruling in rulings)
        except KeyboardInterrupt:
            self._record(program, declared, Decision(False, "interrupted", "nobody answered: interrupted"))
            raise
        decision = _decision(rulings, declared)
        self._record(program, declared, decision)
        return decision

    def learn(self, program: Program, decision: Decision, run: Run, verdict: Verdict) -> None:
        """Write down how a run turned out. Raises PolicyError when that cannot be recorded."""
        audit.append(
            self._settings,
            {
                "kind": "run",
                "program": audit.fingerprint(program),
                "language": program.language,
                "declared": show(verdict.declared),
                "granted": show(decision.granted),
                "sandbox": run.sandbox,
                "status": run.status,
                "accurate": verdict.accurate,
                "observed": audit.listed(x for x in verdict.observed if not is_pure(x)),
                "missing": audit.listed(verdict.missing),
                "unused": audit.listed(verdict.unused),
                "violations": audit.listed(seen.requirement for seen in verdict.violations),
            },
        )

    def _outdated(self) -> None:
        """A policy file that others changed ends what was allowed for the session."""
        with self._state:
            if (now := amend.stamp(self._settings)) != self._stamp:
                self._session.clear()
                self._stamp = now

    def _allowed_before(self, requirement: Requirement) -> bool:
        with self._state:
            return requirement in self._session

    def _rulings(self, policy: Policy, program: Program, declared: tuple[Requirement, ...]) -> tuple[Ruling, ...]:
        asked: dict[Requirement, _Asked] = {}
        for requirement in declared:
            try:
                asked |= {part: _asked(policy, program, part) for part in audit.parts(normal(requirement))}
            except RequiresError as error:
                outcome = Outcome("deny", "grammar of requirements", f"{error}")
                asked[requirement] = _Asked(requirement, outcome)
        if not any(requirement.language == program.language for requirement in declared):
            implied = _implied(policy, program)
            asked[implied.requirement] = implied
        return tuple(self._ruled(policy, program, list(asked.values())))

    def _ruled(self, policy: Policy, program: Program, asked: list[_Asked]) -> Iterator[Ruling]:
        """What the policy decides comes first; after a denial no person is asked any more."""
        denial: Ruling | None = None
        put = 0
        asked = sorted(asked, key=lambda x: x.outcome.action == "ask")
        for index, x in enumerate(asked):
            if x.outcome.action != "ask":
                allow = x.outcome.action == "allow"
                ruling = Ruling(x.requirement, allow, x.outcome.rule, x.outcome.reason, "policy")
            elif denial is not None and self._mode == "ask" and self._ask is not None:
                reason = f"not asked, because {show((denial.requirement,))} is denied"
                ruling = Ruling(x.requirement, False, denial.rule, reason, "nobody")
            else:
                left = sum(not self._allowed_before(later.requirement) for later in asked[index + 1 :])
                ruling = self._answered(policy, program, x, put + 1, put + 1 + left)
                put += ruling.by == "person"
            if denial is None and not ruling.allow:
                denial = ruling
            yield ruling

    def _answered(self, policy: Policy, program: Program, asked: _Asked, number: int, count: int) -> Ruling:
        """The ruling on what has to be asked."""
        requirement, rule = asked.requirement, asked.outcome.rule
        if self._mode == "auto":
            return Ruling(requirement, True, rule, "mode auto allows what would be asked", "policy")
        if self._mode == "deny":
            return Ruling(requirement, False, rule, "mode deny refuses what would be asked", "policy")
        with self._asking:
            if self._allowed_before(requirement):
                return Ruling(requirement, True, rule, "allowed for this session", "session")
            if self._ask is None:
                reason = (
                    f"it has to be asked, and nobody can be asked here; a rule in {self._settings.policy} decides too"
                )
                return Ruling(requirement, False, rule, reason, "policy")
            why = f"{asked.outcome.rule}; {asked.outcome.reason}"
            exact = show((requirement,))
            offer = None if risk(requirement) else self._offer(requirement)
            question = Question(program, requirement, number, count, why, exact, wider(policy, requirement), offer)
            try:
                answer: str = self._ask(question)
            except EOFError:
                answer = "no answer"
            ruling = Ruling(requirement, answer in ALLOWING, rule, f"answered: {answer}", "person")
            if (late := self._late(program, ruling)) == ruling:
                self._remember(question, answer)
        return late

    def _late(self, program: Program, ruling: Ruling) -> Ruling:
        """The ruling, or the denial that somebody wrote while a person thought."""
        if not ruling.allow:
            return ruling
        outcome = _asked(load(self._settings), program, ruling.requirement).outcome
        if outcome.action != "deny":
            return ruling
        return Ruling(ruling.requirement, False, outcome.rule, f"{outcome.reason}, since it was asked", "policy")

    def _offer(self, requirement: Requirement) -> Trust | None:
        known = trust(audit.read(self._settings).entries)
        return next((x for x in known if x.requirement == requirement and x.enough), None)

    def _remember(self, question: Question, answer: str) -> None:
        """What the answer says about later programs."""
        if answer == "session":
            with self._state:
                self._session.add(question.requirement)
        elif answer in ("always", "wider", "never"):
            pattern = question.wider if answer == "wider" else question.exact
            if not pattern:
                raise PolicyError(f"nothing wider than {question.exact} was offered", mend="answer always")
            write = amend.deny if answer == "never" else amend.allow
            change = write(self._settings, pattern, f"answered {answer}")
            with self._state:
                if change.before == self._stamp:
                    self._stamp = change.after

    def _record(self, program: Program, declared: tuple[Requirement, ...], decision: Decision) -> None:
        audit.append(
            self._settings,
            {
                "kind": "decision",
                "program": audit.fingerprint(program),
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
    """What the policy says of a requirement. Declaring it for another language is no way around a rule of the
    program's own: the stricter outcome counts, and beyond pure computation it is denied in any case.
    """
    outcomes = [decide(policy, replace(requirement, language=program.language)), decide(policy, requirement)]
    if foreign(requirement, program.language):
        outcomes.append(Outcome("deny", "language of the program", f"the program is {program.language}"))
    return _Asked(requirement, max(outcomes, key=lambda x: ACTIONS.index(x.action)))


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
