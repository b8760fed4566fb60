"""Which pools of machines live on this host: each process that has one answers for itself.

It listens on a socket in Linux's abstract name space, found through /proc/net/unix, so nothing is
left behind however a process ends. Both ends look whom they talk to (SO_PEERCRED): a process answers
its own user and root, and an answer counts only when it comes from this user's process of that number.
Containers with a network of their own do not see each other.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel.interrupts import Background
from worldmodel.types import from_data, to_data

SECONDS = 2.0
LARGEST = 1 << 20
NAMES = Path("/proc/net/unix")


@dataclass(frozen=True, slots=True)
class PoolStatus:
    """One pool: `size` machines are wanted ready, `ready` are, `starting` are on the way, `running` are used now.

    `waiting` callers have no machine, `served` were given one. `memory` is in bytes: what the machines have of
    their own. `problem` says why no machine could be started last, or that the process does not answer.
    """

    process: int
    size: int = 0
    ready: int = 0
    starting: int = 0
    running: int = 0
    waiting: int = 0
    served: int = 0
    memory: int = 0
    image: str = ""
    folder: str = ""
    problem: str = ""


class Listener:
    """Answers who asks for this process's pools, from `open` until `close`."""

    def __init__(self, tell: Callable[[], list[PoolStatus]]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._thread: Background | None = None

    def open(self) -> None:
        """May be called again. Where no socket can be made, nobody can ask; that is no reason to fail."""
        with self._lock, suppress(OSError):
            if self._socket is None:
                listening = socket.socket(socket.AF_UNIX)
                try:
                    listening.bind(f"\0worldmodel-pool-{os.geteuid()}-{os.getpid()}-{secrets.token_hex(4)}")
                    listening.listen()
                except OSError:
                    listening.close()
                    raise
                self._socket = listening
                self._thread = Background(lambda: self._serve(listening))

    def close(self) -> None:
        """May be called twice."""
        with self._lock:
            listening, self._socket = self._socket, None
        if listening is not None:
            with suppress(OSError):
                listening.shutdown(socket.SHUT_RDWR)
            if self._thread is not None:
                self._thread.join()

    def abandon(self) -> None:
        """In a forked child: the socket is the parent's."""
        self._lock = threading.Lock()
        if self._socket is not None:
            self._socket.close()
        self._socket = None

    def _serve(self, listening: socket.socket) -> None:
        with listening, suppress(OSError):  # shut down
            while True:
                caller, _ = listening.accept()
                with caller, suppress(OSError):
                    caller.settimeout(SECONDS)
                    if _peer(caller)[1] in (0, os.geteuid()):
                        caller.sendall(json.dumps(to_data(self._tell())).encode() + b"\n")


def pools() -> list[PoolStatus]:
    """The pools of this user's processes on this host, by process."""
    mine = re.compile(rf"@(worldmodel-pool-{os.geteuid()}-(\d+)-[0-9a-f]{{8}})")
    found = {
        name.group(1): int(name.group(2)) for line in NAMES.read_text().splitlines() if (name := mine.search(line))
    }
    return [status for name, process in sorted(found.items()) for status in _asked(name, process)]


def _asked(name: str, process: int) -> list[PoolStatus]:
    """What the process answers. Nothing when it is gone, or when somebody else took its name."""
    with socket.socket(socket.AF_UNIX) as end:
        end.settimeout(SECONDS)
        try:
            end.connect(f"\0{name}")
            if _peer(end) != (process, os.geteuid()):
                return []
            return [from_data(PoolStatus, one) for one in _list(_all(end))]
        except ConnectionError:
            return []
        except (OSError, ValueError, TypeError, KeyError) as problem:
            return [PoolStatus(process, problem=f"it does not answer ({problem})")]


def _all(end: socket.socket) -> bytes:
    data = b""
    while piece := end.recv(65536):
        data += piece
        if len(data) > LARGEST:
            raise ValueError("a page too long")
    return data


def _list(data: bytes) -> list[Any]:
    answer = json.loads(data)
    if not isinstance(answer, list):
        raise ValueError("no list")
    return answer


def _peer(end: socket.socket) -> tuple[int, int]:
    """(process, user) at the other end."""
    process, user, _ = struct.unpack("3i", end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
    return process, user
