"""An encoder with random rows, a lexical embedder of the project's own, and traces as the loop records them."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np

from worldmodel.core.requires import parse
from worldmodel.memory.embedders.encoder import save
from worldmodel.memory.words import Layout
from worldmodel.types import Decision, Hit, Program, Run, Token, Trace, Verdict

WORDS = ("speed", "apples", "train", "friend", "print")
LAYOUT = Layout(len(WORDS), stems=64, numbers=64, trigrams=512, pairs=128)


def write_encoder(path: Path, *, name: str = "tiny", seed: int = 1) -> Path:
    table = np.random.default_rng(seed).normal(size=(LAYOUT.rows, 32)).astype(np.float32)
    save(path, table, WORDS, {"name": name, "layout": asdict(LAYOUT)})
    return path


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
