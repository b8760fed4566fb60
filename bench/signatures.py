"""How well requirement signatures know what programs need: `python -m bench.signatures DIR|EVALUATION`.

DIR is what `worldmodel data generate` wrote: signatures are learned from the runs of its training part and judged
on the wordings and on the families that were kept unseen. EVALUATION is what `worldmodel eval --out` wrote: they are
learned from the first half of its traces and judged on what the model declared in the second half.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from worldmodel.core.requires import parse
from worldmodel.data import dataset
from worldmodel.evals.record import read
from worldmodel.training.signatures import Signatures, scores
from worldmodel.types import Program, Requirement

EXTRA = ("process", "system(time)", "system(info)", "file(read_only)", "web(example.org)")


def shown(name: str, pairs: Iterable[tuple[Iterable[Requirement], Iterable[Requirement]]]) -> str:
    precision, recall = scores(pairs)
    return f"{name:44} precision {_share(precision)}  recall {_share(recall)}"


def of_families(folder: Path) -> list[str]:
    """Hints for unseen programs; and declarations with a random need too many, before and after."""
    learned, parts = Signatures(), defaultdict(list)
    for row in dataset.load(folder):
        for step, run in zip(row.example.task.steps, row.example.runs, strict=True):
            program, needs = Program(step.language, step.code), tuple(seen.requirement for seen in run.observed)
            if row.part == "train":
                learned.learn(program, needs)
            elif run.status == "ok":
                parts[row.part].append((program, needs))
    lines = [f"{sum(seen.programs for p, seen in learned.seen.items() if p.endswith('*'))} programs learned"]
    rng = random.Random(0)
    for part, held in parts.items():
        wide = []
        for program, needs in held:
            extra = parse(f"{program.language}:{rng.choice(EXTRA)}")
            wide.append((program, tuple(dict.fromkeys((*needs, *extra))), needs))
        tight = [(learned.tightened(said, program), needs) for program, said, needs in wide]
        lines += [
            f"unseen {part}: {len(held)} programs",
            shown("  hints", [(learned.expected(program), needs) for program, needs in held]),
            shown("  one need too many, as declared", [(said, needs) for _, said, needs in wide]),
            shown("  one need too many, tightened", tight),
        ]
    return lines


def of_evaluation(path: Path) -> list[str]:
    traces = [row.trace for row in read(path)[1]]
    learned = Signatures()
    for trace in traces[: len(traces) // 2]:
        learned.learn_trace(trace)
    judged = [
        (program, declared, verdict.observed)
        for trace in traces[len(traces) // 2 :]
        for program, declared, verdict in zip(trace.programs, trace.declared, trace.verdicts, strict=True)
        if verdict is not None
    ]
    return [
        f"{len(traces)} traces, {len(judged)} programs judged",
        shown("as declared", [(said, seen) for _, said, seen in judged]),
        shown("tightened", [(learned.tightened(said, program), seen) for program, said, seen in judged]),
        shown("hints", [(learned.expected(program), seen) for program, _, seen in judged]),
    ]


def _share(value: float | None) -> str:
    return "    -" if value is None else f"{100 * value:5.1f}%"


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print("\n".join(of_families(place) if place.is_dir() else of_evaluation(place)))
