"""Records round-trip through JSON, and data of another shape is refused."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.types import (
    Artifact,
    Cost,
    Decision,
    Hit,
    Limits,
    Observation,
    Program,
    Quantity,
    Requirement,
    Ruling,
    Run,
    Token,
    Trace,
    Uncertainty,
    Verdict,
    from_data,
    from_json,
    to_data,
    to_json,
)

FINITE = st.floats(allow_nan=False, allow_infinity=False)
st.register_type_strategy(float, FINITE)


@given(st.builds(Trace))
def test_a_trace_round_trips(trace: Trace) -> None:
    text = to_json(trace)
    assert "\n" not in text
    assert from_json(Trace, text) == trace


@given(st.builds(Run) | st.builds(Verdict) | st.builds(Limits) | st.builds(Decision))
def test_other_records_round_trip(record: object) -> None:
    assert from_json(type(record), to_json(record)) == record


def test_a_full_trace_keeps_its_types() -> None:
    need = Requirement("python", "web", ("a.org",))
    seen = Observation(need, "connect a.org", blocked=True)
    trace = Trace(
        question="ünï 🙂\n\u2028",
        tokens=(Token(1, "a", -0.5, (("a", -0.5), ("b", -1.0))), Token(None, "b", sampled=False)),
        quantities=(Quantity("a", "1.5", "1.5"),),
        retrieved=(Hit("1", "s", 0.5, "p"),),
        programs=(Program("c", "x", "a;"), Program("bash", "y")),
        declared=((need,), ()),
        decisions=(
            Decision(True, "r", "why", (need,), (Ruling(need, True, "r", "why", "person"),)),
            Decision(False, "r", ""),
        ),
        runs=(Run("blocked", None, "o", "e", True, 1.0, 5, (seen,), (Artifact("f", 3, "/p"),), 0.1, "qemu"), None),
        verdicts=(Verdict((need,), (need,), (need,), (), (seen,), ("7",)), None),
        problems=("p",),
        uncertainty=Uncertainty(1.5, None),
        versions={"engine": "x"},
        seed=3,
        cost=Cost({"run": 1.0}, 1, 1, 1),
    )
    assert from_json(Trace, to_json(trace)) == trace
    assert trace.text == "ab" and trace.programs[0].source == "a;x"
    assert json.loads(to_json(trace))["runs"][1] is None


def test_a_whole_number_is_read_where_a_float_is_due() -> None:
    seconds = from_data(Limits, {"seconds": 3}).seconds
    assert seconds == 3.0 and isinstance(seconds, float)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"language": "cobol", "code": "x"}, ValueError),
        ({"language": "c", "code": "x", "extra": 1}, ValueError),
        ({"language": "c"}, TypeError),
        ({"language": "c", "code": 7}, TypeError),
        ({"language": "c", "code": None}, TypeError),
    ],
)
def test_data_of_another_shape_is_refused(data: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        from_data(Program, data)


@pytest.mark.parametrize("seconds", [float("nan"), float("inf")])
def test_what_json_cannot_say_is_refused(seconds: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json(Limits(seconds=seconds))


def test_records_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Program("c", "x").code = "y"  # type: ignore[misc]


def test_an_accurate_verdict() -> None:
    need = (Requirement("c", "process"),)
    assert Verdict(need, need).accurate
    assert not Verdict(need, (), unused=need).accurate
    assert not Verdict((), need, missing=need).accurate
    assert not Verdict((), (), violations=(Observation(need[0], "fork", True),)).accurate
    assert to_data(Verdict(need, ()))["declared"] == [{"language": "c", "category": "process", "arguments": []}]
