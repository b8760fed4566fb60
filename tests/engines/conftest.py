"""A language model that is known by heart, as a GGUF file: a bigram model in Llama's architecture.

The embeddings are one-hot, attention and feed-forward add nothing, and the output matrix holds the
logarithms of the bigram table, so the next token depends on the last one alone and its log-probability
is known exactly. `CHAINS` is what it says after a given last token. With `mixing` above 0 the attention
gets random weights, for tests that must notice a wrong prefix.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

WIDTH, HEADS, CONTEXT, MAIN = 512, 8, 2048, 0.9
CONTROL = ("<|pad|>", "<|user|>", "<|assistant|>", "<|end|>")
TAGS = tuple(
    f"<{slash}{tag}>" for tag in ("think", "model", "requires", "output", "retrieved_models") for slash in ("", "/")
)
WORDS = (
    "one",
    " and",
    " two",
    "python:",
    " print",
    "(1)",
    "math",
    "The",
    " answer",
    " is",
    " 1.",
    "na",
    "ve",
    "la",
    "sto",
    "p!",
)
DICE = tuple(f"r{i}" for i in range(8))

CHAINS: dict[str, tuple[str | bytes, ...]] = {
    "<|assistant|>": (
        *("<think>", "one", " and", " two", "</think>", "<model>", "python:", " print", "(1)", "</model>"),
        *("<requires>", "math", "</requires>", "<|end|>"),
    ),
    "\n": ("The", " answer", " is", " 1.", "<|end|>"),
    "U": ("na", b"\xc3", b"\xaf", "ve", b"\xf0", b"\x9f", b"\x9a", b"\x82", "!", "<|end|>"),
    "S": ("x", "sto", "p!", "y", "<|end|>"),
    "E": ("<|end|>",),
    "L": ("la", "la"),
}
"""Last token -> what is said then. `L` never ends; after `R` the dice are thrown for ever."""


def byte_letters() -> list[str]:
    """The printable stand-ins of the 256 bytes in byte-level vocabularies (GPT-2's table)."""
    plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = iter(range(256, 512))
    return [chr(b) if b in plain else chr(next(others)) for b in range(256)]


LETTERS = byte_letters()
VOCABULARY = [*CONTROL, *TAGS, *WORDS, *DICE, *LETTERS]


def token_id(piece: str | bytes) -> int:
    """The id of a word, tag or control token, or of a single byte."""
    if isinstance(piece, str) and piece in VOCABULARY[: -len(LETTERS)]:
        return VOCABULARY.index(piece)
    (byte,) = piece if isinstance(piece, bytes) else piece.encode()
    return len(VOCABULARY) - len(LETTERS) + byte


def bigrams() -> np.ndarray:
    """(V, V) probabilities, row: last token, column: next token."""
    size = len(VOCABULARY)
    successor = np.full(size, token_id("<|end|>"))
    for start, chain in CHAINS.items():
        last = token_id(start)
        for piece in chain:
            successor[last] = last = token_id(piece)
    table = np.full((size, size), (1 - MAIN) / (size - 1))
    table[np.arange(size), successor] = MAIN
    dice = [token_id(die) for die in DICE]
    for row in [token_id("R"), *dice]:
        table[row] = 1e-9
        table[row, dice] = np.linspace(1.5, 0.5, len(dice)) / len(dice)
        table[row] /= table[row].sum()
    return table


def weights(mixing: float = 0.0) -> dict[str, np.ndarray]:
    """Float32 tensors by their GGUF names; matrices are (out, in)."""
    size, rng = len(VOCABULARY), np.random.default_rng(0)
    embedding, output = np.zeros((2, size, WIDTH), dtype=np.float32)
    embedding[np.arange(size), np.arange(size)] = 1.0
    output[:, :size] = (np.log(bigrams()) / np.sqrt(WIDTH)).T
    tensors = {"token_embd.weight": embedding, "output.weight": output, "output_norm.weight": np.ones(WIDTH)}
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
        tensors[f"blk.0.{name}.weight"] = rng.normal(0, mixing, (WIDTH, WIDTH))
    tensors |= {f"blk.0.{name}.weight": np.zeros((64, WIDTH)) for name in ("ffn_gate", "ffn_up")}
    tensors["blk.0.ffn_down.weight"] = np.zeros((WIDTH, 64))
    tensors |= {f"blk.0.{name}.weight": np.ones(WIDTH) for name in ("attn_norm", "ffn_norm")}
    return {name: tensor.astype(np.float32) for name, tensor in tensors.items()}


def metadata(own: bool) -> dict[str, Any]:
    """The GGUF keys; `own` marks it as one of the project's models, which need no chat template."""
    kinds = [3] * len(CONTROL) + [4] * (len(TAGS) + len(WORDS) + len(DICE)) + [1] * len(LETTERS)
    keys: dict[str, Any] = {
        "general.architecture": "llama",
        "general.name": "bigrams",
        "llama.context_length": CONTEXT,
        "llama.embedding_length": WIDTH,
        "llama.block_count": 1,
        "llama.feed_forward_length": 64,
        "llama.attention.head_count": HEADS,
        "llama.attention.layer_norm_rms_epsilon": 1e-9,
        "llama.rope.dimension_count": WIDTH // HEADS,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "smollm",
        "tokenizer.ggml.tokens": VOCABULARY,
        "tokenizer.ggml.token_type": kinds,
        "tokenizer.ggml.merges": ["Ġ a"],
        "tokenizer.ggml.bos_token_id": token_id("<|user|>"),
        "tokenizer.ggml.eos_token_id": token_id("<|end|>"),
        "tokenizer.ggml.padding_token_id": token_id("<|pad|>"),
        "tokenizer.ggml.add_bos_token": False,
    }
    if own:
        keys |= {"worldmodel.quantities": True, "worldmodel.instructions": False, "worldmodel.history": False}
    return keys


def packed(value: Any) -> tuple[int, bytes]:
    """A metadata value as (GGUF type, bytes)."""
    if isinstance(value, bool):
        return 7, struct.pack("<?", value)
    if isinstance(value, int):
        return 4, struct.pack("<I", value)
    if isinstance(value, float):
        return 6, struct.pack("<f", value)
    if isinstance(value, str):
        return 8, struct.pack("<Q", len(value.encode())) + value.encode()
    if isinstance(value[0], int):
        return 9, struct.pack(f"<IQ{len(value)}i", 5, len(value), *value)
    kind = packed(value[0])[0]
    return 9, struct.pack("<IQ", kind, len(value)) + b"".join(packed(item)[1] for item in value)


def write_gguf(path: Path, keys: dict[str, Any], tensors: dict[str, np.ndarray]) -> Path:
    """A GGUF file, version 3, all tensors F32."""
    head = struct.pack("<4sIQQ", b"GGUF", 3, len(tensors), len(keys))
    for key, value in keys.items():
        kind, data = packed(value)
        head += packed(key)[1] + struct.pack("<I", kind) + data
    offset, body = 0, b""
    for name, tensor in tensors.items():
        sizes = tensor.shape[::-1]
        head += packed(name)[1] + struct.pack(f"<I{len(sizes)}QIQ", len(sizes), *sizes, 0, offset)
        data = tensor.tobytes()
        data += bytes(-len(data) % 32)
        body += data
        offset += len(data)
    path.write_bytes(head + bytes(-len(head) % 32) + body)
    return path


def write_folder(folder: Path, keys: dict[str, Any], mixing: float = 0.0) -> Path:
    """The same model as a Hugging Face folder; `keys` go into config.json. Needs torch and transformers."""
    import torch
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE({piece: index for index, piece in enumerate(VOCABULARY)}, []))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in CONTROL])
    words = [*TAGS, *WORDS, *DICE]
    tokenizer.add_tokens([AddedToken(piece, special=False, normalized=False) for piece in words])
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|end|>", pad_token="<|pad|>").save_pretrained(
        folder
    )
    config = LlamaConfig(
        vocab_size=len(VOCABULARY), hidden_size=WIDTH, intermediate_size=64, num_hidden_layers=1,
        num_attention_heads=HEADS, num_key_value_heads=HEADS, max_position_embeddings=CONTEXT, rms_norm_eps=1e-9,
        eos_token_id=token_id("<|end|>"), bos_token_id=None, tie_word_embeddings=False,
    )  # fmt: skip
    model = LlamaForCausalLM(config)
    names = {
        "token_embd": "model.embed_tokens", "output": "lm_head", "output_norm": "model.norm",
        **{f"blk.0.attn_{a}": f"model.layers.0.self_attn.{b}_proj" for a, b in ("qq", "kk", "vv", ("output", "o"))},
        **{f"blk.0.ffn_{a}": f"model.layers.0.mlp.{a}_proj" for a in ("gate", "up", "down")},
        "blk.0.attn_norm": "model.layers.0.input_layernorm",
        "blk.0.ffn_norm": "model.layers.0.post_attention_layernorm",
    }  # fmt: skip
    tensors = weights(mixing).items()
    state = {names[key.removesuffix(".weight")] + ".weight": torch.from_numpy(value) for key, value in tensors}
    model.load_state_dict(state, strict=True)
    model.save_pretrained(folder)
    file = folder / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | keys))
    return folder


@dataclass(frozen=True)
class Bigrams:
    """The known model: where its file is, and what it must say."""

    path: Path
    chains: dict[str, tuple[str | bytes, ...]]

    def text(self, start: str) -> str:
        """What follows `start`, without the end marker."""
        pieces = [p.encode() if isinstance(p, str) else p for p in self.chains[start]]
        return b"".join(pieces).decode().removesuffix("<|end|>")

    def logprob(self, last: str | bytes, following: str | bytes) -> float:
        return float(np.log(bigrams()[token_id(last), token_id(following)]))


@pytest.fixture(scope="session")
def bigram_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A function that writes the model: `own` or foreign, with more `keys`, with `mixing` attention."""
    folder = tmp_path_factory.mktemp("gguf")
    made: list[Path] = []

    def make(own: bool = True, mixing: float = 0.0, keys: dict[str, Any] | None = None) -> Path:
        path = folder / f"model-{len(made)}.gguf"
        made.append(write_gguf(path, metadata(own) | (keys or {}), weights(mixing)))
        return path

    return make


@pytest.fixture(scope="session")
def bigram_parts() -> tuple[dict[str, Any], Callable[..., Path]]:
    """The model's keys, and the function that writes a file of keys and tensors."""
    return metadata(True), write_gguf


@pytest.fixture(scope="session")
def known(bigram_file: Callable[..., Path]) -> Iterator[Bigrams]:
    yield Bigrams(bigram_file(), CHAINS)


@pytest.fixture(scope="session")
def bigram_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A function that writes the model as a Hugging Face folder; arguments as in `bigram_file`."""

    def make(own: bool = True, mixing: float = 0.0, keys: dict[str, Any] | None = None) -> Path:
        said = {"worldmodel": {"quantities": True, "instructions": False, "history": False}} if own else {}
        return write_folder(tmp_path_factory.mktemp("folder"), said | (keys or {}), mixing)

    return make
