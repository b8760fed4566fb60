"""A trained model as files that engines run: a GGUF file for llama.cpp, a folder for transformers.

Both hold Llama weights, the project's own tokenizer, and the flags of the model's card.

llama.cpp's converter refuses a tokenizer it does not know, so the GGUF file is written here. Its format:
https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from tokenizers import Tokenizer
from transformers import LlamaForCausalLM, PreTrainedTokenizerFast

from worldmodel.core.prompt import END, TEMPLATE
from worldmodel.data.example import EMBEDDED
from worldmodel.training.tokenizer import ADDED, CONTROL, PRE

FLAGS = ("quantities", "instructions", "history", "excerpts")
LAYER = {
    "input_layernorm": "attn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "post_attention_layernorm": "ffn_norm",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def flags(model: LlamaForCausalLM) -> dict[str, Any]:
    """What the card of `model` says: what its config holds under `worldmodel`, and for the rest that of EMBEDDED."""
    usual = {key: getattr(EMBEDDED, key) for key in (*FLAGS, "retrieved")}
    return usual | (getattr(model.config, "worldmodel", None) or {})


def write_gguf(model: LlamaForCausalLM, tokenizer: Tokenizer, path: Path, *, name: str, exact: bool = False) -> None:
    """Write `model` to `path`: matrices as Q8_0 (or as F32 when `exact`), norms as F32; put in place by rename."""
    partial = path.with_suffix(".partial")
    writer = gguf.GGUFWriter(str(partial), "llama")
    config = model.config
    heads = config.num_attention_heads
    writer.add_name(name)
    writer.add_license("apache-2.0")
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_dimension_count(config.hidden_size // heads)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    writer.add_vocab_size(config.vocab_size)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32 if exact else gguf.LlamaFileType.MOSTLY_Q8_0)
    said = flags(model)
    for flag in FLAGS:
        writer.add_bool(f"worldmodel.{flag}", said[flag])
    writer.add_uint32("worldmodel.retrieved", said["retrieved"])
    _add_tokenizer(writer, tokenizer, config.vocab_size)
    for key, tensor in model.state_dict().items():
        if key == "lm_head.weight":
            continue  # tied: llama.cpp takes the embeddings
        array = tensor.detach().float().numpy()
        target = _tensor_name(key)
        if target.endswith(("attn_q.weight", "attn_k.weight")):
            array = interleaved(array, heads)
        if exact or array.ndim == 1:
            writer.add_tensor(target, np.ascontiguousarray(array, dtype=np.float32))
        else:
            kind = gguf.GGMLQuantizationType.Q8_0
            writer.add_tensor(target, gguf.quants.quantize(np.ascontiguousarray(array), kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    partial.replace(path)


def write_folder(model: LlamaForCausalLM, tokenizer: Tokenizer, folder: Path) -> None:
    """Write `model` with its tokenizer and flags as a Hugging Face folder, for `--engine hf:FOLDER`."""
    model.config.worldmodel = flags(model)
    model.save_pretrained(folder)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token=END, pad_token=END).save_pretrained(folder)


def _add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer, size: int) -> None:
    model = json.loads(tokenizer.to_str())["model"]
    tokens = [tokenizer.id_to_token(index) for index in range(tokenizer.get_vocab_size())]
    kinds = [
        gguf.TokenType.CONTROL
        if token in CONTROL
        else gguf.TokenType.USER_DEFINED
        if token in ADDED
        else gguf.TokenType.NORMAL
        for token in tokens
    ]
    # Ids that the tokenizer never learned stand for nothing.
    tokens += [f"<|unused{index}|>" for index in range(len(tokens), size)]
    kinds += [gguf.TokenType.UNUSED] * (size - len(kinds))
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(PRE)
    writer.add_token_list(tokens)
    writer.add_token_types(kinds)
    writer.add_token_merges([merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]])
    writer.add_eos_token_id(tokenizer.token_to_id(END))
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_chat_template(TEMPLATE)


def _tensor_name(key: str) -> str:
    if key == "model.embed_tokens.weight":
        return "token_embd.weight"
    if key == "model.norm.weight":
        return "output_norm.weight"
    _, _, layer, rest = key.split(".", 3)
    return f"blk.{layer}.{LAYER[rest.removesuffix('.weight')]}.weight"


def interleaved(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rotary halves (the first half of a head turns with the second) to rotary pairs (each with its neighbour)."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)
