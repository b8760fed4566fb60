"""Calibrations from answers whose truth is known, and what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.evals.answers import answers

from worldmodel.core.uncertainty.calibration import Calibration, Conditions, Fit
from worldmodel.core.uncertainty.fit import Map, Regression, sigmoid
from worldmodel.errors import DataError
from worldmodel.evals.calibrate import FEWEST, Answered, Tried, _better, answered, calibrate, pays, tried
from worldmodel.evals.doubt import auroc, ece
from worldmodel.evals.plots import plots, svg
from worldmodel.evals.record import Row
from worldmodel.evals.study import Study, confidences, over_random, study
from worldmodel.evals.tasks import Task, group_of
from worldmodel.execution.scripted import ran
from worldmodel.types import Card, Cost, Program, Sample, Token, Trace

CARD = Card("plain", "v1")


@pytest.fixture(scope="module")
def made() -> list[Answered]:
    return answers(300)


@pytest.fixture(scope="module")
def platt(made: list[Answered]) -> Calibration:
    return calibrate(made, CARD, method="platt")


@pytest.fixture(scope="module")
def isotonic(made: list[Answered]) -> Calibration:
    return calibrate(made, CARD, method="isotonic")


@pytest.fixture(scope="module")
def looked(made: list[Answered], platt: Calibration) -> Study:
    return study(made, platt)


def test_without_a_method_the_map_that_does_better_on_answers_left_out_is_taken() -> None:
    # A step: right above a score of 0, wrong below, with noise that a sigmoid would have to bend for.
    scores = [n / 50 - 1 for n in range(100)]
    steps = [(score > 0) == (n % 10 != 3) for n, score in enumerate(scores)]
    assert _better(scores, steps) == "isotonic"
    smooth = [(n * 37 % 100) / 100 < sigmoid(3 * score) for n, score in enumerate(scores)]
    assert _better(scores, smooth) == "platt"


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
    found = calibrate(answers(200, samples=0), CARD, conditions=Conditions(max_runs=1))
    assert found.conditions == Conditions(max_runs=1)
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


FIT = Fit(Regression(("surprise",), (0.0,), (1.0,), (-1.0,), 0.0), Map())


def outvoted(surprise: float, first: bool, vote: bool) -> Answered:
    """Whether a first reply is right, and whether the two equal samples are that outvote it; each ran a program."""
    drawn = tuple(Sample(n, "2", "printed 2", "p", "ok", surprise, signals={"surprise": surprise}) for n in (1, 2))
    trace = Trace("?", tokens=(Token(1, "x", -surprise),), programs=(Program("python", "print(1)"),), runs=(ran("1"),),
                  answer="1", samples=drawn, cost=Cost(runs=3))  # fmt: skip
    return Answered(trace, first, (vote, vote))


SURE = [outvoted(0.1, True, True)] * 40


def test_samples_are_drawn_where_the_vote_gets_more_right_for_a_program() -> None:
    pay = [outvoted(3.0, False, number < 20) for number in range(40)]
    assert sigmoid(-3.0) < pays(SURE + pay, FIT) < sigmoid(-0.1)


@pytest.mark.parametrize(
    ("better", "worse", "below"), [(0, 0, 0.5), (10, 10, 0.5), (4, 0, 0.5), (0, 4, 0.5), (0, 20, 0.0)]
)
def test_samples_are_drawn_for_doubtful_answers_unless_they_are_found_to_harm(
    better: int, worse: int, below: float
) -> None:
    doubtful = [outvoted(3.0, False, n < better) for n in range(20)] + [
        outvoted(3.0, n < worse, False) for n in range(20)
    ]
    assert pays(SURE + doubtful, FIT) == below


def test_what_is_spent_at_random_is_found_anew_for_each_draw_of_rows() -> None:
    first, every, chosen = [(0.0, 1.0), (1.0, 1.0)], [(1.0, 3.0), (1.0, 3.0)], [(1.0, 3.0), (1.0, 1.0)]
    assert over_random([0, 1], first, every, chosen) == pytest.approx(0.25)
    assert over_random([0, 0], first, every, chosen) == 0.0, "everything is sampled either way"
    rows = [outvoted(3.0, False, True), outvoted(0.1, True, True)] * 20
    made = Calibration("plain", "v1", {"answer": FIT}, (), samples=2, sample_below=0.3)
    found = study(rows, made).sampling
    # The share a of the rows is gated and right by the vote, at random a of it is: a (1 - a), which is 1/4 at most.
    assert found is not None and found.over_random.value == pytest.approx(0.25)
    assert (
        found.over_random.interval is not None and 0.15 < found.over_random.interval[0] < found.over_random.interval[1]
    )
    assert found.over_random.interval[1] <= 0.25 + 1e-9


def test_a_measure_is_of_the_answers_that_have_it(made: list[Answered]) -> None:
    mute = replace(made[0], trace=replace(made[0].trace, tokens=(Token(1, "x", -1.0),)))
    found = study([mute, *made[1:40]], None).methods
    assert found["mean token entropy"].n == 39 and found["mean token entropy"].auroc.value is not None
    assert found["perplexity"].n == found["length-normalised sequence probability"].n == 40
    assert found["length-normalised sequence probability"].auroc == found["perplexity"].auroc


def test_twins_and_paraphrases_are_on_one_side() -> None:
    tasks = [Task(str(n), f"question {n}", 7, str(n), {"pair": n // 2}) for n in range(60)]
    rows = [Row(task.id, task.hash, True, 0.1, Trace(task.question, answer="7")) for task in tasks]
    sides = [each.learns for each in answered(rows, tasks)]
    assert sides[::2] == sides[1::2] and 5 < sum(sides[::2]) < 28
    assert [group_of(task) for task in (Task("1", "q", 7, "h", {"pair": None}), Task("1", "q", 7, "h"))] == ["q", "q"]


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


def test_an_action_helps_where_it_mends_more_than_chance() -> None:
    def rows(*rights: bool) -> list[Row]:
        return [Row(str(n), "h", right, 0.0, Trace("q")) for n, right in enumerate(rights)]

    seen = tried(
        rows(False, False, True, True), [*rows(True, False, True, False), Row("9", "h", True, 0.0, Trace("q"))]
    )
    assert (seen.n, seen.better, seen.worse, seen.helps) == (4, 1, 1, False)
    assert Tried(30, 10, 1).helps
    assert not Tried(30, 5, 3).helps
    assert not Tried(0, 0, 0).helps
