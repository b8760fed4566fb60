"""For all tests: every test has a home of its own (policy, audit log); the cache stays as the environment says."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that WORLDMODEL_HOME names while a test runs; it does not exist yet."""
    folder = tmp_path / "worldmodel-home"
    monkeypatch.setenv("WORLDMODEL_HOME", str(folder))
    return folder
