"""Finding a control group that may be used, and the group of one run, on a tree of plain files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from worldmodel.errors import SandboxError
from worldmodel.execution.bubblewrap import cgroup
from worldmodel.types import Limits

SLICE, SCOPE = "user.slice/app.slice", "user.slice/app.slice/run.scope"


def process(folder: Path, path: str, *, root: str = "/", kind: str = "cgroup2") -> Path:
    """What the kernel would show of a process in the group `path` of a tree in `folder`/tree."""
    shown = folder / "process"
    shown.mkdir()
    shown.joinpath("mountinfo").write_text(
        f"22 1 0:5 / /proc rw - proc proc rw\n31 23 0:28 {root} {folder}/tree rw,relatime - {kind} {kind} rw\n"
    )
    shown.joinpath("cgroup").write_text(f"4:memory:/elsewhere\n0::{path}\n")
    return shown


def group(folder: Path, path: str, handed_on: str) -> Path:
    made = folder / "tree" / path
    made.mkdir(parents=True, exist_ok=True)
    made.joinpath("cgroup.subtree_control").write_text(handed_on)
    made.joinpath("cgroup.procs").write_text("")
    return made


def test_beside_the_process_s_own_group(tmp_path: Path) -> None:
    place = group(tmp_path, SLICE, "cpu memory pids\n")
    group(tmp_path, SCOPE, "")
    found = cgroup.find(process(tmp_path, f"/{SCOPE}"))
    assert (found.folder, str(found)) == (place, "memory and processes, by the kernel")


def test_within_the_process_s_own_group(tmp_path: Path) -> None:
    group(tmp_path, SLICE, "cpu\n")
    place = group(tmp_path, SCOPE, "memory pids\n")
    assert cgroup.find(process(tmp_path, f"/{SCOPE}")).folder == place


def test_in_a_container_that_sees_a_part_of_the_tree(tmp_path: Path) -> None:
    place = group(tmp_path, ".", "memory pids\n")
    assert cgroup.find(process(tmp_path, "/docker/a", root="/docker/a")).folder == place.resolve()


@pytest.mark.parametrize(
    ("handed_on", "reason"), [("", "does not hand on memory and pids"), ("memory\n", "does not hand on pids")]
)
def test_a_place_that_hands_nothing_on(tmp_path: Path, handed_on: str, reason: str) -> None:
    group(tmp_path, "a", handed_on)
    group(tmp_path, "a/b", handed_on)
    found = cgroup.find(process(tmp_path, "/a/b"))
    assert found.folder is None
    assert reason in str(found)


def test_a_place_that_others_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    group(tmp_path, ".", "memory pids\n")
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "cgroup.procs")
    assert "cannot be written" in cgroup.find(process(tmp_path, "/")).reason


def test_a_host_without_version_2(tmp_path: Path) -> None:
    assert cgroup.find(process(tmp_path, "/", kind="cgroup")).reason == "no cgroup v2 is mounted here"
    assert cgroup.find(tmp_path / "nothing").reason == "no cgroup v2 is mounted here"


def test_a_process_outside_of_what_is_mounted(tmp_path: Path) -> None:
    assert "outside" in cgroup.find(process(tmp_path, "/other", root="/docker/a")).reason


def test_a_group_that_the_kernel_does_not_fill_is_an_error_and_is_not_left(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match=r"memory\.max"):
        cgroup.Group(tmp_path, Limits(), 10)
    assert list(tmp_path.iterdir()) == []


def test_what_a_group_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = Path.mkdir

    def filled(folder: Path) -> None:
        """As the kernel does it: a new group has its files."""
        made(folder)
        for name in ("memory.max", "memory.oom.group", "memory.swap.max", "pids.max", "cgroup.procs", "cgroup.kill"):
            (folder / name).write_text("")

    monkeypatch.setattr(Path, "mkdir", filled)
    one = cgroup.Group(tmp_path, Limits(memory_mb=100, disk_mb=10), 20)
    held = {path.name: path.read_text() for path in one.folder.iterdir() if path.read_text()}
    assert held == {
        "memory.max": str((100 + 10 + cgroup.ROOM_MB) << 20),
        "memory.oom.group": "1",
        "memory.swap.max": "0",
        "pids.max": "20",
    }
    assert one.members == one.folder / "cgroup.procs"
    assert not one.exhausted()
    (one.folder / "memory.events").write_text("low 0\nmax 3\noom 1\noom_kill 1\n")
    assert one.exhausted()
    assert cgroup.Group(tmp_path, Limits(), 20).folder != one.folder
