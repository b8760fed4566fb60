"""Memory over a registry: what is kept is found by every path, outcomes weigh, and the index can be made again."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.memory.conftest import Open
from tests.memory.models import fsck
from tests.memory.traces import trace, write_encoder

from worldmodel.core.requires import parse
from worldmodel.errors import IndexStale, StoreError
from worldmodel.memory import generations
from worldmodel.memory import index as indices
from worldmodel.memory.multipath import MultiPathMemory
from worldmodel.memory.registry import Model, Trial, refs
from worldmodel.memory.registry.merge import merge, revert
from worldmodel.memory.registry.packs import gc
from worldmodel.memory.registry.records import to_files
from worldmodel.memory.retrieve import Ranking
from worldmodel.types import Hit

TRAIN = trace()
APPLES = trace("Tom has 12 apples and eats 5. How many are left?", "print(12 - 5)", think="Left is had minus eaten.")


def told(memory: MultiPathMemory, query: str) -> list[tuple[str, str]]:
    return [(hit.summary.partition("\n")[0], hit.path) for hit in memory.search(query, 3)]


def hit(memory: MultiPathMemory, query: str) -> Hit:
    return memory.search(query, 1)[0]


def test_an_adaptation_leads_to_the_version_that_is_switched_to(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    version = memory.registry.find(hit(memory, TRAIN.question).id)
    adapted = Model.of(trace(code="print(round(60 / 1.5))  # without fraction", think="Rounded to whole miles."))
    assert adapted is not None
    memory.registry.add(adapted, parent=version)
    found = memory.find("rounded to whole miles", 1)[0]
    assert (found.path.kind, found.path.text) == ("adaptation", "Rounded to whole miles.")
    assert "round(" not in found.fact.summary
    memory.rebuild()
    assert memory.find("rounded to whole miles", 1)[0] == found
    branch = next(name for name in memory.registry.store.branches() if name != "main")
    merged = merge(memory.registry, branch, no_run)
    assert merged.kind == "forward"  # which makes no version
    assert "round(" in memory.find("rounded to whole miles", 1)[0].fact.summary
    refs.branch(memory.registry, "old", version.commit)
    refs.switch(memory.registry, "old")
    assert memory.find("rounded to whole miles", 1)[0].fact.version == version.name


def no_run(kept: Model, before: Trial) -> Trial:
    raise AssertionError("nothing should have to run")


def broken(memory: MultiPathMemory, name: str) -> str:
    """A version that other hands made so that it cannot be read; its commit."""
    registry = memory.registry
    version = registry.find(name)
    with registry.writing("main") as draft:
        files = {**to_files(registry.model(version)), "requires": b"python:wob(("}
        return registry.commit(draft, version.model, files, "By hand", trusted=True).commit


@pytest.mark.parametrize("rebuilt", [False, True])
def test_a_version_that_cannot_be_read_is_left_out(opened: Open, rebuilt: bool) -> None:
    memory = opened()
    memory.add(TRAIN)
    memory.add(APPLES)
    bad = broken(memory, hit(memory, TRAIN.question).id)
    if rebuilt:
        memory.rebuild()
    else:
        memory.index()
    assert (len(memory.unreadable), bad[:12] in memory.unreadable[0]) == (1, True)
    assert hit(memory, APPLES.question).summary.startswith("Tom")
    memory.add(trace("How many legs have 3 spiders?", "print(3 * 8)"))
    assert hit(memory, "legs spiders").summary.startswith("How many legs")
    assert memory.unreadable == []


def test_many_needs_are_read_again(opened: Open) -> None:
    memory = opened()
    needs = ",".join(f"web(a{n}.org)" for n in range(150))  # a line each, with its language: more than a list may have
    memory.add(trace("Weather in Paris", "print(1)", requires=f"python:{needs}"))
    assert len(parse(memory.find("Weather in Paris", 1)[0].fact.requires)) == 150
    assert memory.unreadable == []


@pytest.mark.parametrize("adapted", [False, True])
@pytest.mark.parametrize("before", [False, True])
def test_what_was_taken_back_is_not_offered(opened: Open, adapted: bool, before: bool) -> None:
    memory = opened()
    memory.add(TRAIN)
    version = memory.registry.find("main")
    if before:
        assert memory.search(TRAIN.question, 1)
    if adapted:
        child = Model.of(trace(code="print(round(60 / 1.5))"))
        assert child is not None
        revert(memory.registry, memory.registry.add(child, parent=version, branch="main"), no_run)
    revert(memory.registry, version, no_run)
    assert memory.search(TRAIN.question, 1) == []
    memory.rebuild()
    assert memory.search(TRAIN.question, 1) == []


def test_programs_of_others_wait_for_approval(opened: Open) -> None:
    memory = opened()
    memory.add(trace("Weather in Paris", "print(1)", requires="python:web(example.org)"), made_here=False)
    memory.add(APPLES, made_here=False)
    assert [text for text, _ in told(memory, "Weather in Paris")] == [APPLES.question]


def test_what_may_not_be_used_does_not_stand_before_what_may(opened: Open) -> None:
    memory = opened(ranking=Ranking(threshold=-1.0), permitted=lambda needs: needs == parse("python:math"))
    memory.add(trace("Weather over Paris and other cities", "print(1)"))
    for number in range(60):
        place = "".join(chr(97 + int(digit)) for digit in f"{number:02}")
        memory.add(trace(f"Weather in Paris {place}", f"print({number})", requires="python:web(example.org)"))
    assert [found.fact.summary.partition("\n")[0] for found in memory.find("Weather in Paris", 1)] == [
        "Weather over Paris and other cities"
    ]


def test_praise_leads_to_a_model_and_blame_counts_against_it(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    name = hit(memory, TRAIN.question).id
    before = memory.find(TRAIN.question, 1)[0]
    memory.feedback(name, "handy for locomotives", content=True)
    found = memory.find("locomotives handy", 1)[0]
    assert (found.path.kind, found.path.text) == ("feedback", "handy for locomotives")
    memory.feedback(name, "wrong for bicycles", content=False)
    after = memory.find(TRAIN.question, 1)[0]
    assert (after.fact.worked, after.fact.uses) == (before.fact.worked + 1, before.fact.uses + 2)
    assert "wrong for bicycles" not in [path.text for path in memory.index().facts.paths(before.fact.model)]


def test_additions_are_counted_over_processes(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indices, "TEND_EVERY", 3)
    tended = []
    for number in range(6):
        memory = opened()
        memory.search("x", 1)
        memory.add(trace(f"A question about {'abcdef'[number]}", f"print({number})"))
        tended.append(memory.index()._untended)
        memory.close()
    assert tended == [1, 2, 0, 1, 2, 0]


def test_a_near_question_is_embedded_once(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    offered = tuple(memory.search(TRAIN.question, 1))
    memory.add(trace(TRAIN.question.replace("How", "how") + " please", "print(3 / 4)", retrieved=offered))
    seen: list[str] = []
    embedder = memory.index().embedder
    embed = embedder.embed
    embedder.embed = lambda texts: (seen.extend(texts), embed(texts))[1]  # type: ignore[method-assign]
    memory.add(trace("Velocity of a bicycle, 30 km within two hours?", "print(3 / 4)", retrieved=offered))
    assert not any("please" in text for text in seen)


def test_an_empty_memory_finds_nothing(opened: Open) -> None:
    memory = opened()
    assert memory.search("anything", 3) == []
    assert memory.rebuild() == 0
    assert memory.search("anything", 3) == []


def test_what_is_added_is_found_by_its_paths(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    memory.add(APPLES)
    assert hit(memory, "train miles hours how fast").path == f"question: {TRAIN.question}"
    assert hit(memory, "speed is distance by time").path == "reasoning: Speed is distance by time."
    assert hit(memory, "print(12 - 5)").path == "program: print(12 - 5)"
    assert hit(memory, "print(12 - 5)").summary.split("\n") == [
        APPLES.question, "Left is had minus eaten.", "python: print(12 - 5)", "python:math",
    ]  # fmt: skip


def test_what_did_not_work_is_not_kept(opened: Open) -> None:
    memory = opened()
    memory.add(trace(worked=False))
    assert list(memory.registry.models()) == []


def test_nothing_below_the_threshold(opened: Open) -> None:
    memory = opened(ranking=Ranking(threshold=0.99))
    memory.add(TRAIN)
    assert memory.search("zebra quilt", 3) == []
    assert memory.search(TRAIN.question, 3)


def test_another_question_that_a_model_answered_becomes_a_path(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    offered = memory.search(TRAIN.question, 1)
    other = "Velocity of a bicycle, 30 km within two hours?"
    memory.add(trace(other, "print(30 / 2)", retrieved=tuple(offered)))
    assert len(list(memory.registry.models())) == 1
    found = memory.find(other, 1)[0]
    assert (found.path.kind, found.path.text) == ("asked", other)
    assert (found.fact.worked, found.fact.uses) == (2, 2)
    assert memory.index().facts.weights(found.fact.model) == {TRAIN.question: (1, 1)}


def test_failures_through_a_path_make_it_weigh_less(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    before = memory.find(TRAIN.question, 1)[0].score
    for number in range(6):
        offered = tuple(memory.search(TRAIN.question, 1))
        memory.add(trace(f"Question {number}?", f"print({number} / 1.5)", worked=False, retrieved=offered))
    after = memory.find(TRAIN.question, 1)[0]
    assert after.score < before
    assert (after.fact.worked, after.fact.uses) == (1, 7)
    assert {path.kind for path in memory.index().facts.paths(after.fact.model)} == {"question", "reasoning", "program"}


def test_a_failure_of_another_program_says_nothing_of_what_was_offered(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    offered = tuple(memory.search(TRAIN.question, 1))
    memory.add(trace("Other?", "raise SystemExit(1)", worked=False, retrieved=offered))
    assert memory.find(TRAIN.question, 1)[0].fact.uses == 1


def test_many_successes_come_before_one(opened: Open) -> None:
    memory = opened()
    memory.add(trace("Speed of a red train", "print(1)"))
    memory.add(trace("Speed of a blue train", "print(2)"))
    blue = next(each for each in memory.search("Speed of a blue train", 2) if "blue" in each.summary)
    for number in range(30):
        memory.add(trace(f"Case {number}", "print(2)", retrieved=(blue,)))
    assert "blue" in hit(memory, "Speed of a train").summary


def test_near_duplicates_are_one_path_and_paths_are_bounded(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    offered = tuple(memory.search(TRAIN.question, 1))
    for number in range(60):
        question = f"{chr(97 + number % 26) * 3} vehicle {number} runs {number * 7} leagues during {number + 2} days"
        memory.add(trace(question, "print(3 / 4)", retrieved=offered))
        memory.add(trace(question.upper() + "!", "print(3 / 4)", retrieved=offered))
    facts = memory.index().facts
    model = next(iter(facts.all_models()))
    asked = [path for path in facts.paths(model) if path.kind == "asked"]
    assert 5 < len(asked) <= indices.ASKED
    assert memory.find(TRAIN.question, 1)[0].fact.uses == 121
    assert memory.index().paths == len(facts.paths(model))


def test_paths_of_every_kind_are_bounded(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indices, "MOST", 1)
    memory = opened()
    memory.add(TRAIN)
    version = memory.registry.find("main")
    memory.index()
    for word in ("handy", "quick", "plain"):
        memory.feedback(version.name, f"it is {word}", content=True)
    for number, word in enumerate(("handy", "quick", "plain")):
        adapted = Model.of(trace(code=f"print(round(60 / 1.5, {number}))", think=f"Rounded, {word}."))
        assert adapted is not None
        memory.registry.add(adapted, parent=memory.registry.find("main"), branch="main")
        memory.index()
    for _ in range(2):
        kinds = Counter(path.kind for path in memory.index().facts.paths(version.model))
        assert kinds == {"question": 1, "reasoning": 1, "program": 1, "feedback": 1, "adaptation": 3}
        assert memory.index().paths == kinds.total()
        memory.rebuild()


WEB = trace("Weather in Paris", "print(1)", requires="python:web(example.org)")


@pytest.mark.parametrize("offered", [False, True])
def test_trials_of_others_do_not_count_for_what_was_approved(opened: Open, offered: bool) -> None:
    memory = opened()
    memory.add(WEB)
    hits = tuple(memory.search(WEB.question, 1))
    assert hits
    forged = trace("Weather in Rome", "print(1)", requires="python:web(example.org)", retrieved=hits)
    memory.add(forged if offered else replace(WEB, answer="It is fine."), made_here=False)
    assert memory.search(WEB.question, 1) == []
    waiting = memory.registry.find("main")
    memory.registry.approve(waiting)
    assert memory.find(WEB.question, 1)[0].fact.uses == 2


def test_trials_of_others_do_not_count_for_what_was_adapted_to_need_more(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    wider = Model.of(trace(code="print(2)", requires="python:web(example.org)"))
    assert wider is not None
    version = memory.registry.find("main")
    memory.registry.approve(memory.registry.add(wider, parent=version, branch="main"))
    assert memory.search(TRAIN.question, 1)
    memory.add(replace(TRAIN, answer="It is fine."), made_here=False)
    assert memory.search(TRAIN.question, 1) == []


def test_a_model_names_the_one_that_was_offered_alone(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    offered = tuple(memory.search(TRAIN.question, 1))
    memory.add(trace(code="print(round(60 / 1.5))", retrieved=offered))
    memory.add(trace("How fast is a bus?", "print(7)", retrieved=(*offered, *offered)))
    memory.add(trace("How fast is a car?", "print(8)", retrieved=(replace(offered[0], id="shelf:1"),)))
    through = [memory.registry.model(memory.registry.find(x)).trials[0].through for x in memory.registry.models()]
    assert sorted(through) == ["", "", "", memory.registry.find(offered[0].id).name]


def test_what_the_policy_forbids_is_not_offered(opened: Open) -> None:
    memory = opened(permitted=lambda needs: needs == parse("python:math"))
    memory.add(trace("Weather in Paris", "print(1)", requires="python:web(example.org)"))
    assert memory.search("Weather in Paris", 3) == []


def test_what_is_not_approved_is_not_offered(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    version = memory.registry.find(hit(memory, TRAIN.question).id)
    memory.registry.trust.withdraw(version.folder)
    assert memory.search(TRAIN.question, 3) == []


def test_the_context_turns_a_query(opened: Open) -> None:
    memory = opened(ranking=Ranking(threshold=-1, dense=1.0, context=1.0))
    memory.add(TRAIN)
    memory.add(APPLES)
    assert memory.search("and for 3?", 1, [APPLES.question])[0].summary.startswith("Tom")
    assert memory.search("and for 3?", 1, [TRAIN.question])[0].summary.startswith("A train")


def test_rebuild_gives_the_same_answers(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    memory.search("x", 1)
    memory.add(APPLES)
    memory.add(trace("A car drives 100 km in 2 hours?", "print(100 / 2)", retrieved=tuple(memory.search("train", 1))))
    queries = ["train", "apples left", "print", "car", "minus eaten"]
    before = [memory.find(query, 3) for query in queries]
    folder = memory.index().folder
    memory.rebuild()
    assert memory.index().folder != folder
    assert not folder.exists()
    for query, old in zip(queries, before, strict=True):
        new = memory.find(query, 3)
        assert [(one.fact, one.path) for one in new] == [(one.fact, one.path) for one in old]
        # How telling a word is depends a little on how much of the index is in order.
        assert [one.score for one in new] == pytest.approx([one.score for one in old], abs=0.05)


def test_an_index_follows_what_others_keep(opened: Open) -> None:
    one, two = opened(), opened()
    assert two.search("train", 1) == []
    one.add(TRAIN)
    assert two.search(TRAIN.question, 1)
    one.rebuild()
    one.add(APPLES)
    assert two.search(APPLES.question, 1)[0].summary.startswith("Tom")


def test_two_who_begin_at_once_make_one_index(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = opened(), opened()
    one.add(TRAIN)
    writing = generations.writing

    @contextmanager
    def late(place: Path) -> Iterator[None]:
        """The other one has its turn first."""
        monkeypatch.setattr(generations, "writing", writing)
        two.index()
        with writing(place):
            yield

    monkeypatch.setattr(generations, "writing", late)
    assert one.search(TRAIN.question, 1)
    assert two.index().folder == one.index().folder
    assert two.index().folder.name == "index-000001"


def test_what_others_added_to_the_index_is_found(opened: Open) -> None:
    one, two = opened(), opened()
    one.add(TRAIN)
    assert one.search(TRAIN.question, 1)
    assert two.search(TRAIN.question, 1)
    one.add(APPLES)  # and to the index at once, which is open
    assert two.search(APPLES.question, 1)[0].summary.startswith("Tom")


def test_another_embedder_asks_for_a_rebuild(opened: Open, tmp_path: Path) -> None:
    memory = opened()
    memory.add(TRAIN)
    memory.search("train", 1)
    other = opened(write_encoder(tmp_path / "other.npz", seed=5))
    with pytest.raises(IndexStale, match="embedder") as raised:
        other.search("train", 1)
    assert raised.value.mend == "worldmodel memory rebuild"
    other.rebuild()
    assert other.search(TRAIN.question, 1)
    with pytest.raises(IndexStale, match="embedder"):
        memory.search("train", 1)


@pytest.mark.parametrize("damage", ["facts", "format", "no facts", "vectors", "current", "gone"])
def test_a_damaged_or_older_index_asks_for_a_rebuild(opened: Open, damage: str) -> None:
    memory = opened()
    memory.add(TRAIN)
    folder = memory.index().folder
    memory.close()
    facts = folder / "facts.sqlite"
    match damage:
        case "facts":
            facts.write_bytes(b"no database" * 1000)
        case "format":
            import sqlite3

            with sqlite3.connect(facts) as rows:
                rows.execute("update meta set value = '0' where key = 'format'")
        case "no facts":
            facts.unlink()
        case "vectors":
            shutil.rmtree(folder / "paths.lance")
        case "current":
            (memory.place / "current").write_bytes(b"\xff../../etc")
        case "gone":
            shutil.rmtree(folder)
    again = opened()
    with pytest.raises(IndexStale) as raised:
        again.search("train", 1)
    assert raised.value.mend == "worldmodel memory rebuild"
    assert again.rebuild() == 3
    assert again.search(TRAIN.question, 1)


def test_an_index_of_another_registry(opened: Open, tmp_path: Path) -> None:
    memory = opened()
    memory.add(TRAIN)
    memory.search("train", 1)
    memory.close()
    (tmp_path / "registry").rename(tmp_path / "elsewhere")
    with pytest.raises(IndexStale, match="another registry"):
        opened().search("train", 1)


def test_a_hit_that_is_gone_takes_no_answer_away(opened: Open) -> None:
    memory = opened()
    memory.add(trace(retrieved=(Hit("f" * 20 + "@" + "e" * 12, "", 1.0, "question: x"),)))
    assert memory.search(TRAIN.question, 1)


def test_a_branch_that_was_deleted_and_thrown_away(opened: Open) -> None:
    memory = opened()
    memory.add(TRAIN)
    version = memory.registry.find("main")
    child = Model.of(trace(code="print(round(60 / 1.5))"))
    assert child is not None
    other = memory.registry.add(child, parent=version, branch="rounded")
    refs.alias(memory.registry, "best", other)
    refs.alias(memory.registry, "best", version)
    memory.index()
    refs.delete_branch(memory.registry, "rounded", force=True)
    gc(memory.registry.store, lambda said, share: None)
    fsck(memory.registry.path)
    memory.add(APPLES)
    assert memory.search(APPLES.question, 1)


def test_a_full_disk_loses_nothing(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = opened()
    memory.search("x", 1)
    with monkeypatch.context() as patched:

        def full(*rest: object, **more: object) -> None:
            raise RuntimeError("lance error: IO: No space left on device (os error 28)")

        patched.setattr(type(memory.index()._table), "add", full)
        with pytest.raises(StoreError, match="disk is full"):
            memory.add(TRAIN)
    assert memory.search(TRAIN.question, 1)


@pytest.mark.parametrize(
    "query", ["", "   ", "?!", "x" * 100_000, "apples " * 15_000, "\u4e2d\u6587\u5b57", "a\x00'\"; drop"]
)
def test_any_query(opened: Open, query: str) -> None:
    memory = opened()
    memory.add(TRAIN)
    assert isinstance(memory.search(query, 3), list)
