"""The embedded encoder learns from pairs, goes on where it was cut, and never sees what is measured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.quantities import find_numbers
from worldmodel.errors import TrainingError
from worldmodel.training import pairs

pytestmark = pytest.mark.train

THINGS = "apple pear stone shell ship lamp coin card".split()


def write(folder: Path, name: str, rows: list[dict[str, Any]]) -> None:
    path = folder / f"{name}.jsonl"
    path.parent.mkdir(parents=True, exist_ok=True)
    full = [{"id": f"{path.stem}-{n}", "split": "train", "answer": n, **row} for n, row in enumerate(rows)]
    path.write_text("".join(json.dumps(row) + "\n" for row in full))


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    told = [(n, f"Tom owns {n + 2} {thing}s and finds 7 more.", f"With 7 new {thing}s, what has Tom, who had {n + 2}?")
            for n, thing in enumerate(THINGS)]  # fmt: skip
    write(folder, "word_problems/mawps_mwptoolkit", [
        {"id": f"mawps-{n}", "question": text, "split": "valid" if n == 0 else "train"} for n, text, _ in told
    ])  # fmt: skip
    write(folder, "word_problems/paramawps", [
        {"id": f"paramawps-{2 * n + k}", "base_id": n, "question": text}
        for n, *both in told for k, text in enumerate(both)
    ])  # fmt: skip
    write(folder, "word_problems/cv_mawps", [{"question": "Two and two?"}])
    write(folder, "word_problems/gsm8k_train", [
        {"question": f"A {thing} costs {n + 3} dollars. What do 4 cost?", "think": f"4 {thing}s are 4 * {n + 3}.",
         "program": f"print(4 * {n + 3})"} for n, thing in enumerate(THINGS)
    ])  # fmt: skip
    write(folder, "programs/mbpp_train_val", [
        {"question": f"Write a function to count the {thing}s.", "program": f"def count_{thing}s(x): return len(x)",
         "split": "train" if n else "validation"} for n, thing in enumerate(THINGS)
    ])  # fmt: skip
    write(folder, "tools/metatool_queries", [
        {"question": f"Where is my {thing}, {word}?", "answer": f"{thing}Finder"} for thing in THINGS for word in "ab"
    ])  # fmt: skip
    return folder


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three families and three sheets, none of the package's own code."""
    every = pairs.families()
    few = {name: every[name] for kind in (False, True) for name in [n for n in every if every[n].fixed is kind][:3]}
    monkeypatch.setattr(pairs, "families", lambda: few)
    monkeypatch.setattr(pairs, "_own_code", lambda: iter(()))


def options(data: Path, out: Path, **more: Any) -> Any:
    from worldmodel.training.encoder import Options

    return Options(data, out, **{"steps": 60, "batch": 8, "dimensions": 16, "draws": 4, **more})


def test_what_is_measured_is_not_learned_from(data: Path) -> None:
    found = {source.name: source.groups for source in pairs.sources(data, draws=4)}
    texts = {text for groups in found.values() for group in groups for text in group.questions + group.others}
    assert not [text for text in texts if "apple" in text and "Tom" in text]
    assert not [text for text in texts if "count_apples" in text]
    assert [text for text in texts if "pear" in text and "Tom" in text]
    assert len(found["paraphrases"]) == 7


def test_the_numbers_of_a_sheet_do_not_tell_which_one_it_is(data: Path) -> None:
    """They are the same in each of its wordings."""
    found = {source.name: source.groups for source in pairs.sources(data, draws=4)}
    assert len(found["families"]) == len(found["sheets"]) == 3
    assert all(group.key.startswith("sheets/") and len(group.questions) > 2 for group in found["sheets"])
    texts = [text for group in found["sheets"] for text in (*group.questions, *group.others)]
    assert len(texts) > 9
    assert not [text for text in texts if find_numbers(text)]


def test_every_pair_is_of_one_group_and_has_a_question(data: Path) -> None:
    import random

    for source in pairs.sources(data, draws=4):
        for group in source.groups:
            left, right = pairs.pair(group, random.Random(1))
            assert left != right
            assert {left, right} & set(group.questions)
            assert {left, right} <= {*group.questions, *group.others}


def test_the_loss_falls_and_the_file_is_an_encoder(data: Path, tmp_path: Path) -> None:
    from worldmodel.memory.embedders.encoder import EncoderEmbedder
    from worldmodel.training.encoder import train_encoder

    result = train_encoder(options(data, tmp_path))
    assert result.losses[-1] < result.losses[0]
    embedder = EncoderEmbedder(result.encoder)
    left, right, other = embedder.embed(["Where is my lamp, a?", "lampFinder", "Write a function to count the coins."])
    assert left @ right > left @ other
    assert json.loads((tmp_path / "encoder.json").read_text())["steps"] == 60


def test_a_run_that_was_cut_ends_as_if_it_had_not_been(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.memory.embedders.encoder import EncoderEmbedder
    from worldmodel.training import encoder

    monkeypatch.setattr(encoder, "KEEP", 0.0)

    def cut(step: str, share: float | None) -> None:
        if step.startswith("step 50"):
            raise KeyboardInterrupt

    whole = encoder.train_encoder(options(data, tmp_path / "whole"))
    with pytest.raises(KeyboardInterrupt):
        encoder.train_encoder(options(data, tmp_path / "cut"), cut)
    again = encoder.train_encoder(options(data, tmp_path / "cut"))
    assert again.losses == whole.losses
    assert EncoderEmbedder(again.encoder).version == EncoderEmbedder(whole.encoder).version


def test_a_state_that_does_not_fit(data: Path, tmp_path: Path) -> None:
    from worldmodel.training.encoder import train_encoder

    train_encoder(options(data, tmp_path, steps=2))
    with pytest.raises(TrainingError, match="other options"):
        train_encoder(options(data, tmp_path, steps=2, rate=0.5))
    (tmp_path / "encoder.state").write_bytes(b"nonsense")
    with pytest.raises(TrainingError, match="cannot be read") as raised:
        train_encoder(options(data, tmp_path, steps=2))
    assert raised.value.mend.startswith("rm ")


def test_a_loss_of_zero_and_a_run_without_a_step_are_seen_before_they_begin(data: Path, tmp_path: Path) -> None:
    """A batch of one pair has nothing to tell it from: its loss is 0, and so is its gradient."""
    from worldmodel.training.encoder import train_encoder

    with pytest.raises(TrainingError, match=r"the first loss is 0\.0"):
        train_encoder(options(data, tmp_path, batch=1))
    with pytest.raises(TrainingError, match="the run has no step") as raised:
        train_encoder(options(data, tmp_path, steps=0))
    assert raised.value.mend.startswith("--steps")
    assert not (tmp_path / "encoder.npz").exists()


def test_a_warm_up_of_a_single_step_is_none(data: Path, tmp_path: Path) -> None:
    from worldmodel.training.encoder import train_encoder

    assert train_encoder(options(data, tmp_path, steps=1)).steps == 1


def test_a_loss_that_is_no_number_stops_the_run(data: Path, tmp_path: Path) -> None:
    from worldmodel.training.encoder import train_encoder

    with pytest.raises(TrainingError, match="the first loss is nan"):
        train_encoder(options(data, tmp_path, temperature=0.0))
