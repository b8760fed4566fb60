"""Text as a bag of weighted table rows: what the embedded encoder reads.

A text is cut into words (identifiers at capitals and underscores), numbers and operators. Number
words are numbers, and `1,000` is `1000`. Each word has the hashed row of its stem, so that `sorting` is near `sort`. A
word of the vocabulary has a row of its own besides; any other the rows of its letter trigrams, so that a
typing error stays near. A number has two hashed rows and one that all numbers share. Pairs of neighbours have a
hashed row each, which is the only trace of word order.

Not covered: scripts that write no spaces between words (their runs of letters are one word, known by
its trigrams), and what stands behind the first LIMIT characters.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from worldmodel.core.quantities import find_numbers

LIMIT = 20_000
"""Characters of a text that are read."""

_PIECE = re.compile(r"\d+(?:\.\d+)?|[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[^\W\d_a-zA-Z]+|!=|[-+*/%=<>&|^]{1,2}")


@lru_cache(maxsize=512)
def pieces(text: str) -> tuple[str, ...]:
    """The words, numbers and operators of `text`, in order and in lower case."""
    text = text[:LIMIT]
    parts, position = [], 0
    for begin, end, literal in find_numbers(text):
        parts += [text[position:begin], literal]
        position = end
    return tuple(piece.lower() for piece in _PIECE.findall("".join(parts) + text[position:]))


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the rows of a table are: the vocabulary first, then the hashed regions, so many rows each."""

    words: int
    stems: int = 12288
    numbers: int = 4096
    trigrams: int = 8192
    pairs: int = 8192

    @property
    def rows(self) -> int:
        return self.words + self.stems + self.numbers + self.trigrams + self.pairs + 1


class Reader:
    """Texts to rows, by one vocabulary."""

    def __init__(self, vocabulary: Mapping[str, int], layout: Layout) -> None:
        self.layout = layout
        self._vocabulary = vocabulary
        self._stems = layout.words
        self._numbers = self._stems + layout.stems
        self._trigrams = self._numbers + layout.numbers
        self._pairs = self._trigrams + layout.trigrams
        self._rows = lru_cache(maxsize=100_000)(self._of)

    def rows(self, text: str) -> dict[int, float]:
        """Row -> weight. A row that comes n times weighs sqrt(n) times as much. Never empty."""
        return self.of(pieces(text))

    def of(self, words: Sequence[str]) -> dict[int, float]:
        """The same for text that has been cut into pieces."""
        counts: dict[int, float] = {}
        known, pairs, count = self._rows, self._pairs, self.layout.pairs
        before = "^"
        for piece in words:
            for row, weight in known(piece):
                counts[row] = counts.get(row, 0.0) + weight
            row = pairs + _hash(f"{before} {piece}") % count
            counts[row] = counts.get(row, 0.0) + 1.0
            before = piece
        return {row: weight**0.5 for row, weight in counts.items()} or {self.layout.rows - 1: 1.0}

    def word(self, piece: str) -> dict[int, float]:
        """The rows of one piece by itself."""
        counts: dict[int, float] = {}
        for row, weight in self._rows(piece):
            counts[row] = counts.get(row, 0.0) + weight
        return counts

    def _of(self, piece: str) -> tuple[tuple[int, float], ...]:
        if piece[0].isdigit():
            first, count = self._numbers + 1, self.layout.numbers - 1
            hashed = tuple((first + _hash(salt + piece) % count, 1.0) for salt in "ab")
            return (*hashed, (self._numbers, 1.0))
        row = self._vocabulary.get(piece)
        known = ((self._stems + _hash(stem(piece)) % self.layout.stems, 0.7 if row is not None else 1.0),)
        if row is not None:
            return ((row, 1.0), *known)
        return (*known, *self._letters(piece)) if piece[0].isalpha() else known

    def _letters(self, piece: str) -> Iterator[tuple[int, float]]:
        framed = f"<{piece[:40]}>"
        grams = [framed[at : at + 3] for at in range(len(framed) - 2)]
        for gram in grams:
            yield self._trigrams + _hash(gram) % self.layout.trigrams, 1.0 / len(grams)


def stem(word: str) -> str:
    """An English word without its ending, roughly: `sorting`, `sorted` and `sorts` are `sort`, `divides` is `divid`."""
    for ending, least in (("ings", 7), ("ing", 6), ("ies", 5), ("ed", 5), ("s", 4)):
        if word.endswith(ending) and len(word) >= least and not word.endswith(("ss", "us", "is")):
            word = word[: -len(ending)] + ("y" if ending == "ies" else "")
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiousl" and ending != "s":
                word = word[:-1]
            break
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def _hash(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))
