"""The loss: logits only where they are needed, and the same number as with all of them."""

from __future__ import annotations

import random

import pytest

pytestmark = pytest.mark.train


def test_the_loss_is_that_of_all_logits_with_the_rest_ignored() -> None:
    from torch.nn.functional import cross_entropy

    from worldmodel.training import model as models
    from worldmodel.training.batches import IGNORED, Encoded, batches

    rng = random.Random(0)
    model = models.build(models.Shape(width=64, layers=1, feed_forward=64, vocabulary=300), 0.0, 0)
    rows = []
    for length in (70, 90, 110, 130, 150, 160, 75, 85):
        ids = [rng.randrange(300) for _ in range(length)]
        rows.append(Encoded(ids, [index > length // 2 for index in range(length)]))
    batch = next(batches(rows, 2, 256))
    loss = models.loss(model.model, model.lm_head, batch)
    states = model.model(
        input_ids=batch.ids, position_ids=batch.positions, attention_mask=batch.attend, use_cache=False
    ).last_hidden_state
    logits = model.lm_head(states).flatten(0, 1)
    whole = cross_entropy(logits, batch.labels.flatten(), ignore_index=IGNORED)
    assert loss.item() == pytest.approx(whole.item(), abs=1e-5)
