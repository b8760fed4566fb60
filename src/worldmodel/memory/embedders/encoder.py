"""The embedded encoder: a table of learned vectors, one for each word, number, trigram and pair of neighbours.

The vector of a text is the weighted sum of its rows (memory/words.py), brought to unit length. This needs
numpy and no more, and reads tens of thousands of texts a second. The weights are learned by
training/encoder.py; the file holds them as 8-bit integers with a scale for each row.

The file is a NumPy archive: `table` (rows, dimensions) int8, `scale` (rows,) float32, `vocabulary` (the
words, one a line, UTF-8 bytes) and `facts` (JSON: name, layout, and what it was trained on).
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from worldmodel.errors import EmbedderError
from worldmodel.memory.embed import Vectors, unit
from worldmodel.memory.words import Layout, Reader

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MEND = "worldmodel train encoder --data data --out DIR, or reinstall worldmodel"
BATCH = 256
"""Texts at a time: what they are made of stays in the processor's cache, which halves the time."""
WORDS = 16_384
"""Words whose rows are kept for the next text: most are those of the texts before it."""


class EncoderEmbedder:
    """An encoder file. Raises EmbedderError where there is none or it is damaged."""

    def __init__(self, path: Path) -> None:
        import numpy as np

        try:
            with np.load(path, allow_pickle=False) as archive:
                self._table: NDArray[np.int8] = archive["table"]
                self._scale: NDArray[np.float32] = archive["scale"]
                vocabulary, said = archive["vocabulary"].tobytes(), archive["facts"].tobytes()
            words = vocabulary.decode("utf-8").split("\n")
            facts: dict[str, Any] = json.loads(said)
            layout = Layout(**facts["layout"])
        except FileNotFoundError as error:
            raise EmbedderError(f"there is no encoder {path}", mend=MEND) from error
        except (OSError, ValueError, KeyError, TypeError, zipfile.BadZipFile, EOFError) as error:
            raise EmbedderError(f"{path} is no encoder, or a damaged one: {error}", mend=MEND) from error
        if self._table.ndim != 2 or len(self._table) != layout.rows or self._scale.shape != (layout.rows,):
            raise EmbedderError(f"{path} holds a table of another shape than it says", mend=MEND)
        self.name = str(facts.get("name", path.stem))
        # Of what it holds, not of the file: an archive tells when it was written.
        parts = (self._table.tobytes(), self._scale.tobytes(), vocabulary, said)
        self.version = hashlib.sha256(b"".join(parts)).hexdigest()[:12]
        self.dimensions = int(self._table.shape[1])
        self._words: dict[str, int] = {}
        self._rows = np.empty((0, self.dimensions), np.float32)
        self.facts = facts
        self._reader = Reader({word: row for row, word in enumerate(words[: layout.words])}, layout)

    def embed(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        parts = [self._embed(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        return np.concatenate(parts) if parts else np.zeros((0, self.dimensions), np.float32)

    def close(self) -> None:
        pass

    def embed_words(self, words: Sequence[str]) -> Vectors:
        """See `WordEmbedder`."""
        import numpy as np

        if not words:
            return np.zeros((0, self.dimensions), np.float32)
        if new := [word for word in dict.fromkeys(words) if word not in self._words]:
            if len(self._words) + len(new) > len(self._rows):
                self._words, new = {}, list(dict.fromkeys(words))
                self._rows = np.empty((max(WORDS, len(new)), self.dimensions), np.float32)
            begin = len(self._words)
            self._rows[begin : begin + len(new)] = self._sums([self._reader.word(word) for word in new])
            self._words.update((word, begin + n) for n, word in enumerate(new))
        found: Vectors = self._rows[[self._words[word] for word in words]]
        return found

    def _embed(self, texts: Sequence[str]) -> Vectors:
        return unit(self._sums([self._reader.rows(text) for text in texts]), self.name)

    def _sums(self, bags: Sequence[Mapping[int, float]]) -> Vectors:
        """The weighted sum of the rows of each bag; no bag is empty."""
        import numpy as np

        rows = np.fromiter((row for bag in bags for row in bag), np.int64)
        weights = np.fromiter((weight for bag in bags for weight in bag.values()), np.float32)
        ends = np.cumsum([len(bag) for bag in bags])
        parts = self._table[rows] * (self._scale[rows] * weights)[:, None]
        sums: Vectors = np.add.reduceat(parts, np.concatenate(([0], ends[:-1]))).astype(np.float32)
        return sums


def shipped() -> EncoderEmbedder:
    """The encoder that comes with the package. Raises EmbedderError."""
    return EncoderEmbedder(Path(str(files("worldmodel") / "models" / "encoder.npz")))


def save(path: Path, table: NDArray[np.float32], vocabulary: Sequence[str], facts: dict[str, Any]) -> None:
    """Write an encoder file, by rename. `table` is (rows, dimensions); `facts` holds `name` and `layout`."""
    import numpy as np

    scale = np.abs(table).max(axis=1) / 127
    scale[scale == 0] = 1e-8
    small = np.rint(table / scale[:, None]).astype(np.int8)
    unfinished = path.with_suffix(".partial")
    with unfinished.open("wb") as out:
        np.savez(
            out,
            table=small,
            scale=scale.astype(np.float32),
            vocabulary=np.frombuffer("\n".join(vocabulary).encode(), np.uint8),
            facts=np.frombuffer(json.dumps(facts, sort_keys=True).encode(), np.uint8),
        )
    unfinished.replace(path)
