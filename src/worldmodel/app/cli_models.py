"""The commands `worldmodel models ...`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from worldmodel.app import options

models_app = typer.Typer(help="The models that are shipped, and the versions of your model store.")


@models_app.command("list")
def models_list(json: options.Json = False) -> int:
    """The models that are shipped and those of the store, and how well they do."""
    from worldmodel.app import models

    return models.listed(as_json=json)


@models_app.command("log")
def models_log(json: options.Json = False) -> int:
    """Every version of the store, newest first: where it comes from, accuracy, and gain over its parent."""
    from worldmodel.app import models

    return models.log(as_json=json)


@models_app.command("diff")
def models_diff(
    a: Annotated[str, typer.Argument(metavar="A", help="A version, or the beginning of its id.")],
    b: Annotated[str, typer.Argument(metavar="B", help="Another one, or current.")],
    json: options.Json = False,
) -> int:
    """What is different between two versions, and how much better B is, with a paired interval."""
    from worldmodel.app import models

    return models.diff(a, b, as_json=json)


@models_app.command("rollback")
def models_rollback(
    version: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="The version to use; without it the parent of the one in use.")
    ] = None,
    json: options.Json = False,
) -> int:
    """Use an earlier version again. Nothing is lost: the later ones stay in the store."""
    from worldmodel.app import models

    return models.rollback(version, as_json=json)


@models_app.command("add")
def models_add(
    model: Annotated[
        str, typer.Argument(metavar="MODEL", help="embedded, a GGUF file, a model folder, or a run's --out.")
    ],
    kind: Annotated[Literal["base", "sft", "rl", "improve"], typer.Option("--kind", help="How it was made.")],
    dev: Annotated[
        Path | None, typer.Option("--dev", metavar="FILE", help="Measure it on these tasks: they should never change.")
    ] = None,
    parent: Annotated[
        str | None, typer.Option("--parent", metavar="ID", help="The version it was made from; current is one too.")
    ] = None,
    data: Annotated[Path | None, typer.Option("--data", metavar="FILE", help="What it was trained on.")] = None,
    use: Annotated[bool, typer.Option("--use", help="Use it from now on (--engine store:current).")] = False,
    workers: Annotated[int, typer.Option("--workers", min=1, max=256, help="Tasks at the same time.")] = 1,
    services: Annotated[
        bool, typer.Option("--services", help="Rows of `data generate`: their tools, web services and files are there.")
    ] = False,
    sandbox: options.Sandbox = "auto",
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Put a model into the store as a version."""
    from worldmodel.app import models

    chosen = models.Adding(model, kind, dev, parent, data, use)
    return models.add(chosen, sandbox=sandbox, workers=workers, threads=threads, services=services, as_json=json)
