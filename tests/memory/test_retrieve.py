"""Fusing and ranking: the best path decides, runs weigh, and what does not help is left out."""

from __future__ import annotations

import numpy as np
import pytest

from worldmodel.memory.facts import Fact
from worldmodel.memory.index import Candidate
from worldmodel.memory.paths import Path
from worldmodel.memory.retrieve import Found, astray, fuse, within

QUERY = np.array([1, 0], np.float32)


def candidate(path: str, model: str, cosine: float, words: float = 0.0) -> Candidate:
    return Candidate(path, model, np.array([cosine, (1 - cosine**2) ** 0.5], np.float32), words)


def test_the_best_path_of_a_model_decides() -> None:
    found = fuse([candidate("p1", "a", 0.3), candidate("p2", "a", 0.9), candidate("p3", "b", 0.8)], QUERY, 1.0)
    assert [(each.model, each.path) for each in found] == [("a", "p2"), ("b", "p3")]


def test_meaning_and_words_are_weighed() -> None:
    rows = [candidate("p1", "a", 0.9), candidate("p2", "b", 0.5), candidate("p2", "b", 0.5, 7.0)]
    assert [each.model for each in fuse(rows, QUERY, 1.0)] == ["a", "b"]
    assert [each.model for each in fuse(rows, QUERY, 0.0)] == ["b", "a"]
    half = {each.model: each.relevance for each in fuse(rows, QUERY, 0.5)}
    assert half == pytest.approx({"a": 0.45, "b": 0.75})


def test_the_order_is_the_same_however_candidates_come() -> None:
    rows = [candidate(f"p{n}", f"m{n}", 0.5, 1.0) for n in range(5)]
    assert fuse(rows, QUERY, 0.5) == fuse(rows[::-1], QUERY, 0.5)


def test_nothing_gives_nothing() -> None:
    assert fuse([], QUERY, 0.5) == []
    assert within([], 100) == []


def test_a_path_that_failed_again_and_again_leads_astray() -> None:
    assert astray({}, "q") == 0.0
    assert astray({"q": (0, 1)}, "q") < 0.1
    assert astray({"q": (0, 20)}, "q") > 0.8
    assert astray({"q": (20, 20)}, "q") == 0.0


def test_hits_have_room_or_are_left_out_whole() -> None:
    path = Path("m", "question", "what?")
    found = [Found(Fact(f"m{n}", f"m{n}@c", "", "x" * 100, "", 1, 1), path, 1.0, 1.0, 1.0) for n in range(5)]
    hits = within(found, 60)
    assert [hit.id for hit in hits] == ["m0@c", "m1@c"]
    assert hits[0].path == "question: what?"
