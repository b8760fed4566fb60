"""What a user trains on, well and badly formed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel.data.example import EMBEDDED
from worldmodel.errors import DataError
from worldmodel.training.examples import load
from worldmodel.types import Card, to_data

from .conftest import EIGHT

PLAIN = Card("a user's", "1")


def written(path: Path, *lines: str) -> Path:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def row(number: int) -> str:
    return json.dumps({"id": f"train-{number}", "example": to_data(EIGHT[number])})


def test_folders_and_files_one_after_the_other(tmp_path: Path) -> None:
    written(tmp_path / "train.jsonl", row(0), "", row(1))
    more = written(tmp_path / "more.jsonl", json.dumps(to_data(EIGHT[2])))
    found = load([tmp_path, more])
    assert [each.example for each in found] == list(EIGHT[:3])
    assert [Path(each.place).name for each in found] == ["train.jsonl:1", "train.jsonl:3", "more.jsonl:1"]


def test_a_folder_s_live_rows_are_trained_on_too(tmp_path: Path) -> None:
    written(tmp_path / "train.jsonl", row(0))
    written(tmp_path / "phrasings.jsonl", row(3))
    live = written(tmp_path / "live.jsonl", row(1), row(2))
    found = load([tmp_path])
    assert [each.example for each in found] == list(EIGHT[:3])
    assert [Path(each.place).name for each in found] == ["train.jsonl:1", "live.jsonl:1", "live.jsonl:2"]
    written(tmp_path / "train.jsonl")
    assert len(load([tmp_path])) == 2
    written(live)
    with pytest.raises(DataError, match=r"train\.jsonl holds no example"):
        load([tmp_path])
    written(live, row(1), "{")
    with pytest.raises(DataError, match=r"live\.jsonl:2: no example"):
        load([tmp_path])


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "1", '{"example": {}}', '{"example": {"task": 1}}', '{"question": "?", "answer": 1}', "[" * 5000],
)
def test_a_malformed_row_is_named_by_file_and_line(tmp_path: Path, line: str) -> None:
    path = written(tmp_path / "rows.jsonl", row(0), line)
    with pytest.raises(DataError, match=r"rows\.jsonl:2: no example") as error:
        load([path])
    assert "worldmodel data generate" in error.value.mend


def test_bytes_that_are_no_text_are_named_too(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\x80\x00\xff\n")
    with pytest.raises(DataError, match=r"rows\.jsonl:1: no example"):
        load([path])


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_an_empty_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(text)
    with pytest.raises(DataError, match="holds no example"):
        load([path])


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"train\.jsonl cannot be read: No such file"):
        load([tmp_path])
    with pytest.raises(DataError, match=r"rows\.jsonl cannot be read"):
        load([tmp_path / "rows.jsonl"])


def test_an_example_without_its_run_is_named_when_it_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "rows.jsonl", row(0), json.dumps(to_data(replace(EIGHT[0], runs=()))))
    one, two = load([path])
    assert one.told(EMBEDDED).reply
    with pytest.raises(DataError, match=r"rows\.jsonl:2: test: the program was not run"):
        two.told(PLAIN)
