"""`worldmodel image` and `worldmodel doctor`: what this machine has, and making what it lacks."""

from __future__ import annotations

import importlib.util
import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from worldmodel.app import build as wiring
from worldmodel.app import screen
from worldmodel.errors import WorldModelError
from worldmodel.execution import bubblewrap, policy, qemu
from worldmodel.settings import Settings
from worldmodel.types import Card, to_data


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of `doctor`. What is not `needed` may be missing: something else does its work."""

    name: str
    ok: bool
    detail: str
    mend: str = ""
    needed: bool = False


def ensure_image(settings: Settings) -> None:
    """Build the guest image, saying so: the first question of all has to wait for it."""
    screen.note("the guest image is built now, once; this takes a minute or two")
    _build(settings, force=False)


def build(*, force: bool, as_json: bool) -> int:
    """0 when the image is there, whether it was built now or before. Raises SandboxUnavailable and ImageError."""
    settings = Settings.from_env()
    _build(settings, force=force)
    return status(verify=False, as_json=as_json)


def status(*, verify: bool, as_json: bool) -> int:
    """0 when the image is there and whole, else 1. Raises SandboxUnavailable when QEMU is missing."""
    found = qemu.status(Settings.from_env(), verify=verify)
    if as_json:
        screen.print_json({**to_data(found), "folder": str(found.folder)})
    elif found.ready:
        print(f"the guest image is ready: {found.version}, {found.size >> 20} MB in {found.folder}")
        print(f"QEMU {found.qemu}, {found.accelerator} ({found.reason})")
    else:
        print(found.problem)
    return 0 if found.ready else 1


def remove(*, as_json: bool) -> int:
    """Returns 0, also when there was no image."""
    freed = qemu.remove(Settings.from_env())
    if as_json:
        screen.print_json({"freed": freed})
    else:
        print(f"removed {freed >> 20} MB" if freed else "there was no image")
    return 0


def _build(settings: Settings, *, force: bool) -> None:
    with screen.bar("image") as progress:
        qemu.build(settings, progress, force=force)


def doctor(*, as_json: bool) -> int:
    """0 when a question can be answered here: an engine is there and something can isolate programs."""
    settings = Settings.from_env()
    facts = [*_machine(settings), *_engines(), *_calibrations(settings), *_sandboxes(settings)]
    good = all(fact.ok for fact in facts if fact.needed)
    if as_json:
        screen.print_json({"ok": good, "facts": to_data(facts)})
        return 0 if good else 1
    out = screen.stdout()
    for fact in facts:
        sign, style = ("ok", "green") if fact.ok else ("MISSING", "red") if fact.needed else ("absent", "yellow")
        out.print(f"{sign:8}", style=style, end="")
        out.print(f"{fact.name:16} {screen.visible(fact.detail)}")
        if fact.mend and not fact.ok:
            out.print(f"{'':25}mend it: {fact.mend}", style="dim")
    return 0 if good else 1


def _machine(settings: Settings) -> Iterator[Fact]:
    yield Fact("python", True, platform.python_version())
    for name, folder in (("home", settings.home), ("cache", settings.cache)):
        place = next(parent for parent in (folder, *folder.parents) if parent.exists())
        writable = os.access(place, os.W_OK)
        mend = f"set WORLDMODEL_{name.upper()} to a folder you may write to"
        yield Fact(name, writable, f"{folder}{'' if writable else ' cannot be written'}", mend, needed=True)
    try:
        rules = policy.load(settings)
    except WorldModelError as error:
        yield Fact("policy", False, str(error), error.mend, needed=True)
    else:
        yield Fact("policy", True, f"{rules.origin}, {len(rules.rules)} rules")


def _engines() -> Iterator[Fact]:
    llama = importlib.util.find_spec("xllamacpp") is not None
    yield Fact("llama.cpp", llama, "xllamacpp" if llama else "no xllamacpp", "pip install xllamacpp", needed=True)
    from worldmodel.engines.pair import files_of

    try:
        weights: list[Path] = files_of(wiring.shipped_model())
    except WorldModelError as error:
        yield Fact("embedded model", False, str(error), error.mend, needed=True)
    else:
        size = sum(path.stat().st_size for path in weights) / 1e6
        alone = "" if len(weights) > 1 else ", without its reader: earlier models are not read"
        yield Fact("embedded model", True, f"{weights[0]} ({size:.1f} MB{alone})")
    hf = all(importlib.util.find_spec(name) is not None for name in ("torch", "transformers"))
    yield Fact("transformers", hf, "for --engine hf:PATH", "pip install 'worldmodel[hf]'")


def _calibrations(settings: Settings) -> Iterator[Fact]:
    """Whether answers of the embedded model get a confidence. Without one nothing acts on doubt."""
    from worldmodel.app import calibrations
    from worldmodel.core import version
    from worldmodel.engines.pair import files_of

    mend = "worldmodel calibrate --data FILE"
    try:
        card = Card("embedded", version.version(files_of(wiring.shipped_model())))
        found = calibrations.find(settings, card)
    except WorldModelError as error:
        yield Fact("calibration", False, str(error), error.mend or mend)
    else:
        quiet = "" if found.calibration else ": no confidence is shown, and nothing acts on doubt"
        yield Fact("calibration", found.calibration is not None, f"{found.why}{quiet}", mend)


def _sandboxes(settings: Settings) -> Iterator[Fact]:
    for name, ok, detail, mend in qemu.facts(settings):
        yield Fact(name, ok, detail, mend)
    yield Fact("bubblewrap", *bubblewrap.facts())
    try:
        chosen, why = wiring.choose_sandbox("auto", settings)
    except WorldModelError as error:
        yield Fact("sandbox", False, str(error), error.mend, needed=True)
    else:
        yield Fact("sandbox", True, f"auto means {chosen}: {why}")
