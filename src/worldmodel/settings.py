"""Where things are kept: one record, made once by the caller and passed explicitly."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be made again is in `cache` (the guest image), what cannot in `home`: policy, audit log, registry,
    calibrations."""

    home: Path
    cache: Path

    @property
    def images(self) -> Path:
        return self.cache / "images"

    @property
    def policy(self) -> Path:
        return self.home / "policy.toml"

    @property
    def tools(self) -> Path:
        return self.home / "tools.toml"

    @property
    def models(self) -> Path:
        return self.home / "models"

    @property
    def memory(self) -> Path:
        return self.home / "memory"

    @property
    def audit(self) -> Path:
        return self.home / "audit.jsonl"

    @property
    def calibrations(self) -> Path:
        return self.home / "calibrations"

    @property
    def registry(self) -> Path:
        return self.home / "registry.git"

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> Settings:
        """WORLDMODEL_HOME and WORLDMODEL_CACHE, else the XDG folders, else ~/.local/share and ~/.cache."""
        env = os.environ if env is None else env
        user = Path(env.get("HOME") or Path.home())
        data = Path(env.get("XDG_DATA_HOME") or user / ".local/share")
        cache = Path(env.get("XDG_CACHE_HOME") or user / ".cache")
        return cls(
            home=Path(env.get("WORLDMODEL_HOME") or data / "worldmodel").absolute(),
            cache=Path(env.get("WORLDMODEL_CACHE") or cache / "worldmodel").absolute(),
        )
