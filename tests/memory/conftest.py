"""An encoder with random rows, which is a lexical embedder of the project's own, and traces that worked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from worldmodel.core.requires import parse
from worldmodel.memory.embedders.encoder import EncoderEmbedder, save
from worldmodel.memory.multipath import MultiPathMemory
from worldmodel.memory.registry import Registry
from worldmodel.memory.retrieve import Ranking
from worldmodel.memory.words import Layout
from worldmodel.types import Decision, Hit, Program, Run, Token, Trace, Verdict

WORDS = ("speed", "apples", "train", "friend", "print")
LAYOUT = Layout(len(WORDS), stems=64, numbers=64, trigrams=512, pairs=128)


def write_encoder(path: Path, *, name: str = "tiny", seed: int = 1) -> Path:
    table = np.random.default_rng(seed).normal(size=(LAYOUT.rows, 32)).astype(np.float32)
    save(path, table, WORDS, {"name": name, "layout": asdict(LAYOUT)})
    return path


@pytest.fixture(scope="session")
def encoder_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "encoder.npz")


@pytest.fixture
def embedder(encoder_file: Path) -> EncoderEmbedder:
    return EncoderEmbedder(encoder_file)


def trace(
    question: str = "A train travels 60 miles in 1.5 hours. How fast is it?",
    code: str = "print(60 / 1.5)",
    *,
    think: str = "Speed is distance by time.",
    requires: str = "python:math",
    worked: bool = True,
    retrieved: tuple[Hit, ...] = (),
) -> Trace:
    """What the loop would have recorded of one question with one program."""
    run = Run("ok" if worked else "failed", 0 if worked else 1, "40.0\n" if worked else "", "", False, 0.1, None)
    needs = parse(requires)
    return Trace(
        question,
        tokens=(Token(None, f"<think>{think}</think>\n<model>python: {code}</model>"),),
        retrieved=retrieved,
        programs=(Program("python", code),),
        declared=(needs,),
        decisions=(Decision(True, "test", "test", needs),),
        runs=(run,),
        verdicts=(Verdict(needs, ()),),
        answer="It is 40 miles an hour." if worked else None,
        error=None if worked else "gave up",
    )


Open = Callable[..., MultiPathMemory]


@pytest.fixture
def opened(tmp_path: Path, encoder_file: Path) -> Iterator[Open]:
    """A function that opens the memory of this test; several may be open at a time."""
    made: list[MultiPathMemory] = []

    def open_(file: Path = encoder_file, **options: object) -> MultiPathMemory:
        registry = Registry(tmp_path / "registry", create=True)
        options.setdefault("ranking", Ranking(threshold=0.2))
        memory = MultiPathMemory(registry, tmp_path / "memory", lambda: EncoderEmbedder(file), **options)  # type: ignore[arg-type]
        made.append(memory)
        return memory

    yield open_
    for memory in made:
        memory.close()
