"""The embedded model's tokenizer: byte-level BPE whose splitting rule llama.cpp knows by name.

Digits stand alone (llama.cpp's rule `smollm`), so a number costs a token a digit and no two
numbers share a rare token. The language's tags and the quantity names are added tokens that are
not special: special tokens vanish from decoded text, and with them the whole format.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from worldmodel.core.prompt import ASSISTANT, END, TAGS, USER
from worldmodel.core.quantities import NAMES
from worldmodel.errors import TrainingError

PRE = "smollm"
CONTROL = (END, USER, ASSISTANT)
ADDED = tuple(f"<{slash}{tag}>" for tag in TAGS for slash in ("", "/")) + tuple(f" [{name}]" for name in NAMES)


def train_tokenizer(texts: Iterable[str], size: int) -> Tokenizer:
    """A tokenizer of at most `size` ids: the control tokens first, then the learned ones, then the added ones.

    Raises TrainingError where `size` does not even hold the bytes and these tokens.
    """
    least = len(CONTROL) + len(ADDED) + 256
    if size < least:
        raise TrainingError(f"a vocabulary of {size} is too small", mend=f"choose one of {least} or more")
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(ADDED),
        special_tokens=list(CONTROL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_tokens([AddedToken(text, special=False, normalized=False) for text in ADDED])
    return tokenizer


def load_tokenizer(path: Path, size: int) -> Tokenizer:
    """The tokenizer in `path`. Raises TrainingError where it is damaged or has more than `size` ids."""
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        json.loads(text)["model"]["merges"]
    except (ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} is no tokenizer: {error}", mend=f"rm {path}") from error
    tokenizer = Tokenizer.from_str(text)
    if tokenizer.get_vocab_size() > size:
        found = tokenizer.get_vocab_size()
        raise TrainingError(f"{path} has {found} ids, the model {size}", mend="choose another --out, or remove it")
    return tokenizer
