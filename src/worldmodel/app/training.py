"""`worldmodel train`: passes the user's choices to the training room, which alone needs torch."""

from __future__ import annotations

from pathlib import Path

from worldmodel.errors import TrainingError


def base(
    *, data: Path, out: Path, preset: str, minutes: float | None, resume: bool, seed: int, threads: int | None
) -> int:
    """Train the embedded model. Raises TrainingError, also when the extra for training is not installed."""
    try:
        from worldmodel.training.base import Options, train_base
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("worldmodel"):
            raise
        raise TrainingError(f"training needs {error.name}", mend="pip install 'worldmodel[train]'") from error
    from worldmodel.app.screen import bar

    chosen = Options(data=data, out=out, preset=preset, minutes=minutes, resume=resume, seed=seed, threads=threads)
    with bar("train") as progress:
        train_base(chosen, progress)
    return 0
