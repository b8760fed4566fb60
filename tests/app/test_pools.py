"""`worldmodel pool status`, told of pools and of none."""

from __future__ import annotations

import json

import pytest

from worldmodel.app import pools
from worldmodel.execution import qemu
from worldmodel.execution.qemu import PoolStatus

ONE = PoolStatus(4711, size=3, ready=2, starting=1, running=4, waiting=5, served=60, memory=200 << 20, image="abc")


def test_no_pool_is_said_in_words(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(qemu, "pools", list)
    assert pools.status(as_json=False) == 0
    assert capsys.readouterr().out == "no process keeps machines ready\n"
    assert pools.status(as_json=True) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_pools_are_a_table_with_their_problems(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    stuck = PoolStatus(4712, problem="it does not answer\x1b[2J")
    monkeypatch.setattr(qemu, "pools", lambda: [ONE, stuck])
    assert pools.status(as_json=False) == 0
    head, first, _, problem = capsys.readouterr().out.splitlines()
    assert head.split() == list(pools.HEAD)
    assert first.split() == ["4711", "2/3", "1", "4", "5", "60", "200", "MB", "abc"]
    assert problem.startswith("process 4712: it does not answer")
    assert "\x1b" not in problem
    assert pools.status(as_json=True) == 0
    assert json.loads(capsys.readouterr().out)[0]["served"] == 60
