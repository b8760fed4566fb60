"""The commands `worldmodel memory ...` and `worldmodel train encoder`. Each imports what it needs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from worldmodel.app import options

EVERYTHING = -2.0
"""A threshold that nothing is below."""

memory_app = typer.Typer(help="Models that worked, found again by any path that led to them.")


@memory_app.command("search")
def memory_search(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="What to look for; - reads it from stdin.")],
    count: Annotated[int, typer.Option("--count", "-k", min=1, max=1000, help="Models at most.")] = 5,
    everything: Annotated[bool, typer.Option("--all", help="Show those below the threshold, too.")] = False,
    threshold: options.Threshold = None,
    shelf: Annotated[
        str | None,
        typer.Option("--shelf", metavar="ENGINE", help="Search the models that come with an engine's weights instead."),
    ] = None,
    embedder: options.Embedder = "embedded",
    json: options.Json = False,
) -> int:
    """The models that a query finds, best first, and the path that led to each. Exit code 1 where there is none."""
    from worldmodel.app import memory

    least = EVERYTHING if everything else threshold
    if shelf is not None:
        return memory.search_shelf(query, count, shelf, least, as_json=json)
    return memory.search(query, count, embedder, least, as_json=json)


@memory_app.command("add")
def memory_add(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="Traces: what ask --json or eval --out wrote; - reads stdin.")
    ],
    embedder: options.Embedder = "embedded",
    json: options.Json = False,
) -> int:
    """Keep what worked in kept answers. It is durable when this returns."""
    from worldmodel.app import memory

    return memory.add(file, embedder, as_json=json)


@memory_app.command("feedback")
def memory_feedback(
    version: Annotated[str, typer.Argument(metavar="MODEL", help="A model, or MODEL@WHERE.")],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What you say of it; - reads it from stdin.")],
    bad: Annotated[bool, typer.Option("--bad", help="You were not content: it counts as a failure.")] = False,
    embedder: options.Embedder = "embedded",
    json: options.Json = False,
) -> int:
    """Say what you think of a model. Praise leads to it from now on, in the words that you used."""
    from worldmodel.app import memory

    return memory.feedback(version, text, embedder, content=not bad, as_json=json)


@memory_app.command("paths")
def memory_paths(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="A model's id or its beginning.")],
    embedder: options.Embedder = "embedded",
    json: options.Json = False,
) -> int:
    """Every text by which a model can be found, and how well it led there."""
    from worldmodel.app import memory

    return memory.paths(model, embedder, as_json=json)


@memory_app.command("rebuild")
def memory_rebuild(embedder: options.Embedder = "embedded", json: options.Json = False) -> int:
    """Make the index anew from the registry; needed after a change of embedder or a damaged index."""
    from worldmodel.app import memory

    return memory.rebuild(embedder, as_json=json)


@memory_app.command("stats")
def memory_stats(embedder: options.Embedder = "embedded", json: options.Json = False) -> int:
    """How many models, paths and uses there are, of what kind, and what the index takes on disk."""
    from worldmodel.app import memory

    return memory.stats(embedder, as_json=json)


@memory_app.command("map")
def memory_map(
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Draw it as a page.")] = None,
    near: Annotated[
        float,
        typer.Option(
            "--near", min=0.0, max=1.0, callback=options.finite, help="Cosine from which on two models are neighbours."
        ),
    ] = 0.7,
    embedder: options.Embedder = "embedded",
    json: options.Json = False,
) -> int:
    """The families of models whose questions are near each other, largest first."""
    from worldmodel.app import memory

    return memory.families(html, near, embedder, as_json=json)


def train_encoder(
    data: Annotated[Path, typer.Option("--data", metavar="DIR", help="The folder of the data files.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The state and encoder.npz go here.")],
    steps: Annotated[int, typer.Option("--steps", min=1, help="Batches.")] = 3000,
    batch: Annotated[int, typer.Option("--batch", min=2, help="Pairs of a batch.")] = 128,
    seed: options.Seed = 0,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Train the embedded encoder of memory. A run that was cut goes on with the same command."""
    from worldmodel.app import memory

    return memory.train(data=data, out=out, steps=steps, batch=batch, seed=seed, threads=threads or 1, as_json=json)
