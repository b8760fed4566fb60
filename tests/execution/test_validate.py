"""What the validator calls missing, unused and a violation, and the scores made of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.requires import parse
from worldmodel.execution.validate import requirement_scores, validate
from worldmodel.types import Observation, Requirement, Run, Verdict


def ran(*observed: Observation) -> Run:
    return Run("ok", 0, "", "", False, 0.1, None, observed)


def saw(text: str, *, blocked: bool = False) -> tuple[Observation, ...]:
    return tuple(Observation(requirement, f"saw {text}", blocked) for requirement in parse(text))


def judge(declared: str, observed: str = "", *, granted: str | None = None, blocked: bool = False) -> Verdict:
    allowed = parse(declared if granted is None else granted)
    return validate(parse(declared), allowed, ran(*saw(observed, blocked=blocked)))


@pytest.mark.parametrize(
    ("declared", "observed", "missing", "unused"),
    [
        ("", "", "", ""),
        ("python:math", "", "", ""),
        ("python:math,data,text,logic", "", "", ""),
        ("", "python:math", "", ""),
        ("python:web(wikipedia.org)", "python:web(en.wikipedia.org)", "", ""),
        ("python:web(en.wikipedia.org)", "python:web(wikipedia.org)", "python:web(wikipedia.org)", "same"),
        ("python:web(a.org,b.org)", "python:web(a.org)", "", "python:web(b.org)"),
        ("python:web(a.org)", "python:web(a.org,b.org)", "python:web(a.org,b.org)", ""),
        ("python:math", "python:process", "python:process", ""),
        ("python:process", "", "", "python:process"),
        ("python:process", "bash:process", "bash:process", "python:process"),
        ("python:file(read_write)", "python:file(read_only)", "", ""),
        ("python:file(read_only)", "python:file(read_write)", "python:file(read_write)", "same"),
        ("python:system(time)", "", "", ""),
        ("", "python:system(time)", "python:system(time)", ""),
        ("python:math,file(read_only)", "", "", "python:file(read_only)"),
    ],
)
def test_declared_against_observed(declared: str, observed: str, missing: str, unused: str) -> None:
    verdict = judge(declared, observed)
    assert verdict.declared == parse(declared)
    assert verdict.observed == parse(observed)
    assert verdict.missing == parse(missing)
    assert verdict.unused == parse(declared if unused == "same" else unused)
    assert verdict.accurate is (not missing and not unused and not verdict.violations)


def test_a_need_without_argument_uses_every_declared_one() -> None:
    run = ran(Observation(Requirement("python", "web"), "an address that could not be read"))
    verdict = validate(parse("python:web(a.org,b.org)"), parse("python:web(a.org,b.org)"), run)
    assert verdict.unused == verdict.missing == ()


def test_a_blocked_attempt_is_a_violation_and_missing() -> None:
    verdict = judge("python:math", "python:web(evil.example)", blocked=True)
    assert [seen.requirement for seen in verdict.violations] == list(parse("python:web(evil.example)"))
    assert verdict.missing == parse("python:web(evil.example)")
    assert not verdict.accurate


def test_what_was_blocked_is_a_violation_whatever_was_granted() -> None:
    assert judge("python:process", "python:process", blocked=True).violations
    assert not judge("python:process", "python:process").violations


def test_what_was_used_without_grant_is_a_violation_though_nothing_blocked_it() -> None:
    assert judge("python:web(a.org)", "python:web(a.org)", granted="").violations
    assert not judge("python:web(a.org)", "python:web(a.org)").violations


def test_repeated_observations_are_one_need_and_every_attempt_is_kept() -> None:
    attempts = saw("python:web(a.org)", blocked=True) * 3
    verdict = validate((), (), ran(*attempts))
    assert verdict.missing == verdict.observed == parse("python:web(a.org)")
    assert len(verdict.violations) == 3


def test_literals_from_nowhere_are_passed_on() -> None:
    assert validate((), (), ran(), ungrounded=("47",)).ungrounded == ("47",)


def test_scores_are_micro_averages_over_single_arguments() -> None:
    verdicts = [
        judge("python:web(a.org,b.org)", "python:web(a.org)"),
        judge("python:math"),
        judge("", "python:process"),
        judge("python:file(read_only)", "python:file(read_only)"),
        judge("python:system(time)"),
    ]
    assert requirement_scores(verdicts) == (2 / 3, 2 / 3)


def test_where_every_look_at_the_clock_is_seen_a_declared_one_can_be_unused() -> None:
    declared = parse("python:system(info,time)")
    run = Run("ok", 0, "", "", False, 0.1, None, saw("python:system(time)"), sandbox="qemu")
    verdict = validate(declared, declared, run)
    assert verdict.unused == parse("python:system(info)")
    assert requirement_scores([verdict]) == (0.5, 1.0)
    elsewhere = validate(declared, declared, ran(*saw("python:system(time)")))
    assert elsewhere.unused == ()
    assert requirement_scores([elsewhere]) == (1.0, 1.0)


def test_blocked_needs_are_scored_like_others() -> None:
    declared_and_refused = judge("python:file(read_only)", "python:file(read_only)", granted="", blocked=True)
    assert requirement_scores([declared_and_refused]) == (1.0, 1.0)
    assert requirement_scores([judge("python:math", "python:web(a.org)", blocked=True)]) == (None, 0.0)
    wider = judge("python:file(read_write)", "python:file(read_only)", blocked=True)
    assert requirement_scores([wider]) == (1.0, 1.0)


def test_nothing_to_count_is_unscored() -> None:
    assert requirement_scores([]) == (None, None)
    assert requirement_scores([judge("python:math"), judge("")]) == (None, None)
    assert requirement_scores([judge("python:process")]) == (0.0, None)
    assert requirement_scores([judge("", "python:process")]) == (None, 0.0)
    assert requirement_scores([judge("python:system(time)", "python:system(time)")]) == (1.0, 1.0)


ITEMS = st.sampled_from(
    [
        "python:math",
        "c:text",
        "python:web(a.org)",
        "python:web(x.a.org,b.org)",
        "bash:process",
        "python:file(read_only)",
        "python:file(read_write)",
        "javascript:tool(search)",
        "python:system(info)",
    ]
)
LISTS = st.lists(ITEMS, max_size=5, unique=True).map(",".join)


@given(LISTS)
def test_declaring_exactly_what_is_needed_is_accurate(text: str) -> None:
    verdict = judge(text, text)
    assert verdict.accurate
    precision, recall = requirement_scores([verdict])
    assert precision in (None, 1.0)
    assert recall == precision


@given(LISTS, LISTS)
def test_scores_are_shares(declared: str, observed: str) -> None:
    for score in requirement_scores([judge(declared, observed)]):
        assert score is None or 0.0 <= score <= 1.0
