"""One suite for all engines. Each runs a model of which the right answer is known (see conftest.py).

llama.cpp, torch and an OpenAI-compatible HTTP server (llama.cpp's own) run it for real; the
scripted engine plays the same text. A new engine is one more function in `ENGINES`.
"""

from __future__ import annotations

import math
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.prompt import TEMPLATE, Prompt, Turn, injected
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.engines.openai import OpenAIEngine
from worldmodel.engines.pair import PairEngine, load, reader_of
from worldmodel.engines.scripted import ScriptedEngine, forever
from worldmodel.errors import EngineError
from worldmodel.types import Token

QUESTION = Prompt((Turn("user", "hi"),))
LONG = 1500


@dataclass(frozen=True)
class Subject:
    """An engine, and what may be asked of it. `made` counts the tokens its model has really computed so far."""

    engine: Any
    again: Callable[[], Any]
    made: Callable[[], int]
    ids: bool = False
    samples: bool = True
    reuses: bool = True


@pytest.fixture(scope="module")
def scripted(known: Any) -> Iterator[Subject]:
    def reply(prompt: Prompt) -> Any:
        last = prompt.reply[-1].text[-1] if prompt.reply else "<|assistant|>"
        return forever("la") if last == "L" else known.text(last)

    def make() -> ScriptedEngine:
        return ScriptedEngine(reply, split=r"(?s)</?\w+>|sto|\w+|.", context=2048)

    engine = make()
    yield Subject(engine, make, lambda: engine.work.generated, samples=False, reuses=False)


@pytest.fixture(scope="module")
def llamacpp(known: Any) -> Iterator[Subject]:
    engine = LlamaCppEngine(known.path)
    yield Subject(engine, lambda: LlamaCppEngine(known.path), lambda: engine.work.generated, ids=True)
    engine.close()


@pytest.fixture(scope="module")
def pair(known: Any, bigram_file: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Subject]:
    weights = tmp_path_factory.mktemp("pair") / "model.gguf"
    shutil.copyfile(known.path, weights)
    shutil.copyfile(bigram_file(keys={"worldmodel.retrieved": 1}), reader_of(weights))
    engine = load(weights)
    assert isinstance(engine, PairEngine)
    yield Subject(engine, lambda: load(weights), lambda: engine.work.generated, ids=True)
    engine.close()


@pytest.fixture(scope="module")
def openai(bigram_file: Callable[..., Path]) -> Iterator[Subject]:
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(bigram_file(keys={"tokenizer.chat_template": TEMPLATE}))
    params.n_ctx, params.n_parallel, params.port, params.n_threads_http = 2048, 1, 0, 4
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.verbosity, params.cache_ram_mib = -1, 0
    params.warmup = params.fit_params = params.ui = False
    params.endpoint_metrics = True
    params.api_keys = ["the key"]
    server = xllamacpp.Server(params)

    def make() -> OpenAIEngine:
        return OpenAIEngine(server.listening_address, "bigrams", api_key="the key")

    def made() -> int:
        # The server is not told at once that a connection has been closed: wait until it makes no more.
        counts = [-1]
        while len(counts) < 200 and (counted := _predicted(server.handle_metrics())) != counts[-1]:
            counts.append(counted)
            time.sleep(0.2)
        return counts[-1]

    engine = make()
    yield Subject(engine, make, made)
    engine.close()


def _predicted(metrics: Any) -> int:
    text = metrics.decode() if isinstance(metrics, bytes) else str(metrics)
    (line,) = (line for line in text.splitlines() if line.startswith("llamacpp:tokens_predicted_total"))
    return int(float(line.split()[1]))


@pytest.fixture(scope="module")
def transformers(bigram_folder: Callable[..., Path]) -> Iterator[Subject]:
    from worldmodel.engines.transformers import TransformersEngine

    folder = bigram_folder()
    engine = TransformersEngine(folder)
    yield Subject(engine, lambda: TransformersEngine(folder), lambda: engine.work.generated, ids=True)
    engine.close()


ENGINES = ["scripted", "llamacpp", "pair", "openai", pytest.param("transformers", marks=pytest.mark.train)]


@pytest.fixture(params=ENGINES)
def subject(request: pytest.FixtureRequest) -> Subject:
    found: Subject = request.getfixturevalue(request.param)
    return found


def said(subject: Subject, prompt: Prompt = QUESTION, limit: int = 100, **options: Any) -> str:
    return text(subject.engine.stream(prompt, limit=limit, **options))


def text(tokens: Iterator[Token]) -> str:
    return "".join(token.text for token in tokens)


def after(start: str) -> Prompt:
    """A prompt behind which the model says `CHAINS[start]`."""
    return QUESTION.extended([injected(start)])


def test_says_what_the_model_says_with_its_tags(subject: Subject, known: Any) -> None:
    assert said(subject) == known.text("<|assistant|>")
    assert "<think>" in known.text("<|assistant|>") and "</requires>" in known.text("<|assistant|>")


def test_every_token_is_the_models_word(subject: Subject, known: Any) -> None:
    tokens = list(subject.engine.stream(QUESTION, limit=100))
    assert all(token.sampled for token in tokens)
    assert all((token.id is not None) == subject.ids for token in tokens)
    if subject.samples:
        assert [token.text for token in tokens] == list(known.chains["<|assistant|>"][:-1])


def test_log_probabilities_are_the_models(subject: Subject, known: Any) -> None:
    for temperature in (0.0, 0.01) if subject.samples else (0.0,):
        tokens = list(subject.engine.stream(QUESTION, limit=100, temperature=temperature))
        assert all(token.logprob is None or (math.isfinite(token.logprob) and token.logprob <= 0) for token in tokens)
        if subject.samples:
            expected = known.logprob("<think>", "one")
            assert all(token.logprob == pytest.approx(expected, abs=1e-4) for token in tokens)
            assert all(token.top[0] == (token.text, token.logprob) for token in tokens)
            assert all(len(token.top) == 5 and token.top[1][1] < -5 for token in tokens)


def test_limit_counts_tokens(subject: Subject) -> None:
    tokens = list(subject.engine.stream(after("L"), limit=7))
    assert [token.text for token in tokens] == ["la"] * 7
    assert said(subject, limit=0) == ""


def test_stop_string_within_tokens_and_across_them(subject: Subject) -> None:
    assert said(subject, after("S")) == "xstop!y"
    assert said(subject, after("S"), stop=("stop!",)) == "x"
    assert said(subject, after("S"), stop=("never", "top")) == "xs"
    assert said(subject, after("S"), stop=("stop!!",)) == "xstop!y"
    assert said(subject, after("S"), stop=("x",)) == ""


def test_greedy_ignores_the_seed(subject: Subject) -> None:
    assert len({said(subject, after("U"), seed=seed) for seed in (0, 1, 2)}) == 1


def test_the_seed_decides(subject: Subject) -> None:
    if not subject.samples:
        pytest.skip("a script draws nothing")
    drawn = [said(subject, after("R"), limit=30, temperature=1.0, seed=seed) for seed in (0, 0, 1, 2)]
    assert drawn[0] == drawn[1]
    assert len(set(drawn)) == 3
    assert set(drawn[0]) <= set("r01234567")
    assert len(set(drawn[0])) > 4


def test_temperature_flattens_and_sharpens(subject: Subject) -> None:
    if not subject.samples:
        pytest.skip("a script draws nothing")
    share = {}
    for temperature in (0.2, 1.0, 5.0):
        rolled = said(subject, after("R"), limit=400, temperature=temperature, seed=3)
        share[temperature] = rolled.count("r0") / rolled.count("r")
    # p(r0) is 0.1875 at temperature 1; sharpened it is 0.49, flattened (over all tokens) it is small.
    assert share[1.0] == pytest.approx(0.1875, abs=0.07)
    assert share[0.2] > 0.35
    assert share[5.0] < 0.17


def test_closing_stops_the_work(subject: Subject) -> None:
    before = subject.made() if subject.engine.__class__ is OpenAIEngine else 0
    with closing(subject.engine.stream(after("L"), limit=LONG)) as tokens:
        assert [next(tokens).text for _ in range(3)] == ["la"] * 3
    assert 3 <= subject.made() - before < LONG // 3


def test_injection_goes_on_and_computes_the_new_part_only(subject: Subject, known: Any) -> None:
    prompt = QUESTION
    first = list(subject.engine.stream(prompt, limit=8))
    prompt = prompt.extended([*first, injected("<output>abc</output>\n")])
    assert said(subject, prompt) == known.text("\n")
    if subject.reuses:
        # 3 letters, 2 tags, a newline; and the last token made, which nothing has read yet.
        assert subject.engine.work.evaluated <= 7
        assert subject.engine.work.reused >= 4 + 7


def test_characters_of_several_tokens(subject: Subject) -> None:
    assert said(subject, after("U")) == "naïve🚂!"


def test_a_character_of_several_tokens_goes_back_unchanged(subject: Subject) -> None:
    tokens = list(subject.engine.stream(after("U"), limit=100))
    prompt = after("U").extended([*tokens, injected("🚂\n")])
    assert said(subject, prompt) == "The answer is 1."


def test_an_empty_reply(subject: Subject) -> None:
    assert list(subject.engine.stream(after("E"), limit=10)) == []


def test_a_prompt_beyond_the_context(subject: Subject) -> None:
    with pytest.raises(EngineError, match=r"\d{4}.*2048"):
        said(subject, Prompt((Turn("user", "z" * 3000),)))
    assert said(subject, after("S")) == "xstop!y"


def test_two_threads(subject: Subject, known: Any) -> None:
    heard: list[tuple[str, str]] = []

    def ask(start: str) -> None:
        for _ in range(5):
            heard.append((start, said(subject, after(start))))

    threads = [threading.Thread(target=ask, args=(start,)) for start in ("U", "S")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(heard) == sorted([("U", known.text("U")), ("S", known.text("S"))] * 5)


def test_a_second_stream_while_the_first_is_open(subject: Subject) -> None:
    with closing(subject.engine.stream(after("L"), limit=20)) as first:
        next(first)
        assert said(subject, after("S")) == "xstop!y"
        assert text(first) == "la" * 19


def test_close_twice_and_no_stream_after_it(subject: Subject) -> None:
    engine = subject.again()
    assert engine.card.name and engine.card.version
    assert text(engine.stream(after("S"), limit=10)) == "xstop!y"
    engine.close()
    engine.close()
    with pytest.raises(EngineError, match="closed"):
        text(engine.stream(QUESTION, limit=10))
