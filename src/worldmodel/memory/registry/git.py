"""The one place that loads pygit2, which is an extra, and turns its errors into ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from worldmodel.errors import RegistryError, StoreUnavailable

CONNECT_SECONDS = 15
SILENT_SECONDS = 60
"""How long a remote may say nothing: other writers wait for a `pull` meanwhile."""


@lru_cache
def git() -> ModuleType:
    """pygit2, told to have references on disk before it reports them moved. Raises StoreUnavailable."""
    try:
        import pygit2
    except ImportError as error:
        raise StoreUnavailable(
            f"the registry needs pygit2: {error}", mend="pip install 'worldmodel[memory]'"
        ) from error
    pygit2.settings.enable_fsync_gitdir(True)
    pygit2.settings.server_connect_timeout = 1000 * CONNECT_SECONDS
    pygit2.settings.server_timeout = 1000 * SILENT_SECONDS
    return pygit2


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """What the file system and git say, as the registry's own error."""
    try:
        yield
    except OSError as error:
        mend = "make room, then try again" if error.errno in (28, 122) else f"see that {path} can be written"
        raise RegistryError(f"the registry {path} cannot be used: {error}", mend=mend) from error
    except git().GitError as error:
        said = str(error)
        mend = f"see that no other program writes to {path}, then remove the .lock file" if "lock" in said else ""
        raise RegistryError(f"the registry {path} cannot be used: {said}", mend=mend) from error
