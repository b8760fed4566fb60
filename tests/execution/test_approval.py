"""The approver: modes, answers, what is remembered, and the audit log."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.requires import parse as requirements
from worldmodel.errors import PolicyError
from worldmodel.execution import amend
from worldmodel.execution.approval import Answer, Mode, PolicyApprover, Question
from worldmodel.execution.base import Approver, Learns
from worldmodel.execution.scripted import ran
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Language, Observation, Program, Requirement

PROGRAM = Program("python", "print(a)", "a = 1\n")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", cache=tmp_path / "cache")


def policy(settings: Settings, *pairs: str) -> None:
    settings.home.mkdir(exist_ok=True)
    rows = ('[[rule]]\nmatch = "{1}"\naction = "{0}"\n'.format(*pair.split(" ", 1)) for pair in pairs)
    settings.policy.write_text("\n".join(rows))


def log(settings: Settings) -> list[dict[str, Any]]:
    return [json.loads(line) for line in settings.audit.read_text().splitlines()]


class Person:
    """Answers in turn, and remembers what was asked."""

    def __init__(self, *answers: Answer) -> None:
        self.answers = list(answers)
        self.asked: list[Requirement] = []
        self.questions: list[Question] = []

    def __call__(self, question: Question) -> Answer:
        self.questions.append(question)
        self.asked.append(question.requirement)
        return self.answers.pop(0)


def test_pure_computation_is_allowed_and_nobody_is_asked(settings: Settings) -> None:
    approve: Approver = PolicyApprover(settings, "ask", None)
    assert isinstance(approve, Learns)
    decision = approve(PROGRAM, requirements("python:math,data"))
    assert decision.allow
    assert decision.granted == requirements("python:math,data")
    assert "shipped default" in decision.rule
    assert [(ruling.by, ruling.allow) for ruling in decision.rulings] == [("policy", True), ("policy", True)]


def test_an_undeclared_program_is_allowed_pure_computation_and_granted_nothing(settings: Settings) -> None:
    decision = PolicyApprover(settings)(PROGRAM, ())
    assert decision.allow
    assert decision.granted == ()


@pytest.mark.parametrize(
    ("mode", "action", "person", "allow"),
    [
        ("ask", "ask", True, True),
        ("ask", "ask", False, False),
        ("ask", "deny", True, False),
        ("auto", "ask", False, True),
        ("auto", "deny", False, False),
        ("auto", "allow", False, True),
        ("deny", "ask", True, False),
        ("deny", "allow", True, True),
    ],
)
def test_modes(settings: Settings, mode: Mode, action: str, person: bool, allow: bool) -> None:
    policy(settings, f"{action} python:process")
    asked = Person("yes")
    decision = PolicyApprover(settings, mode, asked if person else None)(PROGRAM, requirements("python:process"))
    assert decision.allow is allow
    assert bool(asked.asked) is (mode == "ask" and action == "ask" and person)
    assert decision.granted == (requirements("python:process") if allow else ())
    assert log(settings)[0]["allow"] is allow


def test_nobody_to_ask_is_a_denial_that_says_so(settings: Settings) -> None:
    decision = PolicyApprover(settings, "ask", None)(PROGRAM, requirements("python:web(a.org)"))
    assert not decision.allow
    assert "nobody can be asked" in decision.reason


def test_without_a_person_everything_that_is_refused_is_named(settings: Settings) -> None:
    for approve in (PolicyApprover(settings, "deny", Person()), PolicyApprover(settings, "ask", None)):
        decision = approve(PROGRAM, requirements("python:math,process,web(a.org)"))
        assert decision.refused == requirements("python:process,web(a.org)")


def test_an_unknown_mode_is_refused(settings: Settings) -> None:
    with pytest.raises(ValueError, match="mode"):
        PolicyApprover(settings, "Auto")  # type: ignore[arg-type]


def test_yes_is_for_once_and_session_for_the_session(settings: Settings) -> None:
    person = Person("yes", "session", "yes", "no")
    approve = PolicyApprover(settings, "ask", person)
    first, other = requirements("python:web(a.org)"), requirements("python:web(b.org)")
    assert approve(PROGRAM, first).allow
    assert approve(PROGRAM, requirements("python:web(a.org,b.org)")).rulings[0].by == "person"
    remembered = approve(PROGRAM, first)
    assert remembered.allow
    assert remembered.rulings[0].by == "session"
    assert person.asked == [*first, *first, *other]
    assert not approve(PROGRAM, requirements("python:web(c.org)")).allow
    assert not PolicyApprover(settings, "ask", None)(PROGRAM, first).allow
    assert not settings.policy.exists()


def test_a_session_does_not_overrule_a_denial_that_came_later(settings: Settings) -> None:
    approve = PolicyApprover(settings, "ask", Person("session"))
    assert approve(PROGRAM, requirements("python:process")).allow
    policy(settings, "deny *:process")
    assert not approve(PROGRAM, requirements("python:process")).allow


def test_always_is_a_rule_for_later_processes(settings: Settings) -> None:
    need = requirements("python:web(a.org)")
    assert PolicyApprover(settings, "ask", Person("always"))(PROGRAM, need).allow
    later = PolicyApprover(settings, "deny", None)
    assert later(PROGRAM, need).allow
    assert not later(PROGRAM, requirements("python:web(b.org)")).allow


def test_always_that_cannot_be_written_runs_nothing(settings: Settings) -> None:
    policy(settings, "ask *:process")
    settings.policy.write_text('rule = [{match = "*:*", action = "ask"}]')
    with pytest.raises(PolicyError):
        PolicyApprover(settings, "ask", Person("always"))(PROGRAM, requirements("python:process"))


def test_one_denied_requirement_denies_the_program_and_nobody_is_asked_in_vain(settings: Settings) -> None:
    policy(settings, "allow *:math", "deny *:web(b.org)")
    person = Person()
    decision = PolicyApprover(settings, "ask", person)(PROGRAM, requirements("python:math,process,web(a.org,b.org)"))
    assert not decision.allow
    assert decision.granted == ()
    assert decision.rule == "policy.toml, rule 2: *:web(b.org)"
    assert person.asked == []
    assert {ruling.requirement.category: ruling.allow for ruling in decision.rulings} == {
        "math": True,
        "web": False,
        "process": False,
    }


def test_after_a_no_nothing_else_is_asked(settings: Settings) -> None:
    person = Person("no")
    decision = PolicyApprover(settings, "ask", person)(PROGRAM, requirements("python:process,web(a.org)"))
    assert not decision.allow
    assert decision.reason == "answered: no"
    assert len(person.asked) == 1
    assert [ruling.by for ruling in decision.rulings] == ["person", "nobody"]


@pytest.mark.parametrize(
    ("rule", "language", "declared"),
    [
        ("deny c:*", "c", ""),
        ("deny c:*", "c", "python:math"),
        ("deny *:data", "python", ""),
        ("deny python:web(*)", "python", "bash:web(a.org)"),
        ("deny python:process", "python", "python:math,bash:process"),
        ("deny *:web(x.a.org)", "python", "python:web(a.org)"),
    ],
)
def test_ways_around_a_denial(settings: Settings, rule: str, language: Language, declared: str) -> None:
    policy(settings, rule, "allow *:*")
    decision = PolicyApprover(settings, "auto")(Program(language, "x"), requirements(declared))
    assert not decision.allow
    assert rule.split()[1] in decision.rule


def test_declaring_for_another_language_does_not_spare_the_question(settings: Settings) -> None:
    policy(settings, "ask c:*", "allow *:*")
    approve = PolicyApprover(settings, "deny")
    assert not approve(Program("c", "x"), requirements("python:math")).allow
    assert not approve(Program("c", "x"), ()).allow
    assert approve(Program("python", "x"), requirements("python:math")).allow


def test_a_need_of_another_language_is_denied_in_every_mode(settings: Settings) -> None:
    policy(settings, "allow *:*")
    for mode in ("ask", "auto", "deny"):
        decision = PolicyApprover(settings, mode)(Program("python", "x"), requirements("python:math,bash:process"))
        assert not decision.allow
        assert (decision.rule, decision.reason) == ("language of the program", "the program is python")
    assert PolicyApprover(settings)(Program("bash", "x"), requirements("bash:process,python:math")).allow


def test_a_need_of_another_language_cannot_lead_past_a_question(settings: Settings) -> None:
    policy(settings, "ask python:process", "allow *:*")
    person = Person("yes")
    decision = PolicyApprover(settings, "ask", person)(Program("python", "x"), requirements("bash:process"))
    assert not decision.allow
    assert person.asked == []


@pytest.mark.parametrize(
    "odd",
    [
        Requirement("python", "web"),
        Requirement("python", "web", ("*",)),
        Requirement("python", "web", ("*.a.org",)),
        Requirement("python", "root"),
        Requirement("perl", "math"),
        Requirement("python", "math", ("x",)),
        Requirement("python", "file", ("/etc",)),
    ],
)
def test_a_requirement_outside_the_grammar_is_denied_in_every_mode(settings: Settings, odd: Requirement) -> None:
    policy(settings, "allow *:*")
    assert not PolicyApprover(settings, "auto")(PROGRAM, (odd,)).allow


def test_a_requirement_in_other_spelling_is_the_same(settings: Settings) -> None:
    policy(settings, "deny *:web(evil.com)", "allow *:*")
    spelled = Requirement("py", "WEB", ("EVIL.com.",))
    assert not PolicyApprover(settings, "auto")(PROGRAM, (spelled,)).allow


def test_a_person_who_is_gone_is_a_denial(settings: Settings) -> None:
    def gone(question: Question) -> Answer:
        raise EOFError

    decision = PolicyApprover(settings, "ask", gone)(PROGRAM, requirements("python:process"))
    assert not decision.allow
    assert decision.reason == "answered: no answer"


def test_an_answer_that_is_none_is_a_denial(settings: Settings) -> None:
    unclear: Callable[[Question], Any] = lambda question: "Yes please"  # noqa: E731
    assert not PolicyApprover(settings, "ask", unclear)(PROGRAM, requirements("python:process")).allow


def test_an_interruption_is_recorded_and_ends_the_answer(settings: Settings) -> None:
    def interrupted(question: Question) -> Answer:
        raise KeyboardInterrupt

    approve = PolicyApprover(settings, "ask", interrupted)
    with pytest.raises(KeyboardInterrupt):
        approve(PROGRAM, requirements("python:process"))
    (line,) = log(settings)
    assert line["allow"] is False
    assert "interrupted" in line["reason"]


def test_an_unreadable_policy_denies_with_an_error(settings: Settings) -> None:
    settings.home.mkdir()
    settings.policy.write_text("[[rule")
    with pytest.raises(PolicyError):
        PolicyApprover(settings, "auto")(PROGRAM, ())
    assert not settings.audit.exists()


def test_an_edited_policy_holds_for_the_next_program(settings: Settings) -> None:
    approve = PolicyApprover(settings, "auto")
    assert approve(PROGRAM, requirements("python:math")).allow
    policy(settings, "deny *:*")
    assert not approve(PROGRAM, requirements("python:math")).allow


def test_each_decision_is_one_line_of_the_audit_log(settings: Settings) -> None:
    approve = PolicyApprover(settings, "auto")
    approve(PROGRAM, requirements("python:math,web(a.org)"))
    approve(Program("c", 'x "\n\ud800'), ())
    first, second = log(settings)
    assert first["language"] == "python"
    assert first["program"] == hashlib.sha256(b"a = 1\nprint(a)").hexdigest()
    assert first["declared"] == "python:math,web(a.org)"
    assert first["mode"] == "auto"
    assert [ruling["requirement"] for ruling in first["rulings"]] == ["python:math", "python:web(a.org)"]
    assert first["time"].endswith("+00:00")
    assert second["declared"] == ""
    assert second["rulings"][0]["requirement"] == "c:math"
    assert stat.S_IMODE(settings.audit.stat().st_mode) == 0o600
    assert stat.S_IMODE(settings.home.stat().st_mode) == 0o700


def test_a_torn_line_spoils_no_later_one(settings: Settings) -> None:
    settings.home.mkdir()
    settings.audit.write_text('{"time": "20')
    settings.audit.chmod(0o666)
    PolicyApprover(settings)(PROGRAM, ())
    torn, line = settings.audit.read_text().splitlines()
    assert torn == '{"time": "20'
    assert json.loads(line)["allow"] is True
    assert stat.S_IMODE(settings.audit.stat().st_mode) == 0o600


def unwritable(kind: str, settings: Settings, tmp_path: Path) -> None:
    if kind == "home is a file":
        settings.home.write_text("")
        return
    settings.home.mkdir()
    if kind == "a folder":
        settings.audit.mkdir()
    elif kind == "a link":
        settings.audit.symlink_to(tmp_path / "elsewhere")
    elif kind == "a pipe":
        os.mkfifo(settings.audit)
    elif kind == "a full disk":
        settings.audit.symlink_to("/dev/full")


@pytest.mark.parametrize("kind", ["home is a file", "a folder", "a link", "a pipe", "a full disk"])
def test_without_an_audit_log_nothing_runs(settings: Settings, tmp_path: Path, kind: str) -> None:
    unwritable(kind, settings, tmp_path)
    with pytest.raises(PolicyError):
        PolicyApprover(settings)(PROGRAM, requirements("python:math"))
    assert not (tmp_path / "elsewhere").exists()


def test_a_write_that_fails_or_falls_short_is_an_error(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, line: real(handle, line[:10]))
    with pytest.raises(PolicyError, match="only a part"):
        PolicyApprover(settings)(PROGRAM, ())
    monkeypatch.undo()
    PolicyApprover(settings)(PROGRAM, ())
    assert json.loads(settings.audit.read_text().splitlines()[1])["allow"] is True


def test_threads_write_whole_lines_and_ask_one_after_another(settings: Settings) -> None:
    asking = threading.Semaphore(1)

    def person(question: Question) -> Answer:
        assert asking.acquire(blocking=False), "two questions at once"
        time.sleep(0.02)
        asking.release()
        return "session"

    approve = PolicyApprover(settings, "ask", person)
    threads = [threading.Thread(target=approve, args=(PROGRAM, requirements("python:process"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = log(settings)
    assert len(lines) == 8
    assert sorted(line["rulings"][0]["by"] for line in lines) == ["person"] + ["session"] * 7


def test_each_argument_is_a_question_of_its_own_and_only_what_was_refused_is_called_refused(settings: Settings) -> None:
    policy(settings, "allow python:math", "allow *:web(a.org)")
    person = Person("yes", "no")
    decision = PolicyApprover(settings, "ask", person)(
        PROGRAM, requirements("python:math,web(a.org,b.org,c.org,d.org),process")
    )
    assert not decision.allow
    assert decision.granted == ()
    assert person.asked == list(requirements("python:web(b.org)") + requirements("python:web(c.org)"))
    assert [(x.number, x.count) for x in person.questions] == [(1, 4), (2, 4)]
    assert decision.refused == requirements("python:web(c.org)")


def test_the_program_is_the_first_question_even_after_what_the_session_allows(settings: Settings) -> None:
    person = Person("session", "yes", "yes")
    approve = PolicyApprover(settings, "ask", person)
    assert approve(PROGRAM, requirements("python:process")).allow
    assert approve(PROGRAM, requirements("python:process,web(a.org),web(b.org)")).allow
    assert [(x.number, x.count) for x in person.questions] == [(1, 1), (1, 2), (2, 2)]


def test_never_is_a_rule_that_denies_and_asks_no_more(settings: Settings) -> None:
    policy(settings, "ask *:*")
    person = Person("never")
    approve = PolicyApprover(settings, "ask", person)
    assert not approve(PROGRAM, requirements("python:web(a.org)")).allow
    for mode in ("ask", "auto"):
        decision = PolicyApprover(settings, mode, person)(PROGRAM, requirements("python:web(a.org)"))
        assert decision.rule == "policy.toml, rule 1: python:web(a.org)"
    assert not approve(PROGRAM, requirements("python:web(a.org)")).allow
    assert len(person.asked) == 1


def test_wider_is_what_the_question_said_and_no_more(settings: Settings) -> None:
    person = Person("wider", "wider")
    approve = PolicyApprover(settings, "ask", person)
    assert approve(PROGRAM, requirements("python:web(x.a.org)")).allow
    assert person.questions[0].wider == "*:web(x.a.org)"
    assert approve(Program("bash", "x"), requirements("bash:web(x.a.org)")).allow
    with pytest.raises(PolicyError, match="nothing wider"):
        approve(PROGRAM, requirements("python:file(read_write)"))
    assert person.questions[1].wider == ""
    assert not PolicyApprover(settings, "deny")(PROGRAM, requirements("python:web(a.org)")).allow


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        (lambda s: amend.deny(s, "python:tool(other)", "x"), False),
        (lambda s: amend.allow(s, "python:tool(other)", "x"), False),
        (lambda s: amend.revoke(s, "1"), False),
        (lambda s: s.policy.unlink(), False),
        (lambda s: None, True),
    ],
)
def test_a_changed_policy_file_ends_the_session(
    settings: Settings, change: Callable[[Settings], Any], kept: bool
) -> None:
    policy(settings, "allow *:math")
    person = Person("session", "no")
    approve = PolicyApprover(settings, "ask", person)
    assert approve(PROGRAM, requirements("python:process")).allow
    change(settings)
    assert approve(PROGRAM, requirements("python:process")).allow is kept


def test_a_rule_that_came_and_went_ends_the_session_too(settings: Settings) -> None:
    person = Person("session", "no")
    policy(settings, "allow *:math")
    approve = PolicyApprover(settings, "ask", person)
    assert approve(PROGRAM, requirements("python:process")).allow
    amend.allow(settings, "python:process", "x")
    amend.revoke(settings, "python:process")
    assert not approve(PROGRAM, requirements("python:process")).allow


def test_the_persons_own_rules_do_not_end_the_session(settings: Settings) -> None:
    person = Person("session", "always", "never")
    approve = PolicyApprover(settings, "ask", person)
    assert approve(PROGRAM, requirements("python:process")).allow
    assert approve(PROGRAM, requirements("python:system(time)")).allow
    assert not approve(PROGRAM, requirements("python:system(info)")).allow
    assert approve(PROGRAM, requirements("python:process")).rulings[0].by == "session"


def test_a_denial_written_while_a_person_thinks_holds(settings: Settings) -> None:
    def slow(question: Question) -> Answer:
        amend.deny(settings, "*:process", "somebody else")
        return "session"

    approve = PolicyApprover(settings, "ask", slow)
    decision = approve(PROGRAM, requirements("python:process"))
    assert (decision.allow, decision.rule) == (False, "policy.toml, rule 1: *:process")
    policy(settings, "allow *:math")
    assert not PolicyApprover(settings, "deny")(PROGRAM, requirements("python:process")).allow


def test_a_denial_of_what_was_answered_before_holds_too(settings: Settings) -> None:
    def slow(question: Question) -> Answer:
        if question.number == 2:
            amend.deny(settings, "*:process", "somebody else")
        return "yes"

    decision = PolicyApprover(settings, "ask", slow)(PROGRAM, requirements("python:process,web(a.org)"))
    assert not decision.allow
    assert decision.refused == requirements("python:process")


def test_a_program_that_asks_nothing_does_not_wait_for_a_person(settings: Settings) -> None:
    waiting, go = threading.Event(), threading.Event()

    def person(question: Question) -> Answer:
        waiting.set()
        assert go.wait(10)
        return "no"

    approve = PolicyApprover(settings, "ask", person)
    thread = threading.Thread(target=approve, args=(PROGRAM, requirements("python:process")))
    thread.start()
    assert waiting.wait(10)
    assert approve(PROGRAM, requirements("python:math")).allow
    go.set()
    thread.join()


@pytest.mark.parametrize(
    ("need", "offered"), [("python:process", True), ("python:web(a.org)", False), ("python:file(read_write)", False)]
)
def test_what_speaks_for_always_stands_in_the_question(settings: Settings, need: str, offered: bool) -> None:
    needs = requirements(need)
    learning = PolicyApprover(settings, "auto")
    for n in range(36):
        program = Program("python", f"{n}")
        run = ran("x", observed=tuple(Observation(x, "") for x in needs))
        learning.learn(program, learning(program, needs), run, validate(needs, needs, run))
    person = Person("yes")
    assert PolicyApprover(settings, "ask", person)(PROGRAM, needs).allow
    offer = person.questions[0].offer
    assert (offer is not None) is offered
    assert offer is None or (offer.programs, offer.accurate) == (36, 36)
    assert not settings.policy.exists()


def test_a_run_that_cannot_be_recorded_is_an_error(settings: Settings) -> None:
    approve = PolicyApprover(settings)
    decision = approve(PROGRAM, ())
    settings.audit.unlink()
    settings.audit.mkdir()
    with pytest.raises(PolicyError):
        approve.learn(PROGRAM, decision, ran("x"), validate((), (), ran("x")))


def test_wider_is_not_offered_over_a_denial(settings: Settings) -> None:
    policy(settings, "deny c:*", "ask *:*")
    person = Person("no")
    PolicyApprover(settings, "ask", person)(PROGRAM, requirements("python:process"))
    assert person.questions[0].wider == ""
