"""`worldmodel train sft` and `export`: the user's choices, passed to the training room, which alone needs torch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from worldmodel.app import build, screen
from worldmodel.app.dataset import local_services
from worldmodel.app.machine import ensure_image
from worldmodel.app.measure import table
from worldmodel.app.rows import furnished
from worldmodel.errors import TrainingError
from worldmodel.evals.tasks import load, select
from worldmodel.settings import Settings
from worldmodel.types import to_data

if TYPE_CHECKING:
    from worldmodel.engines.base import Engine
    from worldmodel.loop import World
    from worldmodel.training.options import Options


@dataclass(frozen=True, slots=True)
class Measured:
    """How a run is measured: the first `limit` rows of `data`, each answer of at most `max_tokens`, in `sandbox`."""

    data: Path | None
    limit: int
    max_tokens: int
    approve: Literal["ask", "auto", "deny"]
    sandbox: str


def sft(options: Options, measured: Measured, *, as_json: bool) -> int:
    """Fine-tune. Raises DataError, TrainingError, and what the sandbox raises."""
    tasks = select(load(measured.data), limit=measured.limit) if measured.data else ()
    with needed():
        from worldmodel.training.sft import train_sft
    settings = Settings.from_env()
    name, why = build.choose_sandbox(measured.sandbox, settings)
    if why:
        screen.note(why)
    with (
        local_services() as local,
        closing(build.sandbox(name, settings, ensure_image, local)) as machine,
        screen.bar("train") as progress,
    ):
        approver = build.approver(settings, "deny" if measured.approve == "ask" else measured.approve, None)

        def rollout(engine: Engine) -> World:
            from worldmodel.loop import World

            return World(engine=engine, sandbox=machine, approver=approver, limit=measured.max_tokens)

        result = train_sft(
            options,
            rollout,
            tasks,
            furnished(local, settings),
            lambda stage, share, line: progress(f"{stage} {line}".strip(), share),
        )
    if as_json:
        screen.print_json({**to_data(result), "folder": str(result.folder)})
        return 0
    print(f"{result.folder}: {result.steps} steps on {result.examples} examples in {result.minutes:.1f} minutes")
    if result.left_out:
        print(f"{result.left_out} examples are longer than a block and were left out")
    if result.first_loss is not None and result.last_loss is not None:
        print(f"loss {result.first_loss:.3f} at the first step, {result.last_loss:.3f} at the last")
    if result.evaluation is not None:
        print(table(result.evaluation))
    if options.method == "lora":
        print(f"next: worldmodel export {options.model} --merge {result.folder} --to hf --out {options.out / 'model'}")
    return 0


def export(
    model: Path,
    to: Literal["gguf", "hf"],
    out: Path,
    merge: Path | None,
    kind: Literal["Q8_0", "F16", "F32"],
    *,
    as_json: bool,
) -> int:
    """Convert. Raises TrainingError, EngineError."""
    with needed():
        from worldmodel.training import convert
    with screen.bar("export") as progress:
        made = convert.export(model, to, out, adapter=merge, kind=kind, say=lambda line: progress(line, None))
    if as_json:
        screen.print_json({**asdict(made), "path": str(made.path)})
    else:
        print(
            f"{made.path}: log-probabilities differ by at most {made.difference:.5f} nats from the model's "
            f"(allowed {made.tolerance}), over {made.compared} of them"
        )
    return 0


@contextmanager
def needed() -> Iterator[None]:
    """What is imported within needs the extra for training. Raises TrainingError where it is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("worldmodel"):
            raise
        raise TrainingError(f"training needs {error.name}", mend="pip install 'worldmodel[train]'") from error
