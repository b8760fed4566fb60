"""`worldmodel eval`, with a scripted engine and machine."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "tasks.jsonl"
    rows = [{"id": f"r{n}", "question": f"question {n}", "answer": n, "split": "ab"[n % 2]} for n in range(6)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


ANSWERS = [f"It is {n}." for n in (0, 1, 2, 99, 4)] + ["<think>x</think>"]


def test_json_has_the_figures(cli: Any, data: Path) -> None:
    done = cli("eval", "--data", str(data), "--json", replies=ANSWERS)
    figures = json.loads(done.stdout)
    assert done.returncode == 0
    assert (figures["n"], figures["right"], figures["accuracy"]) == (6, 4, pytest.approx(4 / 6))
    assert figures["interval"] == pytest.approx([0.3000, 0.9032], abs=1e-4)
    assert figures["format"] == pytest.approx(5 / 6)
    assert figures["ran"] is None
    assert figures["ran_interval"] is None
    assert figures["format_interval"] == pytest.approx([0.4365, 0.9699], abs=1e-4)
    assert figures["tokens_median"] > 0
    assert figures["runs_mean"] == 0
    assert {"requirement_precision", "requirement_recall", "seconds", "engine", "model", "sandbox", "data"} <= set(
        figures
    )


def test_text_is_a_table(cli: Any, data: Path) -> None:
    done = cli("eval", "--data", str(data), "--limit", "2", replies=ANSWERS)
    assert b"right                  2 of 2: 100.0% (95% interval 34.2% to 100.0%)" in done.stdout
    assert b"in format              100.0% (95% interval 34.2% to 100.0%)" in done.stdout
    assert b" a row (median)\nprograms run           0.00 a row (mean)\n" in done.stdout


def test_rows_are_chosen_by_field_shuffled_and_limited(cli: Any, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    arguments = ["--where", "split=b,c", "--shuffle", "3", "--limit", "2", "--out", str(out)]
    done = cli("eval", "--data", str(data), "--json", *arguments, replies=["1", "3"])
    assert json.loads(done.stdout)["n"] == 2
    rows = [json.loads(line) for line in out.read_text().splitlines()[1:]]
    assert {row["id"] for row in rows} < {"r1", "r3", "r5"}


def test_a_second_call_goes_on_and_a_third_has_nothing_to_do(cli: Any, data: Path, tmp_path: Path) -> None:
    out, script = tmp_path / "out.jsonl", ANSWERS[2:]
    first = cli("eval", "--data", str(data), "--out", str(out), "--limit", "2", "--json", replies=ANSWERS)
    assert json.loads(first.stdout)["n"] == 2
    with open(out, "ab") as file:
        file.write(b'{"id": "torn by a ki')
    second = cli("eval", "--data", str(data), "--out", str(out), "--json", replies=script)
    assert (json.loads(second.stdout)["n"], json.loads(second.stdout)["right"]) == (6, 4)
    assert b"2 rows stand in" in second.stderr
    third = cli("eval", "--data", str(data), "--out", str(out), "--json", replies=[])
    assert (json.loads(third.stdout)["n"], json.loads(third.stdout)["right"]) == (6, 4)


def test_rows_on_which_the_engine_gave_up_are_tried_again(cli: Any, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    first = cli("eval", "--data", str(data), "--out", str(out), "--json", replies=ANSWERS[:1])
    assert first.returncode == 3
    assert out.read_text().count('"raised": true') == 2
    second = cli("eval", "--data", str(data), "--out", str(out), "--json", replies=ANSWERS[1:])
    figures = json.loads(second.stdout)
    assert (figures["n"], figures["right"], figures["raised"]) == (6, 4, 0)


@pytest.mark.parametrize("change", [["--seed", "1"], ["--max-runs", "1"], ["--temperature", "0.5"]])
def test_other_options_do_not_mix_with_kept_rows(cli: Any, data: Path, tmp_path: Path, change: list[str]) -> None:
    out = tmp_path / "out.jsonl"
    cli("eval", "--data", str(data), "--out", str(out), "--limit", "1", replies=ANSWERS)
    done = cli("eval", "--data", str(data), "--out", str(out), "--json", *change, replies=ANSWERS)
    assert done.returncode == 6
    assert change[0].removeprefix("--").replace("-", "_") in json.loads(done.stdout)["error"]


def test_changed_data_does_not_mix_with_kept_rows(cli: Any, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    cli("eval", "--data", str(data), "--out", str(out), "--limit", "1", replies=ANSWERS)
    data.write_text(data.read_text().replace("question 0", "question zero"))
    done = cli("eval", "--data", str(data), "--out", str(out), replies=ANSWERS)
    assert done.returncode == 6
    assert b"data was" in done.stderr


def test_workers_share_the_rows(cli: Any, data: Path) -> None:
    done = cli("eval", "--data", str(data), "--workers", "3", "--json", replies=["It is 1."] * 6, env={"SLOW": "0.01"})
    assert (json.loads(done.stdout)["n"], json.loads(done.stdout)["answered"]) == (6, 1.0)


def test_the_kind_of_failure_is_the_exit_code(cli: Any, data: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_text('{"question": "q"}\n')
    bad = cli("eval", "--data", str(tmp_path / "bad.jsonl"), "--json", replies=[])
    assert bad.returncode == 6
    assert "bad.jsonl:1" in json.loads(bad.stdout)["error"]
    nowhere = cli("eval", "--data", str(data), "--html", str(tmp_path / "no" / "x.html"), "--json", replies=[])
    assert (nowhere.returncode, json.loads(nowhere.stdout)["mend"]) == (2, f"mkdir -p {tmp_path / 'no'}")
    assert cli("eval", "--data", str(data), "--where", "split", replies=[]).returncode == 2
    assert cli("eval", "--data", str(data), "--where", "split=z", replies=[]).returncode == 2
    gone = cli("eval", "--data", str(data), replies=[])  # the engine fails on every row
    assert gone.returncode == 3


def test_ctrl_c_keeps_the_rows_and_says_how_to_go_on(process: Any, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    running = process("eval", "--data", str(data), "--out", str(out), replies=ANSWERS, slow=0.1)
    while not out.exists() or out.read_bytes().count(b"\n") < 3:
        assert running.poll() is None
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=30)
    assert running.returncode == 130
    assert b"the same command goes on from there" in said
    assert 3 <= out.read_bytes().count(b"\n") < 7
