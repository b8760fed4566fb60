"""What the index knows of models besides vectors: versions, requirements, uses, and how far it has read the registry.

An SQLite file beside the vectors. It is written last: a path that stands in the vectors and not here was
being added when the process died: `adding` names it until it stands here too.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path as File

from worldmodel.errors import IndexStale, StoreError
from worldmodel.memory.paths import Entry, Kind, Path

FORMAT = "2"
MEND = "worldmodel memory rebuild"

SCHEMA = """
create table meta (key text primary key, value text not null) without rowid;
create table models (id text primary key, version text, folder text, summary text, requires text) without rowid;
create table paths (id text primary key, model text, kind text, text text) without rowid;
create index paths_model on paths (model);
create index paths_adapted on paths (model) where kind = 'adaptation';
create table near (id text primary key) without rowid;
create table uses (model text, name text, worked int, path text, primary key (model, name)) without rowid;
"""
SOME = 500
"""Ids in one query."""


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known of a model. `uses` counts its trials, `worked` those that went well."""

    model: str
    version: str
    folder: str
    summary: str
    requires: str
    uses: int
    worked: int


class Facts:
    """An open file of facts. Raises IndexStale when it is damaged or of another format, StoreError on a full disk."""

    def __init__(self, path: File, *, create: bool = False) -> None:
        self._path = path
        if create == path.exists():
            raise IndexStale(f"{path} is {'there already' if create else 'missing'}", mend=MEND)
        with self._told():
            self._rows = sqlite3.connect(path, timeout=60, isolation_level=None, check_same_thread=False)
            self._rows.execute("pragma journal_mode=wal")
            self._rows.execute("pragma synchronous=normal")
            if create:
                self._rows.executescript(SCHEMA)
                self.remember({"format": FORMAT})
            elif self.said("format") != FORMAT:
                raise IndexStale(f"the index is of format {self.said('format') or '?'}, not {FORMAT}", mend=MEND)

    def close(self) -> None:
        self._rows.close()

    @property
    def state(self) -> int:
        """Another number when another connection has written (sqlite.org/pragma.html#pragma_data_version)."""
        with self._told():
            return int(self._rows.execute("pragma data_version").fetchone()[0])

    def said(self, key: str) -> str:
        """A remembered value, empty where there is none."""
        with self._told():
            row = self._rows.execute("select value from meta where key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def remember(self, values: dict[str, str]) -> None:
        with self._writing():
            self._rows.executemany("insert or replace into meta values (?, ?)", values.items())

    def new(self, paths: Sequence[Path]) -> list[Path]:
        """Those of `paths` that are not here yet, and were not left out before."""
        here: set[str] = set()
        with self._told():
            for some in _parts([path.id for path in paths]):
                for table in ("paths", "near"):
                    query = f"select id from {table} where id in {_marks(some)}"
                    here.update(row[0] for row in self._rows.execute(query, some))
        return [path for path in paths if path.id not in here]

    def keep(self, entries: Iterable[Entry], added: Sequence[Path], left_out: Iterable[str], cursor: str) -> None:
        """All of one batch at once: models, uses, new paths, ids of those left out, how far the registry was read."""
        entries = list(entries)
        with self._writing():
            run = self._rows.executemany
            rows = ((e.model, e.version, e.folder, e.summary, e.requires) for e in entries)
            run("insert or replace into models values (?, ?, ?, ?, ?)", rows)
            run("insert or replace into paths values (?, ?, ?, ?)", ((p.id, p.model, p.kind, p.text) for p in added))
            run("insert or replace into near values (?)", ((i,) for i in left_out))
            used = ((e.model, use.name, int(use.worked), use.path) for e in entries for use in e.uses)
            run("insert or replace into uses values (?, ?, ?, ?)", used)
            self._rows.execute("insert or replace into meta values ('cursor', ?)", (cursor,))
            self._rows.execute("delete from meta where key = 'adding'")

    def forget(self, model: str) -> list[str]:
        """Take a model away; the ids of its paths."""
        with self._writing():
            ids = [row[0] for row in self._rows.execute("select id from paths where model = ?", (model,))]
            for table, key in (("models", "id"), ("paths", "model"), ("uses", "model")):
                self._rows.execute(f"delete from {table} where {key} = ?", (model,))
        return ids

    def paths(self, model: str) -> list[Path]:
        """The paths of a model."""
        with self._told():
            rows = self._rows.execute("select model, kind, text from paths where model = ? order by kind, id", (model,))
            return [Path(*row) for row in rows]

    def adapted(self, model: str) -> bool:
        """Whether the model has paths of an adaptation."""
        with self._told():
            query = "select 1 from paths where model = ? and kind = 'adaptation' limit 1"
            return self._rows.execute(query, (model,)).fetchone() is not None

    def lined(self) -> dict[str, str]:
        """The models that have paths of an adaptation, and the folder that is offered of each."""
        with self._told():
            query = "select id, folder from models where id in (select model from paths where kind = 'adaptation')"
            return dict(self._rows.execute(query).fetchall())

    def texts(self, ids: Sequence[str]) -> dict[str, Path]:
        """Paths by id."""
        found: dict[str, Path] = {}
        with self._told():
            for some in _parts(ids):
                rows = self._rows.execute(f"select id, model, kind, text from paths where id in {_marks(some)}", some)
                found |= {row[0]: Path(*row[1:]) for row in rows}
        return found

    def models(self, ids: Sequence[str]) -> dict[str, Fact]:
        """Facts by model."""
        found: dict[str, Fact] = {}
        query = (
            "select id, version, folder, summary, requires, count(uses.name), coalesce(sum(worked), 0) from models "
            "left join uses on uses.model = models.id where id in {} group by id"
        )
        with self._told():
            for some in _parts(ids):
                found |= {row[0]: Fact(*row) for row in self._rows.execute(query.format(_marks(some)), some)}
        return found

    def weights(self, model: str) -> dict[str, tuple[int, int]]:
        """Text of a path -> (trials that went well, trials) of those that it had led to."""
        query = "select path, sum(worked), count(*) from uses where model = ? and path != '' group by path"
        with self._told():
            return {text: (worked, uses) for text, worked, uses in self._rows.execute(query, (model,))}

    def all_models(self) -> Iterator[str]:
        with self._told():
            yield from [row[0] for row in self._rows.execute("select id from models order by id")]

    def summaries(self) -> Counter[str]:
        """How many models have a summary, by summary."""
        with self._told():
            return Counter(dict(self._rows.execute("select summary, count(*) from models group by summary")))

    def counts(self) -> dict[str, int]:
        """Paths by kind, and how many models and uses there are."""
        with self._told():
            kinds = dict(self._rows.execute("select kind, count(*) from paths group by kind order by kind").fetchall())
            totals = {
                name: self._rows.execute(f"select count(*) from {name}").fetchone()[0] for name in ("models", "uses")
            }
        return {**totals, "paths": sum(kinds.values()), **{f"{kind} paths": n for kind, n in kinds.items()}}

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with self._told():
            self._rows.execute("begin immediate")
            try:
                yield
                self._rows.execute("commit")
            except BaseException:
                if self._rows.in_transaction:
                    self._rows.execute("rollback")
                raise

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            text = f"{self._path}: {error}"
            if isinstance(error, sqlite3.OperationalError) and "no such" not in str(error):
                raise StoreError(
                    f"the index cannot be used: {text}", mend="make room, or wait and try again"
                ) from error
            raise IndexStale(f"the index is damaged: {text}", mend=MEND) from error


def kinds(paths: Iterable[Path]) -> set[Kind]:
    return {path.kind for path in paths}


def _marks(values: Sequence[str]) -> str:
    return f"({','.join('?' * len(values))})"


def _parts(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(values), SOME):
        yield values[at : at + SOME]
