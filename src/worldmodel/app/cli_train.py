"""Commands on users' models: `train sft` and `export`. They go on in finetune.py."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, cast

import typer

from worldmodel.app import options
from worldmodel.errors import UsageError


def sft(
    model: Annotated[Path, typer.Option("--model", metavar="DIR", help="The Hugging Face folder of your model.")],
    data: Annotated[
        list[Path],
        typer.Option(
            "--data",
            metavar="DIR|FILE",
            help="What `data generate` wrote, or a file of rows; may be given again.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Checkpoints, curve and result go here.")],
    method: Annotated[
        Literal["lora", "full"], typer.Option("--method", help="Train an adapter, or all weights.")
    ] = "lora",
    bits: Annotated[
        int | None, typer.Option("--bits", metavar="4|8", help="Load the weights below an adapter in so many bits.")
    ] = None,
    rank: Annotated[int, typer.Option("--rank", min=1, max=1024, help="The adapter's rank.")] = 16,
    targets: Annotated[
        str, typer.Option("--targets", metavar="A,B", help="Modules with an adapter [default: all linear ones].")
    ] = "",
    instructions: Annotated[
        bool | None,
        typer.Option("--instructions/--no-instructions", help="Explain the language before each question."),
    ] = None,
    quantities: Annotated[
        bool | None, typer.Option("--quantities/--no-quantities", help="Name the question's numbers: 48 [a].")
    ] = None,
    length: Annotated[int, typer.Option("--length", min=16, max=1_000_000, help="Tokens of a block.")] = 1024,
    packing: Annotated[bool, typer.Option("--packing/--no-packing", help="Several examples in one block.")] = True,
    epochs: Annotated[
        float, typer.Option("--epochs", min=0.01, callback=options.finite, help="Times over the examples.")
    ] = 3.0,
    batch: Annotated[int, typer.Option("--batch", min=1, help="Blocks that are computed at once.")] = 4,
    accumulate: Annotated[int, typer.Option("--accumulate", min=1, help="Batches of one step.")] = 2,
    rate: Annotated[
        float | None,
        typer.Option(
            "--rate", min=0.0, callback=options.finite, help="Learning rate [default: 2e-4 for lora, 2e-5 for full]."
        ),
    ] = None,
    warmup: Annotated[
        int | None, typer.Option("--warmup", min=0, help="Steps until the full rate [default: one in twenty].")
    ] = None,
    save: Annotated[int, typer.Option("--save", min=1, help="Steps between two checkpoints.")] = 100,
    evaluation: Annotated[
        Path | None, typer.Option("--eval", metavar="FILE", help="Answer these questions during training and after it.")
    ] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="The first so many questions of --eval.")] = 20,
    every: Annotated[int, typer.Option("--every", min=1, help="Steps between two evaluations.")] = 100,
    max_tokens: options.MaxTokens = 512,
    approve: options.Approve = "deny",
    sandbox: options.Sandbox = "auto",
    seed: options.Seed = 0,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Fine-tune a model of yours on verified examples. A run that was cut goes on with the same command."""
    from worldmodel.app import finetune
    from worldmodel.training.options import Options

    if bits not in (None, 4, 8):
        raise UsageError(f"--bits {bits} is neither 4 nor 8")
    chosen = Options(
        model=model,
        data=tuple(data),
        out=out,
        method=method,
        bits=cast(Literal[4, 8] | None, bits),
        rank=rank,
        targets=tuple(name for name in targets.split(",") if name),
        instructions=instructions,
        quantities=quantities,
        length=length,
        packing=packing,
        epochs=epochs,
        batch=batch,
        accumulate=accumulate,
        rate=rate,
        warmup=warmup,
        save=save,
        every=every,
        seed=seed,
        threads=threads or 0,
    )
    measured = finetune.Measured(evaluation, limit, max_tokens, approve, sandbox)
    return finetune.sft(chosen, measured, as_json=json)


def export(
    model: Annotated[Path, typer.Argument(metavar="DIR", help="The Hugging Face folder of a model.")],
    to: Annotated[Literal["gguf", "hf"], typer.Option("--to", help="A GGUF file, or a Hugging Face folder.")],
    out: Annotated[Path, typer.Option("--out", metavar="PATH", help="The file or folder to write.")],
    merge: Annotated[
        Path | None, typer.Option("--merge", metavar="ADAPTER", help="Put this adapter of train sft into the weights.")
    ] = None,
    kind: Annotated[
        Literal["Q8_0", "F16", "F32"], typer.Option("--type", help="How a GGUF file keeps its matrices.")
    ] = "Q8_0",
    json: options.Json = False,
) -> int:
    """Write a model for an engine, and prove that it still says the same."""
    from worldmodel.app import finetune

    return finetune.export(model, to, out, merge, kind, as_json=json)
