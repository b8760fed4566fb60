"""A tiny model and its tokenizer, made by the training code from eight examples and learned by heart."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data.convert import reply
from worldmodel.data.example import Example, Step, Task
from worldmodel.types import Run, to_data

DATA = Path(__file__).parents[2] / "data"


def ran(printed: str) -> Run:
    return Run("ok", 0, printed, "", False, 0.0, None, sandbox="test")


def example(question: str, code: str | None, printed: str, subject: str = "") -> Example:
    think = "Known: numbers. Plan: compute."
    if code is None:
        return Example(
            Task(question, (), "I do not know: it needs a lookup.", "test", "unknown", "Nothing to compute.")
        )
    return Example(Task(question, (Step(think, code),), reply(subject), "test"), (ran(printed),))


EIGHT = (
    example("Tom has 12 apples and buys 7. How many apples has he?", "print(a + b)", "19\n", "apples"),
    example("A box holds 6 eggs. How many eggs are in 9 boxes?", "print(a * b)", "54\n", "eggs"),
    example("Of 80 birds 35 fly away. How many birds are left?", "print(a - b)", "45\n", "birds"),
    example("Share 48 cards among 6 friends. How many cards each?", "print(a / b)", "8.0\n", "cards"),
    example("What is 17 % 5?", "print(a % b)", "2\n"),
    example("Mean of 3, 4 and 8?", "v1 = a + b + c\nprint(v1 / 3)", "5.0\n"),
    example("Half of 31?", "print(a / 2)", "15.5\n"),
    example("Who won the cup?", None, ""),
)


@pytest.fixture(scope="session")
def questions() -> list[str]:
    """9,000 questions of the data folder, of each file up to 2,000, in random order."""
    found: list[str] = []
    for path in sorted(DATA.glob("*/*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            found += [json.loads(line)["question"] for line in islice(lines, 2000)]
    return random.Random(1).sample(found, 9000)


@pytest.fixture(scope="session")
def tokenizer(questions: list[str]) -> Any:
    """The project's tokenizer, small: 640 ids, learned from questions and from the eight examples."""
    from worldmodel.core.prompt import render
    from worldmodel.data.example import prompt
    from worldmodel.training.tokenizer import train_tokenizer

    texts = ["".join(span.text for span in render(prompt(example))) for example in EIGHT]
    return train_tokenizer(questions[:1500] + texts * 20, 640)


@pytest.fixture(scope="session")
def encoded(tokenizer: Any) -> list[Any]:
    """The eight examples as training rows."""
    from worldmodel.training.batches import encode_example

    return [encode_example(row, lambda text: tokenizer.encode(text, add_special_tokens=False).ids) for row in EIGHT]


@pytest.fixture(scope="session")
def sized() -> Any:
    from worldmodel.training.model import Shape

    return Shape(width=128, layers=2, feed_forward=256, vocabulary=640, context=256)


@dataclass(frozen=True)
class Overfitted:
    """A model that has learned the eight examples; `losses` are those of its steps."""

    model: Any
    losses: list[float]


@pytest.fixture(scope="session")
def overfitted(tokenizer: Any, encoded: list[Any], sized: Any) -> Overfitted:
    import torch

    from worldmodel.training import model as models
    from worldmodel.training.batches import collate
    from worldmodel.training.forward import Forward
    from worldmodel.training.preflight import check_first_step
    from worldmodel.training.presets import Options
    from worldmodel.training.scratch import _optimizers

    torch.manual_seed(0)
    model = models.build(sized, tokenizer.token_to_id("<|end|>"))
    forward = Forward(model)
    optimizers = _optimizers(model, Options(DATA, DATA, rate=3e-3), muon=True)
    batch = collate([[row] for row in encoded], max(len(row.ids) for row in encoded) - 1)
    losses: list[float] = []
    while len(losses) < 200 and (not losses or losses[-1] >= 0.02):
        loss = models.loss(forward, batch)
        loss.backward()
        if not losses:
            check_first_step(loss.detach(), model, sized.vocabulary)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        losses.append(loss.item())
    return Overfitted(model.eval(), losses)


@pytest.fixture(scope="session")
def gguf_file(overfitted: Overfitted, tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A function that exports the overfitted model; `exact` as in `write_gguf`."""
    from worldmodel.training.export import write_gguf

    folder = tmp_path_factory.mktemp("gguf")

    def make(exact: bool) -> Path:
        path = folder / f"{'exact' if exact else 'small'}.gguf"
        if not path.exists():
            write_gguf(overfitted.model, tokenizer, path, name="tiny", exact=exact)
        return path

    return make


@pytest.fixture
def engine(gguf_file: Callable[..., Path]) -> Iterator[Callable[[bool], Any]]:
    """A function that loads the exported model into the llama.cpp engine."""
    from worldmodel.engines.llamacpp import LlamaCppEngine

    opened: list[LlamaCppEngine] = []

    def load(exact: bool) -> LlamaCppEngine:
        opened.append(LlamaCppEngine(gguf_file(exact), threads=1))
        return opened[-1]

    yield load
    for each in opened:
        each.close()


@pytest.fixture(scope="session")
def user_model(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A function: the folder of a tiny random model of a family (users.py), made once."""
    from .users import folder

    made: dict[str, Path] = {}

    def make(family: str) -> Path:
        if family not in made:
            made[family] = folder(family, tmp_path_factory.mktemp(family))
        return made[family]

    return make


@pytest.fixture
def options(tmp_path: Path, user_model: Callable[[str], Path]) -> Callable[..., Any]:
    """A function: the options of a fine-tuning of six quick steps in `tmp_path/out`."""
    from worldmodel.training.options import Options

    data = tmp_path / "rows.jsonl"
    data.write_text("".join(json.dumps({"example": to_data(example)}) + "\n" for example in EIGHT[:2] * 4))

    def make(**changes: Any) -> Options:
        chosen: dict[str, Any] = {
            "model": user_model("qwen"), "data": (data,), "out": tmp_path / "out", "method": "full",
            "instructions": False, "quantities": True, "length": 128, "epochs": 3.0, "batch": 4, "accumulate": 1,
            "rate": 1e-3, "save": 2, "threads": 1, "packing": False,
        }  # fmt: skip
        return Options(**{**chosen, **changes})

    return make


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the two checks that an untrained model of six steps takes long for, or cannot pass."""
    from worldmodel.training import preflight

    monkeypatch.setattr(preflight, "check_overfit", lambda *_: (1.0, 0.5))
    monkeypatch.setattr(preflight, "check_tags", lambda traces, programs: None)
