"""The gate: what each state leads to, that every action happens once, and that promises are kept or refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from worldmodel.core.requires import parse
from worldmodel.core.uncertainty.calibration import Calibration, Conditions, Fit
from worldmodel.core.uncertainty.fit import Map, Regression
from worldmodel.errors import UsageError
from worldmodel.execution.scripted import ran
from worldmodel.gate import TABLE, Gate, Rule, missing
from worldmodel.types import Card, Decision, GateStep, Program, Sample, Token, Trace, from_json, to_json


def calibration(**changes: object) -> Calibration:
    """Confidence is 0.9 for a reply whose tokens have a log-probability of -0.1, and 0.1 for one of -2."""
    fit = Fit(Regression(("surprise",), (1.05,), (0.95,), (-1.0,), 0.0), Map(2.1972, 0.0))
    judged = tuple((0.9 if n < 150 else 0.2, n < 148) for n in range(300))
    fields = {
        "engine": "plain",
        "model": "v1",
        "fits": dict.fromkeys(("think", "model", "answer", "vote"), fit),
        "judged": judged,
        "judged_gated": judged,
        "samples": 2,
        "sample_below": 0.5,
    }
    return Calibration(**{**fields, **changes})  # type: ignore[arg-type]


SURE = Trace("?", tokens=(Token(1, "x", -0.1),), answer="x")
DOUBTFUL = Trace("?", tokens=(Token(1, "x", -2.0),), answer="x")
X = Program("python", "x")
MUTE = Trace("?", tokens=(Token(1, "x"),), answer="x")


def step(gate: Gate, trace: Trace, point: str = "answer", *, memory: bool = False, used: str = "", **more: bool) -> str:
    done = (GateStep("think", None, used),) if used else ()  # type: ignore[arg-type]
    return gate.judge(trace, point, memory=memory, used=done, **more).action  # type: ignore[arg-type]


def test_confidence_is_what_the_fit_says() -> None:
    made = calibration()
    assert made.confidence(SURE, "answer") == pytest.approx(0.9, abs=1e-3)
    assert made.confidence(DOUBTFUL, "answer") == pytest.approx(0.1, abs=1e-3)
    assert from_json(Calibration, to_json(made)) == made and len(made.id) == 12
    assert made.id not in (calibration(samples=3).id, calibration(conditions=Conditions(max_runs=1)).id)


def test_without_a_wish_nothing_is_done_but_judging() -> None:
    gate = Gate(calibration())
    assert not gate.idle and step(gate, SURE) == step(gate, DOUBTFUL) == "go on"
    assert not gate.watches("think", memory=True) and not gate.watches("model", memory=False)
    assert Gate().idle and step(Gate(), DOUBTFUL) == "go on"


def test_doubt_draws_samples_once_and_only_where_they_were_paid_for() -> None:
    gate = Gate(calibration(), samples=2)
    assert (step(gate, SURE), step(gate, DOUBTFUL)) == ("go on", "sample")
    assert step(gate, DOUBTFUL, used="sample") == "go on"
    assert step(gate, DOUBTFUL, repeatable=False) == "go on"


def test_a_promise_abstains_below_its_threshold() -> None:
    gate = Gate(calibration(), max_error=0.1)
    assert gate.promised is not None and gate.promised.score == 0.2
    assert (step(gate, SURE), step(gate, DOUBTFUL)) == ("go on", "abstain")
    with_person = Gate(calibration(), max_error=0.1, ask=lambda lacking: "")
    assert (step(with_person, DOUBTFUL), step(with_person, DOUBTFUL, used="ask")) == ("ask", "abstain")


def test_a_promise_with_samples_draws_first_and_abstains_after_the_vote() -> None:
    gate = Gate(calibration(), samples=2, max_error=0.1)
    assert step(gate, DOUBTFUL) == "sample"
    assert step(gate, DOUBTFUL, repeatable=False) == "abstain"
    assert (step(gate, SURE, "vote"), step(gate, DOUBTFUL, "vote")) == ("go on", "abstain")


def test_samples_are_drawn_only_where_the_promise_was_made_with_them() -> None:
    """Between the confidence below which samples pay and the threshold of the promise nothing was judged by a vote."""
    judged = tuple((0.95 if n < 150 else 0.92, n < 148) for n in range(300))
    gate = Gate(calibration(judged_gated=judged), samples=2, max_error=0.1)
    assert gate.promised is not None and gate.promised.score == 0.92
    assert (step(gate, SURE), step(gate, DOUBTFUL)) == ("abstain", "sample")
    asking = Gate(calibration(judged_gated=judged), samples=2, max_error=0.1, ask=lambda lacking: "")
    assert step(asking, SURE) == "ask"


def test_a_promise_that_nothing_keeps_answers_nothing() -> None:
    gate = Gate(calibration(judged=tuple((0.9, n % 2 == 0) for n in range(200))), max_error=0.1)
    assert gate.promised is None and step(gate, SURE) == "abstain"
    asking = Gate(gate.calibration, max_error=0.1, ask=lambda lacking: "more")
    assert step(asking, SURE) == "abstain", "no reply could help"
    assert "no answers can be promised of which at most 10% are wrong" in missing(SURE, gate)
    assert "at least the 49 surest judged answers would have to be right, and there are 200 in all" in missing(
        SURE, gate
    )


def test_a_hopeless_program_is_not_run_only_under_a_promise() -> None:
    nothing = Trace("?", tokens=(Token(1, "x", -9.0),))
    assert step(Gate(calibration(), max_error=0.1), nothing, "model") == "abstain"
    assert step(Gate(calibration(), samples=2, max_error=0.1), nothing, "model") == "go on"
    assert step(Gate(calibration()), nothing, "model") == "go on"


@pytest.mark.parametrize(("memory", "acts", "action"), [
    (True, ("retrieve", "hint"), "retrieve"),
    (False, ("retrieve", "hint"), "hint"),
    (True, ("hint",), "hint"),
    (True, (), "go on"),
])  # fmt: skip
def test_a_thought_is_helped_only_where_that_was_measured_to_help(
    memory: bool, acts: tuple[str, ...], action: str
) -> None:
    gate = Gate(calibration(acts=acts))
    assert step(gate, DOUBTFUL, "think", memory=memory) == action
    assert step(gate, SURE, "think", memory=memory) == "go on"


def test_without_log_probabilities_only_what_was_paid_for_happens() -> None:
    assert step(Gate(calibration()), MUTE) == "go on"
    assert step(Gate(calibration(), samples=2), MUTE) == "sample"
    assert step(Gate(calibration(), max_error=0.1), MUTE) == "abstain"
    assert step(Gate(samples=4), SURE) == "sample", "no calibration: how sure it is cannot be told"


def test_what_cannot_be_promised_is_refused() -> None:
    with pytest.raises(UsageError, match="needs a calibration"):
        Gate(max_error=0.1)
    with pytest.raises(UsageError, match="0 or 2 samples, not 4"):
        Gate(calibration(), samples=4, max_error=0.1)
    Gate(calibration(), samples=2, max_error=0.1)


def test_a_calibration_is_of_one_state_of_a_model() -> None:
    assert calibration().fits_model(Card("plain", "v1")) and not calibration().fits_model(Card("plain", "v2"))


@pytest.mark.parametrize("rule", TABLE, ids=lambda rule: f"{rule.point} {rule.state} {rule.action}")
def test_every_row_of_the_table_is_reached(rule: Rule) -> None:
    """A reply in its state comes to the row where just what the row needs is at hand."""
    short = rule.state == "short"
    made = calibration(acts=(rule.action,) if "acts" in rule.needs else ())
    if short:  # surer than where samples pay, and less sure than the promise
        made = replace(made, judged_gated=tuple((0.95 if n < 150 else 0.92, n < 148) for n in range(300)))
    gate = Gate(
        made,
        samples=2 if short or "samples" in rule.needs or rule.point == "vote" else 0,
        max_error=0.1 if "promise" in rule.needs else None,
        ask=(lambda lacking: "") if "person" in rule.needs else None,
    )
    nothing = Trace("?", tokens=(Token(1, "x", -9.0),))
    computed = replace(DOUBTFUL, question="Who will win the lottery?", declared=(parse("python:math"),))
    states = {"doubtful": DOUBTFUL, "short": SURE, "hopeless": nothing, "unasked": computed, "unknown": MUTE}
    seen = states[rule.state]
    step = gate.judge(seen, rule.point, memory="memory" in rule.needs, used=())
    assert (step.action, step.detail) == (rule.action, rule.because) and rule.because


TWENTY = "Each box holds 20 pens. How many pens are in 2 boxes?"


@pytest.mark.parametrize(("trace", "words"), [
    (Trace("?"), "no computation"),
    (Trace("?", programs=(X,), decisions=(Decision(False, "r", "no"),), runs=(None,)), "not allowed"),
    (Trace("?", programs=(X,), runs=(ran("", status="failed"),)), "gave a result"),
    (Trace("2 and 3?", programs=(Program("python", "print(2)"),), runs=(ran("2"),)), "leaves out a number"),
    (Trace("Anna has 3 brothers. How old is Anna?", programs=(Program("python", "print(3)"),), runs=(ran("3"),)),
     "seems to leave out"),
    (Trace(TWENTY, programs=(Program("python", "print(20 * 2)"),), runs=(ran("40"),)), "does not say enough"),
    (Trace("2 and 3?", programs=(Program("python", "print(2)"),)), "leaves out a number"),
    (Trace("2?", programs=(Program("python", "print(2)"),), runs=(ran("2"),),
           samples=(Sample(1, "3", "printed 3"),)), "do not agree (2, 3)"),
    (Trace(TWENTY, programs=(Program("python", "print(20 * 2)"),), runs=(ran("40.0\n"),), answer="It is 40.",
           samples=(Sample(1, "40", "printed 40"),)), "does not say enough"),
])  # fmt: skip
def test_what_is_missing_is_said(trace: Trace, words: str) -> None:
    assert words in missing(trace, Gate())
