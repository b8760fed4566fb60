"""The forward pass of the embedded model in training: a Llama's, over rows of different lengths side by side.

What transformers' own model computes (tests compare states and gradients), at twice the speed on a processor:

- A row attends to itself alone, so attention is computed row by row, those of like length together, and no score
  between two rows is ever made.
- All else is per token. It is compiled once, for one number of tokens, whatever the rows in them.
- Dropout draws one byte for each place, and all layers read the same bytes, each from another one on.

Not covered: heads that share keys, biases, windows; inference (engines do that).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from worldmodel.training.batches import Batch

STEP = 32
"""Rows are padded to a multiple of so many tokens, and those of the same multiple attend together."""
STRIDE = 4099
"""Layers read the drawn bytes from so many places apart."""
LEVELS = 256
"""Values of a byte: the share that is dropped is a multiple of one in so many."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of like length: `index` (rows, length) says where each of their tokens stands among all of a batch.

    Behind a row's end its last token is repeated; `real` (rows, length) is false there. `bias` (1, length, length)
    is added to the scores: a token sees those before it.
    """

    index: Tensor
    real: Tensor
    bias: Tensor


def groups(rows: Sequence[tuple[int, int]], dtype: torch.dtype, device: str | torch.device) -> list[Group]:
    """The rows of a batch, each (first token, tokens), by their length."""
    alike: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for begin, size in rows:
        alike[-(-size // STEP) * STEP].append((begin, size))
    made = []
    for length, some in alike.items():
        places = torch.arange(length, device=device)
        begins, sizes = torch.tensor(some, device=device).T[:, :, None]
        future = torch.ones(length, length, dtype=torch.bool, device=device).triu(1)
        bias = torch.zeros(1, length, length, dtype=dtype, device=device).masked_fill(future, float("-inf"))
        made.append(Group(begins + torch.minimum(places, sizes - 1), places < sizes, bias))
    return made


class _Attention(torch.autograd.Function):  # type: ignore[misc]  # torch is not read by the type checker
    """Softmax attention of each row to itself. `q`, `k`, `v` and the result: (tokens, heads, head's width)."""

    @staticmethod
    def forward(ctx: Any, q: Tensor, k: Tensor, v: Tensor, rows: Sequence[Group]) -> Tensor:
        result = torch.empty_like(q)
        scale = q.shape[-1] ** -0.5
        kept: list[Tensor] = []
        for group in rows:
            queries, keys, values = (_by_head(x[group.index]) for x in (q, k, v))
            scores = torch.baddbmm(group.bias, queries, keys.transpose(1, 2), alpha=scale)
            weights = torch.softmax(scores, -1)
            result[group.index[group.real]] = _by_token(torch.bmm(weights, values), group)
            kept += [queries, keys, values, weights]
        ctx.rows, ctx.scale = rows, scale
        ctx.save_for_backward(*kept)
        return result

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = gradients
        results = [torch.empty_like(gradient) for _ in range(3)]
        for number, group in enumerate(ctx.rows):
            queries, keys, values, weights = ctx.saved_tensors[4 * number : 4 * number + 4]
            written = _by_head(gradient[group.index] * group.real[..., None, None])
            of_values = torch.bmm(weights.transpose(1, 2), written)
            of_weights = torch.bmm(written, values.transpose(1, 2))
            of_scores = torch._softmax_backward_data(of_weights, weights, -1, weights.dtype).mul_(ctx.scale)
            of_queries, of_keys = torch.bmm(of_scores, keys), torch.bmm(of_scores.transpose(1, 2), queries)
            places = group.index[group.real]
            for result, part in zip(results, (of_queries, of_keys, of_values), strict=True):
                result[places] = _by_token(part, group)
        return *results, None


def _by_head(x: Tensor) -> Tensor:
    """(rows, length, heads, width) -> (rows * heads, length, width)"""
    return x.transpose(1, 2).flatten(0, 1)


def _by_token(x: Tensor, group: Group) -> Tensor:
    """(rows * heads, length, width) -> (tokens of the group's rows, heads, width)"""
    return x.unflatten(0, (len(group.index), -1)).transpose(1, 2)[group.real]


def _norm(x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
    return weight * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + epsilon))


def _rotated(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    first, second = x.chunk(2, -1)
    return x * cosine + torch.cat((-second, first), -1) * sine


def _before(
    x: Tensor,
    norm: Tensor,
    wq: Tensor,
    wk: Tensor,
    wv: Tensor,
    cosine: Tensor,
    sine: Tensor,
    epsilon: float,
    width: int,
) -> tuple[Tensor, Tensor, Tensor]:
    """What attention is given: queries and keys, turned by their position, and values."""
    normed = _norm(x, norm, epsilon)
    q, k, v = (functional.linear(normed, weight).unflatten(-1, (-1, width)) for weight in (wq, wk, wv))
    cosine, sine = cosine[:, None].to(q.dtype), sine[:, None].to(q.dtype)
    return _rotated(q, cosine, sine), _rotated(k, cosine, sine), v


def _after(
    x: Tensor, seen: Tensor, wo: Tensor, norm: Tensor, gate: Tensor, up: Tensor, down: Tensor, epsilon: float,
    drawn: tuple[Tensor, Tensor] | None, cut: int,
) -> Tensor:  # fmt: skip
    """The rest of a block: what attention saw is written back, then what the feed-forward layer makes of it."""
    x = x + _dropped(functional.linear(seen, wo), drawn and drawn[0], cut)
    normed = _norm(x, norm, epsilon)
    inner = functional.silu(functional.linear(normed, gate)) * functional.linear(normed, up)
    return x + _dropped(functional.linear(inner, down), drawn and drawn[1], cut)


def _dropped(x: Tensor, drawn: Tensor | None, cut: int) -> Tensor:
    return x if drawn is None else x * ((drawn >= cut) * (LEVELS / (LEVELS - cut)))


def _at(drawn: Tensor, place: int, like: Tensor) -> Tensor:
    return drawn[place * STRIDE :][: like.numel()].view_as(like)


class Forward:
    """`forward(batch)`: the states (tokens, width) of a Llama `model` behind its last norm.

    `dropout` is the share of what each block writes back that is dropped while the model is in training mode.
    `compiled` compiles for batches of the size of the first one; others are computed all the same, but each new
    size is compiled anew.
    """

    def __init__(self, model: nn.Module, dropout: float = 0.0, *, compiled: bool = False) -> None:
        self.model = model
        config = model.config
        self._cut = round(dropout * LEVELS)
        self._epsilon = config.rms_norm_eps
        self._width = config.hidden_size // config.num_attention_heads
        base = config.rope_parameters["rope_theta"]
        self._turns = base ** -(torch.arange(0, self._width, 2).float() / self._width)
        self._before: Callable[..., Any] = torch.compile(_before, dynamic=False) if compiled else _before
        self._after: Callable[..., Any] = torch.compile(_after, dynamic=False) if compiled else _after

    def __call__(self, batch: Batch) -> Tensor:
        decoder = self.model.model
        ids, device = batch.ids.flatten(), batch.ids.device
        x = functional.embedding(ids, decoder.embed_tokens.weight)
        angles = batch.positions.flatten()[:, None].float() * self._turns.to(device)
        cosine, sine = (torch.cat((f(angles), f(angles)), -1) for f in (torch.cos, torch.sin))
        drawn = self._draw(x) if self._cut and self.model.training else None
        rows: list[Group] | None = None
        for number, layer in enumerate(decoder.layers):
            heads, feed = layer.self_attn, layer.mlp
            q, k, v = self._before(
                x, layer.input_layernorm.weight, heads.q_proj.weight, heads.k_proj.weight, heads.v_proj.weight,
                cosine, sine, self._epsilon, self._width,
            )  # fmt: skip
            rows = rows or groups(batch.rows, q.dtype, device)
            seen = _Attention.apply(q, k, v, rows).flatten(1)
            kept = None if drawn is None else (_at(drawn, 2 * number, x), _at(drawn, 2 * number + 1, x))
            x = self._after(
                x, seen, heads.o_proj.weight, layer.post_attention_layernorm.weight, feed.gate_proj.weight,
                feed.up_proj.weight, feed.down_proj.weight, self._epsilon, kept, self._cut,
            )  # fmt: skip
        return _norm(x, decoder.norm.weight, self._epsilon)

    def _draw(self, x: Tensor) -> Tensor:
        """Random bytes, enough for each place of `x` and for the last layer to begin as many strides in."""
        count = x.numel() + 2 * len(self.model.model.layers) * STRIDE
        words = torch.randint(-(2**63), 2**63 - 1, (count // 8 + 1,), device=x.device)
        return words.view(torch.uint8)
