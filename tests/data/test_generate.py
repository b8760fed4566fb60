"""Which wordings and families are kept unseen, and how questions are typed."""

from __future__ import annotations

import random
from dataclasses import replace

from worldmodel.core.quantities import find_numbers
from worldmodel.data.families import families
from worldmodel.data.family import Family
from worldmodel.data.generate import tasks, typing, unseen, wordings

FAMILY = families()["computation/distance_at_speed"]


def named(count: int) -> list[Family]:
    return [replace(FAMILY, name=f"computation/f{n}") for n in range(count)]


def test_no_wording_belongs_to_two_parts() -> None:
    some = named(200)
    for family in some:
        parts = [wordings(family, part) for part in ("train", "phrasings", "families")]
        everything = [number for part in parts for number in part]
        assert sorted(everything) == list(range(len(family.phrasings if unseen(family) else family.wordings)))
        assert bool(parts[2]) is unseen(family)
        if not unseen(family):
            assert len(parts[1]) == 2
    assert 10 < sum(map(unseen, some)) < 45


def test_a_new_wording_or_family_moves_no_other() -> None:
    before = {FAMILY.phrasings[n] for n in wordings(FAMILY, "phrasings")}
    longer = replace(FAMILY, phrasings=(*FAMILY.phrasings, "New: {vehicle} {speed} {hours} {seats}?"))
    after = {longer.phrasings[n] for n in wordings(longer, "phrasings")}
    assert len(before & after) >= len(before) - 1


def test_what_is_written_for_training_moves_nothing_and_is_never_measured() -> None:
    before = replace(FAMILY, more=())
    longer = replace(
        FAMILY, more=("New: {vehicle} {speed} {hours} {seats}?", "{hours} h, {speed}, {vehicle}, {seats}?")
    )
    assert wordings(longer, "phrasings") == wordings(before, "phrasings")
    count = len(FAMILY.phrasings)
    assert wordings(longer, "train") == [*wordings(before, "train"), count, count + 1]
    asked = [task for task in tasks([longer], "train", 40) if task.phrasing == count]
    assert asked and all(task.question.startswith("New: ") for task in asked)


def test_tasks_repeat_for_a_seed_and_differ_for_another() -> None:
    seen = [task.question for task in tasks([FAMILY], "train", 30, seed=1)]
    assert seen == [task.question for task in tasks([FAMILY], "train", 30, seed=1)]
    assert len(set(seen)) == 30
    assert set(seen) != {task.question for task in tasks([FAMILY], "train", 30, seed=2)}


def test_typing_changes_words_and_never_numbers() -> None:
    changed = 0
    text = "The grey lorry drove 48 kilometres past the town centre in 1.5 hours. How far is that?"
    for seed in range(300):
        (typed,) = typing(random.Random(seed))([text])
        assert [n[2] for n in find_numbers(typed)] == ["48", "1.5"]
        changed += typed not in (text, text.replace("grey", "gray").replace("metres", "meters").replace("tre", "ter"))
    assert 15 < changed < 90


def test_a_perimeter_is_spelled_alike_everywhere() -> None:
    text = "The perimeter in kilometers and the diameter, by the meter, the thermometer and the program."
    typed = [typing(random.Random(seed))([text])[0] for seed in range(60)]
    assert any("kilometre" in text for text in typed)
    assert any("kilometer" in text for text in typed)
    for wrong in ("perimetre", "diametre", "the metre", "thermometre", "programme"):
        assert not any(wrong in text.lower() for text in typed)
    assert {typing(random.Random(seed))(["square meters"])[0] for seed in range(60)} >= {
        "square metres",
        "square meters",
    }


def test_names_are_copied_and_not_typed() -> None:
    texts = ["Fetch http://shop.example.org/Products from shop.example.org (columns: colour, Weight) for ", "-long ",
             "kilometers of row_number in ", ".records, price"]  # fmt: skip
    kept = ("http://shop.example.org/Products", "shop.example.org", "(columns: colour, Weight)", "row_number")
    changed = 0
    for seed in range(400):
        typed = typing(random.Random(seed), {"price"})(texts)
        assert len(typed) == len(texts)
        assert all(name in typed[0] + typed[2] for name in kept)
        assert typed[2].startswith("kilometers")  # a part of the value before it
        assert typed[3] == ".records, price"
        changed += typed != texts
    assert changed > 20


def test_a_question_has_one_slip() -> None:
    texts = ["the first ", " piece and the second ", " piece and the third ", " piece"]
    counts = []
    for seed in range(400):
        typed = typing(random.Random(seed))(texts)
        counts.append(sum(old != new for old, new in zip(texts, typed, strict=True)))
    assert set(counts) == {0, 1}


def test_what_depends_on_when_it_runs_is_in_the_training_part_alone() -> None:
    for family in named(50):
        parts = [wordings(replace(family, live=True), part) for part in ("train", "phrasings", "families")]
        assert parts == [list(range(len(family.wordings))), [], []]
