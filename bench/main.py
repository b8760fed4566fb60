"""Measures what users wait for, and prints a table: python -m bench.main [--markdown FILE] [--only TEXT]

Covered: starting machines, answering, the loop's cost per token, memory. Not covered: accuracy
(`worldmodel eval`), training. Each figure is of this machine at this moment; n, median, minimum
and maximum are given, because shared cores make single figures worthless. What cannot be
measured here is a row that says why.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bench import loop, memory, page
from worldmodel.app import build
from worldmodel.app.options import Options
from worldmodel.errors import WorldModelError
from worldmodel.execution.base import Grant, Sandbox
from worldmodel.execution.bubblewrap import BubblewrapSandbox
from worldmodel.execution.qemu import QemuSandbox, packages, probe
from worldmodel.execution.qemu.machine import Machine, Template
from worldmodel.execution.qemu.template import BOOT_SECONDS, COMMAND_LINE
from worldmodel.settings import Settings
from worldmodel.types import Limits, Program

QUESTION = "A train travels 60 miles in 1.5 hours. What is its average speed?"
PRINT = Program("python", "print(1)")
MARK = "<!-- table -->"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement: what, the goal if there is one, and the samples (seconds unless `unit` says else)."""

    what: str
    goal: str
    samples: tuple[float, ...]
    unit: str = "s"
    note: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        if not self.samples:
            return (self.what, self.goal, "0", "-", "-", "-", self.note)
        figures = (statistics.median(self.samples), min(self.samples), max(self.samples))
        digits = {"s": 3, "": 2, "runs/s": 1}.get(self.unit, 0)
        shown = (f"{figure:.{digits}f}{' ' if self.unit else ''}{self.unit}" for figure in figures)
        return (self.what, self.goal, str(len(self.samples)), *shown, self.note)


HEAD = ("what", "goal", "n", "median", "min", "max", "note")


def timed(work: Callable[[], object], n: int) -> tuple[float, ...]:
    found = []
    for _ in range(n):
        began = time.perf_counter()
        work()
        found.append(time.perf_counter() - began)
    return tuple(found)


def printed(sandbox: Sandbox) -> None:
    run = sandbox.run(PRINT, Grant(), Limits())
    if run.stdout != "1\n":
        raise RuntimeError(f"print(1) gave {run}")


def command(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "worldmodel", *arguments], check=True, capture_output=True)


def fresh(n: int) -> Iterator[Row]:
    settings = Settings.from_env()
    with QemuSandbox(settings) as sandbox:
        yield Row("qemu: fresh machine to the answer of print(1)", "<= 0.35 s", timed(lambda: printed(sandbox), n))
        found: list[float] = []
        for _ in range(n):
            sandbox.prepare()
            time.sleep(1.0)  # what a model takes to write its program
            found += timed(lambda: printed(sandbox), 1)
        yield Row("qemu: the same, begun one second before", "", tuple(found))
        for language, code in OTHERS:
            program = Program(language, code)  # type: ignore[arg-type]
            samples = timed(lambda program=program: sandbox.run(program, Grant(), Limits()), max(3, n // 2))  # type: ignore[misc]
            yield Row(f"qemu: fresh machine, {language}", "", samples)


def pooled(n: int) -> Iterator[Row]:
    with QemuSandbox(Settings.from_env()) as sandbox:
        sandbox.keep()
        size = sandbox.pool_status().size
        for language, code in (("python", "print(1)"), *OTHERS):
            program = Program(language, code)  # type: ignore[arg-type]
            found: list[float] = []
            for _ in range(n if language == "python" else max(3, n // 2)):
                _filled(sandbox)
                found += timed(lambda program=program: sandbox.run(program, Grant(), Limits()), 1)  # type: ignore[misc]
            goal = "<= 0.06 s" if language == "python" else ""
            yield Row(f"qemu: from a filled pool ({size} ready), {language}", goal, tuple(found))
        _filled(sandbox)
        told = sandbox.pool_status()
        yield Row("qemu: memory of a ready machine", "", (told.memory / told.ready / 1e6,), "MB")
    for callers in (1, 2, 4):
        goal = ">= 5 /s" if callers == 2 else ""
        yield Row(f"qemu: fresh machines a second, {callers} callers", goal, _rates(callers, n), "runs/s")


def _filled(sandbox: QemuSandbox) -> None:
    while (told := sandbox.pool_status()).ready < told.size or told.starting:
        time.sleep(0.05)
    time.sleep(0.3)  # let them come to rest


def _rates(callers: int, n: int) -> tuple[float, ...]:
    """Runs a second, over batches that begin when what was ready has been used up."""
    with QemuSandbox(Settings.from_env(), pool=2) as sandbox, ThreadPoolExecutor(callers) as threads:
        batch = 10 * callers
        list(threads.map(lambda _: printed(sandbox), range(batch)))
        return tuple(
            batch / timed(lambda: list(threads.map(lambda _: printed(sandbox), range(batch))), 1)[0]
            for _ in range(max(3, n // 4))
        )


def cold(n: int) -> Iterator[Row]:
    accelerator = probe.accelerator(Settings.from_env()).name
    with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as temporary:
        folder = Path(temporary)
        packages.unpack(folder, lambda fraction: None)
        boot = ("-kernel", str(folder / "kernel"), "-initrd", str(folder / "initramfs"), "-append", COMMAND_LINE)

        def once() -> None:
            (folder / "memory").unlink(missing_ok=True)
            machine = Machine(Template(accelerator, folder / "root.erofs", folder / "memory", boot=boot))
            try:
                machine.start()
                machine.channel.receive(seconds=BOOT_SECONDS["tcg"])
            finally:
                machine.kill()

        yield Row("qemu: cold boot to warm interpreters", "", timed(once, max(3, n // 4)))


def bubblewrap(n: int) -> Iterator[Row]:
    bare = ["bwrap", "--unshare-all", "--ro-bind", "/", "/", "--cap-drop", "ALL", "python3", "-c", "print(1)"]
    samples = timed(lambda: subprocess.run(bare, check=True, capture_output=True), n)
    yield Row("bwrap python3 -c, nothing else", "", samples)
    sandbox = BubblewrapSandbox(Settings.from_env())
    yield Row("bubblewrap sandbox: print(1)", "", timed(lambda: printed(sandbox), n))


def help_text(n: int) -> Iterator[Row]:
    yield Row("worldmodel --help", "<= 0.3 s", timed(lambda: command("--help"), n))


def ask(n: int) -> Iterator[Row]:
    build.shipped_model()
    arguments = ("ask", "--sandbox", "qemu", "--approve", "deny", QUESTION)
    command(*arguments)  # the first call may verify the image
    yield Row("worldmodel ask, embedded model", "<= 2 s", timed(lambda: command(*arguments), n))
    peaks = tuple(memory.peak([sys.executable, "-m", "worldmodel", *arguments]) / 1e6 for _ in range(max(3, n // 4)))
    yield Row("worldmodel ask: resident memory, its machine included", "<= 700 MB", peaks, "MB")


def tokens(n: int) -> Iterator[Row]:
    build.shipped_model()
    bare, through = loop.rates(build.engine(Options()), n)
    yield Row("tokens per second, bare engine", "", bare, "/s")
    yield Row("tokens per second, through the loop", "", through, "/s")
    shares = tuple(b / a for a, b in zip(bare, through, strict=True))
    yield Row("through the loop / bare engine", ">= 0.95", shares, "")


C_PRINT = '#include <stdio.h>\nint main(void) { puts("1"); return 0; }'
OTHERS = (("bash", "echo 1"), ("javascript", "console.log(1)"), ("c", C_PRINT))
MEASURES: tuple[Callable[[int], Iterator[Row]], ...] = (fresh, pooled, cold, bubblewrap, help_text, ask, tokens)


def machine() -> list[str]:
    processor = Path("/proc/cpuinfo").read_text()
    cpu = next((line.split(":")[1].strip() for line in processor.splitlines() if line.startswith("model name")), "?")
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    load = os.getloadavg()[0]
    return [
        f"{os.cpu_count()} cores ({cpu}), {total:.0f} GB",
        f"Linux {platform.release()}, Python {platform.python_version()}",
        f"QEMU {probe.qemu_version()}, {probe.accelerator(Settings.from_env()).name}; load {load:.1f} at the start",
        f"{time.strftime('%Y-%m-%d')}, `python -m bench.main`",
    ]


def table(rows: list[tuple[str, ...]]) -> str:
    widths = [max(len(row[column]) for row in [HEAD, *rows]) for column in range(len(HEAD))]
    lines = [HEAD, tuple("-" * width for width in widths), *rows]
    return "\n".join("| " + " | ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)) + " |" for line in lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=20, help="samples of each measurement (slow ones take fewer)")
    parser.add_argument("--only", default="", help="only the measures whose name holds this")
    parser.add_argument("--markdown", type=Path, help="put the table into this page, behind its mark")
    chosen = parser.parse_args()
    head, rows = machine(), []
    for measure in MEASURES:
        if chosen.only not in measure.__name__:
            continue
        try:
            for row in measure(chosen.n):
                rows.append(row.cells)
                print(*row.cells, sep="  ", file=sys.stderr, flush=True)
        except WorldModelError as error:
            rows.append(Row(measure.__name__, "", (), note=f"not measured: {error}").cells)
    text = "\n".join([*(f"- {line}" for line in head), "", table(rows)])
    print(text)
    if chosen.markdown:
        page.put(chosen.markdown, MARK, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
