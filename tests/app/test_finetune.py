"""The commands `train sft` and `export`, as far as they go without torch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

MODEL = ("--model", "nowhere", "--data", "nothing.jsonl", "--out", "out")


def _run(arguments: list[str], folder: Path, *, torch: bool = False) -> subprocess.CompletedProcess[str]:
    block = "" if torch else "import sys; sys.modules['torch'] = None\n"
    code = f"{block}from worldmodel.app.cli import main\nmain()"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("arguments", [["train", "sft", *MODEL], ["export", "nowhere", "--to", "gguf", "--out", "x"]])
def test_without_torch_it_says_what_to_install(arguments: list[str], tmp_path: Path) -> None:
    done = _run(arguments, tmp_path)
    assert done.returncode == 7
    assert "pip install 'worldmodel[train]'" in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (["--bits", "3"], 2, "--bits 3 is neither 4 nor 8"),
        (["--eval", "questions.jsonl"], 6, "questions.jsonl cannot be read"),
        (["--method", "some"], 2, "--method"),
        (["--length", "1"], 2, "--length"),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_loaded(
    more: list[str], code: int, said: str, tmp_path: Path
) -> None:
    done = _run(["train", "sft", *MODEL, *more], tmp_path)
    assert done.returncode == code
    assert said in done.stderr
    assert not list(tmp_path.iterdir())
