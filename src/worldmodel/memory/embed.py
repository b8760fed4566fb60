"""The seam to embedders: texts in, vectors of unit length out.

An embedder's `name` and `version` are kept with every index that was made with it: vectors of two
versions are never compared. There are no stand-in vectors: what is missing is an EmbedderError that
says how to mend it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from worldmodel.errors import EmbedderError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Vectors: TypeAlias = "NDArray[np.float32]"


class Embedder(Protocol):
    """`version` tells two states of an embedder apart; `dimensions` is the length of its vectors."""

    name: str
    version: str

    @property
    def dimensions(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One row of unit length for each text, float32 (len(texts), dimensions); a text without words too.

        The same text gives the same row, whatever stands beside it (to 1e-3). Raises EmbedderError.
        """
        ...

    def close(self) -> None:
        """Free what it holds. May be called twice."""
        ...


@runtime_checkable
class WordEmbedder(Embedder, Protocol):
    """An embedder that also knows words by themselves: retrieve.py then compares texts word by word."""

    def embed_words(self, words: Sequence[str]) -> Vectors:
        """A row for each of `words` (pieces of words.py), float32 (len(words), dimensions).

        Its length says how telling the word is; 0 is a word that says nothing.
        """
        ...


def unit(rows: Vectors, name: str) -> Vectors:
    """The rows brought to unit length. Raises EmbedderError for one that is zero or not finite: it points nowhere."""
    import numpy as np

    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    if not np.isfinite(lengths).all() or (lengths == 0).any():
        raise EmbedderError(f"{name} gave a vector that has no direction", mend="use another embedder")
    result: Vectors = (rows / lengths).astype(np.float32)
    return result
