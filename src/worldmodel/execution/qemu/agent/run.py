"""One run: choose or start a process, let it go within its limits, collect what it did."""

from __future__ import annotations

import contextlib
import json
import os
import re
import select
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from . import files, system, tracing, worker
from .worker import Worker

COLD_USER = 1100
SCIENCE = re.compile(r"\b(sympy|scipy|mpmath)\b")
"""Programs that name one of these get the interpreter that has imported them."""
ENDED = re.compile(r"ended (\d{1,3})$")
"""What a Python worker calls itself at its end: see `worker.serve`."""
C_OPTIONS = ["-Wno-implicit-function-declaration", "-lm"]


@dataclass
class Output:
    """What came out of one pipe: at most `cap` bytes are kept, the rest is thrown away unread."""

    pipe: int
    cap: int
    kept: bytearray = field(default_factory=bytearray)
    lost: bool = False

    def drain(self, null: int) -> bool:
        """Take what is there. False at the end of the pipe."""
        room = self.cap - len(self.kept)
        if room > 0:
            piece = os.read(self.pipe, min(room, 1 << 20))
            self.kept += piece
            return bool(piece)
        moved = os.splice(self.pipe, null, 1 << 20)
        self.lost = self.lost or moved > 0
        return moved > 0

    @property
    def text(self) -> str:
        return self.kept.decode("utf-8", "replace")


def run(request: dict[str, Any], warm: dict[str, Worker]) -> tuple[dict[str, Any], Worker]:
    """Run `request["source"]`: how it went, and the killed worker, to `bury`. `warm` loses that worker.

    The request: language, source, processes (may it start child processes), seed (for JavaScript),
    files (None, or what `files.show` takes) and limits (seconds, memory in bytes, processes, disk
    in megabytes, output in bytes, artifacts in bytes).
    """
    limits = request["limits"]
    if limits["disk"] != system.DISK_MB:
        system.limit_disk(limits["disk"])
    chosen = _worker(request, warm)
    group = chosen.group
    start_memory = int(system.read(f"{group}/memory.current"))
    system.write(f"{group}/memory.max", str(start_memory + limits["memory"]))
    system.write(f"{group}/pids.max", str(limits["processes"]))
    os.chown(system.SCRATCH, chosen.user, chosen.user)
    folder = files.show(**request["files"]) if request["files"] else system.SCRATCH
    tracing.start()
    started = time.monotonic()
    _release(chosen, {**request, "folder": folder})
    outputs, status, timed_out = _watch(chosen, started + limits["seconds"], limits["output"])
    seconds = time.monotonic() - started
    _kill(chosen)
    trace = tracing.stop()
    events = dict(line.split() for line in system.read(f"{group}/memory.events").splitlines())
    result = {
        "exit": None if status is None else os.waitstatus_to_exitcode(status),
        "timeout": timed_out,
        "oom": int(events["oom_kill"]) > 0,
        "stdout": outputs[0].text,
        "stderr": outputs[1].text,
        "truncated": any(output.lost for output in outputs),
        "seconds": seconds,
        "memory": int(system.read(f"{group}/memory.peak")),
        "trace": trace,
    }
    return result, chosen


def _worker(request: dict[str, Any], warm: dict[str, Worker]) -> Worker:
    language, source, processes = request["language"], request["source"], request["processes"]
    if language == "python":
        return warm.pop("science" if SCIENCE.search(source) else request.get("worker", "python"))
    if language == "javascript":  # the warm one can start no processes
        return worker.start(COLD_USER, worker.node_with_processes) if processes else warm.pop("javascript")
    return worker.start(COLD_USER, _cold(language, source, processes))


def _release(chosen: Worker, request: dict[str, Any]) -> None:
    """Hand the waiting process its program."""
    control = chosen.pipes.control
    body = json.dumps({key: request[key] for key in ("source", "processes", "seed", "folder")}).encode()
    data = struct.pack("<I", len(body)) + body
    with contextlib.suppress(BrokenPipeError):
        while data:
            data = data[os.write(control, data) :]
    os.close(control)


def _cold(language: str, source: str, processes: bool) -> Callable[[], NoReturn]:
    """The body of a process that becomes bash, or compiles C and becomes the program."""

    def body() -> NoReturn:
        os.write(4, b"R")
        (size,) = struct.unpack("<I", system.read_exactly(3, 4))
        request = json.loads(system.read_exactly(3, size))  # now it is our turn
        os.closerange(3, 5)
        name = Path(system.SCRATCH, "model.sh" if language == "bash" else "model.c")
        name.write_text(source, encoding="utf-8")
        worker.usual_signals()
        if language == "bash":
            os.chdir(request["folder"])
            os.execv("/usr/bin/bash", ["bash", str(name)])
        compiler = os.fork()
        if compiler == 0:
            os.execv("/usr/bin/tcc", ["tcc", "-o", "model", "model.c", *C_OPTIONS])
        status = os.waitstatus_to_exitcode(os.waitpid(compiler, 0)[1])
        if status:
            os._exit(status & 255)
        if not processes:
            system.refuse_processes()
        os.chdir(request["folder"])
        os.execv(f"{system.SCRATCH}/model", ["./model"])

    return body


def _watch(chosen: Worker, deadline: float, cap: int) -> tuple[list[Output], int | None, bool]:
    """Collect output until the process is gone and its pipes are empty, or the deadline passes.

    A child that outlives the process and holds its pipes is given a moment, then left. A process
    that says that it ends need not be gone: with its pipes closed there is nothing more to come.
    """
    outputs = [Output(chosen.pipes.stdout, cap), Output(chosen.pipes.stderr, cap)]
    null = os.open("/dev/null", os.O_WRONLY)
    process = os.pidfd_open(chosen.pid)
    poll = select.poll()
    open_pipes = {output.pipe: output for output in outputs}
    for descriptor in (*open_pipes, process):
        poll.register(descriptor, select.POLLIN)
    status: int | None = None
    try:
        while open_pipes or status is None:
            left = deadline - time.monotonic()
            if left <= 0:
                return outputs, status, status is None
            events = poll.poll(1000 * (left if status is None else min(left, 0.05)))
            if not events and status is not None:
                break
            for descriptor, _ in events:
                if descriptor == process:
                    status = os.waitpid(chosen.pid, 0)[1]
                    poll.unregister(process)
                elif not open_pipes[descriptor].drain(null):
                    poll.unregister(descriptor)
                    del open_pipes[descriptor]
            if not open_pipes and status is None and (ended := ENDED.match(system.name(chosen.pid))):
                return outputs, int(ended[1]) << 8, False
        return outputs, status, False
    finally:
        os.close(null)
        os.close(process)


def _kill(chosen: Worker) -> None:
    """End whatever is left of the run. It runs no further; that it is gone takes a while, and goes behind the agent."""
    with contextlib.suppress(ProcessLookupError):
        os.setpriority(os.PRIO_PROCESS, chosen.pid, 19)
    system.write(f"{chosen.group}/cgroup.kill", "1")


def bury(chosen: Worker) -> None:
    """Wait until a killed worker is gone, and reap it and its children: orphans are ours, we are PID 1."""
    while "populated 1" in system.read(f"{chosen.group}/cgroup.events"):
        time.sleep(0.001)
        _reap()
    _reap()


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
