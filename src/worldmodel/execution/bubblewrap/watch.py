"""What the host learns of a program under bubblewrap while it runs, and what it refuses it.

The kernel stops each watched call and asks. New processes are refused unless granted;
connections to anything but the sandbox's own loopback are refused; names that are looked up
are noted (nothing answers them), and so are files that are opened or changed. Threads are no
processes, and the commands of a bash program are what bash is for: neither is reported.

Not covered: what needs no watched call (the clock, which is read without the kernel, unless it is
by date(1); looking at a file's facts), messages sent with sendmsg(2), and io_uring, which is
refused altogether.
"""

from __future__ import annotations

import errno
import functools
import ipaddress
import os
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from worldmodel.execution.bubblewrap import files
from worldmodel.execution.bubblewrap.calls import STARTS
from worldmodel.execution.bubblewrap.seccomp import Notice, answer, memory, receive
from worldmodel.types import Language, Observation, Requirement

KEPT = 64
"""Places in the network that are kept of one run; a loop of attempts is told by its first ones."""

_UNIX, _INET, _INET6 = 1, 2, 10
_DNS = 53
_FIXED = re.compile(rb"(?:-d|--date[= ]|-u?d) *(?:@\d|\d{4}[-/]\d|\d{1,2}/\d{1,2}/\d{4})")
"""Arguments of date(1) that name a date, so that the clock is of no matter."""
_NAME = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*")


@dataclass(slots=True)
class Watch:
    """Answers the notices of one run. `launcher` is the process that becomes bwrap.

    `processes` says whether they are granted, `files` which access to the folder at /data is,
    `copied` that it is copied first, `keep` that what is left there is wanted: then `data` is a
    descriptor of it from the program's start on, which the caller closes.
    `began` is when the first process of the program (for C: of the compiler) was started, on
    the monotonic clock; None while the sandbox is being made.
    """

    listener: int
    architecture: str
    launcher: int
    language: Language
    processes: bool
    files: str = ""
    copied: bool = False
    keep: bool = False
    began: float | None = None
    data: int | None = None
    observed: dict[Requirement, Observation] = field(default_factory=dict)
    _program: int | None = None
    _ready: bool = False
    _resolves: bool = False
    _names: set[int] = field(default_factory=set)
    _lookups: set[tuple[int, int]] = field(default_factory=set)

    def step(self) -> None:
        """Answer one notice. Call it when the listener is readable."""
        notice = receive(self.listener, self.architecture)
        if notice is not None:
            answer(self.listener, notice, self._judge(notice))

    def close(self) -> None:
        if self.data is not None:
            os.close(self.data)

    def _judge(self, notice: Notice) -> int:
        """0 to let the call go on, else the error that it fails with."""
        if notice.call in ("execve", "execveat"):
            return self._executes(notice)
        if not self._ready:
            return 0
        if notice.call in STARTS:
            return self._starts("a child process")
        if notice.call == "connect":
            return self._connects(notice, *notice.arguments[:3])
        if notice.call in ("sendto", "sendmmsg"):
            return self._sends(notice)
        if notice.call == "uname":
            self._asks(notice)
        else:
            self._opens(notice)
        return 0

    def _executes(self, notice: Notice) -> int:
        if self._ready:
            if self.language == "bash" or self.processes:
                self._reads_facts(notice)
            return self._starts("another program")
        if notice.pid == self.launcher:
            return 0
        if self._program is None:
            self._program = notice.pid  # the shell that sets the limits, and then becomes the program
            return 0
        if self.copied and notice.pid != self._program:
            self.copied = False  # this is the program that copies
            return 0
        if self.began is None:
            self.began = time.monotonic()
        self._ready = notice.pid == self._program
        if self._ready and self.keep:
            self.data = os.open(f"/proc/{notice.pid}/root{files.DATA}", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        return 0

    def _starts(self, what: str) -> int:
        if self.language == "bash":
            return 0
        self._see("process", (), f"started {what}" if self.processes else f"tried to start {what}", not self.processes)
        return 0 if self.processes else errno.EPERM

    def _connects(self, notice: Notice, socket: int, address: int, size: int) -> int:
        try:
            raw = memory(self.listener, notice, address, min(size, 128))
            place = _address(raw)
        except (OSError, ValueError):
            self._see("web", (), "tried to connect to an address that could not be read", True)
            return errno.EACCES
        if place is None:
            return 0
        host, port = place
        self._lookups.discard((notice.pid, socket))
        if host.is_loopback:
            if port == _DNS:
                self._lookups.add((notice.pid, socket))
            return 0
        self._see("web", (str(host),), f"tried to connect to {host} port {port}", True)
        return errno.ENETUNREACH

    def _sends(self, notice: Notice) -> int:
        socket, pointer = notice.arguments[:2]
        try:
            if (notice.pid, socket) in self._lookups:
                for message in self._messages(notice):
                    self._looks_up(message)
            elif notice.call == "sendto" and notice.arguments[4]:
                return self._connects(notice, socket, *notice.arguments[4:6])
        except (OSError, ValueError):
            self._see("web", (), f"tried to send what could not be read at {pointer:#x}", True)
            return errno.EACCES
        return 0

    def _messages(self, notice: Notice) -> list[bytes]:
        """What sendto(2) or sendmmsg(2) is about to send, at most 512 bytes of each message."""
        pointer, size = notice.arguments[1:3]
        if notice.call == "sendto":
            return [memory(self.listener, notice, pointer, min(size, 512))]
        found = []
        for index in range(min(size, 4)):
            header = memory(self.listener, notice, pointer + 64 * index, 64)  # struct mmsghdr
            vector = memory(self.listener, notice, int.from_bytes(header[16:24], "little"), 16)  # struct iovec
            place, length = int.from_bytes(vector[:8], "little"), int.from_bytes(vector[8:], "little")
            found.append(memory(self.listener, notice, place, min(length, 512)))
        return found

    def _looks_up(self, message: bytes) -> None:
        name = _queried(message)
        known = _NAME.fullmatch(name) is not None
        self._see("web", (name,) if known else (), f"looked up {name!r}", True)

    def _opens(self, notice: Notice) -> None:
        try:
            for path, writing in files.accesses(self.listener, notice):
                self._resolves = self._resolves or path == "/etc/resolv.conf"
                if path == "/etc/nsswitch.conf":
                    self._names.add(notice.pid)
                elif path in files.ACCOUNTS and notice.pid in self._names and not writing:
                    continue  # the library finds the name of a user, which is not the program's wish for this file
                there = functools.partial(files.exists, notice.pid, path)
                command = _command(notice.pid) if path in files.ACCOUNTS else ""
                seen = files.need(self.language, path, writing, there, command, self.files)
                if seen is not None:
                    self._add(seen)
        except OSError:
            return  # the kernel cannot read such a path either, or the caller is gone

    def _asks(self, notice: Notice) -> None:
        """uname(2), which shells and node ask for themselves when they start, and whatever looks up a name."""
        if self._resolves:
            return
        command = _command(notice.pid)
        if command not in (*files.SHELLS, "find") and not (self.language == "javascript" and command == "node"):
            self._see("system", ("info",), "asked for the system's name", False)

    def _reads_facts(self, notice: Notice) -> None:
        """The clock is read without the kernel's help, but a program whose only purpose it is can be seen."""
        shift = notice.call == "execveat"
        try:
            path = memory(self.listener, notice, notice.arguments[shift], 256).partition(b"\0")[0]
            name = path.rpartition(b"/")[2]
            if name == b"nproc":
                self._see("system", ("info",), "ran nproc", False)
            elif name == b"date" and not _FIXED.search(b" ".join(self._words(notice, notice.arguments[1 + shift]))):
                self._see("system", ("time",), "ran date", False)
        except OSError:
            return  # the kernel cannot read such a path either

    def _words(self, notice: Notice, place: int) -> list[bytes]:
        """The first arguments of a program that is about to be executed."""
        pointers = memory(self.listener, notice, place, 8 * 8)
        words = []
        for start in range(0, len(pointers), 8):
            if not (address := int.from_bytes(pointers[start : start + 8], "little")):
                break
            words.append(memory(self.listener, notice, address, 256).partition(b"\0")[0])
        return words

    def _see(self, category: str, arguments: tuple[str, ...], evidence: str, blocked: bool) -> None:
        self._add(Observation(Requirement(self.language, category, arguments), evidence, blocked))

    def _add(self, seen: Observation) -> None:
        """Each requirement once, with its first evidence; what was refused later weighs more than what was not."""
        first = self.observed.get(seen.requirement)
        if first is None:
            kept = seen.requirement.category != "web" or len(self.observed) < KEPT
        else:
            kept = seen.blocked and not first.blocked
        if kept:
            self.observed[seen.requirement] = seen


def _command(pid: int) -> str:
    """The name of a process's program, as the kernel keeps it; nothing when it is gone."""
    try:
        return Path(f"/proc/{pid}/comm").read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _address(raw: bytes) -> tuple[ipaddress.IPv4Address | ipaddress.IPv6Address, int] | None:
    """Host and port of a socket address; None for one that leads nowhere else (a path, or no address)."""
    family = int.from_bytes(raw[:2], "little")
    port = int.from_bytes(raw[2:4], "big")
    if family == _INET:
        return ipaddress.IPv4Address(raw[4:8]), port
    if family == _INET6:
        address = ipaddress.IPv6Address(raw[8:24])
        return address.ipv4_mapped or address, port
    return None


def _queried(message: bytes) -> str:
    """The first name that a DNS message asks for (RFC 1035, section 4), or what can be read of it."""
    labels = []
    rest = message[12:]
    while rest and 0 < rest[0] < 64:
        labels.append(rest[1 : 1 + rest[0]].decode("ascii", "backslashreplace").lower())
        rest = rest[1 + rest[0] :]
    return ".".join(labels)
