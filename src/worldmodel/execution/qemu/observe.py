"""What a run showed it needs, read out of the guest's recording.

The recording trusts the guest's kernel, and it is text that a program can put names into: a
program can make itself look worse, and can hide by filling the recorder, but what the machine
lacks it lacks all the same. Not seen: files reached after a change of folder through relative
names, clocks read through bash's own variables.
"""

from __future__ import annotations

import ipaddress
import math
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from worldmodel.execution.base import Grant
from worldmodel.execution.qemu.files import DATA
from worldmodel.execution.qemu.files import granted as granted_files
from worldmodel.types import Language, Observation, Program, Requirement

TRACE_LIMIT = 1 << 21
"""Bytes of a recording, both recorders together."""

_LINE = re.compile(r"-(?P<pid>\d+) +\[\d+\] +(?P<time>[0-9]+\.[0-9]+): (?P<event>\w+): (?P<rest>.*)")
_FIELD = re.compile(r'(\w+)=("(?:[^"\\]|\\.)*"|\S+)')

OWN_FOLDERS = (
    "/usr/",
    "/lib/",
    "/lib64/",
    "/bin/",
    "/sbin/",
    "/run/agent/",
    "/proc/self/",
    "/proc/thread-self/",
    "/sys/fs/cgroup/",
)
_OWN = """
/etc/svc.conf /proc/sys/kernel/ngroups_max /dev
/etc/ld.so.cache /etc/ld.so.preload /etc/nsswitch.conf /etc/host.conf /etc/resolv.conf /etc/hosts /etc/gai.conf
/etc/localtime /etc/services /etc/protocols /etc/inputrc /etc/mime.types /etc/timezone /etc/locale.alias
/sys/devices/system/cpu/online /proc/sys/vm/overcommit_memory /proc/filesystems /proc/mounts
/sys/kernel/mm/transparent_hugepage/enabled /sys/kernel/mm/transparent_hugepage/hpage_pmd_size /usr /etc/python3.11
/dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty /dev/stdin /dev/stdout /dev/stderr /proc/self
"""
OWN_FILES = frozenset(_OWN.split())
"""What interpreters and libraries open on their own."""
INFO_FILES = frozenset({"/etc/os-release", "/etc/hostname", "/etc/debian_version", "/etc/issue", "/etc/machine-id"})
SPACES = ("/scratch/", "/tmp/", "/dev/shm/", "/dev/fd/", "/dev/pts/")
COMPILED = "/scratch/model"
"""A C program starts when this is executed; before that, its compiler is at work."""
ERRORS = range(-4095, 0)
"""Results of the kernel that mean failure; anything else is an address."""
NO_ENTRY = -2
RESOLVERS = frozenset({"getaddrinfo", "gethostbyname", "gethostbyname_r", "gethostbyname2_r"})
FACTS = frozenset({"clock", "gettimeofday", "time", "uname"})
CREATE, EXECUTED = 0o100, 0x20


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the recording."""

    pid: int
    time: float
    name: str
    fields: dict[str, str]

    @property
    def command(self) -> str:
        return self.fields.get("comm", "")


def events(recording: str) -> Iterator[Event]:
    for line in recording.splitlines():
        if match := _LINE.search(line):
            fields = {key: value.strip('"') for key, value in _FIELD.findall(match["rest"])}
            yield Event(int(match["pid"]), float(match["time"]), match["event"], fields)


def _own(language: Language, recorded: Iterator[Event]) -> Iterator[Event]:
    """What the program did, without what was done to start it."""
    if language == "c":
        for event in recorded:
            if event.name == "sched_process_exec" and event.fields.get("filename") == COMPILED:
                break
    return recorded


def observe(program: Program, grant: Grant, recording: str) -> tuple[Observation, ...]:
    """The needs that a recording shows, each requirement once, with its first evidence."""
    language = program.language
    may_read, may_write = granted_files(program, grant)
    granted = {requirement.category for requirement in grant.requirements}
    found: dict[Requirement, Observation] = {}
    opening: dict[int, Event] = {}
    resolved = math.inf
    for event in _own(language, events(recording)):
        if event.name in RESOLVERS:
            resolved = min(resolved, event.time)
        if event.name in FACTS and event.time > resolved:
            continue  # finding an address includes asking for clock and name; the recorder of facts comes last
        if event.name == "open":
            opening[event.pid] = event
            continue
        if event.name == "opened":
            first = opening.pop(event.pid, None)
            result = int(event.fields.get("result", "0"))
            seen = None if first is None else _opened(language, first, result, may_read, may_write)
        else:
            seen = _seen(language, event, granted)
        if seen is not None:
            found.setdefault(seen.requirement, seen)
    return tuple(found.values())


def _seen(language: Language, event: Event, granted: set[str]) -> Observation | None:
    if event.name in RESOLVERS:
        return _resolution(language, event)
    if event.name in FACTS:
        return _fact(language, event)
    match event.name:
        case "connect" | "send":
            return _connection(language, event)
        case "refused":
            return _refused(language, event)
        case "task_newtask" | "sched_process_exec":
            return _process(language, event)
    return None


def _opened(
    language: Language, event: Event, result: int, may_read: bool = False, may_write: bool = False
) -> Observation | None:
    flags = int(event.fields.get("flags", "0"), 16)
    if flags & EXECUTED:
        return None
    if (
        event.command in ("bash", "sh") and event.fields.get("name") == "/etc/passwd"
    ):  # it looks for its user when it starts
        return None
    path = posixpath.normpath(posixpath.join(DATA if may_read else "/scratch", event.fields.get("name", "")))
    writing, failed = bool(flags & 0o3), result in ERRORS
    if path in OWN_FILES or f"{path}/".startswith(OWN_FOLDERS) or path == "/":
        if not writing or path.startswith(("/dev/", "/proc/")):
            return None
    elif posixpath.basename(path) == "package.json":  # Node looks for it in every folder above a module
        return None
    elif path in INFO_FILES or f"{path}/".startswith(("/proc/", "/sys/")):
        return Observation(Requirement(language, "system", ("info",)), f"opened {path}", failed)
    elif f"{path}/".startswith(SPACES):
        own = posixpath.basename(path) in ("model.py", "model.js")
        if result != NO_ENTRY or flags & CREATE or own:
            return None
    need = Requirement(language, "file", ("read_write" if writing else "read_only",))
    verb = "write" if writing else "read"
    granted = f"{path}/".startswith(f"{DATA}/") and (may_write if writing else may_read)  # a missing file is no refusal
    evidence = f"tried to {verb} {_plain(path)}" if failed else f"{verb} {_plain(path)}"
    return Observation(need, evidence, failed and not granted)


def _connection(language: Language, event: Event) -> Observation | None:
    fields = event.fields
    try:
        port = int.from_bytes(int(fields["port"]).to_bytes(2, "little"), "big")
        if fields["family"] == "2":
            address = ipaddress.ip_address(int(fields["v4"], 16).to_bytes(4, "little"))
        elif fields["family"] == "10" and "v6a" in fields:
            halves = (int(fields["v6a"], 16), int(fields["v6b"], 16))
            address = ipaddress.ip_address(b"".join(half.to_bytes(8, "little") for half in halves))
        else:
            return None
    except (KeyError, ValueError, OverflowError):
        return None
    if address.is_loopback or address.is_unspecified or port == 0:  # a library asking for a route
        return None
    return Observation(Requirement(language, "web", (str(address),)), f"tried to reach {address} port {port}", True)


def _resolution(language: Language, event: Event) -> Observation | None:
    name = event.fields.get("name", "").lower().rstrip(".")
    if name in ("", "localhost", "machine", "(fault)", "0.0.0.0", "::1", "::", "ip6-localhost") or name.startswith(
        "127."
    ):
        return None
    if not re.fullmatch(r"[a-z0-9_:.-]{1,253}", name):
        name = "unknown"
    return Observation(Requirement(language, "web", (name,)), f"tried to find the address of {name}", True)


def _refused(language: Language, event: Event) -> Observation | None:
    if event.fields.get("number") not in ("56", "57", "58"):  # clone3 is always refused: clone follows
        return None
    return Observation(Requirement(language, "process"), "tried to start a child process", True)


def _process(language: Language, event: Event) -> Observation | None:
    if language == "bash":
        return None
    if event.name == "task_newtask":
        threads = int(event.fields.get("clone_flags", "0"), 16) & 0x10000
        if threads:
            return None
        return Observation(Requirement(language, "process"), "started a child process")
    path = event.fields.get("filename", "")
    return Observation(Requirement(language, "process"), f"ran {_plain(path)}")


def _fact(language: Language, event: Event) -> Observation | None:
    if event.command in ("mawk", "awk", "bash", "sh"):  # they ask when they start
        return None
    if language == "javascript" and event.command == "node" and event.name == "uname":
        return None
    if event.name == "uname":
        return Observation(Requirement(language, "system", ("info",)), "asked for the system's name")
    return Observation(Requirement(language, "system", ("time",)), f"read the clock ({event.name})")


def _plain(text: str) -> str:
    """Text of a program's making, as a short printable line."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:200]
