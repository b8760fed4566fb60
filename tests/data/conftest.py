"""A small data folder, written as data/README.md describes it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data.dataset import Row
from worldmodel.data.example import Example, Step, Task
from worldmodel.execution.base import Sandbox
from worldmodel.settings import Settings
from worldmodel.types import Run

FILES = ("mawps_mwptoolkit", "paramawps", "cv_mawps", "gsm8k_train")
Write = Callable[..., Path]


def problem(number: str, question: str, answer: Any, program: str | None = None, **more: Any) -> dict[str, Any]:
    """One row of a file of word problems; `split` is train where nothing else is said."""
    row: dict[str, Any] = {"id": number, "question": question, "answer": answer, "split": "train"}
    if program is not None:
        row |= {"program": program, "program_output": str(answer)}
    return row | more


def ran(printed: str, status: str = "ok", sandbox: str = "qemu") -> Run:
    return Run(status, int(status != "ok"), printed, "", False, 0.0, None, sandbox=sandbox)  # type: ignore[arg-type]


def row(question: str, *, part: str = "train", code: str = "print(a + b)", run: Run | None = None) -> Row:
    """One row of a data set of families; its program prints 7 where no other run is given."""
    task = Task(question, (Step("Plan: add.", code),), "It is {output}.", "computation/x", "plain", answer="7")
    runs = (ran("7\n") if run is None else run,)
    return Row("r", part, "computation", "model", Example(task, runs))  # type: ignore[arg-type]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A function: rows by file name (`tools` for the requests) to a data folder; files not named are empty."""

    def make(*, packed: bool = True, tools: int = 0, **rows: list[dict[str, Any]]) -> Path:
        folder = tmp_path / "data"
        requests = [problem(f"t-{n}", f"Book me a flight to town {chr(97 + n % 26)} {n}.", "Fly") for n in range(tools)]
        for place, name, content in (
            *(("word_problems", name, rows.get(name, [])) for name in FILES),
            ("tools", "metatool_queries", requests),
        ):
            (folder / place).mkdir(parents=True, exist_ok=True)
            data = "".join(json.dumps(row) + "\n" for row in content).encode()
            path = folder / place / f"{name}.jsonl{'.gz' if packed else ''}"
            path.write_bytes(gzip.compress(data) if packed else data)
        return folder

    return make


@pytest.fixture(params=["bubblewrap", "qemu"])
def machine(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Each real sandbox. For tests marked `vm`."""
    settings = Settings.from_env()
    if request.param == "bubblewrap":
        from worldmodel.execution.bubblewrap import BubblewrapSandbox

        yield BubblewrapSandbox(settings)
        return
    from worldmodel.execution import qemu

    qemu.build(settings)
    with qemu.QemuSandbox(settings) as sandbox:
        yield sandbox
