"""The tokenizer: tags and names are one ordinary token each, digits stand alone, every text comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from worldmodel.core.prompt import ASSISTANT, END, TAGS, USER
from worldmodel.core.quantities import NAMES
from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train

PIECES = [f"<{slash}{tag}>" for tag in TAGS for slash in ("", "/")] + [f" [{name}]" for name in NAMES]


@pytest.mark.parametrize("piece", PIECES)
def test_a_tag_or_name_is_one_token_that_shows_in_the_text(tokenizer: Any, piece: str) -> None:
    for text in (piece, f"x{piece}", f"{piece}x", f"5{piece}{piece}."):
        found = tokenizer.encode(text, add_special_tokens=False)
        assert found.tokens.count(piece) == text.count(piece)
        assert tokenizer.decode(found.ids, skip_special_tokens=True) == text


def test_turns_are_control_tokens_with_the_first_ids(tokenizer: Any) -> None:
    assert [tokenizer.token_to_id(piece) for piece in (END, USER, ASSISTANT)] == [0, 1, 2]
    assert tokenizer.decode(tokenizer.encode(f"{USER}a{ASSISTANT}b{END}").ids, skip_special_tokens=True) == "ab"


def test_every_digit_is_a_token(tokenizer: Any) -> None:
    assert tokenizer.encode("1234.50 20", add_special_tokens=False).tokens == [*"1234", ".", *"50", "Ġ", *"20"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8"), max_size=60))
def test_every_text_comes_back(tokenizer: Any, text: str) -> None:
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    assert tokenizer.decode(ids, skip_special_tokens=False) == text
    assert all(0 <= index < 640 for index in ids)


def test_too_small_a_vocabulary_is_refused() -> None:
    from worldmodel.training.tokenizer import train_tokenizer

    with pytest.raises(TrainingError, match="a vocabulary of 200 is too small") as caught:
        train_tokenizer(["text"], 200)
    assert "295 or more" in caught.value.mend


def test_a_saved_tokenizer_is_the_same(tokenizer: Any, tmp_path: Path) -> None:
    from worldmodel.training.tokenizer import load_tokenizer

    path = tmp_path / "tokenizer.json"
    path.write_text(tokenizer.to_str(), encoding="utf-8")
    assert load_tokenizer(path, 640).to_str() == tokenizer.to_str()
    with pytest.raises(TrainingError, match="has 640 ids, the model 639"):
        load_tokenizer(path, 639)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"model": {}}', "\0\0"])
def test_a_damaged_tokenizer_is_named(tmp_path: Path, text: str) -> None:
    from worldmodel.training.tokenizer import load_tokenizer

    path = tmp_path / "tokenizer.json"
    path.write_text(text)
    with pytest.raises(TrainingError, match=r"tokenizer\.json is no tokenizer") as caught:
        load_tokenizer(path, 640)
    assert caught.value.mend == f"rm {path}"
