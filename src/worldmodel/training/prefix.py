"""Several replies to one question in one pass: what they share, the prompt, is read once.

    prompt reply reply reply       one row; each reply attends to the prompt and to itself, at its own positions

The log-probabilities are those of the rows one by one. For eight replies of sixty tokens behind a prompt of a
hundred and twenty it is less than half of the tokens.

Not covered: models whose attention does not see all tokens before (sliding windows, state spaces), and flash attention,
which takes no mask of ours: `can_share` says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor


def can_share(model: Any) -> bool:
    """Whether a mask of ours does what the module says, and it pays: on a CPU, where padding and prompts cost time."""
    config = model.config.get_text_config()
    kinds = set(getattr(config, "layer_types", None) or ["full_attention"])
    plain = config._attn_implementation in ("sdpa", "eager") and kinds == {"full_attention"}
    return plain and not getattr(config, "sliding_window", None) and model.device.type == "cpu"


def scores(model: Any, ids: Tensor, mask: Tensor, width: int, temperature: float = 1.0) -> tuple[Tensor, Tensor]:
    """Log-probabilities and entropies (nats) of the last `width` ids of each row, both (B, width), 0 where `mask` is 0.

    `ids` and `mask` are (B, P + width), prompts flush right and replies flush left. No gradient goes through entropies.
    """
    logps = ids.new_zeros((len(ids), width), dtype=torch.float32)
    entropies = torch.zeros_like(logps)
    prompts = ids.shape[1] - width
    for rows in _groups(ids[:, :prompts], mask[:, :prompts]):
        prompt = ids[rows[0], :prompts][mask[rows[0], :prompts].bool()]
        lengths = mask[rows, prompts:].sum(1).tolist()
        replies = [ids[row, prompts : prompts + length] for row, length in zip(rows, lengths, strict=True)]
        one, entropy = _packed(model, prompt, replies, temperature)
        at = 0
        for row, length in zip(rows, lengths, strict=True):
            logps[row, :length] = one[at : at + length]
            entropies[row, :length] = entropy[at : at + length]
            at += length
    return logps, entropies


def _groups(prompts: Tensor, mask: Tensor) -> Iterator[list[int]]:
    """The rows that have the same prompt."""
    found: dict[tuple[int, ...], list[int]] = {}
    for row, (prompt, mine) in enumerate(zip(prompts, mask, strict=True)):
        found.setdefault(tuple(prompt[mine.bool()].tolist()), []).append(row)
    yield from found.values()


def _packed(model: Any, prompt: Tensor, replies: list[Tensor], temperature: float) -> tuple[Tensor, Tensor]:
    """Log-probability and entropy of each id of all replies, one after the other."""
    begin, device = len(prompt), prompt.device
    owner = torch.cat([torch.full((len(reply),), n, device=device) for n, reply in enumerate(replies)])
    owners = torch.cat([torch.full((begin,), -1, device=device), owner])
    places = torch.cat([torch.arange(begin + len(reply), device=device)[begin:] for reply in replies])
    places = torch.cat([torch.arange(begin, device=device), places])
    seen = (owners[None] == -1) | (owners[None] == owners[:, None])
    seen &= torch.ones_like(seen).tril()
    hidden = torch.zeros(seen.shape, dtype=model.dtype, device=device)
    hidden.masked_fill_(~seen, torch.finfo(model.dtype).min)
    targets = torch.cat(replies)
    before = torch.arange(begin - 1, begin - 1 + len(targets), device=device)
    before[places[begin:] == begin] = begin - 1  # the first id of each reply follows the prompt
    logits = model(
        input_ids=torch.cat([prompt, targets])[None],
        attention_mask=hidden[None, None],
        position_ids=places[None],
        use_cache=False,
        logits_to_keep=before,
    ).logits[0]
    spread = (logits.float() / temperature).log_softmax(-1)
    with torch.no_grad():
        entropies = -(spread.exp() * spread).sum(-1)
    return spread.gather(1, targets[:, None])[:, 0], entropies
