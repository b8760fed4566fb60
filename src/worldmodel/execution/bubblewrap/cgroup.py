"""A control group (cgroup v2) for each run, where this process may make one: the kernel's own fence.

A place is usable when it hands the controllers for memory and processes to its children and this
process may make a child there and move a process into it: for root on a machine with systemd,
or within `systemd-run --user --scope`. Elsewhere the other limits hold alone, and `Place.reason`
says why. Version 1 is not used, and nothing outside the children that are made here is changed.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import time
from dataclasses import dataclass
from pathlib import Path

from worldmodel.errors import SandboxError
from worldmodel.types import Limits

NEEDED = frozenset({"memory", "pids"})
ROOM_MB = 64
"""What bwrap, its start and the kernel's own accounts take besides the program."""
_REMOVAL = 2.0
_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run's group is made; None where there is no such place, and then `reason` says why."""

    folder: Path | None
    reason: str = ""

    def __str__(self) -> str:
        return "memory and processes, by the kernel" if self.folder else f"none: {self.reason}"


def find(process: Path = Path("/proc/self")) -> Place:
    """The nearest usable place: beside this process's own group, else within it. Changes nothing."""
    mounted = _mounted(process)
    if mounted is None:
        return Place(None, "no cgroup v2 is mounted here")
    top, shown = mounted
    path = next((line[3:] for line in _read(process / "cgroup").splitlines() if line.startswith("0::")), "/")
    if not f"{path}/".startswith(shown.rstrip("/") + "/"):
        return Place(None, "the cgroup of this process lies outside what is mounted")
    own = top / path[len(shown.rstrip("/")) :].strip("/")
    why = ""
    for folder in [own] if own == top else [own.parent, own]:
        why = _unusable(folder)
        if not why:
            return Place(folder)
    return Place(None, why)


def _mounted(process: Path) -> tuple[Path, str] | None:
    """Where cgroup v2 is mounted, and which part of its tree is."""
    for line in _read(process / "mountinfo").splitlines():
        fields, _, kind = line.partition(" - ")
        if kind.startswith("cgroup2 "):
            return Path(fields.split()[4]), fields.split()[3]
    return None


def _unusable(folder: Path) -> str:
    """Why no run's group can be made in `folder`, or nothing."""
    if lacking := NEEDED - set(_read(folder / "cgroup.subtree_control").split()):
        return f"{folder} does not hand on {' and '.join(sorted(lacking))}"
    if not (os.access(folder, os.W_OK) and os.access(folder / "cgroup.procs", os.W_OK)):
        return f"{folder} cannot be written by this user"
    return ""


class Group:
    """The group of one run: made at once, removed with everything in it by `close`.

    Raises SandboxError when it cannot be made in a place that was found usable.
    """

    def __init__(self, place: Path, limits: Limits, processes: int) -> None:
        self.folder = place / f"worldmodel-{os.getpid()}-{next(_numbers)}"
        # The memory of /scratch counts here too. What the program holds is watched more closely than this.
        ceiling = (limits.memory_mb + limits.disk_mb + ROOM_MB) << 20
        try:
            self.folder.mkdir()
            self._write("memory.max", ceiling)
            self._write("memory.oom.group", 1)
            self._write("pids.max", processes)
            if (self.folder / "memory.swap.max").exists():
                self._write("memory.swap.max", 0)
        except OSError as error:
            with contextlib.suppress(OSError):
                self.folder.rmdir()
            raise SandboxError(f"no control group for the run: {error}") from None

    @property
    def members(self) -> Path:
        """The file that a process joins by."""
        return self.folder / "cgroup.procs"

    def exhausted(self) -> bool:
        """Whether the kernel ended something here because the memory was used up."""
        events = dict(line.split() for line in _read(self.folder / "memory.events").splitlines())
        return events.get("oom_kill", "0") != "0"

    def close(self) -> None:
        """Kill what is left and remove the group. A group that does not empty within two seconds stays behind."""
        with contextlib.suppress(OSError):
            self._write("cgroup.kill", 1)
        deadline = time.monotonic() + _REMOVAL
        while True:
            try:
                return self.folder.rmdir()
            except FileNotFoundError:
                return None
            except OSError:
                if time.monotonic() > deadline:
                    return None
                time.sleep(0.005)

    def _write(self, name: str, value: int) -> None:
        # Opened for writing only: a file that is not there is none of the kernel's, and making one would hide it.
        handle = os.open(self.folder / name, os.O_WRONLY | os.O_CLOEXEC)
        try:
            os.write(handle, b"%d" % value)
        finally:
            os.close(handle)


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
