"""What an evaluation leaves: groups, a page, a comparison of two, a replay; with a scripted engine and machine."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

HOSTILE = "<script>alert('x')</script>"
ROWS = [
    {"id": "r0", "question": f"question 0 {HOSTILE}", "answer": 0, "kind": "x", "decision": "model"},
    {"id": "r1", "question": "question 1", "answer": 1, "kind": "x", "decision": "neither"},
    {"id": "r2", "question": "question 2", "answer": 2, "kind": "y", "decision": "neither"},
]
PROGRAM = "<think>Add.</think>\n<model>python: print(0)</model>\n<requires>python:math</requires>"
GOOD = [PROGRAM, f"It is 0. {HOSTILE}", "It is 1.", "It is 2."]
BAD = [PROGRAM, "It is 0.", "It is 5.", "It is 5."]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    path = tmp_path / "tasks.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in ROWS))
    return path


class Elements(HTMLParser):
    """The names of all elements and where they would load something from."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href")]


def test_rows_are_grouped_and_decisions_judged(cli: Any, data: Path) -> None:
    done = cli("eval", "--data", str(data), "--by", "kind", "--json", replies=BAD, plays=["0"])
    figures = json.loads(done.stdout)
    assert figures["decision"] == 1.0
    assert figures["decision_interval"] == pytest.approx([0.4385, 1.0], abs=1e-4)
    assert {name: (x["right"], x["n"]) for name, x in figures["by"]["kind"].items()} == {"x": (1, 2), "y": (0, 1)}
    text = cli("eval", "--data", str(data), "--by", "kind", replies=BAD, plays=["0"]).stdout.decode()
    assert "right decision         3 of 3: 100.0% (95% interval 43.9% to 100.0%)" in text
    assert "y                        0 of     1:   0.0%" in text
    assert cli("eval", "--data", str(data), "--by", "colour", replies=[]).returncode == 2


def test_the_page_stands_alone_and_shows_text_as_text(cli: Any, data: Path, tmp_path: Path) -> None:
    html = tmp_path / "page.html"
    by = ("--by", "kind", "--by", "decision")
    done = cli("eval", "--data", str(data), *by, "--html", str(html), replies=GOOD, plays=["0"])
    assert done.returncode == 0
    page = html.read_text()
    found = Elements()
    found.feed(page)
    assert "script" not in found.names
    assert found.loaded == []
    assert found.names.count("details") == 3
    assert {"svg", "rect", "line"} <= set(found.names)
    assert "3 of 3" in page
    assert page.index("Right by kind") < page.index("Right by decision")
    assert "&lt;script&gt;alert(" in page
    missing = cli("eval", "--data", str(data), "--html", str(tmp_path / "no" / "x"), replies=[])
    assert missing.returncode == 2  # before anything was answered


def test_two_evaluations_are_compared_row_by_row(cli: Any, data: Path, tmp_path: Path) -> None:
    a, b = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    cli("eval", "--data", str(data), "--out", str(a), replies=BAD, plays=["0"])
    cli("eval", "--data", str(data), "--out", str(b), "--seed", "3", replies=GOOD, plays=["0"])
    found = json.loads(cli("compare", str(a), str(b), "--json").stdout)
    assert (found["n"], found["right_a"], found["right_b"], found["only_b"]) == (3, 1, 3, 2)
    assert found["differing"] == {"seed": [0, 3]}
    assert found["p"] == pytest.approx(0.5)
    assert b"gain of B      +66.7 points" in cli("compare", str(a), str(b)).stdout
    other = cli("compare", str(a), str(data), "--json")
    assert (other.returncode, json.loads(other.stdout)["mend"]) == (6, "worldmodel eval --out FILE makes one")
    assert cli("compare", str(a), str(tmp_path / "none")).returncode == 6


def test_a_kept_answer_is_replayed(cli: Any, data: Path, tmp_path: Path) -> None:
    kept = tmp_path / "a.jsonl"
    cli("eval", "--data", str(data), "--out", str(kept), replies=GOOD, plays=["0"])
    listed = cli("trace", "show", str(kept)).stdout.decode()
    assert [line.split()[:2] for line in listed.splitlines()] == [["r0", "right"], ["r1", "right"], ["r2", "right"]]
    shown = cli("trace", "show", str(kept), "--id", "r0").stdout.decode()
    assert "think: Add.\nprogram (python):\n    print(0)\nrequires: python:math\nallowed: " in shown
    assert "\nIt is 0. <script>" in shown
    assert json.loads(cli("trace", "show", str(kept), "--id", "r1", "--json").stdout)["answer"] == "It is 1."
    assert cli("trace", "show", str(kept), "--id", "r9").returncode == 2
