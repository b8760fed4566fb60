"""The command line: what can be said to `worldmodel`, and where each command goes next.

Nothing heavy is imported here: `worldmodel --help` must be quick. Each command imports what it
needs: talk.py (ask, chat), program.py (exec), machine.py (image, doctor), measure.py (eval).
The commands on the policy and its log are in cli_policy.py, those on tools in cli_tools.py, on models in
cli_models.py, and those that learn from runs in cli_learn.py.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, cast

import typer
from typer.main import get_command

from worldmodel import __version__
from worldmodel.app import failure, options
from worldmodel.app.cli_data import data_app
from worldmodel.app.cli_learn import improve, train_rl
from worldmodel.app.cli_memory import memory_app, train_encoder
from worldmodel.app.cli_models import models_app
from worldmodel.app.cli_policy import audit, policy_app
from worldmodel.app.cli_pool import pool_app
from worldmodel.app.cli_registry import registry_app
from worldmodel.app.cli_tools import tools_app
from worldmodel.app.cli_train import export, sft
from worldmodel.app.cli_uncertainty import analyze, calibrate
from worldmodel.app.options import Options
from worldmodel.app.question import train_question

EPILOG = """\
Exit codes: 0 answered; 1 no answer, or the program failed or was not allowed; 2 wrong usage;
3 engine; 4 sandbox; 5 policy; 6 data; 7 training; 8 memory; 130 interrupted; 141 the reader of the output left.
"""

app = typer.Typer(
    name="worldmodel",
    help="A small language model that computes instead of guessing: its programs run in a fresh machine each.",
    epilog=EPILOG,
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
)
image_app = typer.Typer(help="The guest image of the qemu sandbox: build, status, remove.")
train_app = typer.Typer(help="Train models.")
trace_app = typer.Typer(help="Answers that were kept.")
for name, group in (
    ("image", image_app),
    ("data", data_app),
    ("trace", trace_app),
    ("train", train_app),
    ("models", models_app),
    ("memory", memory_app),
    ("policy", policy_app),
    ("pool", pool_app),
    ("registry", registry_app),
    ("tools", tools_app),
):
    app.add_typer(group, name=name)


def main() -> None:
    """The entry point of the command `worldmodel`."""
    arguments = sys.argv[1:] or ["--help"]
    as_json = "--json" in arguments[: arguments.index("--") if "--" in arguments else None]
    sys.exit(failure.guarded(lambda: _run(arguments), as_json=as_json))


def _run(arguments: list[str]) -> int | None:
    """The command's own exit code. Not app(...), which has ideas of its own on Ctrl-C and uncaught exceptions."""
    command = get_command(app)
    try:
        with command.make_context("worldmodel", arguments) as context:
            return cast(int | None, command.invoke(context))
    except typer.Exit as left:
        return left.exit_code


def _version(wanted: bool) -> None:
    if wanted:
        print(f"worldmodel {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    pass


@app.command()
def ask(
    context: typer.Context,
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="The question; - reads it from stdin.")],
    engine: options.Engine = "embedded",
    sandbox: options.Sandbox = "auto",
    temperature: options.Temperature = 0.0,
    seed: options.Seed = 0,
    max_runs: options.MaxRuns = 3,
    max_tokens: options.MaxTokens = 1024,
    threads: options.Threads = None,
    approve: options.Approve = "ask",
    grammar: options.Grammar = False,
    timeout: options.Seconds = 10.0,
    mount: options.Mount = None,
    artifacts: options.Artifacts = None,
    web_private: options.WebPrivate = None,
    samples: options.Samples = 1,
    max_error: options.MaxError = None,
    memory: options.Recall = None,
    shelf: options.Shelf = True,
    embedder: options.Embedder = "embedded",
    threshold: options.Threshold = None,
    json: options.Json = False,
) -> int:
    """Answer one question. --json prints its Trace."""
    from worldmodel.app import talk

    return talk.ask(question, Options.of(context.params), as_json=json)


@app.command()
def chat(
    context: typer.Context,
    engine: options.Engine = "embedded",
    sandbox: options.Sandbox = "auto",
    temperature: options.Temperature = 0.0,
    seed: options.Seed = 0,
    max_runs: options.MaxRuns = 3,
    max_tokens: options.MaxTokens = 1024,
    threads: options.Threads = None,
    approve: options.Approve = "ask",
    grammar: options.Grammar = False,
    timeout: options.Seconds = 10.0,
    mount: options.Mount = None,
    artifacts: options.Artifacts = None,
    web_private: options.WebPrivate = None,
    samples: options.Samples = 1,
    max_error: options.MaxError = None,
    memory: options.Recall = None,
    shelf: options.Shelf = True,
    embedder: options.Embedder = "embedded",
    threshold: options.Threshold = None,
    json: options.Json = False,
) -> int:
    """Answer question after question. Ctrl-C ends an answer, Ctrl-D the chat. --json prints a Trace a line."""
    from worldmodel.app import talk

    return talk.chat(Options.of(context.params), as_json=json)


@app.command("exec")
def execute(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="The program; - reads it from stdin.")],
    language: Annotated[str, typer.Option("--language", "-l", metavar="L", help="python | javascript | bash | c")],
    requires: Annotated[
        str, typer.Option("--requires", metavar="TEXT", help="What it needs, as in <requires>: python:process")
    ] = "",
    sandbox: options.Sandbox = "auto",
    approve: options.Approve = "ask",
    timeout: options.Seconds = 10.0,
    memory: options.Memory = 256,
    processes: options.Processes = 64,
    disk: options.Disk = 64,
    mount: options.Mount = None,
    artifacts: options.Artifacts = None,
    web_private: options.WebPrivate = None,
    json: options.Json = False,
) -> int:
    """Run a program in a fresh machine. --json prints the Run and the Verdict."""
    from worldmodel.app import program
    from worldmodel.types import Limits

    limits = Limits(seconds=timeout, memory_mb=memory, processes=processes, disk_mb=disk)
    return program.execute(file, language, requires, limits, Options.of(context.params), as_json=json)


@app.command("eval")
def evaluate(
    context: typer.Context,
    data: Annotated[Path, typer.Option("--data", metavar="FILE", help="JSON Lines with `question` and `answer`.")],
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Keep a Trace a row here, and go on from what it holds."),
    ] = None,
    where: Annotated[
        list[str] | None, typer.Option("--where", metavar="FIELD=A,B", help="Only rows whose field is A or B.")
    ] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page with figures, plots and every row.")
    ] = None,
    by: Annotated[
        list[str] | None, typer.Option("--by", metavar="FIELD", help="Accuracy by this field of the rows, too.")
    ] = None,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Only so many rows.")] = None,
    shuffle: Annotated[
        int | None, typer.Option("--shuffle", min=0, metavar="SEED", help="Shuffle the rows before --limit.")
    ] = None,
    workers: Annotated[int, typer.Option("--workers", min=1, max=256, help="Rows at the same time.")] = 1,
    services: Annotated[
        bool, typer.Option("--services", help="Rows of `data generate`: their tools, web services and files are there.")
    ] = False,
    engine: options.Engine = "embedded",
    sandbox: options.Sandbox = "auto",
    temperature: options.Temperature = 0.0,
    seed: options.Seed = 0,
    max_runs: options.MaxRuns = 3,
    max_tokens: options.MaxTokens = 1024,
    threads: options.Threads = None,
    approve: options.Approve = "deny",
    grammar: options.Grammar = False,
    timeout: options.Seconds = 10.0,
    mount: options.Mount = None,
    artifacts: options.Artifacts = None,
    web_private: options.WebPrivate = None,
    samples: options.Samples = 1,
    max_error: options.MaxError = None,
    shelf: options.Shelf = True,
    uncertainty: Annotated[
        bool, typer.Option("--uncertainty", help="Say how well doubt tells right from wrong; draws all samples.")
    ] = False,
    png: Annotated[
        Path | None, typer.Option("--png", metavar="FILE", help="Draw what --uncertainty finds (needs matplotlib).")
    ] = None,
    json: options.Json = False,
) -> int:
    """Answer every row of a file as a user would have it answered, and print how many are right."""
    from worldmodel.app import measure
    from worldmodel.app.rows import Selection

    selection = Selection(data=data, where=tuple(where or ()), limit=limit, shuffle=shuffle)
    output = measure.Output(rows=out, html=html, by=tuple(by or ()), uncertainty=uncertainty, png=png)
    return measure.evaluate(
        selection, Options.of(context.params), output, workers=workers, services=services, as_json=json
    )


@app.command()
def compare(
    a: Annotated[Path, typer.Argument(metavar="A", help="A file that eval --out wrote.")],
    b: Annotated[Path, typer.Argument(metavar="B", help="Another one, of the same rows.")],
    json: options.Json = False,
) -> int:
    """Say how much better evaluation B is than A, with a paired test."""
    from worldmodel.app import measure

    return measure.compared(a, b, as_json=json)


@trace_app.command("show")
def trace_show(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="What eval --out wrote.")],
    row: Annotated[
        str | None, typer.Option("--id", metavar="ID", help="The row to show; without it all are listed.")
    ] = None,
    json: options.Json = False,
) -> int:
    """Replay a kept answer as it was shown, or list the rows of a file."""
    from worldmodel.app import measure

    return measure.show_trace(file, row, as_json=json)


@app.command()
def doctor(json: options.Json = False) -> int:
    """What is there, what is missing, and the command that mends it."""
    from worldmodel.app import machine

    return machine.doctor(as_json=json)


app.command("audit")(audit)
app.command("calibrate")(calibrate)
app.command("analyze")(analyze)


@image_app.command("build")
def image_build(
    force: Annotated[bool, typer.Option("--force", help="Build it again although it is there.")] = False,
    json: options.Json = False,
) -> int:
    """Build the guest image from Debian packages; nothing is done when it is there."""
    from worldmodel.app import machine

    return machine.build(force=force, as_json=json)


@image_app.command("status")
def image_status(
    verify: Annotated[bool, typer.Option("--verify", help="Read every file and compare its hash.")] = False,
    json: options.Json = False,
) -> int:
    """Say whether the image is there and whole."""
    from worldmodel.app import machine

    return machine.status(verify=verify, as_json=json)


@image_app.command("remove")
def image_remove(json: options.Json = False) -> int:
    """Delete the image."""
    from worldmodel.app import machine

    return machine.remove(as_json=json)


@train_app.command("base")
def train_base(
    data: Annotated[Path, typer.Option("--data", metavar="DIR", help="The folder of the data files.")],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="Stages, checkpoints and the model go here.")],
    examples: Annotated[
        Path | None, typer.Option("--examples", metavar="DIR", help="What `data generate` wrote: trained on as well.")
    ] = None,
    start: Annotated[
        Path | None, typer.Option("--start", metavar="MODEL", help="Go on from this model: FILE.gguf or RUN/hf.")
    ] = None,
    preset: Annotated[
        str, typer.Option("--preset", metavar="P", help="auto | cpu (12 M parameters) | gpu (52 M parameters)")
    ] = "auto",
    minutes: Annotated[
        float | None,
        typer.Option("--minutes", min=0.1, callback=options.finite, help="How long to train; else as the preset says."),
    ] = None,
    rate: Annotated[
        float | None,
        typer.Option("--rate", min=0.0, callback=options.finite, help="Peak learning rate; else as the preset says."),
    ] = None,
    reading: Annotated[
        bool,
        typer.Option("--reading", help="Make the reader of --start, on examples that a model is offered to."),
    ] = False,
    sandbox: options.Sandbox = "auto",
    seed: options.Seed = 0,
    threads: options.Threads = None,
    json: options.Json = False,
) -> int:
    """Train the embedded model from scratch. A run that was cut goes on with the same command."""
    from worldmodel.app import training

    return training.base(
        data=data,
        out=out,
        examples=examples,
        start=start,
        preset=preset,
        sandbox=sandbox,
        minutes=minutes,
        rate=rate,
        reading=reading,
        seed=seed,
        threads=threads,
        as_json=json,
    )


train_app.command("encoder")(train_encoder)
train_app.command("question")(train_question)
train_app.command("sft")(sft)
train_app.command("rl")(train_rl)
app.command("improve")(improve)
app.command("export")(export)
