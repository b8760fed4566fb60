"""A GGUF file of this project as a Hugging Face folder, so that everything that trains a folder can train it."""

from __future__ import annotations

import shutil
from pathlib import Path

from transformers.utils.logging import disable_progress_bar

from worldmodel.core.prompt import END
from worldmodel.engines.pair import reader_of
from worldmodel.errors import TrainingError, UsageError
from worldmodel.memory.shelf import beside
from worldmodel.training import model as models
from worldmodel.training.along import carry
from worldmodel.training.export import write_folder
from worldmodel.training.start import load_start


def unpack(path: Path, folder: Path) -> Path:
    """Write the model and the tokenizer of `path` into `folder`, and return it.

    Weights of eight bits come back as the numbers that they stand for. Raises TrainingError, also for other people's
    GGUF files: what else their tokenizers do is not in the file.
    """
    try:
        start = load_start(path)
    except TrainingError as error:
        raise TrainingError(
            str(error), mend="give a GGUF file that this project wrote, or the Hugging Face folder of the model"
        ) from error
    end = start.tokenizer.token_to_id(END)
    if end is None:
        raise TrainingError(f"the tokenizer of {path} has no {END}", mend="give a GGUF file that this project wrote")
    model = models.build(start.shape, end)
    model.load_state_dict(start.weights)
    model.config.worldmodel = {"retrieved": start.retrieved, "excerpts": start.excerpts}
    folder.mkdir(parents=True, exist_ok=True)
    disable_progress_bar()
    write_folder(model, start.tokenizer, folder)
    carry(path, folder)
    return folder


def unpack_reader(weights: Path, folder: Path) -> Path:
    """The same of the reader of a GGUF file, with the models that it reads. Raises UsageError where there is none."""
    if not reader_of(weights).is_file() or not beside(weights).is_file():
        raise UsageError(f"{weights} has no reader, or no models that it could read", mend="leave --reading out")
    unpack(reader_of(weights), folder)
    shutil.copyfile(beside(weights), beside(folder))
    return folder
