"""The models that come with an engine's weights: a read-only memory beside the user's own.

A file beside the weights holds them, one line a model: what `<retrieved_models>` shows of it, what it needs, and the
wordings that lead to it (`train base` writes it, from what it trained on; every program in it was run). They are few
enough to be compared one by one, so this needs numpy and no index. The vectors of the wordings are derived; they are
kept in the cache, under the hash of the file and the embedder's version, and made again where they are missing.

Some wordings lead to nothing: questions of a kind that earlier models do not help, as word problems, each of which
tells another story. What is farther away than one of them, or hardly nearer, is not offered.

A wording counts by its meaning, and less by each quantity that it has more or fewer than the query: a program is
copied with its names of quantities, so it should have a place for each; how long a list is does not count. Models of
one family stand together: the family whose nearest wordings are nearest is asked for its nearest one. The whole file
is read at the first search. For any number of threads.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import threading
import zlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from worldmodel.core.quantities import NAMES, find_numbers
from worldmodel.core.requires import parse
from worldmodel.errors import StoreError
from worldmodel.memory.base import Memory
from worldmodel.memory.embed import Embedder, Vectors
from worldmodel.types import Hit, Requirement, Trace, from_json, to_json

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

UNLIKE = 0.08
"""What each quantity too many or too few takes from a cosine."""
MOST_UNLIKE = 3
READING = 3
"""Which way of reading questions the kept vectors and counts are of."""
LIST = 4
"""So many numbers in a row, and more, are a list, which counts as two."""
NEAREST = 3
"""Wordings that speak for their family."""
THRESHOLD = 0.35
"""The least relevance of what is offered."""
AHEAD = 0.05
"""How much nearer it must be than the nearest wording that leads to nothing."""
ROOM = 2000
"""Characters that a question and what is offered to it have together, at most: a small model has a small context."""
UNPROVEN = 0.8
"""What is left of a relevance where one run speaks for a model of the user's own (`retrieve.Ranking.proof`)."""
POOL = 64
"""Wordings that are looked at for each model that is asked for."""
_IN_LIST = re.compile(r",? and |[,;]? ")
MEND = "copy the .shelf.jsonl.gz file again that belongs to the weights, or --no-shelf"
Permitted = Callable[[tuple[Requirement, ...]], bool]


@dataclass(frozen=True, slots=True)
class Shelved:
    """One model: its summary (paths.py), what it needs, the wordings that lead to it, and its family, if it has one.

    Without a summary, nothing is offered to what is nearest to one of these wordings.
    """

    summary: str
    requires: str
    asked: tuple[str, ...]
    family: str = ""


def write(models: Iterable[Shelved], path: Path) -> None:
    """Write a file of models: gzip of JSON Lines, the same bytes for the same models."""
    lines = "".join(to_json(model) + "\n" for model in models)
    path.write_bytes(gzip.compress(lines.encode("utf-8"), mtime=0))


def read(content: bytes) -> list[Shelved]:
    """What `write` wrote. Raises StoreError."""
    try:
        lines = gzip.decompress(content).decode("utf-8").rstrip("\n").split("\n")
        return [from_json(Shelved, line) for line in lines]
    except (OSError, EOFError, zlib.error, ValueError, TypeError, KeyError, AttributeError) as error:
        raise StoreError(f"the models that come with the weights cannot be read: {error}", mend=MEND) from error


def beside(weights: Path) -> Path:
    """Where the models of a model file, or of a model folder, are."""
    return weights / "shelf.jsonl.gz" if weights.is_dir() else weights.with_suffix(".shelf.jsonl.gz")


class Shelf:
    """`path` is the file, `cache` the folder for its vectors. `permitted` as for MultiPathMemory.

    `say` is told when the vectors have to be made, which takes a few seconds.
    """

    def __init__(
        self,
        path: Path,
        cache: Path,
        embedder: Callable[[], Embedder],
        *,
        permitted: Permitted = lambda needs: True,
        threshold: float = THRESHOLD,
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        self._content = path.read_bytes()
        self.version = hashlib.sha256(self._content).hexdigest()[:12]
        self.threshold = threshold
        self._cache, self._make, self._permitted, self._say = cache, embedder, permitted, say
        self._lock = threading.Lock()
        self._loaded: _Loaded | None = None

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        """See `Memory.search`. What was asked before plays no part."""
        return self.look(query, k)[0]

    def look(self, query: str, k: int) -> tuple[list[Hit], float]:
        """What `search` finds, and the relevance of the nearest wording that leads to nothing (-1: none is near)."""
        if not query.strip() or k < 1:
            return [], -1.0
        import numpy as np

        shelf = self._load()
        vectors, counts = readings([query], shelf.embedder)
        relevance = nearness(shelf.vectors @ vectors[0], shelf.quantities - counts[0])
        near = [
            n for n in map(int, np.argsort(-relevance, kind="stable")[: POOL * k]) if relevance[n] >= self.threshold
        ]
        nothing = max((float(relevance[n]) for n in near if not shelf.model(n).summary), default=-1.0)
        # With a lower threshold what is nearest is asked for, come what may.
        hidden = nothing + AHEAD if self.threshold >= THRESHOLD else -1.0
        found: dict[int, Hit] = {}
        for n in near:
            model, group = shelf.model(n), shelf.groups[shelf.owner[n]]
            if relevance[n] <= hidden or group in found or not model.summary:
                continue
            if len(query) + len(model.summary) <= ROOM and self._permitted(parse(model.requires)):
                score = float(np.sort(relevance[shelf.wordings[group]])[-NEAREST:].mean())
                name, path = f"shelf-{shelf.owner[n]}@{self.version}", f"asked: {shelf.texts[n]}"
                found[group] = Hit(name, model.summary, round(score, 4), path)
        return sorted(found.values(), key=lambda hit: -hit.score)[:k], nothing

    def add(self, trace: Trace) -> None:
        """Nothing: what comes with the weights does not change."""

    def close(self) -> None:
        with self._lock:
            if self._loaded is not None:
                self._loaded.embedder.close()
                self._loaded = None

    def _load(self) -> _Loaded:
        import numpy as np

        with self._lock:
            if self._loaded is None:
                embedder = self._make()
                models = read(self._content)
                texts = [text for model in models for text in model.asked]
                owner = [number for number, model in enumerate(models) for _ in model.asked]
                table = self._table(texts, embedder).astype(np.float32)
                names = [model.family or f"of {number}" for number, model in enumerate(models)]
                place = {name: group for group, name in enumerate(dict.fromkeys(names))}
                groups = [place[name] for name in names]
                wordings: list[list[int]] = [[] for _ in place]
                for wording, number in enumerate(owner):
                    wordings[groups[number]].append(wording)
                self._loaded = _Loaded(models, texts, owner, groups, wordings, table[:, -1], table[:, :-1], embedder)
            return self._loaded

    def _table(self, texts: Sequence[str], embedder: Embedder) -> NDArray[np.float16]:
        """A row for each text: its vector, and how many quantities it has.

        From the cache; where it is not there, or not of these texts, it is made anew and put there.
        """
        import numpy as np

        key = hashlib.sha256(f"{self.version} {READING} {embedder.name} {embedder.version}".encode()).hexdigest()[:16]
        file = self._cache / f"shelf-{key}.npy"
        try:
            kept: NDArray[np.float16] = np.load(file, allow_pickle=False)
            if kept.shape == (len(texts), embedder.dimensions + 1):
                return kept
        except (OSError, ValueError, EOFError):
            pass  # not there, or cut: it is made again below
        self._say(f"reading the {len(texts):,} questions that come with the weights: once, some seconds")
        vectors, counts = readings(texts, embedder)
        rows = np.concatenate([vectors, counts[:, None]], axis=1).astype(np.float16)
        partial = file.with_suffix(f".{os.getpid()}.partial")
        with suppress(OSError):  # a cache that cannot be written costs time, not the answer
            self._cache.mkdir(parents=True, exist_ok=True)
            try:
                with partial.open("wb") as out:
                    np.save(out, rows)
                partial.replace(file)
            finally:
                partial.unlink(missing_ok=True)
        return rows


@dataclass(frozen=True, slots=True)
class _Loaded:
    """`owner` is the model of each text, `groups` the family of each model, `wordings` the texts of each family."""

    models: list[Shelved]
    texts: list[str]
    owner: list[int]
    groups: list[int]
    wordings: list[list[int]]
    quantities: NDArray[np.float32]
    vectors: Vectors
    embedder: Embedder

    def model(self, text: int) -> Shelved:
        return self.models[self.owner[text]]


def readings(texts: Sequence[str], embedder: Embedder) -> tuple[Vectors, NDArray[np.float32]]:
    """What questions are compared by: the vector of each without its numbers, and how many quantities it has."""
    import numpy as np

    vectors = embedder.embed([without_numbers(text) for text in texts])
    return vectors, np.array([quantities(text) for text in texts], np.float32)


def without_numbers(text: str) -> str:
    """A question as it is embedded: that two have a 13 makes them no more alike, and an encoder takes it for much."""
    parts, position = [], 0
    for begin, end, _ in find_numbers(text):
        parts.append(text[position:begin])
        position = end
    return "".join((*parts, text[position:]))


def quantities(text: str) -> int:
    """How many quantities a text has; those of a list count as two, because lists are as long as they happen to be."""
    numbers, count, run = find_numbers(text), 0, 0
    for number, (_, end, _) in enumerate(numbers):
        run += 1
        if number + 1 == len(numbers) or not _IN_LIST.fullmatch(text[end : numbers[number + 1][0]]):
            count += 2 if run >= LIST else run
            run = 0
    return min(count, len(NAMES))


def nearness(cosines: NDArray[np.float32], more: NDArray[np.float32]) -> NDArray[np.float32]:
    """How near wordings are: their cosines, less for each quantity `more` or fewer that one of the two has."""
    import numpy as np

    return (cosines - UNLIKE * np.minimum(np.abs(more), MOST_UNLIKE)).astype(np.float32)


class Both:
    """The user's own memory and the models that come with the weights: the better hits of either; kept in the first."""

    def __init__(self, own: Memory, shelf: Shelf) -> None:
        self.own, self.shelf = own, shelf

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        """See `Memory.search`. Of equal summaries the user's own is shown.

        A wording that leads to nothing hides what is farther away in either of them.
        """
        found: dict[str, Hit] = {}
        more, nothing = self.shelf.look(query, k)
        own = [hit for hit in self.own.search(query, k, context) if hit.score > nothing * UNPROVEN]
        for hit in (*own, *more):
            found.setdefault(hit.summary, hit)
        return sorted(found.values(), key=lambda hit: -hit.score)[:k]

    def add(self, trace: Trace) -> None:
        self.own.add(trace)

    def close(self) -> None:
        self.own.close()
        self.shelf.close()
