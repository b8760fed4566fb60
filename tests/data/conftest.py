"""A small data folder, written as data/README.md describes it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from worldmodel.execution.base import Sandbox
from worldmodel.settings import Settings

FILES = ("mawps_mwptoolkit", "paramawps", "cv_mawps", "gsm8k_train")
Write = Callable[..., Path]


def problem(number: str, question: str, answer: Any, program: str | None = None, **more: Any) -> dict[str, Any]:
    """One row of a file of word problems; `split` is train where nothing else is said."""
    row: dict[str, Any] = {"id": number, "question": question, "answer": answer, "split": "train"}
    if program is not None:
        row |= {"program": program, "program_output": str(answer)}
    return row | more


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
