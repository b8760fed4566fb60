"""Checkpoints are whole or not there; a damaged one and a full disk are said so."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    import torch

    from worldmodel.training import checkpoint

    path = tmp_path / "checkpoint.pt"
    checkpoint.save({"model": {"w": torch.arange(2000.0)}, "clock": (3, 4, 5.0)}, path)
    return path


def test_what_was_saved_is_loaded(saved: Path) -> None:
    from worldmodel.training import checkpoint

    state = checkpoint.load(saved)
    assert state["clock"] == (3, 4, 5.0)
    assert state["model"]["w"].sum() == 1999 * 1000
    assert [path.name for path in saved.parent.glob("check*")] == ["checkpoint.pt"]


@pytest.mark.parametrize("room", [0, 100, 4000])
def test_a_full_disk_leaves_the_last_one(saved: Path, room: int) -> None:
    """With a limit on the size of files in the disk's stead; `room` bytes can be written."""
    import resource

    from worldmodel.training import checkpoint

    before = saved.read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    state = checkpoint.load(saved)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
    try:
        with pytest.raises(TrainingError, match=r"checkpoint\.pt cannot be written: File too large") as caught:
            checkpoint.save(state, saved)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "make room on the disk" in caught.value.mend
    assert saved.read_bytes() == before
    assert [path.name for path in saved.parent.glob("check*")] == ["checkpoint.pt"]


def test_a_disk_without_space(saved: Path) -> None:
    from worldmodel.training import checkpoint

    saved.with_suffix(".partial").symlink_to("/dev/full")
    with pytest.raises(TrainingError, match="No space left on device"):
        checkpoint.save({"clock": list(range(100_000))}, saved)
    assert checkpoint.load(saved)["clock"] == (3, 4, 5.0)


def damage(kind: str, data: bytes) -> bytes:
    noise = random.Random(0).randbytes(len(data))
    middle = len(data) // 2
    return {
        "empty": b"",
        "halved": data[:middle],
        "last bytes lost": data[:-40],
        "noise": noise,
        "zeros": bytes(len(data)),
        "text": b"not a checkpoint\n",
        "overwritten in the middle": data[:middle] + noise[:64] + data[middle + 64 :],
    }[kind]


@pytest.mark.parametrize(
    "kind", ["empty", "halved", "last bytes lost", "noise", "zeros", "text", "overwritten in the middle"]
)
def test_a_damaged_one_is_named_with_what_to_do(saved: Path, kind: str) -> None:
    from worldmodel.training import checkpoint

    saved.write_bytes(damage(kind, saved.read_bytes()))
    with pytest.raises(TrainingError, match=r"the checkpoint .*checkpoint\.pt cannot be read: ") as caught:
        checkpoint.load(saved)
    assert caught.value.mend.endswith(f"rm {saved}")


class Harm:
    """What a hostile file would have pickle do."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (Path("/tmp/worldmodel-test-harm"),)


@pytest.mark.parametrize("state", [[1, 2], Harm()])
def test_another_kind_of_file_is_refused_and_nothing_in_it_is_executed(saved: Path, state: object) -> None:
    import torch

    from worldmodel.training import checkpoint

    torch.save(state, saved)
    with pytest.raises(TrainingError, match="cannot be read"):
        checkpoint.load(saved)
    assert not Path("/tmp/worldmodel-test-harm").exists()
