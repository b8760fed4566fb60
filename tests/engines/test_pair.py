"""Two models as one: which of them writes, what they must agree in, and what is carried along with them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.prompt import Prompt, Turn, injected, retrieved_block
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.engines.pair import PairEngine, files_of, load, reader_of
from worldmodel.engines.scripted import ScriptedEngine
from worldmodel.errors import EngineError
from worldmodel.types import Card, Hit, Token

ALONE = Card("alone", "1", quantities=True, instructions=False, retrieved=0)
READER = replace(ALONE, name="reader", version="2", retrieved=1)
QUESTION = Prompt((Turn("user", "How far?"),))
OFFERED = injected("\n" + retrieved_block([Hit("m", "speed\npython: print(a)", 0.9, "asked: How fast?")]))


def pair() -> tuple[PairEngine, ScriptedEngine, ScriptedEngine]:
    alone, reader = ScriptedEngine(["from alone"] * 3, card=ALONE), ScriptedEngine(["from reader"] * 3, card=READER)
    return PairEngine(alone, reader, "both"), alone, reader


def said(engine: PairEngine, prompt: Prompt) -> str:
    return "".join(token.text for token in engine.stream(prompt, limit=9))


def test_the_reader_writes_from_where_something_is_offered() -> None:
    engine, alone, reader = pair()
    assert engine.card == replace(ALONE, version="both", retrieved=1)
    assert said(engine, QUESTION) == "from alone"
    assert said(engine, QUESTION.extended([OFFERED])) == "from reader"
    assert (len(alone.prompts), len(reader.prompts)) == (1, 1)
    engine.close()
    for half in (alone, reader):
        with pytest.raises(EngineError, match="closed"):
            list(half.stream(QUESTION, limit=1))


def test_a_tag_that_a_model_writes_itself_changes_nothing() -> None:
    engine, _, _ = pair()
    assert said(engine, QUESTION.extended([Token(7, "<retrieved_models>")])) == "from alone"


def test_what_the_other_wrote_goes_to_the_reader_as_text() -> None:
    engine, _, reader = pair()
    before, after = Token(7, "<think>far"), Token(8, "so")
    assert said(engine, QUESTION.extended([before, OFFERED, after])) == "from reader"
    assert reader.prompts[0].reply == (replace(before, id=None), OFFERED, after)


@pytest.mark.parametrize("other", [replace(READER, quantities=False), replace(READER, retrieved=0)])
def test_two_that_do_not_fit_are_refused(other: Card) -> None:
    alone, reader = ScriptedEngine(["a"], card=ALONE), ScriptedEngine(["b"], card=other)
    with pytest.raises(EngineError, match="reader cannot read for alone"):
        PairEngine(alone, reader, "both")


def test_a_file_is_loaded_with_the_reader_that_lies_beside_it(
    bigram_file: Callable[..., Path], tmp_path: Path, known: Any
) -> None:
    own = {"worldmodel.quantities": True, "worldmodel.instructions": False, "worldmodel.history": False}
    weights = tmp_path / "model.gguf"
    weights.write_bytes(bigram_file(keys={**own, "worldmodel.retrieved": 0}).read_bytes())
    single = load(weights)
    single.close()
    assert isinstance(single, LlamaCppEngine) and files_of(weights) == [weights]

    reader = tmp_path / "model.reader.gguf"
    reader.write_bytes(bigram_file(keys={**own, "worldmodel.retrieved": 2}).read_bytes())
    assert reader_of(weights) == reader
    both = load(weights, name="mine")
    try:
        hashes = [(path.name, hashlib.sha256(path.read_bytes()).hexdigest()) for path in (weights, reader)]
        version = hashlib.sha256("".join(f"{name} {value}\n" for name, value in hashes).encode()).hexdigest()
        assert both.card == Card("mine", version, True, False, False, 2)
        assert both.card.version != single.card.version
    finally:
        both.close()
