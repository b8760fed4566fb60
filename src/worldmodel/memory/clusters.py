"""Families of models: those whose questions are near each other.

Two models are neighbours when the cosine of their questions is at least `near`; a family is what is connected by
neighbours (single linkage). Places are the first two principal components. At most MOST models are looked at,
because every pair is compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from worldmodel.memory.index import Index

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST = 5000


@dataclass(frozen=True, slots=True)
class Cluster:
    """A family: its most central question, its models with their questions, and places in the unit square."""

    name: str
    models: tuple[str, ...]
    texts: tuple[str, ...]
    places: tuple[tuple[float, float], ...]


def clusters(index: Index, near: float) -> list[Cluster]:
    """All families, largest first."""
    import numpy as np

    found = {each.model: each for each in index.of_kind("question", MOST)}
    if not found:
        return []
    models = sorted(found)
    vectors = np.stack([found[model].vector for model in models])
    texts = {path.model: path.text for path in index.facts.texts([each.path for each in found.values()]).values()}
    places = _places(vectors)
    made = []
    for members in _connected(vectors, near):
        centre = vectors[members].mean(axis=0)
        best = members[int((vectors[members] @ centre).argmax())]
        names = tuple(models[n] for n in members)
        told = tuple(texts.get(name, "") for name in names)
        at = tuple((float(places[n, 0]), float(places[n, 1])) for n in members)
        made.append(Cluster(texts.get(models[best], models[best]), names, told, at))
    return sorted(made, key=lambda cluster: (-len(cluster.models), cluster.name))


def _connected(vectors: NDArray[np.float32], near: float) -> list[list[int]]:
    """The groups that are connected by pairs of a cosine of at least `near`."""
    import numpy as np

    group = list(range(len(vectors)))

    def root(n: int) -> int:
        while group[n] != n:
            group[n] = group[group[n]]
            n = group[n]
        return n

    for at in range(0, len(vectors), 500):
        for left, right in np.argwhere(vectors[at : at + 500] @ vectors.T >= near):
            a, b = root(at + int(left)), root(int(right))
            group[max(a, b)] = min(a, b)
    members: dict[int, list[int]] = {}
    for n in range(len(vectors)):
        members.setdefault(root(n), []).append(n)
    return list(members.values())


def _places(vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    import numpy as np

    centred = (vectors - vectors.mean(axis=0)).astype(np.float64)
    _, axes = np.linalg.eigh(centred.T @ centred)
    flat = centred @ axes[:, -2:]
    low, high = flat.min(axis=0), flat.max(axis=0)
    result: NDArray[np.float64] = (flat - low) / np.maximum(high - low, 1e-9)
    return result
