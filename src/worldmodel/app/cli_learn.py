"""The commands `worldmodel train rl` and `worldmodel improve`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from worldmodel.app import options

Tasks = Annotated[
    Path | None, typer.Option("--tasks", metavar="FILE", help="JSON Lines with `question` and `answer`, as for eval.")
]
Model = Annotated[
    str,
    typer.Option("--model", metavar="SPEC", help="embedded | store:ID | gguf:PATH (of this project) | a model folder"),
]
Services = Annotated[
    bool, typer.Option("--services", help="Rows of `data generate`: their tools, web services and files are there.")
]
Samples = Annotated[int, typer.Option("--samples", min=2, max=256, help="Answers to each question.")]
Rate = Annotated[
    float | None,
    typer.Option("--rate", min=0.0, callback=options.finite, help="Learning rate [default: chosen by method]."),
]


def train_rl(
    tasks: Annotated[
        Path, typer.Option("--tasks", metavar="FILE", help="JSON Lines with `question` and `answer`, as for eval.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Checkpoints, curves and the model go here.")],
    model: Model = "embedded",
    method: Annotated[Literal["full", "lora"], typer.Option("--method", help="All weights, or an adapter.")] = "full",
    preset: Annotated[
        str,
        typer.Option(
            "--preset",
            metavar="P",
            help="auto | cpu (an hour) | gpu (25 minutes, larger steps) | other (larger models)",
        ),
    ] = "auto",
    minutes: Annotated[
        float | None,
        typer.Option("--minutes", min=0.01, callback=options.finite, help="How long to train; else as preset."),
    ] = None,
    steps: Annotated[int | None, typer.Option("--steps", min=1, help="Stop after so many steps.")] = None,
    questions: Annotated[
        int | None, typer.Option("--questions", min=1, max=4096, help="Questions a step; else as preset.")
    ] = None,
    samples: Annotated[
        int | None, typer.Option("--samples", min=2, max=256, help="Answers to each question; else as preset.")
    ] = None,
    rate: Rate = None,
    kl: Annotated[
        float,
        typer.Option("--kl", min=0.0, callback=options.finite, help="Weight of the distance to the model as it was."),
    ] = 0.0,
    negative: Annotated[
        float,
        typer.Option(
            "--negative",
            min=0.0,
            callback=options.finite,
            help="Weight of answers that are worse than the others to their question; 1 is GRPO.",
        ),
    ] = 0.2,
    rank: Annotated[int, typer.Option("--rank", min=1, help="Rank of the adapter.")] = 16,
    batch: Annotated[
        int | None, typer.Option("--batch", min=1, help="Rollouts that are learned from at once; else as preset.")
    ] = None,
    max_tokens: options.MaxTokens = 384,
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, max=4096, help="Rollouts at the same time; else as preset.")
    ] = None,
    vllm: Annotated[
        Literal["colocate", "server"] | None, typer.Option("--vllm", help="Generate with vLLM (see trl).")
    ] = None,
    vllm_url: Annotated[str | None, typer.Option("--vllm-url", metavar="URL", help="Where trl vllm-serve is.")] = None,
    ray: Annotated[
        str | None, typer.Option("--ray", metavar="ADDRESS", help="Play rollouts on the nodes of this Ray cluster.")
    ] = None,
    reading: Annotated[
        bool, typer.Option("--reading", help="Train the model's reader, on tasks that an earlier model is offered to.")
    ] = False,
    services: Services = False,
    sandbox: options.Sandbox = "auto",
    seed: options.Seed = 0,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Learn from running: GRPO on tasks, through the users' own loop. A run that was cut goes on with this command."""
    from worldmodel.app import learning

    asked = {"minutes": minutes, "questions": questions, "samples": samples, "batch": batch, "workers": workers}
    scale = learning.scale(preset, asked, model, steps=steps, kl=kl, negative=negative, limit=max_tokens)
    cluster = learning.Cluster(ray=ray, vllm=vllm, vllm_url=vllm_url)
    choice = learning.Choice(model, sandbox, scale.workers, seed, threads or 0, services)
    return learning.rl(
        tasks, out, choice, scale, cluster, method=method, rank=rank, rate=rate, reading=reading, as_json=json
    )


def improve(
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="What the round makes goes here.")],
    dev: Annotated[Path, typer.Option("--dev", metavar="FILE", help="The fixed tasks that versions are measured on.")],
    tasks: Tasks = None,
    traces: Annotated[
        list[Path] | None,
        typer.Option(
            "--traces", metavar="FILE", help="Answers from use: of eval --out or ask --json; may be repeated."
        ),
    ] = None,
    replay: Annotated[
        list[Path] | None,
        typer.Option("--replay", metavar="DIR", help="Examples of data generate to learn again; may be repeated."),
    ] = None,
    samples: Samples = 4,
    epochs: Annotated[
        float, typer.Option("--epochs", min=0.01, callback=options.finite, help="How often each example is learned.")
    ] = 2.0,
    rate: Rate = None,
    max_tokens: options.MaxTokens = 384,
    workers: Annotated[int, typer.Option("--workers", min=1, max=4096, help="Answers at the same time.")] = 32,
    eval_workers: Annotated[
        int, typer.Option("--eval-workers", min=1, max=256, help="Fixed tasks at the same time, as --workers of eval.")
    ] = 1,
    ray: Annotated[
        str | None, typer.Option("--ray", metavar="ADDRESS", help="Answer on the nodes of this Ray cluster.")
    ] = None,
    reading: Annotated[
        bool, typer.Option("--reading", help="Its reader learns, from tasks that an earlier model is offered to.")
    ] = False,
    services: Services = False,
    sandbox: options.Sandbox = "auto",
    seed: options.Seed = 0,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Collect answers that a run proved right, learn them, and use the new version only if it is better."""
    from worldmodel.app import learning

    choice = learning.Choice("store:current", sandbox, workers, seed, threads or 0, services)
    return learning.improve(
        out,
        dev,
        learning.Sources(tasks, tuple(traces or ()), tuple(replay or ())),
        choice,
        learning.Cluster(ray=ray),
        samples=samples,
        epochs=epochs,
        rate=rate,
        limit=max_tokens,
        measuring=eval_workers,
        reading=reading,
        as_json=json,
    )
