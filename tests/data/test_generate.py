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
        assert sorted(everything) == list(range(len(family.phrasings)))
        assert bool(parts[2]) is unseen(family)
        if not unseen(family):
            assert len(parts[1]) == 2
    assert 10 < sum(map(unseen, some)) < 45


def test_a_new_wording_or_family_moves_no_other() -> None:
    before = {FAMILY.phrasings[n] for n in wordings(FAMILY, "phrasings")}
    longer = replace(FAMILY, phrasings=(*FAMILY.phrasings, "New: {vehicle} {speed} {hours} {seats}?"))
    after = {longer.phrasings[n] for n in wordings(longer, "phrasings")}
    assert len(before & after) >= len(before) - 1


def test_tasks_repeat_for_a_seed_and_differ_for_another() -> None:
    seen = [task.question for task in tasks([FAMILY], "train", 30, seed=1)]
    assert seen == [task.question for task in tasks([FAMILY], "train", 30, seed=1)]
    assert len(set(seen)) == 30
    assert set(seen) != {task.question for task in tasks([FAMILY], "train", 30, seed=2)}


def test_typing_changes_words_and_never_numbers() -> None:
    changed = 0
    text = "The grey lorry drove 48 kilometres past the town centre in 1.5 hours. How far is that?"
    for seed in range(300):
        typed = typing(random.Random(seed))(text)
        assert [n[2] for n in find_numbers(typed)] == ["48", "1.5"]
        changed += typed not in (text, text.replace("grey", "gray").replace("metres", "meters").replace("tre", "ter"))
    assert 15 < changed < 90


def test_a_perimeter_is_spelled_alike_everywhere() -> None:
    typed = [typing(random.Random(seed))("The perimeter in kilometers, by the meter.") for seed in range(60)]
    assert not any("perimetre" in text.lower() for text in typed)
    assert any("kilometre" in text for text in typed)
    assert any("kilometer" in text for text in typed)
