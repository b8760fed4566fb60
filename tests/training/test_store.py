"""The model store: whole versions or none, one in use, back and forth; and what a version says of itself."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from worldmodel.errors import DataError, UsageError
from worldmodel.evals.record import Row
from worldmodel.evals.tasks import Task
from worldmodel.training.store import KINDS, Interval, Measured, Store, Version, difference, identity
from worldmodel.types import Trace

TASKS = tuple(Task(str(n), f"q{n}", n, f"h{n}", {"category": "odd" if n % 2 else "even"}) for n in range(40))


def rows(right: Sequence[int]) -> list[Row]:
    return [Row(task.id, task.hash, int(task.id) in right, 0.1, Trace(task.question)) for task in TASKS]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home" / "models")


def weights(tmp_path: Path, content: str) -> dict[str, Path]:
    path = tmp_path / f"{content}.gguf"
    path.write_text(content)
    folder = tmp_path / f"{content}-hf"
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_text(content)
    return {"gguf": path, "hf": folder}


def line(store: Store, tmp_path: Path) -> tuple[Version, Version, Version]:
    base = store.add(
        weights(tmp_path, "a"), "base", parent=None, data_hash="d", measured=Measured(TASKS, rows(range(20)))
    )
    sft = store.add(
        weights(tmp_path, "b"), "sft", parent=base.id, data_hash="e", measured=Measured(TASKS, rows(range(30)))
    )
    rl = store.add(
        weights(tmp_path, "c"), "rl", parent=sft.id, data_hash="f", measured=Measured(TASKS, rows(range(5, 40)))
    )
    return base, sft, rl


def test_a_line_of_versions_with_their_gains(store: Store, tmp_path: Path) -> None:
    base, sft, rl = line(store, tmp_path)
    assert store.versions() == [base, sft, rl]
    assert [version.parent for version in store.versions()] == [None, base.id, sft.id]
    assert base.gain is None
    assert base.accuracy is not None and base.accuracy.mean == 0.5
    assert base.accuracy.low < 0.5 < base.accuracy.high
    assert sft.gain is not None and sft.gain.mean == pytest.approx(0.25)
    assert 0 < sft.gain.low < 0.25 < sft.gain.high
    assert rl.gain is not None and rl.gain.mean == pytest.approx(0.125)
    assert sft.categories["odd"].mean == 0.75
    assert store.place(rl, "gguf").read_text() == "c"
    assert (store.place(rl, "hf") / "model.safetensors").read_text() == "c"
    assert [row.right for row in store.rows(rl)] == [row.right for row in rows(range(5, 40))]


def test_in_use_and_back(store: Store, tmp_path: Path) -> None:
    base, sft, rl = line(store, tmp_path)
    assert store.current() is None
    with pytest.raises(UsageError, match="no model of the store is in use"):
        store.rollback()
    store.promote(rl)
    assert store.get("current") == rl
    assert store.rollback() == sft
    assert store.rollback() == base
    with pytest.raises(UsageError, match="has no parent"):
        store.rollback()
    assert store.rollback(rl.id[:6]) == rl
    assert store.current() == rl


@pytest.mark.parametrize("name", ["nothing", ""])
def test_an_id_that_is_none(store: Store, tmp_path: Path, name: str) -> None:
    line(store, tmp_path)
    with pytest.raises(UsageError, match="of the store is called"):
        store.get(name)
    with pytest.raises(UsageError):
        store.add(weights(tmp_path, "x"), "rl", parent="nothing", data_hash="")
    assert len(store.versions()) == 3


def test_the_same_weights_are_one_version(store: Store, tmp_path: Path) -> None:
    first = store.add(weights(tmp_path, "a"), "base", parent=None, data_hash="d")
    assert store.add(weights(tmp_path, "a"), "rl", parent=None, data_hash="other") == first
    assert identity({"gguf": weights(tmp_path, "a")["gguf"]}) != first.id


def test_without_weights_there_is_no_version(store: Store, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="there are no weights"):
        store.add({"hf": tmp_path / "empty"}, "base", parent=None, data_hash="")
    only = {"gguf": weights(tmp_path, "a")["gguf"]}
    version = store.add(only, "base", parent=None, data_hash="")
    with pytest.raises(UsageError, match="has no hf"):
        store.place(version, "hf")


def test_other_tasks_give_no_gain(store: Store, tmp_path: Path) -> None:
    base = store.add(weights(tmp_path, "a"), "base", parent=None, data_hash="d", measured=Measured(TASKS, rows([1])))
    fewer = Measured(TASKS[:10], rows([1, 2])[:10])
    assert store.add(weights(tmp_path, "b"), "rl", parent=base.id, data_hash="", measured=fewer).gain is None
    unmeasured = store.add(weights(tmp_path, "c"), "rl", parent=base.id, data_hash="")
    assert (unmeasured.accuracy, unmeasured.gain) == (None, None)


def test_a_full_disk_leaves_nothing_behind(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = store.add(weights(tmp_path, "a"), "base", parent=None, data_hash="d")
    store.promote(base)

    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    for name in ("copytree", "copyfile"):
        with monkeypatch.context() as patched:
            patched.setattr(shutil, name, full)
            with pytest.raises(DataError, match="No space left") as caught:
                store.add(weights(tmp_path, "b"), "rl", parent=base.id, data_hash="")
            assert "make room" in caught.value.mend
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(DataError, match="No space left"):
            store.promote(base)
    assert store.versions() == [base]
    assert store.current() == base
    assert {path.name for path in store.folder.iterdir()} == {".lock", "current", base.id}


def test_what_a_killed_writer_left_is_removed(store: Store, tmp_path: Path) -> None:
    (store.folder / ".adding-1" / "hf").mkdir(parents=True)
    base = store.add(weights(tmp_path, "a"), "base", parent=None, data_hash="d")
    assert store.versions() == [base]
    assert not (store.folder / ".adding-1").exists()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"id": 1}', "\x00"])
def test_a_damaged_version_is_an_error_that_names_it(store: Store, tmp_path: Path, text: str) -> None:
    base = store.add(weights(tmp_path, "a"), "base", parent=None, data_hash="d")
    path = store.folder / base.id / "version.json"
    path.write_text(text)
    with pytest.raises(DataError, match=f"{base.id}.*is no version of a model"):
        store.versions()
    store.promote(base)
    with pytest.raises(DataError):
        store.current()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataError, match="cannot be written"):
        Store(tmp_path / "file" / "models").add(weights(tmp_path, "a"), "base", parent=None, data_hash="")


def test_the_difference_of_two(store: Store, tmp_path: Path) -> None:
    base, sft, _ = line(store, tmp_path)
    found = difference(store, base, sft)
    assert found["changed"]["kind"] == ["base", "sft"]
    assert found["gain"]["mean"] == pytest.approx(0.25)
    assert found["categories"] == {"even": [0.5, 0.75], "odd": [0.5, 0.75]}
    lone = store.add(weights(tmp_path, "x"), "rl", parent=base.id, data_hash="")
    assert difference(store, base, lone)["gain"] is None


def test_the_file_says_what_the_version_says(store: Store, tmp_path: Path) -> None:
    _, sft, _ = line(store, tmp_path)
    said = json.loads((store.folder / sft.id / "version.json").read_text())
    assert set(said["gain"]) == {"mean", "low", "high"}
    assert {"id", "parent", "kind", "data_hash", "accuracy", "gain"} <= set(said)


shares = st.floats(-1, 1)
intervals = st.none() | st.builds(Interval, shares, shares, shares)


@settings(max_examples=50)
@given(
    st.builds(
        Version, id=st.text(), parent=st.none() | st.text(), kind=st.sampled_from(KINDS), data_hash=st.text(),
        made=st.text(), n=st.integers(0), accuracy=intervals, gain=intervals,
        categories=st.dictionaries(st.text(), st.builds(Interval, shares, shares, shares), max_size=3),
        lineage=st.dictionaries(st.text(), st.text(), max_size=3), reason=st.text(),
    )
)  # fmt: skip
def test_every_version_round_trips(version: Version) -> None:
    from worldmodel.types import from_json, to_json

    assert from_json(Version, to_json(version)) == version
