"""Figures on confidence against values computed by hand, and intervals against what is known of them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.evals.doubt import auroc, bins, curve, doubt, ece, gain, limit_of, percentiles, prr, ranks, recognised


def test_the_area_under_the_curve_by_hand() -> None:
    # Right ones at 0.9 and 0.4, wrong ones at 0.5 and 0.4: of four pairs 2 are in order, 1 tied, 1 not.
    assert auroc([0.9, 0.4, 0.5, 0.4], [True, True, False, False]).value == pytest.approx(2.5 / 4)
    assert auroc([2.0, 1.0], [True, False]).value == 1.0
    assert auroc([1.0, 1.0, 1.0], [True, False, False]).value == 0.5


def test_delong_by_hand() -> None:
    # Each right one beats 1 and 1/2 of the wrong ones, each wrong one is beaten by 3/4 and 1 ... variances by hand:
    figure = auroc([3.0, 1.0, 2.0, 0.0], [True, True, False, False])
    # V10 = (1, 1/2), V01 = (1/2, 1): both variances are 1/8, so the area 3/4 has variance 1/16 + 1/16.
    assert figure.value == pytest.approx(0.75)
    assert figure.interval is not None
    assert figure.interval[0] == pytest.approx(0.75 - 1.959964 * (1 / 8) ** 0.5, abs=1e-6)
    assert figure.interval[1] == 1.0


def test_delong_covers_the_truth() -> None:
    rng, inside = random.Random(5), 0
    for _ in range(100):
        right = [rng.random() < 0.5 for _ in range(80)]
        figure = auroc([rng.gauss(1.0 if each else 0.0, 1.0) for each in right], right)
        assert figure.interval is not None
        inside += figure.interval[0] <= 0.7602 <= figure.interval[1]  # the area for normals one apart
    assert inside >= 89


def test_one_class_has_no_figure() -> None:
    assert auroc([0.1, 0.2], [True, True]).value is None
    assert prr([0.1, 0.2], [False, False]) is None
    found = doubt([0.5] * 3, [True] * 3)
    assert (found.auroc.value, found.prr.value, found.ece.value) == (None, None, pytest.approx(0.5))


def test_prediction_rejection_by_hand() -> None:
    assert prr([4, 3, 2, 1], [True, True, False, False]) == pytest.approx(1.0)
    assert prr([1, 1, 1, 1], [True, True, False, False]) == pytest.approx(0.0)
    # Kept 1..4: 1, 1/2, 2/3, 1/2, mean 2/3; best 1, 1, 2/3, 1/2, mean 19/24; chance 1/2.
    assert prr([4, 2, 3, 1], [True, True, False, False]) == pytest.approx((2 / 3 - 1 / 2) / (19 / 24 - 1 / 2))
    assert prr([1, 2, 3, 4], [True, True, False, False]) < 0  # type: ignore[operator]


def test_calibration_error_by_hand() -> None:
    assert ece([0.0, 0.0, 1.0, 1.0], [False, False, True, True]) == 0.0
    assert ece([0.8] * 20, [n % 2 == 0 for n in range(20)]) == pytest.approx(0.3)
    assert ece([0.5] * 20, [True] * 10 + [False] * 10) == pytest.approx(0.0), "in whatever order equal scores come"
    assert ece([], []) is None


def test_bins_hold_equally_many() -> None:
    found = bins([n / 25 for n in range(25)], [True] * 25)
    assert len(found) == 10 and {each.n for each in found} == {2, 3} and sum(each.n for each in found) == 25


def test_risk_and_coverage_by_hand() -> None:
    assert curve([3, 2, 1], [True, False, True]) == [(1 / 3, 0.0), (2 / 3, 0.5), (1.0, pytest.approx(1 / 3))]
    # Tied answers are kept in no order: each counts as half wrong.
    assert curve([1, 1], [True, False]) == [(0.5, 0.5), (1.0, 0.5)]


def test_recognised_at_a_rate_of_false_alarms() -> None:
    scores = [n / 100 for n in range(100)] + [0.99, 0.97, 0.5, 0.1]
    wanted = [False] * 100 + [True] * 4
    # 5% of the others, 0.95 to 0.99, may be above the limit, which is the sixth of them: 0.94.
    assert recognised(scores, wanted).value == pytest.approx(0.5)
    assert recognised([0.1], [True]).value is None


def test_a_gain_on_the_same_rows() -> None:
    figure = gain([0.0] * 50, [1.0] * 25 + [0.0] * 25)
    assert figure.value == 0.5 and figure.interval is not None and 0.3 < figure.interval[0] < 0.5 < figure.interval[1]
    same = gain([1.0] * 30, [1.0] * 30)
    assert (same.value, same.interval) == (0.0, (0.0, 0.0))
    assert gain([], []).value is None


def test_a_limit_may_be_set_on_other_rows() -> None:
    earlier = [n / 20 for n in range(20)]
    assert limit_of(earlier) == 0.9, "one of twenty is above it"
    scores, wanted = [0.95, 0.91, 0.5, 0.99, 0.1], [True, True, True, False, False]
    assert recognised(scores, wanted).value == 0.0, "on these rows the limit is 0.99"
    assert recognised(scores, wanted, limit=limit_of(earlier)).value == pytest.approx(2 / 3)
    with pytest.raises(ValueError, match="no rows"):
        limit_of([])


def test_percentiles_need_values() -> None:
    assert percentiles([1.0] * 19) is None
    assert percentiles([float(n) for n in range(1000)]) == (25.0, 975.0)


@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.booleans()), min_size=2, max_size=40))
def test_turning_the_scores_turns_the_area(pairs: list[tuple[float, bool]]) -> None:
    scores, right = [s for s, _ in pairs], [r for _, r in pairs]
    there, back = auroc(scores, right).value, auroc([-s for s in scores], right).value
    assert (there is None) == (back is None)
    if there is not None and back is not None:
        assert there + back == pytest.approx(1.0)
    assert sum(ranks(scores)) == pytest.approx(len(scores) * (len(scores) + 1) / 2)
