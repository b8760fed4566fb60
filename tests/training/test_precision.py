"""The number format is the faster one, by measurement."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.train


@pytest.mark.parametrize(("bfloat16", "float32", "expected"), [(2.0, 1.0, False), (1.0, 2.0, True)])
def test_the_faster_format_is_taken(
    monkeypatch: pytest.MonkeyPatch, bfloat16: float, float32: float, expected: bool
) -> None:
    import torch

    from worldmodel.training import precision

    monkeypatch.setattr(precision, "_seconds", {torch.bfloat16: bfloat16, torch.float32: float32}.__getitem__)
    with precision.autocast("cpu")():
        assert torch.is_autocast_enabled("cpu") is expected


def test_both_formats_are_really_timed() -> None:
    import torch

    from worldmodel.training import precision

    assert 0 < precision._seconds(torch.float32) < 10
    assert 0 < precision._seconds(torch.bfloat16) < 10
