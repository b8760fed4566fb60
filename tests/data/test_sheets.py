"""Sheets: each kind is told fully in each wording, its program proves true in a real sandbox, and none is measured."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.quantities import NAMES, name_quantities
from worldmodel.data.dataset import NEAR, attempt
from worldmodel.data.families import families
from worldmodel.data.family import Draw, slots, task
from worldmodel.data.generate import tasks, unseen, wordings
from worldmodel.data.rows import measured, overlap
from worldmodel.data.sheets import sheets
from worldmodel.errors import DataError
from worldmodel.evals.score import declines
from worldmodel.execution.base import Sandbox

DATA = Path(__file__).parents[2] / "data"
KINDS = {name: family for name, family in families().items() if family.fixed}
LESS: dict[str, Any] = {
    "id": "less",
    "category": "computation",
    "values": {"x": 9, "y": 4.5},
    "wordings": ["{x} less {y}?", "Take {y} from {x}.", "What is {x} - {y}?", "minus {y}, from {x}", "{x} minus {y}?"],
    "think": "Asked: a difference. Known: {x} and {y}. Take the second from the first.",
    "program": "print({x} - {y})",
    "answer": 4.5,
    "reply": "{output} is left.",
}


def write(folder: Path, *kinds: dict[str, Any] | str) -> Path:
    lines = (kind if isinstance(kind, str) else json.dumps(kind) for kind in kinds)
    (folder / "some.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_a_line_is_a_family_of_which_each_wording_is_told_once(tmp_path: Path) -> None:
    (kind,) = sheets(write(tmp_path, LESS))
    made = list(tasks([kind], "train", 40))
    assert sorted(one.phrasing for one in made) == [0, 1, 2, 3, 4]
    turned = next(one for one in made if one.phrasing == 1)
    assert (turned.source, turned.answer) == ("sheets/some/less", "4.5")
    assert turned.steps[0].code == "print(b - a)"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"answer": None, "category": "sums"}, "sums"),
        ({"values": {"x": [3], "y": 4}}, "no number or text: x"),
        ({"values": {"x": True, "y": 4}}, "no number or text: x"),
        ({"reply": "It is {output}.", "more": 1}, "more"),
    ],
)
def test_a_line_that_is_no_kind_is_named(tmp_path: Path, change: dict[str, Any], named: str) -> None:
    with pytest.raises(DataError, match=r"some.jsonl, line 2: .*" + named):
        list(sheets(write(tmp_path, LESS, LESS | change)))


@pytest.mark.parametrize("line", ["", "{", "[1]", "null", '{"id": "less"}'])
def test_a_line_that_is_no_record_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(DataError, match=r"some.jsonl, line 1"):
        list(sheets(write(tmp_path, line, LESS)))


def test_there_are_many_kinds_and_none_is_measured() -> None:
    assert len(KINDS) > 1500
    for family in KINDS.values():
        assert not unseen(family)
        assert wordings(family, "train") == list(range(len(family.wordings)))
        assert wordings(family, "phrasings") == []


def test_every_wording_of_every_kind_makes_a_task() -> None:
    """`task` refuses a number of the program that the wording does not show."""
    for name, family in KINDS.items():
        case = family.case(Draw(random.Random(0)))
        for phrasing in range(len(family.wordings)):
            made = task(family, case, phrasing)
            assert len(name_quantities(made.question)[1]) <= len(NAMES), name
            left = slots(" ".join((made.question, made.think, made.reply, *(step.think for step in made.steps))))
            assert not left - {"output"}, (name, phrasing, left)


def test_what_lacks_something_declines_and_nothing_else_does() -> None:
    lacking = {name for name, family in KINDS.items() if not family.steps}
    assert lacking == {name for name, family in KINDS.items() if declines(family.reply)}
    assert len(lacking) > 200


def test_none_is_near_a_question_that_is_measured_on() -> None:
    told = [made.question for made in tasks(KINDS.values(), "train", 5)]
    kept = (*tasks(families().values(), "phrasings", 1), *tasks(families().values(), "families", 1))
    asked = [question for questions in measured(DATA).values() for question in questions]
    assert len(asked) > 2000
    assert overlap(told, [*asked, *(one.question for one in kept)], NEAR) == []


@pytest.mark.vm
def test_a_share_of_the_kinds_proves_true(machine: Sandbox) -> None:
    some = [family for family in list(KINDS.values())[::25] if family.steps]
    assert [made.reason for made in attempt(some, machine, workers=2)] == [""] * sum(len(x.wordings) for x in some)
