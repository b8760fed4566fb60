"""Reinforcement learning on a tiny model: what is learned from, what is dropped, and how a run ends and goes on."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from worldmodel.errors import DataError, SandboxError, TrainingError
from worldmodel.evals.tasks import Task

from . import play
from .play import TASKS, Arithmetic, telling

pytestmark = pytest.mark.train

Make = Callable[..., Any]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return play.folder_of(tmp_path_factory.mktemp("tiny") / "hf")


@pytest.fixture
def options(tmp_path: Path, known: Path) -> Make:
    """A function: the options of a run of three steps of four questions with four answers each."""
    from worldmodel.training.grpo import Sizes
    from worldmodel.training.rl import Options

    def make(sizes: dict[str, Any] | None = None, **changes: Any) -> Any:
        warmup = 0 if (sizes or {}).get("steps") == 1 else 1
        small = {"questions": 4, "samples": 4, "batch": 8, "steps": 3, "warmup": warmup, "limit": 120, "save": 1}
        given = Sizes(**{**small, **(sizes or {})})
        return replace(Options(model=known, out=tmp_path / "out", rate=1e-4, sizes=given, threads=1), **changes)

    return make


def train(options: Any, sandbox: Any = None, tasks: tuple[Task, ...] = TASKS) -> tuple[Any, list[str]]:
    from worldmodel.training.rl import train_rl

    told: list[str] = []
    result = train_rl(
        options, tasks, lambda loaded, generate: telling(loaded, sandbox), lambda stage, share, line: told.append(line)
    )
    return result, told


def curve(out: Path) -> list[dict[str, str]]:
    with (out / "curve.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_from_tasks_to_weights_and_curves(options: Make) -> None:
    import torch
    from safetensors.torch import load_file

    from worldmodel.core.gguf import read

    given = options()
    result, told = train(given)
    out = given.out
    assert result.steps == 3
    assert [line["step"] for line in curve(out)] == ["1", "2", "3"]
    assert all(float(line["reward"]) > 0 and float(line["entropy"]) > 0 for line in curve(out))
    assert sum(result.shares.values()) == pytest.approx(1.0, abs=0.01)
    assert result.rollouts >= 48
    assert any("reward" in line for line in told)
    assert (out / "curve.png").read_bytes().startswith(b"\x89PNG")
    assert json.loads((out / "result.json").read_text())["steps"] == 3
    before, after = (load_file(folder / "model.safetensors") for folder in (given.model, result.folder))
    assert any(not torch.equal(before[name], after[name]) for name in before)
    assert read(result.gguf).flag("worldmodel.quantities") is True
    again, _ = train(given)
    assert (again.steps, again.rollouts) == (3, result.rollouts)


def test_the_reader_of_a_model_is_trained_and_the_model_stays_beside_it(options: Make, tmp_path: Path) -> None:
    from worldmodel.engines.pair import reader_of

    alone = tmp_path / "alone.gguf"
    alone.write_bytes(b"as it was")
    given = options(reads_for=alone)
    result, _ = train(given)
    assert result.gguf is not None and result.gguf.read_bytes() == b"as it was"
    assert reader_of(result.gguf).read_bytes().startswith(b"GGUF")
    assert train(given)[0].steps == 3, "goes on"


def test_a_model_learns_from_its_own_programs(tmp_path: Path) -> None:
    """The whole way with the model's own answers: a model that half knows the eight examples knows them better."""
    from worldmodel.training.grpo import Sizes
    from worldmodel.training.rl import Options, train_rl

    folder = play.folder_of(tmp_path / "hf", steps=300, loss=0.1)
    sizes = Sizes(questions=7, samples=8, batch=56, steps=40, limit=100, save=50)
    given = Options(model=folder, out=tmp_path / "out", rate=1e-3, sizes=sizes, threads=1)
    result = train_rl(given, TASKS, play.drawing)
    rewards = [float(line["reward"]) for line in curve(given.out)]
    assert sum(rewards[-10:]) > 1.2 * sum(rewards[:10])
    assert result.shares["generating"] > 0


def test_a_low_rank_adapter_is_trained_and_merged(options: Make) -> None:
    from safetensors.torch import load_file

    given = options({"steps": 1, "warmup": 0}, method="lora", rank=4, rate=1e-2)
    result, _ = train(given)
    after = load_file(result.folder / "model.safetensors")
    assert set(after) == set(load_file(given.model / "model.safetensors"))
    assert result.gguf is not None


def test_the_distance_to_the_model_as_it_was_may_count(options: Make) -> None:
    given = options({"steps": 3, "kl": 0.1}, rate=1e-2)
    train(given)
    assert [float(line["kl"]) > 1e-6 for line in curve(given.out)] == [False, True, True]


@pytest.fixture
def handed(options: Make) -> Any:
    """The rollouts of one step as trl gets them, the loaded model, and the trainer."""
    from worldmodel.training import grpo, loading
    from worldmodel.training.difficulty import Difficulty
    from worldmodel.training.figures import Curve

    given = options()
    given.out.mkdir()
    loaded = loading.load(given.model, precise=True)
    progressed = grpo.Progressed(Difficulty(TASKS))
    made = telling(loaded)
    rollouts = grpo.Rollouts(loaded, made, progressed, size=4, seed=0)
    follow = grpo.Follow(
        Curve(given.out / "curve.csv", 0), rollouts, progressed, seconds=60, say=lambda share, line: None
    )
    trainer = grpo.trainer(grpo.config(given.out, given.sizes, 1e-4, 0, {}), loaded, loaded.model, rollouts, follow)
    yield rollouts(["x"] * 16, trainer), loaded, trainer
    made.close()


def test_what_the_runtime_wrote_is_masked_and_the_rest_is_as_it_was_drawn(handed: Any) -> None:
    found, loaded, _ = handed
    tokenizer = loaded.chat.tokenizer
    injected = 0
    rows = zip(
        *(found[name] for name in ("prompt_ids", "completion_ids", "logprobs", "env_mask", "total")), strict=True
    )
    for head, ids, logprobs, mask, total in rows:
        assert len(ids) == len(logprobs) == len(mask)
        if total is None:
            continue
        given = tokenizer.decode([index for index, mine in zip(ids, mask, strict=True) if not mine])
        written = tokenizer.decode([index for index, mine in zip(ids, mask, strict=True) if mine])
        assert "<output>" not in written
        assert "<model>" not in given
        injected += "<output>" in given
        assert all((value < 0) is bool(mine) for value, mine in zip(logprobs, mask, strict=True))
        assert tokenizer.decode(head).startswith("<|user|>")
        assert ids[-1] == loaded.chat.end
    assert injected


def gradient(trainer: Any, *batches: Any) -> Any:
    trainer.current_gradient_accumulation_steps = trainer.args.steps_per_generation = 1
    trainer.model.zero_grad()
    for batch in batches:
        trainer._compute_loss(trainer.model, batch).backward()
    return trainer.model.model.layers[0].mlp.up_proj.weight.grad.clone()


def one_rollout(ids: Any, mask: Any) -> dict[str, Any]:
    import torch

    return {
        "prompt_ids": torch.tensor([[5, 6, 7]]),
        "prompt_mask": torch.ones(1, 3, dtype=torch.long),
        "completion_ids": ids,
        "completion_mask": torch.ones_like(ids),
        "tool_mask": mask,
        "advantages": torch.tensor([1.0]),
        "num_items_in_batch": mask.sum(),
    }


def test_trls_loss_leaves_out_what_the_runtime_wrote(handed: Any) -> None:
    """A masked token at the end changes no gradient, whatever it is; as the model's own it would."""
    import torch

    _, _, trainer = handed
    one, other = torch.tensor([[10, 11, 12]]), torch.tensor([[10, 11, 99]])
    masked, own = torch.tensor([[1, 1, 0]]), torch.tensor([[1, 1, 1]])

    def of(ids: Any, mask: Any) -> Any:
        return gradient(trainer, one_rollout(ids, mask))

    assert torch.allclose(of(one, masked), of(other, masked), atol=1e-7)
    assert not torch.allclose(of(one, own), of(other, own), atol=1e-4)


def step_of_five() -> dict[str, Any]:
    """Five rollouts as trl pads them: prompts flush right, replies flush left; nothing of the second is learned."""
    import torch

    heads, tails, learned = [2, 5, 3, 1, 4], [6, 2, 4, 1, 3], [4, 0, 4, 1, 2]
    ids = torch.arange(5 * 11).reshape(5, 11) % 90 + 5
    places = torch.arange(6)
    return {
        "prompt_ids": ids[:, :5],
        "prompt_mask": torch.stack([(places[:5] >= 5 - head).long() for head in heads]),
        "completion_ids": ids[:, 5:],
        "completion_mask": torch.stack([(places < tail).long() for tail in tails]),
        "tool_mask": torch.stack([(places < count).long() for count in learned]),
        "advantages": torch.tensor([1.0, 0.5, -1.0, 2.0, -0.5]),
        "num_items_in_batch": torch.tensor(11),
    }


def test_rollouts_of_like_length_are_learned_from_together_and_the_gradient_is_the_same(handed: Any) -> None:
    import torch

    from worldmodel.training.prefix import by_length

    *_, trainer = handed
    whole = step_of_five()
    halves = [{name: one[at] if one.ndim else one for name, one in whole.items()} for at in (slice(3), slice(3, 5))]
    parts = by_length(halves)

    assert [tuple(part["prompt_ids"].shape) for part in parts] == [(2, 3), (2, 4)]
    assert [tuple(part["tool_mask"].shape) for part in parts] == [(2, 4), (2, 6)]
    assert torch.allclose(gradient(trainer, *parts), gradient(trainer, whole), atol=1e-6)
    assert gradient(trainer, *parts).abs().max() > 1e-3


def test_replies_to_one_question_in_one_pass_score_as_one_by_one(handed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Prompts and replies of all lengths, two replies to one prompt among them: trl's own way, and its gradient."""
    import torch

    from worldmodel.training import prefix

    *_, trainer = handed
    step = step_of_five()
    step["prompt_ids"][4, 1:] = step["prompt_ids"][2, 2:].new_tensor([50, 51, 52, 53])
    step["prompt_ids"][0], step["prompt_mask"][0] = step["prompt_ids"][4], step["prompt_mask"][4]
    ids = torch.cat([step["prompt_ids"], step["completion_ids"]], 1)
    mask = torch.cat([step["prompt_mask"], step["completion_mask"]], 1)
    calls: list[int] = []
    model = trainer.model
    hook = model.register_forward_pre_hook(lambda *given: calls.append(0))
    mine = trainer._get_per_token_logps_and_entropies(model, ids, mask, 6, compute_entropy=True)
    hook.remove()
    together = gradient(trainer, step)
    monkeypatch.setattr(prefix, "can_share", lambda model: False)
    trls = trainer._get_per_token_logps_and_entropies(model, ids, mask, 6, compute_entropy=True)
    seen = step["completion_mask"].bool()
    assert len(calls) == 4
    for one, other in zip(mine[:2], trls[:2], strict=True):
        assert torch.allclose(one[seen], other[seen].float(), atol=1e-5)
    assert torch.allclose(together, gradient(trainer, step), atol=1e-6)


def test_a_step_without_a_token_to_learn_has_its_batches_all_the_same() -> None:
    from worldmodel.training.prefix import by_length

    whole = step_of_five()
    whole["tool_mask"] = 0 * whole["tool_mask"]
    assert [part["advantages"].tolist() for part in by_length([whole, whole])] == [[2.0], [2.0]]


def test_programs_that_run_out_of_time_are_dropped_and_counted(options: Make) -> None:
    calls = [0]

    def before(program: Any) -> Any:
        calls[0] += 1
        return play.late(program) if calls[0] % 4 == 0 else None

    given = options({"steps": 2})
    train(given, Arithmetic(before))
    assert sum(int(line["timeouts"]) for line in curve(given.out)) > 0
    assert all(float(line["reward"]) > 0 for line in curve(given.out))


def test_a_dead_pool_stops_the_run_and_the_same_command_goes_on(options: Make) -> None:
    given = options()
    dead = [False]

    def before(program: Any) -> Any:
        return play.gone(program) if dead[0] else None

    def watched(stage: str, share: float, line: str) -> None:
        dead[0] = line.startswith("step 1 ")

    from worldmodel.training.rl import train_rl

    with pytest.raises(SandboxError, match="the machines are gone: the pool is gone") as caught:
        train_rl(given, TASKS, lambda loaded, generate: telling(loaded, Arithmetic(before)), watched)
    assert "the same command again" in caught.value.mend
    assert (given.out / "checkpoint-1" / "whole").exists()
    result, told = train(given)
    assert "goes on from checkpoint-1" in told
    assert result.steps == 3
    assert [line["step"] for line in curve(given.out)] == ["1", "2", "3"]


def test_when_every_program_is_late_it_says_that(options: Make) -> None:
    def before(program: Any) -> Any:
        return play.late(program)

    tasks = tuple(task for task in TASKS if task.answer is not None)
    with pytest.raises(
        TrainingError, match=r"each of 112 rollouts was dropped: 112 times timeout: a program"
    ) as caught:
        train(options(), Arithmetic(before), tasks)
    assert "equal" not in str(caught.value)
    assert "the same command again" in caught.value.mend


def test_where_nothing_is_left_to_learn_the_model_is_written(options: Make) -> None:
    from worldmodel.training.rl import train_rl

    given = options({"save": 10, "steps": 9})
    wrong = [True]

    def watched(stage: str, share: float, line: str) -> None:
        wrong[0] = wrong[0] and not line.startswith("step 2 ")

    with pytest.raises(TrainingError, match=r"all rewards are equal .*as it was after step 2 is .*model\.gguf"):
        train_rl(
            given,
            TASKS,
            lambda loaded, generate: telling(loaded, wrong=lambda seed: wrong[0] and seed % 2 == 0),
            watched,
        )
    assert (given.out / "model.gguf").exists()
    assert {path.parent.name for path in given.out.glob("checkpoint-*/whole")} == {"checkpoint-1", "checkpoint-2"}
    assert not (given.out / "result.json").exists()
    result, told = train(given)
    assert "goes on from checkpoint-2" in told
    assert result.steps == 9


def test_equal_rewards_are_said_and_not_trained_on(options: Make) -> None:
    from worldmodel.training.rl import train_rl

    given = options()
    with pytest.raises(TrainingError, match="all rewards are equal within each of 32 groups") as caught:
        train_rl(given, TASKS, lambda loaded, generate: telling(loaded, wrong=lambda seed: False))
    assert "now and then" in caught.value.mend
    assert not list(given.out.glob("checkpoint-*"))


@pytest.mark.parametrize(
    ("tasks", "said"),
    [((), "no task"), (tuple(replace(task, answer=None) for task in TASKS), "none of the 8 tasks has an answer")],
)
def test_tasks_without_answers_are_an_error(options: Make, tasks: tuple[Task, ...], said: str) -> None:
    with pytest.raises(DataError, match=said):
        train(options(), tasks=tasks)
    assert not options().out.exists()


def test_a_lost_policy_stops_at_the_last_good_checkpoint(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch
    from safetensors.torch import load_file

    from worldmodel.training.figures import Watch

    def add(self: Any, entropy: float, reward: float) -> str:
        self.rewards.append(reward)
        return "the entropy fell from 1 to 0 while the reward jumped by +0.5" if len(self.rewards) == 5 else ""

    monkeypatch.setattr(Watch, "add", add)
    given = options({"steps": 9})
    with pytest.raises(TrainingError, match=r"entropy fell .* at step 5: training stopped; .*checkpoint-2") as caught:
        train(given)
    assert "--rate" in caught.value.mend
    assert str(given.out / "model.gguf") in str(caught.value)
    good = load_file(given.out / "checkpoint-2" / "model.safetensors")
    written = load_file(given.out / "model" / "model.safetensors")
    assert all(torch.equal(written[name], good[name]) for name in written)
    assert (given.out / "checkpoint-2" / "whole").exists()
    assert not (given.out / "checkpoint-4").exists()
    assert (given.out / "spoiled-checkpoint-4").exists()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_loss_that_is_not_finite_stops_it(options: Make, monkeypatch: pytest.MonkeyPatch, value: float) -> None:
    from worldmodel.training.grpo import Trainer

    monkeypatch.setattr(Trainer, "_compute_loss", lambda self, model, inputs: model.lm_head.weight.sum() * value)
    with pytest.raises(TrainingError, match=r"the loss became (nan|inf|-inf) at step 1: training stopped"):
        train(options())


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[3])
from pathlib import Path
from worldmodel.training.grpo import Sizes
from worldmodel.training.rl import Options, train_rl
from tests.training.play import TASKS, telling
sizes = Sizes(questions=4, samples=4, batch=8, steps=50, warmup=1, limit=120, save=1)
train_rl(Options(model=Path(sys.argv[1]), out=Path(sys.argv[2]), rate=1e-4, sizes=sizes, threads=1), TASKS, telling)
"""


def test_a_killed_run_goes_on(options: Make) -> None:
    given = options({"steps": 50})
    root = str(Path(__file__).parents[2])
    command = [sys.executable, "-c", SCRIPT, str(given.model), str(given.out), root]
    child = subprocess.Popen(command, stderr=subprocess.PIPE)
    end = time.monotonic() + 600
    while not (given.out / "checkpoint-2" / "whole").exists():
        assert child.poll() is None, child.stderr and child.stderr.read().decode()
        assert time.monotonic() < end
        time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    settled = json.loads((given.out / "settings.json").read_text())
    assert settled["sizes"]["steps"] == 50
    (given.out / "checkpoint-99").mkdir()  # one that was cut while it was written
    last = max(int(path.parent.name.rpartition("-")[2]) for path in given.out.glob("checkpoint-*/whole"))
    result, told = train(replace(given, minutes=1e-6))
    assert f"goes on from checkpoint-{last}" in told
    assert result.steps >= last
    assert not (given.out / "checkpoint-99").exists()
    assert [int(line["step"]) for line in curve(given.out)] == list(range(1, result.steps + 1))


def test_a_model_at_another_place_is_the_same_model(options: Make, tmp_path: Path) -> None:
    train(options({"steps": 1}))
    shutil.copytree(options().model, tmp_path / "copy")
    result, _ = train(options({"steps": 1}, model=tmp_path / "copy"))
    assert result.steps == 1
    other = play.folder_of(tmp_path / "other", steps=1)
    with pytest.raises(TrainingError, match="was begun with model"):
        train(options({"steps": 1}, model=other))


def test_other_settings_are_refused(options: Make) -> None:
    train(options({"steps": 1}))
    with pytest.raises(TrainingError, match="was begun with rate"):
        train(options({"steps": 1}, rate=5e-4))
    with pytest.raises(TrainingError, match="was begun with tasks"):
        train(options({"steps": 1}), tasks=TASKS[:4])
    with pytest.raises(TrainingError, match="was begun with sandbox '', now 'qemu'"):
        train(options({"steps": 1}, sandbox="qemu"))
    with pytest.raises(TrainingError, match="was begun with services False, now True"):
        train(options({"steps": 1}, services=True))
    result, _ = train(options({"steps": 1}, vllm_url="http://elsewhere:8000"))
    assert result.steps == 1


@pytest.mark.parametrize("changes", [{}, {"method": "lora", "rank": 4}])
def test_a_run_that_was_cut_comes_to_what_one_in_a_piece_comes_to(
    options: Make, tmp_path: Path, changes: dict[str, Any]
) -> None:
    import torch
    from safetensors.torch import load_file

    from worldmodel.training.rl import train_rl

    def cut(stage: str, share: float, line: str) -> None:
        if line.startswith("step 3 "):
            raise KeyboardInterrupt

    pieces = options({"steps": 4}, rate=1e-2, **changes)
    whole = replace(pieces, out=tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        train_rl(pieces, TASKS, lambda loaded, generate: telling(loaded), cut)
    one, told = train(pieces)
    assert "goes on from checkpoint-2" in told
    other, _ = train(whole)
    assert (one.steps, one.rollouts, one.reward) == (other.steps, other.rollouts, other.reward)
    before, cut_one, uncut = (
        load_file(folder / "model.safetensors") for folder in (pieces.model, one.folder, other.folder)
    )
    # A step changes a weight by about 1e-2; in which order a sum is taken, by 1e-6.
    assert all(torch.allclose(cut_one[name], uncut[name], rtol=0, atol=1e-5) for name in uncut)
    assert any(not torch.allclose(before[name], uncut[name], rtol=0, atol=1e-3) for name in uncut)


def test_a_run_that_ends_before_its_warm_up_is_stopped(options: Make) -> None:
    """Its rate would never have been what was asked for."""
    with pytest.raises(TrainingError, match="the warm-up of 3 steps is as long as the run, which has 3") as caught:
        train(options({"warmup": 3}))
    assert caught.value.mend == "--steps 4 or more, or leave it out"
    assert not options().out.exists()


def test_the_rate_falls_to_zero_with_the_time_or_the_steps(handed: Any) -> None:
    _, _, trainer = handed
    trainer.seconds, trainer.args.max_steps, trainer.args.warmup_steps = 60.0, 100, 3
    trainer.progressed = known = SimpleNamespace(spent=0.0)
    trainer.create_optimizer()
    schedule = trainer.create_scheduler(100)

    def rate(step: int, spent: float) -> float:
        known.spent = spent
        schedule.last_epoch = step - 1
        schedule.step()
        return float(schedule.get_last_lr()[0]) / trainer.args.learning_rate

    assert rate(0, 0.0) == pytest.approx(1 / 4)  # it warms up
    assert rate(3, 6.0) == pytest.approx(0.9)
    assert rate(10, 45.0) == pytest.approx(0.25)
    assert rate(80, 6.0) == pytest.approx(0.2)
    assert rate(81, 90.0) == 0.0


def test_a_run_without_a_trained_parameter_is_stopped(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.training import loading

    monkeypatch.setattr(loading, "with_adapter", lambda model, rank: model.requires_grad_(False))
    with pytest.raises(TrainingError, match="no parameter is trained"):
        train(options(method="lora"))


def test_a_first_gradient_of_zero_stops_it(options: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.training.grpo import Trainer

    monkeypatch.setattr(Trainer, "_compute_loss", lambda self, model, inputs: model.lm_head.weight.sum() * 0.0)
    with pytest.raises(TrainingError, match="the first gradient is zero"):
        train(options())


def test_sizes_that_do_not_go_together(tmp_path: Path) -> None:
    from worldmodel.training.grpo import Sizes, config

    with pytest.raises(TrainingError, match="one sample"):
        config(tmp_path, Sizes(samples=1), 1e-4, 0, {})
    with pytest.raises(TrainingError, match="15 rollouts a step cannot be shared out in batches of 4"):
        config(tmp_path, Sizes(questions=5, samples=3, batch=4), 1e-4, 0, {})
