"""The only place that names concrete classes: from what the user chose to a `World`.

A new engine is one row in `ENGINES`, a new sandbox one in `SANDBOXES`. Everything is imported
where it is made, so that a command loads only what it uses.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from worldmodel.app.options import Options
from worldmodel.errors import DataError, EngineUnavailable, SandboxUnavailable, UsageError
from worldmodel.settings import Settings
from worldmodel.types import Card, Limits, Requirement

if TYPE_CHECKING:
    from worldmodel.engines.base import Engine
    from worldmodel.execution.approval import Ask, Mode
    from worldmodel.execution.base import Approver, Resources, Sandbox
    from worldmodel.gate import Gate
    from worldmodel.loop import World
    from worldmodel.memory.base import Memory
    from worldmodel.memory.embed import Embedder
    from worldmodel.memory.multipath import MultiPathMemory
    from worldmodel.memory.shelf import Shelf
    from worldmodel.training.store import Store

SPECS = "embedded | store:ID | gguf:PATH | hf:PATH | openai:URL#MODEL"
EMBEDDER_SPECS = "embedded | encoder:FILE | st:DIR | gguf:PATH | openai:URL#MODEL"

Say = Callable[[str], None]
Prepare = Callable[[Settings], None]


@dataclass(frozen=True, slots=True)
class EngineSpec:
    """`--engine`, taken apart: what kind, where it is, and which model of a server."""

    kind: str
    place: str = ""
    model: str = ""

    @property
    def local(self) -> bool:
        return self.kind in ("embedded", "store", "gguf", "hf")


def parse_engine(text: str) -> EngineSpec:
    """Raises UsageError for what is no engine, naming those there are."""
    kind, colon, rest = text.partition(":")
    if kind not in ENGINES or (kind == "embedded") == bool(colon):
        raise UsageError(f"{text!r} is no engine", mend=f"--engine {SPECS}")
    if kind == "embedded":
        return EngineSpec(kind)
    if not rest:
        raise UsageError(f"{text!r} names no place", mend=f"--engine {SPECS}")
    if kind != "openai":
        return EngineSpec(kind, rest)
    url, mark, model = rest.rpartition("#")
    if not mark or not model or not url.startswith(("http://", "https://")):
        raise UsageError(f"{text!r} needs a URL and a model", mend="--engine openai:http://localhost:8000/v1#MODEL")
    return EngineSpec(kind, url, model)


def engine(options: Options) -> Engine:
    """Raises UsageError, EngineUnavailable or EngineError."""
    spec = parse_engine(options.engine)
    return ENGINES[spec.kind](spec, options)


def shipped_model() -> Path:
    """The GGUF file of the embedded model; its reader lies beside it. Raises EngineUnavailable where it is missing."""
    path = Path(str(files("worldmodel") / "models" / "embedded.gguf"))
    if not path.is_file():
        raise EngineUnavailable(
            "this installation holds no embedded model", mend=f"worldmodel train base, or --engine {SPECS}"
        )
    return path


def models() -> list[dict[str, object]]:
    """The model cards, as data, of the models that are shipped in the package."""
    from worldmodel.engines.pair import files_of

    folder = files("worldmodel") / "models"
    found = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name) if folder.is_dir() else []:
        if entry.name.endswith(".gguf") and not entry.name.endswith(".reader.gguf"):
            card = folder / entry.name.replace(".gguf", ".json")
            described = json.loads(card.read_text("utf-8")) if card.is_file() else {}
            size = sum(file.stat().st_size for file in files_of(Path(str(entry))))
            found.append({"engine": entry.name.removesuffix(".gguf"), "path": str(entry), "bytes": size, **described})
    return found


def choose_sandbox(choice: str, settings: Settings) -> tuple[str, str]:
    """The sandbox that `choice` means here, and a line on why when `auto` chose it.

    Raises SandboxUnavailable when nothing can isolate: there is no running without.
    """
    if choice != "auto":
        return choice, ""
    from worldmodel.execution.qemu import facts

    lacking = {name: (detail, mend) for name, well, detail, mend in facts(settings) if not well}
    if "qemu" not in lacking and ("image" not in lacking or lacking.keys() == {"image"}):
        return "qemu", "each program runs in a fresh QEMU machine"
    lacking.pop("image", None)
    why = "; ".join(detail for detail, _ in lacking.values())
    if shutil.which("bwrap"):
        return "bubblewrap", f"each program runs under bubblewrap, which shares this machine's kernel, because {why}"
    raise SandboxUnavailable(
        f"nothing can isolate a program: {why}; bwrap is not installed", mend=next(mend for _, mend in lacking.values())
    )


def resources(options: Options) -> Resources:
    """What the user puts at programs' disposal. Raises UsageError for what cannot be."""
    from worldmodel.execution.base import Resources

    mount = None if options.mount is None else Path(options.mount).expanduser()
    artifacts = None if options.artifacts is None else Path(options.artifacts).expanduser()
    if mount is not None and not mount.is_dir():
        raise UsageError(f"--mount: there is no folder {mount}", mend="--mount DIR")
    if artifacts is not None and artifacts.exists() and not artifacts.is_dir():
        raise UsageError(f"--artifacts: {artifacts} is no folder", mend="--artifacts DIR")
    if options.web_private:
        from worldmodel.execution.qemu.reach import private

        private(options.web_private)
    return Resources(mount=mount, artifacts=artifacts, private_hosts=options.web_private or ())


def with_tools(shared: Resources, settings: Settings) -> Resources:
    """The same with the tools that the user has registered. Raises ToolError when their file cannot be read."""
    from worldmodel.execution.tools import load

    return replace(shared, tools=load(settings))


def sandbox(name: str, settings: Settings, prepare: Prepare, shared: Resources | None = None) -> Sandbox:
    """The sandbox called `name`; `prepare` is called when its image must be built first."""
    from worldmodel.execution.base import Resources

    return SANDBOXES[name](settings, prepare, Resources() if shared is None else shared)


def approver(settings: Settings, mode: Mode, ask: Ask | None) -> Approver:
    """The policy's approver; `ask` puts a question to the person, None where there is none."""
    from worldmodel.execution.approval import PolicyApprover

    return PolicyApprover(settings, mode, ask)


def memory(options: Options, settings: Settings, *, reads: bool = True) -> MultiPathMemory | None:
    """The user's memory; where nothing is said of it, only if there is one. `reads`: the engine can read what is found.

    Raises StoreError and what is below it.
    """
    if options.memory is False or (options.memory is None and not settings.registry.exists()):
        return None
    from worldmodel.memory.multipath import MultiPathMemory
    from worldmodel.memory.registry import Registry
    from worldmodel.memory.retrieve import Ranking

    parse_embedder(options.embedder)
    registry = Registry(settings.registry, create=True)
    return MultiPathMemory(
        registry,
        settings.memory,
        lambda: embedder(options.embedder),
        permitted=_permitted(settings),
        ranking=None if options.threshold is None else Ranking(threshold=options.threshold),
        reads=reads,
    )


def shelf(options: Options, settings: Settings, card: Card, say: Say = lambda line: None) -> Shelf | None:
    """The models that come with the weights; None where there are none, they are not wanted, or nothing reads them."""
    return open_shelf(options.engine, settings, say) if options.shelf and card.retrieved else None


def open_shelf(engine: str, settings: Settings, say: Say = lambda line: None) -> Shelf | None:
    """None where no models lie beside the weights."""
    from worldmodel.memory.embedders.encoder import shipped
    from worldmodel.memory.shelf import Shelf, beside

    spec = parse_engine(engine)
    match spec.kind:
        case "embedded":
            weights = shipped_model()
        case "gguf" | "hf":
            weights = Path(spec.place).expanduser()
        case "store":
            weights = _stored(spec, settings)[1]
        case _:
            return None
    path = beside(weights)
    if not path.is_file():
        return None
    return Shelf(path, settings.cache, shipped, permitted=_permitted(settings), say=say)


def _offers(options: Options, settings: Settings, card: Card, say: Say) -> Memory | None:
    """All that earlier models come from. Without LanceDB the user's own are kept, and not searched."""
    searches = find_spec("lancedb") is not None
    own = memory(options, settings, reads=card.retrieved > 0 and searches)
    more = shelf(options, settings, card, say)
    if own is not None and not searches:
        say("your own models are kept but not offered, because lancedb is missing: pip install 'worldmodel[memory]'")
    if own is None or more is None:
        return own or more
    from worldmodel.memory.shelf import Both

    return Both(own, more)


def _permitted(settings: Settings) -> Callable[[tuple[Requirement, ...]], bool]:
    """Whether the policy could let a program run that needs these."""
    from worldmodel.core.requires import is_pure
    from worldmodel.execution.policy import decide, load

    def permitted(needs: tuple[Requirement, ...]) -> bool:
        more = [need for need in needs if not is_pure(need)]
        policy = load(settings) if more else None
        return policy is None or all(decide(policy, need).action != "deny" for need in more)

    return permitted


@dataclass(frozen=True, slots=True)
class EmbedderSpec:
    """`--embedder`, taken apart: what kind, where it is, and which model of a server."""

    kind: str
    place: str = ""
    model: str = ""


def parse_embedder(text: str) -> EmbedderSpec:
    """Raises UsageError for what is no embedder, naming those there are."""
    kind, colon, rest = text.partition(":")
    if kind not in EMBEDDERS or (kind == "embedded") == bool(colon) or bool(colon) != bool(rest):
        raise UsageError(f"{text!r} is no embedder", mend=f"--embedder '{EMBEDDER_SPECS}'")
    if kind != "openai":
        return EmbedderSpec(kind, rest)
    url, mark, model = rest.rpartition("#")
    if not mark or not model or not url.startswith(("http://", "https://")):
        raise UsageError(f"{text!r} needs a URL and a model", mend="--embedder openai:http://localhost:8000/v1#MODEL")
    return EmbedderSpec(kind, url, model)


def embedder(text: str) -> Embedder:
    """Raises UsageError or EmbedderError."""
    spec = parse_embedder(text)
    return EMBEDDERS[spec.kind](spec)


def world(
    options: Options,
    settings: Settings,
    *,
    ask: Ask | None,
    say: Say,
    prepare: Prepare,
    local: Resources | None = None,
    missing: Callable[[str], str] | None = None,
) -> World:
    """All that one answer needs. Close it with `close`.

    `local` stands in for the user's own resources; `missing` asks the person for what a question lacks.

    The sandbox comes first, because it is the one that can be missing for reasons the user can
    mend, and loading a model for nothing takes time.
    """
    from worldmodel.loop import World

    parse_engine(options.engine)
    shared = with_tools(resources(options), settings) if local is None else local
    name, why = choose_sandbox(options.sandbox, settings)
    if why:
        say(why)
    loaded = engine(options)
    return World(
        engine=loaded,
        sandbox=sandbox(name, settings, prepare, shared),
        approver=approver(settings, options.approve, ask),
        memory=_offers(options, settings, loaded.card, say),
        temperature=options.temperature,
        seed=options.seed,
        max_runs=options.max_runs,
        limit=options.max_tokens,
        limits=Limits(seconds=options.timeout),
        grammar=options.grammar,
        gate=gate(options, settings, loaded.card, missing),
    )


def gate(options: Options, settings: Settings, card: Card, person: Callable[[str], str] | None = None) -> Gate:
    """What is done about doubt with this model. Raises UsageError for a promise that cannot be made."""
    from worldmodel.app import calibrations, promise
    from worldmodel.gate import Gate

    found = calibrations.find(settings, card)
    if options.max_error is not None and not 0.0 < options.max_error < 1.0:
        raise UsageError(f"--max-error {options.max_error:g} is no share between 0 and 1", mend="--max-error 0.1")
    if options.max_error is not None and found.calibration is None:
        raise UsageError(f"no error rate can be promised: {found.why}", mend="worldmodel calibrate --data FILE")
    if options.max_error is not None and found.calibration is not None:
        promise.check(found.calibration.conditions, options, settings, card)
    return Gate(found.calibration, samples=options.samples - 1, max_error=options.max_error, ask=person, why=found.why)


def keep_ready(world: World, machines: int | None = None) -> None:
    """For those who run many programs: machines are kept ready where the sandbox can; None: as many as pay here."""
    keep_sandbox_ready(world.sandbox, machines)


def keep_sandbox_ready(sandbox: Sandbox, machines: int | None = None) -> None:
    """See `keep_ready`."""
    from worldmodel.execution.base import Keeps

    if isinstance(sandbox, Keeps):
        sandbox.keep(machines)


def close(world: World) -> None:
    if world.memory is not None:
        world.memory.close()
    world.engine.close()
    world.sandbox.close()


def _embedded(spec: EngineSpec, options: Options) -> Engine:
    from worldmodel.engines.pair import load

    return load(shipped_model(), name="embedded", threads=options.threads)


def store(settings: Settings) -> Store:
    """The user's model store."""
    from worldmodel.training.store import Store

    return Store(settings.models)


def _store(spec: EngineSpec, options: Options) -> Engine:
    """A version of the model store, `current` for the one in use."""
    version, weights = _stored(spec, Settings.from_env())
    if weights.is_dir():
        return _hf(EngineSpec("hf", str(weights)), options)
    from worldmodel.engines.pair import load

    return load(weights, name=f"store:{version}", threads=options.threads)


def _stored(spec: EngineSpec, settings: Settings) -> tuple[str, Path]:
    """The id of a version of the model store, and its weights: the GGUF file where there is one, else the folder."""
    found = store(settings)
    version = found.get(spec.place)
    has_gguf = (found.folder / version.id / "model.gguf").exists()
    return version.id, found.place(version, "gguf" if has_gguf else "hf")


def _gguf(spec: EngineSpec, options: Options) -> Engine:
    from worldmodel.engines.pair import load

    path = Path(spec.place).expanduser()
    return load(path, name=path.stem, threads=options.threads)


def _hf(spec: EngineSpec, options: Options) -> Engine:
    from worldmodel.engines.transformers import TransformersEngine

    return TransformersEngine(Path(spec.place).expanduser())


def _openai(spec: EngineSpec, options: Options) -> Engine:
    from worldmodel.engines.openai import OpenAIEngine

    return OpenAIEngine(spec.place, spec.model)


def _scripted(spec: EngineSpec, options: Options) -> Engine:
    from worldmodel.engines.scripted import ScriptedEngine

    try:
        replies = json.loads(Path(spec.place).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise DataError(f"{spec.place} is no JSON list of replies: {error}") from error
    if not isinstance(replies, list) or not all(isinstance(reply, str) for reply in replies):
        raise DataError(f"{spec.place} is no JSON list of replies")
    return ScriptedEngine(replies, card=Card("scripted", "1", quantities=True, instructions=False))


def _encoder(spec: EmbedderSpec) -> Embedder:
    from worldmodel.memory.embedders.encoder import shipped

    return shipped()


def _encoder_file(spec: EmbedderSpec) -> Embedder:
    from worldmodel.memory.embedders.encoder import EncoderEmbedder

    return EncoderEmbedder(Path(spec.place).expanduser())


def _st(spec: EmbedderSpec) -> Embedder:
    from worldmodel.memory.embedders.transformers import TransformersEmbedder

    return TransformersEmbedder(Path(spec.place).expanduser())


def _gguf_embedder(spec: EmbedderSpec) -> Embedder:
    from worldmodel.memory.embedders.llamacpp import LlamaCppEmbedder

    return LlamaCppEmbedder(Path(spec.place).expanduser())


def _openai_embedder(spec: EmbedderSpec) -> Embedder:
    from worldmodel.memory.embedders.openai import OpenAIEmbedder

    return OpenAIEmbedder(spec.place, spec.model)


def _qemu(settings: Settings, prepare: Prepare, shared: Resources) -> Sandbox:
    from worldmodel.execution.qemu import QemuSandbox, status

    # Only what is not there is made. A damaged image is an error that says so: something damaged it.
    if not status(settings).folder.exists():
        prepare(settings)
    return QemuSandbox(settings, shared)


def _bubblewrap(settings: Settings, prepare: Prepare, shared: Resources) -> Sandbox:
    from worldmodel.execution.bubblewrap import BubblewrapSandbox

    return BubblewrapSandbox(settings, shared)


ENGINES: dict[str, Callable[[EngineSpec, Options], Engine]] = {
    "embedded": _embedded,
    "store": _store,
    "gguf": _gguf,
    "hf": _hf,
    "openai": _openai,
    "scripted": _scripted,
}

SANDBOXES: dict[str, Callable[[Settings, Prepare, Resources], Sandbox]] = {"qemu": _qemu, "bubblewrap": _bubblewrap}

EMBEDDERS: dict[str, Callable[[EmbedderSpec], Embedder]] = {
    "embedded": _encoder,
    "encoder": _encoder_file,
    "st": _st,
    "gguf": _gguf_embedder,
    "openai": _openai_embedder,
}
