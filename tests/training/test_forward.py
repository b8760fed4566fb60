"""The forward pass of training: states and gradients are those of transformers' Llama, row by row."""

from __future__ import annotations

from typing import Any

import pytest

from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train


@pytest.fixture
def model(tokenizer: Any, sized: Any) -> Any:
    import torch

    from worldmodel.training import model as models

    torch.manual_seed(0)
    return models.build(sized, tokenizer.token_to_id("<|end|>")).train()


def gradients(model: Any) -> dict[str, Any]:
    found = {name: weight.grad.clone() for name, weight in model.named_parameters()}
    model.zero_grad()
    return found


@pytest.mark.parametrize("how", ["by_row", "masked", "compiled"])
def test_states_and_gradients_are_those_of_transformers(
    model: Any, encoded: list[Any], how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    from worldmodel.training import forward
    from worldmodel.training.base import _missing_for_compiling
    from worldmodel.training.batches import collate
    from worldmodel.training.forward import Forward

    compiled = how == "compiled"
    if compiled and (missing := _missing_for_compiling()):
        pytest.skip(f"there is no {missing}")
    if how == "masked":  # as on a GPU
        monkeypatch.setattr(forward, "by_row", forward.masked)
    batch = collate([encoded[:3], encoded[3:6]], 256)
    states = Forward(model, compiled=compiled)(batch).view(2, 256, -1)
    weights = torch.randn(states.shape, generator=torch.Generator().manual_seed(1))
    total, expected = states.new_zeros(()), states.new_zeros(())
    for number in range(6):
        block, place = divmod(number, 3)
        begin = sum(len(row.ids) - 1 for row in encoded[3 * block : number])
        size = len(encoded[number].ids) - 1
        alone = model.model(torch.tensor([encoded[number].ids[:-1]])).last_hidden_state[0]
        assert torch.allclose(states[block, begin : begin + size], alone, atol=1e-4), place
        part = weights[block, begin : begin + size]
        total = total + (states[block, begin : begin + size] * part).sum()
        expected = expected + (alone * part).sum()
    total.backward()
    ours = gradients(model)
    expected.backward()
    for name, theirs in gradients(model).items():
        assert torch.allclose(ours[name], theirs, atol=1e-4 * float(theirs.abs().max())), name


def test_in_sixteen_bits_attention_has_the_gradients_of_the_masked_one() -> None:
    import torch

    from worldmodel.training.forward import by_row, masked

    rows, generator = [(0, 70), (70, 50), (120, 8), (128, 128)], torch.Generator().manual_seed(0)
    given = [torch.randn(256, 2, 64, generator=generator).bfloat16() for _ in range(4)]
    found = []
    with torch.autocast("cpu", torch.bfloat16):
        for attend in (by_row, masked):
            q, k, v = (x.clone().requires_grad_() for x in given[:3])
            seen = attend(q, k, v, rows, 2)
            seen.backward(given[3])
            found.append((seen, q.grad, k.grad, v.grad))
    for ours, theirs in zip(*found, strict=True):
        assert ours.dtype == torch.bfloat16
        assert torch.allclose(ours.float(), theirs.float(), atol=0.05)


def test_a_model_of_another_kind_is_refused(model: Any) -> None:
    from worldmodel.training.forward import Forward

    model.config.num_key_value_heads = 1
    with pytest.raises(TrainingError, match="a plain Llama"):
        Forward(model)


def test_dropout_acts_in_training_alone_and_drops_its_share(model: Any, encoded: list[Any]) -> None:
    import torch

    from worldmodel.training.batches import collate
    from worldmodel.training.forward import Forward, _dropped

    batch = collate([encoded[:3]], 256)
    plain = Forward(model)(batch)
    dropping = Forward(model, 0.25)
    assert not torch.allclose(dropping(batch), plain)
    assert not torch.equal(dropping(batch), dropping(batch))
    assert torch.equal(Forward(model.eval(), 0.25)(batch), plain)
    kept = _dropped(torch.ones(100_000), dropping._draw(torch.ones(100_000))[:100_000], 64)
    assert sorted(set(kept.tolist())) == pytest.approx([0.0, 4 / 3])
    assert float(kept.mean()) == pytest.approx(1.0, abs=0.02)
