"""Which paths a run's processes touched, and how: from the guest's recording of path functions.

Names in a recording are as the program gave them. To know what they meant, the working folder
and the open folders of each process are followed, through forks, and so are symbolic links that
the program made. Not covered: hard links and mounts (a program can make none that lead out of
scratch space), links that were there before, descriptors that were copied or passed on (the
folder that was opened last is taken).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from worldmodel.execution.qemu.events import Event
from worldmodel.execution.qemu.files import DATA

SCRATCH = "/scratch"

CURRENT = -100
"""AT_FDCWD: relative names start at the working folder."""
WRITING, CREATE, DIRECTORY, EXECUTED, FOLLOW = 0o3, 0o100, 0o200000, 0x20, 0x1
SHARES_FOLDER = 0x200
EXISTS = -17
LINKS = 8
"""Links that are followed in one name."""

Action = Literal["look", "list", "read", "write", "space"]


@dataclass(frozen=True, slots=True)
class Access:
    """`result` below zero is the kernel's error. `creates`: a missing file was to be made."""

    event: Event
    action: Action
    path: str
    result: int = 0
    creates: bool = False


@dataclass(slots=True)
class Place:
    """Where a process is: its working folder, and what its descriptors were opened as."""

    folder: str = SCRATCH
    opened: dict[int, str] = field(default_factory=dict)
    last: str = SCRATCH


@dataclass(slots=True)
class Accesses:
    """Follows the events of one run, in the order of time."""

    places: dict[int, Place] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    _first: Place = field(default_factory=Place)
    _opening: dict[int, Access] = field(default_factory=dict)
    _looking: dict[int, Access] = field(default_factory=dict)
    _changing: dict[int, tuple[Access, ...]] = field(default_factory=dict)
    _entering: dict[int, str] = field(default_factory=dict)

    def take(self, event: Event) -> Iterator[Access]:
        """The accesses of which the outcome is known with this event."""
        if event.pid in self._looking:  # only failures are recorded
            look = self._looking.pop(event.pid)
            if event.name == "looked":
                yield replace(look, result=event.number("result"))
                return
            yield look
        match event.name:
            case "task_newtask":
                self._forks(event)
            case "open" if not event.number("flags") & EXECUTED:
                flags = event.number("flags")
                action: Action = "write" if flags & WRITING else "list" if flags & DIRECTORY else "read"
                self._opening[event.pid] = Access(
                    event, action, self._path(event, follow=True), 0, bool(flags & CREATE)
                )
            case "opened" if event.pid in self._opening:
                yield self._opened(event)
            case "look":
                self._looks(event)
            case "change" | "alter" | "shorten" | "rename" | "link" | "symlink":
                self._changing[event.pid] = tuple(self._changes(event))
            case "changed":
                yield from self._changed(event)
            case "space":
                yield Access(event, "space", self._path(event, follow=True))
            case "enter":
                self._entering[event.pid] = ""
            case "entered":
                self._entered(event)
            case "enterfd":
                place = self._place(event.pid)
                place.folder = place.opened.get(event.number("fd"), place.last)

    def rest(self) -> Iterator[Access]:
        """What was still open when the recording ended."""
        yield from self._looking.values()
        yield from self._opening.values()

    def _place(self, pid: int) -> Place:
        return self.places.setdefault(pid, self._first)

    def _forks(self, event: Event) -> None:
        place = self._place(event.pid)
        if not event.number("clone_flags") & SHARES_FOLDER:
            place = Place(place.folder, dict(place.opened), place.last)
        self.places[event.number("pid")] = place

    def _opened(self, event: Event) -> Access:
        access = replace(self._opening.pop(event.pid), result=event.number("result"))
        if access.result >= 0:
            place = self._place(event.pid)
            place.opened[access.result] = access.path
            if access.action == "list":
                place.last = access.path
        return access

    def _looks(self, event: Event) -> None:
        path = self._path(event, follow=bool(event.number("flags") & FOLLOW))
        if event.pid in self._entering:
            self._entering[event.pid] = path
            if path == DATA:
                return  # where a program starts that was granted files
        self._looking[event.pid] = Access(event, "look", path)

    def _entered(self, event: Event) -> None:
        path = self._entering.pop(event.pid, "")
        if path and event.number("result") == 0:
            self._place(event.pid).folder = path

    def _changes(self, event: Event) -> Iterator[Access]:
        path = self._path(event, follow=event.name in ("alter", "shorten"))
        if event.name == "symlink":
            self.links[path] = posixpath.normpath(posixpath.join(posixpath.dirname(path), event.text("target") or ""))
        if not path:
            return
        yield Access(event, "look" if event.name == "link" else "write", path)
        if event.name in ("rename", "link"):
            other = self._path(event, "2", follow=False)
            if event.name == "rename" and path in self.links:
                self.links[other] = self.links[path]
            yield Access(event, "write", other)

    def _changed(self, event: Event) -> Iterator[Access]:
        result = event.number("result")
        for access in self._changing.pop(event.pid, ()):
            if result == EXISTS and access.event.name == "change":  # the folder to be made is there already
                yield replace(access, action="look")
            else:
                yield replace(access, result=result)

    def _path(self, event: Event, number: str = "", *, follow: bool) -> str:
        """The absolute path of the name in this event, nothing where there was none."""
        name = event.text(f"name{number}")
        if name is None:
            return ""
        place = self._place(event.pid)
        descriptor = event.number(f"dfd{number}", CURRENT)
        base = place.folder if descriptor == CURRENT else place.opened.get(descriptor, place.last)
        path = _plain(posixpath.join(base, name), place)
        for _ in range(LINKS):
            head = next((x for x in _heads(path, whole=follow) if x in self.links), None)
            if head is None:
                break
            path = posixpath.normpath(self.links[head] + path[len(head) :])
        return path


def _plain(path: str, place: Place) -> str:
    """Without `.`, `..`, and without the process's own ways round: /proc/self/root and the like."""
    path = posixpath.normpath(path)
    path = "/" + path.lstrip("/")
    for own, target in (("/proc/self/root", ""), ("/proc/self/cwd", place.folder)):
        if path == own or path.startswith(f"{own}/"):
            return posixpath.normpath(target + path[len(own) :] or "/")
    return path


def _heads(path: str, *, whole: bool) -> Iterator[str]:
    """/a, /a/b, ... and, with `whole`, the path itself."""
    at = path.find("/", 1)
    while at > 0:
        yield path[:at]
        at = path.find("/", at + 1)
    if whole:
        yield path
