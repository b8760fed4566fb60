"""The attention states of rows that are written together: put together, written on in place, taken apart.

Rows stand flush right, so that the next token of every row goes into the same column; what is left of a row
is masked, and positions are the row's own. Room is reserved ahead, so a step copies nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

import torch
from torch import Tensor
from transformers.cache_utils import Cache, CacheLayerMixin

from worldmodel.engines.transformers import cache_name

AHEAD = 64
"""Columns reserved when rows are put together."""


@dataclass(frozen=True, slots=True)
class States:
    """Keys and values of one row, for each layer (1, heads, length, width)."""

    layers: tuple[tuple[Tensor, Tensor], ...]

    @property
    def length(self) -> int:
        return int(self.layers[0][0].shape[2])

    def first(self, length: int) -> States:
        return States(tuple((keys[:, :, :length], values[:, :, :length]) for keys, values in self.layers))

    @classmethod
    def of(cls, cache: Cache) -> States:
        """Of a cache of one row."""
        return cls(tuple((layer.keys[:, :, : layer.used], layer.values[:, :, : layer.used]) for layer in cache.layers))


class HasStates(Protocol):
    ids: list[int]
    states: States | None


Row = TypeVar("Row", bound=HasStates)


class _Layer(CacheLayerMixin):  # type: ignore[misc]  # transformers is not read by the type checker
    """Keys and values in reserved room, of which `used` columns are written."""

    is_sliding = False

    def __init__(self, room: int) -> None:
        super().__init__()
        self.used, self.room = 0, room

    def lazy_initialization(self, key_states: Tensor, value_states: Tensor) -> None:
        rows, heads, _, width = key_states.shape
        self.keys = key_states.new_zeros((rows, heads, self.room, width))
        self.values = value_states.new_zeros((*value_states.shape[:2], self.room, value_states.shape[3]))
        self.is_initialized = True

    def update(self, key_states: Tensor, value_states: Tensor, *more: Any, **others: Any) -> tuple[Tensor, Tensor]:
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        end = self.used + key_states.shape[2]
        if end > self.keys.shape[2]:
            self.keys, self.values = _wider(self.keys, end + AHEAD), _wider(self.values, end + AHEAD)
        self.keys[:, :, self.used : end] = key_states
        self.values[:, :, self.used : end] = value_states
        self.used = end
        return self.keys[:, :, :end], self.values[:, :, :end]

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        return self.used + query_length, 0

    def get_seq_length(self) -> int:
        return self.used

    def get_max_length(self) -> int:
        return -1


def _wider(kept: Tensor, room: int) -> Tensor:
    made = kept.new_zeros((*kept.shape[:2], room, kept.shape[3]))
    made[:, :, : kept.shape[2]] = kept
    return made


class Slots(Generic[Row]):
    """The rows that are written together, in order, and their states."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self._cache: Cache | None = None

    def put_together(self, joining: Sequence[Row]) -> None:
        """Add rows whose `states` are known; those become part of the batch."""
        parts = [self.states(place) for place in range(len(self.rows))]
        for row in joining:
            assert row.states is not None
            parts.append(row.states)
            row.states = None
        self.rows += joining
        self._lay(parts)

    def drop(self, places: Sequence[int]) -> None:
        """Take rows out."""
        if not places:
            return
        out = set(places)
        left = [place for place in range(len(self.rows)) if place not in out]
        self.rows = [self.rows[place] for place in left]
        if self._cache is not None:
            index = torch.tensor(left, device=self._cache.layers[0].keys.device, dtype=torch.long)
            for layer in self._cache.layers:
                layer.keys, layer.values = layer.keys[index], layer.values[index]

    def states(self, place: int) -> States:
        """What is known of the row at `place`, as a copy."""
        assert self._cache is not None
        length = len(self.rows[place].ids)
        found = []
        for layer in self._cache.layers:
            begin = layer.used - length
            part = slice(place, place + 1), slice(None), slice(begin, layer.used)
            found.append((layer.keys[part].clone(), layer.values[part].clone()))
        return States(tuple(found))

    def forward(self, model: Any, ahead: Sequence[int]) -> Tensor:
        """(rows, V) scores behind one more id of each row."""
        assert self._cache is not None
        device = model.device
        used = self._cache.layers[0].used
        lengths = torch.tensor([len(row.ids) for row in self.rows], device=device)
        seen = torch.arange(used + 1, device=device)[None] >= used - lengths[:, None]
        out = model(
            input_ids=torch.tensor(ahead, device=device)[:, None],
            position_ids=lengths[:, None],
            attention_mask=seen.long(),
            use_cache=True,
            logits_to_keep=1,
            **{cache_name(model): self._cache},
        )
        scores: Tensor = out.logits[:, -1].float()
        return scores

    def cache_of(self, states: States | None, room: int) -> Cache:
        """A cache of one row that holds `states` and has room for `room` tokens in all."""
        if states is None:
            return _Lazy(room)
        made = []
        for keys, values in states.layers:
            layer = _Layer(room)
            layer.update(keys, values)
            made.append(layer)
        return Cache(layers=made)

    def _lay(self, parts: Sequence[States]) -> None:
        longest = max(part.length for part in parts)
        layers = []
        for number in range(len(parts[0].layers)):
            keys, values = (self._stacked([part.layers[number][k] for part in parts], longest) for k in (0, 1))
            layer = _Layer(longest)
            layer.keys, layer.values, layer.used, layer.is_initialized = keys, values, longest, True
            layers.append(layer)
        self._cache = Cache(layers=layers)

    @staticmethod
    def _stacked(parts: Sequence[Tensor], longest: int) -> Tensor:
        _, heads, _, width = parts[0].shape
        made = parts[0].new_zeros((len(parts), heads, longest + AHEAD, width))
        for place, part in enumerate(parts):
            made[place, :, longest - part.shape[2] : longest] = part[0]
        return made


class _Lazy(Cache):  # type: ignore[misc]
    """A cache whose layers come into being with a model's first call."""

    def __init__(self, room: int) -> None:
        super().__init__(layers=[])
        self._room = room

    def update(self, key_states: Tensor, value_states: Tensor, layer_idx: int, *more: Any, **others: Any) -> Any:
        while len(self.layers) <= layer_idx:
            self.layers.append(_Layer(self._room))
        return self.layers[layer_idx].update(key_states, value_states)
