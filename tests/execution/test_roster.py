"""Pools are found on this host, answer for themselves, and nobody else can speak for them."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from worldmodel.execution.qemu import roster
from worldmodel.execution.qemu.roster import Listener, PoolStatus, pools

OTHER = 12345
"""A user id that is not ours."""


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener(lambda: [PoolStatus(os.getpid(), size=3, ready=2, problem="none"), PoolStatus(os.getpid())])
    yield made
    made.close()


def mine() -> list[PoolStatus]:
    return [status for status in pools() if status.process == os.getpid()]


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - Path.iterdir would close what it lists


def test_a_process_tells_of_its_pools(listener: Listener) -> None:
    assert mine() == []
    listener.open()
    listener.open()
    assert mine() == [PoolStatus(os.getpid(), size=3, ready=2, problem="none"), PoolStatus(os.getpid())]


def test_nothing_is_left_when_it_closes(listener: Listener) -> None:
    before = descriptors()
    for _ in range(3):
        listener.open()
        mine()
        listener.close()
        listener.close()
    assert descriptors() == before
    assert mine() == []


CHILD = """
import sys, time
from worldmodel.execution.qemu.roster import Listener, PoolStatus
listener = Listener(lambda: [PoolStatus(7)])
listener.open()
print("open", flush=True)
time.sleep(60)
"""


def test_nothing_is_left_when_it_is_killed() -> None:
    process = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    name = f"@worldmodel-pool-{os.geteuid()}-{process.pid}-"
    assert name in Path("/proc/net/unix").read_text()
    process.kill()
    process.communicate()
    assert name not in Path("/proc/net/unix").read_text()


def bound(process: int, user: int) -> socket.socket:
    end = socket.socket(socket.AF_UNIX)
    end.bind(f"\0worldmodel-pool-{user}-{process}-00000000")
    end.listen()
    return end


def test_a_name_that_another_process_took_is_not_believed() -> None:
    with bound(1, os.geteuid()):
        assert [status for status in pools() if status.process == 1] == []


def test_another_users_pools_are_not_shown() -> None:
    with bound(os.getpid(), os.geteuid() + 1):
        assert mine() == []


def test_a_process_that_is_stuck_is_shown_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster, "SECONDS", 0.1)
    with bound(os.getpid(), os.geteuid()):
        (status,) = mine()
    assert "does not answer" in status.problem


def test_an_answer_that_is_none_is_shown_as_such() -> None:
    with bound(os.getpid(), os.geteuid()) as end:
        child = os.fork()
        if child == 0:
            caller, _ = end.accept()
            caller.sendall(b'{"size": 3}')
            os._exit(0)
        (status,) = mine()
        os.waitpid(child, 0)
    assert "does not answer" in status.problem


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become another user")
def test_another_user_gets_no_answer(listener: Listener) -> None:
    listener.open()
    (name,) = (
        line.rpartition("@")[2]
        for line in Path("/proc/net/unix").read_text().splitlines()
        if f"@worldmodel-pool-0-{os.getpid()}-" in line
    )
    child = os.fork()
    if child == 0:
        listener.abandon()
        os.setresuid(OTHER, OTHER, OTHER)
        with socket.socket(socket.AF_UNIX) as end:
            end.settimeout(10)
            end.connect(f"\0{name}")
            os._exit(0 if end.recv(100) == b"" else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert len(mine()) == 2
