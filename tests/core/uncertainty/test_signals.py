"""Figures of one reply against values computed by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.uncertainty.signals import (
    divergence_margin,
    entropy,
    lowest_span,
    prefix,
    sequence_probability,
    signals,
    structure,
    words,
)
from worldmodel.execution.scripted import ran
from worldmodel.types import Hit, Program, Quantity, Token, Trace

LN2 = math.log(2)


def token(text: str, p: float = 0.5, *others: float, sampled: bool = True) -> Token:
    top = tuple((f"t{n}", math.log(q)) for n, q in enumerate((p, *others)))
    return Token(1, text, math.log(p), top, sampled)


def test_entropy_by_hand() -> None:
    assert entropy([("a", math.log(0.5)), ("b", math.log(0.5))]) == pytest.approx(LN2)
    assert entropy([("a", 0.0)]) == 0.0
    assert entropy([]) is None
    # What is left, 1/4, counts as one outcome: 1/2, 1/4, 1/4 are 1.5 bits.
    assert entropy([("a", math.log(0.5)), ("b", math.log(0.25))]) == pytest.approx(1.5 * LN2)


def test_truncated_entropy_is_never_above_the_whole_one() -> None:
    shares = [0.4, 0.2, 0.1, 0.1, 0.1, 0.05, 0.05]
    whole = -sum(p * math.log(p) for p in shares)
    assert (entropy([("x", math.log(p)) for p in shares[:3]]) or 0.0) < whole
    assert entropy([("x", math.log(p)) for p in shares]) == pytest.approx(whole)


def test_the_lowest_span_is_the_worst_of_neighbours() -> None:
    assert lowest_span([0.0, 1.0, 3.0, 0.0], 2) == 2.0
    assert lowest_span([1.0, 2.0], 4) == 1.5
    assert lowest_span([]) is None


def test_sequence_probability_is_the_geometric_mean() -> None:
    assert sequence_probability([token("a", 0.5), token("b", 0.125)]) == pytest.approx(0.25)
    assert sequence_probability([Token(1, "a")]) is None


def test_the_first_fork_gives_the_margin() -> None:
    found = words([token("a", 0.9, 0.05), token("b", 0.6, 0.3), token("c", 0.5, 0.5)])
    assert divergence_margin(found) == pytest.approx(math.log(2))
    # Without a fork it is the smallest margin.
    assert divergence_margin(found[:1]) == pytest.approx(math.log(18))
    assert divergence_margin([]) is None


def test_only_what_carries_meaning_is_heavy() -> None:
    texts = ["<model>", "python", ":", " print", "(", "a", " *", " 12", ")", "</model>", " So", " 12"]
    heavy = [word.heavy for word in words([token(text) for text in texts])]
    assert heavy == [False, False, False, False, False, True, True, True, False, False, False, False]


def test_blocks_are_told_apart_however_the_text_is_cut() -> None:
    whole = [token(text) for text in ("<think>", "x", "</think>", "\n", "<model>", "y")]
    assert [word.block for word in words(whole)] == ["", "think", "", "", "", "model"]
    split = [token(text) for text in ("<thi", "nk>", "x", "</th", "ink>", "z")]
    assert [word.block for word in words(split)] == ["", "", "think", "", "", ""]


def test_the_words_of_the_runtime_do_not_count() -> None:
    trace = Trace("How many?", tokens=(token("a"), token("b", 0.01, sampled=False), token("c")))
    assert signals(trace)["surprise_max"] == pytest.approx(LN2)


TRACE = Trace(
    "Tom has 12 apples, 3 boxes and eats 5. How many are left?",
    tokens=(
        token("<think>"),
        token("so"),
        token("</think>"),
        token("<model>python: print(a - c)</model>"),
        Token(None, "<output>7</output>", sampled=False),
        token("He has 7."),
    ),
    quantities=(Quantity("a", "12", "12"), Quantity("b", "3", "3"), Quantity("c", "5", "5"), Quantity("d", "7", "7")),
    programs=(Program("python", "print(a - c)", "a = 12; c = 5\n"),),
    runs=(ran("7\n"),),
    answer="He has 7.",
)


def test_a_number_that_the_program_leaves_out_is_seen() -> None:
    found = structure(TRACE)
    assert (found["numbers"], found["unused"], found["from_nowhere"], found["no_program"]) == (3.0, 1.0, 0.0, 0.0)
    unnamed = Trace("12 and 3 and 5?", programs=(Program("python", "print(12 - 5 + 41)"),), runs=(ran("48"),))
    assert (structure(unnamed)["unused"], structure(unnamed)["from_nowhere"]) == (1.0, 1.0)


@pytest.mark.parametrize(("printed", "odd"), [
    ("7", 0.0), ("-7", 1.0), ("7.5", 1.0), ("7.0", 0.0), ("seven", 0.0),
    ("inf", 1.0), ("-inf", 1.0), ("nan", 1.0), ("1e999", 1.0), ("", 1.0), ("\n", 1.0),
])  # fmt: skip
def test_a_result_that_looks_wrong(printed: str, odd: float) -> None:
    trace = Trace("12 and 3?", programs=TRACE.programs, runs=(ran(printed),))
    assert structure(trace)["odd_result"] == odd


def test_how_near_what_was_offered_is_known_before_anything_is_written() -> None:
    hits = (Hit("m", "an earlier one", 0.62, "asked: x"),)
    found = structure(prefix(replace(TRACE, retrieved=hits), "think"))
    assert (found["offered"], found["nearness"]) == (1.0, 0.62)
    assert (structure(TRACE)["offered"], structure(TRACE)["nearness"]) == (0.0, None)


def test_a_prefix_is_what_the_gate_saw() -> None:
    think, model = prefix(TRACE, "think"), prefix(TRACE, "model")
    assert [t.text for t in think.tokens] == ["<think>", "so", "</think>"]
    assert (think.programs, think.runs, think.answer) == ((), (), None)
    assert [t.text for t in model.tokens][-1] == "<model>python: print(a - c)</model>"
    assert (model.programs, model.runs) == (TRACE.programs, ())
    assert prefix(TRACE, "answer") == TRACE


@given(st.lists(st.none() | st.floats(), max_size=40))
def test_any_log_probabilities_give_finite_figures(values: list[float | None]) -> None:
    tokens = tuple(Token(1, "x", value, () if value is None else (("x", value), ("y", value))) for value in values)
    for name, value in signals(Trace("What is 1 + 1?", tokens=tokens)).items():
        assert value is None or math.isfinite(value), name


def test_without_log_probabilities_the_program_still_speaks() -> None:
    trace = Trace(TRACE.question, tokens=(Token(1, "x"),), quantities=TRACE.quantities, programs=TRACE.programs)
    found = signals(trace)
    assert found["surprise"] is None and found["entropy"] is None and found["forks"] is None
    assert found["unused"] == 1.0
