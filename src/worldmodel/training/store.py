"""The model store: every version of a model with where it comes from, how well it does, and which one is in use.

    home/models/ID/       model.gguf, hf/ (what there is of them), version.json, dev.jsonl (its answers)
    home/models/current   the id in use

A version is put in place by a rename, so it is there whole or not at all; the pointer too. Nothing is ever
overwritten: other weights have another id.

Not covered: removing versions; several stores.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, get_args

from worldmodel.engines.pair import files_of
from worldmodel.errors import DataError, UsageError
from worldmodel.evals.compare import pairs
from worldmodel.evals.record import Record, Row, read
from worldmodel.evals.score import wilson
from worldmodel.evals.tasks import Task
from worldmodel.training.along import carry
from worldmodel.types import from_data, to_data

Kind = Literal["base", "sft", "rl", "improve"]
KINDS: tuple[Kind, ...] = get_args(Kind)
CATEGORY = ("category", "kind", "source")
"""Fields of a task, the first of which that a row has is its category."""
ROWS = "dev.jsonl"


@dataclass(frozen=True, slots=True)
class Interval:
    """A share or a difference of shares with its 95% interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a model.

    `data_hash` is of what it was trained on beyond its parent, `dev_hash` of the tasks that `accuracy` is on (`n` of
    them, `categories` by their own) and of how they were answered. `gain` is over the parent on the same tasks, None
    without a parent or where that was measured on others or otherwise. `lineage` says what it was made from, `reason`
    why it is not in use, if it was not let in.
    """

    id: str
    parent: str | None
    kind: Kind
    data_hash: str
    made: str
    dev_hash: str = ""
    n: int = 0
    accuracy: Interval | None = None
    gain: Interval | None = None
    categories: dict[str, Interval] = field(default_factory=dict)
    lineage: dict[str, str] = field(default_factory=dict)
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Store:
    """The versions in `folder`, which need not exist yet."""

    folder: Path

    def versions(self) -> list[Version]:
        """All of them, oldest first. Raises DataError for one that cannot be read."""
        found = [self._read(path) for path in self.folder.glob("*/version.json")]
        return sorted(found, key=lambda version: (version.made, version.id))

    def get(self, name: str) -> Version:
        """The version of that id, or of an id that begins so, or `current`. Raises UsageError, DataError."""
        if name == "current":
            if (current := self.current()) is None:
                raise UsageError("no model of the store is in use", mend="worldmodel models add, or models rollback ID")
            return current
        found = [version for version in self.versions() if version.id.startswith(name)]
        if len(found) != 1 or not name:
            what = "no version" if not found else f"{len(found)} versions"
            raise UsageError(f"{what} of the store is called {name!r}", mend="worldmodel models log")
        return found[0]

    def current(self) -> Version | None:
        """The version in use. Raises DataError where the pointer leads nowhere."""
        try:
            name = (self.folder / "current").read_text("ascii").strip()
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise DataError(
                f"{self.folder / 'current'} cannot be read: {error}", mend="rm it; models rollback ID"
            ) from error
        return self._read(self.folder / name / "version.json")

    def place(self, version: Version, kind: Literal["gguf", "hf"]) -> Path:
        """Where its weights are. Raises UsageError where it has none of that kind."""
        path = self.folder / version.id / ("model.gguf" if kind == "gguf" else "hf")
        if not path.exists():
            raise UsageError(f"version {version.id} has no {path.name}", mend="worldmodel models log")
        return path

    def rows(self, version: Version) -> tuple[Row, ...]:
        """Its answers to the tasks of its accuracy."""
        path = self.folder / version.id / ROWS
        return read(path)[1] if path.exists() else ()

    def add(
        self,
        weights: Mapping[str, Path],
        kind: Kind,
        *,
        parent: str | None,
        data_hash: str,
        lineage: Mapping[str, str] | None = None,
        measured: Measured | None = None,
        reason: str = "",
    ) -> Version:
        """A new version of the weights `gguf` and `hf` (one of them may be missing); its own where it is there already.

        Raises DataError where it cannot be written (nothing half-made stays), UsageError for a parent that is none.
        """
        before = None if parent is None else self.get(parent)
        name = identity(weights)
        with self._locked():
            if (self.folder / name / "version.json").exists():
                return self.get(name)
            version = Version(
                name, before.id if before else None, kind, data_hash, _now(), lineage=dict(lineage or {}), reason=reason
            )
            if measured is not None:
                version = measured.on(version, self.rows(before) if before else (), before)
            self._put(version, weights, measured)
        return version

    def measure(self, version: Version, measured: Measured) -> Version:
        """The version with new figures and answers, also over its parent. Raises DataError."""
        before = self.get(version.parent) if version.parent else None
        made = measured.on(version, self.rows(before) if before else (), before)
        folder = self.folder / version.id
        with self._locked():
            with self._replacing(folder / ROWS) as partial:
                partial.unlink(missing_ok=True)
                _write_rows(partial, made, measured)
            with self._replacing(folder / "version.json") as partial:
                partial.write_text(_text(made), encoding="utf-8")
        return made

    def promote(self, version: Version) -> None:
        """Put it in use. Raises DataError."""
        with self._locked(), self._replacing(self.folder / "current") as partial:
            partial.write_text(version.id + "\n", encoding="ascii")

    def rollback(self, name: str | None = None) -> Version:
        """Put the parent of the one in use in use again, or the version called `name`. Raises UsageError."""
        if name is None:
            current = self.get("current")
            if current.parent is None:
                raise UsageError(
                    f"version {current.id} has no parent to go back to", mend="worldmodel models rollback ID"
                )
            name = current.parent
        version = self.get(name)
        self.promote(version)
        return version

    def _put(self, version: Version, weights: Mapping[str, Path], measured: Measured | None) -> None:
        partial = Path(tempfile.mkdtemp(prefix=".adding-", dir=self.folder))
        try:
            if "gguf" in weights:
                shutil.copyfile(weights["gguf"], partial / "model.gguf")
                carry(weights["gguf"], partial / "model.gguf")
            if "hf" in weights:
                shutil.copytree(weights["hf"], partial / "hf")
            if measured is not None:
                _write_rows(partial / ROWS, version, measured)
            (partial / "version.json").write_text(_text(version), encoding="utf-8")
            for path in partial.rglob("*"):
                if path.is_file():
                    _synced(path)
            partial.chmod(0o755)
            partial.rename(self.folder / version.id)
        except OSError as error:
            raise self._unwritable(error) from error
        finally:
            shutil.rmtree(partial, ignore_errors=True)

    def _read(self, path: Path) -> Version:
        try:
            return from_data(Version, json.loads(path.read_text("utf-8")))
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise DataError(f"{path} is no version of a model: {error}", mend=f"mv {path.parent} elsewhere") from error

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One writer at a time; what a killed one left half-made is removed."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file = (self.folder / ".lock").open("a")
        except OSError as error:
            raise self._unwritable(error) from error
        with file:
            fcntl.flock(file, fcntl.LOCK_EX)
            for left in self.folder.glob(".adding-*"):
                shutil.rmtree(left, ignore_errors=True)
            yield

    @contextmanager
    def _replacing(self, path: Path) -> Iterator[Path]:
        partial = path.with_suffix(".partial")
        try:
            yield partial
            _synced(partial)
            partial.replace(path)
        except OSError as error:
            raise self._unwritable(error) from error
        finally:
            partial.unlink(missing_ok=True)

    def _unwritable(self, error: OSError) -> DataError:
        return DataError(
            f"the model store {self.folder} cannot be written: {error.strerror or error}",
            mend="make room and run the same command again, or set WORLDMODEL_HOME to another place",
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """How a model answered the fixed tasks, and under which `conditions` (sandbox, services, options)."""

    tasks: Sequence[Task]
    rows: Sequence[Row]
    conditions: str = ""

    @property
    def dev_hash(self) -> str:
        """Of questions, answers and ids, and of the conditions: only rows that agree in all of it are compared."""
        return hash_of([*sorted(f"{task.hash} {task.id}" for task in self.tasks), self.conditions])

    def on(self, version: Version, parents: Sequence[Row], parent: Version | None) -> Version:
        """`version` with its figures; with its gain where the parent answered the same tasks."""
        rows = [row for row in self.rows if not row.raised]  # else the machine's faults are the model's
        right = sum(row.right for row in rows)
        comparable = parent is not None and parent.dev_hash == self.dev_hash and bool(parents)
        return replace(
            version,
            dev_hash=self.dev_hash,
            n=len(rows),
            accuracy=share(right, len(rows)),
            gain=gain(parents, self.rows) if comparable else None,
            categories={
                name: made for name, some in by_category(self.tasks, rows).items()
                if (made := share(sum(row.right for row in some), len(some)))
            },
        )  # fmt: skip


def gain(before: Sequence[Row], after: Sequence[Row]) -> Interval:
    """The paired difference in shares of right answers (evals/compare.py). Raises UsageError without common rows."""
    found = pairs(before, after)
    return Interval(found.gain, *found.interval)


def share(right: int, n: int) -> Interval | None:
    """A share with Wilson's interval; None of nothing."""
    interval = wilson(right, n)
    return None if interval is None else Interval(right / n, *interval)


def by_category(tasks: Sequence[Task], rows: Sequence[Row]) -> dict[str, list[Row]]:
    """The rows by the category of their tasks; tasks that name none are one category."""
    names = {task.id: category(task) for task in tasks}
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(names.get(row.id, "all"), []).append(row)
    return dict(sorted(found.items()))


def category(task: Task) -> str:
    return next((str(task.fields[name]) for name in CATEGORY if name in task.fields), "all")


def identity(weights: Mapping[str, Path]) -> str:
    """An id of 12 letters from the bytes of the weights. Raises DataError where there are none."""
    digest = hashlib.sha256()
    found = False
    for name in sorted(weights):
        path = weights[name]
        files = sorted(path.rglob("*")) if path.is_dir() else files_of(path)
        for file in files:
            if file.is_file() and (file.suffix in (".gguf", ".safetensors", ".bin") or file.name == "tokenizer.json"):
                found = True
                with file.open("rb") as content:
                    digest.update(hashlib.file_digest(content, "sha256").digest())
    if not found:
        raise DataError(f"there are no weights in {', '.join(map(str, weights.values()))}", mend="worldmodel train rl")
    return digest.hexdigest()[:12]


def hash_of(lines: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def difference(store: Store, first: Version, second: Version) -> dict[str, Any]:
    """What is different between two versions, and how `second` does against `first` where both answered the same."""
    one, other = to_data(first), to_data(second)
    plain = ("id", "parent", "kind", "data_hash", "dev_hash", "made", "accuracy", "reason")
    changed = {name: [one[name], other[name]] for name in plain if one[name] != other[name]}
    same = bool(first.dev_hash) and first.dev_hash == second.dev_hash
    found: dict[str, Any] = {"changed": changed, "gain": None, "categories": {}}
    if same:
        found["gain"] = to_data(gain(store.rows(first), store.rows(second)))
        for name in first.categories.keys() & second.categories.keys():
            found["categories"][name] = [first.categories[name].mean, second.categories[name].mean]
    return found


def _text(version: Version) -> str:
    return json.dumps(to_data(version), indent=2, allow_nan=False) + "\n"


def _write_rows(path: Path, version: Version, measured: Measured) -> None:
    record = Record(path, {"dev": measured.dev_hash, "model": version.id})
    try:
        for row in measured.rows:
            record.add(row)
    finally:
        record.close()


def _synced(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _now() -> str:
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime())}.{time.time_ns() // 1000 % 1_000_000:06d}Z"
