"""Train the classifier of questions (core/uncertainty/question.py): does a question say enough, and what does it want?

Enough or not: each training word problem as it is, beside a twin that lacks something (data/incomplete.py). What it
wants: requests that a tool serves, word problems, the project's own families, and everyday requests
(data/requests.py). Nothing that is measured is read, and nothing that overlaps with it. How well it does is said of
one group of problems in eight, and of one wording, tool and family's phrasing in five: the network never learns from
its part, the words are weighed once without theirs, for the figures, and then with all.
"""

from __future__ import annotations

import json
import math
import random
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from worldmodel.core.uncertainty.question import ROUTES, QuestionClassifier, features, tokens
from worldmodel.data.families import families
from worldmodel.data.family import Family
from worldmodel.data.generate import Part, tasks
from worldmodel.data.incomplete import incomplete
from worldmodel.data.requests import EVERYDAY, FACTS, UNKNOWABLE, draws
from worldmodel.data.rows import Row, measured, overlap, read, split, word_problems
from worldmodel.errors import TrainingError
from worldmodel.training import checkpoint

Progress = Callable[[str, float | None], None]
HIDDEN = 32
HELD, KEPT = 8, 5
"""One group of problems in HELD, and one wording or tool in KEPT, is kept apart."""
WORDS, LEAST = 6000, 3
"""So many words are weighed, each seen in at least so many requests."""
LOOKED_UP = ("encyclopedia", "search", "country", "element")
"""Tools that tell what is written somewhere; the others tell what holds now or here."""
NEAR = 0.6
"""Trigram overlap (Jaccard) with a measured question from which on a problem or a request is left out."""


@dataclass(frozen=True, slots=True)
class Options:
    """`data` as data/README.md describes it; `pairs` problems, each with its twin; `requests` of each kind."""

    data: Path
    out: Path
    pairs: int = 20_000
    requests: int = 4_000
    steps: int = 600
    seed: int = 0
    threads: int = 1


@dataclass(frozen=True, slots=True)
class Result:
    """`recognised`: share of held twins below the probability that one in twenty held problems is below, by kind.
    `routes`: share of held questions whose likeliest route is theirs. `left_out`: problems and requests that are near
    a measured question.
    """

    classifier: Path
    problems: int
    requests: dict[str, int]
    recognised: dict[str, float]
    routes: dict[str, float]
    left_out: int


def train_question(options: Options, progress: Progress = lambda step, share: None) -> Result:
    """Train, write `options.out` and say how it went. Raises TrainingError, DataError."""
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    progress("read", None)
    try:
        options.out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise checkpoint.unwritable(options.out, error) from error
    texts = [text for found in measured(options.data).values() for text in found]
    rows, tied = _untied([row for row in split(word_problems(options.data)).train if row.program], texts)
    if len(rows) < HELD * 4:
        raise TrainingError(f"{options.data} has {len(rows)} word problems with a program", mend="pass --data DIR")
    rng = random.Random(options.seed)
    groups = sorted({row.group for row in rows})
    held = set(rng.sample(groups, len(groups) // HELD))
    own = [row for row in rows if row.group not in held]
    learned = _pairs(own, options.pairs, rng)
    kept = _pairs([row for row in rows if row.group in held], options.pairs // HELD, rng)
    progress("twins", 0.2)
    names, means, scales, net = _network(learned, options, progress)
    asked, apart, near = _requests(options, rows, held, texts, rng)
    progress("routes", 0.5)
    part = _words(asked)
    words, bias = _words([*asked, *apart])
    layers = tuple((_rounded(layer.weight), _row(layer.bias)) for layer in net if isinstance(layer, nn.Linear))
    routes = _right(QuestionClassifier(names, means, scales, layers, 0.0, *part), apart)
    made = QuestionClassifier(names, means, scales, layers, 0.0, words, bias)
    enough = sorted(made.complete(text) for text, kind in kept if not kind)
    below = enough[len(enough) // 20]
    made = QuestionClassifier.from_data({**made.to_data(), "below": round(below, 4)})
    found = Counter(kind for _, kind in kept if kind)
    caught = Counter(kind for text, kind in kept if kind and made.complete(text) < below)
    with checkpoint.replacing(options.out) as partial:
        partial.write_text(json.dumps(made.to_data(), separators=(",", ":")) + "\n", "utf-8")
    shares = {kind: round(caught[kind] / found[kind], 3) for kind in sorted(found)}
    shares["all"] = round(sum(caught.values()) / max(1, sum(found.values())), 3)
    counts = dict(Counter(route for _, route in [*asked, *apart]))
    return Result(options.out, len(learned), counts, shares, routes, tied + near)


def _untied(rows: Sequence[Row], texts: Sequence[str]) -> tuple[list[Row], int]:
    """The rows whose group has none near one of `texts`, and how many are left out."""
    near = set(overlap((row.question for row in rows), texts, NEAR))
    groups = {row.group for row in rows if row.question in near}
    kept = [row for row in rows if row.group not in groups]
    return kept, len(rows) - len(kept)


def _pairs(rows: Sequence[Row], count: int, rng: random.Random) -> list[tuple[str, str]]:
    """Questions and what they lack ("": nothing): problems drawn at random, each followed by its twin."""
    found = []
    for _ in range(count):
        row = rng.choice(rows)
        found.append((row.question, ""))
        if twin := incomplete(row, rows, rng):
            found.append(twin)
    return found


def _network(
    rows: Sequence[tuple[str, str]], options: Options, progress: Progress
) -> tuple[tuple[str, ...], tuple[float, ...], tuple[float, ...], nn.Sequential]:
    found = [features(text) for text, _ in rows]
    names = tuple(found[0])
    table = torch.tensor([list(each.values()) for each in found], dtype=torch.float32)
    means, scales = table.mean(0), table.std(0).clamp(min=1e-3)
    inputs = ((table - means) / scales).clamp(-8, 8)
    enough = torch.tensor([float(not kind) for _, kind in rows])
    net = nn.Sequential(nn.Linear(len(names), HIDDEN), nn.Tanh(), nn.Linear(HIDDEN, 1))
    optimizer = torch.optim.AdamW(net.parameters(), lr=0.01, weight_decay=0.01)
    first = None
    for step in range(options.steps):
        rate = 0.01 * (1 - step / options.steps)
        optimizer.param_groups[0]["lr"] = rate
        chosen = torch.randint(len(rows), (2048,))
        loss = nn.functional.binary_cross_entropy_with_logits(net(inputs[chosen])[:, 0], enough[chosen])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        first = loss.item() if first is None else first
        if step % 50 == 0:
            progress(f"twins, loss {loss.item():.3f}", 0.2 + 0.3 * step / options.steps)
    if not math.isfinite(loss.item()) or (options.steps > 1 and loss.item() >= first):
        raise TrainingError(f"the loss went from {first:.3f} to {loss.item():.3f}: nothing was learned")
    return names, tuple(map(float, means)), tuple(map(float, scales)), net


def _requests(
    options: Options, rows: Sequence[Row], held: Collection[str], texts: Sequence[str], rng: random.Random
) -> tuple[list[tuple[str, str]], list[tuple[str, str]], int]:
    """Questions and what a good answer uses: to learn from, and kept apart; and how many were left out."""
    raw = list({raw["question"]: raw for raw in read(options.data / "tools", "metatool_queries")}.values())
    near = set(overlap((each["question"] for each in raw), texts, NEAR))
    served = [each for each in raw if each["question"] not in near]
    apart: list[tuple[str, str]] = []
    found: list[tuple[str, str]] = []
    for each in rng.sample(served, min(options.requests, len(served))):
        (apart if _apart(str(each["answer"])) else found).append((each["question"], "service"))
    for row in rng.sample(list(rows), min(options.requests // 2, len(rows))):
        (apart if row.group in held else found).append((row.question, "model"))
    for route, wordings in (("neither", EVERYDAY), ("fact", FACTS), ("unknowable", UNKNOWABLE)):
        for side in (False, True):
            own = [wording for wording in wordings if _apart(wording[0]) is side]
            count = options.requests // KEPT if side else options.requests
            (apart if side else found).extend((text, route) for text in draws(own, count, options.seed))
    known = families()
    parts: tuple[tuple[Part, list[tuple[str, str]]], ...] = (("train", found), ("phrasings", apart))
    for part, place in parts:
        for task in tasks(known.values(), part, 8, options.seed):
            place.append((task.question, _route(known[task.source])))
    return found, apart, len(near)


def _apart(text: str) -> bool:
    """One in KEPT, by a hash: the same ones each time."""
    return zlib.crc32(text.encode()) % KEPT == 0


def _right(made: QuestionClassifier, rows: Sequence[tuple[str, str]]) -> dict[str, float]:
    right: dict[str, list[bool]] = {route: [] for route in ROUTES}
    for text, route in rows:
        found = made.route(text)
        right[route].append(max(found, key=lambda name: found[name]) == route)
    return {route: round(sum(hits) / len(hits), 3) for route, hits in right.items() if hits}


def _route(family: Family) -> str:
    if family.decision != "tool":
        return family.decision
    needs = " ".join(step.requires for step in family.steps)
    return "fact" if any(f"tool({name}" in needs for name in LOOKED_UP) else "service"


def _words(rows: Sequence[tuple[str, str]]) -> tuple[dict[str, tuple[float, ...]], tuple[float, ...]]:
    """Multinomial logistic regression over words and pairs, each class of equal weight."""
    split_up = [Counter(tokens(text)) for text, _ in rows]
    seen = Counter(token for counts in split_up for token in counts)
    known = {token: n for n, (token, times) in enumerate(seen.most_common(WORDS)) if times >= LEAST}
    places: list[tuple[int, int]] = []
    values: list[float] = []
    for n, counts in enumerate(split_up):
        own = {token: count for token, count in counts.items() if token in known}
        length = math.sqrt(sum(count * count for count in own.values())) or 1.0
        places += [(n, known[token]) for token in own]
        values += [count / length for count in own.values()]
    size = (len(rows), len(known))
    table = torch.sparse_coo_tensor(
        torch.tensor(places).T, torch.tensor(values), size, check_invariants=True
    ).coalesce()
    labels = torch.tensor([ROUTES.index(route) for _, route in rows])
    shares = torch.bincount(labels, minlength=len(ROUTES)).float()
    even = len(rows) / (len(ROUTES) * shares.clamp(min=1))
    weights, bias = torch.zeros(len(known), len(ROUTES)), torch.zeros(len(ROUTES))
    weights.requires_grad_(), bias.requires_grad_()
    optimizer = torch.optim.Adam([weights, bias], lr=0.1)
    for step in range(200):
        optimizer.param_groups[0]["lr"] = 0.1 * (1 - step / 200)
        scores = torch.sparse.mm(table, weights) + bias
        loss = nn.functional.cross_entropy(scores, labels, weight=even) + 3e-6 * weights.square().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    rounded = _rounded(weights)
    return {token: rounded[n] for token, n in known.items() if any(rounded[n])}, _row(bias)


def _rounded(table: Tensor) -> tuple[tuple[float, ...], ...]:
    return tuple(_row(line) for line in table)


def _row(line: Tensor) -> tuple[float, ...]:
    return tuple(round(float(value), 3) for value in line.detach())
