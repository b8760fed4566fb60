"""Fusing and ranking: the best path decides, runs weigh, and what does not help is left out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from worldmodel.memory.embed import Vectors
from worldmodel.memory.facts import Fact
from worldmodel.memory.index import Candidate
from worldmodel.memory.paths import Path
from worldmodel.memory.retrieve import Found, Ranking, astray, fuse, within, word_by_word

QUERY = np.array([1, 0], np.float32)


def candidate(path: str, model: str, cosine: float, score: float = 0.0, words: str = "") -> Candidate:
    return Candidate(path, model, words, np.array([cosine, (1 - cosine**2) ** 0.5], np.float32), score)


class Plane:
    """An embedder of words in a plane: their angle and how telling they are."""

    name, version, dimensions = "plane", "1", 2

    def embed_words(self, words: Sequence[str]) -> Vectors:
        known = {"fast": (0, 2), "speed": (60, 1), "rain": (90, 1), "the": (0, 0)}
        polar = [known[word] for word in words]
        return np.array([(r * np.cos(np.radians(a)), r * np.sin(np.radians(a))) for a, r in polar], np.float32)

    def embed(self, texts: Sequence[str]) -> Vectors:
        return self.embed_words(texts)

    def close(self) -> None:
        pass


class Whole:
    """An embedder that knows whole texts only."""

    name, version, dimensions, embed, close = "whole", "1", 2, Plane.embed, Plane.close


def dense(share: float) -> Ranking:
    return Ranking(dense=share)


def test_the_best_path_of_a_model_decides() -> None:
    found = fuse([candidate("p1", "a", 0.3), candidate("p2", "a", 0.9), candidate("p3", "b", 0.8)], QUERY, dense(1.0))
    assert [(each.model, each.path) for each in found] == [("a", "p2"), ("b", "p3")]


def test_meaning_and_words_are_weighed() -> None:
    rows = [candidate("p1", "a", 0.9), candidate("p2", "b", 0.5), candidate("p2", "b", 0.5, 7.0)]
    assert [each.model for each in fuse(rows, QUERY, dense(1.0))] == ["a", "b"]
    assert [each.model for each in fuse(rows, QUERY, dense(0.0))] == ["b", "a"]
    half = {each.model: each.relevance for each in fuse(rows, QUERY, dense(0.5))}
    assert half == pytest.approx({"a": 0.45, "b": 0.75})


def test_the_order_is_the_same_however_candidates_come() -> None:
    rows = [candidate(f"p{n}", f"m{n}", 0.5, 1.0) for n in range(5)]
    assert fuse(rows, QUERY, dense(0.5)) == fuse(rows[::-1], QUERY, dense(0.5))


def test_each_word_of_the_query_finds_its_nearest() -> None:
    rows = [
        candidate("p1", "a", 0.5, words="speed rain"),
        candidate("p2", "b", 0.5, words="rain the"),
        candidate("p3", "c", 0.5),
    ]
    found = word_by_word("fast rain", rows, Plane())
    assert found == pytest.approx({"p1": (4 * 0.5 + 1 * 1.0) / 5, "p2": (4 * 0.0 + 1 * 1.0) / 5, "p3": 0.0}, abs=1e-6)


def test_words_that_say_nothing_change_nothing() -> None:
    rows = [candidate("p1", "a", 0.5, words="speed")]
    assert word_by_word("the fast", rows, Plane()) == pytest.approx(word_by_word("fast", rows, Plane()))
    assert word_by_word("the", rows, Plane()) == {"p1": 0.0}


def test_an_embedder_of_whole_texts_does_without() -> None:
    rows = [candidate("p1", "a", 0.5, words="fast")]
    assert word_by_word("fast", rows, Whole()) == {}
    assert word_by_word(" ", rows, Plane()) == {}
    assert word_by_word("fast", [], Plane()) == {}
    assert fuse(rows, QUERY, Ranking(), {})[0].relevance == pytest.approx(0.8 * 0.5)


def test_word_by_word_has_its_share() -> None:
    rows = [candidate("p1", "a", 0.9), candidate("p2", "b", 0.5)]
    found = fuse(rows, QUERY, Ranking(dense=1.0, late=0.75), {"p1": 0.1, "p2": 0.9})
    assert [(each.model, round(each.relevance, 6)) for each in found] == [("b", 0.8), ("a", 0.3)]


def test_nothing_gives_nothing() -> None:
    assert fuse([], QUERY, dense(0.5)) == []
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


def test_one_that_is_too_long_takes_no_room_from_the_next() -> None:
    path = Path("m", "question", "what?")
    lengths = (100, 500, 30)
    found = [Found(Fact(f"m{n}", f"m{n}@c", "", "x" * n, "", 1, 1), path, 1.0, 1.0, 1.0) for n in lengths]
    assert [hit.id for hit in within(found, 60)] == ["m100@c", "m30@c"]
