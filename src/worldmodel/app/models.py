"""`worldmodel models`: what is shipped, and the store of versions (training/store.py)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from worldmodel.app import build, screen
from worldmodel.app.options import Options
from worldmodel.app.rows import OUTSIDE, answer_rows
from worldmodel.errors import UsageError
from worldmodel.evals.tasks import Task, load
from worldmodel.settings import Settings
from worldmodel.training.store import Interval, Kind, Measured, Version, difference
from worldmodel.types import to_data

if TYPE_CHECKING:
    from worldmodel.evals.record import Row


@dataclass(frozen=True, slots=True)
class Adding:
    """A model for the store: a file or folder, how it was made, and what it is measured on."""

    model: str
    kind: Kind
    dev: Path | None = None
    parent: str | None = None
    data: Path | None = None
    use: bool = False


def listed(*, as_json: bool) -> int:
    """Returns 0, also where there is no model."""
    store = build.store(Settings.from_env())
    current = store.current()
    shipped, versions = build.models(), store.versions()
    if as_json:
        mine = [{"engine": f"store:{x.id}", "current": x == current, **said(x)} for x in versions]
        screen.print_json(shipped + mine)
        return 0
    for model in shipped:
        print(f"{model['engine']}  {int(str(model['bytes'])) / 1e6:.1f} MB  {model.get('summary', '')}".rstrip())
    for version in versions:
        print(_line(version, current))
    if not shipped and not versions:
        print("no model is shipped in this installation, and the store is empty")
    return 0


def log(*, as_json: bool) -> int:
    store = build.store(Settings.from_env())
    current = store.current()
    found = store.versions()[::-1]
    if as_json:
        screen.print_json([{"current": version == current, **said(version)} for version in found])
        return 0
    for version in found:
        print(_line(version, current))
        print(f"    made {version.made}, from {version.parent or 'nothing'}, data {version.data_hash or '-'}")
        if version.gain:
            print(f"    gain over its parent {points(version.gain)}")
        if version.reason:
            print(f"    not promoted: {version.reason}")
    if not found:
        print("the store is empty; worldmodel models add embedded --kind base --dev FILE --use begins it")
    return 0


def diff(a: str, b: str, *, as_json: bool) -> int:
    """Raises UsageError for versions that are not there."""
    store = build.store(Settings.from_env())
    found = difference(store, store.get(a), store.get(b))
    if as_json:
        screen.print_json(found)
        return 0
    for name, (one, other) in found["changed"].items():
        print(f"{name:10} {_shown(one)} -> {_shown(other)}")
    if found["gain"]:
        print(f"gain       {points(Interval(**found['gain']))}")
    for name, (one, other) in sorted(found["categories"].items()):
        print(f"  {name:20} {100 * one:5.1f}% -> {100 * other:5.1f}%")
    return 0


def rollback(name: str | None, *, as_json: bool) -> int:
    """Raises UsageError where there is nothing to go back to."""
    version = build.store(Settings.from_env()).rollback(name)
    if as_json:
        screen.print_json({"current": version.id})
    else:
        print(f"in use: {version.id}")
    return 0


def measuring(engine: str, sandbox: str, threads: int | None) -> Options:
    """How versions are measured: as `train rl` and `improve` play, with what the user's policy leaves open allowed."""
    return Options(engine=engine, sandbox=sandbox, threads=threads, approve="auto")


def add(
    adding: Adding, *, sandbox: str, workers: int, threads: int | None, services: bool = False, as_json: bool
) -> int:
    """Raises UsageError for what is no model, DataError, and what measuring raises."""
    settings = Settings.from_env()
    store = build.store(settings)
    weights = weights_of(adding.model)
    measured = None
    if adding.dev:
        tasks = load(adding.dev)
        engine = f"gguf:{weights['gguf']}" if "gguf" in weights else f"hf:{weights['hf']}"
        options = measuring(engine, sandbox, threads)
        rows = answers(tasks, adding.dev, options, None, workers, services=services)
        measured = Measured(tasks, rows, conditions(options, settings, services=services))
    version = store.add(
        weights,
        adding.kind,
        parent=adding.parent,
        data_hash=hashlib.sha256(adding.data.read_bytes()).hexdigest()[:16] if adding.data else "",
        lineage={"from": adding.model},
        measured=measured,
    )
    if measured and version.dev_hash != measured.dev_hash:
        version = store.measure(version, measured)
    if adding.use:
        store.promote(version)
    if as_json:
        screen.print_json(said(version))
    else:
        print(_line(version, store.current()))
    return 0


def conditions(options: Options, settings: Settings, *, services: bool) -> str:
    """What answers to the fixed tasks depend on besides model and tasks: only answers that agree in it are compared."""
    kept = {name: value for name, value in to_data(options).items() if name not in (*OUTSIDE, "engine")}
    kept |= {"sandbox": build.choose_sandbox(options.sandbox, settings)[0], "services": services}
    return json.dumps(kept, sort_keys=True)


def answers(
    tasks: Sequence[Task], data: Path, options: Options, out: Path | None, workers: int, *, services: bool
) -> list[Row]:
    """The fixed tasks (of the file `data`) answered as `worldmodel eval` does it, but without a gate, in their order.

    What `out` holds already is not asked again.
    """
    found = answer_rows(tasks, data, options, out, workers=workers, services=services, title="measure", bare=True)
    order = {task.id: place for place, task in enumerate(tasks)}
    return sorted(found.rows, key=lambda row: order[row.id])


def weights_of(model: str) -> dict[str, Path]:
    """The weights of what a user names: a shipped model, a file, a folder, what a run left. Raises UsageError."""
    if model == "embedded":
        return {"gguf": build.shipped_model()}
    path = Path(model).expanduser()
    if path.is_file() and path.suffix == ".gguf":
        return {"gguf": path}
    if (path / "config.json").is_file():
        return {"hf": path}
    names = {"gguf": ("model.gguf", "embedded.gguf"), "hf": ("model", "hf")}
    found = {kind: path / name for kind, options in names.items() for name in options if (path / name).exists()}
    if not found:
        raise UsageError(
            f"{model} is no model: no GGUF file, no model folder, nothing that a run left", mend="models add --help"
        )
    return found


def said(version: Version) -> dict[str, Any]:
    """A version as --json prints it."""
    data: dict[str, Any] = to_data(version)
    if data["accuracy"]:
        data["accuracy"]["n"] = version.n
    return data


def _line(version: Version, current: Version | None) -> str:
    mark = "*" if version == current else " "
    accuracy = f"{_share(version.accuracy)} of {version.n}" if version.accuracy else "not measured"
    return f"{mark} store:{version.id}  {version.kind:8} {accuracy}"


def _share(x: Interval) -> str:
    return f"{100 * x.mean:.1f}% ({100 * x.low:.1f}% to {100 * x.high:.1f}%)"


def points(x: Interval) -> str:
    return f"{100 * x.mean:+.1f} points (95% interval {100 * x.low:+.1f} to {100 * x.high:+.1f})"


def _shown(value: Any) -> str:
    if isinstance(value, dict) and set(value) == {"mean", "low", "high"}:
        return _share(Interval(**value))
    return json.dumps(value)
