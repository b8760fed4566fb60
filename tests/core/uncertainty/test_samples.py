"""Figures of several replies against values computed by hand."""

from __future__ import annotations

import math

import pytest

from worldmodel.core.uncertainty.calibration import Fit, decide
from worldmodel.core.uncertainty.fit import Map, Regression
from worldmodel.core.uncertainty.samples import (
    agreement,
    lexical_similarity,
    meaning,
    sample_signals,
    semantic_entropy,
    vote,
)
from worldmodel.execution.scripted import ran
from worldmodel.types import Program, Sample, Trace

PROGRAM = Program("python", "print(1)")


def said(printed: str, answer: str = "x") -> Trace:
    return Trace("?", programs=(PROGRAM,), runs=(ran(printed),), answer=answer)


def test_two_programs_mean_the_same_when_they_print_the_same() -> None:
    assert meaning(said("40\n")) == meaning(said("40.0")) == "printed 40"
    assert meaning(said("40.1")) != meaning(said("40"))
    assert meaning(said("a  b\nc")) == meaning(said("a b c"))


def test_a_reply_that_came_to_nothing_has_no_meaning() -> None:
    failed = Trace("?", programs=(PROGRAM,), runs=(ran("", status="failed", exit_code=1),), answer="12")
    denied = Trace("?", programs=(PROGRAM,), runs=(None,), answer="12")
    assert meaning(failed) == meaning(denied) == meaning(Trace("?")) == ""


def test_a_reply_without_a_program_means_what_it_answers() -> None:
    assert meaning(Trace("?", answer="I do not know: no price.")) == meaning(Trace("?", answer="It cannot be known."))
    assert meaning(Trace("?", answer="There are 8 legs.")) == meaning(Trace("?", answer="8")) == "said 8"
    assert meaning(Trace("?", answer="Yes.")) == "said yes."


def test_semantic_entropy_by_hand() -> None:
    assert semantic_entropy(["a", "a", "a"]) == 0.0
    assert semantic_entropy(["a", "a", "b", "b"]) == pytest.approx(math.log(2))
    assert semantic_entropy(["", "", "a", "a"]) == pytest.approx(1.5 * math.log(2))
    # Probabilities 1/2, 1/4 and 1/4: the classes hold 3/4 and 1/4.
    told = semantic_entropy(["a", "a", "b"], [math.log(2), math.log(4), math.log(4)])
    assert told == pytest.approx(-(0.75 * math.log(0.75) + 0.25 * math.log(0.25)))
    assert semantic_entropy(["a", "b"], [1.0, None]) == pytest.approx(math.log(2))


def test_agreement_is_with_the_first() -> None:
    assert agreement(["a", "a", "b", "c"]) == pytest.approx(1 / 3)
    assert agreement(["", "", ""]) == 0.0
    assert agreement(["a"]) == 0.0


def test_lexical_similarity_by_hand() -> None:
    assert lexical_similarity(["the cat sat", "the cat sat"]) == 1.0
    # The longest common subsequence of 3 and 4 words has 2: 2 * 2 / 7.
    assert lexical_similarity(["the cat sat", "a cat here sat"]) == pytest.approx(4 / 7)
    assert lexical_similarity(["x", ""]) == 0.0 and lexical_similarity(["", ""]) == lexical_similarity([]) == 1.0


@pytest.mark.parametrize(
    ("meanings", "surprises", "chosen"),
    [
        (["a", "b", "b"], [0.1, 0.5, 0.2], 2),
        (["a", "b"], [0.9, 0.1], 0),
        (["a", "b", "b", "a"], [0.9, 0.1, 0.1, 0.9], 0),
        (["", "b", "c"], [0.1, 0.5, 0.2], 1),
        (["", "", ""], [None, None, None], 0),
        (["a", "b", "b"], [None, None, None], 1),
    ],
)
def test_the_vote(meanings: list[str], surprises: list[float | None], chosen: int) -> None:
    assert vote(meanings, surprises) == chosen


@pytest.mark.parametrize(
    ("meanings", "weights", "chosen"),
    [
        (["a", "b", "b"], [0.9, 0.2, 0.3], 0),
        (["a", "b", "b"], [0.4, 0.2, 0.3], 2),
        (["", "b", "c"], [0.9, 0.2, 0.3], 2),
        (["a", "b"], [0.0, 0.0], 0),
    ],
)
def test_a_vote_by_weight(meanings: list[str], weights: list[float], chosen: int) -> None:
    assert vote(meanings, [1.0] * len(meanings), weights) == chosen


def test_replies_count_with_their_confidence() -> None:
    fit = Fit(Regression(("surprise",), (0.0,), (1.0,), (-1.0,), 0.0), Map())
    sure = Sample(0, "1", "printed 1", surprise=0.0, signals={"surprise": 0.0})
    other = Sample(1, "2", "printed 2", surprise=2.0, signals={"surprise": 2.0})
    chosen, found = decide(fit, [other, sure, other])
    # Confidences 1/2 and 1 / (1 + e^2) = 0.119, squared: one sure reply outweighs two unsure ones.
    assert chosen == 1 and found["changed"] == 1.0 and found["best"] == pytest.approx(0.25)
    assert found["won"] == pytest.approx(0.25 / (0.25 + 2 * 0.1192029**2))
    assert decide(None, [other, sure, other])[0] == 0, "without a fit each counts alike"
    assert decide(fit, [other, Sample(1, "2", "printed 1"), sure])[0] == 2, "one that cannot be told makes all alike"


def test_all_figures_of_samples() -> None:
    first = Sample(0, "It is 4.", "printed 4", "print(4)", "ok", 0.5)
    others = [Sample(1, "It is 5.", "printed 5", "print(5)", "ok", 0.1), Sample(2, None, "", surprise=None)]
    found = sample_signals(first, others)
    assert found["agreement"] == 0.0 and found["majority"] == pytest.approx(1 / 3)
    assert found["classes"] == 1.0 and found["surprise_samples"] == pytest.approx(0.3)
