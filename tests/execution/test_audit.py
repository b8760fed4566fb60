"""The audit log: what is written, found, counted and proved; torn lines; threads and processes."""

from __future__ import annotations

import hashlib
import json
import os
import random
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.requires import parse
from worldmodel.errors import PolicyError
from worldmodel.execution import audit
from worldmodel.execution.approval import PolicyApprover
from worldmodel.execution.audit import Query, Tally, append, chosen, read, tallies, verify
from worldmodel.execution.policy import read_pattern
from worldmodel.execution.scripted import ran
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Observation, Program, Requirement


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", cache=tmp_path / "cache")


def decided(settings: Settings, declared: str, code: str = "x", mode: Any = "auto") -> None:
    PolicyApprover(settings, mode)(Program("python", code), parse(declared))


def done(settings: Settings, declared: str, *observed: str, code: str = "x", blocked: str = "") -> None:
    needs = parse(declared)
    seen = [Observation(need, "") for text in observed for need in parse(text)]
    seen += [Observation(need, "", blocked=True) for need in parse(blocked)]
    approve, program = PolicyApprover(settings, "auto"), Program("python", code)
    run = ran("x", observed=tuple(seen))
    approve.learn(program, approve(program, needs), run, validate(needs, needs, run))


def test_a_run_is_one_line_that_says_how_it_turned_out(settings: Settings) -> None:
    done(settings, "python:math,process,web(a.org)", "python:process,system(time)", blocked="python:web(b.org)")
    line = json.loads(settings.audit.read_text().splitlines()[1])
    assert line.pop("time").endswith("+00:00")
    assert line.pop("previous") == hashlib.sha256(settings.audit.read_bytes().split(b"\n")[0] + b"\n").hexdigest()
    assert line == {
        "kind": "run",
        "program": hashlib.sha256(b"x").hexdigest(),
        "language": "python",
        "declared": "python:math,process,web(a.org)",
        "granted": "python:math,process,web(a.org)",
        "sandbox": "scripted",
        "status": "ok",
        "accurate": False,
        "observed": ["python:process", "python:system(time)", "python:web(b.org)"],
        "missing": ["python:system(time)", "python:web(b.org)"],
        "unused": ["python:web(a.org)"],
        "violations": ["python:web(b.org)"],
    }


def test_a_program_cannot_make_its_line_long(settings: Settings) -> None:
    done(settings, "", *(f"python:web(x{n}.org)" for n in range(500)))
    (entry,) = (entry for entry in read(settings).entries if entry.kind == "run")
    assert len(entry.violated) == audit.LISTED
    assert len(settings.audit.read_bytes()) < 10_000


def test_queries(settings: Settings) -> None:
    decided(settings, "python:math", "a")
    decided(settings, "python:process", "b", "deny")
    done(settings, "python:web(x.a.org)", "python:web(x.a.org)", code="c")
    done(settings, "", code="d", blocked="python:process")
    entries = read(settings).entries
    assert [entry.kind for entry in entries] == ["decision"] * 3 + ["run", "decision", "run"]

    def numbers(**wanted: Any) -> list[int]:
        if "pattern" in wanted:
            wanted["pattern"] = read_pattern(wanted["pattern"])
        return [entry.number for entry in chosen(entries, Query(**wanted))]

    assert numbers() == [1, 2, 3, 4, 5, 6]
    assert numbers(allow=True) == [1, 3, 5]
    assert numbers(allow=False) == [2]
    assert numbers(pattern="*:web(a.org)") == [3, 4]
    assert numbers(pattern="python:process") == [2, 6]
    assert numbers(pattern="c:*") == []
    assert numbers(violations=True) == [6]
    assert numbers(program=hashlib.sha256(b"c").hexdigest()[:9]) == [3, 4]
    assert numbers(limit=2) == [5, 6]
    assert numbers(limit=20) == numbers()
    assert numbers(since=datetime.now(UTC) + timedelta(hours=1)) == []
    assert numbers(since=entries[3].time)[-3:] == [4, 5, 6]
    assert numbers(since=datetime.now(UTC) - timedelta(hours=1), allow=False) == [2]


def test_the_tally_counts_by_requirement(settings: Settings) -> None:
    decided(settings, "python:process,web(a.org,b.org)", "a", "deny")
    done(settings, "python:process", "python:process")
    done(settings, "python:process", blocked="python:web(a.org)")
    process, a, b = (tallies_of(settings)[text] for text in ("process", "a.org", "b.org"))
    assert len(tallies_of(settings)) == 3
    assert process == Tally(Requirement("python", "process"), 3, 2, 1, 2, 1, 0)
    assert a == Tally(Requirement("python", "web", ("a.org",)), 1, 0, 1, 0, 0, 1)
    assert b == Tally(Requirement("python", "web", ("b.org",)), 1, 0, 1)


def tallies_of(settings: Settings) -> dict[str, Tally]:
    return {"".join(x.requirement.arguments) or x.requirement.category: x for x in tallies(read(settings).entries)}


@pytest.mark.parametrize(
    "line",
    [
        b'{"time": "20',
        b"\xff\xfe",
        b"5",
        b"{}",
        b"[" * 100_000,
        b'{"time": "2026-01-01T00:00:00", "program": "", "declared": "", "rulings": []}',
        b'{"time": "2026-01-01T00:00:00+00:00", "program": "", "declared": 5, "rulings": []}',
        b'{"time": "2026-01-01T00:00:00+00:00", "program": "", "declared": "", "rulings": [1]}',
        b'{"time": "2026-01-01T00:00:00+00:00", "kind": "other", "program": "", "declared": "", "rulings": []}',
        b'{"time": "2026-01-01T00:00:00+00:00", "kind": "run", "program": "", "declared": "", "violations": 5}',
    ],
)
@pytest.mark.parametrize("closed", [True, False])
def test_what_cannot_be_understood_is_said_and_skipped(settings: Settings, line: bytes, closed: bool) -> None:
    decided(settings, "python:math")
    with settings.audit.open("ab") as file:
        file.write(line + b"\n" * closed)
    decided(settings, "python:data")
    log = read(settings)
    assert log.torn == (2,)
    assert [entry.number for entry in log.entries] == [1, 3]
    assert not [number for number in verify(settings).broken if number != 2]


def test_an_older_line_without_kind_and_link_is_a_decision(settings: Settings) -> None:
    decided(settings, "python:math")
    line = json.loads(settings.audit.read_text())
    del line["kind"], line["previous"]
    settings.audit.write_text(json.dumps(line) + "\n")
    decided(settings, "python:math")
    assert [entry.kind for entry in read(settings).entries] == ["decision", "decision"]
    chain = verify(settings)
    assert (chain.lines, chain.unlinked, chain.broken) == (2, 1, ())


def test_no_log_is_an_empty_one_and_an_unreadable_one_an_error(settings: Settings, tmp_path: Path) -> None:
    assert read(settings) == audit.Log((), ())
    assert verify(settings).lines == 0
    settings.home.mkdir()
    settings.audit.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PolicyError, match="cannot be read"):
        read(settings)
    settings.audit.unlink()
    os.mkfifo(settings.audit)
    with pytest.raises(PolicyError, match="is no file"):
        read(settings)
    settings.audit.unlink()
    settings.audit.mkdir()
    with pytest.raises(PolicyError, match="cannot be read"):
        verify(settings)


def filled(settings: Settings, lines: int = 6) -> list[bytes]:
    for n in range(lines):
        append(settings, {"kind": "decision", "n": n})
    return settings.audit.read_bytes().splitlines(keepends=True)


def test_each_line_is_linked_to_the_one_before(settings: Settings) -> None:
    lines = filled(settings)
    chain = verify(settings)
    assert (chain.lines, chain.torn, chain.unlinked, chain.broken) == (6, (), 0, ())
    assert chain.head == hashlib.sha256(lines[-1]).hexdigest()


@pytest.mark.parametrize("at", range(5))
@pytest.mark.parametrize("how", ["changed", "removed", "doubled", "swapped", "torn", "unlinked"])
def test_tampering_shows(settings: Settings, at: int, how: str) -> None:
    lines = filled(settings)
    match how:
        case "changed":
            lines[at] = lines[at].replace(b'"n": ', b'"n": 1')
        case "removed":
            del lines[at]
        case "doubled":
            lines.insert(at, lines[at])
        case "swapped":
            lines[at], lines[at + 1] = lines[at + 1], lines[at]
        case "torn":
            lines[at] = lines[at][:20] + b"\n"
        case "unlinked":
            lines[at] = json.dumps({"kind": "decision", "n": at}).encode() + b"\n"
    settings.audit.write_bytes(b"".join(lines))
    assert verify(settings).broken


@pytest.mark.parametrize("lost", [1, 5, 30, 400])
def test_torn_lines_are_under_the_link_too(settings: Settings, lost: int) -> None:
    """Faults cut lines short; what is left of them cannot be changed afterwards without a trace."""
    for n in range(4):
        append(settings, {"n": n, "long": "x" * 300})
        with settings.audit.open("r+b") as file:
            file.truncate(settings.audit.stat().st_size - lost)
    append(settings, {"n": 9})
    assert verify(settings).broken == ()
    lines = settings.audit.read_bytes().splitlines(keepends=True)
    assert len(verify(settings).torn) == (0 if lost == 1 else 4)
    for at in range(len(lines) - 1):
        changed = [*lines]
        changed[at] = lines[at].replace(b"time", b"Time") if b"time" in lines[at] else lines[at][1:]
        settings.audit.write_bytes(b"".join(changed))
        assert verify(settings).broken, at


def test_any_fault_leaves_a_log_that_goes_on_and_holds(settings: Settings) -> None:
    chance = random.Random(5)
    for n in range(150):
        append(settings, {"n": n, "long": "y" * chance.choice([0, 10, 200_000 if n % 50 == 0 else 50])})
        if chance.random() < 0.4:
            with settings.audit.open("r+b") as file:
                file.truncate(max(0, settings.audit.stat().st_size - chance.randrange(1, 120)))
        if chance.random() < 0.1:
            with settings.audit.open("ab") as file:
                file.write(b"z" * chance.choice([3, 90_000]) + b"\n" * chance.randrange(3))
    append(settings, {"n": -1})
    assert verify(settings).broken == ()
    assert verify(settings).torn


def test_a_line_without_a_link_after_those_that_have_one_was_put_in(settings: Settings) -> None:
    filled(settings, 2)
    with settings.audit.open("a") as file:
        file.write('{"kind": "decision"}\n')
    assert verify(settings).broken == (3,)


def test_the_end_of_a_torn_line_that_looks_whole_is_no_line(settings: Settings) -> None:
    filled(settings, 2)
    for start in (0, 1, 7):
        with settings.audit.open("ab") as file:
            file.write(b"z" * start + b"{}" + b" " * (2 * audit._BLOCK - 2) if start else b"")
        append(settings, {"n": start})
    assert verify(settings).broken == ()
    assert len(verify(settings).torn) == 2


def test_a_line_is_on_disk_before_append_returns(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: seen.append(os.fstat(handle).st_size))
    append(settings, {"n": 1})
    assert seen == [settings.audit.stat().st_size]


def test_threads_keep_the_links(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    real = audit._rest

    def slow(*arguments: Any) -> bytes:
        time.sleep(0.002)
        return real(*arguments)

    monkeypatch.setattr(audit, "_rest", slow)
    threads = [threading.Thread(target=filled, args=(settings, 5)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    chain = verify(settings)
    assert (chain.lines, chain.torn, chain.broken) == (30, (), ())


def test_the_line_of_a_run_names_one_of_each_category_first() -> None:
    hosts = [Requirement("python", "web", (f"x{number}.org",)) for number in range(60)]
    others = [Requirement("python", "process"), Requirement("python", "file", ("read_only",))]
    names = audit.listed([*hosts, *hosts, *others])
    assert names[:3] == ["python:web(x0.org)", "python:process", "python:file(read_only)"]
    assert names[3:] == [f"python:web(x{number}.org)" for number in range(1, audit.LISTED - 2)]
    assert audit.listed(hosts[:3]) == [f"python:web(x{number}.org)" for number in range(3)]
