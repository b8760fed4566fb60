"""Masks and packed blocks: what is trained on, and that no row sees its neighbour."""

from __future__ import annotations

import random
from collections import Counter
from itertools import islice
from typing import Any

import pytest

from worldmodel.core.prompt import END, render
from worldmodel.data.example import prompt

from .conftest import EIGHT, Overfitted

pytestmark = pytest.mark.train


def test_exactly_what_the_model_writes_is_trained_on(tokenizer: Any, encoded: list[Any]) -> None:
    for example, row in zip(EIGHT, encoded, strict=True):
        spans = render(prompt(example), end=True)
        mine = [index for index, mask in zip(row.ids, row.mask, strict=True) if mask]
        others = [index for index, mask in zip(row.ids, row.mask, strict=True) if not mask]
        assert tokenizer.decode(mine, skip_special_tokens=False) == "".join(s.text for s in spans if s.sampled)
        assert tokenizer.decode(others, skip_special_tokens=False) == "".join(s.text for s in spans if not s.sampled)
        assert mine[-1] == tokenizer.token_to_id(END)


def test_outputs_and_questions_are_never_trained_on(tokenizer: Any, encoded: list[Any]) -> None:
    runtime = [tokenizer.token_to_id(piece) for piece in ("<output>", "</output>", "<|user|>", "<|assistant|>")]
    seen: Counter[int] = Counter()
    for row in encoded:
        for index, mask in zip(row.ids, row.mask, strict=True):
            if index in runtime:
                assert not mask
                seen[index] += 1
    assert [seen[index] for index in runtime] == [7, 7, 8, 8]


def test_no_label_is_lost_or_made_up(encoded: list[Any]) -> None:
    from worldmodel.training.batches import IGNORED, batches

    rows = encoded * 5
    found: Counter[int] = Counter()
    for batch in batches(rows, 1, 128):
        assert batch.ids.shape == batch.labels.shape == batch.positions.shape == (1, 128)
        found.update(label for label in batch.labels.flatten().tolist() if label != IGNORED)
    expected = Counter(index for row in rows for index, mask in zip(row.ids, row.mask, strict=True) if mask)
    assert found == expected


def test_labels_are_the_next_tokens(encoded: list[Any]) -> None:
    from worldmodel.training.batches import IGNORED, collate

    batch = collate([encoded[:2]], 256)
    begin = 0
    for row in encoded[:2]:
        for place in range(len(row.ids) - 1):
            assert batch.ids[0, begin + place] == row.ids[place]
            assert batch.positions[0, begin + place] == place
            assert batch.labels[0, begin + place] == (row.ids[place + 1] if row.mask[place + 1] else IGNORED)
        begin += len(row.ids) - 1
    assert (batch.labels[0, begin:] == IGNORED).all()


def test_rows_are_whole_and_those_too_long_left_out(encoded: list[Any]) -> None:
    from worldmodel.training.batches import pack

    fitting = [row for row in encoded if len(row.ids) - 1 <= 64]
    assert 0 < len(fitting) < len(encoded)
    blocks = list(pack(encoded * 40, 64))
    assert all(sum(len(row.ids) - 1 for row in block) <= 64 for block in blocks)
    assert Counter(id(row) for block in blocks for row in block) == {id(row): 40 for row in fitting}


def test_blocks_are_well_filled(encoded: list[Any]) -> None:
    from worldmodel.training.batches import pack

    blocks = list(pack(random.Random(0).sample(encoded * 200, len(encoded) * 200), 256))
    assert sum(len(row.ids) - 1 for block in blocks for row in block) > 0.9 * 256 * len(blocks)


def test_groups_come_as_often_as_their_shares_ask_and_rows_in_turn(encoded: list[Any]) -> None:
    from worldmodel.training.batches import mixed

    few, many = encoded[:2], encoded[2:]
    drawn = list(islice(mixed([(few, 3.0), (many, 1.0), ([], 9.0), (encoded, 0.0)], random.Random(0)), 4000))
    counts = Counter(id(row) for row in drawn)
    assert set(counts) == {id(row) for row in encoded}
    assert 0.72 < sum(counts[id(row)] for row in few) / 4000 < 0.78
    for group in (few, many):  # nobody is drawn twice before all others were
        turns = [counts[id(row)] for row in group]
        assert max(turns) - min(turns) <= 1


def test_without_any_row_there_is_nothing_to_mix() -> None:
    from worldmodel.training.batches import mixed

    assert list(mixed([([], 1.0)], random.Random(0))) == []


def test_a_batch_too_few_is_left_out(encoded: list[Any]) -> None:
    from worldmodel.training.batches import batches

    assert list(batches(encoded, 9, 128)) == []


def test_a_packed_row_is_computed_as_if_it_were_alone(overfitted: Overfitted, encoded: list[Any]) -> None:
    import torch

    from worldmodel.training.batches import collate
    from worldmodel.training.forward import Forward

    def logits(blocks: list[list[Any]], length: int) -> Any:
        batch = collate(blocks, length)
        with torch.no_grad():
            return overfitted.model.lm_head(Forward(overfitted.model)(batch)).view(*batch.ids.shape, -1)

    together = logits([encoded[:3], encoded[3:6]], 256)
    for number in range(6):
        block, place = divmod(number, 3)
        begin = sum(len(row.ids) - 1 for row in encoded[3 * block : number])
        size = len(encoded[number].ids) - 1
        alone = logits([[encoded[number]]], size)[0]
        with torch.no_grad():
            plain = overfitted.model(torch.tensor([encoded[number].ids[:-1]])).logits[0]
        part = together[block, begin : begin + size]
        assert torch.allclose(part, alone, atol=1e-3), place
        assert torch.allclose(part, plain, atol=1e-3), place


def test_the_loss_of_a_packed_batch_is_that_of_its_rows(overfitted: Overfitted, encoded: list[Any]) -> None:
    import torch

    from worldmodel.training import model as models
    from worldmodel.training.batches import collate
    from worldmodel.training.forward import Forward

    with torch.no_grad():
        packed = models.loss(Forward(overfitted.model), collate([encoded[:3]], 256)).item()
        total, count = 0.0, 0
        for row in encoded[:3]:
            scores = torch.log_softmax(overfitted.model(torch.tensor([row.ids[:-1]])).logits[0].float(), -1)
            for place, (index, mask) in enumerate(zip(row.ids[1:], row.mask[1:], strict=True)):
                if mask:
                    total, count = total - scores[place, index].item(), count + 1
    assert packed == pytest.approx(total / count, abs=1e-4)


def test_eight_examples_are_learned_by_heart(overfitted: Overfitted) -> None:
    assert overfitted.losses[0] > 5
    assert overfitted.losses[-1] < 0.05
