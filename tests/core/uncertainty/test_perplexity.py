"""Perplexity against values computed by hand."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.uncertainty import FLOOR, Running, measure
from worldmodel.types import Token, Uncertainty, from_json, to_json


def told(values: list[float | None], window: int = 2) -> Uncertainty:
    running = Running(window)
    for value in values:
        running.add(value)
    return running.now()


def test_perplexity_is_the_number_of_equal_choices() -> None:
    assert told([math.log(1 / 4)] * 5).perplexity == pytest.approx(4.0)


def test_by_hand() -> None:
    # Probabilities 1/2, 1/8, 1/4: the mean of 1, 3 and 2 bits is 2 bits; the windows have 2 and 2.5.
    found = told([math.log(0.5), math.log(0.125), math.log(0.25)])
    assert found.perplexity == pytest.approx(4.0)
    assert found.peak == pytest.approx(2**2.5)


def test_a_reply_shorter_than_the_window_is_one_window() -> None:
    found = told([math.log(0.5)], window=16)
    assert found.perplexity == found.peak == pytest.approx(2.0)


def test_the_window_has_sixteen_tokens() -> None:
    tokens = [Token(1, "x", 0.0)] * 16 + [Token(1, "y", -16.0)] + [Token(1, "x", 0.0)] * 16
    found = measure(tokens)
    assert found.peak == pytest.approx(math.e)
    assert found.perplexity == pytest.approx(math.exp(16 / 33))


def test_nothing_scored_is_no_score() -> None:
    assert told([]) == told([None, math.nan]) == Uncertainty(None, None)


def test_what_is_no_score_is_left_out() -> None:
    assert told([None, math.log(0.5), math.nan, math.log(0.5)]) == told([math.log(0.5)] * 2)


def test_impossible_tokens_stay_finite() -> None:
    found = told([-math.inf, -math.inf])
    assert found.perplexity == pytest.approx(math.exp(-FLOOR))
    assert from_json(Uncertainty, to_json(found)) == found


def test_rounding_above_certainty_is_certainty() -> None:
    assert told([1e-6, 0.0]).perplexity == 1.0


def test_the_words_of_the_runtime_do_not_count() -> None:
    mine = [Token(1, "a", math.log(0.5)), Token(2, "b", math.log(0.5))]
    theirs = Token(None, "<output>4</output>", -9.0, sampled=False)
    assert measure([mine[0], theirs, mine[1]]) == measure(mine)


def test_a_window_holds_a_token() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Running(0)


@given(st.lists(st.none() | st.floats(), max_size=60), st.integers(1, 20))
def test_any_stream_gives_finite_figures(values: list[float | None], window: int) -> None:
    found = told(values, window)
    scored = [value for value in values if value is not None and not math.isnan(value)]
    assert (found.perplexity is None) == (not scored)
    if found.perplexity is not None and found.peak is not None:
        assert 1.0 <= found.perplexity < math.inf
        assert 1.0 <= found.peak < math.inf
