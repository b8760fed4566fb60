"""Which versions may be used: a list kept beside the repository, never in it, so that no one can send it along.

What stands in the list is the id of a model's folder, and so every byte of it. A version is put there when it was
made here, or when a person approves it. What is fetched from others stands there for nobody.

A version made here from an approved one is approved with it, unless it needs more. What needs more
than its parent (`gained`) waits for a person.

Not covered: who may write the registry's folder may also write the list.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from worldmodel.core.requires import covers, is_pure
from worldmodel.errors import RegistryError
from worldmodel.types import Requirement


def gained(old: Iterable[Requirement], new: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """What `new` may do and `old` may not, one argument each: the capability diff. Pure computation is nothing."""
    granted = tuple(old)
    return tuple(part for need in new if not is_pure(need) for part in parts(need) if not covers(granted, part))


def parts(need: Requirement) -> tuple[Requirement, ...]:
    """The requirement split into one for each argument."""
    if not need.arguments:
        return (need,)
    return tuple(Requirement(need.language, need.category, (argument,)) for argument in need.arguments)


class Trust:
    """The list. A missing one is empty; opening it makes it. Safe for several processes."""

    def __init__(self, path: Path) -> None:
        """Raises RegistryError where it cannot be opened."""
        self._path = path
        try:
            self._list = sqlite3.connect(path, timeout=60, isolation_level=None)
            self._list.execute("pragma journal_mode=wal")
            # A line that a power failure takes away means that a person is asked again.
            self._list.execute("pragma synchronous=normal")
            self._list.execute("create table if not exists approved (folder text primary key, by text, time text)")
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def approve(self, folders: Iterable[str], by: str) -> None:
        """`folders` are ids of trees. Raises RegistryError when it cannot be kept."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            with self._list:
                self._list.execute("begin immediate")
                rows = ((folder, by, now) for folder in folders)
                self._list.executemany("insert or ignore into approved values (?, ?, ?)", rows)
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def withdraw(self, folder: str) -> None:
        try:
            self._list.execute("delete from approved where folder = ?", (folder,))
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def approved(self, folder: str) -> bool:
        try:
            return self._list.execute("select 1 from approved where folder = ?", (folder,)).fetchone() is not None
        except sqlite3.Error as error:
            raise self._broken(error) from error

    def close(self) -> None:
        self._list.close()

    def _broken(self, error: sqlite3.Error) -> RegistryError:
        return RegistryError(
            f"the list of approved versions {self._path} cannot be used: {error}",
            mend=f"make room, or move {self._path} away: then every version has to be approved again",
        )
