"""`worldmodel train rl` and `improve`: the training room, put around the users' own loop and machines."""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Literal

from worldmodel.app import build, models, screen
from worldmodel.app.dataset import local_services
from worldmodel.app.finetune import needed
from worldmodel.app.machine import ensure_image
from worldmodel.app.options import Options
from worldmodel.app.rows import furnished
from worldmodel.errors import TrainingError, UsageError
from worldmodel.evals.tasks import Task, load
from worldmodel.memory.shelf import beside
from worldmodel.settings import Settings
from worldmodel.types import to_data

if TYPE_CHECKING:
    from worldmodel.engines.base import Engine
    from worldmodel.evals.record import Row
    from worldmodel.execution.base import Resources, Sandbox
    from worldmodel.loop import World
    from worldmodel.memory.shelf import Shelf
    from worldmodel.training.grpo import Sizes, Vllm
    from worldmodel.training.loading import Loaded
    from worldmodel.training.rollouts import Arena
    from worldmodel.training.waves import Generate


@dataclass(frozen=True, slots=True)
class Choice:
    """What learns and where its programs run. `workers` answers are made at the same time.

    `services`: the tools, web services and files that the project's examples are about are there.
    """

    model: str
    sandbox: str
    workers: int
    seed: int
    threads: int
    services: bool = False


@dataclass(frozen=True, slots=True)
class Cluster:
    """What helps from elsewhere: nodes of a Ray cluster that play rollouts, vLLM that generates."""

    ray: str | None = None
    vllm: Vllm | None = None
    vllm_url: str | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """What a round of improvement collects from: a file of tasks, files of traces, folders of earlier examples."""

    tasks: Path | None
    traces: tuple[Path, ...]
    replay: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """How long a run of `train rl` takes, how much of a step there is, and how many replies are written at a time."""

    minutes: float
    workers: int
    sizes: Sizes


def scale(
    preset: str,
    asked: Mapping[str, float | None],
    model: str,
    *,
    steps: int | None,
    kl: float,
    negative: float,
    limit: int,
) -> Scale:
    """That of a preset, but for what is not None in `asked`; `model` is what is trained, where the preset is auto.

    Raises UsageError for a preset that is none, TrainingError when the extra for training is not installed.
    """
    with needed():
        from worldmodel.training.grpo import Sizes
        from worldmodel.training.presets import RL_PRESETS, best_preset
    fitting = best_preset() if _own(model) else "other"
    chosen = fitting if preset == "auto" else preset
    if chosen not in RL_PRESETS:
        raise UsageError(f"{preset!r} is no preset", mend=f"--preset auto | {' | '.join(RL_PRESETS)}")
    given = RL_PRESETS[chosen] | {name: value for name, value in asked.items() if value is not None}
    minutes, workers = given.pop("minutes"), given.pop("workers")
    if asked["batch"] is None:  # the largest one that is as many of the rollouts
        rollouts = given["questions"] * given["samples"]
        given["batch"] = max(size for size in range(1, given["batch"] + 1) if rollouts % size == 0)
    screen.note(f"preset {chosen}: {minutes:g} minutes{f', or {steps} steps' if steps else ''}")
    return Scale(minutes, workers, Sizes(**given, steps=steps, kl=kl, negative=negative, limit=limit))


def _own(model: str) -> bool:
    """Whether a model is of this project, or of its size: all but folders that do not say so."""
    from worldmodel.engines.transformers import speaks_own

    folder = Path(model).expanduser()
    if not folder.is_dir():
        return True
    try:
        return speaks_own(SimpleNamespace(**json.loads((folder / "config.json").read_text("utf-8"))))
    except (OSError, ValueError):
        return False  # what is wrong with it is said when it is loaded


def rl(
    tasks: Path,
    out: Path,
    choice: Choice,
    scale: Scale,
    cluster: Cluster,
    *,
    method: Literal["full", "lora"],
    rank: int,
    rate: float | None,
    reading: bool,
    as_json: bool,
) -> int:
    """With `reading` the reader is trained. Raises TrainingError, DataError, and what sandbox and engine raise."""
    from worldmodel.training.rl import Options as Chosen
    from worldmodel.training.rl import train_rl

    asked = load(tasks)
    if cluster.ray and method == "lora":
        raise TrainingError(
            "an adapter cannot be sent to the nodes of a Ray cluster", mend="--method full, or leave --ray out"
        )
    with (
        _model(choice.model, reading=reading) as (folder, reads_for),
        _arenas(choice, cluster, scale.sizes.limit, folder) as opened,
        screen.bar("train") as progress,
    ):
        if reading:
            asked = opened.offered(asked)
        chosen = Chosen(
            model=folder,
            out=out,
            reads_for=reads_for,
            method=method,
            rank=rank,
            minutes=scale.minutes,
            rate=rate,
            sizes=scale.sizes,
            vllm=cluster.vllm,
            vllm_url=cluster.vllm_url,
            sandbox=opened.sandbox,
            services=choice.services,
            seed=choice.seed,
            threads=choice.threads,
        )
        result = train_rl(chosen, asked, opened, lambda stage, share, line: progress(f"{stage} {line}".strip(), share))
    if as_json:
        screen.print_json({**to_data(result), "folder": str(result.folder), "gguf": str(result.gguf or "")})
        return 0
    print(
        f"{result.gguf or result.folder}: {result.steps} steps in {result.minutes:.1f} minutes,"
        f" {result.rollouts} rollouts"
    )
    for name, (first, last) in (("reward", result.reward), ("right", result.right), ("transfers", result.transfers)):
        print(f"{name:10} {_share(first)} -> {_share(last)}  (of the training tasks, first and last steps)")
    print(
        f"programs   {result.executions:.2f} a second; "
        + ", ".join(f"{k} {100 * v:.0f}%" for k, v in result.shares.items())
    )
    print(f"curves     {out / 'curve.csv'}, {out / 'curve.png'}")
    if result.doubt:
        screen.note(result.doubt)
    return 0


def improve(
    out: Path,
    dev: Path,
    sources: Sources,
    choice: Choice,
    cluster: Cluster,
    *,
    samples: int,
    epochs: float,
    rate: float | None,
    limit: int,
    measuring: int,
    reading: bool,
    as_json: bool,
) -> int:
    """One round. 0 also when the new version is not better: then it is in the store, and not in use.

    `measuring` of the fixed tasks are answered at the same time; with `reading` the reader learns.
    """
    with needed():
        from worldmodel.training.improve import Options as Chosen
        from worldmodel.training.improve import improve as improved
    if sources.tasks is None and not sources.traces:
        raise UsageError("there is nothing to collect from", mend="--tasks FILE, or --traces FILE")

    settings = Settings.from_env()
    store = build.store(settings)
    parent = store.get("current")
    tasks, fixed = load(sources.tasks) if sources.tasks else (), load(dev)

    def options(path: Path) -> Options:
        kind = "gguf" if path.suffix == ".gguf" else "hf"
        return models.measuring(f"{kind}:{path}", choice.sandbox, choice.threads or None)

    def answered(path: Path, asked: Sequence[Task], kept: Path) -> Sequence[Row]:
        return models.answers(asked, dev, options(path), kept, measuring, services=choice.services)

    folder = store.folder / parent.id
    weights = folder / "hf" if (folder / "hf").exists() and not reading else folder / "model.gguf"
    with _arenas(choice, cluster, limit, weights) as opened, screen.bar("improve") as progress:
        if reading:
            tasks = opened.offered(tasks)
        chosen = Chosen(
            out,
            samples,
            epochs,
            rate,
            sources.replay,
            choice.seed,
            choice.threads,
            limit,
            opened.sandbox,
            choice.services,
            models.conditions(options(weights), settings, services=choice.services),
            reading,
        )
        result = improved(
            chosen,
            store,
            parent,
            (tasks, sources.traces),
            fixed,
            opened,
            opened.world,
            answered,
            lambda stage, share, line: progress(f"{stage} {line}".strip(), share),
        )
    if as_json:
        screen.print_json({**to_data(result), "version": models.said(result.version)})
        return 0
    print(
        f"kept       {result.kept} examples; dropped: " + ", ".join(f"{n} {why}" for why, n in result.dropped.items())
    )
    print(f"gain       {models.points(result.verdict.gain)}")
    said = "in use from now on" if not result.verdict.reason else f"not promoted: {result.verdict.reason}"
    print(f"version    store:{result.version.id}, {said}")
    return 0


@contextmanager
def _model(spec: str, *, reading: bool = False) -> Iterator[tuple[Path, Path | None]]:
    """The folder of the model that `spec` names; a GGUF file is unpacked into one for the time. Raises UsageError.

    With `reading` the folder of its reader, and the file that it reads for; else None.
    """
    kind, _, place = spec.partition(":")
    if Path(spec).expanduser().is_dir() and not reading:
        yield Path(spec).expanduser(), None
        return
    if kind == "store":
        store = build.store(Settings.from_env())
        version = store.get(place)
        if not reading and (folder := store.folder / version.id / "hf").exists():
            yield folder, None
            return
        path = store.place(version, "gguf")
    elif spec == "embedded":
        path = build.shipped_model()
    elif kind == "gguf":
        path = Path(place).expanduser()
    else:
        mend = "--model embedded | store:ID | gguf:PATH | FOLDER"
        raise UsageError(f"{spec!r} is no model to train", mend=mend)
    from worldmodel.training.unpack import unpack, unpack_reader

    with tempfile.TemporaryDirectory(prefix="worldmodel-model-") as folder_name:
        folder = Path(folder_name) / path.stem
        if reading:
            yield unpack_reader(path, folder), path
        else:
            yield unpack(path, folder), None


class _Arenas:
    """Makes arenas around models in memory: one sandbox and one approver for all, closed at the end."""

    def __init__(
        self,
        choice: Choice,
        cluster: Cluster,
        limit: int,
        sandbox: Sandbox,
        settings: Settings,
        local: Resources | None,
        weights: Path,
        shelf: Shelf | None,
    ) -> None:
        self._choice, self._cluster, self._limit = choice, cluster, limit
        self._sandbox, self._settings = sandbox, settings
        self._weights, self._shelf = weights, shelf
        self.sandbox = sandbox.name
        self._furnish = None if local is None else furnished(local, settings)

    def world(self, engine: Engine) -> World:
        """The users' loop around an engine, greedy; what lies beside the weights is offered, as `eval` does."""
        from worldmodel.loop import World

        approver = build.approver(self._settings, "auto", None)
        memory = self._shelf if engine.card.retrieved else None
        return World(engine, self._sandbox, approver, memory=memory, limit=self._limit)

    def offered(self, tasks: Sequence[Task]) -> tuple[Task, ...]:
        """The tasks that an earlier model is offered to. Raises TrainingError where there is none."""
        found = tuple(task for task in tasks if self._shelf and self._shelf.search(task.question, 1))
        if not found:
            raise TrainingError(
                f"to none of the {len(tasks)} tasks an earlier model is offered",
                mend="give --tasks of kinds that the model's families have, or leave --reading out",
            )
        screen.note(f"{len(found)} of {len(tasks)} tasks have an earlier model before them; the others are left out")
        return found

    def __call__(self, loaded: Loaded, generate: Generate | None) -> Arena:
        """Raises TrainingError where the cluster cannot be reached."""
        from worldmodel.training.rollouts import LocalArena
        from worldmodel.training.sampler import BatchedEngine
        from worldmodel.training.waves import WaveEngine

        if self._cluster.ray:
            from worldmodel.training.cluster import RayArena

            if generate:
                raise TrainingError(
                    "rollouts go to Ray's nodes or to vLLM, not to both", mend="leave --ray or --vllm out"
                )
            shelf = beside(self._weights).read_bytes() if self._shelf else b""
            return RayArena(self._cluster.ray, partial(on_node, self._choice, self._limit, shelf), loaded)
        engine = WaveEngine(loaded, generate) if generate else BatchedEngine(loaded, width=self._choice.workers)
        world = replace(self.world(engine), temperature=1.0)
        return LocalArena(
            world, self._choice.workers, furnish=self._furnish, renewed=engine.forget, clock=lambda: engine.busy
        )


def on_node(choice: Choice, limit: int, shelf: bytes, loaded: Loaded) -> Arena:
    """The arena of a node of a cluster: its own sandbox, for as long as the node's process lives.

    `shelf` is the file of models that lies beside the weights; empty where there is none.
    """
    from worldmodel.training.cluster import use_cores

    use_cores(choice.threads)
    stack = ExitStack()
    atexit.register(stack.close)
    loaded.model.eval()
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="worldmodel-shelf-")))
    if shelf:
        beside(folder).write_bytes(shelf)
    return stack.enter_context(_arenas(choice, Cluster(), limit, folder))(loaded, None)


@contextmanager
def _arenas(choice: Choice, cluster: Cluster, limit: int, weights: Path) -> Iterator[_Arenas]:
    """With the user's policy, but not in the user's audit log: these programs are a model's exercises, not requests.

    What lies beside `weights` is offered (memory/shelf.py).
    """
    settings = Settings.from_env()
    name, why = build.choose_sandbox(choice.sandbox, settings)
    if why:
        screen.note(why)
    with ExitStack() as stack:
        local = stack.enter_context(local_services()) if choice.services else None
        sandbox = stack.enter_context(closing(build.sandbox(name, settings, ensure_image, local)))
        build.keep_sandbox_ready(sandbox)
        own = replace(settings, home=Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="worldmodel-home-"))))
        if settings.policy.exists():
            shutil.copyfile(settings.policy, own.policy)
        shelf = build.open_shelf(f"{'hf' if weights.is_dir() else 'gguf'}:{weights}", settings)
        if shelf is not None:
            stack.callback(shelf.close)
        yield _Arenas(choice, cluster, limit, sandbox, own, local, weights, shelf)


def _share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:5.1f}%"
