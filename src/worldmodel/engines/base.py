"""The seam to language models: a prompt in, tokens with log-probabilities out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from worldmodel.core.prompt import Prompt
from worldmodel.types import Card, Token


class Engine(Protocol):
    """A language model. `card` describes it; `close` frees what it holds and may be called twice."""

    @property
    def card(self) -> Card: ...

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
        """Continue `prompt.reply` by at most `limit` tokens, each yielded as it is made.

        Ends at the model's end of turn, at a string of `stop` (which is not yielded), or at
        `limit`. Temperature 0 is greedy and ignores the seed; the same prompt, temperature and
        seed give the same tokens. Closing the iterator stops the work at once. A second call
        whose prompt extends an earlier one computes the new part only. `grammar` (GBNF) is kept
        by everything that is written now.

        Raises EngineError: the engine knows no grammars, the server is gone, the stream broke, the
        prompt is longer than the context (the message says by how much).
        """
        ...

    def close(self) -> None: ...
