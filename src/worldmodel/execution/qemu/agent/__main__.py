"""The agent: PID 1 of the machine. Warms interpreters up, then answers the host, one frame at a time.

Frames are JSON with a length before them. `ping` is answered with the clocks; `warm` runs a
program of our own, so that a restored machine has its code paths ready, and is not answered; `run` runs the host's
program. A frame about a run carries the run's secret, which no program has seen.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path
from typing import Any

from . import files, relay, run, system, tooling, tracing, worker

WARM_UP = {
    "processes": False,
    "seed": 1,
    "files": None,
    "limits": {"seconds": 20.0, "memory": 64 << 20, "processes": 64, "disk": 64, "output": 1 << 16},
}


def main() -> None:
    if os.getpid() != 1:
        sys.exit("the agent mounts and kills as the first process of a guest; it is nothing to run elsewhere")
    system.set_up()
    relaying = relay.start()
    tooling.set_up()
    worker.preload(worker.COMMON)
    worker.preload(worker.NUMPY)
    tracing.set_up(os.getpid(), relaying)
    gc.collect()
    gc.freeze()
    warm = {
        "science": worker.start(1003, worker.python(worker.SCIENCE)),
        "javascript": worker.start(1004, worker.node),
    }
    for language, source in (("bash", "echo $((1 + 1)) | cat"), ("c", "#include <stdio.h>\nint main(){return 0;}")):
        rehearse(language, source, {})
    for user, name in ((1000, "python"), (1001, "spare"), (1002, "rehearsal")):
        warm[name] = worker.start(user, worker.python([]))
    rehearse("python", "print(1)", warm, "rehearsal")
    port = system.open_port("agent")
    system.send(port, {"op": "ready"})
    while True:
        answer(port, system.receive(port), warm)


def rehearse(language: str, source: str, warm: dict[str, worker.Worker], name: str = "") -> None:
    """Run one of our own programs, so that its files are in memory and its paths have been gone."""
    result, used = run.run({**WARM_UP, "language": language, "source": source, "worker": name}, warm)
    assert result["exit"] == 0, result
    run.bury(used)
    forget()


def forget() -> None:
    """Leave no trace of a rehearsal."""
    for path in Path(system.SCRATCH).iterdir():
        path.unlink()
    for group in system.GROUPS.glob("run-*"):
        if "populated 0" in (group / "cgroup.events").read_text():
            group.rmdir()


def answer(port: int, frame: dict[str, Any], warm: dict[str, worker.Worker]) -> None:
    operation = frame["op"]
    if operation == "ping":
        system.send(port, {"op": "pong", "monotonic": time.monotonic()})
        return
    system.renew(bytes.fromhex(frame["entropy"]), frame["now"])
    if operation == "warm":
        rehearse("python", "print(1)", warm, "spare")
    elif operation == "run":
        secret = frame["secret"]
        system.send(port, {"op": "started", "secret": secret})
        result, used = run.run(frame, warm)
        system.send(port, {"op": "result", "secret": secret, **result})
        run.bury(used)
        if frame["files"] and frame["files"]["writable"]:
            files.send(port, secret, frame["limits"]["artifacts"])


if __name__ == "__main__":
    main()
