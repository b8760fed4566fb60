"""Files that a program left, taken out of its machine into a folder of the user's.

All that comes is untrusted: names are bytes that a program chose, and counts, sizes and order
are what a machine says that a program may have taken over. A name must be relative, printable
UTF-8, short and without `..`; anything else is left out and told. Nothing that exists is written to:
a taken name gets a number, `report-2.csv`. Folders are entered one by one, never through a link.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from worldmodel.errors import SandboxError
from worldmodel.execution.qemu.channel import Channel, ChannelError
from worldmodel.types import Artifact

COUNT_LIMIT = 1000
DEPTH_LIMIT = 32
NAME_LIMIT = 1024
PART_LIMIT = 255
TRIES = 10_000
"""Numbers that are tried for a name that is taken."""
TOLD = 20
"""Reasons that are kept one by one; of more of them the number is told."""
SECONDS = 20.0
SECONDS_PER_MB = 1.0
PIECE = 1 << 20

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


class NameRefused(ValueError):
    """Why a name is not taken over."""


@dataclass(slots=True)
class Taken:
    """What was taken over so far, and what was not. `artifacts` and `left_out` are those of the Run."""

    artifacts: list[Artifact] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    more: int = 0
    """Files that were left out beside those in `reasons`."""

    def leave(self, reason: str) -> None:
        if len(self.reasons) < TOLD:
            self.reasons.append(reason)
        else:
            self.more += 1

    @property
    def left_out(self) -> tuple[str, ...]:
        return (*self.reasons, *([f"{self.more} files more"] if self.more else []))


def open_folder(path: Path) -> int:
    """A descriptor of the folder for artifacts, which is made where it is not there. Raises SandboxError."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as problem:
        message = f"written files cannot go to {path}: {problem.strerror}"
        raise SandboxError(message, mend="--artifacts DIR that can be written") from None
    if os.access(f"/proc/self/fd/{folder}", os.W_OK | os.X_OK):
        return folder
    os.close(folder)
    raise SandboxError(f"written files cannot go to {path}: no permission", mend="--artifacts DIR that can be written")


def receive(channel: Channel, secret: str, folder: int, path: Path, limit: int) -> Taken:
    """Take the files that follow a result into `folder`, which is at `path`: at most `limit` bytes of them.

    Raises nothing that the machine or the disk is to blame for: the run has happened, and what
    went wrong with its files is told in `left_out`.
    """
    taken = Taken()
    deadline = time.monotonic() + SECONDS + SECONDS_PER_MB * limit / (1 << 20)
    try:
        frame = channel.expect("files", secret, seconds=deadline - time.monotonic())
        count = _number(frame, "count", COUNT_LIMIT)
        _leave_unsent(taken, frame, limit)
        for _ in range(count):
            frame = channel.expect("file", secret, seconds=deadline - time.monotonic())
            size = _number(frame, "size", limit)
            limit -= size
            pieces = _pieces(channel, size, deadline)
            _take(folder, path, _name(frame.get("name")), size, pieces, taken)
            for _ in pieces:  # what was not written has to be read all the same
                pass
    except ChannelError as problem:
        taken.leave(f"no further files came out of the machine: {problem}")
    return taken


def _leave_unsent(taken: Taken, frame: dict[str, object], limit: int) -> None:
    left = _number(frame, "left", 1 << 31)
    names = frame.get("names")
    if not isinstance(names, list):
        raise ChannelError("it did not name what it left out")
    why = f"the files of a run may have {limit >> 20} MB and be {COUNT_LIMIT}, {DEPTH_LIMIT} folders deep"
    for name in names[: min(left, TOLD)]:
        taken.leave(f"{plain(_name(name))}: {why}")
    taken.more += max(left - min(len(names), TOLD), 0)


def _take(folder: int, path: Path, name: bytes, size: int, pieces: Iterator[bytes], taken: Taken) -> None:
    try:
        parts = checked(name)
        where = write(folder, parts, pieces)
    except NameRefused as refusal:
        taken.leave(f"{plain(name)}: {refusal}")
    except OSError as problem:
        taken.leave(f"{plain(name)}: {problem.strerror}")
    else:
        taken.artifacts.append(Artifact("/".join(parts), size, str(path.absolute().joinpath(*where))))


def checked(name: bytes) -> tuple[str, ...]:
    """The parts of a path that is safe to make below a folder. Raises NameRefused."""
    try:
        text = name.decode("utf-8")
    except UnicodeDecodeError:
        raise NameRefused("its name is not UTF-8") from None
    if not name or len(name) > NAME_LIMIT:
        raise NameRefused("its name is empty" if not name else "its name is too long")
    if not text.isprintable() or "\\" in text:
        raise NameRefused("its name has characters that do not print, or a backslash")
    parts = tuple(text.split("/"))
    if any(part in ("", ".", "..") for part in parts):
        raise NameRefused("its name leads elsewhere")
    if len(parts) > DEPTH_LIMIT + 1 or any(len(part.encode()) > PART_LIMIT for part in parts):
        raise NameRefused("its name is too long or too deep")
    return parts


def write(folder: int, parts: tuple[str, ...], pieces: Iterator[bytes]) -> tuple[str, ...]:
    """Make a new file below `folder` and return its path there, which may have got a number. Raises OSError.

    A file that could not be finished is removed, also when this is interrupted or the machine is gone.
    """
    with ExitStack() as opened:
        where: list[str] = []
        for part in parts[:-1]:
            name, folder = _enter(folder, part)
            opened.callback(os.close, folder)
            where.append(name)
        name, file = _create(folder, parts[-1])
        opened.callback(os.close, file)
        try:
            for piece in pieces:
                view = memoryview(piece)
                while view:
                    view = view[os.write(file, view) :]
        except BaseException:
            with suppress(OSError):
                os.unlink(name, dir_fd=folder)
            raise
        return (*where, name)


def _enter(folder: int, part: str) -> tuple[str, int]:
    """Open the folder `part` in `folder`; make it where nothing has the name, number it where that is no folder."""
    for name in _numbered(part, folder=True):
        with suppress(FileExistsError):
            os.mkdir(name, 0o700, dir_fd=folder)
        try:
            return name, os.open(name, _FOLDER, dir_fd=folder)
        except OSError as problem:
            if problem.errno not in (errno.ENOTDIR, errno.ELOOP):  # a file, or a link, which is not followed
                raise
    raise FileExistsError(None, "every name for it is taken")


def _create(folder: int, part: str) -> tuple[str, int]:
    for name in _numbered(part, folder=False):
        with suppress(FileExistsError):
            return name, os.open(name, _CREATE, 0o600, dir_fd=folder)
    raise FileExistsError(None, "every name for it is taken")


def _numbered(part: str, *, folder: bool) -> Iterator[str]:
    """report.csv, report-2.csv, report-3.csv, ... none of them longer than a file system takes."""
    yield part
    ending = "" if folder else Path(part).suffix
    if len(ending.encode()) > 20:
        ending = ""
    stem = part.removesuffix(ending)
    for number in range(2, TRIES):
        tail = f"-{number}{ending}"
        room = PART_LIMIT - len(tail.encode())
        yield stem.encode()[:room].decode("utf-8", "ignore") + tail


def _pieces(channel: Channel, size: int, deadline: float) -> Iterator[bytes]:
    while size:
        piece = channel.take(min(size, PIECE), deadline=deadline)
        size -= len(piece)
        yield piece


def _number(frame: dict[str, object], name: str, largest: int) -> int:
    value = frame.get(name)
    if type(value) is not int or not 0 <= value <= largest:
        raise ChannelError(f"it announced {str(value)[:40]!r} as {name}")
    return value


def _name(told: object) -> bytes:
    """The bytes behind a name in a frame. Raises ChannelError."""
    try:
        return told.encode("latin-1") if isinstance(told, str) else b""
    except UnicodeEncodeError:
        raise ChannelError("it sent a name that stands for no bytes") from None


def plain(name: bytes) -> str:
    """A name as a short printable line."""
    text = name[:200].decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "?" for letter in text)
