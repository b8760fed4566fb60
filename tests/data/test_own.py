"""The problems that the project wrote itself (data/README.md): each is what it says it is."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from worldmodel.data.convert import word_task
from worldmodel.data.corpus import grounded
from worldmodel.data.example import Example
from worldmodel.data.rows import OWN, Row, mask, overlap, read, word_problems
from worldmodel.data.verify import verified
from worldmodel.execution.base import Sandbox

DATA = Path(__file__).parents[2] / "data"
NEAR = 0.7
RUN = 400


@pytest.fixture(scope="module")
def own() -> list[Row]:
    return [row for row in word_problems(DATA) if row.id.startswith("own-")]


def test_each_is_another_one_and_is_grounded(own: list[Row]) -> None:
    assert Counter(row.split for row in own) == {"train": 37289, "dev": 1515}
    assert len({row.id for row in own}) == len({mask(row.question) for row in own}) == len(own)
    assert [row.id for row in own if (known := grounded(row)) is None or word_task(known, row.id) is None] == []
    assert {raw["license"] for raw in read(DATA / "word_problems", OWN)} == {"Apache-2.0"}


def test_none_is_near_a_measured_problem(own: list[Row]) -> None:
    asked = [row.question for row in own]
    others = [row.question for row in word_problems(DATA) if row.split == "dev" and not row.id.startswith("own-")]
    assert len(others) == 1000
    assert overlap(asked, others, NEAR) == []
    held = [row.question for row in own if row.split == "dev"]
    assert overlap([row.question for row in own if row.split == "train"], held, NEAR) == []


@pytest.mark.vm
def test_their_programs_print_their_answers(machine: Sandbox, own: list[Row]) -> None:
    some = random.Random(0).sample(own, RUN)
    tasks = [word_task(known, row.id) for row in some if (known := grounded(row)) is not None]
    for row, example in zip(some, verified([task for task in tasks if task is not None], machine), strict=True):
        assert isinstance(example, Example), example
        assert float(example.runs[-1].stdout) == pytest.approx(float(row.answer), rel=1e-4, abs=1e-4), row
