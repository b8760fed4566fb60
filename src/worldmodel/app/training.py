"""`worldmodel train`: passes the user's choices to the training room, which alone needs torch."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from worldmodel.app import build, screen
from worldmodel.app import options as choices
from worldmodel.app.finetune import needed
from worldmodel.app.machine import ensure_image
from worldmodel.errors import EngineError, UsageError
from worldmodel.execution.base import Sandbox
from worldmodel.loop import World, answer
from worldmodel.settings import Settings
from worldmodel.types import Trace, to_data


def base(
    *,
    data: Path,
    out: Path,
    examples: Path | None,
    start: Path | None,
    preset: str,
    sandbox: str,
    minutes: float | None,
    rate: float | None,
    reading: bool,
    seed: int,
    threads: int | None,
    as_json: bool,
) -> int:
    """Train the embedded model. Raises TrainingError, also when the extra for training is not installed."""
    with needed():
        from worldmodel.training.base import train_base
        from worldmodel.training.presets import PRESETS, READING, Options, best_preset
    settings = Settings.from_env()
    name, why = build.choose_sandbox(sandbox, settings)
    if why:
        screen.note(why)
    chosen = best_preset() if preset == "auto" else preset
    if chosen not in PRESETS:
        raise UsageError(f"{preset!r} is no preset", mend=f"--preset auto | {' | '.join(PRESETS)}")
    asked = {name: value for name, value in {"minutes": minutes, "rate": rate}.items() if value is not None}
    given = PRESETS[chosen] | (READING if reading else {}) | asked
    screen.note(f"preset {chosen}: {given['minutes']:g} minutes")
    options = Options(data=data, out=out, examples=examples, start=start, seed=seed, threads=threads or 0, **given)
    with closing(build.sandbox(name, settings, ensure_image)) as machine, screen.bar("train") as progress:
        result = train_base(
            options,
            machine,
            lambda stage, share, line: progress(f"{stage} {line}".strip(), share),
            lambda gguf, questions: _answers(gguf, questions, machine, settings),
        )
    if as_json:
        screen.print_json({**to_data(result), "gguf": str(result.gguf)})
    else:
        print(f"{result.gguf}: {result.steps} steps in {result.minutes:.0f} minutes")
        if any(result.left_out.values()):
            counts = " and ".join(f"{number} {part}" for part, number in result.left_out.items())
            print(f"{counts} examples are longer than a block of {options.length} tokens and were left out")
    return 0


def _answers(gguf: Path, questions: Sequence[str], machine: Sandbox, settings: Settings) -> list[Trace]:
    """What the new model answers through the loop that users have; what the policy leaves open is denied.

    Raises SandboxError where programs cannot run, and EngineError where the file cannot be loaded.
    """
    approver, found = build.approver(settings, "deny", None), list[Trace]()
    chosen = choices.Options(engine=f"gguf:{gguf}")
    with ExitStack() as stack:
        engine = stack.enter_context(closing(build.engine(chosen)))
        shelf = build.shelf(chosen, settings, engine.card)
        if shelf is not None:
            stack.callback(shelf.close)
        for question in questions:
            answering = answer(question, World(engine=engine, sandbox=machine, approver=approver, memory=shelf))
            with suppress(EngineError):  # a reply that outgrew the context: its trace says so
                for _ in answering:
                    pass
            found.append(answering.trace)
    return found
