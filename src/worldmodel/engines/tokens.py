"""What the engines share: the reply as pieces of a prompt, stop strings, and a count of the work done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from worldmodel.core.reply import cut
from worldmodel.errors import UsageError
from worldmodel.types import Token


@dataclass(frozen=True, slots=True)
class Work:
    """What one call cost: prompt tokens computed, prompt tokens taken from the call before, tokens made."""

    evaluated: int = 0
    reused: int = 0
    generated: int = 0


def pieces(head: str, reply: Iterable[Token]) -> list[str | int]:
    """`head` and the reply as text where text was written or injected, and as ids where the model wrote.

    Texts of one writer are joined, those of two are not, so each is tokenized as `core.prompt.encode`
    does it in training.
    """
    found: list[str | int] = [head]
    sampled = False
    for token in reply:
        if token.sampled and token.id is not None:
            found.append(token.id)
        elif isinstance(found[-1], str) and sampled == token.sampled:
            found[-1] += token.text
        else:
            found.append(token.text)
        sampled = token.sampled
    return [piece for piece in found if piece != ""]


def until(tokens: Iterator[Token], stop: tuple[str, ...]) -> Iterator[Token]:
    """`tokens` up to the first string of `stop`, which is left out.

    A token is held back only while the text could still become a stop string. Where a stop
    string begins inside a token, the part before it is yielded without id and log-probability
    (see `core.reply.cut`).
    """
    if "" in stop:
        raise UsageError("an empty stop string would stop every answer before it begins")
    held: list[Token] = []
    for token in tokens:
        held.append(token)
        text = "".join(part.text for part in held)
        found = [at for at in (text.find(word) for word in stop) if at >= 0]
        if found:
            yield from cut(held, min(found))
            return
        free = len(text) - _undecided(text, stop)
        while held and len(held[0].text) <= free:
            free -= len(held[0].text)
            yield held.pop(0)
    yield from held


def _undecided(text: str, stop: tuple[str, ...]) -> int:
    """How many characters at the end of `text` may be the beginning of a stop string."""
    longest = max((len(word) for word in stop), default=1) - 1
    for length in range(min(longest, len(text)), 0, -1):
        if any(word.startswith(text[-length:]) for word in stop):
            return length
    return 0
