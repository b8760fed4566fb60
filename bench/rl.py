"""Before and after reinforcement learning, with several seeds: `python -m bench.rl --help`.

For each seed a run of `worldmodel train rl`, and the same evaluations before and after it, through the users' own loop.
What is there already in --out is not done again, so the same command goes on.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from worldmodel.app import build
from worldmodel.evals.compare import pairs
from worldmodel.evals.doubt import gain
from worldmodel.evals.record import Row, read
from worldmodel.evals.report import report
from worldmodel.execution.validate import single

HEAD = (
    "| tasks | seed | before | after | gain (95% interval) | over-declared "
    "| requirement precision, recall | in format |"
)


def worldmodel(*arguments: str) -> None:
    print("worldmodel", *arguments, file=sys.stderr, flush=True)
    subprocess.run([sys.executable, "-m", "worldmodel", *arguments], check=True, stdout=sys.stderr)


def evaluated(engine: str, data: Path, out: Path, more: Sequence[str]) -> tuple[Row, ...]:
    if not out.exists():
        partial = out.with_suffix(".partial")
        worldmodel("eval", "--engine", engine, "--data", str(data), "--out", str(partial), *more)
        partial.rename(out)
    return read(out)[1]


def over_declared(rows: Sequence[Row]) -> int:
    """Declared needs that no run used, each argument one; what was refused counts too."""
    found = 0
    for row in rows:
        for declared, verdict in zip(row.trace.declared, row.trace.verdicts, strict=True):
            found += len(single(verdict.unused if verdict else declared))
    return found


def line(name: str, seed: str, before: Sequence[Row], after: Sequence[Row]) -> str:
    """One seed: shares and gain of the same rows, those on which neither evaluation's machine gave up."""
    found = pairs(before, after)
    shares = (found.right_a / found.n, found.right_b / found.n)
    return _line(name, seed, shares, (found.gain, found.interval), before, [after])


def together(name: str, before: Sequence[Row], afters: Sequence[Sequence[Row]]) -> str:
    """All seeds: of each question the mean over them, and the interval over questions, which are what was drawn."""
    firsts = {row.id: row for row in before if not row.raised}
    seen = [{row.id: row for row in after if not row.raised} for after in afters]
    ids = [one for one in firsts if all(one in each for each in seen)]
    old = [float(firsts[one].right) for one in ids]
    new = [sum(each[one].right for each in seen) / len(seen) for one in ids]
    found = gain(old, new)
    change = (found.value or 0.0, found.interval or (0.0, 0.0))
    return _line(name, "all", (sum(old) / len(old), sum(new) / len(new)), change, before, afters)


def _line(
    name: str,
    seed: str,
    accuracy: tuple[float | None, float | None],
    change: tuple[float, tuple[float, float]],
    before: Sequence[Row],
    afters: Sequence[Sequence[Row]],
) -> str:
    """A line of the table; what is not of answers is the mean over `afters`."""
    (value, (low, high)), one, every = change, report(before), [report(after) for after in afters]
    scores = (
        _share(_mean([each.requirement_precision for each in every])),
        _share(_mean([each.requirement_recall for each in every])),
    )
    return (
        f"| {name} | {seed} | {_share(accuracy[0])} | {_share(accuracy[1])} "
        f"| {100 * value:+.1f} ({100 * low:+.1f} to {100 * high:+.1f}) "
        f"| {over_declared(before)} -> {sum(map(over_declared, afters)) / len(afters):g} "
        f"| {_share(one.requirement_precision)}, {_share(one.requirement_recall)} -> {', '.join(scores)} "
        f"| {_share(one.format)} -> {_share(_mean([each.format for each in every]))} |"
    )


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f}%"


def times(out: Path, seeds: Sequence[int]) -> list[str]:
    """Where the time of the runs went."""
    lines = ["| seed | steps | rollouts | programs a second | generating | waiting for machines | learning |"]
    lines.append("|---|---|---|---|---|---|---|")
    for seed in seeds:
        done: dict[str, Any] = json.loads((out / f"seed-{seed}" / "result.json").read_text())
        parts = " | ".join(_share(done["shares"][name]) for name in ("generating", "waiting", "learning"))
        lines.append(f"| {seed} | {done['steps']} | {done['rollouts']} | {done['executions']:.2f} | {parts} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tasks", type=Path, required=True, help="what is learned from")
    parser.add_argument(
        "--dev", action="append", required=True, metavar="NAME=FILE", help="what is measured; repeat it"
    )
    parser.add_argument("--model", default="embedded", help="as for train rl")
    shipped = f"gguf:{build.shipped_model()}"  # by its file it has no calibration, as what is made of it has none
    parser.add_argument("--engine", default=shipped, help="the same model, as for eval [default: embedded]")
    parser.add_argument("--minutes", default="25")
    parser.add_argument("--seeds", default="0,1,2")
    parser.add_argument("--limit", default="400", help="rows of each measured file")
    parser.add_argument("--services", action="store_true", help="as for eval and train rl")
    parser.add_argument("--sandbox", default="auto")
    parser.add_argument("more", nargs="*", help="more options of train rl, after --")
    given = parser.parse_args()
    seeds = [int(seed) for seed in given.seeds.split(",")]
    given.out.mkdir(parents=True, exist_ok=True)
    there = ("--sandbox", given.sandbox, *(("--services",) if given.services else ()))
    limits = ("--limit", given.limit, "--shuffle", "0", "--workers", "2", "--approve", "auto", *there)
    lines = [HEAD, "|---|---|---|---|---|---|---|---|"]
    for seed in seeds:
        folder = given.out / f"seed-{seed}"
        if not (folder / "result.json").exists():
            run = ("--tasks", str(given.tasks), "--out", str(folder), "--model", given.model, "--seed", str(seed))
            worldmodel("train", "rl", *run, "--minutes", given.minutes, *there, *given.more)
    for name, _, file in (each.partition("=") for each in given.dev):
        afters: list[Sequence[Row]] = []
        before = evaluated(given.engine, Path(file), given.out / f"before-{name}.jsonl", limits)
        for seed in seeds:
            folder = given.out / f"seed-{seed}"
            after = evaluated(f"gguf:{folder / 'model.gguf'}", Path(file), folder / f"after-{name}.jsonl", limits)
            lines.append(line(name, str(seed), before, after))
            afters.append(after)
        lines.append(together(name, before, afters))
    print("\n".join([*lines, "", *times(given.out, seeds)]))


if __name__ == "__main__":
    main()
