"""For all tests: every test has a home of its own (policy, audit log); the cache stays as the environment says."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import hypothesis
import pytest

# A shell that starts tests in the background has them ignore Ctrl-C, and all that they start would too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No deadlines: a busy machine is no failure. Under CI the same examples are tried every time.
hypothesis.settings.register_profile("project", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("project")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that WORLDMODEL_HOME names while a test runs; it does not exist yet."""
    folder = tmp_path / "worldmodel-home"
    monkeypatch.setenv("WORLDMODEL_HOME", str(folder))
    return folder
