"""The index: all paths in LanceDB, found by meaning and by words.

It is derived from the registry and can be made again at any time. It remembers the embedder that made its
vectors and refuses any other. Vectors are kept as 16-bit floats; below ANN_FROM paths they are compared one
by one, from there on through an inverted file (IVF) of codes of one bit a dimension (RaBitQ, Gao and Long, SIGMOD
2024, arXiv 2405.12497): it looks at the PROBES parts that are nearest, and compares REFINE times as many paths as are
asked for by their vectors.
Words are those of words.pieces, so that `min_cost` is found by "cost".

What another process adds is seen after `refresh`. What a process that died had added to the vectors and not to the
facts is taken away by the next `add`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path as File
from typing import TYPE_CHECKING, Any

from worldmodel.errors import IndexStale, StoreUnavailable
from worldmodel.memory.embed import Embedder, Vectors
from worldmodel.memory.facts import MEND, Facts
from worldmodel.memory.generations import on_disk, unwritable
from worldmodel.memory.paths import Entry, Path
from worldmodel.memory.words import pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ANN_FROM = 5_000
"""Paths from which on vectors have an index of their own."""
PART = 1000
"""Paths of one part of that index, about."""
PROBES = 100
REFINE = 10
TEND_EVERY = 64
"""Additions after which the index is put in order."""
KEPT = timedelta(hours=1)
"""How long what is no longer needed stays for those who are reading it."""
WORDS = 32
"""Different words of a query that are searched for."""
ASKED = 32
"""Other questions that are kept as paths of one model."""
MOST = 32
"""Paths of each other kind that are kept; of adaptations three times as many, because a version adds up to three."""
ALIKE = 0.97
"""Cosine from which on two questions to one model are one path."""
TABLE = "paths"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A path that a search came upon, with its words. `score` is its keyword score, 0 where words did not find it."""

    path: str
    model: str
    words: str
    vector: NDArray[np.float32]
    score: float = 0.0


class Index:
    """One open generation. `folder` holds `paths.lance` and `facts.sqlite`.

    Raises StoreUnavailable (no lancedb), IndexStale (damaged, older, of another embedder), StoreError (disk).
    """

    def __init__(self, folder: File, embedder: Embedder, *, create: bool = False) -> None:
        self.folder, self.embedder = folder, embedder
        self._lance = _lancedb()
        identity = f"{embedder.name} {embedder.version} {embedder.dimensions}"
        with on_disk(folder):
            if create:
                folder.mkdir(parents=True)
            self.facts = Facts(folder / "facts.sqlite", create=create)
        try:
            self._seen = self.facts.state
            if create:
                self.facts.remember({"embedder": identity})
            elif (made := self.facts.said("embedder")) != identity:
                raise IndexStale(f"the index was made by the embedder {made!r}, not {identity!r}", mend=MEND)
            with _told(folder):
                base = self._lance.connect(str(folder))
                self._table = base.create_table(TABLE, schema=self._schema()) if create else base.open_table(TABLE)
        except BaseException:
            self.facts.close()
            raise
        self._second = ThreadPoolExecutor(1, "words")
        self._worded = not create and self._has("words")

    def refresh(self) -> None:
        """See what other processes have added; LanceDB stays at the state that it has opened until it is told.

        They write the facts last, and these are asked first: it costs nothing where nobody wrote.
        """
        state = self.facts.state
        if state != self._seen:
            with _told(self.folder):
                self._table.checkout_latest()
            self._seen = state

    def close(self) -> None:
        self._second.shutdown()
        self.facts.close()

    @property
    def paths(self) -> int:
        with _told(self.folder):
            return int(self._table.count_rows())

    def add(self, entries: Sequence[Entry], cursor: str, vectors: Vectors | None = None) -> int:
        """Keep versions, durable when this returns; how many paths were new. The caller holds `writing`.

        `vectors` are those of all paths of `entries` in order, where they are known already.
        """
        if lost := self.facts.said("adding"):
            self.drop(lost.split())
        paths = [path for entry in entries for path in entry.paths]
        new = {path.id: path for path in self.facts.new(paths)}
        fresh = list(new.values())
        if fresh:
            if vectors is None:
                rows = self.embedder.embed([path.text for path in fresh])
            else:
                place = {path.id: n for n, path in enumerate(paths)}
                rows = vectors[[place[path.id] for path in fresh]]
            fresh, rows = self._apart(fresh, rows)
        if fresh:
            adding = " ".join(path.id for path in fresh)
            self.facts.remember({"untended": str(self._untended + 1), "adding": adding})
            with _told(self.folder):
                self._table.add(self._rows(fresh, rows))
        self.facts.keep(entries, fresh, new.keys() - {path.id for path in fresh}, cursor)
        return len(fresh)

    @property
    def _untended(self) -> int:
        """Additions since `tend`, of all processes."""
        return int(self.facts.said("untended") or 0)

    def _apart(self, fresh: list[Path], rows: Vectors) -> tuple[list[Path], Vectors]:
        """Without questions that are near to one that the model has, and without what would be too much of a kind."""
        import numpy as np

        known: dict[str, Vectors] = {}
        counts = self._counts({path.model for path in fresh})
        for path, row in zip(fresh, rows, strict=True):
            if path.kind == "question":
                known[path.model] = row[None]
        kept = []
        for number, path in enumerate(fresh):
            if path.kind == "asked":
                if path.model not in known or len(known[path.model]) == 1:
                    here = [p.text for p in self.facts.paths(path.model) if p.kind in ("question", "asked")]
                    more = self.embedder.embed(here) if here else rows[:0]
                    known[path.model] = np.concatenate([known.get(path.model, rows[:0]), more])
                have = known[path.model]
                if len(have) > ASKED or (len(have) and float((have @ rows[number]).max()) >= ALIKE):
                    continue
                known[path.model] = np.concatenate([have, rows[number : number + 1]])
            else:
                counts[path.model][path.kind] += 1
                if counts[path.model][path.kind] > (3 * MOST if path.kind == "adaptation" else MOST):
                    continue
            kept.append(number)
        return [fresh[number] for number in kept], rows[kept]

    def _counts(self, models: Collection[str]) -> dict[str, Counter[str]]:
        """How many paths of each kind each of these models has."""
        there = self.facts.models(list(models))
        return {x: Counter(path.kind for path in self.facts.paths(x)) if x in there else Counter() for x in models}

    def drop(self, ids: Sequence[str]) -> None:
        """Take paths away."""
        with _told(self.folder):
            for at in range(0, len(ids), 500):
                marks = ", ".join(f"'{i}'" for i in ids[at : at + 500])
                self._table.delete(f"id in ({marks})")

    def near(self, vector: Vectors, k: int, where: str = "") -> list[Candidate]:
        """The `k` paths that are nearest to a vector of unit length."""
        with _told(self.folder):
            query = self._table.search(vector).distance_type("dot").nprobes(PROBES).refine_factor(REFINE).limit(k)
            return self._found(query.where(where, prefilter=True) if where else query, "_distance")

    def worded(self, text: str, k: int, where: str = "") -> list[Candidate]:
        """The `k` paths that share the most telling words with `text` (BM25)."""
        words = list(dict.fromkeys(piece for piece in pieces(text) if piece[0].isalnum()))[:WORDS]
        if not words or not self._ready():
            return []
        with _told(self.folder):
            query = self._table.search(" ".join(words), query_type="fts").limit(k)
            return self._found(query.where(where, prefilter=True) if where else query, "_score")

    def both(self, vector: Vectors, text: str, k: int) -> list[Candidate]:
        """`near` and `worded` at the same time: most of either is work outside of Python."""
        words = self._second.submit(self.worded, text, k)
        return [*self.near(vector, k), *words.result()]

    def of_kind(self, kind: str, most: int) -> list[Candidate]:
        """At most so many paths of one kind."""
        with _told(self.folder):
            return self._found(self._table.search().where(f"kind = '{kind}'").limit(most))

    def tend(self, *, now: bool = False) -> None:
        """Put in order what was added since: new paths into the indices, small files together."""
        if not now and self._untended < TEND_EVERY:
            return
        from lancedb.index import IvfRq

        with _told(self.folder):
            self._ready()
            rows = self._table.count_rows()
            built = int(self.facts.said("partitioned") or 0)
            if rows >= ANN_FROM and rows > 4 * built:
                config = IvfRq(distance_type="dot", num_partitions=max(16, rows // PART), sample_rate=64)
                self._table.create_index("vector", config=config, replace=True)
                self.facts.remember({"partitioned": str(rows)})
            # What is no longer needed goes, but not under a reader's feet: `now` is for an index that nobody reads yet.
            self._table.optimize(cleanup_older_than=timedelta(milliseconds=1) if now else KEPT)
        self.facts.remember({"untended": "0"})

    def _ready(self) -> bool:
        """Whether words can be searched for; makes their index when there are paths and it is not there."""
        if not self._worded:
            from lancedb.index import FTS

            with _told(self.folder):
                if self._table.count_rows() == 0:
                    return False
                self._worded = self._has("words")
                if not self._worded:
                    self._table.create_index("words", config=FTS(remove_stop_words=True, stem=True))
                    self._worded = True
        return True

    def _has(self, column: str) -> bool:
        with _told(self.folder):
            return any(column in index.columns for index in self._table.list_indices())

    def _found(self, query: Any, *score: str) -> list[Candidate]:
        """Candidates from a query of LanceDB; `_score` is there when it was one for words."""
        table = query.select(["id", "model", "words", "vector", *score]).to_arrow()
        vectors = _matrix(table.column("vector"))
        scores = table.column("_score").to_pylist() if "_score" in table.column_names else [0.0] * len(vectors)
        texts = (table.column(name).to_pylist() for name in ("id", "model", "words"))
        return [Candidate(*found) for found in zip(*texts, vectors, scores, strict=True)]

    def _schema(self) -> Any:
        import pyarrow as pa

        vector = pa.list_(pa.float16(), self.embedder.dimensions)
        text = [pa.field(name, pa.string()) for name in ("id", "model", "kind", "words")]
        return pa.schema([*text, pa.field("vector", vector)])

    def _rows(self, paths: Sequence[Path], vectors: Vectors) -> Any:
        import numpy as np
        import pyarrow as pa

        flat = pa.array(vectors.astype(np.float16).ravel())
        columns = {
            "id": [path.id for path in paths],
            "model": [path.model for path in paths],
            "kind": [path.kind for path in paths],
            "words": [" ".join(piece for piece in pieces(path.text) if piece[0].isalnum()) for path in paths],
            "vector": pa.FixedSizeListArray.from_arrays(flat, self.embedder.dimensions),
        }
        return pa.table(columns, schema=self._schema())


def _matrix(column: Any) -> NDArray[np.float32]:
    """A column of vectors as rows, float32."""
    import numpy as np

    joined = column.combine_chunks()
    if len(joined) == 0:
        return np.zeros((0, 1), np.float32)
    flat: NDArray[np.float32] = joined.flatten().to_numpy(zero_copy_only=False).astype(np.float32)
    return flat.reshape(len(joined), -1)


def _lancedb() -> Any:
    os.environ.setdefault("LANCE_LOG", "error")  # its warnings are about clusters of its own, and go to the terminal
    try:
        import lancedb
    except ImportError as error:
        raise StoreUnavailable(f"memory needs lancedb: {error}", mend="pip install 'worldmodel[memory]'") from error
    return lancedb


@contextmanager
def _told(folder: File) -> Iterator[None]:
    """LanceDB raises RuntimeError, ValueError and OSError for whatever goes wrong."""
    try:
        yield
    except (RuntimeError, ValueError, OSError) as error:
        said = " ".join(str(error).split())[:300]
        if told := unwritable(said, folder):
            raise told from error
        raise IndexStale(f"the index {folder} cannot be used: {said}", mend=MEND) from error
