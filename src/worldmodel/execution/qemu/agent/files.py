"""The user's folder in the machine, and the files that a program leaves in it.

The folder is the machine's second disk, mounted when a grant opens it. Where it may be written,
an overlay takes the changes into the run's own limited space; the disk itself is read-only. What
is new there when the program is gone is sent to the host, which decides what to make of it.
"""

from __future__ import annotations

import fcntl
import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import system

DATA = "/data"
DISK = "/dev/vdb"
LOWER, UPPER, WORK = (f"{system.SPACE}/{name}" for name in ("lower", "upper", "work"))
COUNT_LIMIT = 1000
DEPTH_LIMIT = 32
NAME_LIMIT = 1024
LOOK_LIMIT = 20_000
"""Files that are looked at; a program can make more of them than are worth counting."""
TOLD, TOLD_BYTES = 20, 200
"""Names of files that were left out, which the host is told; of the others it is told how many."""
_FLUSH = 0x1261  # BLKFLSBUF


def show(disk: bool, writable: bool) -> str:
    """Mount the folder and return where. `disk` says whether the host gave one, or the folder starts empty."""
    flags = system.MS_NOSUID | system.MS_NODEV
    if disk:
        device = os.open(DISK, os.O_RDONLY | os.O_CLOEXEC)
        fcntl.ioctl(device, _FLUSH)  # the template has looked at the empty disk, and remembers it
        os.close(device)
        system.mount(DISK, LOWER if writable else DATA, "erofs", flags | system.MS_RDONLY)
    if writable:
        for folder in (LOWER, UPPER, WORK):
            Path(folder).mkdir(exist_ok=True)
        Path(UPPER).chmod(0o777)
        system.mount("overlay", DATA, "overlay", flags, f"lowerdir={LOWER},upperdir={UPPER},workdir={WORK}")
    return DATA


def send(port: int, secret: str, limit: int) -> None:
    """Send every regular file that is new or was opened for writing, at most `limit` bytes of them.

    A frame says how many there are and what is left out; then for each file a frame with its name
    and size, and its bytes. Names are bytes, told as Latin-1. Call it when no process of the run is left.
    """
    chosen: list[tuple[bytes, int]] = []
    left: list[bytes] = []
    for name, size in itertools.islice(found(UPPER), LOOK_LIMIT):
        if len(chosen) < COUNT_LIMIT and len(name) <= NAME_LIMIT and 0 <= size <= limit:
            chosen.append((name, size))
            limit -= size
        else:
            left.append(name)
    told = [name[:TOLD_BYTES].decode("latin-1") for name in left[:TOLD]]
    system.send(port, {"op": "files", "secret": secret, "count": len(chosen), "left": len(left), "names": told})
    for name, size in chosen:
        frame: dict[str, Any] = {"op": "file", "secret": secret, "name": name.decode("latin-1"), "size": size}
        system.send(port, frame)
        _send_bytes(port, os.fsencode(UPPER) + b"/" + name, size)


def found(folder: str) -> Iterator[tuple[bytes, int]]:
    """(name below `folder`, size) of its regular files in order; -1 for a folder that lies too deep to be looked at."""
    pending = [(os.fsencode(folder), b"", 0)]
    while pending:
        path, name, depth = pending.pop()
        if depth > DEPTH_LIMIT or len(name) > NAME_LIMIT:
            yield name, -1
            continue
        with os.scandir(path) as entries:
            inside = sorted(entries, key=lambda entry: entry.name)
        folders = []
        for entry in inside:
            below = name + b"/" + entry.name if name else entry.name
            if entry.is_dir(follow_symlinks=False):
                folders.append((entry.path, below, depth + 1))
            elif entry.is_file(follow_symlinks=False):
                yield below, entry.stat(follow_symlinks=False).st_size
        pending += reversed(folders)


def _send_bytes(port: int, path: bytes, size: int) -> None:
    file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        while size:
            data = memoryview(os.read(file, min(size, 1 << 18)))
            assert data, "a file changed although nothing runs"
            size -= len(data)
            while data:  # writes to a port return short
                data = data[os.write(port, data) :]
    finally:
        os.close(file)
