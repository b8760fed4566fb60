"""Tiny models of the families that users bring, with random weights: each architecture, and in the style of each
family a tokenizer and a chat template (short ones of our own)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from worldmodel.core.prompt import INSTRUCTIONS
from worldmodel.data.example import prompt
from worldmodel.types import Card

from .conftest import EIGHT

FAMILIES = ("qwen", "llama", "gemma", "smollm", "phi")
PLAIN = Card("a user's", "1")

_QWEN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_LLAMA = _QWEN.replace(r"|\p{N}|", r"|\p{N}{1,3}|")

_CHATML = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
TEMPLATES = {
    "qwen": _CHATML,
    "smollm": _CHATML,
    "llama": (
        "{{ bos_token }}{% for m in messages %}{{ '<|start_header_id|>' + m['role'] + '<|end_header_id|>\n\n' }}"
        "{{ m['content'] | trim }}<|eot_id|>{% endfor %}"
        "{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"
    ),
    "gemma": (
        "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('no system turns') }}{% endif %}"
        "{% for m in messages %}{% set role = 'model' if m['role'] == 'assistant' else m['role'] %}"
        "{{ '<start_of_turn>' + role + '\n' + m['content'] | trim + '<end_of_turn>\n' }}{% endfor %}"
        "{% if add_generation_prompt %}{{ '<start_of_turn>model\n' }}{% endif %}"
    ),
    "phi": (
        "{% for m in messages %}{{ '<|' + m['role'] + '|>\n' + m['content'] + '<|end|>\n' }}{% endfor %}"
        "{% if add_generation_prompt %}{{ '<|assistant|>\n' }}{% else %}{{ eos_token }}{% endif %}"
    ),
}
SPECIAL = {
    "qwen": ("<|endoftext|>", "<|im_start|>", "<|im_end|>"),
    "smollm": ("<|endoftext|>", "<|im_start|>", "<|im_end|>"),
    "llama": ("<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"),
    "gemma": ("<pad>", "<eos>", "<bos>", "<start_of_turn>", "<end_of_turn>"),
    "phi": ("<s>", "<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"),
}
END = {"qwen": "<|im_end|>", "smollm": "<|im_end|>", "llama": "<|eot_id|>", "gemma": "<end_of_turn>", "phi": "<|end|>"}
_NAMED: dict[str, dict[str, str]] = {
    "qwen": {"eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"},
    "smollm": {"eos_token": "<|im_end|>", "pad_token": "<|im_end|>"},
    "llama": {"bos_token": "<|begin_of_text|>", "eos_token": "<|eot_id|>"},
    "gemma": {"bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>"},
    "phi": {"bos_token": "<s>", "eos_token": "<|endoftext|>", "pad_token": "<|endoftext|>"},
}
"""Of these only Gemma's and Phi's end of sequence is not what ends a turn, as in those families' files."""


def texts() -> list[str]:
    """What the tokenizers are trained on."""
    told = [prompt(example, PLAIN) for example in EIGHT]
    return [INSTRUCTIONS] + [
        "".join(turn.content for turn in one.turns[1:]) + "".join(t.text for t in one.reply) for one in told
    ] * 20


def tokenizer(family: str, size: int = 600) -> Any:
    """A tokenizer in the style of the family: byte-level with its splitting rule, or sentencepiece-like."""
    from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    special = list(SPECIAL[family])
    if family in ("gemma", "phi"):
        made = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
        steps = [normalizers.Replace(" ", "▁")]
        made.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), *steps] if family == "phi" else steps)
        made.decoder = decoders.Sequence(
            [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
            + ([decoders.Strip(" ", 1, 0)] if family == "phi" else [])
        )
        pieces = [f"<0x{byte:02X}>" for byte in range(256)]
        # Words are kept apart while merges are learned, as sentencepiece does it.
        trainer = trainers.BpeTrainer(vocab_size=size, special_tokens=[*special, "<unk>", *pieces], show_progress=False)
        words = [word for text in texts() for word in text.replace(" ", " ▁").split(" ")]
        made.train_from_iterator(words, trainer)
        made = Tokenizer.from_str(made.to_str().replace('"special": true', '"special": true'))
    else:
        made = Tokenizer(models.BPE())
        if family == "smollm":
            rule = [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
        else:
            split = pre_tokenizers.Split(Regex(_QWEN if family == "qwen" else _LLAMA), "isolated")
            rule = [split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]
        made.pre_tokenizer = pre_tokenizers.Sequence(rule)
        made.decoder = decoders.ByteLevel()
        alphabet = pre_tokenizers.ByteLevel.alphabet()
        trainer = trainers.BpeTrainer(
            vocab_size=size, special_tokens=special, initial_alphabet=alphabet, show_progress=False
        )
        made.train_from_iterator(texts(), trainer)
    del AddedToken
    return PreTrainedTokenizerFast(
        tokenizer_object=made,
        chat_template=TEMPLATES[family],
        additional_special_tokens=special,
        clean_up_tokenization_spaces=False,
        **_NAMED[family],
    )


def model(family: str, spoken: Any, **changes: Any) -> Any:
    """A random model of the family's architecture: width 64, two layers, four heads of 16, two of them for keys."""
    import torch
    import transformers as hf

    shape: dict[str, Any] = {
        "vocab_size": len(spoken), "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2,
        "num_attention_heads": 4, "num_key_value_heads": 2, "max_position_embeddings": 1024, "head_dim": 16,
        "bos_token_id": spoken.bos_token_id, "eos_token_id": spoken.eos_token_id, "pad_token_id": spoken.pad_token_id,
        **changes,
    }  # fmt: skip
    kinds: dict[str, tuple[Callable[..., Any], Callable[..., Any], dict[str, Any]]] = {
        "qwen": (hf.Qwen3Config, hf.Qwen3ForCausalLM, {"tie_word_embeddings": True}),
        "llama": (hf.LlamaConfig, hf.LlamaForCausalLM, {"tie_word_embeddings": False}),
        "gemma": (hf.Gemma3TextConfig, hf.Gemma3ForCausalLM, {"sliding_window": 64, "query_pre_attn_scalar": 16}),
        "smollm": (hf.LlamaConfig, hf.LlamaForCausalLM, {"tie_word_embeddings": True}),
        "phi": (hf.Phi3Config, hf.Phi3ForCausalLM, {"tie_word_embeddings": False}),
    }
    config, kind, more = kinds[family]
    if family == "phi":
        del shape["head_dim"]
    torch.manual_seed(0)
    return kind(config(**shape, **more))


def folder(family: str, path: Path, **changes: Any) -> Path:
    """The family's model with its tokenizer as a Hugging Face folder."""
    spoken = tokenizer(family)
    model(family, spoken, **changes).save_pretrained(path)
    spoken.save_pretrained(path)
    return path
