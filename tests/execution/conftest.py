"""The real machine, for tests marked `vm`: the image is built once (or found in WORLDMODEL_CACHE)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from worldmodel.execution import qemu as machine_room
from worldmodel.settings import Settings


@pytest.fixture(scope="session")
def image_settings() -> Settings:
    """Settings whose cache holds the guest image. The first use may take a minute or two."""
    settings = Settings.from_env()
    machine_room.build(settings)
    return settings


@pytest.fixture(scope="session")
def qemu(image_settings: Settings) -> Iterator[machine_room.QemuSandbox]:
    with machine_room.QemuSandbox(image_settings) as sandbox:
        yield sandbox
