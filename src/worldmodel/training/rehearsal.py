"""What a run from scratch tries on a few of its own rows before it begins: rows kept apart, eight learned by heart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import torch
from torch import Tensor, nn

from worldmodel.training import model as models
from worldmodel.training.batches import IGNORED, Batch, Encoded, collate, pack
from worldmodel.training.forward import Forward
from worldmodel.training.preflight import EIGHT, check_apart, check_overfit, check_trainable


def rehearse(model: nn.Module, rows: Sequence[Encoded], length: int, rate: float) -> None:
    """Raises TrainingError. The weights stay as they are; `length` is a block's tokens."""
    check_trainable(model)
    device = next(model.parameters()).device.type
    fitting = [row for row in rows if len(row.ids) <= length]
    block = max(pack(fitting[: 4 * EIGHT], length), key=len)
    alone = torch.stack([_loss(model, collate([[row]], length).to(device)) for row in block])
    together = _each(model, block, collate([block], length).to(device))
    check_apart(together, alone, mend="pip install --force-reinstall 'worldmodel[train]' (torch and transformers)")
    eight = fitting[:EIGHT]
    longest = max(len(row.ids) for row in eight)
    batch = collate([[row] for row in eight], longest).to(device)
    forward = Forward(model)
    check_overfit(model, lambda: models.loss(forward, batch), rate)


def _each(model: nn.Module, block: Sequence[Encoded], batch: Batch) -> Tensor:
    """(rows,) the mean loss of each row of one block, its neighbours beside it."""
    losses, begin = list[Tensor](), 0
    for row in block:
        end = begin + len(row.ids) - 1
        labels = torch.full_like(batch.labels, IGNORED)
        labels[:, begin:end] = batch.labels[:, begin:end]
        losses.append(_loss(model, replace(batch, labels=labels)))
        begin = end
    return torch.stack(losses)


def _loss(model: nn.Module, batch: Batch) -> Tensor:
    was_training = model.training
    model.eval()  # dropout would tell rows apart that are the same
    with torch.no_grad():
        loss = models.loss(Forward(model), batch)
    model.train(was_training)
    return loss
