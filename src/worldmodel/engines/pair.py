"""Two models as one: one answers from the question alone, its reader adapts the earlier models that memory offers.

A model of a few million parameters does one of both well, not both (docs/experiments.md). Which one writes is read off
the reply: the reader from where `<retrieved_models>` stands in it. A reader lies beside the weights that it belongs to,
as the models do that come with them (memory/shelf.py).

Not covered: a reader for a folder of weights or for a server.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from worldmodel.core.prompt import Prompt, reads
from worldmodel.core.version import version
from worldmodel.engines.base import Engine
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.engines.tokens import Work
from worldmodel.errors import EngineError
from worldmodel.types import Card, Token


def reader_of(weights: Path) -> Path:
    """Where the reader of a model file, or of a model folder, is, if it has one."""
    return weights / "reader.gguf" if weights.is_dir() else weights.with_suffix(".reader.gguf")


def files_of(weights: Path) -> list[Path]:
    """The model file, and its reader where it has one: what its version is made of."""
    reader = reader_of(weights)
    return [weights, reader] if reader.is_file() else [weights]


def load(weights: Path, *, name: str | None = None, threads: int | None = None) -> Engine:
    """A GGUF file, with its reader where it has one. Raises EngineUnavailable and EngineError."""
    with ExitStack() as opened:
        alone = opened.enter_context(closing(LlamaCppEngine(weights, name=name, threads=threads)))
        if not reader_of(weights).is_file():
            opened.pop_all()
            return alone
        reader = opened.enter_context(closing(LlamaCppEngine(reader_of(weights), threads=threads)))
        pair = PairEngine(alone, reader, version(files_of(weights)))
        opened.pop_all()
        return pair


class Measured(Engine, Protocol):
    """An engine that says what its last call has cost."""

    @property
    def work(self) -> Work: ...


class PairEngine:
    """Both models, and what their files' contents come to (`Card.version`). Raises EngineError where they do not fit.

    They fit where both want a question told in the same way, and the second reads earlier models. Both are closed with
    the pair, not by an error here.
    """

    def __init__(self, alone: Measured, reader: Measured, version: str) -> None:
        self.alone, self.reader, self._last = alone, reader, alone
        one, other = alone.card, reader.card
        self._card = replace(one, version=version, retrieved=other.retrieved, excerpts=other.excerpts)
        if not other.retrieved or replace(other, name=one.name, version=version) != self._card:
            raise EngineError(
                f"{other.name} cannot read for {one.name}: it reads nothing, or wants questions told in another way",
                mend="take the file away that lies beside the weights as their reader",
            )

    @property
    def card(self) -> Card:
        return self._card

    @property
    def work(self) -> Work:
        """What the call that began last has cost, once it has ended."""
        return self._last.work

    def stream(
        self,
        prompt: Prompt,
        *,
        limit: int,
        temperature: float = 0.0,
        seed: int = 0,
        stop: tuple[str, ...] = (),
        grammar: str = "",
    ) -> Iterator[Token]:
        """See `Engine.stream`. To the reader what the other wrote is text: its tokenizer may be another one."""
        start = next((place for place, token in enumerate(prompt.reply) if reads(token)), None)
        self._last = self.alone
        if start is not None:
            self._last = self.reader
            before = tuple(replace(token, id=None) for token in prompt.reply[:start])
            prompt = replace(prompt, reply=before + prompt.reply[start:])
        return self._last.stream(prompt, limit=limit, temperature=temperature, seed=seed, stop=stop, grammar=grammar)

    def close(self) -> None:
        try:
            self.alone.close()
        finally:
            self.reader.close()
