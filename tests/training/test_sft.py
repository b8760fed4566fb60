"""Fine-tuning from end to end on tiny models: tags out of the real loop, kill -9, NaN, a full disk, bad folders."""

from __future__ import annotations

import json
import math
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data.example import Step
from worldmodel.data.example import Task as Problem
from worldmodel.errors import TrainingError
from worldmodel.evals.tasks import Task
from worldmodel.types import to_data

from . import users
from .conftest import EIGHT
from .tune import Make, curve, rollout, train

pytestmark = pytest.mark.train


@pytest.mark.parametrize("method", ["full", "lora"])
def test_its_tags_come_out_of_the_real_loop(options: Make, method: str, tmp_path: Path) -> None:
    """And from the folder on disk, through the engine that users have.

    An adapter cannot move the output of a random model, so its weights are larger than usual.
    """
    from worldmodel.engines.transformers import TransformersEngine
    from worldmodel.loop import answer
    from worldmodel.training.convert import export

    task = Task("1", EIGHT[0].task.question, 19, "hash")
    model = users.folder("qwen", tmp_path / "model", initializer_range=0.3)
    made = options(
        model=model, method=method, rate=1e-2, epochs=6.0, packing=True, rank=32, save=1000, every=20, batch=2
    )
    result, told = train(made, (task,))
    assert result.last_loss < 0.3 < result.first_loss
    assert result.evaluation.right == 1
    assert {stage for stage, _, _ in told} >= {"preflight", "training", "evaluation", "saving"}
    assert [json.loads(line)["step"] for line in (made.out / "evaluation.jsonl").open()][-1] == result.steps
    folder = result.folder
    if method == "lora":
        assert folder.name == "adapter"
        assert result.trained < 200_000
        done = export(made.model, "hf", tmp_path / "merged", adapter=folder)
        assert done.difference < done.tolerance and done.compared > 30
        folder = done.path
    engine = TransformersEngine(folder)
    assert (engine.card.quantities, engine.card.instructions, engine.card.history) == (True, False, True)
    answering = answer(task.question, rollout(engine))
    *_, _ = answering
    assert answering.trace.answer == "The answer is 19 apples."
    assert answering.trace.programs[0].code == "print(a + b)"


@pytest.mark.usefixtures("quick")
def test_a_run_leaves_its_files(options: Make) -> None:
    result, _ = train(options())
    assert result.steps == 6
    assert list(curve(options().out)) == [1, 2, 3, 4, 5, 6]
    assert {path.name for path in options().out.iterdir()} == {
        "checkpoint-4", "checkpoint-6", "curve.csv", "model", "result.json", "settings.json",
    }  # fmt: skip
    assert json.loads((options().out / "result.json").read_text())["steps"] == 6
    assert json.loads((result.folder / "config.json").read_text())["worldmodel"]["quantities"] is True


def test_preflight_stops_it_before_the_first_step(options: Make, user_model: Callable[[str], Path]) -> None:
    with pytest.raises(TrainingError, match="warm-up of 6 steps is as long as the run"):
        train(options(warmup=6))
    with pytest.raises(TrainingError, match="context of 20 tokens is too short for 8 of 8 examples"):
        train(options(length=20))
    assert not (options().out / "settings.json").exists(), "what was refused can be mended in the same folder"
    with pytest.raises(TrainingError, match="weights of 4 bits cannot be trained themselves"):
        train(options(bits=4))
    assert not (options().out / "curve.csv").exists()


def test_no_row_is_longer_than_the_model_was_made_to_read(options: Make, tmp_path: Path) -> None:
    model = users.folder("qwen", tmp_path / "model", max_position_embeddings=20)
    with pytest.raises(TrainingError, match="context of 20 tokens is too short for 8 of 8 examples"):
        train(options(model=model, length=128))


def test_the_check_of_the_result_asks_what_the_policy_lets_run() -> None:
    from worldmodel.training.sft import _demands

    need, plain = Step("", "print(1)", requires="python:web(example.org)"), Step("", "print(1)")
    tasks = [Problem("q", steps, "", "s") for steps in ((need,), (), (plain,))]
    assert [_demands(task) for task in tasks] == [1, 2, 0]
    assert _demands(Problem("q", (plain,), "", "s", files=(("a", "b"),))) == 1


@pytest.mark.usefixtures("quick")
def test_a_loss_that_is_no_number_stops_it_and_the_last_checkpoint_is_good(
    options: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch
    from safetensors.torch import load_file
    from trl import SFTTrainer

    real = SFTTrainer.training_step

    def step(self: Any, *arguments: Any, **more: Any) -> Any:
        loss = real(self, *arguments, **more)
        return loss * math.nan if self.state.global_step == 3 else loss

    monkeypatch.setattr(SFTTrainer, "training_step", step)
    with pytest.raises(TrainingError, match="the loss became nan at step 4; the last good checkpoint is kept") as error:
        train(options())
    assert "--rate" in error.value.mend
    (kept,) = options().out.glob("checkpoint-*")
    assert kept.name == "checkpoint-2"
    assert all(torch.isfinite(tensor).all() for tensor in load_file(kept / "model.safetensors").values())


@pytest.mark.usefixtures("quick")
def test_a_full_disk_at_a_checkpoint_leaves_the_last_one(options: Make) -> None:
    from worldmodel.training.sft import train_sft

    made, out = options(), options().out

    def fill(stage: str, share: float, line: str) -> None:
        if line.startswith("step 4 "):
            (out / "checkpoint-4").mkdir()
            (out / "checkpoint-4" / "optimizer.pt").symlink_to("/dev/full")

    with pytest.raises(TrainingError, match="checkpoint-4 cannot be written") as error:
        train_sft(made, rollout, progress=fill)
    assert "make room on the disk" in error.value.mend
    assert [path.name for path in out.glob("checkpoint-*")] == ["checkpoint-2"]
    result, told = train(made)
    assert ("training", 0.0, "goes on from checkpoint-2") in told
    assert result.steps == 6
    assert list(curve(out)) == [1, 2, 3, 4, 5, 6]


@pytest.mark.usefixtures("quick")
def test_a_full_disk_elsewhere_is_an_error_too(options: Make, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(TrainingError, match="cannot be written: Not a directory"):
        train(options(out=tmp_path / "file" / "out"))
    options().out.mkdir()
    (options().out / "curve.partial").symlink_to("/dev/full")
    with pytest.raises(TrainingError, match=r"curve\.csv cannot be written: No space left"):
        train(options())


SCRIPT = """
import sys, json
from pathlib import Path
from worldmodel.training import preflight
from worldmodel.training.options import Options
from worldmodel.training.sft import train_sft
preflight.check_overfit = lambda *_: (1.0, 0.5)
chosen = json.loads(sys.argv[1])
for name in ("model", "out"):
    chosen[name] = Path(chosen[name])
chosen["data"] = tuple(map(Path, chosen["data"]))
train_sft(Options(**chosen), None)
"""


@pytest.mark.usefixtures("quick")
def test_a_killed_run_goes_on_with_the_same_curve(options: Make, tmp_path: Path) -> None:
    reference = options(out=tmp_path / "whole", save=1000)
    train(reference)
    made = options()
    given = json.dumps(to_data(made), default=str)
    child = subprocess.Popen([sys.executable, "-c", SCRIPT, given], stderr=subprocess.PIPE)
    end = time.monotonic() + 600
    while not (made.out / "checkpoint-2" / "whole").exists():
        assert child.poll() is None, child.stderr and child.stderr.read().decode()
        assert time.monotonic() < end
        time.sleep(0.01)
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    result, told = train(made)
    assert any(line.startswith("goes on from checkpoint-") for _, _, line in told)
    assert result.steps == 6
    whole, cut = curve(reference.out), curve(made.out)
    assert list(cut) == list(whole) == [1, 2, 3, 4, 5, 6]
    for step, loss in whole.items():
        assert cut[step] == pytest.approx(loss, rel=1e-3)


@pytest.mark.usefixtures("quick")
def test_checkpoints_that_cannot_be_used(options: Make) -> None:
    made = options()
    train(made)
    (made.out / "checkpoint-6" / "whole").unlink()  # as after a kill in the middle of writing it
    damaged = made.out / "checkpoint-4" / "optimizer.pt"
    damaged.write_bytes(damaged.read_bytes()[:100])
    with pytest.raises(TrainingError, match=r"the checkpoint .*checkpoint-4 cannot be read"):
        train(made)
    assert not (made.out / "checkpoint-6").exists()
    with pytest.raises(TrainingError, match=r"was begun with rate 0\.001, now 0\.5"):
        train(options(rate=0.5))


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("tokenizer.json", "has no tokenizer"),
        ("config.json", "it has no config.json"),
        ("model.safetensors", "transformers cannot load"),
    ],
)
def test_a_model_folder_that_is_not_whole(
    options: Make, user_model: Callable[[str], Path], tmp_path: Path, name: str, problem: str
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(user_model("qwen"), folder)
    (folder / name).unlink()
    with pytest.raises(TrainingError, match=problem) as error:
        train(options(model=folder))
    assert error.value.mend


def test_a_tokenizer_larger_than_its_model(options: Make, user_model: Callable[[str], Path], tmp_path: Path) -> None:
    from transformers import AutoTokenizer

    folder = tmp_path / "model"
    shutil.copytree(user_model("qwen"), folder)
    spoken = AutoTokenizer.from_pretrained(folder)
    spoken.add_tokens(["<think>"])
    spoken.save_pretrained(folder)
    with pytest.raises(TrainingError, match="has 601 tokens, the model 600"):
        train(options(model=folder))


@pytest.mark.parametrize("bits", [4, 8])
def test_fewer_bits_without_a_package_for_them(monkeypatch: pytest.MonkeyPatch, bits: Any) -> None:
    import importlib.util

    import torch

    from worldmodel.training.loading import quantized

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(TrainingError, match=f"{bits} bits cannot be loaded here: there is no GPU") as error:
        quantized(bits)
    assert error.value.mend == "pip install 'worldmodel[bits]', or train without --bits"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    with pytest.raises(TrainingError, match="bitsandbytes loads it") as error:
        quantized(bits)
    assert error.value.mend.startswith("pip install bitsandbytes")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: name == "bitsandbytes" or None)
    assert quantized(8).load_in_8bit
    assert quantized(4).load_in_4bit
