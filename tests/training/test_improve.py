"""A round of improvement: what is promoted, what is not, and how a round goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from worldmodel.engines.base import Engine
from worldmodel.errors import TrainingError, UsageError
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.execution.scripted import ScriptedApprover
from worldmodel.loop import World
from worldmodel.training.store import Measured, Store, Version
from worldmodel.types import Trace, to_json

from . import play
from .conftest import EIGHT

pytestmark = pytest.mark.train

DEV = tuple(
    Task(str(n), f"Which is number {n}?", n, f"h{n}", {"category": "odd" if n % 2 else "even"}) for n in range(200)
)


def rows(right: Callable[[int], bool]) -> list[Row]:
    return [Row(task.id, task.hash, right(int(task.id)), 0.1, Trace(task.question)) for task in DEV]


def half(n: int) -> bool:
    return n % 4 < 2


@pytest.mark.parametrize(
    ("after", "reason"),
    [
        (lambda n: n % 4 < 3, ""),
        (half, "not better"),
        (lambda n: half(n) or n < 3, "not better"),
        (lambda n: False, "not better"),
        (lambda n: (n % 2 == 0) or (half(n) and n % 5 > 1), "worse in odd"),
    ],
)
def test_only_what_is_better_and_nowhere_worse_is_promoted(after: Callable[[int], bool], reason: str) -> None:
    from worldmodel.training.improve import judge

    verdict = judge(DEV, rows(half), rows(after))
    assert verdict.reason.startswith(reason) if reason else verdict.reason == ""
    if reason == "worse in odd":
        assert list(verdict.fell) == ["odd"]


@pytest.fixture
def questions() -> tuple[Task, ...]:
    """Forty twins of the eight tasks, so that enough examples are found; the teller knows them by their words."""
    return tuple(replace(task, id=f"{task.id}-{n}") for n in range(2) for task in play.TASKS if task.answer is not None)


@pytest.fixture
def store(tmp_path: Path) -> tuple[Store, Version]:
    made = Store(tmp_path / "models")
    folder = play.folder_of(tmp_path / "hf")
    version = made.add({"hf": folder}, "base", parent=None, data_hash="d")
    made.promote(version)
    return made, version


def world(engine: Engine) -> World:
    return World(engine, play.Arithmetic(), ScriptedApprover(), limit=20)


@pytest.fixture
def go(
    tmp_path: Path, store: tuple[Store, Version], questions: Any, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    """A round whose answers to the fixed tasks are `after`, with the fine-tuning of a step."""
    from worldmodel.training import collect, improve, sft

    monkeypatch.setattr(collect, "LEAST", 4)

    def tuned(options: Any, rollout: Any, tasks: Any = (), progress: Any = None) -> Any:
        from worldmodel.training import examples

        assert len(examples.load(options.data)) >= 4
        folder = play.folder_of(options.out / "model", steps=1)
        return sft.Result(folder, 1, 4, 0, 1, 1.0, 1.0, 0.0, None)

    monkeypatch.setattr(sft, "train_sft", tuned)
    made, _ = store

    def run(after: Callable[[int], bool], traces: Sequence[Path] = (), **changes: Any) -> Any:
        calls: list[Path] = []

        def answered(path: Path, tasks: Sequence[Task], kept: Path) -> list[Row]:
            calls.append(path)
            return rows(half if "hf" in path.parts or path.name == "hf" else after)

        options = replace(improve.Options(tmp_path / "round", samples=2), **changes)
        result = improve.improve(
            options, made, made.get("current"), (questions, traces), DEV,
            lambda loaded, generate: play.telling(loaded, memory=play.Offering() if options.reading else None),
            world, answered,
        )  # fmt: skip
        return result, calls

    return run


def test_a_better_version_is_promoted_with_its_lineage(
    go: Callable[..., Any], store: tuple[Store, Version], tmp_path: Path
) -> None:
    made, parent = store
    result, calls = go(lambda n: n % 4 < 3)
    assert made.current() == result.version
    assert (result.version.kind, result.version.parent) == ("improve", parent.id)
    assert result.version.gain is not None and result.version.gain.mean == pytest.approx(0.25)
    assert result.version.accuracy is not None and result.version.accuracy.mean == 0.75
    assert made.get(parent.id).accuracy is not None  # measured in passing
    assert made.place(result.version, "gguf").exists()
    kept = [json.loads(line) for line in (tmp_path / "round" / "kept.jsonl").read_text().splitlines()]
    assert len(kept) == result.kept > 4
    assert all(row["lineage"]["program"] and row["lineage"]["run"] for row in kept)
    assert result.dropped["not right"] > 0
    assert [path.name for path in calls] == ["model.gguf", "hf"]
    assert {row["lineage"]["model"] for row in kept} == {f"store:{parent.id}"}


def test_a_reader_learns_beside_its_model(
    go: Callable[..., Any], store: tuple[Store, Version], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.engines.pair import reader_of
    from worldmodel.memory.shelf import Shelved, beside, write
    from worldmodel.training.export import write_gguf
    from worldmodel.training.loading import load

    with pytest.raises((TrainingError, UsageError), match="has no"):
        go(lambda n: True, reading=True)
    made, base = store
    loaded = load(made.place(base, "hf"), precise=True)
    weights = tmp_path / "pair.gguf"
    for path in (weights, reader_of(weights)):
        write_gguf(loaded.model, loaded.chat.tokenizer.backend_tokenizer, path, name=path.stem)
    write([Shelved("speed = distance / time", "python:math", ("How fast?",))], beside(weights))
    pair = made.add({"gguf": weights}, "base", parent=None, data_hash="d")
    made.promote(pair)
    result, _ = go(lambda n: True, reading=True, out=tmp_path / "reading")
    new = made.place(result.version, "gguf")
    assert new.read_bytes() == weights.read_bytes() and beside(new).read_bytes() == beside(weights).read_bytes()
    assert reader_of(new).read_bytes() != reader_of(weights).read_bytes()


def test_a_version_that_is_not_better_is_kept_and_not_used(
    go: Callable[..., Any], store: tuple[Store, Version]
) -> None:
    made, parent = store
    result, _ = go(half)
    assert made.current() is not None and made.current().id == parent.id  # type: ignore[union-attr]
    assert result.version.reason.startswith("not better: +0.0 points")
    assert result.version in made.versions()


def test_a_round_that_was_cut_goes_on_behind_its_collection(
    go: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.training import sft

    whole = sft.train_sft

    def cut(*arguments: Any, **more: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(sft, "train_sft", cut)
    with pytest.raises(KeyboardInterrupt):
        go(half)
    before = (tmp_path / "round" / "kept.jsonl").stat().st_mtime_ns
    monkeypatch.setattr(sft, "train_sft", whole)
    result, _ = go(half)
    assert (tmp_path / "round" / "kept.jsonl").stat().st_mtime_ns == before
    assert result.kept > 4


def test_a_round_that_is_done_says_so_again(go: Callable[..., Any], store: tuple[Store, Version]) -> None:
    made, _ = store
    first, _ = go(lambda n: n % 4 < 3)
    assert made.current() == first.version
    again, calls = go(lambda n: n % 4 < 3)
    assert again == first
    assert calls == []


def test_a_round_that_was_cut_behind_its_promotion_is_finished(
    go: Callable[..., Any], store: tuple[Store, Version], tmp_path: Path
) -> None:
    made, parent = store
    first, _ = go(lambda n: n % 4 < 3)
    (tmp_path / "round" / "result.json").unlink()
    again, _ = go(lambda n: n % 4 < 3)
    assert again == first
    assert made.current() == first.version
    assert [version.id for version in made.versions()] == [parent.id, first.version.id]
    assert (tmp_path / "round" / "result.json").exists()


def test_a_collection_that_was_cut_goes_on_where_it_was(
    go: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.training import collect
    from worldmodel.training.rollouts import LocalArena

    whole, _ = go(half, out=tmp_path / "whole")
    monkeypatch.setattr(collect, "PART", 5)
    real, asked = LocalArena.play, []

    def cut(self: Any, tasks: Any) -> Any:
        asked.append({task.id for task, _ in tasks})
        if len(asked) == 3:
            raise KeyboardInterrupt
        return real(self, tasks)

    monkeypatch.setattr(LocalArena, "play", cut)
    with pytest.raises(KeyboardInterrupt):
        go(half)
    result, _ = go(half)
    assert asked[2] == asked[3], "the part that the cut fell into, and none before it"
    assert not asked[3] & (asked[0] | asked[1])
    kept = [(tmp_path / name / "kept.jsonl").read_text().splitlines() for name in ("whole", "round")]
    one, other = ({json.loads(line)["lineage"]["example"] for line in lines} for lines in kept)
    assert one == other
    assert (len(kept[0]), len(kept[1])) == (whole.kept, result.kept)
    assert result.dropped == whole.dropped


def test_a_later_round_keeps_nothing_twice_and_learns_the_earlier_again(
    go: Callable[..., Any], store: tuple[Store, Version], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.training import collect, examples, improve

    first, _ = go(lambda n: n % 4 < 3)
    with pytest.raises(TrainingError, match=r"0 examples were kept.*known already"):
        go(half, out=tmp_path / "again")
    monkeypatch.setattr(collect, "LEAST", 0)
    made, _ = store
    assert improve._earlier(made, made.get("current")) == [tmp_path / "round" / "kept.jsonl"]
    monkeypatch.setattr(collect, "LEAST", 0)
    replayed: list[Path] = []

    def tuned(options: Any, model: Path, data: Path, replay: Sequence[Path], *rest: Any, paired: bool) -> Any:
        replayed.extend(replay)
        raise KeyboardInterrupt

    monkeypatch.setattr(improve, "_tuned", tuned)
    with pytest.raises(KeyboardInterrupt):
        go(half, out=tmp_path / "second", replay=(tmp_path / "mine",))
    assert replayed == [tmp_path / "mine", tmp_path / "round" / "kept.jsonl"]
    assert len(examples.load(replayed[1:])) == first.kept


def test_what_was_measured_under_other_conditions_is_measured_again(
    go: Callable[..., Any], store: tuple[Store, Version], tmp_path: Path
) -> None:
    made, parent = store
    made.measure(parent, Measured(DEV, rows(lambda n: False), "without services"))
    result, calls = go(half, conditions="with services")
    assert [path.name for path in calls] == ["model.gguf", "hf"]
    assert result.verdict.reason.startswith("not better"), "the rows of the parent are not compared with these"
    _, calls = go(half, conditions="with services", out=tmp_path / "second")
    assert [path.name for path in calls] == ["model.gguf"], "those of the same conditions are"


def test_a_category_on_which_the_machine_gave_up_stops_no_round() -> None:
    from worldmodel.training.improve import judge

    def raised(odd: bool, after: Callable[[int], bool]) -> list[Row]:
        return [replace(row, raised=odd and int(row.id) % 2 == 1) for row in rows(after)]

    better = judge(DEV, raised(False, half), raised(True, lambda n: True))
    assert better.reason == "not measured in odd: the engine or the machine gave up on every row"
    assert judge(DEV, raised(True, half), raised(True, lambda n: True)).reason == ""


def test_traces_from_use_are_learned_where_they_are_agreed_with(
    go: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.training import collect, loading

    loaded = loading.load(play.folder_of(tmp_path / "x"), precise=True)
    right, wrong = (
        play.telling(loaded, wrong=lambda seed, wrong=wrong: wrong).play([(play.TASKS[0], 1)])[0].trace
        for wrong in (False, True)
    )
    file = tmp_path / "use.jsonl"
    file.write_text(f"{to_json(right)}\n{to_json(wrong)}\n")
    assert collect.AGAIN == 4
    play_again = play.telling
    monkeypatch.setattr(play, "telling", lambda loaded, memory: play_again(loaded, wrong=lambda seed: seed % 4 == 0))
    result, _ = go(half, traces=[file])
    assert result.dropped["not right, or nobody agrees"] == 1  # three of four agree with the other


def test_some_of_what_was_known_is_learned_again(go: Callable[..., Any], tmp_path: Path) -> None:
    from worldmodel.training import examples
    from worldmodel.types import to_data

    earlier = tmp_path / "earlier.jsonl"
    earlier.write_text("".join(json.dumps({"example": to_data(row)}) + "\n" for row in EIGHT * 8))
    result, _ = go(half, replay=(earlier,))
    assert len(examples.load([tmp_path / "round" / "replay.jsonl"])) == 2 * result.kept


def test_too_few_examples_are_no_round(go: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.training import collect

    monkeypatch.setattr(collect, "LEAST", 1000)
    with pytest.raises(TrainingError, match=r"\d+ examples were kept, 1000 at least are needed \(.* not right"):
        go(half)


def test_other_settings_are_refused(go: Callable[..., Any]) -> None:
    go(half)
    with pytest.raises(TrainingError, match="was begun with samples 2, now 4"):
        go(half, samples=4)
    with pytest.raises(TrainingError, match="was begun with services False, now True"):
        go(half, services=True)
