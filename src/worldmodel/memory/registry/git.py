"""The one place that loads pygit2, which is an extra."""

from __future__ import annotations

from functools import lru_cache
from types import ModuleType

from worldmodel.errors import StoreUnavailable


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
    return pygit2
