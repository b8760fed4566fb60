"""The file of an evaluation: one line on what was measured, then one line for each answered row.

A line is written whole, so that a killed evaluation leaves a file that the next one goes on
with: a torn last line is dropped, and nothing else is. Not covered: a file edited by hand
while an evaluation writes it.
"""

from __future__ import annotations

import fcntl
import json
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import Any

from worldmodel.errors import DataError
from worldmodel.types import Trace, from_data, to_data

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One answered task. `raised` says that the engine or the sandbox gave up on it, not the model."""

    id: str
    hash: str
    right: bool
    seconds: float
    trace: Trace
    raised: bool = False


class Record:
    """An evaluation's file, open and locked until `close`. `rows` are those it held when it was opened.

    `key` is what the rows depend on (engine, model, options, data); rows of another key are
    never mixed. Safe to `add` from several threads.
    """

    def __init__(self, path: Path, key: Mapping[str, Any]) -> None:
        """Raises DataError: the file belongs to another evaluation, is none, is in use or cannot be written."""
        self.path = path
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: RawIOBase = open(path, "a+b", buffering=0)  # noqa: SIM115 (open until `close`)
        except OSError as error:
            raise DataError(f"{path} cannot be written: {error.strerror}", mend="give --out another file") from error
        try:
            self.rows = self._opened(json.loads(json.dumps(key)))
        except BaseException:
            self._file.close()
            raise

    def add(self, row: Row) -> None:
        """Append one row. Raises DataError when it cannot be written (a full disk); no half of it stays."""
        self._write(to_data(row))

    def close(self) -> None:
        self._file.close()

    def _opened(self, key: dict[str, Any]) -> tuple[Row, ...]:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise DataError(f"{self.path} is being written by another evaluation", mend="wait for it") from error
        self._file.seek(0)
        content = self._file.readall()
        whole = content[: content.rfind(b"\n") + 1]
        lines = whole.splitlines()
        if not lines:
            # Only a torn first line of ours may be thrown away, never somebody else's file.
            if content and not _HEAD.startswith(content[: len(_HEAD)]):
                raise self._foreign(1)
            self._file.truncate(0)
            self._write({"worldmodel_eval": FORMAT, "key": key})
            return ()
        self._check(lines[0], key)
        rows = tuple(self._row(line, number) for number, line in enumerate(lines[1:], start=2))
        if len(whole) < len(content):
            self._file.truncate(len(whole))
        return rows

    def _check(self, line: bytes, key: dict[str, Any]) -> None:
        try:
            head = json.loads(line)
            kept = dict(head["key"])
            if head["worldmodel_eval"] != FORMAT:
                raise self._foreign(1)
        except (ValueError, TypeError, KeyError) as error:
            raise self._foreign(1) from error
        differing = [name for name in sorted(key.keys() | kept.keys()) if key.get(name) != kept.get(name)]
        if differing:
            changes = ", ".join(f"{name} was {kept.get(name)!r} and is {key.get(name)!r}" for name in differing)
            raise DataError(f"{self.path} is of another evaluation: {changes}", mend="give --out another file")

    def _row(self, line: bytes, number: int) -> Row:
        try:
            return from_data(Row, json.loads(line))
        except (ValueError, TypeError, KeyError) as error:
            raise self._foreign(number) from error

    def _write(self, data: Any) -> None:
        line = json.dumps(data, allow_nan=False).encode("ascii") + b"\n"
        with self._lock:
            start = os.fstat(self._file.fileno()).st_size
            try:
                while line:
                    line = line[self._file.write(line) or 0 :]
            except OSError as error:
                os.ftruncate(self._file.fileno(), start)
                raise DataError(
                    f"{self.path} cannot be written: {error.strerror}", mend="make room, then run the same command"
                ) from error

    def _foreign(self, line: int) -> DataError:
        return DataError(f"{self.path}:{line}: not written by an evaluation", mend="give --out another file")


def read(path: Path) -> tuple[dict[str, Any], tuple[Row, ...]]:
    """The key and the rows of an evaluation's file; a torn last line is left out. Raises DataError.

    A row that gave up and was tried again is there once, as it came out in the end.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(
            f"{path} cannot be read: {error.strerror}", mend="worldmodel eval --out FILE makes one"
        ) from error
    rows: dict[tuple[str, str], Row] = {}
    key: dict[str, Any] = {}
    for number, line in enumerate(content[: content.rfind(b"\n") + 1].splitlines(), start=1):
        try:
            data = json.loads(line)
            if number == 1:
                key = dict(data["key"])
            else:
                row = from_data(Row, data)
                if not row.raised or rows.get((row.id, row.hash), row).raised:
                    rows[row.id, row.hash] = row
        except (ValueError, TypeError, KeyError) as error:
            raise DataError(
                f"{path}:{number}: not written by an evaluation", mend="worldmodel eval --out FILE makes one"
            ) from error
    if not key and not rows:
        raise DataError(f"{path} holds no evaluation", mend="worldmodel eval --out FILE makes one")
    return key, tuple(rows.values())


_HEAD = b'{"worldmodel_eval": '
