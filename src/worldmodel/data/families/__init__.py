"""The problem families: one small file each, found by its place.

A new family is a new file in one of these folders with a `FAMILY` in it; `worldmodel data check` says
what is wrong with it. Its name is `folder/file`. A file may define `FAMILIES` instead: several questions
of one story, by name; each is called `folder/file/name`. The kinds of the sheets (sheets.py) are families too.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import cache

from worldmodel.data.family import CATEGORIES, LEAST_PHRASINGS, Draw, Family, slots, task
from worldmodel.data.sheets import LEAST_WORDINGS, sheets
from worldmodel.errors import DataError

__all__ = ["DataError", "Draw", "families", "task"]


@cache
def families() -> dict[str, Family]:
    """Every family by name, in the order of names. Raises DataError for one that breaks a rule."""
    found = {}
    for module in sorted(pkgutil.walk_packages(__path__, f"{__name__}."), key=lambda module: module.name):
        if not module.ispkg:
            name = module.name.removeprefix(f"{__name__}.").replace(".", "/")
            defined = importlib.import_module(module.name)
            several = getattr(defined, "FAMILIES", None)
            members = {"": getattr(defined, "FAMILY", None)} if several is None else dict(several)
            for key, family in members.items():
                if not isinstance(family, Family):
                    raise DataError(f"families/{name}.py defines no FAMILY")
                full = f"{name}/{key}" if key else name
                found[full] = replace(family, name=full)
                if broken := problem(found[full]):
                    raise DataError(f"families/{name}.py: {f'{key}: ' if key else ''}{broken}")
    for kind in sheets():
        if kind.name in found or (broken := problem(kind)):
            raise DataError(f"{kind.name}: {'its name is taken' if kind.name in found else broken}")
        found[kind.name] = kind
    return found


def problem(family: Family) -> str:
    """The first rule that a family breaks, or nothing."""
    if family.category not in CATEGORIES:
        return f"unknown category {family.category!r}"
    least = LEAST_WORDINGS if family.fixed else LEAST_PHRASINGS
    if len(set(family.phrasings)) < least:
        return f"{len(set(family.phrasings))} different phrasings; at least {least} are needed"
    if not family.steps and not family.think:
        return "nothing runs and nothing is thought"
    if not family.reply:
        return "it has no reply"
    shown = [slots(phrasing) for phrasing in family.phrasings]
    needed = {slot for step in family.steps for slot in slots(step.code)}
    told = {slot for slot in needed if any(slot in seen for seen in shown)}
    if lost := {slot for slot in told if not all(slot in seen for seen in shown)}:
        return f"some phrasing does not tell {', '.join(sorted(lost))}, which the program needs"
    return ""
