"""The forward pass of the embedded model in training: a Llama's, over rows of different lengths side by side.

What transformers' own model computes (tests compare states and gradients), in half of the time on a processor:

- A row attends to itself alone, so attention is computed row by row: no score between two rows is ever made, and what
  one row needs stays in the processor's cache. On a GPU, where many small products are slow, a mask keeps rows apart.
- All else is per token. It is compiled once, for one number of tokens, whatever the rows in them.
- Dropout draws one byte for each place, and all layers read the same bytes, each from another one on.

Not covered: heads that share keys, biases, other rotations (refused); inference (engines do that).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from worldmodel.errors import TrainingError
from worldmodel.training.batches import Batch

STRIDE = 4099
"""Layers read the drawn bytes from so many places apart."""
LEVELS = 256
"""Values of a byte: the share that is dropped is a multiple of one in so many."""
Rows = Sequence[tuple[int, int]]
"""First token and number of tokens of each row of a batch, counted over all blocks; every token is in one of them."""


class _ByRow(torch.autograd.Function):  # type: ignore[misc]  # torch is not read by the type checker
    """Softmax attention of each row to itself. `q`, `k`, `v` and the result: (tokens, heads, head's width)."""

    @staticmethod
    def forward(ctx: Any, q: Tensor, k: Tensor, v: Tensor, rows: Rows) -> Tensor:
        result, kept = torch.empty_like(q), list[Tensor]()
        longest = max(size for _, size in rows)
        future = torch.full((longest, longest), float("-inf"), dtype=q.dtype, device=q.device).triu(1)
        ctx.scale = q.shape[-1] ** -0.5
        for (queries, keys, values), out in zip(_rows(rows, q, k, v), _rows(rows, result), strict=True):
            hidden = future[: queries.shape[1], : queries.shape[1]]
            weights = torch.softmax(torch.baddbmm(hidden, queries, keys.mT, alpha=ctx.scale), -1, dtype=q.dtype)
            out[0].copy_(torch.bmm(weights, values))
            kept.append(weights)
        ctx.rows = rows
        ctx.save_for_backward(q, k, v, *kept)
        return result

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        q, k, v, *kept = ctx.saved_tensors
        results = tuple(torch.empty_like(x) for x in (q, k, v))
        given = _rows(ctx.rows, q, k, v, gradients[0])
        for weights, read, written in zip(kept, given, _rows(ctx.rows, *results), strict=True):
            queries, keys, values, gradient = read
            of_weights = torch.bmm(gradient, values.mT)
            of_scores = torch._softmax_backward_data(of_weights, weights, -1, weights.dtype).mul_(ctx.scale)
            parts = torch.bmm(of_scores, keys), torch.bmm(of_scores.mT, queries), torch.bmm(weights.mT, gradient)
            for out, part in zip(written, parts, strict=True):
                out.copy_(part)
        return *results, None


def _rows(rows: Rows, *tensors: Tensor) -> list[tuple[Tensor, ...]]:
    """Each row of the tensors (tokens, heads, width) as views (heads, the row's tokens, width)."""
    return [tuple(x[begin : begin + size].transpose(0, 1) for x in tensors) for begin, size in rows]


def by_row(q: Tensor, k: Tensor, v: Tensor, rows: Rows, blocks: int) -> Tensor:
    """What each token sees of its row, up to itself: (tokens, heads, head's width), as `q`, `k` and `v` are."""
    with torch.autocast(q.device.type, enabled=False):  # one number format for all, as they come
        seen: Tensor = _ByRow.apply(q, k, v, rows)
        return seen


def masked(q: Tensor, k: Tensor, v: Tensor, rows: Rows, blocks: int) -> Tensor:
    """The same for `blocks` of equal length, by one product for each block and a mask."""
    owner = torch.repeat_interleave(torch.tensor([size for _, size in rows], device=q.device)).view(blocks, -1)
    alike = (owner[:, :, None] == owner[:, None, :]).tril()[:, None]
    q, k, v = (x.unflatten(0, (blocks, -1)).transpose(1, 2) for x in (q, k, v))
    seen: Tensor = functional.scaled_dot_product_attention(q, k, v, attn_mask=alike).transpose(1, 2).flatten(0, 1)
    return seen


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
    size is compiled anew. Raises TrainingError for a model that is no Llama as model.py builds it.
    """

    def __init__(self, model: nn.Module, dropout: float = 0.0, *, compiled: bool = False) -> None:
        self.model = model
        config = model.config
        if (
            config.model_type != "llama" or config.attention_bias or config.mlp_bias
            or config.num_key_value_heads != config.num_attention_heads
            or config.rope_parameters["rope_type"] != "default"
        ):  # fmt: skip
            raise TrainingError("this is no model that training from scratch knows: a plain Llama, without shared keys")
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
        attend = masked if x.is_cuda else by_row
        for number, layer in enumerate(decoder.layers):
            heads, feed = layer.self_attn, layer.mlp
            q, k, v = self._before(
                x, layer.input_layernorm.weight, heads.q_proj.weight, heads.k_proj.weight, heads.v_proj.weight,
                cosine, sine, self._epsilon, self._width,
            )  # fmt: skip
            seen = attend(q, k, v, batch.rows, len(batch.ids)).flatten(1)
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
