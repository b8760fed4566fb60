"""The embedded model's tokenizer: byte-level BPE whose splitting rule llama.cpp knows by name.

Digits stand alone (llama.cpp's rule `smollm`), so a number costs a token a digit and no two
numbers share a rare token. The language's tags and the quantity names are added tokens that are
not special: special tokens vanish from decoded text, and with them the whole format.
"""

from __future__ import annotations

from collections.abc import Iterable

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers

from worldmodel.core.prompt import ASSISTANT, END, TAGS, USER
from worldmodel.core.quantities import NAMES

PRE = "smollm"
CONTROL = (END, USER, ASSISTANT)
ADDED = tuple(f"<{slash}{tag}>" for tag in TAGS for slash in ("", "/")) + tuple(f" [{name}]" for name in NAMES)


def train_tokenizer(texts: Iterable[str], size: int) -> Tokenizer:
    """A tokenizer of `size` ids: the control tokens first, then the learned ones, then the added ones."""
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
