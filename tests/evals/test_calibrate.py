"""Calibrations from answers whose truth is known, and what is refused."""

from __future__ import annotations

import pytest
from tests.evals.answers import answers

from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.errors import DataError
from worldmodel.evals.calibrate import FEWEST, Answered, answered, calibrate
from worldmodel.evals.doubt import auroc, ece
from worldmodel.evals.plots import plots, svg
from worldmodel.evals.record import Row
from worldmodel.evals.study import Study, confidences, study
from worldmodel.evals.tasks import Task
from worldmodel.types import Card, Sample, Trace

CARD = Card("plain", "v1")


@pytest.fixture(scope="module")
def made() -> list[Answered]:
    return answers(300)


@pytest.fixture(scope="module")
def platt(made: list[Answered]) -> Calibration:
    return calibrate(made, CARD)


@pytest.fixture(scope="module")
def isotonic(made: list[Answered]) -> Calibration:
    return calibrate(made, CARD, method="isotonic")


@pytest.fixture(scope="module")
def looked(made: list[Answered], platt: Calibration) -> Study:
    return study(made, platt)


@pytest.mark.parametrize("method", ["platt", "isotonic"])
def test_a_confidence_is_a_probability_on_other_answers(request: pytest.FixtureRequest, method: str) -> None:
    found: Calibration = request.getfixturevalue(method)
    others = answers(600, seed=1)
    sure, right = confidences(others, found), [each.right for each in others]
    area, error = auroc(sure, right).value, ece(sure, right)
    assert area is not None and area > 0.8 and error is not None and error < 0.1
    assert (found.engine, found.model, found.made_from, found.samples) == ("plain", "v1", 300, 2)
    assert set(found.fits) == {"think", "model", "answer", "vote"}


def test_what_is_promised_from_took_no_part_in_the_fit(made: list[Answered], platt: Calibration) -> None:
    found = platt
    judged = [each for each in made if not each.learns]
    assert [right for _, right in found.judged] == [each.right for each in judged]
    assert 0.3 < len(judged) / len(made) < 0.5
    promise = found.promise(0.4)
    assert promise is not None and promise.bound <= 0.4
    assert len(found.judged_gated) == len(judged) and 0.0 <= found.sample_below <= 1.0


def test_without_samples_no_vote_is_calibrated() -> None:
    found = calibrate(answers(200, samples=0), CARD)
    assert set(found.fits) == {"think", "model", "answer"} and found.samples == 0 and found.judged_gated == ()


def test_an_answer_that_was_not_repeated_stands_as_it_is(made: list[Answered]) -> None:
    mixed = made[:150] + answers(50, seed=2, samples=0)
    found = calibrate(mixed, CARD)
    assert found.samples == 2
    part = study(mixed[100:], found)
    assert part.voted is not None and part.voted.n == 100 and part.sampling is not None


def test_too_few_answers_are_refused_with_the_number_needed() -> None:
    with pytest.raises(DataError, match=rf"199 answers are too few to calibrate: {FEWEST} are needed"):
        calibrate(answers(199), CARD)


def test_answers_of_one_class_are_refused(made: list[Answered]) -> None:
    right = [Answered(each.trace, True, each.rights) for each in made]
    with pytest.raises(DataError, match="0 wrong: 20 of each are needed"):
        calibrate(right, CARD)


def test_answers_with_unequal_samples_are_refused(made: list[Answered]) -> None:
    with pytest.raises(DataError, match="more samples than others"):
        calibrate(made + answers(10, samples=3), CARD)


def test_samples_are_judged_by_the_task() -> None:
    task = Task("1", "How many?", 7, "hash")
    trace = Trace("How many?", answer="8", samples=(Sample(1, "It is 7.", "said 7"), Sample(2, None, "")))
    rows = [Row("1", "hash", False, 0.1, trace), Row("2", "other", True, 0.1, trace),
            Row("1", "hash", False, 0.1, trace, raised=True)]  # fmt: skip
    (found,) = answered(rows, [task])
    assert (found.right, found.rights, found.voted(None)) == (False, (True, False), False)


def test_a_study_has_all_figures(looked: Study) -> None:
    found = looked
    assert found.score == "calibrated" and found.single.ece.value is not None and found.voted is not None
    assert {"perplexity", "mean token entropy", "semantic entropy", "lexical similarity"} <= set(found.methods)
    buys = found.sampling
    assert buys is not None and buys.one.programs == 1.0 and buys.all.programs == 3.0
    assert 1.0 <= buys.gated.programs <= 3.0 and buys.over_random.interval is not None
    assert [plot.title for plot in plots(found)] == ["Reliability", "Risk and coverage", "What sampling buys"]
    for plot in plots(found):
        assert svg(plot).startswith("<svg") and "nan" not in svg(plot)


def test_without_a_calibration_the_score_is_perplexity(made: list[Answered]) -> None:
    found = study(made[:50], None)
    assert found.score == "perplexity" and found.single.ece.value is None and found.voted is None
    assert found.single.auroc.value is not None and found.single.auroc.value > 0.6
    with pytest.raises(ValueError, match="no answers"):
        study([], None)
