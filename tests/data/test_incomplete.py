"""Twins that leave out what the answer needs."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from worldmodel.core.quantities import find_numbers
from worldmodel.core.uncertainty.question import features
from worldmodel.data.incomplete import MONEY, TWINS, VAGUE, incomplete
from worldmodel.data.rows import Row

ROW = Row(
    id="x-1",
    question="Tom had 12 apples. He gave 5 apples to Ann, and 3 pears to Bo. How many apples does Tom have left?",
    answer=7, program="print(12 - 5)", split="train", group="x-1", near_test=False,
)  # fmt: skip
OTHER = replace(
    ROW, id="x-2", question="There are 4 horses. How many horses run away?", program="print(4)", group="x-2"
)


def twins(name: str, row: Row = ROW) -> set[str]:
    return {
        text for seed in range(40) if (text := TWINS[name](row, [OTHER], random.Random(seed))) is not None
    }  # fmt: skip


def numbers(text: str) -> list[str]:
    return [literal for _, _, literal in find_numbers(text)]


def test_only_numbers_that_the_program_uses_are_taken() -> None:
    for name in ("vague", "no_number"):
        found = twins(name)
        assert found
        for text in found:
            assert numbers(text) in (["5", "3"], ["12", "3"]), text


def test_a_vague_word_stands_in_the_place_of_the_number() -> None:
    assert any(f"gave {word} apples" in text for text in twins("vague") for word in VAGUE)
    paid = replace(ROW, question="A pen costs $12 and a cup $5. What do both cost?", program="print(12 + 5)")
    assert all(any(word in text for word in MONEY) for text in twins("vague", paid))
    assert not any("$ " in text or text.count("$") > 1 for text in twins("vague", paid))


def test_a_number_becomes_an_estimate_or_a_range() -> None:
    found = [features(text) for text in twins("ranged")]
    assert len(found) > 5
    assert all(each["estimates"] + each["ranges"] > 0 for each in found)


def test_a_sentence_a_clause_the_question_are_left_out() -> None:
    first, second, asked = "Tom had 12 apples.", "He gave 5 apples to Ann, and 3 pears to Bo.", "How many"
    assert twins("no_sentence") == {ROW.question.replace(first + " ", ""), ROW.question.replace(second + " ", "")}
    assert all("5 apples" not in text for text in twins("no_clause"))
    assert all(asked not in text for text in twins("no_question"))


def test_something_else_is_asked() -> None:
    assert twins("other_question") == {
        "Tom had 12 apples. He gave 5 apples to Ann, and 3 pears to Bo. How many horses run away?"
    }
    assert twins("other_thing") == {ROW.question.replace("many apples", "many horses")}


@pytest.mark.parametrize("question", ["", "?", "Hello", "100%", "$5", "How many"])
def test_what_cannot_be_changed_gives_none_and_no_error(question: str) -> None:
    row = replace(ROW, question=question, program="print(5)")
    for seed in range(30):
        found = incomplete(row, [row, OTHER], random.Random(seed))
        assert found is None or found[0] != question


def test_every_kind_comes_up() -> None:
    found = {twin[1] for seed in range(300) if (twin := incomplete(ROW, [ROW, OTHER], random.Random(seed)))}
    assert found == set(TWINS)
