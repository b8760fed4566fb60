"""The models that come with weights: found by any wording, read-only, with the user's own memory beside them."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from worldmodel.errors import StoreError
from worldmodel.memory.embed import Embedder, Vectors
from worldmodel.memory.embedders.encoder import shipped
from worldmodel.memory.shelf import AHEAD, Both, Shelf, Shelved, quantities, read, write
from worldmodel.types import Hit, Requirement, Trace

SPEED = Shelved("speed\npython: print(a / b)", "python:math", ("How fast is a car that drives 60 km in 2 hours?",))
AREA = Shelved(
    "area\npython: print(a * b)",
    "python:math",
    ("What is the area of a garden 4 m long and 3 m wide?", "A rug of 2\u2028m by 5 m covers how many square metres?"),
)
ONLINE = Shelved("rate\npython: fetch", "python:web(rates.example)", ("What is the dollar worth in euros today?",))


class Counting:
    """The shipped encoder; counts the texts that it reads."""

    def __init__(self) -> None:
        self._inner, self.read = shipped(), 0
        self.name, self.version, self.dimensions = self._inner.name, self._inner.version, self._inner.dimensions

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.read += len(texts)
        return self._inner.embed(texts)

    def embed_words(self, words: Sequence[str]) -> Vectors:
        return self._inner.embed_words(words)

    def close(self) -> None:
        pass


@pytest.fixture
def file(tmp_path: Path) -> Path:
    write([SPEED, AREA, ONLINE], tmp_path / "shelf.jsonl.gz")
    return tmp_path / "shelf.jsonl.gz"


def shelf(file: Path, embedder: Embedder | None = None, **more: object) -> Shelf:
    return Shelf(file, file.parent / "cache", lambda: embedder or shipped(), **more)  # type: ignore[arg-type]


def test_any_wording_finds_its_model_and_says_which(file: Path) -> None:
    hits = shelf(file).search("A rug of 3 m by 6 m covers how many square metres of the floor?", 1)
    assert [hit.summary for hit in hits] == [AREA.summary]
    assert hits[0].path == f"asked: {AREA.asked[1]}"
    assert hits[0].id.endswith(f"@{shelf(file).version}")


def test_a_model_is_offered_once_best_first_and_no_more_than_asked_for(file: Path) -> None:
    low = shelf(file, threshold=-2.0)
    query = "What is the area of a garden 9 m long and 7 m wide?"
    assert [hit.summary for hit in low.search(query, 5)][:1] == [AREA.summary]
    assert len(low.search(query, 5)) == 3
    assert len(low.search(query, 2)) == 2
    assert low.search("  ", 3) == low.search(query, 0) == []


def test_nothing_that_is_far_away_or_not_permitted(file: Path) -> None:
    assert shelf(file).search("Who wrote the ballad of the miller's daughter?", 3) == []
    query = ONLINE.asked[0]
    assert [hit.summary for hit in shelf(file).search(query, 1)] == [ONLINE.summary]

    def permitted(needs: tuple[Requirement, ...]) -> bool:
        return all(need.category != "web" for need in needs)

    assert shelf(file, permitted=permitted).search(query, 1) == []


def test_what_is_nearest_to_a_wording_that_leads_to_nothing_gets_nothing(tmp_path: Path) -> None:
    told = "Tom's garden is 9 m long and 7 m wide. He walks around it twice. How far does he walk?"
    alike = "Ann's garden is 8 m long and 5 m wide. She walks around it twice. How far does she walk?"
    write([SPEED, AREA, Shelved("", "", (told,))], tmp_path / "shelf.jsonl.gz")
    found = shelf(tmp_path / "shelf.jsonl.gz")
    assert found.search(alike, 3) == []
    hits = found.search("What is the area of a garden 9 m long and 7 m wide?", 5)
    assert [hit.summary for hit in hits] == [AREA.summary], "what is farther than it is not offered"
    everything = shelf(tmp_path / "shelf.jsonl.gz", threshold=-2.0).search(alike, 3)
    assert {hit.summary for hit in everything} == {AREA.summary, SPEED.summary}, "asked for what is nearest at all"


def test_what_is_hardly_nearer_than_a_wording_that_leads_to_nothing_gets_nothing(tmp_path: Path) -> None:
    query = "How fast is a bus that drives 90 km in 3 hours?"
    told, near = "How fast is a bus that goes 80 km in 4 hours?", "How fast is a bus that does 70 km in 5 hours?"
    write([replace(SPEED, asked=(near,)), Shelved("", "", (told,))], tmp_path / "shelf.gz")
    found = shelf(tmp_path / "shelf.gz", threshold=-2.0)
    (hit,), nothing = found.look(query, 1)
    assert nothing < hit.score < nothing + AHEAD
    assert shelf(tmp_path / "shelf.gz").search(query, 1) == []
    write([replace(SPEED, asked=(query,)), Shelved("", "", (told,))], tmp_path / "shelf.gz")
    assert shelf(tmp_path / "shelf.gz").search(query, 1) != []


def test_which_numbers_a_question_has_plays_no_part(file: Path) -> None:
    (hit,) = shelf(file).search("How fast is a car that drives 13 km in 7 hours?", 1)
    assert (hit.summary, hit.score) == (SPEED.summary, pytest.approx(1.0, abs=1e-3))


def test_a_question_that_leaves_no_room_is_offered_nothing(file: Path) -> None:
    long = f"{SPEED.asked[0]} {'It is red. ' * 300}"
    assert shelf(file, threshold=-2.0).search(long, 3) == []
    assert len(shelf(file, threshold=-2.0).search(long[:1500], 3)) == 3


def test_a_program_with_a_place_for_each_quantity_comes_first(tmp_path: Path) -> None:
    two = Shelved("two", "python:math", ("A bus with 30 seats has 12 passengers. How many seats are free in the bus?",))
    three = Shelved("three", "python:math", ("A bus with 30 seats and 9 poles has 12 passengers. How many are free?",))
    write([two, three], tmp_path / "two.gz")
    for query, best in (
        ("A bus has 50 seats and 20 passengers. How many?", "two"),
        ("50 seats, 20 here, 9 there: many free?", "three"),
    ):
        found = shelf(tmp_path / "two.gz", threshold=-2.0).search(query, 2)
        assert found[0].summary == best


def test_a_family_speaks_with_its_nearest_wordings_and_once(tmp_path: Path) -> None:
    told = ("A bus covers 60 km in 2 hours. How fast is it?", "A coach covers 90 km in 3 hours. How fast is it?")
    fast = [Shelved(f"speed {n}", "", (text,), "speed") for n, text in enumerate(told)]
    far = Shelved("far", "", ("A bus covers 60 km in 2 hours. How far does it get?",), "far")
    write([far, *fast], tmp_path / "shelf.gz")
    query = "A bus covers 80 km in 4 hours. How fast?"
    hits = shelf(tmp_path / "shelf.gz").search(query, 3)
    assert [hit.summary for hit in hits] == ["speed 0", "far"], "each family once, by its nearest wording"
    write([far, *(replace(one, family="") for one in fast)], tmp_path / "apart.gz")
    alone = shelf(tmp_path / "apart.gz").search(query, 3)
    assert len(alone) == 3
    assert hits[0].score == pytest.approx((alone[0].score + alone[2].score) / 2, abs=2e-4), "of both its wordings"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Tom has 3 apples, 4 pears and 5 plums.", 3),
        ("the mean of 3, 4, 5", 3),
        ("the mean of 3, 4, 5, 6", 2),
        ("3 4 5 6 7 8 and then 9 more, twice 2", 4),
        ("11; 71; 60; 4 and 5", 2),
        ("no number", 0),
    ],
)
def test_the_numbers_of_a_list_count_as_two(text: str, count: int) -> None:
    assert quantities(text) == count


def test_vectors_are_read_once_and_made_again_where_they_are_damaged(file: Path) -> None:
    first, second, third = Counting(), Counting(), Counting()
    said: list[str] = []
    shelf(file, first, say=said.append).search("How fast?", 1)
    assert said == ["reading the 4 questions that come with the weights: once, some seconds"]
    shelf(file, second, say=said.append).search("How fast?", 1)
    assert (first.read, second.read, len(said)) == (5, 1, 1)
    (kept,) = (file.parent / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:200])
    hits = shelf(file, third).search(SPEED.asked[0], 1)
    assert third.read == 5 and hits[0].summary == SPEED.summary


def test_a_cache_that_cannot_be_written_costs_no_answer(file: Path) -> None:
    (file.parent / "cache").write_text("a file where the folder should be")
    assert shelf(file).search(SPEED.asked[0], 1)[0].summary == SPEED.summary


def test_the_same_models_make_the_same_file(file: Path, tmp_path: Path) -> None:
    write([SPEED, AREA, ONLINE], tmp_path / "again.gz")
    assert (tmp_path / "again.gz").read_bytes() == file.read_bytes()
    assert read(file.read_bytes()) == [SPEED, AREA, ONLINE]


@pytest.mark.parametrize("content", [b"\x1f\x8b", b"no gzip", gzip.compress(b'{"summary": 1}\n'), gzip.compress(b"x")])
def test_a_damaged_file_says_so(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "bad.gz").write_bytes(content)
    with pytest.raises(StoreError, match="cannot be read") as error:
        shelf(tmp_path / "bad.gz").search("How fast?", 1)
    assert "--no-shelf" in error.value.mend


class Own:
    """A user's memory that offers one model."""

    def __init__(self, *hits: Hit) -> None:
        self.hits, self.kept, self.closed = hits, list[Trace](), False

    def search(self, query: str, k: int, context: Sequence[str] = ()) -> list[Hit]:
        return list(self.hits[:k])

    def add(self, trace: Trace) -> None:
        self.kept.append(trace)

    def close(self) -> None:
        self.closed = True


def test_the_better_of_both_is_offered_and_only_the_user_s_memory_keeps(file: Path) -> None:
    own = Own(Hit("mine@1", "mine", 0.3, "question: x"), Hit("same@1", SPEED.summary, 0.2, "question: y"))
    both = Both(own, shelf(file))
    hits = both.search(SPEED.asked[0], 3)
    assert [hit.id for hit in hits] == ["mine@1", "same@1"], "of equal summaries the user's own"
    assert [hit.summary for hit in both.search(AREA.asked[0], 1)] == [AREA.summary]
    both.add(Trace("q"))
    assert len(own.kept) == 1
    both.close()
    assert own.closed


def test_what_is_nearer_to_nothing_than_to_the_user_s_own_is_not_offered(file: Path, tmp_path: Path) -> None:
    told = "Tom's garden is 9 m long and 7 m wide. He walks around it twice. How far does he walk?"
    write([SPEED, Shelved("", "", (told,))], tmp_path / "shelf.jsonl.gz")
    # A score is lowered where few runs speak for a model: at the same question it is 0.805 after one.
    own = Own(Hit("near@1", "near", 0.805, "question: x"), Hit("far@1", "far", 0.5, "question: y"))
    both = Both(own, shelf(tmp_path / "shelf.jsonl.gz"))
    assert [hit.id for hit in both.search(told.replace("Tom", "Jim"), 3)] == ["near@1"]
    assert [hit.id for hit in both.search(SPEED.asked[0], 3)][1:] == ["near@1", "far@1"], "no such wording is near"


def test_an_engine_gets_the_models_of_its_own_weights(tmp_path: Path) -> None:
    from worldmodel.app.build import open_shelf
    from worldmodel.settings import Settings

    settings = Settings.from_env()
    assert open_shelf(f"gguf:{tmp_path / 'm.gguf'}", settings) is None
    assert open_shelf("scripted:x", settings) is None
    write([SPEED], tmp_path / "m.shelf.jsonl.gz")
    found = open_shelf(f"gguf:{tmp_path / 'm.gguf'}", settings)
    assert found is not None and found.search(SPEED.asked[0], 1)[0].summary == SPEED.summary
