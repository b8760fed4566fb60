"""A Hugging Face tokenizer as the vocabulary of a GGUF file.

llama.cpp cuts texts into words by rules of its own that it knows by name, so a tokenizer is only taken when its
rule is recognised; anything else would give other ids without a word. Taken are byte-level tokenizers whose rule
is one of `RULES`, and sentencepiece-like ones (Llama 2, Mistral 7B), whose merges become scores.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import gguf

from worldmodel.errors import TrainingError

CONVERTER = "use llama.cpp's own convert_hf_to_gguf.py on the folder"

_START = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"
_REST = r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
RULES = {_START + r"\p{N}" + _REST: "qwen2", _START + r"\p{N}{1,3}" + _REST: "llama-bpe"}
"""Regular expressions of the families' tokenizers, and llama.cpp's names of them."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`kind` and `rule` are llama.cpp's names. `merges` are for byte-level vocabularies, `scores` for the others."""

    kind: str
    rule: str
    tokens: list[str]
    kinds: list[int]
    merges: list[str]
    scores: list[float]
    prefix: bool = False

    def write(self, writer: gguf.GGUFWriter) -> None:
        writer.add_tokenizer_model(self.kind)
        writer.add_tokenizer_pre(self.rule)
        writer.add_token_list(self.tokens)
        writer.add_token_types(self.kinds)
        if self.kind == "gpt2":
            writer.add_token_merges(self.merges)
        else:
            writer.add_token_scores(self.scores)
            writer.add_add_space_prefix(self.prefix)


def vocabulary(tokenizer: Any, size: int) -> Vocabulary:
    """The vocabulary of a fast tokenizer, filled up to `size` tokens. Raises TrainingError for one not known here."""
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if backend is None:
        raise _unknown("it has no tokenizer.json")
    state = json.loads(backend.to_str())
    model = state["model"]
    if model["type"] != "BPE":
        raise _unknown(f"its model is {model['type']}")
    merges = [merge if isinstance(merge, str) else " ".join(merge) for merge in model["merges"]]
    tokens = [tokenizer.convert_ids_to_tokens(index) for index in range(len(tokenizer))]
    added = {token["id"]: token for token in state["added_tokens"]}
    kinds = [int(_kind(added.get(index), text)) for index, text in enumerate(tokens)]
    tokens += [f"[PAD{index}]" for index in range(len(tokens), size)]
    kinds += [int(gguf.TokenType.UNUSED)] * (size - len(kinds))
    if model.get("byte_fallback"):
        ranks: dict[str, int] = {}
        for rank, merge in enumerate(merges):
            ranks.setdefault(merge.replace(" ", "", 1), rank)
        scores = [-float(ranks.get(text, len(merges))) for text in tokens]
        return Vocabulary("llama", "default", tokens, kinds, [], scores, _prefix(state))
    return Vocabulary("gpt2", _rule(state), tokens, kinds, merges, [])


def _kind(added: dict[str, Any] | None, text: str) -> gguf.TokenType:
    if added is not None:
        return gguf.TokenType.CONTROL if added["special"] else gguf.TokenType.USER_DEFINED
    if len(text) == 6 and text.startswith("<0x"):
        return gguf.TokenType.BYTE
    return gguf.TokenType.NORMAL


def _rule(state: dict[str, Any]) -> str:
    """llama.cpp's name of the rule that cuts texts into words. Raises TrainingError."""
    if state.get("normalizer") and state["normalizer"]["type"] != "NFC":
        raise _unknown(f"its normalizer is {state['normalizer']['type']}")
    rule = state.get("pre_tokenizer") or {}
    parts = rule.get("pretokenizers", [rule])
    kinds = [part.get("type") for part in parts]
    if kinds == ["ByteLevel"] and parts[0].get("use_regex") and not parts[0].get("add_prefix_space"):
        return "gpt-2"
    if kinds == ["Digits", "ByteLevel"] and parts[0].get("individual_digits") and parts[1].get("use_regex"):
        return "smollm"
    if kinds == ["Split", "ByteLevel"] and not parts[1].get("use_regex"):
        found = RULES.get(parts[0].get("pattern", {}).get("Regex", ""))
        if found and parts[0].get("behavior", "").lower() == "isolated":
            return found
    raise _unknown(f"it cuts texts into words in a way of its own ({', '.join(map(str, kinds))})")


def _prefix(state: dict[str, Any]) -> bool:
    """Whether a space is put before a text. Raises TrainingError where spaces are told in another way."""
    normalizer = state.get("normalizer") or {}
    steps = normalizer.get("normalizers", [normalizer])
    kinds = [step.get("type") for step in steps]
    if kinds == ["Prepend", "Replace"]:
        return True
    if kinds == ["Replace"]:
        return False
    metaspace = state.get("pre_tokenizer") or {}
    if metaspace.get("type") == "Metaspace" and not metaspace.get("split", True):
        return bool(metaspace.get("prepend_scheme") != "never")
    raise _unknown(f"its normalizer is {normalizer.get('type')}")


def _unknown(why: str) -> TrainingError:
    return TrainingError(f"this tokenizer cannot be put into a GGUF file here: {why}", mend=CONVERTER)
