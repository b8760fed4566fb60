"""trl's GRPO, told to learn from rollouts of the users' own loop.

GRPO (Shao et al. 2024, "DeepSeekMath", section 4) compares the rewards of several answers to one question;
trl computes loss, clipping and KL. What is handed to it: token ids, whose they are (`env_mask`: 0 for what the
runtime wrote), and the reward of each rollout, None for those that were dropped.
"""

from __future__ import annotations

import importlib.util
import json
import logging
import math
import os
import random
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import torch
from datasets import Dataset
from safetensors import SafetensorError
from torch import Tensor
from transformers import PrinterCallback, TrainerCallback
from trl import GRPOConfig, GRPOTrainer

from worldmodel.core.prompt import compose
from worldmodel.engines.transformers import TransformersEngine
from worldmodel.errors import TrainingError
from worldmodel.training import checkpoint, prefix
from worldmodel.training.difficulty import Difficulty, informative
from worldmodel.training.ends import Diverged, stuck
from worldmodel.training.figures import Curve, Step, Watch, gamed, step_of
from worldmodel.training.loading import Loaded
from worldmodel.training.preflight import check_gradient
from worldmodel.training.rollouts import Arena, Rollout, completion, groups
from worldmodel.training.trainer import WHOLE

Vllm = Literal["colocate", "server"]

ROUNDS = 4
"""How often other questions are tried before a step gives up finding rewards that differ."""
MOST = 2
"""How many times as many questions are asked at once as are wanted, at the most."""
STATE = "rl.json"
"""What a checkpoint keeps besides trl's own files."""
KEPT = 3


@dataclass(slots=True)
class Progressed:
    """What a run knows besides its weights. `spent` are the seconds of training."""

    difficulty: Difficulty
    watch: Watch = field(default_factory=Watch)
    spent: float = 0.0
    played: int = 0
    executed: int = 0
    flat: float = 0.5
    """The share of groups lately that taught nothing; half of them until it is known."""

    def save(self, path: Path) -> None:
        kept = {"difficulty": self.difficulty.state(), "watch": self.watch.state()}
        counts = {"spent": self.spent, "played": self.played, "executed": self.executed, "flat": self.flat}
        with checkpoint.replacing(path) as partial:
            partial.write_text(json.dumps({**kept, **counts}) + "\n", encoding="utf-8")

    def restore(self, path: Path) -> None:
        """Raises TrainingError where the file is not what `save` wrote."""
        with checkpoint.readable(path):
            kept = json.loads(path.read_text("utf-8"))
            self.difficulty.restore(kept["difficulty"])
            self.watch = Watch(**kept["watch"])
            self.spent, self.played, self.executed = kept["spent"], kept["played"], kept["executed"]
            self.flat = float(kept.get("flat", 0.5))


class Rollouts:
    """What trl calls for the rollouts of a step (`rollout_func`): it asks until enough questions teach something.

    Raises `ends.Stuck` when after `ROUNDS` rounds no group teaches anything.
    """

    def __init__(self, loaded: Loaded, arena: Arena, progressed: Progressed, *, size: int, seed: int) -> None:
        self._loaded, self._arena, self._progressed = loaded, arena, progressed
        self._size, self._seed = size, seed
        self._encoder = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, loaded.chat.card)
        self.step: Step | None = None
        self.ended = time.monotonic()

    def __call__(self, prompts: Sequence[str], trainer: Any) -> dict[str, Any]:
        wanted = len(prompts) // self._size
        number = trainer.state.global_step
        model = trainer.model
        model.eval()
        began, learned, busy = time.monotonic(), time.monotonic() - self.ended, self._arena.busy
        saved = self._arena.shared
        self._arena.renew(model)
        telling: list[Sequence[Rollout]] = []
        flat: list[Sequence[Rollout]] = []
        for turn in range(ROUNDS):
            rng = random.Random(f"{self._seed} {number} {turn}")
            # Many more at once take hardly longer than a few; so as many as will leave enough that teach something.
            left, difficulty = wanted - len(telling), self._progressed.difficulty
            count = math.ceil(left / max(1 - self._progressed.flat, 1 / MOST))
            count = min(count, max(left, len(difficulty.tasks)))
            for group in self._played(difficulty.choose(count, rng), rng):
                (telling if informative([rollout.total for rollout in group]) else flat).append(group)
            if len(telling) >= wanted:
                break
        model.train()
        if not telling:
            raise stuck(flat)
        chosen = (telling + flat)[:wanted]
        share = len(flat) / (len(telling) + len(flat))
        self._progressed.flat = (self._progressed.flat + share) / 2
        everyone = [rollout for group in telling + flat for rollout in group]
        now = time.monotonic()
        made = step_of(
            everyone,
            self._size,
            flat=len(flat),
            shared=self._arena.shared - saved,
            wall=now - began,
            busy=self._arena.busy - busy,
        )
        self.step = replace(made, learning=learned if self.step is not None else 0.0)
        self._progressed.played += len(everyone)
        self._progressed.executed += made.executed
        self.ended = now
        return self._handed([r for group in chosen for r in group], trained=min(len(telling), wanted) * self._size)

    def _played(self, tasks: Sequence[Any], rng: random.Random) -> list[Sequence[Rollout]]:
        asked = [(task, rng.randrange(2**31)) for task in tasks for _ in range(self._size)]
        found = list(groups(self._arena.play(asked), self._size))
        for task, group in zip(tasks, found, strict=True):
            marks = [_solved(rollout) for rollout in group if rollout.total is not None]
            if marks:
                self._progressed.difficulty.learn(task, sum(marks) / len(marks))
        return found

    def _handed(self, rollouts: Sequence[Rollout], *, trained: int) -> dict[str, Any]:
        """The rollouts as trl takes them; of the first `trained` those that were not dropped are learned from."""
        tokenizer, card = self._loaded.chat.tokenizer, self._loaded.chat.card

        def tokenize(text: str) -> list[int]:
            ids: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
            return ids

        prompts, parts, totals = [], [], []
        for place, rollout in enumerate(rollouts):
            prompt, _ = compose(rollout.task.question, card, retrieved=rollout.trace.retrieved)
            prompt = replace(prompt, reply=())  # what was offered is the first token of the trace
            made = completion(rollout.trace.tokens, tokenize)
            learned = place < trained and rollout.total is not None
            if not made.ids or not learned:
                made = replace(made, ids=made.ids or [self._loaded.chat.end], logprobs=made.logprobs or [0.0])
                made = replace(made, mask=[0] * len(made.ids))
            prompts.append(self._encoder.encoded(prompt))
            parts.append(made)
            totals.append(rollout.total)
        return {
            "prompt_ids": prompts,
            "completion_ids": [part.ids for part in parts],
            "logprobs": [part.logprobs for part in parts],
            "env_mask": [part.mask for part in parts],
            "total": totals,
        }


def _solved(rollout: Rollout) -> float:
    assert rollout.scores is not None
    parts = rollout.scores.parts
    return float(bool(parts["right"] or parts["abstains"]))


def reward(completions: Sequence[Any], total: Sequence[float | None], **columns: Any) -> list[float | None]:
    """What trl asks for each completion: the total that `Rollouts` found. Other columns of trl's are not used."""
    return list(total)


class Trainer(GRPOTrainer):  # type: ignore[misc]  # trl is not read by the type checker
    """Keeps what a run knows in its checkpoints, and stops on a loss that is not finite."""

    progressed: Progressed
    negative = 1.0
    """Weight of the answers that are worse than the others of their group."""
    seconds = math.inf
    """How long the run is to last."""
    _buffered_inputs: Any
    lr_scheduler: Any

    def _save_checkpoint(self, model: Any, trial: Any) -> None:
        folder = Path(self.args.output_dir) / f"checkpoint-{self.state.global_step}"
        try:
            super()._save_checkpoint(model, trial)
            self.progressed.save(folder / STATE)
            with checkpoint.replacing(folder / WHOLE) as partial:
                partial.write_text("")
        except (OSError, SafetensorError, RuntimeError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise checkpoint.unwritable(folder, error) from error

    def create_scheduler(self, num_training_steps: int, optimizer: Any = None) -> Any:
        """A rate that rises for a few steps, and then falls to zero with the time or the steps that are left."""
        if self.lr_scheduler is None:
            self.lr_scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer or self.optimizer, self._share_of_rate)
            self._created_lr_scheduler = True
        return self.lr_scheduler

    def _share_of_rate(self, step: int) -> float:
        steps, warmup = int(self.args.max_steps), int(self.args.warmup_steps)
        gone = max(self.progressed.spent / self.seconds, step / steps)
        return min(1.0, (step + 1) / (warmup + 1)) * max(0.0, 1.0 - gone)

    def _generate_and_score_completions(self, inputs: Any) -> Any:
        made = super()._generate_and_score_completions(inputs)
        made["advantages"] = torch.where(made["advantages"] < 0, self.negative, 1.0) * made["advantages"]
        return made

    def _prepare_inputs(self, generation_batch: Any) -> Any:
        before = self._buffered_inputs
        inputs = super()._prepare_inputs(generation_batch)
        if self._buffered_inputs is before:
            return inputs
        self._buffered_inputs = prefix.by_length(self._buffered_inputs)
        return self._buffered_inputs[self._step % self.args.steps_per_generation]

    def _get_per_token_logps_and_entropies(
        self, model: Any, input_ids: Tensor, attention_mask: Tensor, logits_to_keep: int, *rest: Any, **more: Any
    ) -> Any:
        if rest or not prefix.can_share(model) or any(more.get(name) for name in ("pixel_values", "compute_aux_loss")):
            return super()._get_per_token_logps_and_entropies(
                model, input_ids, attention_mask, logits_to_keep, *rest, **more
            )
        found = prefix.scores(model, input_ids, attention_mask, logits_to_keep, self.temperature)
        return *found, None

    def create_model_card(self, *arguments: Any, **options: Any) -> None:
        """None: what a run was is in settings.json and result.json."""

    def training_step(self, *arguments: Any, **options: Any) -> Any:
        loss = super().training_step(*arguments, **options)
        if not torch.isfinite(loss).all():
            raise Diverged(f"the loss became {loss.item()}", self.state.global_step + 1)
        return loss


class Follow(TrainerCallback):  # type: ignore[misc]
    """Writes the curve, watches over the policy, and ends the run when its time is spent."""

    def __init__(
        self,
        curve: Curve,
        rollouts: Rollouts,
        progressed: Progressed,
        *,
        seconds: float,
        say: Callable[[float, str], None],
    ) -> None:
        self._curve, self._rollouts, self._progressed = curve, rollouts, progressed
        self._seconds, self._say = seconds, say
        self._clock = time.monotonic()
        self.begun = False
        self.doubt = gamed(curve.lines())
        """What speaks for the rewards being gamed; said once, and at the end."""

    def on_step_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if not self.begun:
            self._clock, self.begun = time.monotonic(), True

    def on_step_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        now = time.monotonic()
        self._progressed.spent, self._clock = self._progressed.spent + now - self._clock, now
        control.should_log = True
        if state.global_step == 1:
            control.should_save = True  # else a run that stops early would leave nothing
        if self._progressed.spent >= self._seconds:
            control.should_training_stop = control.should_save = True

    def on_log(self, args: Any, state: Any, control: Any, logs: Mapping[str, float] | None = None, **more: Any) -> None:
        step = self._rollouts.step
        if not logs or "loss" not in logs or step is None:
            return
        number, spent = state.global_step, self._progressed.spent
        self._curve.add(number, spent, step, logs)
        norm = logs.get("grad_norm", 0.0)
        if not math.isfinite(norm):
            raise Diverged(f"the gradient became {norm}", number)
        if number == 1:  # of the loss nothing can be said: that of GRPO begins at 0
            check_gradient([norm])
        if (doubt := gamed(self._curve.lines())) and not self.doubt:
            self.doubt = doubt
            self._say(min(1.0, spent / self._seconds), doubt)
        if wrong := self._progressed.watch.add(step.entropy, step.reward):
            raise Diverged(wrong, number)
        right = step.rewards["right"]
        line = f"step {number}  reward {step.reward or 0:.3f}  right {right or 0:.3f}  entropy {step.entropy or 0:.3f}"
        self._say(min(1.0, spent / self._seconds), line + (f"  {step.flat} groups equal" if step.flat else ""))


def vllm(mode: Vllm | None, url: str | None) -> dict[str, Any]:
    """trl's own options for generating with vLLM; nothing without a mode. Raises TrainingError where it cannot be."""
    if mode is None:
        return {}
    if importlib.util.find_spec("vllm") is None:
        raise TrainingError("vLLM is not installed", mend="pip install 'worldmodel[vllm]', or leave --vllm out")
    if mode == "colocate":
        if not torch.cuda.is_available():
            raise TrainingError("vLLM beside the trainer (colocate) needs a GPU", mend="--vllm server, or leave it out")
        return {**_VLLM, "vllm_mode": "colocate"}
    if url is None:
        raise TrainingError("--vllm server needs to know where it is", mend="trl vllm-serve, and --vllm-url URL")
    return {**_VLLM, "vllm_mode": "server", "vllm_server_base_url": url}


_VLLM: dict[str, Any] = {
    "use_vllm": True,
    # A reply stops behind its program, which is run before it goes on.
    "generation_kwargs": {"stop": ["</requires>"], "include_stop_str_in_output": True},
}


@dataclass(frozen=True, slots=True)
class Sizes:
    """`questions` a step, `samples` of each, `batch` of them computed at once. `kl` is the weight of the KL penalty,
    `negative` that of answers worse than the others of their group. Full weight on these makes a small model worse:
    what it seldom writes has the largest gradients, and being pushed away from that leads nowhere (docs/rl.md; Deng et
    al., arXiv 2505.18830, and Yang et al., arXiv 2505.12929, see it in larger models).
    """

    questions: int = 8
    samples: int = 8
    batch: int = 16
    steps: int | None = None
    warmup: int = 3
    kl: float = 0.0
    negative: float = 0.2
    limit: int = 384
    temperature: float = 1.0
    save: int = 10


def config(out: Path, sizes: Sizes, rate: float, seed: int, generator: Mapping[str, Any]) -> GRPOConfig:
    """trl's settings. Raises TrainingError for sizes that do not go together."""
    total = sizes.questions * sizes.samples
    batch = min(sizes.batch, total)
    if sizes.samples < 2:
        raise TrainingError("one sample of a question has nothing to be compared with", mend="--samples 8")
    if total % batch:
        raise TrainingError(
            f"{total} rollouts a step cannot be shared out in batches of {batch}", mend="--questions 8 --samples 8"
        )
    cuda = torch.cuda.is_available()
    return GRPOConfig(
        output_dir=str(out),
        seed=seed,
        max_steps=sizes.steps or 1_000_000,
        per_device_train_batch_size=batch,
        gradient_accumulation_steps=total // batch,
        num_generations=sizes.samples,
        max_completion_length=sizes.limit,
        temperature=sizes.temperature,
        beta=sizes.kl,
        # By the group's own deviation, answers that differ in little would count as much as right and wrong ones.
        scale_rewards="batch",
        learning_rate=rate,
        warmup_steps=sizes.warmup,
        weight_decay=0.0,
        max_grad_norm=1.0,
        logging_steps=1,
        logging_nan_inf_filter=False,
        save_strategy="steps",
        save_steps=sizes.save,
        save_total_limit=KEPT,
        ignore_data_skip=True,
        report_to="none",
        disable_tqdm=True,
        use_cpu=not cuda,
        bf16=cuda and torch.cuda.is_bf16_supported(),
        fp16=False,
        gradient_checkpointing=False,
        dataloader_pin_memory=cuda,
        **generator,
    )


def trainer(settings: GRPOConfig, loaded: Loaded, model: Any, rollouts: Rollouts, follow: Follow) -> Trainer:
    """`model` is the loaded one, or that with an adapter. The data set holds places: `Rollouts` fills them."""
    os.environ["TRL_EXPERIMENTAL_SILENCE"] = "1"
    # It would print each rollout that was dropped: those have no reward on purpose, and are counted.
    logging.getLogger("trl.trainer.grpo_trainer").setLevel(logging.ERROR)
    places = [{"prompt": str(number)} for number in range(10_000)]
    made = Trainer(
        model=model,
        args=settings,
        reward_funcs=[reward],
        train_dataset=Dataset.from_list(places),
        processing_class=loaded.chat.tokenizer,
        rollout_func=rollouts,
        callbacks=[follow],
    )
    made.remove_callback(PrinterCallback)
    return made
