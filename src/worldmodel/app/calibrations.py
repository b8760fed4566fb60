"""Where calibrations are kept: the user's own under the home folder, and the one that is shipped beside its model.

A calibration counts for one state of one model. The user's own is named after that state and comes first;
the shipped one is refused where its model is another. Not covered: the engine that runs the weights is no part of that
state; and of a server only address and model name are known, so that other weights under them go unnoticed.
"""

from __future__ import annotations

import contextlib
import json
import re
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from worldmodel.core.uncertainty.calibration import Calibration
from worldmodel.errors import DataError
from worldmodel.settings import Settings
from worldmodel.types import Card, from_data, to_json

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Found:
    """The calibration for a model, or None and `why` there is none, in one line."""

    calibration: Calibration | None
    why: str
    path: Path | None = None


def shipped() -> Path:
    return Path(str(files("worldmodel") / "models" / "embedded.calibration.json"))


def place(settings: Settings, card: Card) -> Path:
    """The file of the calibration for this state of this model."""
    name = re.sub(r"[^\w.-]+", "_", card.name)[:60]
    return settings.calibrations / f"{name}-{re.sub(r'[^0-9A-Za-z]+', '_', card.version)[:64]}.json"


def bound_to(card: Card) -> str:
    """What a calibration for this model is tied to, in words."""
    if re.fullmatch("[0-9a-f]{64}", card.version):
        return "bound to the hash of the weights, not to the engine that runs them"
    return f"bound to the name {card.version}: other weights under it are not noticed"


def find(settings: Settings, card: Card) -> Found:
    """The user's own calibration for this model, else the shipped one. Raises DataError for a damaged file."""
    own = place(settings, card)
    if own.is_file():
        kept = load(own)
        if not kept.fits_model(card):
            raise DataError(
                f"{own} is the calibration of another model ({kept.engine} {kept.model[:12]})", mend=f"rm {own}"
            )
        return Found(kept, f"made from {kept.made_from} answers; {bound_to(card)}", own)
    path = shipped()
    if path.is_file() and card.name == "embedded":
        kept = load(path)
        if kept.fits_model(card):
            return Found(kept, f"shipped, made from {kept.made_from} answers; {bound_to(card)}", path)
        return Found(None, "the shipped calibration is of another state of the embedded model")
    return Found(None, f"there is no calibration for {card.name}")


def load(path: Path) -> Calibration:
    """Raises DataError for a file that cannot be read or is no calibration."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if data.pop("worldmodel_calibration") != FORMAT:
            raise ValueError("another format")
        return from_data(Calibration, data)
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DataError(f"{path} is no calibration: {error}", mend="worldmodel calibrate makes one") from error


def save(calibration: Calibration, path: Path) -> None:
    """Put the file in place by rename. Raises DataError where that cannot be done."""
    partial = path.with_name(path.name + ".partial")
    text = f'{{"worldmodel_calibration": {FORMAT}, {to_json(calibration)[1:]}\n'
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise DataError(f"{path} cannot be written: {error.strerror}") from error
