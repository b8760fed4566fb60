"""`worldmodel train sft`: a user's model learns the language from verified examples.

    examples -> rows (ids and mask) -> preflight -> training (trl) -> the real loop -> weights or adapter

Every row is rendered and masked here; trl is handed ready ids and labels. A run that was cut, by Ctrl-C or by
kill -9, goes on from its last whole checkpoint with the same command.

Not covered: several GPUs, and changing the data under a run that has begun.
"""

from __future__ import annotations

import json
import math
import pickle
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from torch import Tensor
from transformers import set_seed

from worldmodel.core.prompt import Prompt
from worldmodel.core.requires import is_pure, parse
from worldmodel.data.example import Task as Told
from worldmodel.engines.base import Engine
from worldmodel.engines.transformers import TransformersEngine
from worldmodel.errors import EngineError, PolicyError, SandboxError, TrainingError
from worldmodel.evals.report import Furnish, Report, evaluate, report
from worldmodel.evals.tasks import Task
from worldmodel.loop import World, answer
from worldmodel.training import blocks, checkpoint, examples, loading, preflight
from worldmodel.training.batches import Encoded
from worldmodel.training.chat import Chat
from worldmodel.training.export import FLAGS
from worldmodel.training.options import FREE, RATES, Options
from worldmodel.training.trainer import Trainer, Watch, config, curve_losses, cut_measured, last_whole, trainer
from worldmodel.types import Trace

Progress = Callable[[str, float, str], None]
"""Called with the stage, the share of it that is done (0 to 1) and a line of figures."""

Rollout = Callable[[Engine], World]
"""How the users' own loop is put around an engine."""


@dataclass(frozen=True, slots=True)
class Result:
    """Where the weights (or the adapter) went, and what the run came to.

    `left_out` are examples longer than a block. `evaluation` is of the given tasks, by the real loop, with the
    final weights; None without tasks.
    """

    folder: Path
    steps: int
    examples: int
    left_out: int
    trained: int
    first_loss: float | None
    last_loss: float | None
    minutes: float
    evaluation: Report | None


def train_sft(
    options: Options,
    rollout: Rollout,
    tasks: Sequence[Task] = (),
    furnish: Furnish | None = None,
    progress: Progress = lambda stage, share, line: None,
) -> Result:
    """Fine-tune, save, and measure. Raises TrainingError, DataError, and what the loop raises.

    `tasks` are answered by the real loop during training and after it; `furnish` as in `evals.report.evaluate`.

    Whatever it raises, and if it is killed: the last checkpoint stays.
    """
    if options.bits and options.method == "full":
        raise TrainingError(f"weights of {options.bits} bits cannot be trained themselves", mend="--method lora")
    try:
        return _trained(options, rollout, tasks, furnish, progress)
    except BrokenPipeError:
        raise  # who listened to the progress has gone: no fault of a file
    except OSError as error:
        raise checkpoint.unwritable(Path(error.filename or options.out), error) from error


def _trained(
    options: Options, rollout: Rollout, tasks: Sequence[Task], furnish: Furnish | None, progress: Progress
) -> Result:
    options.out.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    if options.threads:
        torch.set_num_threads(options.threads)
    placed = examples.load(options.data)
    given = {name: value for name, value in asdict(options).items() if name not in FREE}
    checkpoint.same_settings(options.out / "settings.json", given)
    set_seed(options.seed)
    progress("loading", 0.0, str(options.model))
    loaded = loading.load(
        options.model,
        bits=options.bits,
        precise=options.method == "full",
        instructions=options.instructions,
        quantities=options.quantities,
    )
    run = _Run(options, loaded, placed, rollout, tasks, furnish, progress)
    run.preflight()
    checkpoint.keep_settings(options.out / "settings.json", given)
    steps = run.train()
    folder = run.save()
    evaluation = run.evaluate(steps) if tasks else None  # here an engine or machine that gives up is an error
    preflight.check_tags(run.rollouts(), programs=run.teaches_programs)
    losses = curve_losses(options.out / "curve.csv")
    result = Result(
        folder=folder,
        steps=steps,
        examples=len(run.rows),
        left_out=len(placed) - len(run.rows),
        trained=run.trained,
        first_loss=losses[0] if losses else None,
        last_loss=losses[-1] if losses else None,
        minutes=(time.monotonic() - begun) / 60,
        evaluation=evaluation,
    )
    with checkpoint.replacing(options.out / "result.json") as partial:
        partial.write_text(json.dumps(asdict(result), default=str, indent=2) + "\n")
    return result


class _Run:
    """One fine-tuning: model, rows and trainer."""

    def __init__(
        self,
        options: Options,
        loaded: loading.Loaded,
        placed: Sequence[examples.Placed],
        rollout: Rollout,
        tasks: Sequence[Task],
        furnish: Furnish | None,
        progress: Progress,
    ) -> None:
        self.options, self.chat, self.placed = options, loaded.chat, placed
        self.rollout, self.tasks, self.furnish, self.progress = rollout, tasks, furnish, progress
        length = _length(options.length, loaded.model.config)
        self.told, self.rows = _rows(placed, loaded.chat, length)
        self.measured = options.out / "evaluation.jsonl"
        self.rate = RATES[options.method] if options.rate is None else options.rate
        self.model = loaded.model
        if options.method == "lora":
            self.base = loading.fingerprint(options.model)
            self.model = loading.with_adapter(loaded.model, options.rank, options.targets)
        made = blocks.blocks(self.rows, length, packed=options.packing)
        updates = math.ceil(math.ceil(len(made) / options.batch) / options.accumulate)
        self.steps = math.ceil(options.epochs * updates)
        self.warmup = self.steps // 20 if options.warmup is None else options.warmup
        self.watch = Watch(options.out / "curve.csv", self.steps, lambda share, line: progress("training", share, line))
        settings = config(
            options.out,
            seed=options.seed,
            steps=self.steps,
            batch=options.batch,
            accumulate=options.accumulate,
            rate=self.rate,
            warmup=self.warmup,
            save=options.save,
        )
        self.trainer: Trainer = trainer(settings, self.model, self.chat.tokenizer, made, self.watch)
        if tasks:
            self.watch.at(options.every, self.measure)
        self.trained = 0

    def preflight(self) -> None:
        """Everything that can be known before the first step. Raises TrainingError."""
        say, chat = self.progress, self.chat
        say("preflight", 0.0, f"{len(self.rows)} rows")
        preflight.check_rendered(self.told, self.rows, chat.end, chat.text)
        loader = self.trainer.get_train_dataloader()
        preflight.check_read((row for batch in loader for row in blocks.unpacked(batch)), self.rows, chat.end)
        preflight.check_schedule(self.steps, self.warmup)
        self.trained = preflight.check_trainable(self.model)
        engine = TransformersEngine.around(self.model, chat.tokenizer, chat.card)
        for told, row in list(zip(self.told, self.rows, strict=True))[: preflight.EIGHT]:
            preflight.check_inference(engine.encoded, told, row)
        say("preflight", 0.5, "eight examples by heart")
        shortest = sorted(self.rows, key=lambda row: len(row.ids))[: preflight.EIGHT]
        self._eight(shortest[::-1])
        set_seed(self.options.seed)

    def _eight(self, rows: list[Encoded]) -> None:
        """The checks that compute: first loss and gradient, rows kept apart, eight learned by heart. Longest first."""
        device = self.model.device
        alone = _on(blocks.collate(blocks.blocks(rows, 0, packed=False)), device)
        loss = self._loss(alone)
        loss.backward()
        size = self.model.get_input_embeddings().weight.shape[0]
        preflight.check_first_step(loss.detach(), self.model, size)
        self.model.zero_grad()
        if self.options.packing and len(rows) > 1:
            length = sum(len(row.ids) for row in rows)
            packed = _on(blocks.collate(blocks.blocks(rows, length, packed=True)), device)
            self.model.eval()
            with torch.no_grad():
                rounded = self.trainer.args.bf16 or self.model.dtype != torch.float32
                preflight.check_apart(self._by_row(packed), self._by_row(alone), rounded=rounded)
            self.model.train()
        preflight.check_overfit(self.model, lambda: self._loss(alone), self.rate)

    def _loss(self, batch: dict[str, Tensor]) -> Tensor:
        with self.trainer.compute_loss_context_manager():
            made = self.model(**batch, use_cache=False, fused_lm_head=True)
        return -made.log_probs.sum() / made.label_mask.sum()

    def _by_row(self, batch: dict[str, Tensor]) -> Tensor:
        """(rows,) the summed loss of each row of a batch, longest row first."""
        with self.trainer.compute_loss_context_manager():
            scores = self.model(**batch, use_cache=False, fused_lm_head=True).log_probs
        starts = (batch["position_ids"] == 0).flatten().cumsum(0).view_as(batch["position_ids"]) - 1
        sums = torch.zeros(int(starts.max()) + 1, device=scores.device)
        sums.index_add_(0, starts[:, 1:].flatten(), -scores.float().flatten())
        return sums[sums != 0]

    def train(self) -> int:
        """Train from the last whole checkpoint on, if there is one. Returns the number of steps."""
        resumed = last_whole(self.options.out)
        cut_measured(self.measured, int(resumed.name.rpartition("-")[2]) if resumed else 0)
        if resumed:
            self.progress("training", 0.0, f"goes on from {resumed.name}")
        try:
            self.trainer.train(resume_from_checkpoint=str(resumed) if resumed else None)
        except torch.OutOfMemoryError as error:
            raise TrainingError(
                f"out of memory: {str(error).splitlines()[0]}", mend="a smaller --batch or --length, or --bits 4"
            ) from error
        except (
            OSError,
            EOFError,
            ValueError,
            KeyError,
            RuntimeError,
            pickle.UnpicklingError,
            SafetensorError,
        ) as error:
            if self.watch.begun or not resumed:
                raise
            with checkpoint.readable(resumed):
                raise ValueError(str(error)) from error
        return int(self.trainer.state.global_step)

    def save(self) -> Path:
        """Put the weights, or the adapter, into a folder of its own."""
        kind = "adapter" if self.options.method == "lora" else "model"
        self.progress("saving", 0.0, kind)
        folder = self.options.out / kind
        partial = folder.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        try:
            self.model.save_pretrained(partial)
            if kind == "model":
                self.chat.tokenizer.save_pretrained(partial)
            else:
                card = asdict(self.chat.card)
                said = {key: card[key] for key in (*FLAGS, "retrieved")}
                said |= {"model": str(self.options.model), "weights": self.base}
                (partial / loading.CARD).write_text(json.dumps(said) + "\n")
            shutil.rmtree(folder, ignore_errors=True)
            partial.rename(folder)
        except (OSError, SafetensorError, RuntimeError, ValueError) as error:
            shutil.rmtree(partial, ignore_errors=True)
            raise checkpoint.unwritable(folder, error) from error
        return folder

    def measure(self, step: int) -> None:
        """`evaluate` in the middle of training, which goes on whatever engine and machine do."""
        try:
            self.evaluate(step, patient=True)
        except (EngineError, SandboxError, PolicyError) as error:
            self.progress("evaluation", step / self.steps, f"step {step}: not measured: {error}")
        finally:
            self.model.train()

    def evaluate(self, step: int, *, patient: bool = False) -> Report:
        """The tasks through the real loop, with the weights as they are now; a line of evaluation.jsonl.

        `patient` as in `evals.report.evaluate`.
        """
        with closing(self._engine()) as engine:
            found = report(evaluate(self.tasks, [self.rollout(engine)], self.furnish, patient=patient))
        cut_measured(self.measured, step - 1)  # a finished run that is started again measures its last step again
        with self.measured.open("a") as file:
            file.write(json.dumps({"step": step, **asdict(found)}) + "\n")
        share = f"{found.right} of {found.n} right, {100 * (found.format or 0):.0f}% in format"
        gave_up = f", {found.raised} gave up" if found.raised else ""
        self.progress("evaluation", step / self.steps, f"step {step}: {share}{gave_up}")
        return found

    def rollouts(self) -> list[Trace]:
        """Eight questions that were trained on, through the real loop: those that need least come first."""
        traces = []
        with closing(self._engine()) as engine:
            world = self.rollout(engine)
            for task in self._asked():
                answering = answer(task.question, world)
                for _ in answering:
                    pass
                traces.append(answering.trace)
        return traces

    @property
    def teaches_programs(self) -> bool:
        """Whether `rollouts` asks questions whose programs the policy lets run, with nothing of the user's."""
        asked = self._asked()
        return bool(asked) and all(_demands(task) == 0 for task in asked)

    def _asked(self) -> list[Told]:
        return sorted((each.example.task for each in self.placed), key=_demands)[: preflight.EIGHT]

    def _engine(self) -> TransformersEngine:
        self.model.eval()
        return TransformersEngine.around(self.model, self.chat.tokenizer, self.chat.card)


def _demands(task: Told) -> int:
    """What a question's programs need: 0 computation alone, 1 more than that, 2 there is none."""
    if not task.steps:
        return 2
    return int(bool(task.files) or not all(is_pure(need) for step in task.steps for need in parse(step.requires)))


def _length(length: int, config: Any) -> int:
    """The tokens of a block: no more than the model was made to read."""
    context = getattr(config, "max_position_embeddings", None)
    return min(length, context) if isinstance(context, int) and context > 0 else length


def _rows(placed: Sequence[examples.Placed], chat: Chat, length: int) -> tuple[list[Prompt], list[Encoded]]:
    """The examples as they are told and as they are trained on, without those longer than a block."""
    told = [each.told(chat.card) for each in placed]
    rows = [chat.encoded(each) for each in told]
    kept = {id(row) for row in blocks.fitting(rows, length)}
    pairs = [(one, row) for one, row in zip(told, rows, strict=True) if id(row) in kept]
    return [one for one, _ in pairs], [row for _, row in pairs]


def _on(batch: dict[str, Tensor], device: Any) -> dict[str, Tensor]:
    return {name: tensor.to(device) for name, tensor in batch.items()}
