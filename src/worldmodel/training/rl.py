"""`worldmodel train rl`: a model learns from running its own programs, in the loop and the machines of users.

    tasks -> rollouts (the real loop) -> rewards (rewards.py) -> GRPO (grpo.py) -> weights, curves

A run that was cut, by Ctrl-C, a dead pool of machines or kill -9, goes on from its last whole checkpoint with the
same command. Where the policy is lost, training stops, the checkpoints since then are set aside, and the model of the
last good one is written; where nothing is left to learn, that of the last step.

Not covered: several GPUs; tasks that change under a run that has begun.
"""

from __future__ import annotations

import hashlib
import json
import math
import pickle
import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

import torch
from safetensors import SafetensorError
from transformers import set_seed

from worldmodel.engines.pair import reader_of
from worldmodel.engines.transformers import speaks_own
from worldmodel.errors import DataError, TrainingError
from worldmodel.evals.tasks import Task
from worldmodel.training import checkpoint, grpo, loading
from worldmodel.training.along import carry
from worldmodel.training.difficulty import Difficulty
from worldmodel.training.ends import Diverged, Stuck
from worldmodel.training.export import write_gguf
from worldmodel.training.figures import WINDOW, Curve, mean
from worldmodel.training.grpo import STATE, Follow, Progressed, Rollouts, Sizes
from worldmodel.training.preflight import check_schedule, check_trainable
from worldmodel.training.rollouts import Arena
from worldmodel.training.store import identity
from worldmodel.training.trainer import last_whole
from worldmodel.training.waves import Generate, Vllm

Progress = Callable[[str, float, str], None]
"""Called with the stage, the share of it that is done (0 to 1) and a line of figures."""
Open = Callable[[loading.Loaded, Generate | None], Arena]
"""How an arena is made around a model in memory; a `Generate` writes for it where there is one."""

RATES = {"lora": 2e-4, "full": 5e-5}
FREE = ("out", "minutes", "threads", "vllm_url")
"""Settings that may change when a run goes on."""
ENDS = 5
"""Steps at either end that `Result` compares."""


@dataclass(frozen=True, slots=True)
class Options:
    """Everything a run depends on. `rate` None is chosen by `method`; `vllm` generates there instead of here.

    `sandbox` and `services` say where the programs run and what is at their disposal there. With `reads_for`, a GGUF
    file, `model` is its reader (engines/pair.py), and the result is that file with the trained reader.
    """

    model: Path
    out: Path
    method: Literal["lora", "full"] = "full"
    rank: int = 16
    minutes: float = 25.0
    rate: float | None = None
    sizes: Sizes = field(default_factory=Sizes)
    vllm: grpo.Vllm | None = None
    vllm_url: str | None = None
    sandbox: str = ""
    services: bool = False
    seed: int = 0
    threads: int = 0
    reads_for: Path | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """Where the weights went and what the run came to.

    Pairs are means over the first and the last `ENDS` steps, of the training tasks: reward, right answers, and
    those of them that are right with other numbers too, which no reward asks for. `executions` are programs run
    in a second of training, `shares` the parts of the wall time that went into generating, waiting and learning.
    `doubt` is what speaks for the rewards being gamed, if anything does.
    """

    folder: Path
    gguf: Path | None
    steps: int
    minutes: float
    rollouts: int
    reward: tuple[float | None, float | None]
    right: tuple[float | None, float | None]
    transfers: tuple[float | None, float | None]
    executions: float
    shares: dict[str, float]
    doubt: str = ""


def train_rl(
    options: Options, tasks: Sequence[Task], opened: Open, progress: Progress = lambda stage, share, line: None
) -> Result:
    """Train, save, and return the figures. Raises TrainingError, DataError, SandboxError, EngineError.

    Whatever it raises, and if it is killed: the last checkpoint stays. Where training itself must stop, the error names
    the model that is left.
    """
    check_tasks(tasks)
    if steps := options.sizes.steps:  # else the minutes end it
        check_schedule(steps, options.sizes.warmup, mend=f"--steps {options.sizes.warmup + 1} or more, or leave it out")
    generator = grpo.vllm(options.vllm, options.vllm_url)
    # By its weights: a model that was unpacked for the time has another path each time.
    model = identity({"hf": options.model})
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise checkpoint.unwritable(options.out, error) from error
    if options.threads:
        torch.set_num_threads(options.threads)
    given = {name: value for name, value in asdict(options).items() if name not in FREE}
    asked = hashlib.sha256("".join(task.hash for task in tasks).encode()).hexdigest()[:16]
    del given["reads_for"]  # which model's reader it is says `model`
    settings = {**given, "model": model, "tasks": asked}
    checkpoint.same_settings(options.out / "settings.json", settings)
    checkpoint.keep_settings(options.out / "settings.json", settings)
    set_seed(options.seed)
    progress("loading", 0.0, str(options.model))
    loaded = loading.load(options.model, precise=True)
    vllm = Vllm() if options.vllm else None
    with closing(opened(loaded, vllm)) as arena:
        run = _Run(options, loaded, tasks, arena, generator, progress)
        if vllm:
            vllm.trainer = run.trainer
        run.train()
        result = run.save()
    with checkpoint.replacing(options.out / "result.json") as partial:
        partial.write_text(json.dumps(asdict(result), default=str, indent=2) + "\n")
    return result


def check_tasks(tasks: Sequence[Task]) -> None:
    """Raises DataError for a file from whose answers nothing can be learned: all of them are missing."""
    if not tasks:
        raise DataError("there is no task to learn from", mend="give --tasks a file with questions and answers")
    if all(task.answer is None for task in tasks):
        raise DataError(
            f"none of the {len(tasks)} tasks has an answer: no rollout could be called right",
            mend='give --tasks rows with an "answer"; null is for questions that nobody can answer',
        )


class _Run:
    """One run: model, trainer, and what is known of the tasks."""

    def __init__(
        self,
        options: Options,
        loaded: loading.Loaded,
        tasks: Sequence[Task],
        arena: Arena,
        generator: dict[str, Any],
        progress: Progress,
    ) -> None:
        self.options, self.loaded, self.progress = options, loaded, progress
        self.seconds = options.minutes * 60
        self.model = loaded.model
        if options.method == "lora":
            self.model = loading.with_adapter(loaded.model, options.rank)
        check_trainable(self.model)
        self.progressed = Progressed(Difficulty(tasks))
        self.resumed = last_whole(options.out)
        self.begun = int(self.resumed.name.rpartition("-")[2]) if self.resumed else 0
        if self.resumed:
            self.progressed.restore(self.resumed / STATE)
            progress("training", 0.0, f"goes on from {self.resumed.name}")
        self.curve = Curve(options.out / "curve.csv", self.begun)
        sizes = options.sizes
        rollouts = Rollouts(loaded, arena, self.progressed, size=sizes.samples, seed=options.seed)
        self.follow = Follow(
            self.curve,
            rollouts,
            self.progressed,
            seconds=self.seconds,
            say=lambda share, line: progress("training", share, line),
        )
        rate = options.rate or RATES[options.method]
        settings = grpo.config(options.out, sizes, rate, options.seed, generator)
        self.trainer = grpo.trainer(settings, loaded, self.model, rollouts, self.follow)
        self.trainer.progressed, self.trainer.negative = self.progressed, sizes.negative
        self.trainer.seconds = self.seconds

    def train(self) -> None:
        """Train until the time or the steps are spent. Raises TrainingError and what rollouts raise."""
        if self.resumed and (self.begun >= (self.options.sizes.steps or math.inf) or self._spent()):
            self.trainer._load_from_checkpoint(str(self.resumed))
            self.trainer.state.global_step = self.begun
            return
        try:
            self.trainer.train(resume_from_checkpoint=str(self.resumed) if self.resumed else None)
        except Diverged as error:
            raise self._stopped(error) from error
        except Stuck as error:
            raise self._ended(error) from error
        except torch.OutOfMemoryError as error:
            raise TrainingError(
                f"out of memory: {str(error).splitlines()[0]}", mend="fewer --questions or --samples, or --method lora"
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
            if self.follow.begun or not self.resumed:
                raise
            with checkpoint.readable(self.resumed):
                raise ValueError(str(error)) from error
        finally:
            self.curve.draw(self.options.out / "curve.png")

    def _spent(self) -> bool:
        return self.progressed.spent >= self.seconds

    def _stopped(self, error: Diverged) -> TrainingError:
        """Set aside the checkpoints of the lost policy, write the model of the last good one, and say where it is."""
        for folder in self.options.out.glob("checkpoint-*"):
            if int(folder.name.rpartition("-")[2]) > error.step - WINDOW:
                shutil.rmtree(self.options.out / f"spoiled-{folder.name}", ignore_errors=True)
                folder.rename(self.options.out / f"spoiled-{folder.name}")
        good = last_whole(self.options.out)
        where = "no checkpoint is older than that, and --model is as it was"
        if good:
            self.trainer._load_from_checkpoint(str(good))
            saved = self.save()
            where = f"the model of the last good checkpoint, {good}, is {saved.gguf or saved.folder}"
        return TrainingError(f"{error}: training stopped; {where}", mend="train into another --out with a lower --rate")

    def _ended(self, error: Stuck) -> TrainingError:
        """Nothing is left to learn: write the model as it is, and a checkpoint from which the same command goes on."""
        step = int(self.trainer.state.global_step)
        if not step:
            return error
        self.trainer._save_checkpoint(self.trainer.model, None)
        saved = self.save()
        where = f"the model as it was after step {step} is {saved.gguf or saved.folder}"
        return TrainingError(f"{error}; {where}", mend=error.mend)

    def save(self) -> Result:
        """The trained model as a folder, and as a GGUF file where it is one of the project's own."""
        out = self.options.out
        self.progress("saving", 0.0, "model")
        model = self.model.merge_and_unload() if self.options.method == "lora" else self.model
        partial, folder = out / "model.partial", out / "model"
        shutil.rmtree(partial, ignore_errors=True)
        tokenizer = self.loaded.chat.tokenizer
        gguf = None
        try:
            model.save_pretrained(partial)
            tokenizer.save_pretrained(partial)
            shutil.rmtree(folder, ignore_errors=True)
            partial.rename(folder)
            carry(self.options.model, folder)
            if speaks_own(model.config):
                gguf = out / "model.gguf"
                words = tokenizer.backend_tokenizer
                if self.options.reads_for:
                    write_gguf(model.cpu(), words, reader_of(gguf), name="worldmodel-reader")
                    shutil.copyfile(self.options.reads_for, gguf)
                else:
                    write_gguf(model.cpu(), words, gguf, name="worldmodel-embedded")
                carry(self.options.model, gguf)
        except (OSError, SafetensorError, RuntimeError) as error:
            shutil.rmtree(partial, ignore_errors=True)
            raise checkpoint.unwritable(folder, error) from error
        return self._result(folder, gguf)

    def _result(self, folder: Path, gguf: Path | None) -> Result:
        lines = self.curve.lines()
        done = self.progressed

        def ends(name: str) -> tuple[float | None, float | None]:
            values = [float(line[name]) if line[name] else None for line in lines]
            return mean(values[:ENDS]), mean(values[-ENDS:])

        spent = {name: sum(float(line[name] or 0) for line in lines) for name in ("generating", "waiting", "learning")}
        whole = sum(spent.values()) or 1.0
        return Result(
            folder=folder,
            gguf=gguf,
            steps=int(self.trainer.state.global_step),
            minutes=done.spent / 60,
            rollouts=done.played,
            reward=ends("reward"),
            right=ends("reward_right"),
            transfers=ends("transfers"),
            executions=done.executed / max(done.spent, 1e-9),
            shares={name: round(seconds / whole, 3) for name, seconds in spent.items()},
            doubt=self.follow.doubt,
        )
