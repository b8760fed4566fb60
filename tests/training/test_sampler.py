"""Many rows at a time give what one row gives alone, with the log-probabilities that the trainer computes."""

from __future__ import annotations

import math
import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from worldmodel.core.prompt import compose, injected
from worldmodel.data.example import EMBEDDED
from worldmodel.errors import EngineError

from .conftest import EIGHT
from .play import folder_of

pytestmark = pytest.mark.train


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A tiny model that knows nothing."""
    from worldmodel.training import loading

    made = loading.load(folder_of(tmp_path_factory.mktemp("tiny") / "hf"), precise=True)
    made.model.eval()
    return made


@pytest.fixture
def engine(loaded: Any) -> Iterator[Any]:
    from worldmodel.training.sampler import BatchedEngine

    made = BatchedEngine(loaded, width=8)
    yield made
    made.close()


def prompts() -> list[Any]:
    return [compose(example.task.question, EMBEDDED)[0] for example in EIGHT]


def test_rows_side_by_side_write_what_each_writes_alone(engine: Any, loaded: Any) -> None:
    from worldmodel.engines.transformers import TransformersEngine

    alone = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, EMBEDDED)
    with ThreadPoolExecutor(16) as pool:
        together = list(pool.map(lambda prompt: list(engine.stream(prompt, limit=40)), prompts() * 2))
    for prompt, tokens in zip(prompts() * 2, together, strict=True):
        wanted = list(alone.stream(prompt, limit=40))
        got = [token for token in tokens if token.text]
        assert [token.id for token in got] == [token.id for token in wanted]
        for token, other in zip(got, wanted, strict=True):
            assert token.logprob == pytest.approx(other.logprob, abs=1e-4)


def test_a_reply_goes_on_behind_what_the_runtime_wrote(engine: Any, loaded: Any) -> None:
    from worldmodel.engines.transformers import TransformersEngine

    prompt = prompts()[0]
    written = list(engine.stream(prompt, limit=30, temperature=1.0, seed=5))
    before = engine.busy
    more = prompt.extended([*written[:20], injected("\n<output>19 [c]</output>\n")])
    alone = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, EMBEDDED)
    wanted = [token.id for token in alone.stream(more, limit=12)]
    read: list[int] = []
    hook = loaded.model.register_forward_pre_hook(
        lambda module, given, named: read.append(named["input_ids"].shape[1]), with_kwargs=True
    )
    found = [token.id for token in engine.stream(more, limit=12)]
    hook.remove()
    assert found[: len(wanted)] == wanted
    assert engine.busy > before
    head, known = len(engine._encoder.encoded(more)), len(engine._encoder.encoded(prompt)) + 20
    assert sum(read) <= head - known + len(found) < head, "what was computed of the reply is not computed again"


def test_the_end_of_a_turn_is_a_token_without_text(engine: Any, loaded: Any) -> None:
    tokens = [list(engine.stream(prompts()[7], limit=200, temperature=3.0, seed=seed)) for seed in range(12)]
    last = next(each[-1] for each in tokens if len(each) < 180 and each[-1].text == "")
    assert (last.id, last.text, last.sampled) == (loaded.chat.end, "", True)
    assert last.logprob is not None


def test_log_probabilities_are_those_of_the_trainers_forward_pass(engine: Any, loaded: Any) -> None:
    import torch

    prompt = prompts()[1]
    tokens = list(engine.stream(prompt, limit=60, temperature=1.0, seed=3))
    assert len(tokens) > 5
    head = engine._encoder.encoded(prompt)
    ids = [token.id for token in tokens]
    with torch.no_grad():
        scores = torch.log_softmax(loaded.model(torch.tensor([[*head, *ids]])).logits[0].float(), -1)
    for place, token in enumerate(tokens):
        assert token.logprob == pytest.approx(scores[len(head) + place - 1, token.id].item(), abs=1e-4)


def test_draws_follow_the_distribution_and_repeat_with_their_seed(engine: Any, loaded: Any) -> None:
    import torch

    prompt = compose("What?", EMBEDDED)[0]
    with ThreadPoolExecutor(16) as pool:
        drawn = list(pool.map(lambda s: next(engine.stream(prompt, limit=1, temperature=4.0, seed=s)).id, range(600)))
        again = list(pool.map(lambda s: next(engine.stream(prompt, limit=1, temperature=4.0, seed=s)).id, range(40)))
    assert again == drawn[:40]
    head = engine._encoder.encoded(prompt)
    with torch.no_grad():
        shares = torch.softmax(loaded.model(torch.tensor([head])).logits[0, -1].float() / 4.0, -1)
    (best, count), share = Counter(drawn).most_common(1)[0], 0.0
    share = shares[best].item()
    assert abs(count / 600 - share) < 5 * math.sqrt(share * (1 - share) / 600)


def test_more_rows_than_width_and_rows_that_are_left(engine: Any) -> None:
    def some(number: int) -> int:
        stream = engine.stream(prompts()[number % 8], limit=30, temperature=1.0, seed=number)
        if number % 3 == 0:
            next(stream)
            stream.close()
            return 1
        return len(list(stream))

    with ThreadPoolExecutor(24) as pool:
        assert all(count >= 1 for count in pool.map(some, range(48)))
    assert engine.busy > 0


def test_limits_and_errors(engine: Any, loaded: Any) -> None:
    from worldmodel.training.sampler import BatchedEngine

    assert list(engine.stream(prompts()[0], limit=0)) == []
    assert len(list(engine.stream(prompts()[0], limit=3))) == 3
    with pytest.raises(EngineError, match="grammars"):
        next(engine.stream(prompts()[0], limit=1, grammar="x"))
    with pytest.raises(EngineError, match=r"the prompt has \d+ tokens, the context 256"):
        next(engine.stream(compose("word " * 400, EMBEDDED)[0], limit=1))
    other = BatchedEngine(loaded)
    other.close()
    other.close()
    with pytest.raises(EngineError, match="closed"):
        next(other.stream(prompts()[0], limit=1))


def test_closing_ends_a_stream_that_waits(loaded: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from worldmodel.training.sampler import BatchedEngine

    made = BatchedEngine(loaded, width=2)
    begun = threading.Event()
    caught: list[EngineError] = []

    def endless() -> None:
        try:
            for _ in made.stream(prompts()[0], limit=100_000, temperature=5.0, seed=1):
                begun.set()
        except EngineError as error:
            caught.append(error)

    thread = threading.Thread(target=endless)
    thread.start()
    begun.wait(30)
    made.close()
    thread.join(30)
    assert not thread.is_alive()


def test_a_model_that_cannot_compute_is_an_engine_error(engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*arguments: Any, **more: Any) -> None:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(engine, "_read", broken)
    with pytest.raises(EngineError, match="out of memory"):
        list(engine.stream(prompts()[0], limit=3))
    monkeypatch.undo()
    assert len(list(engine.stream(prompts()[0], limit=3))) == 3
