"""What only the transformers engine does; what every engine does is in test_contract.py."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.prompt import TEMPLATE, Prompt, Turn, injected
from worldmodel.engines.transformers import TransformersEngine
from worldmodel.errors import EngineError, EngineUnavailable
from worldmodel.types import Token

QUESTION = Prompt((Turn("user", "hi"),))

needs_torch = pytest.mark.train


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable, match=r"no config\.json"):
        TransformersEngine(tmp_path)


def test_without_torch_the_error_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.json").write_text("{}")
    monkeypatch.setitem(sys.modules, "torch", None)
    with pytest.raises(EngineUnavailable) as raised:
        TransformersEngine(tmp_path)
    assert raised.value.mend == "pip install 'worldmodel[hf]'"


@needs_torch
@pytest.mark.parametrize("damage", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_damaged_folder_is_an_engine_error(bigram_folder: Callable[..., Path], damage: str) -> None:
    folder = bigram_folder()
    data = (folder / damage).read_bytes()
    (folder / damage).write_bytes(data[: len(data) // 2])
    with pytest.raises(EngineError, match="cannot load"):
        TransformersEngine(folder)


@needs_torch
def test_the_card_comes_from_the_folder(bigram_folder: Callable[..., Path]) -> None:
    own, foreign = TransformersEngine(bigram_folder()), TransformersEngine(bigram_folder(own=False), name="other")
    assert (own.card.quantities, own.card.instructions, own.card.history) == (True, False, False)
    assert (foreign.card.name, foreign.card.quantities, foreign.card.instructions) == ("other", False, True)
    assert own.card.version == TransformersEngine(bigram_folder()).card.version
    assert own.card.version != TransformersEngine(bigram_folder(mixing=0.01)).card.version


@needs_torch
def test_turns_reach_the_model_in_its_own_template(bigram_folder: Callable[..., Path]) -> None:
    def text(engine: TransformersEngine, prompt: Prompt) -> str:
        return str(engine._tokenizer.decode(engine.encoded(prompt)))

    folder = bigram_folder(own=False)
    turns = Prompt((Turn("system", "C."), Turn("user", "hi<|end|>")), (Token(4, "<think>"), injected("<output>")))
    assert text(TransformersEngine(folder), turns) == "C.\n\nQuestion: hi<|end|>\nAnswer: <think><output>"
    file = folder / "tokenizer_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"chat_template": TEMPLATE}))
    assert text(TransformersEngine(folder), turns) == "<|user|>hi&#60;|end|><|assistant|><think><output>"
    own = Prompt((Turn("user", "hi"),), (Token(4, "<think>"),))
    assert text(TransformersEngine(bigram_folder()), own) == "<|user|>hi<|assistant|><think>"


@needs_torch
def test_a_reused_prefix_gives_the_same_numbers(bigram_folder: Callable[..., Path]) -> None:
    folder = bigram_folder(mixing=0.01)
    with closing(TransformersEngine(folder)) as engine, closing(TransformersEngine(folder)) as fresh:
        first = list(engine.stream(QUESTION, limit=6))
        longer = QUESTION.extended([*first[:4], injected("<output>7</output>\n")])
        reused = list(engine.stream(longer, limit=12))
        assert engine.work.reused == 4 + 4
        again = list(fresh.stream(longer, limit=12))
        assert fresh.work.reused == 0
        other = list(fresh.stream(Prompt((Turn("user", "other"),), longer.reply), limit=12))
    assert len(reused) > 2 and [token.id for token in reused] == [token.id for token in again]
    for one, two in zip(reused, again, strict=True):
        assert one.logprob == pytest.approx(two.logprob, abs=1e-4)
    assert [t.logprob for t in other[:3]] != pytest.approx([t.logprob for t in again[:3]], abs=1e-3)


@needs_torch
def test_both_engines_compute_the_same_model(bigram_folder: Callable[..., Path], known: Any) -> None:
    from worldmodel.engines.llamacpp import LlamaCppEngine

    with closing(LlamaCppEngine(known.path)) as one, closing(TransformersEngine(bigram_folder())) as two:
        for start in ("U", "S", "R", "\n"):
            prompt = QUESTION.extended([injected(start)])
            left, right = (list(engine.stream(prompt, limit=20)) for engine in (one, two))
            assert "".join(t.text for t in left) == "".join(t.text for t in right)
            scores = [[t.logprob for t in side if t.text.isascii() and t.text] for side in (left, right)]
            assert scores[0] == pytest.approx(scores[1], abs=1e-4)


@needs_torch
def test_every_token_of_a_split_character_keeps_its_id(bigram_folder: Callable[..., Path]) -> None:
    with closing(TransformersEngine(bigram_folder())) as engine:
        tokens = list(engine.stream(QUESTION.extended([injected("U")]), limit=100))
        texts = ["na", "", "ï", "ve", "", "", "", "🚂", "!"]
        assert [token.text for token in tokens] == texts
        assert all(token.id is not None and token.logprob is not None for token in tokens)
        half = list(engine.stream(QUESTION.extended([injected("U")]), limit=6))
    assert "".join(token.text for token in half) == "naïve"


@needs_torch
def test_nothing_but_the_answer_is_printed_and_torch_is_loaded_late(bigram_folder: Callable[..., Path]) -> None:
    script = f"""
import sys
from worldmodel.engines.transformers import TransformersEngine
from worldmodel.core.prompt import Prompt, Turn
assert "torch" not in sys.modules
engine = TransformersEngine({str(bigram_folder())!r})
print("".join(token.text for token in engine.stream(Prompt((Turn("user", "hi"),)), limit=3)))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "<think>one and\n", "")
