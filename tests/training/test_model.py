"""The loss: logits only where they are needed, and the same number as with all of them."""

from __future__ import annotations

import random

import pytest

pytestmark = pytest.mark.train


def test_the_loss_is_that_of_all_logits_with_the_rest_ignored() -> None:
    from torch.nn.functional import cross_entropy

    from worldmodel.training import model as models
    from worldmodel.training.batches import IGNORED, Encoded, batches
    from worldmodel.training.forward import Forward

    rng = random.Random(0)
    model = models.build(models.Shape(width=64, layers=1, feed_forward=64, vocabulary=300), 0)
    rows = []
    for length in (70, 90, 110, 130, 150, 160, 75, 85):
        ids = [rng.randrange(300) for _ in range(length)]
        rows.append(Encoded(ids, [index > length // 2 for index in range(length)]))
    batch = next(batches(rows, 2, 256))
    forward = Forward(model)
    loss = models.loss(forward, batch)
    logits = model.lm_head(forward(batch))
    whole = cross_entropy(logits, batch.labels.flatten(), ignore_index=IGNORED)
    assert loss.item() == pytest.approx(whole.item(), abs=1e-5)
