"""Where the index lies: a folder per generation, one of them in use.

`rebuild` fills a new one beside the old and then puts its name into `current` by rename. Writers take turns by a lock
on `lock`, which ends with the process.

Not covered: deleting what is still being read by another process, which is told to open the index anew.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as File

from worldmodel.errors import IndexStale, StoreError
from worldmodel.memory.facts import MEND

FULL = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def writing(place: File) -> Iterator[None]:
    """The turn to write: one process at a time. Made where it is missing. Raises StoreError."""
    with on_disk(place):
        place.mkdir(parents=True, exist_ok=True)
        lock = (place / "lock").open("a")
    with lock:
        with on_disk(place):
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def current(place: File) -> File | None:
    """The folder of the generation that is in use; None where there is no index."""
    try:
        name = (place / "current").read_text("ascii").strip()
        is_there = name.startswith("index-") and (place / name).is_dir()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise IndexStale(f"{place / 'current'} cannot be read: {error}", mend=MEND) from error
    if not is_there:
        raise IndexStale(f"{place} names the index {name[:40]!r}, which is not there", mend=MEND)
    return place / name


def following(place: File) -> File:
    """Where the next generation goes; what another that was never finished has left there is removed."""
    used = current_name(place)
    with on_disk(place):
        for folder in place.glob("index-*"):
            if folder.name != used:
                shutil.rmtree(folder, ignore_errors=True)
    number = int(used.removeprefix("index-") or 0) + 1 if used else 1
    return place / f"index-{number:06}"


def install(place: File, folder: File) -> None:
    """Make `folder` the generation in use, and remove the one before. Raises StoreError."""
    used, unfinished = current_name(place), place / "current.partial"
    with on_disk(place):
        with unfinished.open("w", encoding="ascii") as out:
            out.write(folder.name + "\n")
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(place / "current")
    if used and used != folder.name:
        shutil.rmtree(place / used, ignore_errors=True)


def current_name(place: File) -> str:
    """The name in `current`, empty where none can be read."""
    try:
        name = (place / "current").read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return name if name.startswith("index-") and name.removeprefix("index-").isdigit() else ""


@contextmanager
def on_disk(place: File) -> Iterator[None]:
    """What the file system says, as StoreError."""
    try:
        yield
    except OSError as error:
        raise _refused(place, str(error), full=error.errno in FULL) from error


def unwritable(said: str, place: File) -> StoreError | None:
    """The error for what LanceDB says of a full disk or of one that may not be written; None for anything else."""
    full = "No space left" in said or "os error 28" in said
    if full or "Permission denied" in said or "Read-only file system" in said:
        return _refused(place, said, full=full)
    return None


def _refused(place: File, said: str, *, full: bool) -> StoreError:
    if full:
        return StoreError(f"the disk is full: {place} cannot be written", mend="make room and try again")
    return StoreError(f"the index {place} cannot be used: {said}", mend=f"see that {place} can be read and written")
