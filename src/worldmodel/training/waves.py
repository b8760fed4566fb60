"""Replies from a generator that takes whole batches, as vLLM does through trl: in waves, for the same loop.

All streams that wait are one call. A reply comes back up to the end of its turn or behind a program; where more is
wanted it goes into the next wave.

Not covered: grammars; a seed for each reply (vLLM's own is used).
"""

from __future__ import annotations

import math
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from worldmodel.core.prompt import Prompt
from worldmodel.engines.tokens import until
from worldmodel.engines.transformers import Speller, TransformersEngine, ends
from worldmodel.errors import EngineError
from worldmodel.training.loading import Loaded
from worldmodel.types import Card, Token

Logprobs = list[float | None]
Generate = Callable[[list[list[int]]], tuple[list[list[int]], list[Logprobs]]]
"""Ids of prompts to the ids that follow each, and their log-probabilities (None: not known). Raises EngineError."""
WAIT = 0.05
"""Seconds in which streams gather for a wave."""


class Vllm:
    """trl's vLLM as a `Generate`. `trainer` is set when there is one: it holds the connection and syncs the weights."""

    def __init__(self) -> None:
        self.trainer: Any = None

    def __call__(self, prompts: list[list[int]]) -> tuple[list[list[int]], list[Logprobs]]:
        try:
            made = self.trainer.vllm_generation.generate(prompts=prompts, images=None, num_generations=1)
        except Exception as error:  # trl's client raises just that for whatever the server refuses
            raise EngineError(f"vLLM could not answer: {error}") from error
        _, ids, logprobs, _ = made
        # Of each token the first log-probability is that of the one that was drawn; a NaN comes as None. Such a token
        # is not learned from (`rollouts.completion`): nothing is known of how likely it was.
        return ids, [[entry[0] if _known(entry[0]) else None for entry in line] for line in logprobs]


def _known(logprob: float | None) -> bool:
    return logprob is not None and math.isfinite(logprob)


@dataclass(slots=True)
class _Wish:
    ids: list[int]
    out: queue.SimpleQueue[tuple[list[int], Logprobs] | EngineError] = field(default_factory=queue.SimpleQueue)


class WaveEngine:
    """See the module. `busy` is the number of seconds in which it generated."""

    def __init__(self, loaded: Loaded, generate: Generate) -> None:
        self._chat, self._generate = loaded.chat, generate
        self._encoder = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, loaded.chat.card)
        self._ends = ends(loaded.model, loaded.chat.tokenizer)
        self._inbox: queue.SimpleQueue[_Wish | None] = queue.SimpleQueue()
        self._closed = False
        self.busy = 0.0
        self._thread = threading.Thread(target=self._work, name="worldmodel-waves", daemon=True)
        self._thread.start()

    @property
    def card(self) -> Card:
        return self._chat.card

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
        """See `Engine.stream`; temperature and seed are those that the generator was set up with."""
        if grammar:
            raise EngineError("vLLM is used without grammars here")
        ids = self._encoder.encoded(prompt)
        yield from until(self._tokens(ids, limit), stop)

    def close(self) -> None:
        """Stop the thread. May be called twice."""
        if not self._closed:
            self._closed = True
            self._inbox.put(None)
            self._thread.join()

    def forget(self, model: object = None) -> None:
        """Nothing is kept here: trl sends the weights to vLLM."""

    def _tokens(self, ids: list[int], limit: int) -> Iterator[Token]:
        spell = Speller(self._chat.tokenizer, ids)
        made = 0
        while made < limit:
            if self._closed:
                raise EngineError("the engine is closed")
            wish = _Wish(list(ids))
            self._inbox.put(wish)
            found = wish.out.get()
            if isinstance(found, EngineError):
                raise found
            if not found[0]:
                return
            for index, logprob in zip(*found, strict=True):
                made += 1
                ids = [*ids, index]
                ended = index in self._ends
                yield Token(index, "" if ended else spell(index), None if logprob is None else min(logprob, 0.0))
                if ended or made >= limit:
                    return

    def _work(self) -> None:
        while (first := self._inbox.get()) is not None:
            wishes, end = [first], time.monotonic() + WAIT
            over = False
            while (left := end - time.monotonic()) > 0:
                try:
                    more = self._inbox.get(timeout=left)
                except queue.Empty:
                    break
                if more is None:
                    over = True
                    break
                wishes.append(more)
            self._wave(wishes)
            if over:
                return

    def _wave(self, wishes: Sequence[_Wish]) -> None:
        began = time.perf_counter()
        try:
            ids, logprobs = self._generate([wish.ids for wish in wishes])
        except EngineError as error:
            for wish in wishes:
                wish.out.put(error)
            return
        finally:
            self.busy += time.perf_counter() - began
        for wish, drawn, scores in zip(wishes, ids, logprobs, strict=True):
            wish.out.put((drawn, scores))
