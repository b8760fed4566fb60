"""The way back from `export.py`: a GGUF file of this project as a Hugging Face folder, so that it can be trained on.

Weights of eight bits come back as the numbers that they stand for. Other people's GGUF files are refused: what
else their tokenizers do is not in the file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.utils.logging import disable_progress_bar

from worldmodel.core.prompt import END
from worldmodel.errors import TrainingError
from worldmodel.training.export import LAYER, write_folder
from worldmodel.training.tokenizer import ADDED, CONTROL, PRE

_NAMES = {name: layer for layer, name in LAYER.items()}


def unpack(path: Path, folder: Path) -> Path:
    """Write the model and the tokenizer of `path` into `folder`, and return it. Raises TrainingError."""
    try:
        reader = gguf.GGUFReader(path)
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"{path} cannot be read: {error}", mend="give a GGUF file that this project wrote"
        ) from error
    fields = {name: field.contents() for name, field in reader.fields.items()}
    if "worldmodel.quantities" not in fields or fields.get("tokenizer.ggml.pre") != PRE:
        raise TrainingError(
            f"{path} is none of this project's own models", mend="give --model a Hugging Face folder of that model"
        )
    tokenizer = _tokenizer(fields)
    model = LlamaForCausalLM(_config(fields, tokenizer))
    heads = fields["llama.attention.head_count"]
    state: dict[str, Any] = {}
    for tensor in reader.tensors:
        array = gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype(np.float32)
        if tensor.name.endswith(("attn_q.weight", "attn_k.weight")):
            array = _halves(array, heads)
        state[_key(tensor.name)] = torch.from_numpy(np.ascontiguousarray(array))
    missing, unexpected = model.load_state_dict(state, strict=False)
    if unexpected or set(missing) - {"lm_head.weight"}:
        raise TrainingError(f"{path} holds other tensors than a model of this project: {(*missing, *unexpected)}")
    folder.mkdir(parents=True, exist_ok=True)
    disable_progress_bar()
    write_folder(model, tokenizer, folder)
    return folder


def _config(fields: dict[str, Any], tokenizer: Tokenizer) -> LlamaConfig:
    end = tokenizer.token_to_id(END)
    return LlamaConfig(
        vocab_size=len(fields["tokenizer.ggml.tokens"]),
        hidden_size=fields["llama.embedding_length"],
        intermediate_size=fields["llama.feed_forward_length"],
        num_hidden_layers=fields["llama.block_count"],
        num_attention_heads=fields["llama.attention.head_count"],
        num_key_value_heads=fields["llama.attention.head_count_kv"],
        max_position_embeddings=fields["llama.context_length"],
        rms_norm_eps=fields["llama.attention.layer_norm_rms_epsilon"],
        rope_theta=fields["llama.rope.freq_base"],
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=end,
        pad_token_id=end,
        attention_dropout=0.0,
    )


def _tokenizer(fields: dict[str, Any]) -> Tokenizer:
    tokens = [token for token in fields["tokenizer.ggml.tokens"] if not token.startswith("<|unused")]
    merges = [tuple(merge.split(" ")) for merge in fields["tokenizer.ggml.merges"]]
    vocabulary = {token: index for index, token in enumerate(tokens) if token not in ADDED}
    made = Tokenizer(models.BPE(vocab=vocabulary, merges=merges))
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens([AddedToken(text, special=True, normalized=False) for text in CONTROL])
    made.add_tokens([AddedToken(text, special=False, normalized=False) for text in tokens if text in ADDED])
    wrong = [token for index, token in enumerate(tokens) if made.token_to_id(token) != index]
    if wrong:
        raise TrainingError(f"the tokenizer cannot be rebuilt: {json.dumps(wrong[:5])} would have other ids")
    return made


def _key(name: str) -> str:
    if name == "token_embd.weight":
        return "model.embed_tokens.weight"
    if name == "output_norm.weight":
        return "model.norm.weight"
    _, layer, kind, _ = name.split(".")
    return f"model.layers.{layer}.{_NAMES[kind]}.weight"


def _halves(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rotary pairs back to rotary halves: the inverse of `export._interleaved`."""
    rows, columns = weight.shape
    return weight.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)
