"""What surrounds QEMU: its user, its limits, what it can open, and memory that cannot be changed."""

from __future__ import annotations

import mmap
import os
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox, confine, image, machine
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program


def test_sealed_memory_is_a_copy_that_nobody_can_change(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    with open(path, "wb") as file:
        file.truncate(1 << 24)
        for place in (0, 5 << 20, (1 << 24) - 3):
            os.pwrite(file.fileno(), b"abc", place)
    sealed = confine.Sealed(path)
    descriptor = sealed.duplicate()
    with open(f"/proc/self/fd/{descriptor}", "r+b", buffering=0) as file:  # QEMU opens it like this
        assert file.read() == path.read_bytes()
        assert os.fstat(descriptor).st_blocks < 1000  # holes stay holes
        for attempt in (
            lambda: os.pwrite(file.fileno(), b"x", 0),
            lambda: os.ftruncate(file.fileno(), 0),
            lambda: os.ftruncate(file.fileno(), 1 << 25),
            lambda: os.posix_fallocate(file.fileno(), 0, 1 << 25),
            lambda: mmap.mmap(file.fileno(), 4096, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE),
        ):
            with pytest.raises(PermissionError):
                attempt()
        private = mmap.mmap(file.fileno(), 4096, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE)
        private[:1] = b"x"
        private.close()
    assert os.pread(descriptor, 3, 0) == b"abc"
    os.close(descriptor)
    sealed.close()
    sealed.close()


def test_memory_is_read_once_and_freed(tmp_path: Path) -> None:
    path = tmp_path / "memory"
    path.write_bytes(b"abc")
    before = len(list(Path("/proc/self/fd").iterdir()))
    sealed = confine.Sealed(path)
    first = sealed.duplicate()
    path.write_bytes(b"xyz")
    second = sealed.duplicate()
    assert os.pread(second, 3, 0) == b"abc"
    os.close(first)
    os.close(second)
    del sealed
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_memory_that_is_not_there_leaves_no_descriptor(tmp_path: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(FileNotFoundError):
        confine.Sealed(tmp_path / "none").duplicate()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


PROBE = """
import os, signal, socket, sys
def attempt(name, action):
    try:
        action()
    except OSError:
        print(name, "refused")
    else:
        print(name, "done")
attempt("library", lambda: open("/usr/bin/env", "rb").read(4))
attempt("random", lambda: open("/dev/urandom", "rb").read(4))
attempt("canary", lambda: open(sys.argv[1]).read())
attempt("write", lambda: open(sys.argv[1] + ".new", "w"))
attempt("shorten", lambda: os.truncate(sys.argv[1], 0))
attempt("list", lambda: os.listdir(os.path.dirname(sys.argv[1])))
attempt("rename", lambda: os.rename(sys.argv[1], sys.argv[1] + ".moved"))
attempt("users", lambda: open("/etc/passwd").read())
attempt("process", lambda: open(f"/proc/{os.getppid()}/environ").read())
attempt("connect", lambda: socket.create_connection(("127.0.0.1", int(sys.argv[2]))))
attempt("abstract", lambda: socket.socket(socket.AF_UNIX).connect("\\0" + sys.argv[3]))
attempt("signal", lambda: os.kill(os.getppid(), 0))
"""


@pytest.fixture
def listener() -> Iterator[tuple[socket.socket, socket.socket]]:
    with socket.create_server(("127.0.0.1", 0)) as tcp, socket.socket(socket.AF_UNIX) as abstract:
        abstract.bind(f"\0confine-{os.getpid()}")
        abstract.listen()
        yield tcp, abstract


@pytest.mark.parametrize("most", [1, 2, 3, 4, 5, 6, 7, 99])
def test_what_qemu_s_thread_starts_can_open_libraries_only(
    most: int, tmp_path: Path, listener: tuple[socket.socket, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    version = min(confine.landlock_version(), most)
    if version == 0:
        pytest.skip("this kernel has no Landlock")
    monkeypatch.setattr(confine, "landlock_version", lambda: version)  # as an older kernel answers
    monkeypatch.setattr(machine, "_spawners", {})
    canary = tmp_path / "canary"
    canary.write_text("secret")
    python = str(Path(sys.executable).resolve())
    paths = (*confine.readable("/usr/bin/qemu-system-x86_64"), sys.base_prefix)
    answers: list[str] = []

    def probe() -> None:
        words = [python, "-I", "-S", "-c", PROBE, str(canary), str(listener[0].getsockname()[1])]
        words.append(f"confine-{os.getpid()}")
        answers.append(subprocess.run(words, capture_output=True, text=True, check=True).stdout)

    machine._spawner(paths).do(probe)
    probe()  # and unconfined, from this thread
    confined, free = (dict(line.split() for line in answer.splitlines()) for answer in answers)
    allowed = {"library", "random"}
    if version < 3:
        allowed.add("shorten")
    if version < 4:
        allowed.add("connect")
    if version < 6:
        allowed |= {"abstract", "signal"}
    assert {name for name, answer in confined.items() if answer == "done"} == allowed
    assert set(free.values()) == {"done"}


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (0, "no Landlock in this kernel, so it can open what that user can"),
        (
            2,
            "Landlock 2 fences files, no fence for shortening files (before Linux 6.2), "
            "no fence for TCP (before Linux 6.7), no fence for signals and abstract Unix sockets (before Linux 6.12)",
        ),
        (
            3,
            "Landlock 3 fences files, shortening files, no fence for TCP (before Linux 6.7), "
            "no fence for signals and abstract Unix sockets (before Linux 6.12)",
        ),
        (
            4,
            "Landlock 4 fences files, shortening files, TCP, "
            "no fence for signals and abstract Unix sockets (before Linux 6.12)",
        ),
        (
            5,
            "Landlock 5 fences files, shortening files, TCP, "
            "no fence for signals and abstract Unix sockets (before Linux 6.12)",
        ),
        (6, "Landlock 6 fences files, shortening files, TCP, signals and abstract Unix sockets"),
        (7, "Landlock 7 fences files, shortening files, TCP, signals and abstract Unix sockets"),
    ],
)
def test_doctor_says_which_fences_a_kernel_lacks(version: int, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confine, "landlock_version", lambda: version)
    assert f"; {expected}; " in confine.describe("tcg")


@pytest.mark.parametrize(
    ("root", "mode", "mapped", "expected"),
    [
        (False, 0o660, True, (None, ())),
        (True, 0o660, True, ("fresh", (7,))),
        (True, 0o666, True, ("fresh", ())),
        (True, 0o600, True, (None, ())),
        (True, 0o660, False, (confine.NOBODY, (7,))),
    ],
)
def test_whom_qemu_runs_as(
    root: bool, mode: int, mapped: bool, expected: tuple[object, tuple[int, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Device:
        def stat(self) -> os.stat_result:
            return os.stat_result((stat.S_IFCHR | mode, 0, 0, 1, 0, 7, 0, 0, 0, 0))

    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
    monkeypatch.setattr(confine, "KVM", Device())
    monkeypatch.setattr(confine, "_mapped", lambda largest: mapped)
    chosen = confine.user("kvm")
    assert ("fresh" if chosen.number in confine.USERS else chosen.number, chosen.groups) == expected
    words = confine.launcher(chosen, "setpriv", "prlimit")
    assert ("--reuid" in words) == (expected[0] is not None)
    assert ("--groups" in words) == (bool(expected[1]) and expected[0] is not None)
    assert "--no-new-privs" in words
    assert "--pdeathsig" in words


def _facts(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def _writable_files(pid: int) -> list[str]:
    """Files (no sockets, no devices) that a process holds open for writing."""
    found = []
    for link in Path(f"/proc/{pid}/fd").iterdir():
        flags = int(Path(f"/proc/{pid}/fdinfo/{link.name}").read_text().split("flags:")[1].split()[0], 8)
        if stat.S_ISREG(link.stat().st_mode) and flags & os.O_ACCMODE != os.O_RDONLY:
            found.append(os.readlink(link))  # noqa: PTH115 - it is not a path
    return found


@pytest.mark.vm
def test_a_running_machine_has_next_to_nothing(image_settings: Settings) -> None:
    before = image.load(image_settings).stamps
    with QemuSandbox(image_settings) as box, ThreadPoolExecutor(2) as pool:
        program = Program("python", "import time; time.sleep(4)")
        runs = [pool.submit(box.run, program, Grant(), Limits()) for _ in range(2)]
        end = time.monotonic() + 30
        while len(pids := [m.pid for m in tuple(box._pool._machines) if m.pid]) < 2 and time.monotonic() < end:
            time.sleep(0.02)
        time.sleep(1)
        facts = [_facts(pid) for pid in pids]
        for pid, fact in zip(pids, facts, strict=True):
            assert "qemu" in fact["Name"]
            assert {fact[name] for name in ("CapPrm", "CapEff", "CapInh", "CapAmb")} == {"0" * 16}
            assert (fact["NoNewPrivs"], fact["Seccomp"]) == ("1", "2")
            assert {name.split()[0] for name in _writable_files(pid)} == {
                "/memfd:qemu-messages",
                "/memfd:machine-memory",
            }
            limits = Path(f"/proc/{pid}/limits").read_text()
            assert "Max core file size        0 " in limits
            assert "Max file size             1048576 " in limits
        if os.geteuid() == 0:
            users = {number for fact in facts for number in fact["Uid"].split() + fact["Gid"].split()}
            assert len(users) == 2
            assert all(int(number) in confine.USERS for number in users)
            assert {fact["Groups"] for fact in facts} == {""}
        assert [run.result(60).status for run in runs] == ["ok", "ok"]
    assert image.load(image_settings).stamps == before
