"""Whether a promise on errors can be made for answers as the user wants them made: only as the judged ones were."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

from worldmodel.app.options import Options
from worldmodel.core.uncertainty.calibration import Conditions
from worldmodel.errors import UsageError
from worldmodel.settings import Settings
from worldmodel.types import Card


def conditions(options: Options) -> Conditions:
    """What of the options decides answers, as a calibration keeps it."""
    return Conditions(**{field.name: getattr(options, field.name) for field in fields(Conditions)})


def check(judged: Conditions, options: Options, settings: Settings, card: Card) -> None:
    """Raises UsageError for answers that are made in another way than those that a promise would be made from."""
    now = conditions(options)
    names = [each.name for each in fields(now) if getattr(now, each.name) != getattr(judged, each.name)]
    if not card.retrieved and "shelf" in names:
        names.remove("shelf")  # such a model reads nothing that lies on it
    was, asked = ([_option(name, getattr(of, name)) for name in names] for of in (judged, now))
    again = " ".join(["worldmodel calibrate --data FILE", *(each for each in asked if not each.startswith("without"))])
    can = {"temperature", "shelf"}.isdisjoint(names)
    if options.memory is not False and card.retrieved > 0 and settings.registry.exists():
        was, asked, can = [*was, "--no-memory"], [*asked, "memory"], False
    if was:
        raise UsageError(
            f"the error rate was judged {_listed(was)}, so none can be promised {_listed(asked)}",
            mend=f"ask {_listed(was)}" + (f", or {again}" if can else ""),
        )


def _option(name: str, value: object) -> str:
    """An option as it is typed; "without" one that is off."""
    option = f"--{name.replace('_', '-')}"
    return option if value is True else f"without {option}" if value is False else f"{option} {value}"


def _listed(options: Sequence[str]) -> str:
    return " and ".join(each if each.startswith("without") else f"with {each}" for each in options)
