"""`worldmodel train question`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from worldmodel.app import options


def train_question(
    data: Annotated[Path, typer.Option("--data", metavar="DIR", help="The folder of the data files.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The classifier goes here.")],
    pairs: Annotated[int, typer.Option("--pairs", min=500, help="Word problems, each with a twin.")] = 20_000,
    seed: options.Seed = 0,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Train the classifier of questions: do they say enough, and what do they want? About a minute."""
    from worldmodel.app import screen
    from worldmodel.app.finetune import needed
    from worldmodel.types import to_data

    with needed():
        from worldmodel.training.question import Options
        from worldmodel.training.question import train_question as train
    with screen.bar("train") as progress:
        result = train(Options(data=data, out=out, pairs=pairs, seed=seed, threads=threads or 1), progress)
    if json:
        screen.print_json({**to_data(result), "classifier": str(result.classifier)})
        return 0
    print(f"{result.classifier}: {result.problems} word problems and twins, {sum(result.requests.values())} requests")
    print("twins recognised, one problem in twenty taken for one: " + _shares(result.recognised))
    print("requests, of those kept apart by wording: " + _shares(result.routes))
    return 0


def _shares(found: dict[str, float]) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {100 * share:.0f}%" for name, share in found.items())
