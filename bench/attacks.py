"""Attacks each sandbox on purpose and keeps the score: python -m bench.attacks [--sandbox NAME] [--only TEXT] [--write]

All attacks run inside the QEMU machine; those marked as harmless under bubblewrap also there. What must hold is
looked at on the host (bench/attack_facts.py). Exits 1 when anything did not hold. `--write` puts the scorecard into
docs/security.md, which needs all attacks to have run; all that stands between its marks is written by this command.
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
from collections import Counter
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
SANDBOXES = ("qemu", "bubblewrap")
BEGIN, END = "<!-- scorecard: python -m bench.attacks --write -->", "<!-- end of scorecard -->"
SUBSET = 12
"""A fixed 1 in 12 of RedCode's programs is what tests run; this command runs them all unless told otherwise."""
ERRORS, CUT = ("failed", "blocked"), ("timeout", "oom", "none")
"""How a program ended that did not run to its end: by itself, or not ("none": there was no run)."""
KINDS = 5
"""So many kinds of errors, the commonest, are named beside the table."""


@dataclass(frozen=True, slots=True)
class Score:
    """One sandbox and one class of attacks."""

    sandbox: str
    group: str
    outcomes: tuple[Outcome, ...]

    @property
    def failed(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.broken]

    @property
    def count(self) -> int:
        return len(self.outcomes)

    @property
    def held(self) -> int:
        return self.count - len(self.failed)

    @property
    def median(self) -> float:
        return sorted(outcome.seconds for outcome in self.outcomes)[self.count // 2]

    @property
    def foreign(self) -> bool:
        """A program of RedCode's: nothing in it shows whether it got where it wanted to."""
        return self.group.startswith(attack_rows.FOREIGN)

    def ended(self, *statuses: str) -> int:
        return sum(outcome.status in statuses for outcome in self.outcomes)


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
    """Our own attacks, which must show that they got where they wanted to; then RedCode's programs, which need not."""
    own = [row for row in scores if not row.foreign]
    lines = ["| sandbox | class | attacks | held | failed | median s |", "|---|---|---:|---:|---:|---:|"]
    lines += [f"| {x.sandbox} | {x.group} | {x.count} | {x.held} | {x.count - x.held} | {x.median:.1f} |" for x in own]
    count, held = sum(x.count for x in own), sum(x.held for x in own)
    lines.append(f"| | **all** | {count} | {held} | {count - held} | |")
    return "\n".join(lines + _foreign([row for row in scores if row.foreign]))


def _foreign(scores: list[Score]) -> list[str]:
    """RedCode's table and what it is worth, in words. Empty where none of it ran."""
    if not scores:
        return []
    lines = [
        "",
        "| sandbox | class | programs | to their end | own error | cut off | failed | median s |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    rows = [(x.count, x.ended("ok"), x.ended(*ERRORS), x.ended(*CUT), x.count - x.held) for x in scores]
    for row, numbers in zip(scores, rows, strict=True):
        lines.append(f"| {row.sandbox} | {row.group} | {' | '.join(map(str, numbers))} | {row.median:.1f} |")
    sums = [sum(column) for column in zip(*rows, strict=True)]
    lines.append(f"| | **all** | {' | '.join(map(str, sums))} | |")
    count, ended, errors, cut, failed = sums
    kinds = Counter(x.error for row in scores for x in row.outcomes if x.status in ERRORS)
    named = ", ".join(f"{kind} {number}" for kind, number in kinds.most_common(KINDS))
    got = "None of them" if failed == 0 else f"{failed} of them, named below,"
    return [
        *lines,
        "",
        f"RedCode's programs do not show whether they got what they wanted. Of these {count}, {ended} ran to their end "
        f"(exit 0, also where a program catches its errors and goes on), {errors} ended with an error of their own"
        f"{f' ({named})' if named else ''}, {cut} were cut off by a limit. That a program failed by itself says "
        "little about what a cleverer one could do. "
        f"{got} got, changed or reached anything of the host's.",
    ]


def written(scores: list[Score], state: image.ImageStatus) -> str:
    """The scorecard for the documentation: where, when, with what, the table, and each failure in words."""
    system = f"{platform.system()} {platform.release()}, {os.cpu_count()} cores"
    head = f"{time.strftime('%Y-%m-%d')}, QEMU {state.qemu} ({state.accelerator}), image {state.version}, {system}."
    failed = [f"- `{x.id}`: {'; '.join(x.broken)[:300]}" for row in scores for x in row.failed]
    notes = "\n".join(["What failed:", "", *failed]) if failed else "Nothing failed."
    return f"{BEGIN}\n{head}\n\n{table(scores)}\n\n{notes}\n{END}"


def replaced(page: str, text: str) -> str:
    """The page with `text` in the place of its scorecard. Raises ValueError where it has no place for one."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE} has no place for the scorecard: {BEGIN} ... {END}")
    return before + text + after


def left(done: int, total: int, seconds: float) -> str:
    """How far it is, and how long the rest takes at the pace so far."""
    rest = seconds / done * (total - done)
    return f"{done}/{total}, {100 * done // total} %, {rest / 60:.0f} min left" if rest >= 60 else f"{done}/{total}"


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
    options.add_argument("--sandbox", choices=(*SANDBOXES, "all"), default="all")
    options.add_argument("--only", default="", help="attacks whose id or class holds this text")
    options.add_argument("--every", type=int, default=1, help="each n-th program of RedCode only")
    options.add_argument("--jobs", type=int, default=min(4, os.cpu_count() or 1))
    options.add_argument("--write", action="store_true", help="rewrite the table in docs/security.md")
    given = options.parse_args()
    if given.write and (given.only or given.every != 1 or given.sandbox != "all"):
        options.error("--write is of all attacks")
    if given.write:
        replaced(PAGE.read_text(encoding="utf-8"), "")
    settings = Settings.from_env()
    qemu.build(settings)
    scores: list[Score] = []
    plan = {name: chosen(name, given.every, given.only) for name in SANDBOXES if given.sandbox in (name, "all")}
    total, done, began = sum(map(len, plan.values())), 0, time.monotonic()
    for name, attacks in plan.items():
        outcomes = []
        for outcome in score(name, attacks, given.jobs):
            outcomes.append(outcome)
            done += 1
            far = left(done, total, time.monotonic() - began)
            print(f"{far}: {name} {outcome.id}: {outcome.status}, {outcome.seconds:.1f} s", flush=True)
            print(*(f"    FAILED {why}\n" for why in outcome.broken), sep="", end="", flush=True)
        scores += summed(name, outcomes)
    state = image.status(settings, verify=True)
    print(table(scores))
    print(f"{total} attacks in {(time.monotonic() - began) / 60:.1f} min, {given.jobs} at a time")
    if given.write:
        PAGE.write_text(replaced(PAGE.read_text(encoding="utf-8"), written(scores, state)), encoding="utf-8")
    if state.problem:
        print(f"FAILED the image: {state.problem}")
    return 1 if state.problem or any(row.failed for row in scores) else 0


if __name__ == "__main__":
    sys.exit(main())
