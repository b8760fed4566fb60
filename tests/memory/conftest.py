"""A registry and a memory for each test, in folders of their own, with no configuration of git but their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.memory.models import fsck
from tests.memory.traces import write_encoder

from worldmodel.memory.embedders.encoder import EncoderEmbedder
from worldmodel.memory.multipath import MultiPathMemory
from worldmodel.memory.registry import Registry
from worldmodel.memory.retrieve import Ranking

Open = Callable[..., MultiPathMemory]


@pytest.fixture(autouse=True)
def own_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the user of this machine has configured is not read."""
    import pygit2

    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", "/dev/null")
    for level in (pygit2.enums.ConfigLevel.GLOBAL, pygit2.enums.ConfigLevel.XDG, pygit2.enums.ConfigLevel.SYSTEM):
        pygit2.settings.search_path[level] = str(tmp_path / "no-git-config")


@pytest.fixture
def registry(tmp_path: Path) -> Iterator[Registry]:
    """When the test ends, git must find nothing wrong with it."""
    made = Registry(tmp_path / "registry.git", create=True)
    yield made
    made.close()
    fsck(made.path)


@pytest.fixture(scope="session")
def encoder_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "encoder.npz")


@pytest.fixture
def embedder(encoder_file: Path) -> EncoderEmbedder:
    return EncoderEmbedder(encoder_file)


@pytest.fixture
def opened(tmp_path: Path, encoder_file: Path) -> Iterator[Open]:
    """A function that opens the memory of this test; several may be open at a time."""
    made: list[MultiPathMemory] = []

    def open_(file: Path = encoder_file, **options: object) -> MultiPathMemory:
        registry = Registry(tmp_path / "registry", create=True)
        options.setdefault("ranking", Ranking(threshold=0.2))
        memory = MultiPathMemory(registry, tmp_path / "memory", lambda: EncoderEmbedder(file), **options)  # type: ignore[arg-type]
        made.append(memory)
        return memory

    yield open_
    for memory in made:
        memory.close()
