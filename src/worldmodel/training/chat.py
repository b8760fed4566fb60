"""Examples in the turns of a user's model: token ids, and the mask that travels with them.

The text is what inference renders: the turns in the model's chat template as `engines/transformers.py` opens
them, the reply from `core/prompt.py`, and the token that ends a turn. The model writes the spans that are
`sampled`, and each span is tokenized by itself, as in generation; so ids and mask of training are those that the
loop makes, also where a tokenizer knows no tags and splits them.

No token is added to a user's model: tags are text like any other, which the reader of tags takes in any pieces.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from worldmodel.core.prompt import END, Prompt, Turn, encode, render
from worldmodel.data.example import Example, prompt
from worldmodel.engines.transformers import opening
from worldmodel.errors import EngineError, TrainingError
from worldmodel.training.batches import Encoded
from worldmodel.types import Card

_SAID, _NEXT = "what was said", "what comes next"


@dataclass(frozen=True, slots=True)
class Chat:
    """How one model is talked to. `end` is the token that ends its turns, `own` as in engines.transformers.opening."""

    tokenizer: Any
    card: Card
    own: bool
    end: int

    def encoded(self, told: Prompt) -> Encoded:
        """A prompt with its whole reply, the turn closed: ids and mask. Raises EngineError for an unusable template."""
        head, begins = opening(self.tokenizer, told.turns, own=self.own)
        ids: list[int] = self.tokenizer(head, add_special_tokens=begins)["input_ids"]
        said, mask = encode(render(Prompt((), told.reply)), self._tokenized)
        return Encoded([*ids, *said, self.end], [False] * len(ids) + mask + [True])

    def rows(self, examples: Iterable[Example]) -> list[Encoded]:
        """One row for each example. Raises ValueError (see `data.example.prompt`) and EngineError."""
        return [self.encoded(prompt(example, self.card)) for example in examples]

    def text(self, ids: Sequence[int]) -> str:
        """What a decoder that skips special tokens makes of `ids`."""
        return str(self.tokenizer.decode(ids, skip_special_tokens=True, clean_up_tokenization_spaces=False))

    def _tokenized(self, text: str) -> list[int]:
        ids: list[int] = self.tokenizer(text, add_special_tokens=False)["input_ids"]
        return ids


def chat(tokenizer: Any, card: Card, *, own: bool) -> Chat:
    """Raises TrainingError where nothing is known that ends a turn, or the chat template cannot be used."""
    return Chat(tokenizer, card, own, _end(tokenizer, own=own))


def _end(tokenizer: Any, *, own: bool) -> int:
    """The id that ends the assistant's turn: the one its template puts there, else the end of sequence."""
    if own:
        return int(tokenizer.convert_tokens_to_ids(END))
    if isinstance(tokenizer.chat_template, str):
        turns = (Turn("user", _NEXT), Turn("assistant", _SAID), Turn("user", _NEXT))
        try:
            text, _ = opening(tokenizer, turns, own=False)
        except EngineError as error:
            raise TrainingError(str(error), mend="mend chat_template of the tokenizer, or remove it") from error
        behind = text.partition(_SAID)[2].lstrip()
        added = {*tokenizer.get_added_vocab(), *tokenizer.all_special_tokens}
        found = [token for token in sorted(added, key=len, reverse=True) if token.strip() and behind.startswith(token)]
        if found:
            return int(tokenizer.convert_tokens_to_ids(found[0]))
    if tokenizer.eos_token_id is None:
        raise TrainingError(
            "nothing ends a turn of this model: its template names no token for it, and its tokenizer none either",
            mend="set eos_token in tokenizer_config.json",
        )
    return int(tokenizer.eos_token_id)
