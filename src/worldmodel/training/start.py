"""A model to go on from: the weights, the shape and the tokenizer of one that was trained before.

Training from scratch spends most of its time on the language and on the first thousand problems. A run
that starts from an earlier one of the same project spends it on what is new. Read are a GGUF file that
`export.py` wrote (its Q8_0 weights are rounded to eight bits, which a few steps make good) and the `hf/`
folder of a run (exact).

Not covered: other architectures, other tokenizers, a change of shape.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaForCausalLM

from worldmodel.errors import TrainingError
from worldmodel.training.export import LAYER
from worldmodel.training.model import Shape
from worldmodel.training.tokenizer import ADDED, CONTROL, PRE

MEND = "--start FILE.gguf, or RUN/hf of an earlier run"


@dataclass(frozen=True, slots=True)
class Start:
    """`weights` are those of a Hugging Face Llama, by name, in F32; the rest is of its card."""

    shape: Shape
    tokenizer: Tokenizer
    weights: dict[str, Any]
    retrieved: int = 0
    excerpts: bool = False


def load_start(path: Path) -> Start:
    """Raises TrainingError where there is no such model, or not one of this project."""
    try:
        if path.is_dir():
            return _folder(path)
        if path.is_file():
            return _file(path)
    except (OSError, ValueError, KeyError, IndexError, TypeError, AttributeError, RuntimeError) as problem:
        reason = (str(problem).strip() or type(problem).__name__).splitlines()[0]
        raise TrainingError(
            f"{path} is no model to start from: {reason}", mend="--start FILE.gguf or RUN/hf"
        ) from problem
    raise TrainingError(f"there is no model {path} to start from", mend="--start FILE.gguf or RUN/hf")


def _folder(path: Path) -> Start:
    model = LlamaForCausalLM.from_pretrained(path, dtype=torch.float32)
    config = model.config
    shape = Shape(
        config.hidden_size,
        config.num_hidden_layers,
        config.intermediate_size,
        config.vocab_size,
        config.max_position_embeddings,
    )
    said = getattr(config, "worldmodel", None) or {}
    tokenizer = Tokenizer.from_file(str(path / "tokenizer.json"))
    return Start(shape, tokenizer, dict(model.state_dict()), int(said.get("retrieved", 0)), bool(said.get("excerpts")))


def _file(path: Path) -> Start:
    reader = gguf.GGUFReader(path)

    def value(key: str) -> Any:
        return reader.fields[key].contents()

    if value("tokenizer.ggml.pre") != PRE:
        raise ValueError(f"its tokenizer splits by the rule {value('tokenizer.ggml.pre')!r}, not {PRE!r}")
    shape = Shape(
        value("llama.embedding_length"),
        value("llama.block_count"),
        value("llama.feed_forward_length"),
        value("llama.vocab_size"),
        value("llama.context_length"),
    )
    heads = value("llama.attention.head_count")
    back = {ours: theirs for theirs, ours in LAYER.items()}
    weights: dict[str, Any] = {}
    for tensor in reader.tensors:
        array = np.array(gguf.quants.dequantize(tensor.data, tensor.tensor_type), dtype=np.float32)
        _, *rest = tensor.name.split(".")
        if tensor.name.endswith(("attn_q.weight", "attn_k.weight")):
            array = _halves(array, heads)
        if tensor.name == "token_embd.weight":
            weights["model.embed_tokens.weight"] = weights["lm_head.weight"] = torch.from_numpy(array)
        elif tensor.name == "output_norm.weight":
            weights["model.norm.weight"] = torch.from_numpy(array)
        else:
            weights[f"model.layers.{rest[0]}.{back[rest[1]]}.weight"] = torch.from_numpy(array)
    said, named = reader.fields.get("worldmodel.retrieved"), reader.fields.get("worldmodel.excerpts")
    tokenizer = _tokenizer(value("tokenizer.ggml.tokens"), value("tokenizer.ggml.merges"))
    return Start(shape, tokenizer, weights, int(said.contents()) if said else 0, bool(named and named.contents()))


def _tokenizer(tokens: list[str], merges: list[str]) -> Tokenizer:
    """The tokenizer that `train_tokenizer` made, from what its GGUF file keeps of it."""
    learned = [token for token in tokens if token not in ADDED and not token.startswith("<|unused")]
    model = {
        "type": "BPE",
        "vocab": {token: index for index, token in enumerate(learned)},
        "merges": [merge.split(" ") for merge in merges],
        "ignore_merges": False,
    }
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    whole = json.loads(tokenizer.to_str())
    whole["model"] |= model
    tokenizer = Tokenizer.from_str(json.dumps(whole))
    tokenizer.add_special_tokens(list(CONTROL))
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in ADDED])
    if any(
        tokenizer.token_to_id(token) != index for index, token in enumerate(tokens) if not token.startswith("<|unused")
    ):
        raise ValueError("its tokenizer cannot be made again from the file")
    return tokenizer


def _halves(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rotary pairs (each with its neighbour) back to rotary halves: the inverse of the export's order."""
    rows, columns = weight.shape
    return weight.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)
