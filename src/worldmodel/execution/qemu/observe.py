"""What a run showed it needs, read out of the guest's recording.

    scratch space (/scratch, /tmp, /dev/shm)         free, whatever is done there
    a name that is missing in the working folder     file(read_only): the user's file was meant
    any other path, seen, listed, read               file(read_only), unless it is an interpreter's own
    any other path, made, changed, removed           file(read_write)
    the real-time clock                              system(time); monotonic clocks, sleep, timers are free
    /proc, /sys, names and sizes of the machine      system(info); /proc/self, environment, arguments, ids are free
    randomness                                       free
    a child process                                  process; threads are free, and a bash program's own commands
    a name looked up, an address reached             web

What interpreters, shells and commands read when they start is not counted. Where a command reads
the clock whatever it is asked for (`date -d 2024-01-01`, `ls -l`), its arguments or the program's
text decide.

The recording trusts the guest's kernel, and it is text that a program can put names into: a
program can forge lines that make it look worse or better, and can hide by filling a recorder,
but what the machine lacks it lacks all the same.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from worldmodel.core.requires import covers
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import paths
from worldmodel.execution.qemu.accesses import Access, Accesses
from worldmodel.execution.qemu.events import TRACE_LIMIT, Event, events
from worldmodel.execution.qemu.files import DATA
from worldmodel.types import Observation, Program, Requirement

__all__ = ["TRACE_LIMIT", "observe"]

COMPILED = ("./model", "/scratch/model")
"""A C program starts when this is executed; before that, its compiler is at work."""
RESOLVERS = frozenset({"getaddrinfo", "gethostbyname", "gethostbyname_r", "gethostbyname2_r"})
CLOCKS, FACTS = frozenset({"clock", "gettimeofday", "time"}), frozenset({"uname", "sysinfo", "affinity"})
INTERPRETERS = {"python": "python3", "javascript": "node", "bash": "bash", "c": "model"}
AWKS = ("awk", "mawk", "gawk")
TIMED = frozenset(
    "ls dir vdir find touch cp mv rm sort tar gzip gunzip zip unzip mktemp split diff pr curl wget".split()
)
"""Commands that read the clock for ends of their own: to tell recent files from old ones, for names, for progress."""
FILE_TIMES = re.compile(r"-[acm](?:time|min)\b|-newer\wt\b")
STARTING = {"python3": ("sysinfo",), "python3.11": ("sysinfo",), "node": ("gettimeofday", "uname")}
"""What an interpreter that a program runs asks for once when it starts."""
NODE_CLOCK = re.compile(r"\bDate\s*\.\s*now\b|\bDate\s*\(\s*\)|\bDate\b(?!\s*[.(])|\btimeOrigin\b")
"""Node reads the clock when it finds its time zone and formats dates, given ones too; a program that wants to know
the time says one of these."""
PYTHON_TIME = re.compile(r"\b(?:datetime64|ctypes|cffi|strftime|localtime|gmtime|ctime|asctime)\b")
"""Most of Python uses other calls than time(2), which is its cryptography's too; a program that uses what rests on
it says one of these words."""
BASH_CLOCK = re.compile(r"\bEPOCHREALTIME\b")
AWK_CLOCK = re.compile(r"\b(?:systime|strftime)\s*\(")
ABSOLUTE_DATE = re.compile(r"@-?\d|\d{4}-\d{1,2}|\d{1,2}/\d{1,2}|\d{8}|\b\d{4}\b")
"""`date -d` with a text like this does not count from now on."""
MALLOC_SIZE = 4096
"""The C library asks for the processors with a set of this size when it makes memory for threads."""
ARRAYS = re.compile(r"\b(?:sysinfo|sysconf|get_phys_pages|get_avphys_pages)\b")
"""In C, sorting a large array asks for the memory's size; a program that wants it calls one of these."""
WEB_PORT = 3128
"""Where the relay to the host's proxy listens (agent/relay.py)."""
CLOCK_WORD = re.compile(
    r"\b(?:datetime|today|now|strftime|localtime|gmtime|ctime|asctime|Date|date|logging|utcnow|\w*time\(|\w*\.time\b)"
)
"""Libraries read the clock for certificates, cookies and their own statistics when they make a web request; a program
that makes one and reads the clock itself says one of these words."""
MEMORY = "/proc/meminfo"
NODE_MEMORY = re.compile(r"(?:total|free)mem|meminfo")
"""Node reads the memory's size for every worker thread; a program that wants it names one of these."""


@dataclass(slots=True)
class _Watch:
    """What is known of a run's processes, event by event."""

    program: Program
    grant: Grant
    started: bool
    accesses: Accesses = field(default_factory=Accesses)
    images: dict[int, str] = field(default_factory=dict)
    arguments: dict[int, tuple[str, ...]] = field(default_factory=dict)
    resolving: set[int] = field(default_factory=set)
    naming: set[int] = field(default_factory=set)
    readings: dict[int, int] = field(default_factory=dict)
    starting: dict[int, set[str]] = field(default_factory=dict)
    requests: bool = False

    def image(self, pid: int) -> str:
        """The command that this process executes."""
        return self.images.get(pid, INTERPRETERS[self.program.language])

    def need(self, category: str, *arguments: str) -> Requirement:
        return Requirement(self.program.language, category, arguments)


def observe(program: Program, grant: Grant, recording: str) -> tuple[Observation, ...]:
    """The needs that a recording shows, each requirement once, with its first evidence."""
    watch = _Watch(program, grant, started=program.language not in ("c", "bash"))
    found: dict[Requirement, Observation] = {}
    for event in events(recording):
        for seen in _seen(watch, event):
            found.setdefault(seen.requirement, seen)
    for access in watch.accesses.rest():
        if watch.started and (late := _accessed(watch, access)):
            found.setdefault(late.requirement, late)
    if watch.requests and not CLOCK_WORD.search(program.source):
        found.pop(watch.need("system", "time"), None)
    return tuple(found.values())


def _seen(watch: _Watch, event: Event) -> Iterator[Observation]:
    """The needs that this event shows, and what it tells of the processes."""
    _follow(watch, event)
    known = [_accessed(watch, access) for access in watch.accesses.take(event)]
    if event.name in RESOLVERS:
        known.append(_resolution(watch, event))
    elif event.name in CLOCKS:
        known.append(_clock(watch, event))
    elif event.name in FACTS:
        known.append(_fact(watch, event))
    elif event.name in ("connect", "send"):
        known.append(_connection(watch, event))
    elif event.name == "refused":
        known.append(_refused(watch, event))
    elif event.name in ("task_newtask", "sched_process_exec"):
        known.append(_process(watch, event))
    if watch.started:
        yield from filter(None, known)
    elif event.name == "sched_process_exec":
        name = event.fields.get("filename", "")
        watch.started = name in COMPILED if watch.program.language == "c" else True


def _follow(watch: _Watch, event: Event) -> None:
    if event.name == "task_newtask":
        child = event.number("pid")
        watch.images[child] = watch.image(event.pid)
        watch.readings[child] = watch.readings.get(event.pid, 0)
    elif event.name == "execute":
        told = (event.text(name) for name in ("a1", "a2", "a3"))
        watch.arguments[event.pid] = tuple(text for text in told if text is not None)
    elif event.name == "sched_process_exec":
        path = event.fields.get("filename", "")
        system = path.startswith(("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/")) or path in COMPILED
        watch.images[event.pid] = path.rpartition("/")[2] if system else path
        watch.readings[event.pid] = 0
        watch.starting[event.pid] = set(STARTING.get(watch.images[event.pid], ()))
    elif event.name in RESOLVERS:
        watch.resolving.add(event.pid)
    elif event.name == "resolved":
        watch.resolving.discard(event.pid)
    elif event.name == "connect" and event.number("family") == 1:
        watch.naming.add(event.pid)  # the C library asks for a daemon before it reads the users' file itself


def _accessed(watch: _Watch, access: Access) -> Observation | None:
    event = access.event
    users = access.path in paths.USERS and event.pid in watch.naming
    if users:
        watch.naming.discard(event.pid)
    image = watch.image(event.pid)
    resolving = event.pid in watch.resolving
    kind = paths.kind(access, image, users=users, resolving=resolving)
    if kind == "free" or (image == "node" and access.path == MEMORY and not NODE_MEMORY.search(watch.program.source)):
        return None
    failed = access.result < 0
    shown = _plain(access.path)
    if kind == "info":
        return Observation(watch.need("system", "info"), f"asked for {shown}", paths.hidden(access))
    need = watch.need("file", "read_write" if kind == "write" else "read_only")
    verb = {"look": "look at", "list": "list"}.get(access.action, kind)
    open_to_it = covers(watch.grant.requirements, need)
    refused = failed and (access.result in paths.REFUSALS or not open_to_it)
    if open_to_it and f"{access.path}/".startswith(f"{DATA}/"):
        refused = False  # what is missing there was not refused
    return Observation(need, f"tried to {verb} {shown}" if failed else f"{verb} {shown}", refused)


def _connection(watch: _Watch, event: Event) -> Observation | None:
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
    if address.is_loopback:
        watch.requests = watch.requests or port == WEB_PORT
        return None
    if address.is_unspecified or port == 0:  # a library asking for a route
        return None
    return Observation(watch.need("web", str(address)), f"tried to reach {address} port {port}", True)


def _resolution(watch: _Watch, event: Event) -> Observation | None:
    name = (event.text("name") or "").lower().rstrip(".")
    if name in ("", "localhost", "machine", "0.0.0.0", "::1", "::", "ip6-localhost") or name.startswith("127."):
        return None
    if not re.fullmatch(r"[a-z0-9_:.-]{1,253}", name):
        name = "unknown"
    return Observation(watch.need("web", name), f"tried to find the address of {name}", True)


def _refused(watch: _Watch, event: Event) -> Observation | None:
    if event.number("number") not in (56, 57, 58):  # clone3 is always refused: clone follows
        return None
    return Observation(watch.need("process"), "tried to start a child process", True)


def _process(watch: _Watch, event: Event) -> Observation | None:
    if watch.program.language == "bash":
        return None
    if event.name == "task_newtask":
        threads = event.number("clone_flags") & 0x10000
        return None if threads else Observation(watch.need("process"), "started a child process")
    return Observation(watch.need("process"), f"ran {_plain(event.fields.get('filename', ''))}")


def _clock(watch: _Watch, event: Event) -> Observation | None:
    image, source = watch.image(event.pid), watch.program.source
    count = watch.readings[event.pid] = watch.readings.get(event.pid, 0) + 1
    if event.pid in watch.resolving or _starting(watch, event):  # finding an address includes asking for the time
        return None
    if image == "node":
        asked = event.name != "time"  # that is its cryptography, renewing its random numbers
        asked = asked and NODE_CLOCK.search(source) is not None
    elif image in paths.PYTHONS:
        asked = event.name != "time" or PYTHON_TIME.search(source) is not None
    elif image in paths.SHELLS:
        asked = event.name == "time" or (event.name == "gettimeofday" and BASH_CLOCK.search(source) is not None)
    elif image in AWKS:
        asked = count > 1 and AWK_CLOCK.search(source) is not None  # once for its random numbers
    elif image == "date":
        asked = _from_now(watch.arguments.get(event.pid, ()))
    else:
        asked = image not in TIMED or (image == "find" and FILE_TIMES.search(source) is not None)
    return Observation(watch.need("system", "time"), f"read the clock ({event.name})") if asked else None


def _starting(watch: _Watch, event: Event) -> bool:
    """Whether this is what an interpreter asks when it starts; each such question is expected once."""
    expected = watch.starting.get(event.pid, set())
    if event.name in expected:
        expected.discard(event.name)
        return True
    return False


def _from_now(arguments: tuple[str, ...]) -> bool:
    """Whether `date` was asked about a day that depends on today."""
    for at, argument in enumerate(arguments):
        if argument in ("-d", "--date"):
            text = arguments[at + 1] if at + 1 < len(arguments) else ""
        elif argument.startswith("--date="):
            text = argument.removeprefix("--date=")
        elif argument.startswith("-d"):
            text = argument.removeprefix("-d")
        else:
            continue
        return ABSOLUTE_DATE.search(text) is None
    return True


def _fact(watch: _Watch, event: Event) -> Observation | None:
    image = watch.image(event.pid)
    if event.pid in watch.resolving or _starting(watch, event):
        return None
    if event.name == "affinity" and event.number("size") >= MALLOC_SIZE:
        return None
    if event.name == "sysinfo" and image == "model" and not ARRAYS.search(watch.program.source):
        return None
    if image not in paths.TELLING and image not in (*paths.PYTHONS, "node", "model"):
        return None
    what = {"uname": "the system's name", "sysinfo": "the machine's memory", "affinity": "the processors"}[event.name]
    return Observation(watch.need("system", "info"), f"asked for {what}")


def _plain(text: str) -> str:
    """Text of a program's making, as a short printable line."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:200]
