"""Runs thousands of programs and looks whether anything grows: python -m bench.soak -n 10000 --callers 4

A mixture of languages, and of programs that end well, fail, run out of time, flood their output, leave
processes behind, use up memory or disk. Each outcome is checked. Every `--every` runs, what this process
holds is counted: descriptors, threads, resident memory, child processes, and files in the cache, in a folder
of its own for temporary files (TMPDIR) and in /dev/shm. The exit code is 1 when an outcome was wrong or
something grew.

Counted while no program runs: callers stop for each count, so the rate is a little below the sustained one
(bench.main measures that). Not covered: web, tools and files, whose services have tests of their own.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement

SETTLE_SECONDS = 30.0
"""What a full pool and ended threads may take before counting."""
MEMORY_SLACK_MB = 24
"""Resident memory may differ by this much between two counts; a leak of 5 kB a run shows within 5000 runs."""


ROOMY = Limits(seconds=20)


@dataclass(frozen=True, slots=True)
class Case:
    """One kind of program, how often it comes among the others, and how it must end."""

    name: str
    share: int
    language: Language
    code: str
    status: str
    stdout: str | None = None
    limits: Limits = ROOMY
    process: bool = False


QUICK = Limits(seconds=0.4)
CASES = (
    Case("python", 50, "python", "print(sum(range({n})))", "ok", ""),
    Case("numpy", 4, "python", "import numpy as np\nprint(int(np.arange({n}).sum()))", "ok", ""),
    Case("bash", 10, "bash", "echo $(( ({n} - 1) * {n} / 2 ))", "ok", ""),
    Case(
        "c",
        4,
        "c",
        "#include <stdio.h>\nint main(void) {{ long s = 0; for (int i = 0; i < {n}; i++) s += i; "
        'printf("%ld\\n", s); return 0; }}',
        "ok",
        "",
    ),
    Case("javascript", 2, "javascript", "let s = 0; for (let i = 0; i < {n}; i++) s += i; console.log(s)", "ok", ""),
    Case("error", 10, "python", "print(1 / 0)  # {n}", "failed"),
    Case("exit code", 5, "bash", "exit 3  # {n}", "failed"),
    Case("no program", 5, "python", "print({n}", "failed"),
    Case("refused", 4, "python", "import subprocess\nsubprocess.run(['echo', '{n}'])", "blocked"),
    Case(
        "granted",
        2,
        "python",
        "import subprocess\nprint(subprocess.check_output(['echo', '{n}'], text=True))",
        "ok",
        process=True,
    ),
    Case("endless", 3, "python", "while True: pass  # {n}", "timeout", limits=QUICK),
    Case("sleep", 3, "bash", "sleep 100; echo {n}", "timeout", limits=QUICK),
    Case(
        "flood",
        3,
        "python",
        "import os\nfor _ in range(40): os.write(1, b'x' * 65536)\nprint({n})",
        "ok",
        limits=Limits(seconds=20, output_bytes=100_000),
    ),
    Case("orphan", 2, "bash", "setsid sleep 300 & echo $(( ({n} - 1) * {n} / 2 ))", "ok", ""),
    Case(
        "memory",
        1,
        "python",
        "kept = []\nwhile True: kept.append(bytearray(1 << 20))  # {n}",
        "oom",
        limits=Limits(seconds=20, memory_mb=24),
    ),
    Case(
        "disk",
        1,
        "python",
        "open('f', 'wb').write(bytes(2 << 20))  # {n}",
        "failed",
        limits=Limits(seconds=20, disk_mb=1),
    ),
)


@dataclass(frozen=True, slots=True)
class Count:
    """What this process holds, and what lies about on the host."""

    descriptors: int
    threads: int
    memory_mb: int
    children: int
    cache: int
    tmp: int
    shm: int


def entries(folder: Path) -> int:
    return sum(1 for _ in folder.rglob("*"))


def count(settings: Settings) -> Count:
    gc.collect()
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    children = sum(
        len((task / "children").read_text().split()) for task in Path("/proc/self/task").iterdir() if task.exists()
    )
    return Count(
        descriptors=len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - Path.iterdir would close what it lists
        threads=int(status["Threads"]),
        memory_mb=int(status["VmRSS"].split()[0]) >> 10,
        children=children,
        cache=entries(settings.cache),
        tmp=entries(Path(tempfile.gettempdir())),
        shm=sum(path.name.startswith(("worldmodel", "qemu", "tmp")) for path in Path("/dev/shm").iterdir()),
    )


def settled(sandbox: QemuSandbox, settings: Settings) -> Count:
    """The count when the pool is full again and nothing is under way: the same twice in a row."""
    end = time.monotonic() + SETTLE_SECONDS
    last = None
    while time.monotonic() < end:
        pool = sandbox.pool_status()
        if pool.ready == pool.size and not (pool.starting or pool.running or pool.waiting):
            now = count(settings)
            if now == last:
                return now
            last = now
        time.sleep(0.2)
    return count(settings)


def order() -> list[Case]:
    """Every case as often as its share, mixed, the same each time."""
    left = {case.name: float(case.share) for case in CASES}
    total = sum(case.share for case in CASES)
    mixed, due = [], dict.fromkeys(left, 0.0)
    for _ in range(total):
        for case in CASES:
            due[case.name] += case.share / total
        chosen = max(CASES, key=lambda case: due[case.name])
        due[chosen.name] -= 1
        mixed.append(chosen)
    return mixed


class Soak:
    """The runs so far."""

    def __init__(self, sandbox: QemuSandbox) -> None:
        self._sandbox = sandbox
        self._order = order()
        self._lock = threading.Lock()
        self.done: dict[str, int] = {case.name: 0 for case in CASES}
        self.wrong: list[str] = []

    def one(self, number: int) -> None:
        case = self._order[number % len(self._order)]
        grant = Grant((Requirement(case.language, "process"),) if case.process else ())
        size = 100 + number % 900
        try:
            run = self._sandbox.run(Program(case.language, case.code.format(n=size)), grant, case.limits)
            wrong = run.status != case.status
            wrong = wrong or (case.stdout is not None and run.stdout != f"{size * (size - 1) // 2}\n")
            said = f"{run.status} {run.stdout[-80:]!r} {run.stderr[-200:]!r}" if wrong else ""
        except SandboxError as problem:
            wrong, said = True, str(problem)
        with self._lock:
            self.done[case.name] += 1
            if wrong:
                self.wrong.append(f"run {number}, {case.name}: {said}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=10_000, help="programs")
    parser.add_argument("--callers", type=int, default=4, help="threads that run them")
    parser.add_argument("--every", type=int, default=500, help="programs between two counts")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="worldmodel-soak-") as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        return soaked(chosen.n, chosen.callers, chosen.every)


def soaked(n: int, threads: int, every: int) -> int:
    settings = Settings.from_env()
    names = [field.name for field in fields(Count)]
    print("runs".rjust(7), "per second".rjust(11), *(name.rjust(12) for name in names), "wrong", flush=True)
    counts: list[Count] = []
    spent = 0.0
    with QemuSandbox(settings, pool=2) as sandbox, ThreadPoolExecutor(threads) as callers:
        soak = Soak(sandbox)
        list(callers.map(soak.one, range(20)))  # threads and caches that stay are made before the first count
        counts.append(settled(sandbox, settings))
        show(0, 0.0, counts[-1], soak)
        for first in range(0, n, every):
            began = time.monotonic()
            last = min(first + every, n)
            list(callers.map(soak.one, range(first, last)))
            seconds = time.monotonic() - began
            spent += seconds
            counts.append(settled(sandbox, settings))
            show(last, (last - first) / seconds, counts[-1], soak)
    grown = growth(counts)
    print(f"\n{n} programs, {threads} callers: {n / spent:.2f} a second, {len(soak.wrong)} wrong")
    print("  ".join(f"{name} {number}" for name, number in soak.done.items()))
    for line in [*soak.wrong[:20], *grown]:
        print(line)
    print("nothing grew" if not grown else "LEAK")
    return 1 if soak.wrong or grown else 0


def show(runs: int, rate: float, now: Count, soak: Soak) -> None:
    figures = [str(getattr(now, field.name)).rjust(12) for field in fields(Count)]
    print(str(runs).rjust(7), f"{rate:.2f}".rjust(11), *figures, len(soak.wrong), flush=True)


def growth(counts: list[Count]) -> list[str]:
    """What is larger at the end than at the beginning. Memory may grow to its level in the first quarter."""
    found = []
    first, last = counts[0], counts[-1]
    for field in fields(Count):
        begin, end = getattr(first, field.name), getattr(last, field.name)
        if field.name == "memory_mb":
            begin = max(count.memory_mb for count in counts[: max(1, len(counts) // 4) + 1])
            end -= MEMORY_SLACK_MB
        if end > begin:
            found.append(f"{field.name} grew from {begin} to {getattr(last, field.name)}")
    return found


if __name__ == "__main__":
    sys.exit(main())
