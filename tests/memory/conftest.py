"""A registry for each test, in a folder of its own, with no configuration of git but its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.memory.models import fsck

from worldmodel.memory.registry import Registry


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
