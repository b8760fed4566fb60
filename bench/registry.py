"""What the registry can take: how fast it keeps models, how soon a long log begins, and what a killed writer loses.

    python -m bench.registry                     the table, with 100,000 versions
    python -m bench.registry --kills 200         kill writers at so many random moments, and count

The killed writers do all there is: single models, batches, trials, adaptations, aliases, and now and
then a garbage collection. Whatever was acknowledged before the kill must be there in the end, and `git fsck` must
find nothing wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from itertools import count
from pathlib import Path

from bench import page
from worldmodel.core.requires import parse
from worldmodel.memory.registry import Context, Model, Registry, Trial, history, names, packs, refs
from worldmodel.types import Program, Quantity, Run, Verdict

MARK = "<!-- registry -->"
WRITES = 6.0
"""How many writes a writer lives for, at most: a killed one is one of them, whatever the machine is busy with."""


@dataclass(frozen=True, slots=True)
class Kills:
    """What came of the kills: `unfinished` is how many of them left a half-made pack or a lock behind."""

    kills: int
    acknowledged: int
    lost: int
    unfinished: int
    fsck: str


def model(number: int) -> Model:
    """A model as the loop makes them, about 2 KB of text; letters make the questions differ, as numbers do not."""
    name = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    question = f"A train to {name} travels 60 miles in 1.5 hours. What is its average speed?"
    program = Program("python", f"# to {name}\nspeed = a / b\nprint(speed)\n")
    quantities = (Quantity("a", "60", "60"), Quantity("b", "1.5", "1.5"))
    requires = parse("python:math")
    run = Run("ok", 0, "40.0\n", "", False, 0.05, 9_000_000, sandbox="qemu")
    versions = {"worldmodel": "0.1.0", "engine": "embedded", "model": "5" * 64, "sandbox": "qemu"}
    bare = Model(
        "Known: 60 miles, 1.5 hours. Asked: the average speed. Plan: divide the distance by the time.",
        program,
        requires,
        Context(question, quantities, "The average speed is 40 miles per hour.", versions),
    )
    trial = Trial(
        question=question,
        worked=True,
        time="2026-01-02T03:04:05+00:00",
        program=bare.program_id,
        prelude="a = 60; b = 1.5\n",
        quantities=quantities,
        run=run,
        verdict=Verdict(requires, ()),
        answer=bare.context.answer,
        versions=versions,
    )
    return replace(bare, trials=(trial,))


def writes(path: Path, seed: int) -> Iterator[str]:
    """Write for ever; yields each commit once it is acknowledged."""
    chance = random.Random(seed)
    registry = Registry(path)
    last = registry.add(model(seed * 100_000))
    yield last.commit
    for number in count(1):
        new = model(seed * 100_000 + number * 20)
        match chance.choice(["add", "add", "many", "record", "adapt", "alias", "gc"]):
            case "add":
                last = registry.add(new)
            case "many":
                for last in registry.add_many(model(seed * 100_000 + number * 20 + x) for x in range(20)):
                    yield last.commit
            case "record":
                last = registry.record(last, replace(new.trials[0], question=f"Again, {number}?"))
            case "adapt":
                yield registry.add(replace(new, trials=()), parent=last).commit
            case "alias":
                refs.alias(registry, "best", last)
            case "gc" if number % 5 == 0:
                packs.gc(registry.store, lambda step, share: None)
        yield last.commit


def kills(number: int, seed: int, path: Path) -> Kills:
    """Start a writer, kill it at a random moment, start the next on what it left; `number` times."""
    chance = random.Random(seed)
    Registry(path, create=True).close()
    acknowledged: set[str] = set()
    unfinished, before = 0, set[Path]()
    for turn in range(number):
        acknowledged |= _killed(path, seed * 1000 + turn, chance.uniform(0.0, WRITES))
        left = {*path.rglob("*.lock"), *path.rglob("tmp_*"), *path.rglob("pack_*")}
        left |= {x for x in path.glob("objects/pack/*.pack") if not x.with_suffix(".idx").exists()}
        unfinished += bool(left - before - {path / "worldmodel.lock"})
        before = left
    registry = Registry(path)  # and what the last one left is no hindrance
    registry.add(model(99))
    tips = list(registry.store.branches().values())
    there = set(names.new(registry.store, tips, ()))
    for version in registry.changes().versions:
        registry.model(version)
    done = subprocess.run(
        ["git", "-C", path, "fsck", "--full", "--strict"], capture_output=True, text=True, check=False
    )
    said = [x for x in (done.stdout + done.stderr).splitlines() if not x.startswith(("dangling", "Checking", "notice"))]
    return Kills(number, len(acknowledged), len(acknowledged - there), unfinished, "; ".join(said) or "clean")


def _killed(path: Path, seed: int, moment: float) -> set[str]:
    """What a writer acknowledged until it was killed, `moment` times as long after its first word as that took."""
    ours, theirs = os.pipe()
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.close(ours)
        code = 1
        try:
            for commit in writes(path, seed):
                os.write(theirs, f"{commit}\n".encode())
        except Exception as error:  # noqa: BLE001 (the parent must see any failure of a writer)
            os.write(2, f"a writer failed: {error!r}\n".encode())
            code = 3
        os._exit(code)
    os.close(theirs)
    with open(ours, "rb", buffering=0) as said:
        text = said.read(1)  # it has begun
        time.sleep(moment * (time.perf_counter() - began))
        os.kill(child, signal.SIGKILL)
        rest = said.read()
        while rest:
            text += rest
            rest = said.read()
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        raise RuntimeError("a writer ended by itself")
    return {line for line in text.decode().split("\n")[:-1] if len(line) == 40}


def measured(versions: int, folder: Path) -> list[tuple[str, str, str]]:
    """The rows of the table: what, the goal, the figure."""
    path = folder / "registry.git"
    registry = Registry(path, create=True)
    began, busy = time.perf_counter(), time.process_time()
    made = registry.add_many(map(model, range(versions)))
    seconds, busy = time.perf_counter() - began, time.process_time() - busy
    size = sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    rows = [
        (f"commits a second, in bulk ({versions:,} versions)", ">= 500 /s", f"{versions / seconds:.0f} /s"),
        ("the same, by processor time", "", f"{versions / busy:.0f} /s"),
        ("on disk, a version", "", f"{size / versions / 1e3:.1f} kB"),
    ]
    singles = sorted(_timed(lambda number=number: registry.add(model(versions + number))) for number in range(50))
    rows.append(("one model, durable: median, 95th percentile", "", f"{singles[25]:.3f} s, {singles[47]:.3f} s"))
    firsts = sorted(_timed(lambda: next(history.log(Registry(path)))) for _ in range(20))
    rows.append(("log: opening and the first line, in a process: median", "<= 0.2 s", f"{firsts[10]:.3f} s"))
    starts = sorted(_first_line(path) for _ in range(10))
    rows.append(("worldmodel registry log: start to first line, median", "<= 0.2 s", f"{starts[5]:.3f} s"))
    rows.append(("all of the log, in a process", "", f"{_timed(lambda: sum(1 for _ in history.log(registry))):.1f} s"))
    oldest = _timed(lambda: registry.find(made[0].model))
    rows.append(("finding the oldest model's version by the model's id", "", f"{oldest:.2f} s"))
    rows.append(("the same by its commit", "", f"{_timed(lambda: registry.find(made[0].commit)):.4f} s"))
    return rows


def _timed(work: object) -> float:
    began = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - began


def _first_line(path: Path) -> float:
    command = [sys.executable, "-m", "worldmodel", "registry", "log", "--registry", str(path)]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        seconds = time.perf_counter() - began
        process.kill()
    return seconds


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--versions", type=int, default=100_000, help="how many to keep")
    parser.add_argument("--kills", type=int, default=0, help="kill so many writers instead")
    parser.add_argument("--seed", type=int, default=1, help="of the moments")
    parser.add_argument("--json", action="store_true", help="what the kills came to, as JSON")
    parser.add_argument("--markdown", type=Path, help="put the table into this page, behind its mark")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as folder:
        if chosen.kills:
            done = kills(chosen.kills, chosen.seed, Path(folder) / "registry.git")
            print(json.dumps(asdict(done)) if chosen.json else done)
            return int(done.lost > 0 or done.fsck != "clean")
        rows = measured(chosen.versions, Path(folder))
    lines = [("what", "goal", "measured"), ("---",) * 3, *rows]
    text = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    print(text)
    if chosen.markdown:
        said = f"{time.strftime('%Y-%m-%d')}, `python -m bench.registry --versions {chosen.versions}`"
        page.put(chosen.markdown, MARK, f"{said}\n\n{text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
