"""Measures what the machine infers a program needs, against labels: python -m bench.requirements [--json]

Each program of tests/execution/requirements.jsonl runs twice in fresh machines: once with exactly
what its label says granted, once with nothing granted, where an attempt that met a refusal is
a need all the same. Needs are counted one by one (each argument is one), pure computation not
at all: precision is the share of inferred needs that the label covers, recall the share of the
label's needs that were inferred, exact the share of programs without any difference. Unlike the
scores of declarations, clock and machine facts count like everything else.

Not covered: requirements that this sandbox cannot grant are left out of the first pass, and how
many is said. A program that dies of its first refusal shows no later need: where that is so, the
label says in `refused` what it can show.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from worldmodel.core.requires import covers, parse, show
from worldmodel.execution.base import Grant, Resources, Sandbox, Tool
from worldmodel.execution.bubblewrap import BubblewrapSandbox
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.execution.validate import single
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

ROWS = Path(__file__).resolve().parent.parent / "tests" / "execution" / "requirements.jsonl"
LIMITS = Limits(seconds=30)
FILES = {
    "sales.csv": "item,amount\npen,3\nink,4.5\n",
    "people.json": '[{"name": "ada"}, {"name": "bob"}]\n',
    "notes.txt": "alpha the first\nthe second\n",
    "numbers.txt": "1\n2\n3.5\n",
    "config.ini": "[main]\nsize = 3\n",
}
"""The folder that a file grant shows."""
Pass = Literal["granted", "refused"]


@dataclass(frozen=True, slots=True)
class Row:
    """A program and what it needs; `refused`: until the first refusal ends it. `split`: dev or heldout."""

    id: str
    program: Program
    requires: tuple[Requirement, ...]
    refused: tuple[Requirement, ...]
    split: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """One run of a row: the needs that were inferred, each with its evidence, against those of the label."""

    row: Row
    granted: Pass
    run: Run
    wrong: tuple[Requirement, ...]
    missed: tuple[Requirement, ...]
    inferred: int
    needed: int

    @property
    def line(self) -> str:
        told = {show([seen.requirement]): seen.evidence for seen in self.run.observed}
        parts = [f"{self.row.id} ({self.granted}, {self.row.split}, {self.run.status}):"]
        parts += [f"missed {show([need])}" for need in self.missed]
        parts += [f"wrong {show([need])}: {told.get(show([need]), '')}" for need in self.wrong]
        return " ".join(parts)


def load(path: Path = ROWS) -> tuple[Row, ...]:
    rows = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        program = Program(row["language"], row["code"])
        requires = parse(row["requires"])
        refused = parse(row["refused"]) if "refused" in row else requires
        rows.append(Row(row["id"], program, requires, refused, row["split"]))
    return tuple(rows)


@contextmanager
def resources() -> Iterator[Resources]:
    """A folder of small files and a tool, for the programs that need one."""
    schema = {"type": "object", "properties": {"key": {"type": "string"}}, "required": ["key"]}
    tool = Tool("lookup", "The value of a key.", schema, lambda arguments: len(arguments["key"]))
    with tempfile.TemporaryDirectory(prefix="worldmodel-bench-") as temporary:
        mount, artifacts = Path(temporary, "mount"), Path(temporary, "artifacts")
        mount.mkdir()
        artifacts.mkdir()
        for path in (Path(temporary), mount):
            path.chmod(0o755)  # bubblewrap runs programs as nobody when root starts it
        for name, text in FILES.items():
            (mount / name).write_text(text)
        yield Resources(mount=mount, artifacts=artifacts, tools=(tool,))


def compare(row: Row, granted: Pass, run: Run) -> Outcome:
    label = single(row.requires if granted == "granted" else row.refused)
    found = _least(single(seen.requirement for seen in run.observed))
    return Outcome(
        row=row,
        granted=granted,
        run=run,
        wrong=tuple(need for need in found if not covers(label, need)),
        missed=tuple(need for need in label if not covers(found, need)),
        inferred=len(found),
        needed=len(label),
    )


def _least(needs: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
    """The needs that no other one of them covers: who writes files may read them."""
    return tuple(need for need in needs if not any(other != need and covers(other, need) for other in needs))


def measure(sandbox: Sandbox, rows: Iterable[Row], passes: tuple[Pass, ...], callers: int = 1) -> list[Outcome]:
    """Run the rows, in their order. Rows that need what the sandbox lacks are left out of the pass with grants."""

    def one(job: tuple[Row, Pass]) -> Outcome:
        row, granted = job
        grant = Grant(row.requires if granted == "granted" else ())
        return compare(row, granted, sandbox.run(row.program, grant, LIMITS))

    jobs = [(row, each) for row in rows for each in passes if each == "refused" or not lacking(sandbox, row)]
    with ThreadPoolExecutor(callers) as pool:
        return list(pool.map(one, jobs))


def lacking(sandbox: Sandbox, row: Row) -> str:
    """What of the row's needs the sandbox cannot grant, and why, or nothing."""
    return "; ".join(filter(None, map(sandbox.lacks, row.requires)))


def scores(outcomes: Iterable[Outcome]) -> dict[str, Any]:
    """runs, precision, recall (None where nothing can be counted) and the exact share, of these outcomes together."""
    kept = list(outcomes)
    inferred, needed = sum(each.inferred for each in kept), sum(each.needed for each in kept)
    wrong, missed = sum(len(each.wrong) for each in kept), sum(len(each.missed) for each in kept)
    exact = sum(1 for each in kept if not each.wrong and not each.missed)
    return {
        "runs": len(kept),
        "precision": (inferred - wrong) / inferred if inferred else None,
        "recall": (needed - missed) / needed if needed else None,
        "exact": exact / len(kept) if kept else None,
    }


def _of_category(outcomes: list[Outcome], name: str) -> dict[str, Any]:
    """The counts of one kind of need alone."""
    found = needed = wrong = missed = 0
    for each in outcomes:
        label = single(each.row.requires if each.granted == "granted" else each.row.refused)
        inferred = _least(single(seen.requirement for seen in each.run.observed))
        needed += sum(1 for need in label if _kind(need) == name)
        found += sum(1 for need in inferred if _kind(need) == name)
        wrong += sum(1 for need in each.wrong if _kind(need) == name)
        missed += sum(1 for need in each.missed if _kind(need) == name)
    return {
        "needs": needed,
        "precision": (found - wrong) / found if found else None,
        "recall": (needed - missed) / needed if needed else None,
    }


def _kind(need: Requirement) -> str:
    return f"{need.category}({need.arguments[0]})" if need.category in ("file", "system") else need.category


LANGUAGES: tuple[Language, ...] = ("python", "javascript", "bash", "c")
KINDS = ("file(read_only)", "file(read_write)", "system(time)", "system(info)", "process", "web", "tool")


def report(outcomes: list[Outcome]) -> dict[str, Any]:
    return {
        "all": scores(outcomes),
        "split": {name: scores(x for x in outcomes if x.row.split == name) for name in ("dev", "heldout")},
        "grants": {name: scores(x for x in outcomes if x.granted == name) for name in ("granted", "refused")},
        "language": {name: scores(x for x in outcomes if x.row.program.language == name) for name in LANGUAGES},
        "category": {name: _of_category(outcomes, name) for name in KINDS},
        "misses": [each.line for each in outcomes if each.wrong or each.missed],
    }


def _table(report: dict[str, Any]) -> str:
    lines = ["| programs | runs | precision | recall | exact |", "|---|---|---|---|---|"]
    rows = [("all", report["all"])]
    rows += [(name, row) for group in ("split", "grants", "language") for name, row in report[group].items()]
    for name, row in rows:
        shares = " | ".join(_share(row[each]) for each in ("precision", "recall", "exact"))
        lines.append(f"| {name} | {row['runs']} | {shares} |")
    lines += ["", "| need | labels | precision | recall |", "|---|---|---|---|"]
    for name, row in report["category"].items():
        lines.append(f"| {name} | {row['needs']} | {_share(row['precision'])} | {_share(row['recall'])} |")
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="the figures and every miss as JSON")
    parser.add_argument("--only", default="", help="only the programs whose id holds this")
    parser.add_argument("--split", choices=("dev", "heldout"), help="only this part of the set")
    parser.add_argument("--callers", type=int, default=2, help="machines at a time")
    parser.add_argument("--sandbox", choices=("qemu", "bubblewrap"), default="qemu", help="where the programs run")
    chosen = parser.parse_args()
    rows = [row for row in load() if chosen.only in row.id and chosen.split in (None, row.split)]
    make = QemuSandbox if chosen.sandbox == "qemu" else BubblewrapSandbox
    with resources() as offered, closing(make(Settings.from_env(), offered)) as sandbox:
        left_out = {row.id: why for row in rows if (why := lacking(sandbox, row))}
        outcomes = measure(sandbox, rows, ("granted", "refused"), chosen.callers)
    found = {"programs": len(rows), "left_out": left_out, **report(outcomes)}
    if chosen.json:
        print(json.dumps(found, indent=1))
        return 0
    print(f"{len(rows)} programs, {len(outcomes)} runs")
    for name, why in left_out.items():
        print(f"not run with its grant: {name}: {why}")
    print(f"\n{_table(found)}\n\n{len(found['misses'])} runs with a difference")
    print("\n".join(found["misses"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
