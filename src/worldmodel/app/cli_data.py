"""The commands `worldmodel data ...`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from worldmodel.app import options

data_app = typer.Typer(help="Examples to train on, from problem families, each proved by a run.")


@data_app.command("generate")
def data_generate(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="A file for each part goes here.")],
    count: Annotated[int, typer.Option("--count", min=1, help="Training examples of each family.")] = 40,
    held: Annotated[int, typer.Option("--held", min=0, help="Examples of each family in the unseen parts.")] = 8,
    only: Annotated[str, typer.Option("--only", metavar="PATTERN", help="Families, as in 'science/*,web/*'.")] = "*",
    seed: options.Seed = 0,
    workers: Annotated[int, typer.Option("--workers", min=1, max=256, help="Machines at the same time.")] = 2,
    sandbox: options.Sandbox = "auto",
    json: options.Json = False,
) -> int:
    """Make examples from the problem families and run every program of theirs."""
    from worldmodel.app import dataset

    return dataset.generate(
        out, count=count, held=held, only=only, seed=seed, workers=workers, sandbox=sandbox, as_json=json
    )


@data_app.command("try")
def data_try(
    family: Annotated[str, typer.Argument(metavar="FAMILY", help="A name or pattern, as in 'science/*'.")],
    sandbox: options.Sandbox = "auto",
    json: options.Json = False,
) -> int:
    """Run each wording of a family once and say what is wrong with it: for writing families."""
    from worldmodel.app import dataset

    return dataset.attempt(family, sandbox=sandbox, as_json=json)


@data_app.command("show")
def data_show(
    place: Annotated[str, typer.Argument(metavar="DIR|FAMILY", help="What generate wrote, or a family.")],
    limit: Annotated[int, typer.Option("--limit", min=1, help="So many examples.")] = 3,
    json: options.Json = False,
) -> int:
    """Print examples; what a model is trained on is green, the rest grey."""
    from worldmodel.app import dataset

    return dataset.show(place, limit=limit, as_json=json)


@data_app.command("stats")
def data_stats(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="What generate wrote.")],
    json: options.Json = False,
) -> int:
    """Count examples by part, category, kind, decision, language and requirement."""
    from worldmodel.app import dataset

    return dataset.stats(folder, as_json=json)


@data_app.command("check")
def data_check(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="What generate wrote.")],
    data: Annotated[
        Path | None, typer.Option("--data", metavar="DIR", help="Real problems that must not be overlapped.")
    ] = None,
    rerun: Annotated[int, typer.Option("--rerun", metavar="N", min=0, help="Run so many examples again.")] = 0,
    workers: Annotated[int, typer.Option("--workers", min=1, max=256, help="Machines at the same time.")] = 2,
    sandbox: options.Sandbox = "auto",
    json: options.Json = False,
) -> int:
    """Fail on overlap between the parts, programs that compute nothing, outputs without a run, too few examples.

    With --rerun also on examples that print something else when they are run again.
    """
    from worldmodel.app import dataset

    return dataset.check(folder, data=data, rerun=rerun, workers=workers, sandbox=sandbox, as_json=json)
