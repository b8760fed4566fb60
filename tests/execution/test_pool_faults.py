"""The pool with real machines, while things break: a clear outcome each time, it heals, and nothing stays behind."""

from __future__ import annotations

import asyncio
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.execution.processes import descriptors, machines, until

from worldmodel.errors import ImageError, SandboxError
from worldmodel.execution import qemu as room
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox, roster
from worldmodel.execution.qemu import pool as pool_module
from worldmodel.execution.qemu.machine import Machine
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program, Run

pytestmark = pytest.mark.vm

PRINT = Program("python", "print(1)")
SLEEP = Program("python", "import time; time.sleep(60)")
MOMENTS = 50
CLEAR = "killed from outside|broke before the program ran|no machine"
"""What a caller is told whose machine somebody killed."""


def full(box: QemuSandbox) -> bool:
    return until(lambda: len(box._pool._ready) == box._pool.size)


def run(box: QemuSandbox, program: Program = PRINT, seconds: float = 30) -> Run:
    return box.run(program, Grant(), Limits(seconds=seconds))


@pytest.fixture
def clean() -> Iterator[None]:
    before = descriptors()
    yield
    assert until(lambda: machines(os.getpid()) == [], 5)
    assert until(lambda: not descriptors() - before, 5), descriptors() - before


@pytest.fixture
def box(image_settings: Settings, clean: None) -> Iterator[QemuSandbox]:
    with QemuSandbox(image_settings) as warm_up:  # threads that live as long as the process
        run(warm_up)
    with QemuSandbox(image_settings, pool=2) as made:
        assert full(made)
        yield made


@pytest.fixture
def copy(image_settings: Settings, tmp_path: Path) -> Settings:
    """The image again, which may be harmed."""
    source = room.load(image_settings).folder
    target = tmp_path / "cache" / "images" / source.name
    target.mkdir(parents=True)
    for path in source.iterdir():
        if path.name in ("root.erofs", "memory"):
            (target / path.name).symlink_to(path)
        else:
            shutil.copy(path, target)
    accelerator = image_settings.cache / "accelerator.json"
    if accelerator.exists():
        shutil.copy(accelerator, tmp_path / "cache")
    return Settings(tmp_path / "home", tmp_path / "cache")


def test_a_machine_killed_at_any_moment_is_told_clearly_and_replaced(box: QemuSandbox) -> None:
    """At random moments of a run, from the taking of the machine to its end, also while the next ones start."""
    chance = random.Random(20)
    program = Program("python", "import time; time.sleep(0.02); print(sum(range(1000)))")
    killed = 0
    with ThreadPoolExecutor(1) as thread:
        for number in range(MOMENTS):
            future = thread.submit(run, box, program)
            time.sleep(chance.uniform(0, 0.15))
            used = [place.machine for place in box._pool._running]
            victims = [machine.pid for machine in used if machine is not None] or machines(os.getpid())
            for pid in filter(None, victims):
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            try:
                done = future.result(60)
            except SandboxError as problem:
                killed += 1
                assert problem.mend, number
                assert any(words in str(problem) for words in CLEAR.split("|")), (number, problem)
            else:
                assert (done.status, done.stdout) == ("ok", "499500\n"), (number, done)
    assert killed > MOMENTS / 5
    assert run(box).stdout == "1\n"
    assert full(box)
    own = box._pool._machines
    assert until(lambda: sorted(machines(os.getpid())) == sorted(machine.pid or 0 for machine in set(own)), 5)


def test_ready_machines_that_are_killed_are_replaced_while_nobody_asks(
    box: QemuSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed = machines(os.getpid())
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    assert until(lambda: len(machines(os.getpid())) == 2 and not set(killed) & set(machines(os.getpid())), 30)
    assert full(box)
    assert run(box).stdout == "1\n"


CHILD = """
import os, sys, time
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.settings import Settings
box = QemuSandbox(Settings.from_env(), pool=3)
while len(box._pool._ready) < 3:
    time.sleep(0.01)
print("full", flush=True)
time.sleep(100)
"""


def test_sigkill_of_a_process_with_a_full_pool(image_settings: Settings, clean: None) -> None:
    process = subprocess.Popen([sys.executable, "-c", CHILD], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "full\n"
    before = machines(process.pid)
    (told,) = (pool for pool in roster.pools() if pool.process == process.pid)
    assert (told.size, told.ready, len(before)) == (3, 3, 3)
    assert told.memory > 3 * 20 << 20
    process.kill()
    process.communicate()
    assert until(lambda: not any(Path(f"/proc/{pid}").exists() for pid in before), 5)
    assert all(pool.process != process.pid for pool in roster.pools())


def test_threads_and_an_event_loop_at_once(box: QemuSandbox) -> None:
    """None is lost or mixed up, no more run at once than may, and each is a machine of its own."""
    code = "import os, uuid; print({n}, os.listdir('/scratch') == ['model.py'], uuid.uuid4())"
    seen: list[str] = []

    def work(first: int) -> list[str]:
        return [run(box, Program("python", code.format(n=n))).stdout for n in range(first, first + 2)]

    async def loop() -> list[str]:
        programs = [Program("python", code.format(n=n)) for n in range(100, 106)]
        return [one.stdout for one in await asyncio.gather(*(box.arun(p, Grant(), Limits(30)) for p in programs))]

    with ThreadPoolExecutor(8) as threads:
        futures = [threads.submit(work, 2 * n) for n in range(8)]
        seen += asyncio.run(loop())
        seen += [line for future in futures for line in future.result(120)]
    words = [line.split() for line in seen]
    assert sorted(int(word[0]) for word in words) == [*range(16), *range(100, 106)]
    assert all(word[1] == "True" for word in words)
    assert len({word[2] for word in words}) == 22


def test_cancelling_kills_the_machine_and_frees_the_place(box: QemuSandbox) -> None:
    async def cancelled() -> None:
        task = asyncio.create_task(box.arun(SLEEP, Grant(), Limits(90)))
        while not box._pool._running:
            await asyncio.sleep(0.01)
        (place,) = box._pool._running
        await asyncio.sleep(0.2)
        assert place.machine is not None
        pid = place.machine.pid
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert until(lambda: pid not in machines(os.getpid())), "a pool frees what has ended behind the caller's back"
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(box.arun(SLEEP, Grant(), Limits(90)), 0.5)
        assert (await box.arun(PRINT, Grant(), Limits(30))).stdout == "1\n"

    asyncio.run(cancelled())
    assert until(lambda: not box._pool._running and not box._pool._queue)


def test_closing_while_many_wait(image_settings: Settings, clean: None) -> None:
    box = QemuSandbox(image_settings, pool=1)
    with ThreadPoolExecutor(10) as threads:
        futures = [threads.submit(run, box, SLEEP, 90) for _ in range(10)]
        assert until(lambda: len(box._pool._running) == box._pool.at_once)
        began = time.monotonic()
        box.close()
        for future in futures:
            with pytest.raises(SandboxError):
                future.result(30)
        assert time.monotonic() - began < 20
    assert machines(os.getpid()) == []


def test_a_fork_in_the_middle_of_everything(box: QemuSandbox) -> None:
    with ThreadPoolExecutor(2) as threads:
        futures = [
            threads.submit(run, box, Program("python", f"import time; time.sleep(1); print({n})")) for n in (1, 2)
        ]
        assert until(lambda: len(box._pool._running) == 2)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                good = run(box).stdout == "1\n" and until(lambda: len(machines(os.getpid())) <= 2, 5)  # one is ending
                box.close()
                code = 0 if good and machines(os.getpid()) == [] else 2
            finally:
                os._exit(code)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert sorted(future.result(60).stdout for future in futures) == ["1\n", "2\n"]
    assert run(box).stdout == "1\n"


def test_an_image_that_is_removed_and_comes_back(copy: Settings, clean: None) -> None:
    folder = room.load(copy).folder
    with QemuSandbox(copy, pool=2) as box:
        assert full(box)
        with ThreadPoolExecutor(1) as thread:
            running = thread.submit(run, box, Program("python", "import time; time.sleep(1); print('mine')"))
            assert until(lambda: box._pool._running)
            folder.rename(folder.with_name("away"))
            with pytest.raises(ImageError):
                run(box)
            assert running.result(60).stdout == "mine\n"  # it has all of it open
        assert box._pool._ready == type(box._pool._ready)()
        folder.with_name("away").rename(folder)
        assert run(box).stdout == "1\n"
        old = machines(os.getpid())
        state = folder / "state"
        state.with_name("new").write_bytes(state.read_bytes())
        state.with_name("new").replace(state)  # the same, but a file of its own
        assert run(box).stdout == "1\n"
        assert full(box)
        assert not set(old) & set(machines(os.getpid()))


def test_a_corrupt_state_is_told_to_every_caller(copy: Settings, clean: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room.Image, "check", lambda self: None)
    with QemuSandbox(copy, pool=1) as box:
        assert full(box)
        state = room.load(copy).folder / "state"
        good = state.read_bytes()
        state.write_bytes(b"garbage" * 10_000)
        assert run(box).stdout == "1\n"  # it was ready before
        with ThreadPoolExecutor(3) as threads:
            for future in [threads.submit(run, box) for _ in range(3)]:
                with pytest.raises(SandboxError, match=CLEAR):
                    future.result(60)
        assert until(lambda: box._pool.status().problem)
        state.write_bytes(good)
        assert run(box).stdout == "1\n"
        assert full(box)


def test_no_descriptors_left(box: QemuSandbox) -> None:
    run(box)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    held = [os.open("/dev/null", os.O_RDONLY) for _ in range(3)]
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(held) + 1, hard))
    try:
        for _ in range(4):
            try:
                assert run(box).stdout == "1\n"  # while some are ready
            except SandboxError as problem:
                assert "no machine: " in str(problem)
                assert "Too many open files" in str(problem)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        for descriptor in held:
            os.close(descriptor)
    assert run(box).stdout == "1\n"
    assert full(box)


FULL = """
import resource, sys
from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program
with QemuSandbox(Settings.from_env()) as box:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, -1))
    try:
        box.run(Program("python", "print(1)"), Grant(), Limits())
    except SandboxError as problem:
        print(problem)
    resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
    print(box.run(Program("python", "print(1)"), Grant(), Limits()).stdout)
"""


def test_no_room_for_the_memory_of_machines(image_settings: Settings, clean: None) -> None:
    """As when the disk is full, for whatever is written while a machine is restored."""
    done = subprocess.run([sys.executable, "-c", FULL], capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.splitlines()[0].startswith("no machine: "), done
    assert "File too large" in done.stdout
    assert done.stdout.endswith("\n1\n\n"), done


def test_a_full_disk_stops_no_machine(image_settings: Settings, copy: Settings, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(small)]
    if os.geteuid() != 0 or subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a small disk needs root")
    try:
        shutil.copytree(copy.cache, small / "cache", symlinks=True)
        with open(small / "filler", "wb") as filler, pytest.raises(OSError, match="No space left"):
            while True:
                os.write(filler.fileno(), bytes(4096))
        with QemuSandbox(Settings(small / "home", small / "cache"), pool=1) as box:
            assert full(box)
            assert [run(box).stdout for _ in range(2)] == ["1\n", "1\n"]
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_warm_up_that_is_not_answered(image_settings: Settings, clean: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that froze while it got ready is given to nobody."""
    monkeypatch.setattr(pool_module, "START_SECONDS", 2.0)
    start = Machine.start
    frozen = threading.Event()

    def freeze(self: Machine) -> None:
        start(self)
        if not frozen.is_set():
            frozen.set()
            self.monitor.call("stop")

    monkeypatch.setattr(Machine, "start", freeze)
    with QemuSandbox(image_settings, pool=1) as box:
        assert until(lambda: box._pool._problem is not None)
        assert "did not answer in time" in box._pool.status().problem
        assert run(box).stdout == "1\n"
        assert full(box)
