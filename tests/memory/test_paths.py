"""The paths of a model."""

from __future__ import annotations

import dataclasses

import pytest
from tests.memory.traces import trace

from worldmodel.memory.paths import LONGEST, Path, comments, entry, normal, summary
from worldmodel.memory.registry import Model, Version
from worldmodel.memory.registry.records import from_files, program_for, to_files
from worldmodel.types import Excerpt

VERSION = Version("m" * 20, "c" * 40, "f" * 40, "add", "add: x", "2026-01-01T00:00:00+00:00")


def model(code: str = "# by hours\nprint(60 / 1.5)  # miles") -> Model:
    made = Model.of(trace(code=code))
    assert made is not None
    return made


def test_every_kind_of_path() -> None:
    made = model()
    asked = dataclasses.replace(made.trials[0], question="How quick is the train?")
    praised = dataclasses.replace(made.trials[0], run=None, feedback="good for trains")
    found = entry(VERSION, dataclasses.replace(made, trials=(made.trials[0], asked, praised)))
    assert [path.kind for path in found.paths] == ["question", "reasoning", "program", "comment", "asked", "feedback"]
    assert found.paths[3].text == "by hours\nmiles"
    assert len(found.uses) == 3
    assert found.version == VERSION.name


def test_a_failed_trial_is_a_use_and_no_path() -> None:
    made = model()
    failed = dataclasses.replace(made.trials[0], question="Another?", worked=False)
    found = entry(VERSION, dataclasses.replace(made, trials=(made.trials[0], failed)))
    assert "asked" not in {path.kind for path in found.paths}
    assert [use.worked for use in found.uses] == [True, False]


def test_an_adaptation_has_paths_of_its_own_kind() -> None:
    found = entry(dataclasses.replace(VERSION, kind="adapt"), model())
    assert [path.kind for path in found.paths] == ["question", "adaptation", "adaptation", "adaptation"]


def test_what_says_the_same_is_one_path() -> None:
    left = Path("m", "question", "Tom has twelve apples.")
    assert left.id == Path("m", "asked", "tom has 12 apples").id
    assert left.id != Path("m", "asked", "tom has 13 apples").id
    assert left.id != Path("n", "question", left.text).id
    assert left.id != Path("m", "reasoning", left.text).id


def test_a_long_text_is_cut() -> None:
    long = Model.of(trace(question="word " * 10_000))
    assert long is not None
    assert max(len(path.text) for path in entry(VERSION, long).paths) == LONGEST
    assert len(summary(long)) < 1000


def test_names_stand_in_place_of_excerpts_and_other_trials_bind_their_own() -> None:
    told = trace(question="How many are Ann, Ben, Cy?", code='print(len(A.split(", ")))')
    made = Model.of(dataclasses.replace(told, excerpts=(Excerpt("A", "Ann, Ben, Cy"),)))
    assert made is not None
    assert summary(made).startswith("How many are [A]?\n")
    assert program_for(made, made.trials[0]).prelude == "A = 'Ann, Ben, Cy'\n"
    other = dataclasses.replace(made.trials[0], excerpts=(Excerpt("A", "Di, Ed"),))
    assert program_for(made, other).prelude == "A = 'Di, Ed'\n"
    kept = from_files(to_files(made))
    assert (kept.context, kept.trials) == (made.context, made.trials)


@pytest.mark.parametrize(
    ("language", "code", "expected"),
    [
        ("python", 'def f():\n    """Adds."""\n    return 1  # one', ["Adds.", "one"]),
        ("python", "print('# no comment')", []),
        ("python", "x = (  # open\n'''", ["open"]),
        ("javascript", "// adds\nlet a = 1 /* one\n two */", ["adds", "one\n two"]),
        ("c", "int a; // here", ["here"]),
        ("bash", "#!/bin/sh\n# counts\necho $#", ["counts"]),
    ],
)
def test_comments(language: str, code: str, expected: list[str]) -> None:
    assert comments(code, language) == expected


def test_normal_of_what_has_no_words() -> None:
    assert normal("?!") == "?!"
    assert normal("A, b!") == "a b"
