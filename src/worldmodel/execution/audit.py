"""The audit log: one line of JSON per decision and one per run that followed, in the order they were made.

A line is on disk when it has been added. Each carries as `previous` the SHA-256 of the file from
the last whole line on: of that line, and of whatever torn rest a fault left behind it. So a line
that was changed, taken out or put in shows at the next one, torn lines included.

Not covered: whoever may write the file may also write all of it anew, and lines cut off at its
end leave no trace. Keep the hash that `verify` gives elsewhere to notice either. The log is
never shortened.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Literal

from worldmodel.core.requires import RequiresError, normal, parse, show
from worldmodel.errors import PolicyError
from worldmodel.execution.policy import Pattern, Rule, matches
from worldmodel.settings import Settings
from worldmodel.types import Program, Requirement

Kind = Literal["decision", "run"]

LISTED = 50
"""Requirements of one kind that the line of a run names; a program could make any number of attempts."""

_BLOCK = 1 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One line that was understood. `data` is all of it; `number` counts the lines of the file from 1.

    `declared` is what the program declared, one argument each; `decided` what was decided, as
    (requirement, allowed, by whom); `observed` what a run used, `violated` what it attempted
    without a grant. `well` says of a run that it ended by itself and without an error,
    `accurate` that it did what it declared.
    """

    number: int
    time: datetime
    kind: Kind
    program: str
    declared: tuple[Requirement, ...]
    decided: tuple[tuple[Requirement, bool, str], ...]
    observed: tuple[Requirement, ...]
    violated: tuple[Requirement, ...]
    allow: bool
    well: bool
    accurate: bool
    violations: int
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Log:
    """What the log holds: the entries in order, and the numbers of the lines that cannot be understood."""

    entries: tuple[Entry, ...]
    torn: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """Which entries are wanted; None, empty and False leave it open.

    `since` is a moment with a zone. `allow` keeps decisions only, `violations` runs with
    violations only. `pattern` keeps what declares, decided on or attempted anything it overlaps.
    `program` is the beginning of a hash. `limit` keeps the last so many.
    """

    since: datetime | None = None
    allow: bool | None = None
    pattern: Pattern | None = None
    program: str = ""
    violations: bool = False
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of one requirement of one argument at most: decisions on it, and runs of programs that declared it.

    `violations` counts attempts at it that had not been granted.
    """

    requirement: Requirement
    asked: int = 0
    allowed: int = 0
    denied: int = 0
    runs: int = 0
    accurate: int = 0
    violations: int = 0


@dataclass(frozen=True, slots=True)
class Chain:
    """Whether the lines hang together. `broken` are the numbers of lines that do not fit what stands before them.

    `unlinked` counts lines without a link. `head` is the SHA-256 that the next line would carry.
    """

    lines: int
    torn: tuple[int, ...]
    unlinked: int
    broken: tuple[int, ...]
    head: str


def fingerprint(program: Program) -> str:
    """The SHA-256 of what is executed, prelude and code."""
    return hashlib.sha256(program.source.encode("utf-8", "surrogatepass")).hexdigest()


def parts(requirement: Requirement) -> tuple[Requirement, ...]:
    """The requirement split into one for each argument."""
    if not requirement.arguments:
        return (requirement,)
    return tuple(Requirement(requirement.language, requirement.category, (x,)) for x in requirement.arguments)


def listed(requirements: Iterable[Requirement]) -> list[str]:
    """At most LISTED requirements as text, each once; one of each category comes first."""
    each = list(dict.fromkeys(requirements))
    first = {x.category: x for x in reversed(each)}
    return [show((x,)) for x in sorted(each, key=lambda x: first[x.category] != x)[:LISTED]]


def append(settings: Settings, record: dict[str, Any]) -> None:
    """Add one line, with the time and the link; it is on disk when this returns. A torn last line is closed first.

    Raises PolicyError when it cannot be written.
    """
    path = settings.audit
    mend = f"make {path} a file that you can write, and see that the disk is not full"
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        # O_NOFOLLOW: the log is where the settings say, or nowhere.
        handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            os.fchmod(handle, 0o600)
            size = os.fstat(handle).st_size
            torn = size > 0 and os.pread(handle, 1, size - 1) != b"\n"
            link = {"previous": hashlib.sha256(_rest(handle, size, b"\n" * torn)).hexdigest()}
            row = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), **record, **link}
            line = b"\n" * torn + json.dumps(row).encode("ascii") + b"\n"
            if os.write(handle, line) != len(line):
                raise PolicyError(f"the audit log {path} took only a part of its line", mend=mend)
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise PolicyError(f"the audit log {path} cannot be written: {error}", mend=mend) from None


def read(settings: Settings) -> Log:
    """All of the log; where there is none, it is empty. Raises PolicyError when it cannot be read."""
    entries, torn = [], []
    for number, line in enumerate(_bytes(settings).split(b"\n"), start=1):
        try:
            entries.append(_entry(number, _object(line)))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            if line:
                torn.append(number)
    return Log(tuple(entries), tuple(torn))


def chosen(entries: Iterable[Entry], query: Query) -> tuple[Entry, ...]:
    """The entries that the query wants, in order."""
    found = [entry for entry in entries if _wanted(entry, query)]
    return tuple(found if query.limit is None else found[len(found) - min(query.limit, len(found)) :])


def tallies(entries: Iterable[Entry]) -> tuple[Tally, ...]:
    """One for each requirement that occurs, in the order of the requirements."""
    counts: dict[Requirement, dict[str, int]] = {}

    def count(requirement: Requirement, *names: str) -> None:
        row = counts.setdefault(requirement, {})
        for name in names:
            row[name] = row.get(name, 0) + 1

    for entry in entries:
        for requirement, allowed, by in entry.decided:
            if by != "nobody":
                count(requirement, "asked", "allowed" if allowed else "denied")
        if entry.kind == "run":
            for requirement in entry.declared:
                count(requirement, "runs", *(["accurate"] if entry.accurate else []))
            for requirement in entry.violated:
                count(requirement, "violations")
    return tuple(Tally(requirement, **counts[requirement]) for requirement in sorted(counts))


def verify(settings: Settings) -> Chain:
    """Check every link. Raises PolicyError when the log cannot be read."""
    broken: list[int] = []
    torn: list[int] = []
    unlinked = 0
    linked = False
    held = b""
    lines = _bytes(settings).split(b"\n")
    if not lines[-1]:
        lines.pop()
    for number, line in enumerate(lines, start=1):
        try:
            link = _object(line).get("previous")
        except ValueError:
            torn.append(number)
            held += line + b"\n"
            continue
        if link is None:
            unlinked += 1
            # Older lines have no link. One that comes after lines with links was put in.
            broken += [number] * linked
        elif link != hashlib.sha256(held).hexdigest():
            broken.append(number)
        linked = linked or link is not None
        held = line + b"\n"
    return Chain(len(lines), tuple(torn), unlinked, tuple(broken), hashlib.sha256(held).hexdigest())


def _bytes(settings: Settings) -> bytes:
    path = settings.audit
    try:
        kept = os.O_NOFOLLOW | os.O_NONBLOCK
        with open(path, "rb", opener=lambda name, flags: os.open(name, flags | kept)) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise PolicyError(f"the audit log {path} is no file", mend=f"see what {path} is")
            # Not while a line is being written.
            fcntl.flock(file, fcntl.LOCK_SH)
            return file.read()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise PolicyError(f"the audit log {path} cannot be read: {error}", mend=f"see what {path} is") from None


def _rest(handle: int, size: int, closing: bytes) -> bytes:
    """The file from its last whole line on, and `closing`; all of it where no line is whole."""
    begin, step, rest = size, _BLOCK, closing
    while begin:
        step, begin = 2 * step, max(0, begin - step)
        rest = os.pread(handle, size - begin, begin) + closing
        # What stands before the first line break may be the end of a longer line.
        start = rest.find(b"\n") + 1 if begin else 0
        stop = len(rest) - 1
        while stop > start:
            at = max(rest.rfind(b"\n", start, stop) + 1, start)
            try:
                _object(rest[at:stop])
            except ValueError:
                stop = at - 1
            else:
                return rest[at:]
    return rest


def _object(line: bytes) -> dict[str, Any]:
    """Raises ValueError for what is no line of the log."""
    try:
        data = json.loads(line)
    except RecursionError:
        raise ValueError("nested too deep") from None
    if not isinstance(data, dict):
        raise ValueError("no object")
    return data


def _entry(number: int, data: dict[str, Any]) -> Entry:
    kind: Kind = "run" if data.get("kind", "decision") == "run" else "decision"
    time = datetime.fromisoformat(data["time"])
    if time.tzinfo is None or data.get("kind", "decision") != kind:
        raise ValueError("no line of this log")
    rulings = data["rulings"] if kind == "decision" else []
    return Entry(
        number=number,
        time=time,
        kind=kind,
        program=str(data["program"]),
        declared=_understood(data["declared"]),
        decided=tuple((x, y["allow"] is True, str(y["by"])) for y in rulings for x in _understood(y["requirement"])),
        observed=tuple(x for text in data.get("observed", ()) for x in _understood(text)),
        violated=tuple(x for text in data.get("violations", ()) for x in _understood(text)),
        allow=data.get("allow") is True,
        well=data.get("status") == "ok",
        accurate=data.get("accurate") is True,
        violations=len(data.get("violations", ())),
        data=data,
    )


@lru_cache(maxsize=4096)
def _understood(text: str) -> tuple[Requirement, ...]:
    """The requirements of a text, one argument each. What was declared outside the grammar is none."""
    try:
        return tuple(dict.fromkeys(x for requirement in parse(text) for x in parts(normal(requirement))))
    except RequiresError:
        return ()


def _wanted(entry: Entry, query: Query) -> bool:
    if query.since is not None and entry.time < query.since:
        return False
    if query.allow is not None and (entry.kind != "decision" or entry.allow is not query.allow):
        return False
    if query.violations and not entry.violations:
        return False
    if not entry.program.startswith(query.program):
        return False
    if query.pattern is None:
        return True
    rule = Rule(0, "", query.pattern, "ask", "")
    touched = (*entry.declared, *(x for x, _, _ in entry.decided), *entry.violated)
    return any(matches(rule, x) for x in touched)
