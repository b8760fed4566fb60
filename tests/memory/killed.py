"""Kills a memory with SIGKILL at random moments, and looks whether anything that was acknowledged is lost.

    python -m tests.memory.killed FOLDER ENCODER {add,rebuild} [COUNT] [SEED]

Prints one line of JSON: kills, acknowledged, lost. Children are forked, so that LanceDB is imported once; the
parent never opens it.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import lancedb  # noqa: F401 (imported once, for all children)
from tests.memory.traces import trace

from worldmodel.memory.embedders.encoder import EncoderEmbedder
from worldmodel.memory.multipath import MultiPathMemory
from worldmodel.memory.registry import Registry
from worldmodel.memory.retrieve import Ranking

FOLDER, ENCODER = Path(sys.argv[1]), Path(sys.argv[2])


def open_() -> MultiPathMemory:
    registry = Registry(FOLDER / "registry", create=True)
    return MultiPathMemory(registry, FOLDER / "memory", lambda: EncoderEmbedder(ENCODER), ranking=Ranking(threshold=-1))


def question(number: int) -> str:
    return f"Machine {number} makes {number * 7} parts in {number + 3} hours; how many is that?"


def child(work: Callable[[], None]) -> int:
    """The pid of a fork that does the work and leaves, with exit code 1 if it raised."""
    if pid := os.fork():
        return pid
    code = 1
    try:
        work()
        code = 0
    finally:
        sys.stderr.flush()
        os._exit(code)


def adding(start: int, out: int) -> None:
    memory = open_()
    memory.index()
    for number in range(start, start + 10_000):
        memory.add(trace(question(number), f"print({number} * 7)"))
        os.write(out, f"{number}\n".encode())


def rebuilding(out: int) -> None:
    memory = open_()
    os.write(out, b"-1\n")
    while True:
        memory.rebuild()


def checking(numbers: list[int], out: int) -> None:
    """Write how many of `numbers` are not found by their question, in the registry and in the index."""
    memory = open_()
    lost = sum(question(number) not in memory.find(question(number), 1)[0].fact.summary for number in numbers)
    os.write(out, json.dumps(lost).encode())


def told(work: Callable[[int], None], *, kill_after: float | None = None) -> str:
    """What a child wrote until it ended, or was killed so many seconds after its first word."""
    read, write = os.pipe()
    pid = child(lambda: work(write))
    os.close(write)
    said = os.read(read, 65536) if kill_after is not None else b""
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(pid, signal.SIGKILL)
    while more := os.read(read, 65536):
        said += more
    os.close(read)
    _, status = os.waitpid(pid, 0)
    if kill_after is None and status:
        raise SystemExit("the check failed")
    return said.decode()


def kept(numbers: list[int]) -> int:
    """How many of `numbers` are lost, as a process of its own sees it."""
    return int(json.loads(told(partial(checking, numbers))))


def main() -> None:
    mode, count, seed = sys.argv[3], int((*sys.argv, "5")[4]), int((*sys.argv, "", "1")[5] or 1)
    rng = random.Random(seed)
    acknowledged = [int(line) for line in told(partial(adding, 0), kill_after=1.0).split()]
    lost = 0
    for _ in range(count):
        after = rng.uniform(0, 0.4)
        if mode == "add":
            said = told(partial(adding, acknowledged[-1] + 10), kill_after=after)
            acknowledged += [int(line) for line in said.split()]
        else:
            told(rebuilding, kill_after=after)
        lost += kept(rng.sample(acknowledged, min(20, len(acknowledged))))
    lost += kept(acknowledged)
    print(json.dumps({"kills": count, "acknowledged": len(acknowledged), "lost": lost}))


if __name__ == "__main__":
    main()
