"""An engine that plays what it is told, token by token: for tests, and to debug without a model.

    ScriptedEngine(["<think>add</think><model>python: print(1)</model>", "It is 1."])

plays the first reply on the first call and the second on the next one. A reply is a text, which
is split into tokens, or an iterable of pieces: texts (split too), tokens (played as they are)
and EngineErrors (raised there). So `breaks` is an engine that fails midway, `forever` one that
never ends, and a tag that is never closed is simply a text. A function of the prompt may take
the place of the list.
"""

from __future__ import annotations

import itertools
import re
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence

from worldmodel.core.prompt import Prompt
from worldmodel.engines.tokens import Work, until
from worldmodel.errors import ContextFull, EngineError
from worldmodel.types import Card, Token

Piece = str | Token | EngineError
Reply = str | Iterable[Piece]

WHOLE = r"(?s).+"
CHARACTERS = r"(?s)."
WORDS = r"(?s)</?\w+>|\s?\w+|."
"""Ways to split a text: a token is a match of this pattern; what it does not match is left out."""


class ScriptedEngine:
    """Plays `replies`, one per call, or what a function makes of the prompt; then raises EngineError.

    `split` cuts texts into tokens, `logprob` is what each of them is given, `context` is the most
    characters of turns and reply together (None: no limit). `prompts` holds the prompts of all
    calls, `work` what the last one made. Temperature and seed change nothing.
    """

    def __init__(
        self,
        replies: Sequence[Reply] | Callable[[Prompt], Reply],
        *,
        card: Card = Card("scripted", "1"),  # noqa: B008 (frozen)
        split: str = WORDS,
        logprob: float | None = -0.1,
        context: int | None = None,
    ) -> None:
        self.card = card
        self.prompts: list[Prompt] = []
        self.work = Work()
        self._replies = replies if callable(replies) else iter(tuple(replies))
        self._split = re.compile(split)
        self._logprob = logprob
        self._context = context
        self._closed = False
        self._lock = threading.Lock()

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
        """See `Engine.stream`."""
        if grammar:
            raise EngineError("a script follows no grammar")
        with self._lock:
            self.prompts.append(prompt)
            reply = self._next(prompt)
        yield from until(self._played(reply, limit), stop)

    def close(self) -> None:
        self._closed = True

    def _next(self, prompt: Prompt) -> Reply:
        if self._closed:
            raise EngineError("the scripted engine is closed")
        length = sum(len(part) for part in (*(t.content for t in prompt.turns), *(t.text for t in prompt.reply)))
        if self._context is not None and length > self._context:
            over = length - self._context
            raise ContextFull(f"the prompt has {length} characters, {over} more than the context of {self._context}")
        if callable(self._replies):
            return self._replies(prompt)
        reply = next(self._replies, None)
        if reply is None:
            raise EngineError("the script has no reply left", mend="give the scripted engine more replies")
        return reply

    def _played(self, reply: Reply, limit: int) -> Generator[Token, None, None]:
        made = 0
        try:
            for token in itertools.islice(self._tokens(reply), max(limit, 0)):
                made += 1
                yield token
        finally:
            self.work = Work(generated=made)

    def _tokens(self, reply: Reply) -> Iterator[Token]:
        for piece in [reply] if isinstance(reply, str) else reply:
            if isinstance(piece, EngineError):
                raise piece
            if isinstance(piece, Token):
                yield piece
            else:
                for match in self._split.finditer(piece):
                    yield Token(None, match.group(), self._logprob)


def breaks(text: str, message: str = "the stream broke") -> Reply:
    """A reply that ends in an EngineError after `text`."""
    return (text, EngineError(message))


def forever(piece: str) -> Reply:
    """A reply that says `piece` again and again and never ends."""
    return itertools.repeat(piece)
