"""Train the embedded encoder: texts that mean the same are brought together, others of the batch kept apart.

The loss is InfoNCE with the other pairs of the batch as negatives, in both directions (van den Oord et al.,
arXiv 1807.03748; in-batch negatives as in Karpukhin et al., arXiv 2004.04906). Each batch is of one source
(pairs.py), so that the negatives are of its kind. Rows begin at random with a length that falls with how
often they come, so the untrained table is already a lexical embedder (a random projection of weighted
words); training moves what the pairs speak of and leaves the rest as it was.

A batch is a function of the seed and the step, and the state is kept every few seconds: a run that was cut
goes on with the same command and ends as it would have ended.

Not covered: pairs are not mined with the model that is being trained.
"""

from __future__ import annotations

import json
import math
import random
import time
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from pickle import UnpicklingError

import numpy as np
import torch
from torch import Tensor

from worldmodel.errors import TrainingError
from worldmodel.memory.embed import Embedder
from worldmodel.memory.embedders.encoder import EncoderEmbedder, save
from worldmodel.memory.words import Layout, Reader, pieces
from worldmodel.training.pairs import Group, Source, pair, sources, validation
from worldmodel.training.preflight import check_first_step, check_schedule

Progress = Callable[[str, float | None], None]
KEEP = 20.0
"""Seconds between two times that the state is kept."""


@dataclass(frozen=True, slots=True)
class Options:
    """`data`, `out`: folders. `steps` batches of `batch` pairs. The rest is the shape and the rate of learning."""

    data: Path
    out: Path
    steps: int = 3000
    batch: int = 128
    dimensions: int = 256
    words: int = 20_000
    rate: float = 0.01
    temperature: float = 0.05
    dropout: float = 0.1
    draws: int = 40
    seed: int = 0
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Result:
    """`losses` is the mean loss of each tenth of the run; `recall` the validation recall@1 by source."""

    encoder: Path
    steps: int
    seconds: float
    pairs: dict[str, int]
    losses: tuple[float, ...]
    recall: dict[str, float]


def train_encoder(options: Options, progress: Progress = lambda step, share: None) -> Result:
    """Train, write `options.out/encoder.npz`, and say how it went. Raises TrainingError, DataError."""
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    progress("read", None)
    found = [split_off(source) for source in sources(options.data, draws=options.draws, seed=options.seed)]
    training = [source for source, _ in found if source.groups]
    held = [source for _, source in found if source.groups]
    corpus = Corpus(training, options)
    run = Training(corpus, training, options)
    began = time.monotonic()
    run.check()
    run.go(lambda step, loss: progress(f"step {step} loss {loss:.3f}", step / options.steps))
    path = options.out / "encoder.npz"
    facts = {"name": "encoder", "layout": asdict(corpus.layout), "steps": run.step, "seed": options.seed}
    save(path, run.table(), corpus.vocabulary, facts)
    embedder = EncoderEmbedder(path)
    result = Result(
        path,
        run.step,
        run.seconds + time.monotonic() - began,
        {source.name: len(source.groups) for source in training},
        run.tenths(),
        {source.name: recall(embedder, source.groups) for source in held},
    )
    (options.out / "encoder.json").write_text(json.dumps({**asdict(result), "encoder": path.name}, indent=2) + "\n")
    return result


def split_off(source: Source) -> tuple[Source, Source]:
    train, held = validation(source)
    return replace(source, groups=tuple(sorted(train, key=lambda group: group.key))), replace(source, groups=held)


class Corpus:
    """The texts of all groups as rows of the table, once as they are and once with words taken for unknown."""

    def __init__(self, training: Sequence[Source], options: Options) -> None:
        self.texts = list(
            dict.fromkeys(t for source in training for group in source.groups for t in group.questions + group.others)
        )
        self.number = {text: n for n, text in enumerate(self.texts)}
        split = [pieces(text) for text in self.texts]
        seen = Counter(piece for words in split for piece in set(words) if not piece[0].isdigit())
        self.vocabulary = [word for word, n in seen.most_common(options.words) if n > 1]
        self.layout = Layout(len(self.vocabulary))
        known = {word: row for row, word in enumerate(self.vocabulary)}
        rng = random.Random(options.seed)
        self._bags = [_bag(split, Reader(known, self.layout))]
        fewer = {word: row for word, row in known.items() if rng.random() > 0.3}
        self._bags.append(_bag(split, Reader(fewer, self.layout)))
        rows = self._bags[0][0]
        self.frequency = np.bincount(rows, minlength=self.layout.rows) / max(1, len(self.texts))

    def bags(self, texts: Sequence[str], rng: np.random.Generator, dropout: float) -> tuple[Tensor, Tensor, Tensor]:
        """Rows, weights and offsets of `texts`, as EmbeddingBag takes them."""
        all_rows, all_weights, offsets = [], [], [0]
        for text in texts:
            rows, weights, ends = self._bags[int(rng.random() < 0.2)]
            begin, end = ends[self.number[text]], ends[self.number[text] + 1]
            all_rows.append(rows[begin:end])
            all_weights.append(weights[begin:end] * (rng.random(end - begin) >= dropout))
            offsets.append(offsets[-1] + end - begin)
        joined = torch.from_numpy(np.concatenate(all_weights).astype(np.float32))
        return torch.from_numpy(np.concatenate(all_rows)), joined, torch.tensor(offsets[:-1])


def _bag(texts: Sequence[Sequence[str]], reader: Reader) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """All texts one behind the other: rows, weights, and where each text begins (one more for the end)."""
    rows, weights, ends = array("l"), array("f"), array("l", [0])
    for words in texts:
        bag = reader.of(words)
        rows.extend(bag)
        weights.extend(bag.values())
        ends.append(len(rows))
    return np.asarray(rows), np.asarray(weights), np.asarray(ends)


class Training:
    """The table, its optimizer and where the run stands."""

    def __init__(self, corpus: Corpus, training: Sequence[Source], options: Options) -> None:
        self._corpus, self._sources, self._options = corpus, training, options
        generator = torch.Generator().manual_seed(options.seed)
        rows, width = corpus.layout.rows, options.dimensions
        table = torch.randn(rows, width, generator=generator) / math.sqrt(width)
        # As inverse document frequency weighs words; a pair of neighbours counts less than a word.
        length = torch.from_numpy(np.log(1 / np.maximum(corpus.frequency, 1e-5))).float().clamp(0.3, 8)
        length[corpus.layout.rows - 1 - corpus.layout.pairs : -1] *= 0.3
        self._bag = torch.nn.EmbeddingBag(rows, width, mode="sum", sparse=True)
        self._bag.weight.data.copy_(table * length[:, None])
        self._optimizer = torch.optim.SparseAdam(self._bag.parameters(), lr=options.rate)
        self._warm = min(200, options.steps // 10)
        self.step, self.seconds, self._losses = 0, 0.0, array("f")
        self._state = options.out / "encoder.state"
        self._resume()

    def table(self) -> np.ndarray:
        result: np.ndarray = self._bag.weight.detach().numpy()
        return result

    def tenths(self) -> tuple[float, ...]:
        parts = np.array_split(np.asarray(self._losses), 10)
        return tuple(round(float(part.mean()), 4) for part in parts if len(part))

    def loss(self, step: int) -> Tensor:
        options = self._options
        seed = options.seed * 1_000_003 + step
        rng = random.Random(seed)
        source = rng.choices(self._sources, [source.share for source in self._sources])[0]
        pairs = [pair(group, rng) for group in choose(source.groups, options.batch, rng)]
        noise = np.random.default_rng(seed)
        sides = [
            torch.nn.functional.normalize(self._bag(rows, offsets, per_sample_weights=weights), dim=1)
            for texts in zip(*pairs, strict=True)
            for rows, weights, offsets in [self._corpus.bags(texts, noise, options.dropout)]
        ]
        scores = sides[0] @ sides[1].T / options.temperature
        target = torch.arange(len(pairs))
        both = torch.nn.functional.cross_entropy(scores, target) + torch.nn.functional.cross_entropy(scores.T, target)
        return both / 2

    def check(self) -> None:
        """What can be known before the first step. Raises TrainingError.

        How high a loss may begin is not known: scores are divided by the temperature.
        """
        check_schedule(self._options.steps, self._warm, mend="--steps 3000")
        loss = self.loss(0)
        loss.backward()
        check_first_step(loss.detach(), self._bag)
        self._optimizer.zero_grad()

    def go(self, report: Callable[[int, float], None]) -> None:
        steps, began, kept = self._options.steps, time.monotonic(), time.monotonic()
        while self.step < steps:
            share = min(1.0, (self.step + 1) / max(1, self._warm)) * (1 - self.step / steps)
            for group in self._optimizer.param_groups:
                group["lr"] = self._options.rate * share
            loss = self.loss(self.step)
            self._optimizer.zero_grad()
            loss.backward()
            self._optimizer.step()
            self._losses.append(loss.item())
            if not math.isfinite(self._losses[-1]):
                raise TrainingError(f"the loss of step {self.step} is {self._losses[-1]}", mend="a smaller --rate")
            self.step += 1
            if self.step % 50 == 0:
                report(self.step, float(np.mean(self._losses[-50:])))
            if time.monotonic() - kept > KEEP:
                self._keep(time.monotonic() - began)
                kept = time.monotonic()
        self.seconds += time.monotonic() - began
        self._keep(0.0)

    def _keep(self, more: float) -> None:
        state = {
            "table": self._bag.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "step": self.step,
            "losses": list(self._losses),
            "seconds": self.seconds + more,
            "options": self._said(),
        }
        unfinished = self._state.with_suffix(".partial")
        torch.save(state, unfinished)
        unfinished.replace(self._state)

    def _resume(self) -> None:
        if not self._state.exists():
            return
        try:
            state = torch.load(self._state, weights_only=True)
        except (OSError, RuntimeError, ValueError, EOFError, UnpicklingError) as error:
            raise TrainingError(f"{self._state} cannot be read: {error}", mend=f"rm {self._state}") from error
        if state["options"] != self._said():
            raise TrainingError(
                f"{self._state} is of a run with other options or data", mend=f"another --out, or rm {self._state}"
            )
        self._bag.load_state_dict(state["table"])
        self._optimizer.load_state_dict(state["optimizer"])
        self.step, self.seconds, self._losses = state["step"], state["seconds"], array("f", state["losses"])

    def _said(self) -> str:
        options = {k: v for k, v in asdict(self._options).items() if k not in ("data", "out", "threads")}
        return json.dumps({**options, "texts": len(self._corpus.texts), "words": len(self._corpus.vocabulary)})


def choose(groups: Sequence[Group], size: int, rng: random.Random) -> Sequence[Group]:
    """So many groups; every second time lookalikes (neighbours by key), which are hard to tell apart."""
    if size >= len(groups):
        return groups
    if rng.random() < 0.5:
        start = rng.randrange(len(groups) - size + 1)
        return groups[start : start + size]
    return rng.sample(groups, size)


def recall(embedder: Embedder, groups: Sequence[Group]) -> float:
    """How often the nearest of all second texts is the one of the same group."""
    rng = random.Random(0)
    pairs = [pair(group, rng) for group in groups]
    if not pairs:
        return math.nan
    left, right = (embedder.embed(texts) for texts in zip(*pairs, strict=True))
    best = (left @ right.T).argmax(axis=1)
    return float((best == np.arange(len(pairs))).mean())
