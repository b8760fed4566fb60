"""Rows of users' models: the ids that the loop makes, the mask, the end of a turn, in each family's template."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.prompt import END as OWN_END
from worldmodel.core.prompt import INSTRUCTIONS, TAGS, TEMPLATE
from worldmodel.core.tags import Closed, ProgramReady, Reader
from worldmodel.data.example import EMBEDDED, prompt
from worldmodel.errors import TrainingError
from worldmodel.types import Card

from . import users
from .conftest import EIGHT

pytestmark = pytest.mark.train


@pytest.fixture(params=users.FAMILIES)
def family(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def loaded(family: str, user_model: Callable[[str], Path]) -> Any:
    from worldmodel.training.loading import load

    return load(user_model(family))


def test_a_conversation_has_the_ids_that_were_trained_on(loaded: Any) -> None:
    from worldmodel.engines.transformers import TransformersEngine
    from worldmodel.training.preflight import check_inference, check_rendered

    told = [prompt(example, loaded.chat.card) for example in EIGHT]
    rows = loaded.chat.rows(EIGHT)
    check_rendered(told, rows, loaded.chat.end, loaded.chat.text)
    engine = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, loaded.chat.card)
    for one, row in zip(told, rows, strict=True):
        check_inference(engine.encoded, one, row)


def test_a_turn_ends_as_in_the_template_and_generation_stops_there(loaded: Any, family: str) -> None:
    from worldmodel.engines.transformers import ends

    assert loaded.chat.tokenizer.convert_ids_to_tokens(loaded.chat.end) == users.END[family]
    assert loaded.chat.end in ends(loaded.model, loaded.chat.tokenizer)
    assert all(row.ids[-1] == loaded.chat.end and row.mask[-1] for row in loaded.chat.rows(EIGHT))


def test_tags_may_be_split_and_are_read_all_the_same(loaded: Any) -> None:
    """The model's own tokens, one by one, through the reader of tags; no tag is a token of these tokenizers."""
    tokenizer = loaded.chat.tokenizer
    assert not {f"<{slash}{tag}>" for tag in TAGS for slash in ("", "/")} & set(tokenizer.get_added_vocab())
    row = loaded.chat.rows(EIGHT[:1])[0]
    said = [token for token, mine in zip(row.ids, row.mask, strict=True) if mine]
    texts = [tokenizer.decode(said[: n + 1]) for n in range(len(said))]
    pieces = [text[len(before) :] for before, text in zip(["", *texts], texts, strict=False)]
    reader = Reader()
    events = [event for piece in pieces for event in reader.feed(piece)]
    assert [event.block for event in events if isinstance(event, Closed)] == ["think", "model", "requires"]
    (ready,) = [event for event in events if isinstance(event, ProgramReady)]
    assert "print(a + b)" in ready.program.code
    assert "</think>" not in pieces  # it comes in parts, or as a part of something longer


def test_instructions_and_names_are_the_card_s(user_model: Callable[[str], Path]) -> None:
    from worldmodel.training.loading import load

    def text(**flags: bool) -> str:
        chat = load(user_model("qwen"), **flags).chat
        return str(chat.tokenizer.decode(chat.rows(EIGHT[:1])[0].ids))

    full, bare = text(), text(instructions=False, quantities=True)
    assert INSTRUCTIONS.strip() in full
    assert "12 apples" in full and "a = 12; b = 7\nprint(a + b)" in full and "The answer is 19 apples." in full
    assert INSTRUCTIONS.strip() not in bare
    assert "12 [a] apples" in bare and "python: print(a + b)" in bare and "19 [c]" in bare
    assert load(user_model("qwen"), quantities=True).model.config.worldmodel == {
        "quantities": True, "instructions": True, "history": True, "retrieved": 3, "excerpts": False,
        "chat": True,
    }  # fmt: skip


def test_the_project_s_own_models_keep_their_turns() -> None:
    from worldmodel.training.chat import chat

    spoken = users.tokenizer("smollm")
    spoken.add_special_tokens({"additional_special_tokens": [OWN_END]})
    talk = chat(spoken, EMBEDDED, own=True)
    assert talk.end == spoken.convert_tokens_to_ids(OWN_END)
    row = talk.rows(EIGHT[:1])[0]
    assert spoken.decode(row.ids).startswith("<|user|>Tom has 12 [a] apples")
    spoken.chat_template = TEMPLATE
    assert chat(spoken, replace(EMBEDDED, instructions=True), own=False).end == talk.end


def test_a_model_without_a_template_ends_with_its_end_of_sequence() -> None:
    from worldmodel.training.chat import chat

    spoken = users.tokenizer("llama")
    spoken.chat_template = None
    talk = chat(spoken, Card("base", "1"), own=False)
    assert talk.end == spoken.eos_token_id
    assert "Question: Tom has 12 apples" in spoken.decode(talk.rows(EIGHT[:1])[0].ids)
    spoken.eos_token = None
    with pytest.raises(TrainingError, match="nothing ends a turn of this model"):
        chat(spoken, Card("base", "1"), own=False)
    spoken.chat_template = "{{ broken"
    with pytest.raises(TrainingError, match="chat template cannot be used"):
        chat(spoken, Card("base", "1"), own=False)
