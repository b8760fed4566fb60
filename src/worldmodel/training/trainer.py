"""trl's trainer, held to this project's rules: no relabelling, whole checkpoints, and a stop where it goes wrong."""

from __future__ import annotations

import csv
import json
import math
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from datasets import Dataset
from safetensors import SafetensorError
from transformers import PrinterCallback, TrainerCallback
from trl import SFTConfig, SFTTrainer

from worldmodel.errors import TrainingError
from worldmodel.training import checkpoint
from worldmodel.training.blocks import Block, collate

WHOLE = "whole"
"""A file of this name is put into a checkpoint when all else of it is there."""
KEPT = 2

COLUMNS = ("step", "seconds", "loss", "gradient", "rate")


class Trainer(SFTTrainer):  # type: ignore[misc]  # trl is not read by the type checker
    """Trains on blocks as they are. A checkpoint that cannot be written leaves the one before."""

    def _save_checkpoint(self, model: Any, trial: Any) -> None:
        folder = Path(self.args.output_dir) / f"checkpoint-{self.state.global_step}"
        try:
            super()._save_checkpoint(model, trial)
            with checkpoint.replacing(folder / WHOLE) as partial:
                partial.write_text("")
        except (OSError, SafetensorError, RuntimeError, ValueError) as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise checkpoint.unwritable(folder, error) from error

    def create_model_card(self, *arguments: Any, **options: Any) -> None:
        """None: what a run was is in settings.json and result.json."""

    def training_step(self, *arguments: Any, **options: Any) -> Any:
        loss = super().training_step(*arguments, **options)
        if not torch.isfinite(loss).all():
            raise diverged("loss", loss.item(), self.state.global_step + 1)
        return loss


class Watch(TrainerCallback):  # type: ignore[misc]
    """Writes the curve, stops on a gradient that is not finite, and has a checkpoint saved before it measures."""

    def __init__(self, curve: Path, steps: int, say: Callable[[float, str], None]) -> None:
        self._curve, self._steps, self._say = curve, steps, say
        self._begun: float | None = None
        self._every, self._due = 0, False
        self._measure: Callable[[int], object] = lambda step: None

    @property
    def begun(self) -> bool:
        """Whether a first step was reached: everything that is resumed has been read by then."""
        return self._begun is not None

    def at(self, every: int, measure: Callable[[int], object]) -> None:
        """Save and call `measure` with the step, every so many steps; not at the last one, measured anyway."""
        self._every, self._measure = every, measure

    def on_step_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        self._due = bool(self._every) and state.global_step % self._every == 0 and state.global_step < self._steps
        control.should_save = control.should_save or self._due

    def on_save(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if self._due:  # and not before: measuring takes long, and may break
            self._due = False
            self._measure(state.global_step)

    def on_step_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if self._begun is None:
            self._begun = time.monotonic()
            _cut(self._curve, state.global_step)

    def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **more: Any) -> None:
        if not logs or "loss" not in logs:
            return
        norm = logs.get("grad_norm", 0.0)
        if not math.isfinite(norm):
            raise diverged("gradient", norm, state.global_step)
        seconds = time.monotonic() - (self._begun or time.monotonic())
        line = (
            state.global_step,
            round(seconds, 2),
            f"{logs['loss']:.5f}",
            f"{norm:.4f}",
            f"{logs['learning_rate']:.3g}",
        )
        with self._curve.open("a", newline="") as file:
            csv.writer(file).writerow(line)
        self._say(
            state.global_step / self._steps, f"step {state.global_step} of {self._steps}  loss {logs['loss']:.4f}"
        )


def config(
    out: Path, *, seed: int, steps: int, batch: int, accumulate: int, rate: float, warmup: int, save: int
) -> SFTConfig:
    """trl's settings, with the defaults that fail in silence turned off. bfloat16 where a GPU has it."""
    cuda = torch.cuda.is_available()
    return SFTConfig(
        output_dir=str(out),
        seed=seed,
        max_steps=steps,
        per_device_train_batch_size=batch,
        gradient_accumulation_steps=accumulate,
        learning_rate=rate,
        warmup_steps=warmup,
        lr_scheduler_type="cosine",
        weight_decay=0.0,
        max_grad_norm=1.0,
        logging_steps=1,
        logging_nan_inf_filter=False,
        save_strategy="steps",
        save_steps=save,
        save_total_limit=KEPT,
        report_to="none",
        disable_tqdm=True,
        use_cpu=not cuda,
        bf16=cuda and torch.cuda.is_bf16_supported(),
        fp16=False,
        gradient_checkpointing=cuda,
        dataloader_pin_memory=cuda,
        remove_unused_columns=False,
        max_length=None,
        packing=False,
        dataset_kwargs={"skip_prepare_dataset": True},
    )


def trainer(settings: SFTConfig, model: Any, tokenizer: Any, rows: Sequence[Block], watch: Watch) -> Trainer:
    made = Trainer(
        model=model,
        args=settings,
        data_collator=collate,
        train_dataset=Dataset.from_list(list(rows)),
        processing_class=tokenizer,
        callbacks=[watch],
    )
    made.remove_callback(PrinterCallback)
    return made


def last_whole(out: Path) -> Path | None:
    """The newest checkpoint that was written to its end; those that were not are removed."""
    found: dict[int, Path] = {}
    for folder in out.glob("checkpoint-*"):
        if not folder.name.rpartition("-")[2].isdigit():
            continue
        if (folder / WHOLE).exists():
            found[int(folder.name.rpartition("-")[2])] = folder
        else:
            shutil.rmtree(folder)
    return found[max(found)] if found else None


def diverged(what: str, value: float, step: int) -> TrainingError:
    return TrainingError(
        f"the {what} became {value} at step {step}; the last good checkpoint is kept",
        mend="train into another --out with a lower --rate, or look for a broken example",
    )


def curve_losses(curve: Path) -> list[float]:
    """The losses of all steps, also of those before the run was cut."""
    return [float(line[COLUMNS.index("loss")]) for line in _lines(curve)]


def cut_measured(file: Path, step: int) -> None:
    """Keep the lines of an evaluation.jsonl up to `step`, those that are whole. Raises TrainingError."""
    if file.exists():
        kept = [line for line in file.read_text("utf-8", "replace").splitlines() if _step(line) <= step]
        with checkpoint.replacing(file) as partial:
            partial.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")


def _step(line: str) -> float:
    """The step of a measurement; infinity for a line that a kill has torn."""
    try:
        return int(json.loads(line)["step"])
    except (ValueError, TypeError, KeyError):
        return math.inf


def _cut(curve: Path, step: int) -> None:
    """Keep the lines up to `step`, from which the run goes on."""
    lines = [COLUMNS, *(line for line in _lines(curve) if int(line[0]) <= step)]
    with checkpoint.replacing(curve) as partial, partial.open("w", newline="") as file:
        csv.writer(file).writerows(lines)


def _lines(curve: Path) -> list[list[str]]:
    if not curve.exists():
        return []
    with curve.open(newline="") as file:
        return [line for line in csv.reader(file) if line and line[0].isdigit() and len(line) == len(COLUMNS)]
