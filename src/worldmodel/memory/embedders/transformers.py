"""A sentence-transformers folder, run by torch: a transformer, its pooling, and no more.

The folder's `modules.json` and `1_Pooling/config.json` say how the token vectors become one: by their mean, their
greatest, the first token's or the last one's. Nothing is downloaded and no code of the folder is run.

Not covered: folders with further layers (`Dense` and others), and prompts that differ for queries and documents.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from worldmodel.core.version import version
from worldmodel.errors import EmbedderError
from worldmodel.memory.embed import Vectors, unit

BATCH = 32
KNOWN = ("Transformer", "Pooling", "Normalize")
MODES = ("cls_token", "mean_tokens", "max_tokens", "lasttoken")
FILES = ("*.safetensors", "*.bin", "*.json", "*.txt", "*.model")
"""What vectors depend on: weights, and all that the tokenizer may be made of."""
MEND = "--embedder st:DIR of a sentence-transformers model"


class TransformersEmbedder:
    """The model in the folder `path`. Raises EmbedderError: no such folder, not such a model, torch missing."""

    def __init__(self, path: Path) -> None:
        place = _transformer(path)
        self._mode = _pooling(path)
        read = {path / "sentence_bert_config.json", path / "1_Pooling" / "config.json"}
        read |= {file for pattern in FILES for file in place.glob(pattern)}
        files = [file for file in read if file.is_file()]
        self._torch, self._model, self._tokenizer = _load(place)
        self.name = f"st:{path.resolve().name}"
        self.version = version(files)[:12]
        self.dimensions = int(self._model.config.hidden_size)
        longest = int(getattr(self._model.config, "max_position_embeddings", 512))
        self._tokens = min(_said(path / "sentence_bert_config.json").get("max_seq_length") or longest, longest)

    def embed(self, texts: Sequence[str]) -> Vectors:
        import numpy as np

        parts = [self._batch(texts[at : at + BATCH]) for at in range(0, len(texts), BATCH)]
        return unit(np.concatenate(parts), self.name) if parts else np.zeros((0, self.dimensions), np.float32)

    def close(self) -> None:
        self._model = None

    def _batch(self, texts: Sequence[str]) -> Vectors:
        if self._model is None:
            raise EmbedderError(f"{self.name} is closed")
        torch = self._torch
        read = self._tokenizer(
            [text or " " for text in texts], padding=True, truncation=True, max_length=self._tokens, return_tensors="pt"
        )
        with torch.inference_mode():
            states = self._model(**read).last_hidden_state.float()
        mask = read["attention_mask"]
        if self._mode == "cls_token":
            pooled = states[torch.arange(len(texts)), mask.argmax(dim=1)]
        elif self._mode == "lasttoken":
            places = torch.arange(mask.shape[1]) * mask
            pooled = states[torch.arange(len(texts)), places.argmax(dim=1)]
        elif self._mode == "max_tokens":
            pooled = states.masked_fill(mask[:, :, None] == 0, -torch.inf).amax(dim=1)
        else:
            weights = mask[:, :, None].float()
            pooled = (states * weights).sum(dim=1) / weights.sum(dim=1).clamp(min=1)
        found: Vectors = pooled.numpy()
        return found


def _transformer(path: Path) -> Path:
    """Where the transformer is: the folder of its module, else the folder itself."""
    modules = _said(path / "modules.json") if (path / "modules.json").is_file() else []
    place = path
    for module in modules:
        kind = str(module.get("type", "")).rpartition(".")[2]
        if kind not in KNOWN:
            raise EmbedderError(f"{path} has a layer {kind!r} that is not known here", mend=MEND)
        if kind == "Transformer":
            place = path / str(module.get("path", ""))
    if not (place / "config.json").is_file():
        raise EmbedderError(f"{path} is no sentence-transformers folder: it has no config.json", mend=MEND)
    return place


def _pooling(path: Path) -> str:
    config = path / "1_Pooling" / "config.json"
    said = _said(config) if config.is_file() else {"pooling_mode_mean_tokens": True}
    chosen = [mode for mode in MODES if said.get(f"pooling_mode_{mode}")] or [str(said.get("pooling_mode", ""))]
    if len(chosen) != 1 or chosen[0] not in MODES:
        raise EmbedderError(f"{config} asks for a pooling that is not known here", mend=MEND)
    return chosen[0]


def _said(path: Path) -> Any:
    if not path.is_file():
        return {}
    try:
        return json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise EmbedderError(f"{path} cannot be read: {error}", mend=MEND) from error


def _load(place: Path) -> tuple[Any, Any, Any]:
    try:
        import torch
        from safetensors import SafetensorError
        from transformers import AutoModel, AutoTokenizer
    except ImportError as error:
        raise EmbedderError(f"this embedder needs {error.name}", mend="pip install 'worldmodel[hf]'") from error
    try:
        tokenizer = AutoTokenizer.from_pretrained(place, local_files_only=True)
        model = AutoModel.from_pretrained(place, local_files_only=True, dtype=torch.float32).eval()
    except (OSError, ValueError, RuntimeError, SafetensorError, UnpicklingError) as error:
        raise EmbedderError(f"{place} cannot be loaded: {' '.join(str(error).split())[:200]}", mend=MEND) from error
    return torch, model, tokenizer
