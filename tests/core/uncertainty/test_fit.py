"""The fits against values computed by hand, and against data whose truth is known."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.uncertainty.fit import Map, isotonic, platt, regress, sigmoid


def test_pooled_neighbours_by_hand() -> None:
    # 1, 0 at scores 1 and 2 break the order and are pooled. With half an answer of each kind more: 0.5/2, 1.5/3, 1.5/2.
    fitted = isotonic([0.0, 1.0, 2.0, 3.0], [False, True, False, True])
    assert fitted.points == ((0.0, 0.25), (1.5, 0.5), (3.0, 0.75))
    assert fitted(-9) == 0.25 and fitted(0.75) == pytest.approx(0.375) and fitted(9) == 0.75


@given(st.lists(st.tuples(st.floats(-5, 5), st.booleans()), min_size=1, max_size=60))
def test_the_isotonic_map_never_falls(pairs: list[tuple[float, bool]]) -> None:
    fitted = isotonic([score for score, _ in pairs], [right for _, right in pairs])
    values = [y for _, y in fitted.points]
    assert values == sorted(values) and all(0.0 <= y <= 1.0 for y in values)
    assert fitted(-6.0) <= fitted(0.0) <= fitted(6.0)


def test_equal_scores_have_one_probability() -> None:
    fitted = isotonic([0.5] * 100, [n < 90 for n in range(100)])
    assert fitted.points == ((0.5, pytest.approx(90.5 / 101)),)


def test_platt_by_hand() -> None:
    # Two scores: each end is drawn to its target value, (2 + 1) / (2 + 2) = 3/4 and 1/4, so the log-odds are +-log 3.
    fitted = platt([-1.0, -1.0, 1.0, 1.0], [False, False, True, True])
    assert fitted.slope == pytest.approx(math.log(3), abs=1e-6) and fitted.shift == pytest.approx(0.0, abs=1e-6)
    assert fitted(1.0) == pytest.approx(0.75)


def test_platt_finds_a_known_sigmoid() -> None:
    rng = random.Random(1)
    scores = [rng.uniform(-3, 3) for _ in range(4000)]
    fitted = platt(scores, [rng.random() < sigmoid(1.5 * score - 0.5) for score in scores])
    assert fitted.slope == pytest.approx(1.5, abs=0.15) and fitted.shift == pytest.approx(-0.5, abs=0.15)


def test_the_regression_finds_known_weights() -> None:
    rng = random.Random(2)
    rows = [{"x": rng.gauss(2, 3), "noise": rng.gauss(0, 1), "same": 4.0} for _ in range(3000)]
    right = [rng.random() < sigmoid((row["x"] - 2) / 3) for row in rows]
    fitted = regress(rows, right, ridge=0.1)
    assert fitted.names == ("x", "noise"), "what never differs says nothing"
    assert fitted.weights[0] == pytest.approx(1.0, abs=0.12) and abs(fitted.weights[1]) < 0.1
    assert fitted.score({"x": 5.0}) > fitted.score({}) > fitted.score({"x": -5.0})


def test_a_signal_that_is_missing_counts_as_its_mean() -> None:
    rows: list[dict[str, float | None]] = [{"x": 0.0}, {"x": 2.0}, {"x": None}, {"x": 1.0}] * 3
    fitted = regress(rows, [False, True, True, False] * 3)
    assert fitted.means == (1.0,)
    assert fitted.score({"x": None}) == fitted.score({"x": 1.0})


def test_one_class_is_refused() -> None:
    with pytest.raises(ValueError, match="one class"):
        regress([{"x": 1.0}, {"x": 2.0}], [True, True])
    with pytest.raises(ValueError, match="one class"):
        platt([1.0, 2.0], [False, False])
    with pytest.raises(ValueError, match="no signal"):
        regress([{"x": 1.0}, {"x": 1.0}], [True, False])


@given(st.floats(-1000, 1000))
def test_probabilities_stay_between_0_and_1(score: float) -> None:
    assert 0.0 <= Map(2.0, 1.0)(score) <= 1.0
    assert 0.0 <= Map(points=((0.0, 0.2), (0.0, 0.4), (1.0, 0.9)))(score) <= 1.0
