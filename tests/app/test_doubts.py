"""`worldmodel calibrate` and `analyze`, `eval --uncertainty`, and what `ask` makes of a calibration."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.test_gate import calibration

from worldmodel.app import calibrations
from worldmodel.core.uncertainty.calibration import Calibration, Conditions
from worldmodel.errors import DataError
from worldmodel.settings import Settings
from worldmodel.types import Card

CARD = Card("scripted", "1", quantities=True, instructions=False)
ROWS = 210


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "tasks.jsonl"
    rows = [{"question": f"question {n} {'x ' * (n % 7)}", "answer": n} for n in range(ROWS)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


REPLIES = [f"It is {n if n % 7 < 4 else -1}." for n in range(ROWS)]


def kept(home: Path, **changes: object) -> Path:
    """A calibration for the scripted engine, in its place."""
    path = calibrations.place(Settings(home=home, cache=home), CARD)
    calibrations.save(calibration(engine="scripted", **{"model": "1", **changes}), path)
    return path


def test_a_calibration_is_made_kept_and_used(cli: Any, data: Path, home: Path) -> None:
    done = cli("calibrate", "--data", str(data), "--samples", "1", "--json", replies=REPLIES)
    made = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert (made["engine"], made["made_from"], made["samples"]) == ("scripted", ROWS, 0)
    assert Path(made["path"]).is_relative_to(home) and "length" in made["weights"]["answer"]
    trace = json.loads(cli("ask", "question 5", "--json", replies=["It is 5."]).stdout)
    assert trace["uncertainty"]["calibration"] == made["id"] == trace["versions"]["calibration"]
    assert 0.0 < trace["uncertainty"]["confidence"] < 1.0
    assert b"confidence: " in cli("ask", "question 5", replies=["It is 5."]).stdout


def test_a_cut_calibration_goes_on_from_its_answers(cli: Any, data: Path, tmp_path: Path) -> None:
    arguments = ["calibrate", "--data", str(data), "--samples", "1", "--out", str(tmp_path / "rows"), "--json"]
    assert cli(*arguments, replies=REPLIES[:100]).returncode == 3
    done = cli(*arguments, replies=REPLIES[100:])
    assert done.returncode == 0 and json.loads(done.stdout)["made_from"] == ROWS
    assert calibrations.load(Path(json.loads(done.stdout)["path"])).made_from == ROWS


@pytest.mark.parametrize(("helps", "acts"), [(True, ["hint"]), (False, [])])
def test_an_action_is_taken_where_it_mends_more_than_it_spoils(
    cli: Any, home: Path, data: Path, helps: bool, acts: list[str]
) -> None:
    """A third is right without a hint. With one all are, or none."""
    done = cli(
        "calibrate", "--data", str(data), "--samples", "1", "--try", "hint", "--json", replies=[],
        env={"HINTED": "right" if helps else "wrong"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    seen = made["tried"]["hint"]
    assert made["acts"] == acts
    assert (seen["better"] > 20, seen["worse"] > 20) == (helps, not helps)
    assert seen["n"] < ROWS, "rows that are kept for promises take no part"
    assert calibrations.load(Path(made["path"])).acts == tuple(acts)
    asked = json.loads(cli("ask", "question 5", "--json", replies=[], env={"HINTED": "right"}).stdout)
    assert ("hint" in [step["action"] for step in asked["gate"]]) is helps


def test_programs_for_questions_that_want_none_are_declined_where_that_helps(cli: Any, tmp_path: Path) -> None:
    """A seventh of the questions nobody can answer, and the model computes something for each."""
    path = tmp_path / "tasks.jsonl"
    rows: list[dict[str, Any]] = [{"question": f"question {n}", "answer": n} for n in range(180)]
    rows += [{"question": f"Who will win the lottery in week {n}?", "answer": None} for n in range(30)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    computed = "<model>python: print(1)</model>\n<requires>python:math</requires>"
    replies = [f"It is {n if n % 7 < 4 else -1}." for n in range(180)] + [computed, "It is 1."] * 30
    arguments = ("calibrate", "--data", str(path), "--samples", "1", "--try", "decline", "--json")
    done = cli(*arguments, replies=replies, plays=["1\n"] * 30)
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert made["acts"] == ["decline"] and made["tried"]["decline"]["worse"] == 0
    assert 10 < made["tried"]["decline"]["n"] == made["tried"]["decline"]["better"] < 30
    # Made anew, it is measured without what the one before does.
    again = cli(*arguments, replies=replies, plays=["1\n"] * 30)
    assert json.loads(again.stdout)["tried"] == made["tried"]
    asked = json.loads(cli("ask", "Who will win the lottery in week 8?", "--json", replies=[computed]).stdout)
    assert asked["answer"] == "I do not know: the question seems to be one that nobody can answer."
    assert asked["programs"] == [] and asked["gate"][-1]["action"] == "decline"
    # What is declined is no answer that a promise is about.
    acting = calibrations.load(Path(made["path"]))
    assert cli(*arguments[:5], replies=replies, plays=["1\n"] * 30).returncode == 0
    plain = calibrations.load(Path(made["path"]))
    assert (acting.acts, plain.acts) == (("decline",), ())
    assert len(plain.judged) - len(acting.judged) == 30 - made["tried"]["decline"]["n"] > 0


@pytest.mark.parametrize("action", ["sample", ""])
def test_only_what_the_gate_may_do_is_tried(cli: Any, data: Path, action: str) -> None:
    done = cli("calibrate", "--data", str(data), "--try", action, "--json", replies=[])
    assert done.returncode == 2
    assert f"{action!r} is nothing that can be tried" in json.loads(done.stdout)["error"]


def test_what_needs_a_memory_is_not_tried_without_one(cli: Any, data: Path) -> None:
    done = cli("calibrate", "--data", str(data), "--samples", "1", "--try", "retrieve", "--json", replies=REPLIES)
    assert done.returncode == 2
    assert "leave --try retrieve away" in json.loads(done.stdout)["mend"]


def test_too_few_rows_are_refused_before_anything_is_answered(cli: Any, data: Path) -> None:
    done = cli("calibrate", "--data", str(data), "--limit", "199", "--json", replies=[])
    assert done.returncode == 6 and "gives 199 rows; to calibrate, 200 are needed" in json.loads(done.stdout)["error"]


def test_labels_of_one_class_are_refused(cli: Any, data: Path) -> None:
    done = cli("calibrate", "--data", str(data), "--samples", "1", "--json", replies=["wrong"] * ROWS)
    assert done.returncode == 6 and "20 of each are needed" in json.loads(done.stdout)["error"]


def test_without_a_calibration_ask_says_so_and_does_nothing(cli: Any) -> None:
    trace = json.loads(cli("ask", "question", "--json", replies=["It is 5."]).stdout)
    assert trace["versions"]["calibration"] == "none: there is no calibration for scripted"
    assert (trace["uncertainty"]["confidence"], trace["gate"]) == (None, [])


def test_nothing_is_promised_without_a_calibration(cli: Any) -> None:
    done = cli("ask", "question", "--max-error", "0.1", "--json", replies=["It is 5."])
    refused = json.loads(done.stdout)
    assert (done.returncode, refused["mend"]) == (2, "worldmodel calibrate --data FILE")


@pytest.mark.parametrize("share", ["0", "1", "-0.5", "nan"])
def test_an_error_rate_is_a_share(cli: Any, home: Path, share: str) -> None:
    kept(home)
    assert cli("ask", "question", f"--max-error={share}", replies=["It is 5."]).returncode == 2


@pytest.mark.parametrize("other", [["--temperature", "1"], ["--max-runs", "1"]])
def test_nothing_is_promised_for_answers_of_another_kind(cli: Any, home: Path, other: list[str]) -> None:
    kept(home)
    done = cli("ask", "question", "--max-error", "0.1", *other, "--json", replies=["It is 5."])
    assert done.returncode == 2 and f"judged with {other[0]}" in json.loads(done.stdout)["error"]
    assert cli("ask", "question", *other, replies=["It is 5."]).returncode == 0


def test_a_promise_is_of_answers_made_as_those_that_were_judged(cli: Any, home: Path) -> None:
    kept(home, conditions=Conditions(max_runs=1, grammar=True))
    refused = json.loads(cli("ask", "question", "--max-error", "0.1", "--json", replies=["It is 5."]).stdout)
    said = (
        "judged with --max-runs 1 and with --grammar, so none can be promised with --max-runs 3 and without --grammar"
    )
    assert said in refused["error"]
    again = "worldmodel calibrate --data FILE --max-runs 3"
    assert refused["mend"] == f"ask with --max-runs 1 and with --grammar, or {again}"
    kept(home, conditions=Conditions(max_runs=1))
    assert cli("ask", "question", "--max-error", "0.1", replies=["It is 5."]).returncode == 2
    assert cli("ask", "question", "--max-error", "0.1", "--max-runs", "1", replies=["It is 5."]).returncode == 0


def test_a_calibration_keeps_how_its_answers_were_made(cli: Any, data: Path) -> None:
    arguments = ["--data", str(data), "--samples", "1", "--max-tokens", "99", "--timeout", "5"]
    done = cli("calibrate", *arguments, replies=REPLIES)
    assert done.returncode == 0, done.stderr
    path = Path(done.stdout.decode().split("kept in ")[1].split(";")[0])
    assert calibrations.load(path).conditions == Conditions(max_tokens=99, timeout=5.0)
    assert (
        b"at most 5% wrong: cannot be promised: at least the 99 surest judged answers would have to be" in done.stdout
    )
    assert b"bound to the name 1: other weights under it are not noticed" in done.stdout


def test_a_calibration_of_rows_with_services(cli: Any, data: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows"
    done = cli("calibrate", "--data", str(data), "--samples", "1", "--services", "--out", str(rows), replies=REPLIES)
    assert done.returncode == 0, done.stderr
    with open(rows, encoding="utf-8") as file:
        key = json.loads(file.readline())["key"]
    assert (key["services"], key["approve"]) == (True, "auto")


def test_a_promise_is_of_answers_without_memory(cli: Any, home: Path) -> None:
    kept(home)
    Settings(home=home, cache=home).registry.mkdir(parents=True)
    refused = json.loads(cli("ask", "question", "--max-error", "0.1", "--json", replies=["It is 5."]).stdout)
    assert refused["mend"] == "ask with --no-memory" and "none can be promised with memory" in refused["error"]
    assert cli("ask", "question", "--max-error", "0.1", "--no-memory", replies=["It is 5."]).returncode == 0


@pytest.mark.parametrize("asked", [["--samples", "2"], []])
def test_an_answer_that_cannot_be_judged_says_why(cli: Any, home: Path, asked: list[str]) -> None:
    replies, env = ["It is 5.", "It is 5."], {"MUTE": "1"}
    without = cli("ask", "question", *asked, replies=replies, env=env).stdout
    assert (b"no confidence: there is no calibration for scripted" in without) == bool(asked)
    kept(home)
    done = cli("ask", "question", *asked, replies=replies, env=env)
    assert done.returncode == 0 and b"no confidence: the engine gave no log-probabilities" in done.stdout


def test_eval_says_why_there_is_nothing_to_study(cli: Any, data: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--limit", "3", "--uncertainty", "--png", str(tmp_path / "x.png"), "--json"]
    done = cli("eval", *arguments, replies=REPLIES, env={"MUTE": "1"})
    assert done.returncode == 1 and json.loads(done.stdout)["uncertainty"] is None
    assert json.loads(done.stdout)["n"] == 3 and not (tmp_path / "x.png").exists()
    assert b"there is no calibration for scripted, and the engine gave no log-probabilities" in done.stderr
    assert b"worldmodel calibrate --data FILE" in done.stderr


def test_a_promise_ends_in_i_do_not_know(cli: Any, home: Path) -> None:
    # Every scripted token has a log-probability of -0.1, which this calibration takes for sure; here all are wrong.
    kept(home, judged=tuple((0.9, n % 2 == 0) for n in range(200)))
    done = cli("ask", "question", "--max-error", "0.1", replies=["It is 5."])
    assert done.returncode == 0 and b"gate: not sure enough to answer (90% sure)" in done.stdout
    assert b"\nI do not know: with this calibration no answers can be promised" in done.stdout


def test_samples_are_drawn_shown_and_counted(cli: Any) -> None:
    done = cli("ask", "question", "--samples", "3", replies=["It is 5.", "It is 6.", "6"])
    assert b"gate: not sure: more replies are drawn" in done.stdout
    assert b"sample 2 of 2: said 6" in done.stdout and b"gate: voted; 2 of 3 replies come to this" in done.stdout


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"worldmodel_calibration": 9}', "\udcff"])
def test_a_damaged_calibration_is_an_error(cli: Any, home: Path, text: str) -> None:
    kept(home).write_bytes(text.encode("utf-8", "surrogateescape"))
    done = cli("ask", "question", "--json", replies=["It is 5."])
    assert done.returncode == 6 and "no calibration" in json.loads(done.stdout)["error"]


def test_a_calibration_of_another_model_is_refused(cli: Any, home: Path) -> None:
    kept(home, model="2")
    done = cli("ask", "question", "--json", replies=["It is 5."])
    assert done.returncode == 6 and "of another model" in json.loads(done.stdout)["error"]


def test_a_shipped_calibration_of_another_state_is_not_used(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = tmp_path / "shipped.json"
    calibrations.save(calibration(engine="embedded", model="old"), shipped)
    monkeypatch.setattr(calibrations, "shipped", lambda: shipped)
    settings = Settings(home=home, cache=home)
    found = calibrations.find(settings, Card("embedded", "old"))
    assert found.calibration is not None and "bound to the name old" in found.why
    assert calibrations.bound_to(Card("embedded", "0a" * 32)).startswith("bound to the hash of the weights")
    other = calibrations.find(settings, Card("embedded", "new"))
    assert other.calibration is None and "another state" in other.why
    assert calibrations.find(settings, Card("mine", "old")).calibration is None


def test_a_calibration_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        calibrations.save(calibration(), tmp_path / "file" / "c.json")
    calibrations.save(calibration(), tmp_path / "new" / "c.json")
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["c.json"]
    assert isinstance(calibrations.load(tmp_path / "new" / "c.json"), Calibration)


def test_eval_adds_the_figures_on_doubt(cli: Any, data: Path, home: Path, tmp_path: Path) -> None:
    kept(home)
    page = tmp_path / "page.html"
    arguments = ["--data", str(data), "--limit", "30", "--html", str(page), "--uncertainty"]
    found = json.loads(cli("eval", *arguments, "--json", replies=REPLIES).stdout)["uncertainty"]
    assert {"auroc", "auroc_interval", "prr", "prr_interval", "ece", "ece_interval"} <= set(found)
    assert (found["score"], found["n"], found["voted"], found["sampling"]) == ("calibrated", 30, None, None)
    assert "perplexity" in found["methods"]
    assert "Risk and coverage" in page.read_text() and "Reliability" in page.read_text()
    text = cli("eval", *arguments, replies=REPLIES).stdout.decode()
    assert "doubt, by calibrated" in text and "auroc" in text


def test_eval_draws_all_samples_for_measuring(cli: Any, data: Path, home: Path) -> None:
    kept(home)
    replies = [reply for reply in REPLIES[:12] for _ in range(3)]
    arguments = ["--data", str(data), "--limit", "12", "--samples", "3", "--uncertainty"]
    found = json.loads(cli("eval", *arguments, "--json", replies=replies).stdout)
    assert found["right"] == 8 and found["samples"] == 3 and found["gate"] == "always"
    assert found["uncertainty"]["voted"]["right"] == 8
    assert found["uncertainty"]["sampling"]["over_random"]["value"] == 0.0


def test_plots_need_the_figures(cli: Any, data: Path, tmp_path: Path) -> None:
    done = cli("eval", "--data", str(data), "--png", str(tmp_path / "x.png"), replies=REPLIES)
    assert done.returncode == 2 and b"--uncertainty" in done.stderr


@pytest.mark.train
def test_plots_as_png(cli: Any, data: Path, home: Path, tmp_path: Path) -> None:
    kept(home)
    path = tmp_path / "x.png"
    arguments = ["--data", str(data), "--limit", "30", "--uncertainty", "--png", str(path)]
    assert cli("eval", *arguments, replies=REPLIES).returncode == 0
    assert path.read_bytes().startswith(b"\x89PNG")


def test_analyze_shows_the_surprise_of_each_token(cli: Any) -> None:
    found = json.loads(cli("analyze", "question", "--json", replies=["It is 5."]).stdout)
    assert [each["surprise"] for each in found["tokens"]] == [0.1] * 4
    assert "".join(each["text"] for each in found["tokens"]) == found["answer"] == "It is 5."
    assert found["signals"]["surprise"] == pytest.approx(0.1)
    shown = cli("analyze", "question", replies=["It is 5."])
    assert shown.returncode == 0 and b"It is 5." in shown.stdout and b"surprise_max" in shown.stdout


def test_analyze_of_a_given_reply_needs_an_engine_with_grammars(cli: Any) -> None:
    done = cli("analyze", "question", "--reply", "It is 6.", "--json", replies=["It is 5."])
    assert done.returncode == 3 and "grammar" in json.loads(done.stdout)["error"]
