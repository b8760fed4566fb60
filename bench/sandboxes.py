"""Isolated machines and their alternatives side by side, in one run: python -m bench.sandboxes [--markdown FILE]

The same programs, which print one number, go through every contender of `bench.contenders`:
latency for each language, programs per second for one, two and four callers at once, memory.
What cannot be measured here is a row that says why.

Which classes of attack each one stops is measured, in the same run, for QEMU and bubblewrap
(bench/attacks.py, each twelfth program of RedCode). The others run programs on the host itself, so
no attack is run there: what their own projects say of them stands instead, marked as such.

Not covered: larger programs (what a program computes takes the same time under bubblewrap and in a
plain process, and longer in a machine without KVM or in WebAssembly).
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import dropwhile, takewhile
from pathlib import Path

from bench.contenders import CONTENDERS, PYODIDE, SMOLAGENTS, UNUSABLE, Contender
from bench.main import machine

from bench import memory, page
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Language

MARK = "<!-- sandboxes -->"
PROGRAMS: dict[Language, str] = {
    "python": "print(1)",
    "javascript": "console.log(1)",
    "bash": "echo 1",
    "c": '#include <stdio.h>\nint main(void) { puts("1"); return 0; }',
}
SLEEPER = "import time\nprint(1)\ntime.sleep(0.5)"
CALLERS = (1, 2, 4)
ATTACKS_SECONDS = 1800.0
FILLING = 5.0
"""Seconds that a pool gets before the first sample."""

STATEMENTS = {
    "plain process": ("none: it is the user's own process, with the user's files and network", "by construction"),
    "Pyodide under Node": (
        "a maintainer, asked for one: \"it's easy to give people the illusion of creating isolation and it's hard "
        'to actually do it"; programs reach JavaScript by `import js`, and Node has none of the walls of a browser',
        "github.com/pyodide/pyodide/issues/4120",
    ),
    "smolagents LocalPythonExecutor": (
        '"It is not a security sandbox: for isolated execution of untrusted code, use a remote executor."',
        f"docstring of LocalPythonExecutor, smolagents {SMOLAGENTS}",
    ),
}
"""What those projects say of isolation, and where."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was measured of one contender. Seconds, programs per second, bytes; `problem` says why there is nothing."""

    name: str
    fresh: str
    latency: dict[Language, tuple[float, ...]]
    rates: dict[int, float]
    memory: int = 0
    problem: str = ""


def measured(make: Callable[[Settings], Contender], settings: Settings, n: int, seconds: float) -> Row:
    """One contender's row. It is made, used and closed here; what it lacks is the row's problem."""
    name, fresh = str(getattr(make, "name", make)), str(getattr(make, "fresh", ""))
    try:
        contender = make(settings)
    except UNUSABLE as problem:
        return Row(name, fresh, {}, {}, problem=str(problem))
    try:
        if contender.pause:
            time.sleep(FILLING)
        count = 3 if contender.slow else n
        latency = {language: _latency(contender, language, count) for language in contender.languages}
        slowest = max(statistics.median(samples) for samples in latency.values())
        rates = {} if slowest > seconds else {callers: _rate(contender, callers, seconds) for callers in CALLERS}
        peak = memory.peak_beside(lambda: contender.run(SLEEPER, "python"))
        return Row(name, fresh, latency, rates, peak)
    except (*UNUSABLE, subprocess.SubprocessError, RuntimeError) as problem:
        return Row(name, fresh, {}, {}, problem=f"broke while it was measured: {problem}")
    finally:
        contender.close()


def _checked(contender: Contender, language: Language) -> None:
    printed = contender.run(PROGRAMS[language], language)
    if printed != "1\n":
        raise RuntimeError(f"{contender.name} printed {printed!r} for {PROGRAMS[language]!r}")


def _latency(contender: Contender, language: Language, n: int) -> tuple[float, ...]:
    """Seconds from the call to what was printed; a first call, which may fill caches, is not counted."""
    if not contender.slow:
        _checked(contender, language)
    found = []
    for _ in range(n):
        time.sleep(contender.pause)
        began = time.perf_counter()
        _checked(contender, language)
        found.append(time.perf_counter() - began)
    return tuple(found)


def _rate(contender: Contender, callers: int, seconds: float) -> float:
    """Programs per second that so many callers get, each calling again at once, over about `seconds`."""
    done: list[float] = []
    problems: list[Exception] = []
    began = time.perf_counter()

    def call() -> None:
        try:
            while time.perf_counter() < began + seconds:
                _checked(contender, "python")
                done.append(time.perf_counter())
        except (*UNUSABLE, subprocess.SubprocessError, RuntimeError) as problem:
            problems.append(problem)

    threads = [threading.Thread(target=call) for _ in range(callers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise problems[0]
    return len(done) / (max(done) - began)


def _cells(row: Row) -> list[str]:
    if row.problem:
        return [row.name, row.fresh, f"not measured: {row.problem}", *[""] * (len(LANGUAGES) + len(CALLERS))]
    cells = [row.name, row.fresh]
    for language in LANGUAGES:
        samples = row.latency.get(language, ())
        figures = (statistics.median(samples), min(samples), max(samples)) if samples else ()
        shown = (
            "{:.4f} ({:.4f} to {:.4f}, n {})" if figures and figures[0] < 0.01 else "{:.3f} ({:.3f} to {:.3f}, n {})"
        )
        cells.append(shown.format(*figures, len(samples)) if samples else "-")
    cells += [f"{row.rates[callers]:.3g}" if row.rates else "-" for callers in CALLERS]
    return [*cells, f"{row.memory / 1e6:.0f} MB"]


def table(rows: list[Row]) -> str:
    head = ["what runs it", "new for each program", *(f"{language}, s" for language in LANGUAGES)]
    head += [f"per s, {callers} caller{'s' if callers > 1 else ''}" for callers in CALLERS]
    lines = [[*head, "memory"], ["---"] * (len(head) + 1), *map(_cells, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def stopped(every: int, jobs: int) -> str:
    """The table of `bench.attacks`: for each class how many attacks QEMU and bubblewrap held; or why there is none."""
    command = [sys.executable, "-m", "bench.attacks", "--every", str(every), "--jobs", str(jobs)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=ATTACKS_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return f"Not measured: the attacks did not end within {ATTACKS_SECONDS:.0f} s."
    lines = list(dropwhile(lambda line: not line.startswith("|"), done.stdout.splitlines()))
    if not lines:
        said = (done.stderr or done.stdout).strip().splitlines()
        return f"Not measured: {said[-1] if said else 'bench.attacks said nothing'}"
    return "\n".join(takewhile(lambda line: " attacks in " not in line, lines))


def statements() -> str:
    lines = [["not attacked here", "what is said of its isolation", "source"], ["---"] * 3]
    lines += [[name, *said] for name, said in STATEMENTS.items()]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=20, help="samples of each latency (slow ones take 3)")
    parser.add_argument("--seconds", type=float, default=5.0, help="how long each rate is measured")
    parser.add_argument("--only", default="", help="only the contenders whose name holds this, and no attacks")
    parser.add_argument("--every", type=int, default=12, help="attacks: each n-th program of RedCode")
    parser.add_argument("--jobs", type=int, default=2, help="attacks at once")
    parser.add_argument("--markdown", type=Path, help="put the tables into this page, behind their mark")
    chosen = parser.parse_args()
    settings, head, rows = Settings.from_env(), machine()[:-1], []
    for make in CONTENDERS:
        if chosen.only in str(getattr(make, "name", make)):
            rows.append(measured(make, settings, chosen.n, chosen.seconds))
            print(*_cells(rows[-1]), sep="  ", file=sys.stderr, flush=True)
    head += [f"Pyodide {PYODIDE}, smolagents {SMOLAGENTS}; {time.strftime('%Y-%m-%d')}, `python -m bench.sandboxes`"]
    parts = ["\n".join(f"- {line}" for line in head), table(rows)]
    if not chosen.only:
        parts += ["Attacks that were held, of those that were tried:", stopped(chosen.every, chosen.jobs)]
    text = "\n\n".join([*parts, statements()])
    print(text)
    if chosen.markdown:
        page.put(chosen.markdown, MARK, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
