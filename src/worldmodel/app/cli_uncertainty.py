"""The commands `worldmodel calibrate` and `worldmodel analyze`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from worldmodel.app import options
from worldmodel.app.options import Options


def calibrate(
    context: typer.Context,
    data: Annotated[Path, typer.Option("--data", metavar="FILE", help="JSON Lines with `question` and `answer`.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Keep a Trace a row here, and go on from what it holds."),
    ] = None,
    method: Annotated[
        Literal["platt", "isotonic"] | None,
        typer.Option(
            "--method", help="How a score becomes a probability. [default: what does better on rows left out]"
        ),
    ] = None,
    where: Annotated[
        list[str] | None, typer.Option("--where", metavar="FIELD=A,B", help="Only rows whose field is A or B.")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Only so many rows.")] = None,
    shuffle: Annotated[
        int | None, typer.Option("--shuffle", min=0, metavar="SEED", help="Shuffle the rows before --limit.")
    ] = None,
    workers: Annotated[int, typer.Option("--workers", min=1, max=256, help="Rows at the same time.")] = 1,
    samples: Annotated[
        int, typer.Option("--samples", min=1, max=100, help="Replies to each row; 1 calibrates no vote.")
    ] = 5,
    services: Annotated[
        bool, typer.Option("--services", help="Rows of `data generate`: their tools, web services and files are there.")
    ] = False,
    trying: Annotated[
        list[str] | None,
        typer.Option(
            "--try",
            metavar="ACTION",
            help="hint, retrieve, decline: find out whether this helps the model. May be given more than once.",
        ),
    ] = None,
    engine: options.Engine = "embedded",
    sandbox: options.Sandbox = "auto",
    seed: options.Seed = 0,
    max_runs: options.MaxRuns = 3,
    max_tokens: options.MaxTokens = 1024,
    threads: options.Threads = None,
    grammar: options.Grammar = False,
    timeout: options.Seconds = 10.0,
    json: options.Json = False,
) -> int:
    """Learn from judged answers how much this model's doubt means. It is kept for this state of this model."""
    from worldmodel.app import doubts
    from worldmodel.app.rows import Selection

    selection = Selection(data=data, where=tuple(where or ()), limit=limit, shuffle=shuffle)
    chosen = Options.of({**context.params, "approve": "auto" if services else "deny"})
    return doubts.calibrate(
        selection, chosen, out=out, method=method, workers=workers, services=services, trying=trying or (), as_json=json
    )


def analyze(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The question; - reads it from stdin.")],
    reply: Annotated[
        str | None, typer.Option("--reply", metavar="TEXT", help="Score this reply instead of the model's own.")
    ] = None,
    engine: options.Engine = "embedded",
    sandbox: options.Sandbox = "auto",
    temperature: options.Temperature = 0.0,
    seed: options.Seed = 0,
    max_tokens: options.MaxTokens = 1024,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Show how surprised the model is by each token of its reply: green is sure, yellow hesitant, red a guess."""
    from worldmodel.app import doubts

    return doubts.analyze(text, reply, Options.of({**context.params, "approve": "deny"}), as_json=json)
