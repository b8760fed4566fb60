"""When enough speaks for a capability, and what takes that away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.requires import parse
from worldmodel.execution.audit import LISTED, Entry
from worldmodel.execution.trust import Trust, lower_bound, risk, trust

PROCESS = "python:process"


def ran(
    number: int, declared: str = PROCESS, *, accurate: bool = True, status: str = "ok", violated: str = ""
) -> Entry:
    needs, wrong = parse(declared), parse(violated)
    return Entry(
        number, datetime.now(UTC), "run", f"{number:064x}", needs, (), needs, wrong, False,
        status == "ok", accurate, len(wrong), {"status": status},
    )  # fmt: skip


def said(declared: str, allow: bool, by: str = "person") -> Entry:
    needs = parse(declared)
    rulings = tuple((need, allow, by) for need in needs)
    return Entry(0, datetime.now(UTC), "decision", "0", needs, rulings, (), (), allow, False, False, 0, {})


def known(entries: list[Entry], declared: str = PROCESS) -> Trust | None:
    (need,) = parse(declared)
    return next((x for x in trust(entries) if x.requirement == need), None)


@pytest.mark.parametrize(
    ("successes", "trials", "bound"),
    # Clopper-Pearson, 95 %, two-sided; from the quantiles of the beta distribution
    [(36, 36, 0.902606), (35, 35, 0.899968), (10, 10, 0.691503), (8, 10, 0.443905), (1, 1, 0.025), (50, 100, 0.398321)],
)
def test_the_lower_bound(successes: int, trials: int, bound: float) -> None:
    assert lower_bound(successes, trials) == pytest.approx(bound, abs=1e-6)


def test_the_lower_bound_at_its_ends() -> None:
    assert lower_bound(0, 0) == lower_bound(0, 9) == 0.0
    with pytest.raises(ValueError, match="no count"):
        lower_bound(3, 2)


@given(st.integers(1, 60), st.integers(0, 60))
def test_the_bound_is_where_as_many_successes_are_just_unlikely(successes: int, more: int) -> None:
    trials = successes + more
    share = lower_bound(successes, trials)
    tail = sum(comb(trials, k) * share**k * (1 - share) ** (trials - k) for k in range(successes, trials + 1))
    assert tail == pytest.approx(0.025, abs=1e-6)
    assert lower_bound(successes, trials + 1) < share < lower_bound(successes + 1, trials + 1)


def test_thirty_six_different_programs_are_enough_and_one_less_is_not() -> None:
    entries = [ran(n) for n in range(36)]
    assert known(entries).enough  # type: ignore[union-attr]
    assert not known(entries[1:]).enough  # type: ignore[union-attr]
    assert not known([ran(7) for _ in range(100)]).enough  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "against",
    [
        ran(99, violated="python:web(a.org)", accurate=False),
        ran(99, violated="python:web(a.org)", accurate=False, status="failed"),
        ran(99, status="blocked"),
        ran(99, "python:math", violated=PROCESS, accurate=False),
        said(PROCESS, False),
    ],
)
def test_one_violation_or_a_no_starts_the_count_again(against: Entry) -> None:
    entries = [*(ran(n) for n in range(50)), against]
    assert known(entries).programs == 0  # type: ignore[union-attr]
    assert known([*entries, *(ran(n) for n in range(35))]).programs == 35  # type: ignore[union-attr]


def test_more_violations_than_the_log_names_speak_against_the_whole_language() -> None:
    good = [replace(ran(number), data={"status": "ok", "language": "python"}) for number in range(40)]
    hosts = ",".join(f"x{number}.org" for number in range(LISTED))
    many = replace(ran(41, "python:math", violated=f"python:web({hosts})"), data={"status": "ok", "language": "python"})
    assert (known(good) or pytest.fail()).programs == 40
    for violations, programs in ((LISTED, 0), (LISTED - 1, 40)):
        found = known([*good, replace(many, violations=violations)])
        assert found is not None
        assert found.programs == programs
    other = replace(many, violations=LISTED, data={"status": "ok", "language": "bash"})
    assert (known([*good, other]) or pytest.fail()).programs == 40


def test_one_that_was_not_accurate_counts_against_it_and_repeating_it_does_not_help() -> None:
    entries = [*(ran(n) for n in range(40)), ran(3, accurate=False), ran(3)]
    found = known(entries)
    assert found is not None
    assert (found.programs, found.accurate, found.enough) == (40, 39, False)


def test_failed_runs_and_what_was_not_seen_in_use_count_neither_way() -> None:
    from dataclasses import replace

    entries = [ran(n, status="failed", accurate=False) for n in range(9)]
    entries += [replace(ran(n, "python:system(time)"), observed=()) for n in range(50)]
    assert trust(entries) == ()
    assert trust([said(PROCESS, False, "policy"), said(PROCESS, True)]) == ()


def test_each_argument_is_a_capability_and_pure_computation_is_none() -> None:
    found = trust([ran(1, "python:math,web(a.org),web(b.org)")])
    assert [x.requirement.arguments for x in found] == [("a.org",), ("b.org",)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("python:web(a.org)", "web"),
        ("c:tool(x)", "tool"),
        ("python:file(read_write)", "write"),
        ("python:file(read_only,read_write)", "write"),
        ("python:file(read_only)", None),
        ("bash:process", None),
        ("bash:system(time)", None),
    ],
)
def test_what_reaches_outside_the_machine_is_a_risk(text: str, kind: str | None) -> None:
    (need,) = parse(text)
    assert risk(need) == kind
