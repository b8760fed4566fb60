"""Attacks each sandbox on purpose and keeps the score: python -m bench.attacks [--sandbox NAME] [--only TEXT] [--write]

All attacks run inside the QEMU machine; those marked as harmless under bubblewrap also there. What must hold is
looked at on the host (bench/attack_facts.py). Exits 1 when anything did not hold. `--write` puts the table into
docs/security.md, which needs all attacks to have run.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import secrets
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bench.attack_facts import ENVIRONMENT, Outcome, attempt, recorded_secrets
from bench.attack_rows import Attack

from bench import attack_rows
from worldmodel.execution import qemu
from worldmodel.execution.base import Sandbox
from worldmodel.execution.bubblewrap import BubblewrapSandbox
from worldmodel.execution.qemu import image
from worldmodel.settings import Settings

PAGE = Path(__file__).parent.parent / "docs/security.md"
BEGIN, END = "<!-- scorecard: python -m bench.attacks --write -->", "<!-- end of scorecard -->"
SUBSET = 12
"""A fixed 1 in 12 of RedCode's programs is what tests run; this command runs them all unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Score:
    """One sandbox and one class of attacks."""

    sandbox: str
    group: str
    outcomes: tuple[Outcome, ...]

    @property
    def failed(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.broken]


_sandboxes: dict[str, Sandbox] = {}
_secret_words: set[str] = set()
_opened = ExitStack()
"""Of a worker process: it runs one attack after another, so what it finds on the host is of that attack."""


def _begin(name: str) -> None:
    os.environ[ENVIRONMENT] = f"environment{secrets.token_hex(12)}"
    home = Path(_opened.enter_context(tempfile.TemporaryDirectory(prefix="attacks-home-")))
    os.environ["WORLDMODEL_HOME"] = str(home)
    global _secret_words
    _secret_words = _opened.enter_context(recorded_secrets())
    settings = Settings.from_env()
    _sandboxes[name] = qemu.QemuSandbox(settings) if name == "qemu" else BubblewrapSandbox(settings)


def _attempt(name: str, attack: Attack) -> Outcome:
    return attempt(_sandboxes[name], attack, Settings.from_env(), _secret_words)


def score(name: str, attacks: list[Attack], jobs: int) -> Iterator[Outcome]:
    """Run the attacks in `jobs` processes; outcomes come in order."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(name,)) as pool:
        yield from pool.map(partial(_attempt, name), attacks)


def summed(name: str, outcomes: list[Outcome]) -> list[Score]:
    groups = dict.fromkeys(outcome.group for outcome in outcomes)
    return [Score(name, group, tuple(x for x in outcomes if x.group == group)) for group in groups]


def table(scores: list[Score]) -> str:
    lines = ["| sandbox | class | attacks | held | failed | median s |", "|---|---|---:|---:|---:|---:|"]
    for row in scores:
        times = sorted(outcome.seconds for outcome in row.outcomes)
        count, failed = len(row.outcomes), len(row.failed)
        lines.append(
            f"| {row.sandbox} | {row.group} | {count} | {count - failed} | {failed} | {times[count // 2]:.1f} |"
        )
    count, failed = sum(len(row.outcomes) for row in scores), sum(len(row.failed) for row in scores)
    lines.append(f"| | **all** | {count} | {count - failed} | {failed} | |")
    return "\n".join(lines)


def written(scores: list[Score], state: image.ImageStatus) -> str:
    """The scorecard for the documentation: where, when, with what, the table, and each failure in words."""
    system = f"{platform.system()} {platform.release()}, {os.cpu_count()} cores"
    head = f"{time.strftime('%Y-%m-%d')}, QEMU {state.qemu} ({state.accelerator}), image {state.version}, {system}."
    failed = [f"- `{x.id}`: {'; '.join(x.broken)[:300]}" for row in scores for x in row.failed]
    notes = "\n".join(["What failed:", "", *failed]) if failed else "Nothing failed."
    return f"{BEGIN}\n{head}\n\n{table(scores)}\n\n{notes}\n{END}"


def _write(text: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(before + text + after, encoding="utf-8")


def chosen(sandbox: str, every: int, only: str) -> list[Attack]:
    """The attacks on one sandbox: bubblewrap gets those that are harmless if they succeed."""
    rows = attack_rows.own()
    if sandbox == "bubblewrap":
        rows = [row for row in rows if row.bubblewrap]
    else:
        rows += attack_rows.subset(attack_rows.redcode(), every)
    return [row for row in rows if only in row.id or only in row.group]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sandbox", choices=("qemu", "bubblewrap", "all"), default="all")
    options.add_argument("--only", default="", help="attacks whose id or class holds this text")
    options.add_argument("--every", type=int, default=1, help="each n-th program of RedCode only")
    options.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    options.add_argument("--write", action="store_true", help="rewrite the table in docs/security.md")
    given = options.parse_args()
    if given.write and (given.only or given.every != 1 or given.sandbox != "all"):
        options.error("--write is of all attacks")
    settings = Settings.from_env()
    qemu.build(settings)
    scores: list[Score] = []
    for name in ("qemu", "bubblewrap") if given.sandbox == "all" else (given.sandbox,):
        outcomes = []
        attacks = chosen(name, given.every, given.only)
        for number, outcome in enumerate(score(name, attacks, given.jobs), 1):
            outcomes.append(outcome)
            shown = f"{name} {number}/{len(attacks)} {outcome.id}: {outcome.status}, {outcome.seconds:.1f} s"
            print(shown, *(f"\n    FAILED {why}" for why in outcome.broken), flush=True)
        scores += summed(name, outcomes)
    state = image.status(settings, verify=True)
    print(table(scores))
    if given.write:
        _write(written(scores, state))
    if state.problem:
        print(f"FAILED the image: {state.problem}")
    return 1 if state.problem or any(row.failed for row in scores) else 0


if __name__ == "__main__":
    sys.exit(main())
