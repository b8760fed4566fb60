"""The reply as tokens: cut it, lay the runtime's words into it, show its names, notice a loop in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from worldmodel.core.quantities import show_names
from worldmodel.types import Quantity, Token

REPEATED = 600
"""Characters that must repeat one piece, of at most a quarter of them, to count as endless repetition."""


def cut(tokens: Iterable[Token], offset: int) -> tuple[Token, ...]:
    """The tokens of the first `offset` characters.

    A token that straddles the cut is replaced by the part that stays: still the model's word,
    but without id and log-probability, which belonged to the whole.
    """
    kept: list[Token] = []
    room = offset
    for token in tokens:
        if room <= 0:
            break
        if len(token.text) > room:
            token = replace(token, id=None, text=token.text[:room], logprob=None, top=())
        kept.append(token)
        room -= len(token.text)
    return tuple(kept)


def layout(tokens: Sequence[Token], open_block: str, block: str) -> str:
    """`block` as it is laid behind `tokens`: on a line of its own, after closing the block that is still open."""
    last = next((token.text for token in reversed(tokens) if token.text), "\n")
    closing = f"</{open_block}>" if open_block else ""
    between = "" if last.endswith("\n") and not closing else "\n"
    return f"{closing}{between}{block}"


def repeats(tokens: Sequence[Token]) -> bool:
    """Whether their text ends in one piece, repeated for REPEATED characters (at least four times).

    Not covered: longer pieces, and repetition with changes (a counter); the limit on tokens ends those.
    """
    tail = "".join(token.text for token in tokens[-REPEATED:])[-REPEATED:]
    if len(tail) < REPEATED:
        return False
    return any(tail[piece:] == tail[:-piece] for piece in range(1, REPEATED // 4 + 1))


class Shown:
    """Answer or thinking as a reader is shown it, while it streams: `[c]` becomes its number.

    What may still change is held back: an unfinished name, and white space at the end, which
    is dropped when the reply is cut there.
    """

    def __init__(self, quantities: tuple[Quantity, ...]) -> None:
        self._quantities = quantities
        self._held = ""

    def feed(self, text: str) -> str:
        text = self._held + text
        end = _HELD.search(text)
        at = end.start() if end else len(text)
        self._held = text[at:]
        return show_names(text[:at], self._quantities)

    def end(self) -> str:
        """What is still held: the text goes on with something else."""
        text, self._held = self._held, ""
        return text


_HELD = re.compile(r"(?:\[[a-z]?|\s+(?:\[[a-z]?)?)\Z")
