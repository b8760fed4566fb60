"""The promise on errors: exact bounds by hand, and that it is kept."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.uncertainty.conformal import at_most, fewest, threshold, upper_bound


def test_the_exact_bound_by_hand() -> None:
    # None of 29 wrong: (1 - rate)^29 = 0.05.
    assert upper_bound(0, 29) == pytest.approx(1 - 0.05 ** (1 / 29))
    assert upper_bound(5, 5) == 1.0
    # One of two wrong at most has probability 1 - rate^2.
    assert upper_bound(1, 2, 0.5) == pytest.approx(0.5**0.5)
    with pytest.raises(ValueError, match="no count"):
        upper_bound(3, 2)


def test_binomial_by_hand() -> None:
    assert at_most(1, 3, 0.5) == pytest.approx(0.5)
    assert at_most(0, 10, 0.1) == pytest.approx(0.9**10)
    assert at_most(2, 2, 0.7) == pytest.approx(1.0) and at_most(0, 5, 0.0) == 1.0 and at_most(4, 5, 1.0) == 0.0


def test_how_many_are_needed() -> None:
    assert fewest(0.1, 0.05, 1) == 29
    assert fewest(0.1, 0.05, 8) == 49


def test_too_few_answers_promise_nothing() -> None:
    assert threshold([(n / 40, True) for n in range(40)], 0.1) is None
    assert threshold([], 0.1) is None


def test_what_is_always_right_is_always_answered() -> None:
    found = threshold([(n / 200, True) for n in range(200)], 0.1)
    assert found is not None and found.answered == 200 and found.score < 0.0 and found.wrong == 0


def test_nothing_is_answered_where_the_score_says_nothing() -> None:
    rng = random.Random(3)
    assert threshold([(rng.random(), rng.random() < 0.5) for _ in range(600)], 0.1) is None


def test_ties_are_answered_together_or_not_at_all() -> None:
    judged = [(0.9, True)] * 100 + [(0.5, n % 2 == 0) for n in range(100)]
    found = threshold(judged, 0.1)
    assert found is not None and (found.score, found.answered, found.wrong) == (0.5, 100, 0)


@given(st.floats(), st.floats())
def test_risk_and_delta_lie_between_0_and_1(risk: float, delta: float) -> None:
    if 0 < risk < 1 and 0 < delta < 1:
        assert threshold([], risk, delta) is None
    else:
        with pytest.raises(ValueError, match="between 0 and 1"):
            threshold([], risk, delta)


def test_the_promise_is_kept() -> None:
    """True error rates are known here: an answer of score s is right with probability s."""
    rng = random.Random(4)
    broken, answered = 0, 0
    for _ in range(100):
        judged = [(score, rng.random() < score) for score in (rng.random() for _ in range(300))]
        found = threshold(judged, 0.2, 0.1)
        if found is not None:
            answered += 1
            broken += (1 - found.score) / 2 > 0.2 if found.score > 0 else 1
    assert answered > 60, "it must answer to be worth anything"
    assert broken <= 10
