"""When things break: the error is clear, and neither a machine nor a file stays behind."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from tests.execution.processes import descriptors, machines, until

from worldmodel.errors import ImageError, SandboxError, SandboxUnavailable
from worldmodel.execution import qemu as room
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox, image
from worldmodel.execution.qemu import pool as pool_module
from worldmodel.execution.qemu import sandbox as sandbox_module
from worldmodel.execution.qemu.machine import Machine
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program, Run

PRINT = Program("python", "print(1)")
SLEEP = Program("python", "import time; time.sleep(20)")


def gone(pid: int) -> bool:
    try:
        return "State:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return True


@pytest.fixture
def clean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, image_settings: Settings) -> Iterator[None]:
    """Counts what is there before and after: machines, open descriptors, temporary files, files of the image."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    images = sorted(image_settings.images.rglob("*"))
    before = descriptors()
    yield
    assert until(lambda: machines(os.getpid()) == [], 5)
    assert not descriptors() - before
    assert list(folder.iterdir()) == []
    assert sorted(image_settings.images.rglob("*")) == images


class Watched(QemuSandbox):
    """Tells when a machine has taken its program."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self.taken = threading.Event()

    def _result(self, machine: Machine, limits: Limits, secret: str) -> Any:
        self.taken.set()
        return super()._result(machine, limits, secret)


@pytest.fixture
def box(image_settings: Settings, clean: None) -> Iterator[Watched]:
    with Watched(image_settings) as made:
        made.run(PRINT, Grant(), Limits(seconds=120))
        made.taken.clear()
        yield made


def in_thread(box: QemuSandbox, program: Program, seconds: float = 20) -> tuple[ThreadPoolExecutor, Any]:
    pool = ThreadPoolExecutor(1)
    return pool, pool.submit(box.run, program, Grant(), Limits(seconds=seconds))


def running(box: Watched) -> Machine:
    """The one machine, once its program is running."""
    assert box.taken.wait(60)
    (machine,) = box._pool._machines
    return machine


@pytest.mark.vm
def test_a_machine_killed_from_outside_is_an_error_and_no_run(box: Watched) -> None:
    pool, future = in_thread(box, SLEEP)
    pid = running(box).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(SandboxError, match=r"killed from outside \(QEMU was ended by SIGKILL\)") as caught:
        future.result(60)
    assert caught.value.mend
    pool.shutdown()


@pytest.mark.vm
def test_a_machine_that_resets_itself_is_a_failed_run(box: Watched) -> None:
    """What a panic of the guest's kernel amounts to."""
    pool, future = in_thread(box, SLEEP)
    running(box).monitor.call("system_reset")
    run: Run = future.result(60)
    assert (run.status, run.exit_code) == ("failed", None)
    assert "brought its machine down" in run.stderr
    pool.shutdown()


@pytest.mark.vm
def test_a_machine_that_freezes_is_a_timeout(box: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_module, "GRACE_SECONDS", 1.0)
    pool, future = in_thread(box, SLEEP, seconds=5)
    running(box).monitor.call("stop")
    run: Run = future.result(60)
    assert (run.status, run.exit_code) == ("timeout", None)
    pool.shutdown()


@pytest.mark.vm
def test_closing_ends_running_machines(box: Watched) -> None:
    pool, future = in_thread(box, SLEEP)
    running(box)
    box.close()
    with pytest.raises(SandboxError):
        future.result(60)
    with pytest.raises(SandboxError, match="closed"):
        box.run(PRINT, Grant(), Limits())
    box.prepare()
    assert machines(os.getpid()) == []
    pool.shutdown()


@pytest.mark.vm
def test_no_qemu_on_the_path(box: Watched, image_settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(SandboxUnavailable, match="is not installed") as caught:
        box.run(PRINT, Grant(), Limits())
    assert caught.value.mend.startswith("sudo apt-get install")
    with pytest.raises(SandboxUnavailable):
        QemuSandbox(image_settings)


@pytest.mark.vm
def test_a_qemu_that_does_not_start(box: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:  # where any user can run it
        Path(folder).chmod(0o755)
        broken = Path(folder, "qemu-system-x86_64")
        broken.write_text("#!/bin/sh\necho no such accelerator >&2\nexit 1\n")
        broken.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        with pytest.raises(SandboxError, match="no such accelerator"):
            box.run(PRINT, Grant(), Limits())


@pytest.fixture
def copy(image_settings: Settings, tmp_path: Path) -> Settings:
    """The image again, with a state file of its own that may be harmed."""
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


@pytest.mark.vm
def test_an_image_that_is_truncated_while_in_use(clean: None, copy: Settings) -> None:
    with QemuSandbox(copy) as box:
        state = room.load(copy).folder / "state"
        os.truncate(state, 1000)
        with pytest.raises(ImageError, match="was changed") as caught:
            box.run(PRINT, Grant(), Limits())
        assert caught.value.mend == "worldmodel image build --force"
        with pytest.raises(ImageError, match="state is not what was built"):
            QemuSandbox(copy)


@pytest.mark.vm
@pytest.mark.parametrize("content", [b"", b"garbage" * 1000])
def test_a_state_that_qemu_cannot_load(
    content: bytes, clean: None, copy: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(image.Image, "check", lambda self: None)
    monkeypatch.setattr(sandbox_module, "START_SECONDS", 3.0)
    monkeypatch.setattr(pool_module, "START_SECONDS", 3.0)  # given nothing, QEMU waits for more
    with QemuSandbox(copy) as box:
        (room.load(copy).folder / "state").write_bytes(content)
        with pytest.raises(SandboxError, match=r"no machine|broke before the program ran"):
            box.run(PRINT, Grant(), Limits())


CHILD = """
import sys, threading
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.execution.base import Grant
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program
box = QemuSandbox(Settings.from_env())
print("ready", flush=True)
if "prepare" in sys.argv:
    thread = threading.Thread(target=box.prepare)
    thread.start()
    thread.join()
try:
    while True:
        box.run(Program("python", "import time; time.sleep(0.05)"), Grant(), Limits())
        print("ran", flush=True)
except KeyboardInterrupt:
    print("interrupted", flush=True)
    sys.exit(130)
"""


def child(*arguments: str) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", CHILD, *arguments], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


@pytest.mark.vm
@pytest.mark.parametrize("moment", [0.0, 0.02, 0.06, 0.15, 0.3, 0.5])
def test_ctrl_c_at_any_moment_leaves_no_machine(moment: float, clean: None) -> None:
    process = child()
    time.sleep(moment)
    before = machines(process.pid)
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=30)
    assert output.endswith("interrupted\n")
    assert process.returncode == 130
    assert all(gone(pid) for pid in before)


@pytest.mark.vm
@pytest.mark.parametrize("arguments", [(), ("prepare",)])
def test_sigkill_of_the_parent_takes_the_machine_along(arguments: tuple[str, ...], clean: None) -> None:
    process = child(*arguments)
    seen: list[int] = []
    assert until(lambda: bool(seen.extend(machines(process.pid)) or seen))
    process.kill()
    process.communicate(timeout=30)
    assert until(lambda: all(gone(pid) for pid in seen), 5)


@pytest.mark.vm
def test_the_thread_that_prepared_may_end(clean: None, image_settings: Settings) -> None:
    with QemuSandbox(image_settings) as box:
        thread = threading.Thread(target=box.prepare)
        thread.start()
        thread.join()
        assert until(lambda: len(box._pool._ready) == 1)
        prepared = machines(os.getpid())
        time.sleep(0.5)
        assert machines(os.getpid()) == prepared != []
        assert box.run(PRINT, Grant(), Limits(seconds=120)).stdout == "1\n"
        assert machines(os.getpid()) == []


def _mount(folder: Path, megabytes: int) -> bool:
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.vm
def test_a_disk_that_is_full_before_or_while_building(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(tmp_path / "home", tmp_path / "cache")
    if not _mount(settings.cache, 150):
        pytest.skip("mounting a small disk needs root")
    try:
        with pytest.raises(ImageError, match=r"needs \d+ MB free"):
            room.build(settings)
        monkeypatch.setattr(image, "NEEDED_MB", 1)
        with pytest.raises(ImageError, match="disk is full"):
            room.build(settings)
        assert [path.name for path in settings.images.iterdir()] == ["lock"]
    finally:
        subprocess.run(["umount", str(settings.cache)], check=True)


BUILD = """
import sys
from pathlib import Path
from worldmodel.execution import qemu
from worldmodel.settings import Settings
cache = Path(sys.argv[1])
qemu.build(Settings(cache, cache), lambda phase, fraction: print(phase, fraction, flush=True))
"""


@pytest.mark.vm
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_build_leaves_no_process_and_no_image(ending: signal.Signals, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BUILD, str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"packages 0.0\n"
    process.stdout.readline()  # now mmdebstrap is at work
    process.send_signal(ending)
    process.communicate(timeout=60)
    mine = str(tmp_path).encode()

    def working() -> bool:
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            try:
                if mine in path.read_bytes():
                    return True
            except OSError:
                continue
        return False

    assert until(lambda: not working(), 30)
    assert str(tmp_path) not in Path("/proc/mounts").read_text()
    left = [path.name for path in (tmp_path / "images").iterdir() if path.name != "lock"]
    if ending == signal.SIGKILL:  # nobody was left to tidy up; the next build does
        assert all(name.startswith("building-") for name in left)
    else:
        assert left == []


# No machine from here on: the other end of the channel is played by a thread.


@pytest.fixture
def played(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Callable[[list[Callable[[str], Any]]], QemuSandbox]]:
    """A sandbox whose machine answers a run with the given frames, each made from the run's secret."""
    threads: list[threading.Thread] = []

    def make(answers: list[Callable[[str], Any]]) -> QemuSandbox:
        def play(guest: socket.socket) -> None:
            (size,) = struct.unpack("<I", guest.recv(4, socket.MSG_WAITALL))
            secret = json.loads(guest.recv(size, socket.MSG_WAITALL))["secret"]
            for answer in answers:
                body = json.dumps(answer(secret)).encode()
                guest.sendall(struct.pack("<I", len(body)) + body)
            guest.close()

        def start(self: Machine) -> None:
            threads.append(threading.Thread(target=play, args=(self._agent_end.dup(),)))
            self._agent_end.close()
            threads[-1].start()

        built = image.Image(tmp_path, "version", "9.9", "tcg", ())
        monkeypatch.setattr(sandbox_module, "load", lambda settings: built)
        monkeypatch.setattr(image.Image, "check", lambda self: None)
        monkeypatch.setattr(Machine, "start", start)
        return QemuSandbox(Settings(tmp_path, tmp_path))

    yield make
    for thread in threads:
        thread.join(10)


def started(secret: str) -> dict[str, Any]:
    return {"op": "started", "secret": secret}


def result(secret: str, **change: Any) -> dict[str, Any]:
    fields = {"exit": 0, "timeout": False, "oom": False, "stdout": "42\n", "stderr": "", "truncated": False}
    return {"op": "result", "secret": secret, **fields, "seconds": 0.1, "memory": 1, "trace": "", **change}


def test_a_true_result_is_taken(played: Callable[..., QemuSandbox]) -> None:
    run = played([started, result]).run(PRINT, Grant(), Limits())
    assert (run.status, run.stdout) == ("ok", "42\n")


@pytest.mark.parametrize(
    "forged",
    [
        lambda secret: result("0" * 32),
        lambda secret: {**result(secret), "secret": None},
        lambda secret: {**result(secret), "op": "started"},
        lambda secret: result(secret, stdout=5),
        lambda secret: "result",
    ],
)
def test_a_forged_result_is_refused(played: Callable[..., QemuSandbox], forged: Callable[[str], Any]) -> None:
    run = played([started, forged, result]).run(PRINT, Grant(), Limits())
    assert (run.status, run.stdout, run.exit_code) == ("failed", "", None)
    assert "brought its machine down" in run.stderr


def test_a_machine_that_does_not_know_the_secret_never_ran_anything(played: Callable[..., QemuSandbox]) -> None:
    with pytest.raises(SandboxError, match="broke before the program ran: the machine sent a forged frame"):
        played([lambda secret: started("0" * 32)]).run(PRINT, Grant(), Limits())


def test_a_machine_that_is_lost_before_and_after_the_start(played: Callable[..., QemuSandbox]) -> None:
    with pytest.raises(SandboxError, match="broke before"):
        played([]).run(PRINT, Grant(), Limits())
    assert played([started]).run(PRINT, Grant(), Limits()).status == "failed"
