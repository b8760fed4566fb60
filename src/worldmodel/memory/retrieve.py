"""From a query to the models that may help: search, fuse, re-rank, and leave out what does not help.

A query is searched for by meaning and by words over all paths. Each path's relevance is a weighted sum of its
cosine and of its keyword score over the best one of this query, and, where the embedder knows words by themselves, of
how near its words come to each word of the query; a model is as relevant as its best path, and the
answer says which one that was. Then relevance is weighed by how far the model's runs speak for it: the lower end
of the confidence interval of its successes (core/bound.py), so that one lucky run does not win, and less where
the path itself has led astray before. Models that are not permitted are left out, and so is all that is not near
enough: a wrong hint hurts more than none.

Sums of scores rather than of reciprocal ranks (Cormack et al., SIGIR 2009), because ranks forget how near a path is.
Word by word: late interaction with MaxSim, as in ColBERT (Khattab and Zaharia, SIGIR 2020, arXiv 2004.12832), of the
paths that were found and of vectors without context.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING

from worldmodel.core.bound import lower_bound
from worldmodel.memory.embed import Embedder, WordEmbedder
from worldmodel.memory.facts import Fact
from worldmodel.memory.index import Candidate, Index
from worldmodel.memory.paths import Path
from worldmodel.memory.words import pieces
from worldmodel.types import Hit

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

POOL = 32
"""Paths that each of the two searches hands on."""
POOLS = 512
"""The same where models that may not be used stand before those that may."""
WORDS = 200
"""Different words of a text that are compared word by word."""
CHARACTERS = 4
"""Characters of a token, about."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """How hits are chosen; docs/benchmarks.md and the card of the encoder say on which rows.

    `dense`: the share of meaning in relevance, the rest is words. `late`: the share that word by word then has.
    `proof`: the share of a score that the runs decide.
    `threshold`: the least relevance of a model's best path. `tokens`: how much text all hits together may have, about.
    `context`: the weight of earlier questions beside the query.
    """

    dense: float = 0.8
    late: float = 0.6
    proof: float = 0.2
    threshold: float = 0.55
    tokens: int = 400
    context: float = 0.25


@dataclass(frozen=True, slots=True)
class Found:
    """A model that was found: by which path, how relevant it is, and what it scores after its runs were weighed."""

    fact: Fact
    path: Path
    cosine: float
    relevance: float
    score: float

    @property
    def hit(self) -> Hit:
        return Hit(self.fact.version, self.fact.summary, round(self.score, 4), f"{self.path.kind}: {self.path.text}")


@dataclass(frozen=True, slots=True)
class Best:
    """A model's best path."""

    path: str
    model: str
    cosine: float
    relevance: float


def search(
    query: str,
    index: Index,
    k: int,
    ranking: Ranking,
    *,
    context: Sequence[str] = (),
    usable: Callable[[Fact], bool] = lambda fact: True,
) -> list[Found]:
    """At most `k` models, best first. `usable` says which may be shown at all. Raises IndexStale, EmbedderError."""
    if not query.strip() or k < 1:
        return []
    vector = direction(query, index, ranking, context)
    pool = POOL
    while True:
        candidates = index.both(vector, query, pool)
        alike = word_by_word(query, candidates, index.embedder)
        near = [each for each in fuse(candidates, vector, ranking, alike) if each.relevance >= ranking.threshold]
        facts = index.facts.models([each.model for each in near])
        best: list[Best] = []
        refused = 0
        for each in near:
            if len(best) == 4 * k:
                break
            if each.model in facts and usable(facts[each.model]):
                best.append(each)
            else:
                refused += 1
        if len(best) >= k or not refused or pool >= POOLS:
            return weigh(best, index, ranking)[:k]
        pool *= 4  # models that may not be used stand in the way


def direction(query: str, index: Index, ranking: Ranking, context: Sequence[str]) -> NDArray[np.float32]:
    """The vector of a query, turned a little towards what was asked before."""
    import numpy as np

    rows = index.embedder.embed([query, *context[-2:]])
    total = rows[0] + ranking.context * rows[1:].sum(axis=0)
    length = float(np.linalg.norm(total))
    result: NDArray[np.float32] = (total / length if length > 0 else rows[0]).astype(np.float32)
    return result


def word_by_word(query: str, candidates: Sequence[Candidate], embedder: Embedder) -> dict[str, float]:
    """For each path the mean, over the words of the query, of the cosine to its nearest word; telling words count more.

    Empty where the embedder knows no words by themselves, and for a query without words.
    """
    import numpy as np

    asked = list(dict.fromkeys(pieces(query)))[:WORDS]
    if not isinstance(embedder, WordEmbedder) or not asked or not candidates:
        return {}
    texts = {each.path: list(dict.fromkeys(each.words.split()))[:WORDS] for each in candidates}
    place = {word: n for n, word in enumerate(dict.fromkeys([*asked, *chain.from_iterable(texts.values())]))}
    rows = embedder.embed_words(list(place))
    lengths = np.linalg.norm(rows, axis=1)
    directions = rows / np.maximum(lengths, 1e-9)[:, None]
    cosines = directions[: len(asked)] @ directions.T
    weights = lengths[: len(asked)] ** 2
    weights = weights / max(float(weights.sum()), 1e-9)
    filled = [path for path, words in texts.items() if words]
    if not filled:
        return dict.fromkeys(texts, 0.0)
    # All words of all paths side by side, one gather and one reduction for all of them.
    begins = np.cumsum([0, *(len(texts[path]) for path in filled[:-1])])
    columns = [place[word] for path in filled for word in texts[path]]
    nearest = np.maximum.reduceat(cosines[:, columns], begins, axis=1)
    return dict.fromkeys(texts, 0.0) | dict(zip(filled, (weights @ nearest).tolist(), strict=True))


def fuse(
    candidates: Iterable[Candidate],
    vector: NDArray[np.float32],
    ranking: Ranking,
    alike: Mapping[str, float] = MappingProxyType({}),
) -> list[Best]:
    """The best path of each model, most relevant first; ties by id, so that the order is always the same.

    `alike` is what `word_by_word` gave for the same candidates.
    """
    scores: dict[str, float] = {}
    paths: dict[str, Candidate] = {}
    for each in candidates:
        paths.setdefault(each.path, each)
        scores[each.path] = max(scores.get(each.path, 0.0), each.score)
    top = max(scores.values(), default=0.0) or 1.0
    late = ranking.late if alike else 0.0
    best: dict[str, Best] = {}
    for path, each in sorted(paths.items()):
        cosine = float(each.vector @ vector)
        relevance = ranking.dense * cosine + (1 - ranking.dense) * scores[path] / top
        relevance = (1 - late) * relevance + late * alike.get(path, 0.0)
        if each.model not in best or relevance > best[each.model].relevance:
            best[each.model] = Best(path, each.model, cosine, relevance)
    return sorted(best.values(), key=lambda found: (-found.relevance, found.model))


def weigh(best: Sequence[Best], index: Index, ranking: Ranking) -> list[Found]:
    """The same with what their runs say, best first."""
    facts = index.facts.models([each.model for each in best])
    texts = index.facts.texts([each.path for each in best])
    found = []
    for each in best:
        fact, path = facts.get(each.model), texts.get(each.path)
        if fact is None or path is None:  # it was being added when the process died
            continue
        share = lower_bound(fact.worked, fact.uses)
        proven = 1 - ranking.proof * (1 - share)
        score = each.relevance * proven * (1 - ranking.proof * astray(index.facts.weights(each.model), path.text))
        found.append(Found(fact, path, each.cosine, each.relevance, score))
    return sorted(found, key=lambda one: (-one.score, one.fact.model))


def astray(weights: Mapping[str, tuple[int, int]], text: str) -> float:
    """How surely a path leads astray: the lower bound of the share of trials found by it that failed."""
    worked, uses = weights.get(text, (0, 0))
    return lower_bound(uses - worked, uses)


def within(found: Iterable[Found], tokens: int) -> list[Hit]:
    """The hits that have room in so many tokens, the best ones first; none is cut, one that is too long is passed."""
    hits, left = [], tokens * CHARACTERS
    for each in found:
        size = len(each.fact.summary) + 1
        if size <= left:
            left -= size
            hits.append(each.hit)
    return hits
