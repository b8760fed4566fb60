"""What a `file` grant puts into one run: the user's folder at /data, and what a program left there.

`file(read_only)` shows the folder itself, mounted read-only. `file(read_write)` gives a copy of it
in memory, of the size of the run's disk; the user's folder stays as it is, and new or changed files
come back through a descriptor of that copy, after everything of the run is gone.

What is no file, folder or link, and what the sandbox's user may not read, is there and empty: a
pipe or a socket would lead to programs of the host's. Not covered: the program sees modes and
owners, and the folder's path in /proc/self/mountinfo; what changes in the folder during a read-only
run is seen; a pipe that is made there during the run can be opened.
"""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.bubblewrap.files import DATA
from worldmodel.execution.qemu import artifacts
from worldmodel.execution.qemu.files import granted
from worldmodel.execution.resources import Resources
from worldmodel.types import Artifact, Limits, Program, Run

GIVEN = "/given"
"""Where the folder is while it is copied."""
ENTRY_LIMIT = 100_000
HIDDEN_LIMIT = 64
LOOK_LIMIT = 20_000
PIECE = 1 << 20
_QEMU = "use the qemu sandbox"
_OPEN = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC


@dataclass(frozen=True, slots=True)
class Shown:
    """What one run gets to see. `access` is the granted argument, or nothing; `source` a descriptor of the folder.

    `files` and `folders` are what must be hidden of it, by relative path; `target` is a descriptor
    of the folder for artifacts.
    """

    access: str = ""
    mount: Path | None = None
    source: int | None = None
    files: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()
    target: int | None = None
    place: Path = Path()

    @property
    def copied(self) -> bool:
        return self.access == "read_write" and self.mount is not None

    def arguments(self, limits: Limits, give: Callable[[bytes], int]) -> list[str]:
        """What bwrap is told. `give` makes a descriptor from which it reads the bytes."""
        if not self.access:
            return []
        size = str(limits.disk_mb << 20)
        shown = ["--size", size, "--tmpfs", DATA] if self.access == "read_write" else []
        if self.mount is None:
            return shown
        at = GIVEN if self.copied else DATA
        shown += ["--ro-bind", str(self.mount), at]
        for path in self.files:
            shown += ["--ro-bind-data", str(give(b"")), f"{at}/{path}"]
        for path in self.folders:
            shown += ["--size", "4096", "--tmpfs", f"{at}/{path}", "--remount-ro", f"{at}/{path}"]
        return shown


@contextlib.contextmanager
def opened(program: Program, grant: Grant, resources: Resources, limits: Limits) -> Iterator[Shown]:
    """What the grant opens for this run. Raises SandboxError when the folder cannot be shown."""
    reading, writing = granted(program, grant)
    if not reading:
        yield Shown()
        return
    with contextlib.ExitStack() as stack:
        shown = Shown("read_write" if writing else "read_only")
        if writing and resources.artifacts is not None:
            target = artifacts.open_folder(resources.artifacts)
            stack.callback(os.close, target)
            shown = replace(shown, target=target, place=resources.artifacts)
        if resources.mount is not None:
            mount = Path(os.path.realpath(resources.mount))
            _entered(mount)
            try:
                source = os.open(mount, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
            except OSError as problem:
                raise SandboxError(f"{mount} cannot be shown: {problem.strerror}", mend="--mount DIR") from None
            stack.callback(os.close, source)
            files, folders = _hidden(mount, source, limits.disk_mb << 20 if writing else None)
            shown = replace(shown, mount=mount, source=source, files=files, folders=folders)
        yield shown


def collect(run: Run, shown: Shown, data: int | None, limits: Limits) -> Run:
    """The run with the files that it left new or changed in `data`, a descriptor of /data. Raises nothing."""
    if shown.target is None or data is None:
        return run
    taken = artifacts.Taken()
    room = limits.artifacts_mb << 20
    for name, size, folder, entry in _left(data, shown, taken):
        if len(taken.artifacts) >= artifacts.COUNT_LIMIT or size > room:
            why = f"the files of a run may have {limits.artifacts_mb} MB and be {artifacts.COUNT_LIMIT}"
            taken.leave(f"{artifacts.plain(name)}: {why}")
        elif _take(shown, name, size, folder, entry, taken):
            room -= size
    return replace(run, artifacts=tuple(taken.artifacts), left_out=taken.left_out)


def _take(shown: Shown, name: bytes, size: int, folder: int, entry: str, taken: artifacts.Taken) -> bool:
    assert shown.target is not None
    try:
        parts = artifacts.checked(name)
        file = os.open(entry, _OPEN, dir_fd=folder)
        try:
            where = artifacts.write(shown.target, parts, _pieces(file, size))
        finally:
            os.close(file)
    except artifacts.NameRefused as refusal:
        taken.leave(f"{artifacts.plain(name)}: {refusal}")
    except OSError as problem:
        taken.leave(f"{artifacts.plain(name)}: {problem.strerror}")
    else:
        taken.artifacts.append(Artifact("/".join(parts), size, str(shown.place.absolute().joinpath(*where))))
        return True
    return False


def _left(data: int, shown: Shown, taken: artifacts.Taken) -> Iterator[tuple[bytes, int, int, str]]:
    """(path, bytes, folder, name there) of the regular files that are new or changed.

    Folders that are too deep or cannot be read are told in `taken`, and so it is when there is too much to look at.
    """
    hidden = frozenset(map(os.fsencode, shown.files))
    waiting, looked = [(b"", 0, os.dup(data))], 0
    try:
        while waiting:
            path, depth, folder = waiting.pop()
            try:
                for entry in _named(folder):
                    here = path + os.fsencode(entry)
                    looked += 1
                    if looked > LOOK_LIMIT:
                        return taken.leave(f"whatever comes after {LOOK_LIMIT} files")
                    try:
                        facts = os.stat(entry, dir_fd=folder, follow_symlinks=False)
                        if stat.S_ISDIR(facts.st_mode):
                            waiting.append((here + b"/", depth + 1, _inner(folder, entry, depth)))
                    except OSError as problem:
                        taken.leave(f"{artifacts.plain(here)}: {problem.strerror}")
                        continue
                    unused = here in hidden and facts.st_size == 0
                    if stat.S_ISREG(facts.st_mode) and not unused and not _same(facts, shown.source, here):
                        yield here, facts.st_size, folder, entry
            finally:
                os.close(folder)
    finally:
        for _, _, folder in waiting:
            os.close(folder)


def _named(folder: int) -> list[str]:
    """What lies in a folder, sorted, and not more than can be looked at."""
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in itertools.islice(entries, LOOK_LIMIT + 1))


def _inner(folder: int, entry: str, depth: int) -> int:
    if depth >= artifacts.DEPTH_LIMIT:
        raise OSError(errno.ELOOP, "too many folders deep")
    return os.open(entry, _OPEN | os.O_DIRECTORY, dir_fd=folder)


def _same(facts: os.stat_result, source: int | None, path: bytes) -> bool:
    """Whether the copy of a file still has size and time of the file that it was copied from."""
    if source is None:
        return False
    try:
        was = os.stat(path, dir_fd=source, follow_symlinks=False)
    except OSError:
        return False
    return stat.S_ISREG(was.st_mode) and (was.st_size, was.st_mtime_ns) == (facts.st_size, facts.st_mtime_ns)


def _pieces(file: int, size: int) -> Iterator[bytes]:
    while size > 0 and (piece := os.read(file, min(size, PIECE))):
        size -= len(piece)
        yield piece


def _entered(mount: Path) -> None:
    """Raises SandboxError where programs, which run as nobody when root starts them, cannot come to the folder."""
    for folder in (*reversed(mount.parents), mount):
        try:
            allowed = _allowed(folder.stat(), os.X_OK if folder != mount else os.X_OK | os.R_OK, folder)
        except OSError as problem:
            raise SandboxError(f"{mount} cannot be shown: {problem.strerror}", mend="--mount DIR") from None
        if not allowed:
            message = f"{mount} cannot be shown: programs may not read {folder}"
            if os.geteuid() == 0:
                message += ", because root starts them as nobody"
            raise SandboxError(message, mend=f"chmod o+rx {folder}, or {_QEMU}")


def _allowed(facts: os.stat_result, wanted: int, path: Path | str, folder: int | None = None) -> bool:
    if os.geteuid() == 0:
        return facts.st_mode & wanted == wanted  # the bits for others have the values of R_OK and X_OK
    return os.access(path, wanted, dir_fd=folder, follow_symlinks=True)


def _hidden(mount: Path, source: int, room: int | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The files and folders that must be shown empty. `room` is what a copy may take, in bytes.

    Raises SandboxError when there is too much in the folder.
    """
    files: list[str] = []
    folders: list[str] = []
    waiting, entries, size = [""], 0, 0
    while waiting:
        path = waiting.pop()
        for entry in _entries(source, path):
            entries += 1
            here = f"{path}{entry.name}"
            facts = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(facts.st_mode):
                if _allowed(facts, os.R_OK | os.X_OK, here, source):
                    waiting.append(f"{here}/")
                else:
                    folders.append(here)
            elif stat.S_ISREG(facts.st_mode) and _allowed(facts, os.R_OK, here, source):
                size += facts.st_blocks * 512 if facts.st_blocks * 512 > facts.st_size else facts.st_size
            elif not stat.S_ISLNK(facts.st_mode):
                files.append(here)
            if entries > ENTRY_LIMIT or len(files) + len(folders) > HIDDEN_LIMIT:
                what = f"more than {ENTRY_LIMIT} files" if entries > ENTRY_LIMIT else "too much that may not be read"
                raise SandboxError(f"{mount} holds {what}", mend=f"--mount a folder with less in it, or {_QEMU}")
            if room is not None and size > room:
                message = f"{mount} holds more than the {room >> 20} MB that a copy may have"
                raise SandboxError(message, mend="--mount a folder with less in it, or --disk MB")
    return tuple(files), tuple(folders)


def _entries(source: int, path: str) -> Iterator[os.DirEntry[str]]:
    """What lies in a folder below `source`; nothing when it is gone or became something else."""
    try:
        folder = os.open(path or ".", _OPEN | os.O_DIRECTORY, dir_fd=source)
    except OSError as problem:
        if problem.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EACCES):
            return
        raise
    try:
        with os.scandir(folder) as entries, contextlib.suppress(FileNotFoundError):
            yield from entries
    finally:
        os.close(folder)
