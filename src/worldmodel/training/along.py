"""What lies beside weights goes along with what is trained from them: their reader, and the models of the shelf."""

from __future__ import annotations

import shutil
from pathlib import Path

from worldmodel.engines.pair import reader_of
from worldmodel.memory.shelf import beside


def carry(start: Path, weights: Path) -> None:
    """Copy what lies beside `start` beside `weights`; either is a GGUF file or a model folder. Raises OSError."""
    for place in (reader_of, beside):
        if place(start).is_file():
            shutil.copyfile(place(start), place(weights))
