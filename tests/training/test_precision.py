"""The number format is the faster one, by measurement."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.train


@pytest.mark.parametrize(("bfloat16", "float32", "pays"), [(2.0, 1.0, False), (1.0, 2.0, True)])
def test_the_faster_format_is_taken(
    monkeypatch: pytest.MonkeyPatch, bfloat16: float, float32: float, pays: bool
) -> None:
    import torch

    from worldmodel.training import precision

    monkeypatch.setattr(precision, "_seconds", {torch.bfloat16: bfloat16, torch.float32: float32}.__getitem__)
    assert precision.bfloat16_pays("cpu") is pays
    assert precision.bfloat16_pays("cuda") is True
    with precision.autocast("cpu", pays)():
        assert torch.is_autocast_enabled("cpu") is pays


@pytest.mark.parametrize("muon", [False, True])
def test_every_weight_has_one_optimizer(muon: bool) -> None:
    from pathlib import Path

    from worldmodel.training.model import Shape, build
    from worldmodel.training.presets import Options
    from worldmodel.training.scratch import _optimizers

    model = build(Shape(width=64, layers=1, feed_forward=64, vocabulary=300), 0)
    made = _optimizers(model, Options(data=Path(), out=Path()), muon=muon)
    held = [id(weight) for each in made for part in each.param_groups for weight in part["params"]]
    assert sorted(held) == sorted({id(weight) for weight in model.parameters()})
    assert [type(each).__name__ for each in made] == (["Muon", "AdamW"] if muon else ["AdamW"])
    decayed = {id(w) for each in made for part in each.param_groups if part["weight_decay"] for w in part["params"]}
    assert decayed == {id(w) for name, w in model.named_parameters() if w.ndim == 2 and "embed" not in name}


def test_both_formats_are_really_timed() -> None:
    import torch

    from worldmodel.training import precision

    assert 0 < precision._seconds(torch.float32) < 10
    assert 0 < precision._seconds(torch.bfloat16) < 10
