"""Files of a training run that are whole or not there, and what is said when one cannot be read or written."""

from __future__ import annotations

import json
import os
import pickle
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch

from worldmodel.errors import TrainingError

_UNREADABLE = (
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    pickle.UnpicklingError,
    zipfile.BadZipFile,
)
"""What torch raises on a file that is cut, overwritten or of another kind."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """The name of a new file, which takes the place of `path` when the block ends well.

    Otherwise it is removed and `path` stays as it was. Raises TrainingError where it cannot be written.
    """
    partial = path.with_suffix(".partial")
    try:
        yield partial
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        partial.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        partial.unlink(missing_ok=True)


def save(state: dict[str, Any], path: Path) -> None:
    """Write a checkpoint in the place of the last one. Raises TrainingError; the last one is then intact."""
    with replacing(path) as partial, partial.open("wb") as out:
        try:
            torch.save(state, out)
        except RuntimeError as error:
            # torch's own words for a write that failed; what it failed of is in the error it came from, if anywhere.
            raise unwritable(path, error.__context__ or error) from error


def load(path: Path) -> dict[str, Any]:
    """The state that `save` wrote. Raises TrainingError where the file is damaged; nothing of it is executed."""
    with readable(path):
        # torch reads the weights of a file without comparing the checksums that it wrote.
        with zipfile.ZipFile(path) as archive:
            if damaged := archive.testzip():
                raise ValueError(f"{damaged} is damaged")
        state: dict[str, Any] = torch.load(path, weights_only=True)
        if not isinstance(state, dict):
            raise ValueError(f"it holds a {type(state).__name__}")
        return state


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Within the block a checkpoint is read and put to use: what breaks there is raised as TrainingError."""
    try:
        yield
    except _UNREADABLE as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise TrainingError(
            f"the checkpoint {path} cannot be read: {reason}",
            mend=f"put a copy of it there, or train anew: rm {path}",
        ) from error


def unwritable(path: Path, error: BaseException) -> TrainingError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error).splitlines()[0]
    return TrainingError(
        f"{path} cannot be written: {reason}",
        mend="make room on the disk and run the same command again: it goes on from the last checkpoint",
    )


def same_settings(path: Path, given: dict[str, Any]) -> None:
    """Compare what a run depends on with what its folder was begun with, if it was. Raises TrainingError."""
    given = json.loads(json.dumps(given, default=str))
    if not path.exists():
        return
    try:
        begun = dict(json.loads(path.read_text("utf-8")))
    except (ValueError, TypeError) as problem:
        raise TrainingError(f"{path} cannot be read: {problem}", mend=f"rm {path}") from problem
    differing = [name for name in sorted(given.keys() | begun.keys()) if given.get(name) != begun.get(name)]
    if differing:
        changes = ", ".join(f"{name} {begun.get(name)!r}, now {given.get(name)!r}" for name in differing)
        raise TrainingError(f"{path.parent} was begun with {changes}", mend="give --out another folder")


def keep_settings(path: Path, given: dict[str, Any]) -> None:
    """Write down what a run depends on: when it begins, so that what was refused before that can be mended."""
    if not path.exists():
        with replacing(path) as partial:
            partial.write_text(json.dumps(given, default=str, indent=2) + "\n", encoding="utf-8")
