"""Generation in waves, as vLLM does it through trl; and trl's options for it."""

from __future__ import annotations

import importlib.util
import json
import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from worldmodel.core.prompt import compose
from worldmodel.data.example import EMBEDDED
from worldmodel.errors import EngineError, TrainingError
from worldmodel.execution.scripted import ScriptedApprover
from worldmodel.loop import World

from . import play

pytestmark = pytest.mark.train


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Any:
    from worldmodel.training import loading

    return loading.load(play.folder_of(tmp_path_factory.mktemp("tiny") / "hf"), precise=True)


class Told:
    """A `Generate` that answers like the teller, and stops behind a program as vLLM is told to."""

    def __init__(self, loaded: Any) -> None:
        self.tokenizer = loaded.chat.tokenizer
        self.waves: list[int] = []

    def __call__(self, prompts: list[list[int]]) -> tuple[list[list[int]], list[list[float]]]:
        self.waves.append(len(prompts))
        made = []
        for ids in prompts:
            text = self.tokenizer.decode(ids)
            if "<output>" in text:
                reply = "The answer is [c].<|end|>"
            elif "</think>" in text:
                reply = "<model>python: print(a + b)</model>\n<requires>python:math</requires>"
            else:
                reply = "<think>Add.</think>\n"
            made.append(self.tokenizer(reply, add_special_tokens=False)["input_ids"])
        return made, [[-0.25] * len(ids) for ids in made]


def test_the_loop_over_waves(loaded: Any) -> None:
    from worldmodel.training.rollouts import LocalArena
    from worldmodel.training.waves import WaveEngine

    told = Told(loaded)
    engine = WaveEngine(loaded, told)
    arena = LocalArena(World(engine, play.Arithmetic(), ScriptedApprover()), 8, clock=lambda: engine.busy)
    done = arena.play([(play.TASKS[0], seed) for seed in range(8)])
    arena.close()
    assert {rollout.trace.answer for rollout in done} == {"The answer is 19."}
    assert done[0].trace.tokens[-1].text == ""
    assert all(token.logprob == -0.25 for token in done[0].trace.tokens if token.sampled)
    assert len(told.waves) < 24
    with pytest.raises(EngineError, match="closed"):
        list(engine.stream(compose("x", EMBEDDED)[0], limit=1))


def test_trls_generator_is_asked_as_it_wants_to_be(loaded: Any) -> None:
    from worldmodel.training.waves import Vllm

    asked: list[dict[str, Any]] = []

    def generate(**given: Any) -> Any:
        asked.append(given)
        return given["prompts"], [[5, 6, 7]], [[[-0.5], [None], [-math.inf]]], [[[5], [6], [7]]]

    vllm = Vllm()
    vllm.trainer = SimpleNamespace(vllm_generation=SimpleNamespace(generate=generate))
    assert vllm([[1, 2]]) == ([[5, 6, 7]], [[-0.5, None, None]])
    assert asked == [{"prompts": [[1, 2]], "images": None, "num_generations": 1}]


def test_a_token_of_unknown_probability_is_not_learned_from(loaded: Any) -> None:
    from worldmodel.training.rollouts import completion
    from worldmodel.training.waves import WaveEngine

    def generate(prompts: list[list[int]]) -> tuple[list[list[int]], list[list[float | None]]]:
        return [[5, 6] for _ in prompts], [[-0.5, None] for _ in prompts]

    engine = WaveEngine(loaded, generate)
    drawn = list(engine.stream(compose("x", EMBEDDED)[0], limit=2))
    engine.close()
    assert [token.logprob for token in drawn] == [-0.5, None]
    assert completion(drawn, lambda text: []).mask == [1, 0]


@pytest.mark.parametrize("kind", [ConnectionError, Exception])  # trl's client raises a bare one
def test_a_generator_that_fails_is_an_engine_error(loaded: Any, kind: type[Exception]) -> None:
    from worldmodel.training.waves import Vllm, WaveEngine

    def generate(**given: Any) -> Any:
        raise kind("the server is gone")

    vllm = Vllm()
    vllm.trainer = SimpleNamespace(vllm_generation=SimpleNamespace(generate=generate))
    engine = WaveEngine(loaded, vllm)
    with ThreadPoolExecutor(4) as pool:
        for future in [pool.submit(list, engine.stream(compose("x", EMBEDDED)[0], limit=3)) for _ in range(4)]:
            with pytest.raises(EngineError, match="vLLM could not answer: the server is gone"):
                future.result()
    engine.close()


def test_without_vllm_it_says_what_to_install() -> None:
    from worldmodel.training.grpo import vllm

    assert vllm(None, None) == {}
    if importlib.util.find_spec("vllm") is None:
        with pytest.raises(TrainingError, match="not installed") as caught:
            vllm("colocate", None)
        assert "worldmodel[vllm]" in caught.value.mend


def test_trls_own_options(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import torch

    from worldmodel.training import grpo

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: object())
    with pytest.raises(TrainingError, match="needs to know where it is"):
        grpo.vllm("server", None)
    if not torch.cuda.is_available():
        with pytest.raises(TrainingError, match="needs a GPU"):
            grpo.vllm("colocate", None)
    chosen = grpo.vllm("server", "http://localhost:8000")
    made = grpo.config(tmp_path, replace(grpo.Sizes(), limit=300), 1e-4, 0, chosen)
    assert (made.use_vllm, made.vllm_mode, made.vllm_server_base_url) == (True, "server", "http://localhost:8000")
    assert made.generation_kwargs == {"stop": ["</requires>"], "include_stop_str_in_output": True}
    assert (made.max_completion_length, made.temperature) == (300, 1.0)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert grpo.vllm("colocate", None)["vllm_mode"] == "colocate"
    assert json.dumps(chosen)
