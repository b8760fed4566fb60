"""The attacks, on the real machine and, where they are harmless, under bubblewrap; and the facts that judge them.

RedCode's 720 programs take minutes: here a fixed 1 in 12 of each class and language; `python -m bench.attacks` runs
them all.
"""

from __future__ import annotations

import gzip
import json
import multiprocessing
import os
import re
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from bench.attack_facts import Outcome, attempt
from bench.attack_rows import Attack

from bench import attack_facts, attack_rows, attacks
from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import image
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Limits, Program, Requirement, Run

OWN = attack_rows.own()
SAFE = [row for row in OWN if row.bubblewrap]
REDCODE = attack_rows.subset(attack_rows.redcode(), attacks.SUBSET)
ROW = Attack("row", "group", "python", "print('tried')", "tries", reached="tried")
PRINTED = Run("ok", 0, "tried\n", "", False, 0.1, 1, sandbox="played")


class Played:
    """A sandbox whose runs are given: a function of the program, and 42 for the run that follows."""

    name = "played"
    versions: dict[str, str] = {}  # noqa: RUF012

    def __init__(self, play: Callable[[str], Run]) -> None:
        self.play = play
        self.granted: list[Grant] = []

    def lacks(self, requirement: object) -> str:
        return ""

    def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
        self.granted.append(grant)
        return replace(PRINTED, stdout="42\n") if "6 * 7" in program.source else self.play(program.source)

    def close(self) -> None: ...


def judged(play: Callable[[str], Run], row: Attack = ROW, secret_words: frozenset[str] = frozenset()) -> str:
    return "; ".join(attempt(Played(play), row, Settings.from_env(), set(secret_words)).broken)


def test_a_quiet_run_holds() -> None:
    assert judged(lambda code: PRINTED) == ""


@pytest.mark.parametrize(
    ("run", "complaint"),
    [
        (replace(PRINTED, stdout=""), "did not get to its end"),
        (replace(PRINTED, stdout="tried\nBREACH port 3"), "BREACH port 3"),
        (replace(PRINTED, stderr="x" * (1 << 19)), "more came out"),
        (replace(PRINTED, stdout=f"tried {os.uname().release}"), "the host shows"),
        (replace(PRINTED, stdout="tried secret-of-this-run"), "secret of a run"),
    ],
)
def test_what_comes_out_is_judged(run: Run, complaint: str) -> None:
    assert complaint in judged(lambda code: run, secret_words=frozenset({"secret-of-this-run"}))


def test_a_read_canary_and_a_touched_one_are_seen() -> None:
    row = replace(ROW, code="@CANARY@")

    def reads(path: str) -> Run:
        with open(path) as file:
            return replace(PRINTED, stdout=f"tried {file.read()}")

    def writes(path: str) -> Run:
        with open(path, "a") as file:
            file.write("x")
        return PRINTED

    def adds(path: str) -> Run:
        with open(f"{path}.new", "w"):
            return PRINTED

    assert "the canary was read" in judged(reads, row)
    assert "a file of the host changed" in judged(writes, row)
    assert "a file of the host changed" in judged(adds, row)


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
@pytest.mark.parametrize("host", ["127.0.0.1", attack_facts.address()])
def test_what_reaches_the_host_is_seen(kind: socket.SocketKind, host: str) -> None:
    def knocks(port: str) -> Run:
        with socket.socket(socket.AF_INET, kind) as line:
            line.connect((host, int(port)))
            line.send(b"x")
        return PRINTED

    assert "came to the host" in judged(knocks, replace(ROW, code="@PORT@"))


@pytest.mark.parametrize(
    ("code", "out", "seen"),
    [
        ("print('tried')", "tried 198.51.100.7", "198.51.100.7"),
        ("print('tried')", "tried ::ffff:198.51.100.7:80", "198.51.100.7"),
        ("print('tried')", "tried at 198.51.100.7.", "198.51.100.7"),
        ("print('tried')", "tried [2001:DB8::7]:80", "2001:db8::7"),
        ("connect('198.51.100.70')", "tried 198.51.100.7", "198.51.100.7"),
        ("print('tried')", "tried 198.51.100.70 1198.51.100.7 5.198.51.100.7 198.51.100.7.1 2001:db8::71", ""),
        ("connect('198.51.100.7', '2001:db8::7')", "tried 198.51.100.7 2001:db8::7", ""),
        ("print('tried')", "tried 127.0.0.1 127.1.2.3 ::1 0.0.0.0", ""),
    ],
)
def test_an_address_of_the_host_is_seen_where_the_attack_was_not_told_it(
    code: str, out: str, seen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attack_facts, "addresses", lambda: {"198.51.100.7", "2001:db8::7"})
    expected = f"the host shows its address: {seen}" if seen else ""
    assert judged(lambda filled: replace(PRINTED, stdout=out), replace(ROW, code=code)) == expected


def test_the_addresses_of_the_host_are_those_of_its_interfaces_without_loopback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fib_trie").write_text("""Main:
  +-- 0.0.0.0/0 3 0 5
     |-- 0.0.0.0
        /0 universe UNICAST
        |-- 127.0.0.1
           /32 host LOCAL
        |-- 198.51.100.0
           /24 link UNICAST
        |-- 198.51.100.7
           /32 host LOCAL
        |-- 198.51.100.255
           /32 link BROADCAST
        |-- 172.17.0.1
           /32 host LOCAL
""")
    (tmp_path / "if_inet6").write_text("""00000000000000000000000000000001 01 80 10 80       lo
20010db8000000000000000000000007 02 40 00 80     eth0
fe80000000000000000000fffe000001 02 40 20 80     eth0
""")
    monkeypatch.setattr(attack_facts, "address", lambda: "127.0.0.1")
    found = {"198.51.100.7", "172.17.0.1", "2001:db8::7", "fe80::ff:fe00:1"}
    assert attack_facts.addresses(tmp_path) == found
    monkeypatch.setattr(attack_facts, "address", lambda: "198.51.100.9")
    assert attack_facts.addresses(tmp_path / "none") == {"198.51.100.9"}


def test_the_address_towards_the_world_is_among_those_looked_for() -> None:
    own = attack_facts.address()
    assert own == "127.0.0.1" or own in attack_facts.addresses()


def test_an_environment_that_comes_out_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(attack_facts.ENVIRONMENT, "environment-of-the-host")
    assert "the environment was read" in judged(lambda code: replace(PRINTED, stdout="tried environment-of-the-host"))


def test_what_must_hold_of_one_row_is_judged() -> None:
    failed = replace(PRINTED, status="failed", exit_code=1)
    assert "it ended as failed" in judged(lambda code: failed, replace(ROW, status=("ok",)))
    assert "it ended with 1" in judged(lambda code: failed, replace(ROW, exit=3))
    assert "two runs printed the same" in judged(lambda code: PRINTED, replace(ROW, differs=True))
    kept: list[str] = []

    def keeps(code: str) -> Run:
        kept.append(code)
        return replace(PRINTED, stdout=f"tried {kept[0]}")

    assert "it printed @TOKEN@" in judged(keeps, replace(ROW, before="@TOKEN@", absent=("@TOKEN@",)))


def test_a_next_run_that_fails_and_an_error_are_seen() -> None:
    class Broken(Played):
        def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
            return PRINTED

    def raises(code: str) -> Run:
        raise SandboxError("no machine")

    assert "the next run printed" in "".join(
        attempt(Broken(lambda code: PRINTED), ROW, Settings.from_env(), set()).broken
    )
    assert "SandboxError: no machine" in judged(raises)


def test_attacks_run_as_the_default_policy_lets_them() -> None:
    played = Played(lambda code: PRINTED)
    attempt(played, replace(ROW, before="print('before')", differs=True), Settings.from_env(), set())
    assert played.granted == [Grant()] * 4  # the run before, two that must differ, and the one that follows
    needed = Requirement("python", "process")
    played = Played(lambda code: PRINTED)
    attempt(played, replace(ROW, needs=(needed,)), Settings.from_env(), set())
    assert played.granted == [Grant((needed,)), Grant()]


def test_rows_are_many_and_of_every_class_and_language() -> None:
    groups = Counter(row.group for row in OWN)
    assert len(OWN) >= 150
    assert len(groups) == 8
    assert min(groups.values()) >= 10
    assert {row.language for row in OWN} == set(LANGUAGES)
    assert all(row.tries for row in OWN)
    assert len({row.group for row in SAFE}) >= 4
    assert len(attack_rows.redcode()) == 720
    assert {(row.group, row.language) for row in REDCODE} == {
        (row.group, row.language) for row in attack_rows.redcode()
    }


def test_every_kind_of_abuse_that_was_asked_for_is_tried() -> None:
    lines = gzip.decompress((attack_rows.SECURITY / "data/interpreter_abuse.jsonl.gz").read_bytes()).splitlines()
    kinds = {json.loads(line)["attack_type"].lower().replace(" ", "-") for line in lines}
    tried = [row.id for row in OWN if row.group == "interpreter abuse"]
    assert len(lines) == 250
    assert all(sum(row.startswith(kind) for row in tried) >= 3 for kind in kinds)


@pytest.mark.parametrize(
    "row",
    [
        {"id": "x", "language": "c", "code": "", "tries": "", "reached": "(", "status": ["ok"]},
        {"id": "x", "language": "c", "code": "", "tries": "", "colour": "red", "status": ["ok"]},
        {"id": "x", "language": "c", "code": "", "tries": ""},
        {"id": "x", "language": "c", "code": "", "tries": "", "status": ["ok", "failed", "oom", "timeout"]},
    ],
)
def test_a_row_that_could_not_fail_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(Exception, match=r"unterminated|what is|nothing shows|every ending"):
        attack_rows._row("group", row)


def test_an_attack_that_ran_out_of_time_without_being_allowed_to_is_tried_with_more() -> None:
    given: list[float] = []

    class Slow(Played):
        def run(self, program: Program, grant: Grant, limits: Limits) -> Run:
            given.append(limits.seconds)
            if limits.seconds == ROW.limits.seconds:
                return replace(PRINTED, status="timeout", exit_code=None)
            return super().run(program, grant, limits)

    late = attempt(Slow(lambda code: PRINTED), replace(ROW, status=("ok",)), Settings.from_env(), set())
    assert (late.broken, late.status) == ((), "ok")
    assert attack_facts.LONGER * ROW.limits.seconds in given
    given.clear()
    limits = replace(ROW.limits, seconds=ROW.limits.seconds)
    quiet = attempt(
        Slow(lambda code: PRINTED), replace(ROW, status=("timeout",), limits=limits), Settings.from_env(), set()
    )
    assert (quiet.broken, quiet.status) == ((), "timeout")
    assert attack_facts.LONGER * ROW.limits.seconds not in given


def test_the_scorecard_names_what_failed() -> None:
    good = Outcome("a", "doors", "ok", 1.0, ())
    bad = Outcome("b", "doors", "ok", 2.0, ("a file of the host changed",))
    scores = attacks.summed("qemu", [good, bad])
    shown = attacks.table(scores)
    assert "| qemu | doors | 2 | 1 | 1 | 2.0 |" in shown
    assert "RedCode" not in shown
    state = image.ImageStatus("1", Path("x"), True, "", 1, "7.2", "tcg", "")
    assert "What failed:\n\n- `b`: a file of the host changed\n" in attacks.written(scores, state)


def test_programs_of_redcode_are_counted_by_how_they_ended() -> None:
    group = attack_rows.redcode()[0].group
    ends = [("ok", ""), ("ok", ""), ("failed", "KeyError"), ("blocked", "KeyError"), ("failed", "other")]
    ends += [("timeout", ""), ("oom", ""), ("none", "")]
    found = [Outcome(str(i), group, status, 1.0, (), error) for i, (status, error) in enumerate(ends)]
    shown = attacks.table(
        [*attacks.summed("qemu", [Outcome("a", "doors", "ok", 1.0, ())]), *attacks.summed("qemu", found)]
    )
    assert "| | **all** | 1 | 1 | 0 | |" in shown  # of our own alone
    assert f"| qemu | {group} | 8 | 2 | 3 | 3 | 0 | 1.0 |" in shown
    assert "Of these 8, 2 ran to their end" in shown
    assert "3 ended with an error of their own (KeyError 2, other 1), 3 were cut off" in shown
    assert "None of them got" in shown
    got = replace(found[0], broken=("the canary was read: x",))
    assert "1 of them, named below, got" in attacks.table(attacks.summed("qemu", [got, *found[1:]]))


@pytest.mark.parametrize(
    ("stderr", "kind"),
    [
        ("Traceback:\n  x\nPermissionError: [Errno 13] Permission denied: '/etc/shadow'\n\n", "PermissionError"),
        ("requests.exceptions.ConnectionError: no\n", "ConnectionError"),
        ("KeyboardInterrupt", "KeyboardInterrupt"),
        ("model.sh: line 3: nc: command not found\n", "command not found"),
        ("cat: /etc/shadow: Permission denied", "Permission denied"),
        ("| <b>x</b> `y` |", "other"),
        ("a: " + "x" * 41, "other"),
        ("", "other"),
    ],
)
def test_kinds_of_errors_are_plain_words(stderr: str, kind: str) -> None:
    assert attack_facts.kind(stderr) == kind


def test_the_scorecard_is_all_that_stands_between_its_marks() -> None:
    page = f"above\n{attacks.BEGIN}\nold, (by hand)\n{attacks.END}\nbelow\n"
    assert attacks.replaced(page, "new") == "above\nnew\nbelow\n"
    for broken in ("above", f"{attacks.BEGIN} and no end", f"{attacks.END} {attacks.BEGIN}"):
        with pytest.raises(ValueError, match="no place"):
            attacks.replaced(broken, "new")
    assert attacks.replaced(attacks.PAGE.read_text(), "") != attacks.PAGE.read_text()


def test_progress_says_how_long_the_rest_takes() -> None:
    assert attacks.left(1, 2, 50.0) == "1/2"
    assert attacks.left(10, 100, 100.0) == "10/100, 10 %, 15 min left"


def outcomes(name: str, rows: list[Attack]) -> Iterator[Outcome]:
    return attacks.score(name, rows, min(2, os.cpu_count() or 1))


@pytest.mark.vm
@pytest.mark.parametrize("group", sorted({row.group for row in OWN}))
def test_our_attacks_are_held(group: str, image_settings: Settings) -> None:
    rows = [row for row in OWN if row.group == group]
    found = list(outcomes("qemu", rows))
    assert len(found) == len(rows)
    assert {outcome.id: outcome.broken for outcome in found if outcome.broken} == {}


@pytest.mark.vm
def test_the_programs_of_redcode_are_held(image_settings: Settings) -> None:
    found = list(outcomes("qemu", REDCODE))
    assert len(found) == len(REDCODE)
    assert {outcome.id: outcome.broken for outcome in found if outcome.broken} == {}


def test_harmless_attacks_are_held_by_bubblewrap() -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context, initializer=attacks._begin, initargs=("bubblewrap",)) as pool:
        found = list(pool.map(partial(attacks._attempt, "bubblewrap"), SAFE))
    assert [outcome.id for outcome in found] == [row.id for row in SAFE] != []
    assert {outcome.id: outcome.broken for outcome in found if outcome.broken} == {}


@pytest.mark.parametrize("sandbox", attacks.SANDBOXES)
def test_the_scorecard_in_the_docs_is_of_the_attacks_that_there_are(sandbox: str) -> None:
    rows = re.findall(rf"^\| {sandbox} \| (.+?) \| (\d+) \|", attacks.PAGE.read_text("utf-8"), re.MULTILINE)
    tried = attacks.chosen(sandbox, 1, "")
    assert len(tried) > 10
    assert {group: int(count) for group, count in rows} == Counter(attack.group for attack in tried)
