"""What memory does to answers.

    python -m bench.recall_gain [--markdown FILE] [--rows N] [--draws N] [--engine SPEC] [--offer N]

A memory is filled from the families that may be trained on, each model with the run that proves it. Then the same
rows are answered without memory and with it at several thresholds, by the same engine with the same limits
(tokens, runs, seed), so the difference is what the retrieved models do. Nothing is added meanwhile. Rows are
wordings and families that were kept from training, and measured MAWPS problems.

The engine gets as many models as `--offer` says, whatever its card says of that: it is what is to be found out. What
comes with its weights is left out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.main import machine

from bench import page
from worldmodel.app import build
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.core.prompt import Prompt
from worldmodel.core.requires import parse
from worldmodel.data.example import Example
from worldmodel.data.families import families
from worldmodel.data.generate import tasks
from worldmodel.data.rows import word_problems
from worldmodel.data.verify import Dropped, verified
from worldmodel.engines.base import Engine
from worldmodel.evals.compare import Pairs, pairs
from worldmodel.evals.record import Row
from worldmodel.evals.report import evaluate
from worldmodel.evals.tasks import Task
from worldmodel.loop import World
from worldmodel.memory.multipath import MultiPathMemory
from worldmodel.memory.registry import Context, Model, Registry, Trial
from worldmodel.memory.retrieve import Ranking
from worldmodel.settings import Settings
from worldmodel.types import Hit, Program, Token, Trace

MARK = "<!-- recall gain -->"
THRESHOLDS = (0.5, Ranking().threshold, 0.7, 0.85)


class Frozen:
    """A memory that is only read. `offered` counts the questions for which something was near enough."""

    def __init__(self, memory: MultiPathMemory, threshold: float) -> None:
        self._memory, self.offered = memory, 0
        self._memory.ranking = Ranking(threshold=threshold)

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        hits = self._memory.search(query, k, context)
        self.offered += bool(hits)
        return hits

    def add(self, trace: Trace) -> None:
        pass

    def close(self) -> None:
        pass


class Reads:
    """An engine whose card says that it reads so many retrieved models."""

    def __init__(self, engine: Engine, count: int) -> None:
        self._engine, self.card = engine, replace(engine.card, retrieved=count)

    def stream(self, prompt: Prompt, **how: Any) -> Iterator[Token]:
        return self._engine.stream(prompt, **how)

    def close(self) -> None:
        self._engine.close()


def models(examples: Iterator[Example | Dropped]) -> Iterator[Model]:
    """Examples with one program that ran well, as models."""
    for example in examples:
        if isinstance(example, Dropped) or len(example.task.steps) != 1:
            continue
        step, run = example.task.steps[0], example.runs[0]
        program = Program(step.language, step.code)
        trial = Trial(example.task.question, True, "2026-01-01T00:00:00+00:00", run=run, answer=run.stdout.strip())
        yield Model(step.think, program, parse(step.requires), Context(example.task.question), (trial,))


def rows(count: int) -> list[Task]:
    """So many of each: wordings, families, problems that were kept from training, spread evenly."""
    found: list[list[tuple[str, Any]]] = [[], [], []]
    for place, part in ((0, "phrasings"), (1, "families")):
        for task in tasks(families().values(), part, 2, 5):  # type: ignore[arg-type]
            if task.answer is not None and not task.files and len(task.steps) == 1:
                found[place].append((task.question, _number(task.answer)))
    found[2] = [
        (row.question, row.answer)
        for row in word_problems(Path("data"))
        if row.id.startswith("mawps-") and row.split == "dev"
    ]
    picked = [row for some in found for row in some[:: max(1, len(some) // count)][:count]]
    return [Task(str(n), question, answer, str(n)) for n, (question, answer) in enumerate(picked)]


def _number(answer: str) -> float | str:
    try:
        return float(answer)
    except ValueError:
        return answer


def run(folder: Path, count: int, draws: int, engine: str, offer: int) -> tuple[int, dict[str, tuple[Pairs, int]]]:
    settings = Settings.from_env()
    world = build.world(
        Options(engine=engine, approve="deny", memory=False, shelf=False),
        settings,
        ask=None,
        say=_say,
        prepare=ensure_image,
    )
    with closing(Registry(folder / "registry", create=True)) as registry:
        build.keep_ready(world)
        made = verified(list(tasks(families().values(), "train", draws, 3)), world.sandbox, _progress)
        registry.add_many(models(made))
    memory = MultiPathMemory(Registry(folder / "registry"), folder / "memory", lambda: build.embedder("embedded"))
    with closing(memory):
        kept = len(list(memory.registry.models()))
        memory.rebuild()
        asked = rows(count)
        without = _answers(asked, world)
        found = {}
        for threshold in THRESHOLDS:
            frozen = Frozen(memory, threshold)
            with_ = _answers(asked, replace(world, engine=Reads(world.engine, offer), memory=frozen))
            found[f"{threshold}"] = (pairs(without, with_), frozen.offered)
    build.close(world)
    return kept, found


def _answers(asked: Sequence[Task], world: World) -> list[Row]:
    found = []
    for row in evaluate(asked, [world]):
        found.append(row)
        if len(found) % 25 == 0:
            _say(f"{len(found)} of {len(asked)} answered, {sum(row.right for row in found)} right")
    return found


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _progress(done: int, total: int) -> None:
    _say(f"{done} of {total} models run")


def table(kept: int, found: dict[str, tuple[Pairs, int]], engine: str, offer: int) -> str:
    where = "; ".join(machine()[:3])
    lines = [
        f"Measured by `python -m bench.recall_gain` on {where}, engine `{engine}`, {kept} models in memory, "
        f"{offer} offered at most.",
        "",
        "| threshold | rows | offered | right without | right with | gain | 95% interval | p |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for threshold, (p, offered) in found.items():
        low, high = p.interval
        lines.append(
            f"| {threshold} | {p.n} | {offered} | {p.right_a} | {p.right_b} | {100 * p.gain:+.1f} points | "
            f"{100 * low:+.1f} to {100 * high:+.1f} | {p.p:.3g} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--markdown", type=Path, help="put the table into this page, behind its mark")
    parser.add_argument("--rows", type=int, default=100, help="rows of each of the three kinds")
    parser.add_argument("--draws", type=int, default=3, help="models of each family")
    parser.add_argument("--engine", default="embedded")
    parser.add_argument("--offer", type=int, default=1, help="models that a question gets at most")
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="worldmodel-bench-"))
    try:
        kept, found = run(folder, chosen.rows, chosen.draws, chosen.engine, chosen.offer)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    text = table(kept, found, chosen.engine, chosen.offer)
    print(text)
    if chosen.markdown:
        page.put(chosen.markdown, MARK, text)


if __name__ == "__main__":
    main()
