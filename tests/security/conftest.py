"""The guest image, built once (or found in WORLDMODEL_CACHE)."""

from __future__ import annotations

import pytest

from worldmodel.execution import qemu
from worldmodel.settings import Settings


@pytest.fixture(scope="session")
def image_settings() -> Settings:
    """Settings whose cache holds the guest image. The first use may take a minute or two."""
    settings = Settings.from_env()
    qemu.build(settings)
    return settings
