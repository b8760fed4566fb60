from __future__ import annotations

import pytest

from worldmodel.core.prompt import Prompt, Turn, injected
from worldmodel.engines.scripted import CHARACTERS, WHOLE, WORDS, ScriptedEngine, breaks, forever
from worldmodel.errors import EngineError
from worldmodel.types import Token

QUESTION = Prompt((Turn("user", "hi"),))


@pytest.mark.parametrize(
    ("split", "expected"),
    [
        (WHOLE, ["<think>a b\n</think>"]),
        (CHARACTERS, list("<think>a b\n</think>")),
        (WORDS, ["<think>", "a", " b", "\n", "</think>"]),
        ("(?s).{1,8}", ["<think>a", " b\n</thi", "nk>"]),
    ],
)
def test_texts_are_split_as_asked(split: str, expected: list[str]) -> None:
    engine = ScriptedEngine(["<think>a b\n</think>"], split=split)
    assert [token.text for token in engine.stream(QUESTION, limit=100)] == expected


def test_replies_are_played_in_order_and_prompts_kept() -> None:
    engine = ScriptedEngine(["one", "two"])
    longer = QUESTION.extended([injected("x")])
    assert [token.text for prompt in (QUESTION, longer) for token in engine.stream(prompt, limit=9)] == ["one", "two"]
    assert engine.prompts == [QUESTION, longer]
    with pytest.raises(EngineError, match="no reply left"):
        list(engine.stream(QUESTION, limit=9))


def test_faults() -> None:
    engine = ScriptedEngine([breaks("a b", "gone"), forever("la"), (Token(7, "own", -2.0), " text")])
    heard: list[str] = []
    with pytest.raises(EngineError, match="gone"):
        for token in engine.stream(QUESTION, limit=9):
            heard.append(token.text)
    assert heard == ["a", " b"]
    assert sum(1 for _ in engine.stream(QUESTION, limit=1000)) == 1000
    assert list(engine.stream(QUESTION, limit=9)) == [Token(7, "own", -2.0), Token(None, " text", -0.1)]
