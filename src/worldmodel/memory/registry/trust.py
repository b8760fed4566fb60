"""Which versions may be used: a list kept beside the repository, never in it, so that no one can send it along.

What stands in the list is the id of a model's folder, and so every byte of it. A version is put there when it was
made here, or when a person approves it. What is fetched from others stands there for nobody.

A version made here from an approved one is approved with it, unless it needs more. What needs more
than its parent (`gained`) waits for a person.

Not covered: who may write the registry's folder may also write the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from worldmodel.core.requires import covers, is_pure
from worldmodel.errors import RegistryError
from worldmodel.types import Requirement

if TYPE_CHECKING:
    import sqlite3


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
    """The list. A missing one is empty; it is opened, and made, when it is first needed. Safe for several processes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._opened: sqlite3.Connection | None = None

    @property
    def _list(self) -> sqlite3.Connection:
        import sqlite3  # not for those who only read a history

        if self._opened is None:
            self._opened = sqlite3.connect(self._path, timeout=60, isolation_level=None)
            self._opened.execute("pragma journal_mode=wal")
            # A line that a power failure takes away means that a person is asked again.
            self._opened.execute("pragma synchronous=normal")
            self._opened.execute("create table if not exists approved (folder text primary key, by text, time text)")
        return self._opened

    def approve(self, folders: Iterable[str], by: str) -> None:
        """`folders` are ids of trees. Raises RegistryError, as the others do, when the list cannot be used."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        with self._translated(), self._list:
            self._list.execute("begin immediate")
            rows = ((folder, by, now) for folder in folders)
            self._list.executemany("insert or ignore into approved values (?, ?, ?)", rows)

    def withdraw(self, folder: str) -> None:
        with self._translated():
            self._list.execute("delete from approved where folder = ?", (folder,))

    def approved(self, folder: str) -> bool:
        with self._translated():
            return self._list.execute("select 1 from approved where folder = ?", (folder,)).fetchone() is not None

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    @contextmanager
    def _translated(self) -> Iterator[None]:
        import sqlite3

        try:
            yield
        except sqlite3.Error as error:
            raise RegistryError(
                f"the list of approved versions {self._path} cannot be used: {error}",
                mend=f"make room, or move {self._path} away: then every version has to be approved again",
            ) from error
