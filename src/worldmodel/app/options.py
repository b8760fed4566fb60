"""The options that the commands share, each written once, and the record they end in."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Annotated, Any, Literal, Self

import typer


def finite(value: float | None) -> float | None:
    """The callback of every option with a fraction: bounds alone let NaN pass, which is neither below nor above one."""
    if value is not None and not math.isfinite(value):
        raise typer.BadParameter(f"{value} is no finite number.")
    return value


Engine = Annotated[
    str,
    typer.Option(
        "--engine",
        metavar="SPEC",
        help="embedded | store:ID | gguf:PATH | hf:PATH | openai:URL#MODEL",
        envvar="WORLDMODEL_ENGINE",
    ),
]
Sandbox = Annotated[
    Literal["auto", "qemu", "bubblewrap"],
    typer.Option("--sandbox", help="What isolates a program; auto prefers qemu.", show_choices=True),
]
Temperature = Annotated[
    float, typer.Option("--temperature", min=0.0, max=5.0, callback=finite, help="0 always takes the likeliest.")
]
Seed = Annotated[int, typer.Option("--seed", min=0, max=2**31 - 1, help="Same seed, same answer.")]
MaxRuns = Annotated[int, typer.Option("--max-runs", min=0, max=100, help="Programs that may run for one answer.")]
MaxTokens = Annotated[int, typer.Option("--max-tokens", min=1, max=1_000_000, help="Tokens the model may write.")]
Threads = Annotated[
    int | None, typer.Option("--threads", min=1, max=1024, help="Threads of a local engine [default: its own choice].")
]
Approve = Annotated[
    Literal["ask", "auto", "deny"],
    typer.Option("--approve", help="What the policy leaves open: ask you, allow it (auto), or deny it."),
]
Grammar = Annotated[bool, typer.Option("--grammar", help="Keep any model to the format (gguf, llama-server).")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON and nothing else on stdout.")]
Seconds = Annotated[
    float, typer.Option("--timeout", min=0.1, max=3600.0, callback=finite, help="Seconds one program may run.")
]
Recall = Annotated[
    bool | None,
    typer.Option(
        "--memory/--no-memory",
        help="Keep what works and use it again; --memory makes a memory where there is none. "
        "[default: where there is one]",
    ),
]
Embedder = Annotated[
    str,
    typer.Option(
        "--embedder",
        metavar="SPEC",
        help="embedded | encoder:FILE | st:DIR | gguf:PATH | openai:URL#MODEL",
        envvar="WORLDMODEL_EMBEDDER",
    ),
]
Threshold = Annotated[
    float | None,
    typer.Option(
        "--threshold",
        min=-1.0,
        max=1.0,
        callback=finite,
        help="Relevance from which on memory offers a model; other embedders have other scales. [default: 0.55]",
    ),
]
Shelf = Annotated[
    bool,
    typer.Option("--shelf/--no-shelf", help="Offer the models that come with the weights, if there are any."),
]
Memory = Annotated[int, typer.Option("--memory", min=16, max=65536, help="MB of memory one program may use.")]
Processes = Annotated[int, typer.Option("--processes", min=1, max=4096, help="Processes one program may have.")]
Mount = Annotated[
    str | None,
    typer.Option("--mount", metavar="DIR", help="The folder that programs may be granted to read, under /data."),
]
Artifacts = Annotated[
    str | None,
    typer.Option("--artifacts", metavar="DIR", help="Where files go that programs were granted to write."),
]
WebPrivate = Annotated[
    list[str] | None,
    typer.Option(
        "--web-private",
        metavar="HOST[:PORT][=ADDRESS:PORT]",
        help="A host in a private network that programs may be granted to reach; may be given again.",
    ),
]
Samples = Annotated[
    int,
    typer.Option("--samples", min=1, max=100, help="Replies that may be drawn, in all, when the first is in doubt."),
]
MaxError = Annotated[
    float | None,
    typer.Option(
        "--max-error",
        metavar="SHARE",
        callback=finite,
        help="Answer only where at most this share is wrong (0.1), and say 'I do not know' elsewhere.",
    ),
]
Disk = Annotated[int, typer.Option("--disk", min=1, max=65536, help="MB one program may write.")]


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose for answering questions; the defaults are those of `ask`."""

    engine: str = "embedded"
    sandbox: str = "auto"
    temperature: float = 0.0
    seed: int = 0
    max_runs: int = 3
    max_tokens: int = 1024
    threads: int | None = None
    approve: Literal["ask", "auto", "deny"] = "ask"
    timeout: float = 10.0
    grammar: bool = False
    mount: str | None = None
    artifacts: str | None = None
    web_private: tuple[str, ...] | None = None
    samples: int = 1
    max_error: float | None = None
    memory: bool | None = False
    shelf: bool = True
    embedder: str = "embedded"
    threshold: float | None = None

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Self:
        """From the parameters of a command; what the command does not take keeps its default."""
        chosen: dict[str, Any] = {}
        for field in fields(cls):
            if field.name in given:
                value = given[field.name]
                chosen[field.name] = tuple(value) if isinstance(value, list) else value
        return cls(**chosen)
