"""A step of reinforcement learning without needless tokens: replies to one question in one pass, and little padding.

What the replies share, the prompt, is read once:

    prompt reply reply reply       one row; each reply attends to the prompt and to itself, at its own positions

The log-probabilities are those of the rows one by one. For eight replies of sixty tokens behind a prompt of a
hundred and twenty it is less than half of the tokens.

Not covered: models whose attention does not see all tokens before (sliding windows, state spaces), and flash attention,
which takes no mask of ours: `can_share` says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

PACK = 2048
"""Tokens of a pass, about: what attention costs grows with the square of them."""


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
        lengths = {row: int(mask[row, prompts:].sum()) for row in rows}
        for part in _parts(lengths, PACK - len(prompt)):
            replies = [ids[row, prompts : prompts + lengths[row]] for row in part]
            one, entropy = _packed(model, prompt, replies, temperature)
            at = 0
            for row in part:
                logps[row, : lengths[row]] = one[at : at + lengths[row]]
                entropies[row, : lengths[row]] = entropy[at : at + lengths[row]]
                at += lengths[row]
    return logps, entropies


def _parts(lengths: Mapping[int, int], room: int) -> Iterator[list[int]]:
    """The rows in as many parts as have room, each with one row at the least."""
    part: list[int] = []
    for row, length in lengths.items():
        if part and sum(lengths[each] for each in part) + length > room:
            yield part
            part = []
        part.append(row)
    yield part


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


def by_length(batches: Sequence[Mapping[str, Tensor]]) -> list[dict[str, Tensor]]:
    """The rollouts of a step anew in as many batches: those to one question together, and those of like length, each
    batch as wide as it must be.

    trl pads all to the longest of the step and shuffles them, and so computes mostly padding. The loss (trl's default,
    DAPO's) is a sum over tokens by their number in the step: the same in any order. Rollouts without a token to learn
    are left out, as far as there are others. Tensors are (B, P) of prompts, (B, C) of completions, (B,), or ().
    """
    first = batches[0]
    whole = {name: torch.cat([batch[name] for batch in batches]) if one.ndim else one for name, one in first.items()}
    prompts, replies = whole["prompt_mask"], whole["completion_mask"]
    learned = (replies * whole.get("tool_mask", replies)).sum(1) > 0
    lengths = (prompts.sum(1) + replies.sum(1)).tolist()
    asked = [tuple(ids) for ids in whole["prompt_ids"].tolist()]
    longest: dict[tuple[int, ...], int] = {}
    for key, length in zip(asked, lengths, strict=True):
        longest[key] = max(length, longest.get(key, 0))
    sort = sorted(range(len(asked)), key=lambda row: (longest[asked[row]], asked[row], lengths[row]))
    order = torch.tensor(sort, device=prompts.device)
    order = torch.cat([order[~learned[order]][: max(0, len(batches) - int(learned.sum()))], order[learned[order]]])
    made = []
    for rows in torch.tensor_split(order, len(batches)):
        prompt, reply = (int(mask[rows].sum(1).max()) for mask in (prompts, replies))
        batch = {}
        for name, one in whole.items():
            part = one[rows] if one.ndim else one
            if part.ndim > 1 and part.shape[1] > 1:
                part = part[:, part.shape[1] - prompt :] if name.startswith("prompt_") else part[:, :reply]
            batch[name] = part
        made.append(batch)
    return made
