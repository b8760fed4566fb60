"""What only the llama.cpp engine does; what every engine does is in test_contract.py."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.prompt import TEMPLATE, Prompt, Turn, injected, render
from worldmodel.engines import threads
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.errors import EngineError, EngineUnavailable
from worldmodel.execution.scripted import ScriptedApprover, ScriptedSandbox, ran
from worldmodel.loop import Finished, World, answer
from worldmodel.types import Card, Token, Trace

QUESTION = Prompt((Turn("user", "hi"),))


@pytest.fixture
def engine(known: Any) -> Iterator[LlamaCppEngine]:
    found = LlamaCppEngine(known.path, name="known")
    yield found
    found.close()


def seen(path: Path, prompt: Prompt) -> dict[str, Any]:
    """The request that llama.cpp gets for `prompt`."""
    engine = LlamaCppEngine(path)
    server, requests = engine._server, list[dict[str, Any]]()

    class Spy:
        def handle_completions(self, request: dict[str, Any], receive: Any) -> None:
            requests.append(request)
            server.handle_completions(request, receive)

    engine._server = Spy()
    list(engine.stream(prompt, limit=1))
    engine.close()
    return requests[0]


def test_the_card_of_our_own_model_comes_from_the_file(known: Any, engine: LlamaCppEngine) -> None:
    digest = hashlib.sha256(known.path.read_bytes()).hexdigest()
    assert engine.card == Card("known", digest, quantities=True, instructions=False, history=False, retrieved=False)


def test_the_card_of_another_model(bigram_file: Callable[..., Path]) -> None:
    with closing(LlamaCppEngine(bigram_file(own=False))) as engine:
        assert engine.card.name == "bigrams"
        assert (engine.card.quantities, engine.card.instructions, engine.card.history) == (False, True, True)


def test_our_own_models_read_exactly_what_render_writes(known: Any) -> None:
    prompt = QUESTION.extended([injected("memory"), Token(4, "<think>"), injected("<output>1</output>\n")])
    sent = seen(known.path, prompt)["prompt"]
    assert sent == ["<|user|>hi<|assistant|>memory", 4, "<output>1</output>\n"]
    assert "".join("<think>" if piece == 4 else piece for piece in sent) == "".join(s.text for s in render(prompt))


def test_other_models_read_their_own_template(bigram_file: Callable[..., Path]) -> None:
    keys = {"tokenizer.chat_template": "{{ bos_token }}" + TEMPLATE, "tokenizer.ggml.add_bos_token": True}
    turns = (Turn("user", "hi<|end|>"),)
    assert seen(bigram_file(own=False, keys=keys), Prompt(turns))["prompt"] == ["<|user|>hi&#60;|end|><|assistant|>"]
    keys["tokenizer.ggml.add_bos_token"] = False
    sent = seen(bigram_file(own=False, keys=keys), Prompt(turns))["prompt"]
    assert sent == ["<|user|><|user|>hi&#60;|end|><|assistant|>"]


def test_a_model_without_template_reads_the_plain_format(bigram_file: Callable[..., Path]) -> None:
    turns = (Turn("system", "Compute."), Turn("user", "hi"))
    sent = seen(bigram_file(own=False), Prompt(turns, (injected("x"),)))["prompt"]
    assert sent == ["Compute.\n\nQuestion: hi\nAnswer: x"]


def test_a_reused_prefix_gives_the_same_numbers(bigram_file: Callable[..., Path]) -> None:
    path = bigram_file(mixing=0.01)
    with closing(LlamaCppEngine(path)) as engine, closing(LlamaCppEngine(path)) as fresh:
        first = list(engine.stream(QUESTION, limit=6))
        longer = QUESTION.extended([*first, injected("<output>7</output>\n")])
        reused = list(engine.stream(longer, limit=12))
        assert len(first) == 6 and len(reused) > 2
        assert engine.work.reused >= 4 + 5
        again = list(fresh.stream(longer, limit=12))
        assert fresh.work.reused == 0
        other = list(fresh.stream(Prompt((Turn("user", "other"),), longer.reply), limit=12))
    assert [token.id for token in reused] == [token.id for token in again]
    for one, two in zip(reused, again, strict=True):
        assert one.logprob == pytest.approx(two.logprob, abs=1e-3)
    # The model does look back: with another question the numbers differ.
    assert [t.logprob for t in other[:3]] != pytest.approx([t.logprob for t in again[:3]], abs=1e-3)


def test_a_character_of_several_tokens_has_no_id(engine: LlamaCppEngine) -> None:
    tokens = list(engine.stream(QUESTION.extended([injected("U")]), limit=100))
    assert [(token.text, token.id is None, token.logprob is None) for token in tokens] == [
        ("na", False, False),
        ("ï", True, True),
        ("ve", False, False),
        ("🚂", True, True),
        ("!", False, False),
    ]


def test_the_context_is_never_larger_than_the_models(known: Any) -> None:
    for asked, expected in ((256, 256), (1 << 20, 2048)):
        with closing(LlamaCppEngine(known.path, context=asked)) as engine:
            over = expected + 500
            with pytest.raises(EngineError, match=rf"{over + 2} tokens, 502 more than the context of {expected}"):
                list(engine.stream(Prompt((Turn("user", "z" * over),)), limit=1))


def test_a_megabyte_of_text_is_refused_soon(engine: LlamaCppEngine) -> None:
    with pytest.raises(EngineError, match="more than the context"):
        list(engine.stream(Prompt((Turn("user", "a b\x00c " * 170_000),)), limit=1))


def test_generation_ends_at_the_context(known: Any) -> None:
    with closing(LlamaCppEngine(known.path, context=256)) as engine:
        made = sum(1 for _ in engine.stream(QUESTION.extended([injected("L")]), limit=1000))
    assert 240 < made <= 256


def test_closing_the_engine_breaks_a_stream_off(known: Any) -> None:
    engine = LlamaCppEngine(known.path)
    stream = engine.stream(QUESTION.extended([injected("L")]), limit=1900)
    next(stream)
    closer = threading.Thread(target=engine.close)
    closer.start()
    with pytest.raises(EngineError, match="closed"):
        list(stream)
    closer.join(10)
    assert not closer.is_alive()


def test_a_stream_that_waits_for_its_turn_can_be_closed(engine: LlamaCppEngine) -> None:
    engine._turn.acquire()
    waiting = engine.stream(QUESTION, limit=5)
    reader = threading.Thread(target=lambda: list(waiting))
    reader.start()
    time.sleep(0.05)
    assert reader.is_alive()
    engine._turn.release()
    reader.join(10)
    assert not reader.is_alive()


def test_no_thread_is_left_behind(engine: LlamaCppEngine) -> None:
    before = threading.active_count()
    for _ in range(5):
        with closing(engine.stream(QUESTION.extended([injected("L")]), limit=500)) as stream:
            next(stream)
        list(engine.stream(QUESTION, limit=3))
    assert threading.active_count() == before


def test_a_missing_file_a_damaged_one_and_an_unknown_architecture(
    known: Any, bigram_file: Callable[..., Path], tmp_path: Path
) -> None:
    with pytest.raises(EngineUnavailable, match=r"none\.gguf"):
        LlamaCppEngine(tmp_path / "none.gguf")
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(known.path.read_bytes()[:-1000])
    with pytest.raises(EngineError, match="damaged or cut short"):
        LlamaCppEngine(cut)
    with pytest.raises(EngineError, match="cannot load"):
        LlamaCppEngine(bigram_file(keys={"general.architecture": "nothing"}))


def test_without_xllamacpp_the_error_says_what_to_install(known: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    with pytest.raises(EngineUnavailable) as raised:
        LlamaCppEngine(known.path)
    assert raised.value.mend == "pip install xllamacpp"


def test_nothing_but_the_answer_is_printed_and_nothing_is_loaded_before_it_is_needed(known: Any) -> None:
    script = f"""
import sys
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.core.prompt import Prompt, Turn
assert "xllamacpp" not in sys.modules
engine = LlamaCppEngine({str(known.path)!r})
print("".join(token.text for token in engine.stream(Prompt((Turn("user", "hi"),)), limit=3)))
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "<think>one and\n", "")


def test_a_process_that_dies_within_a_stream_ends(known: Any) -> None:
    script = f"""
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.core.prompt import Prompt, Turn, injected
stream = LlamaCppEngine({str(known.path)!r}).stream(Prompt((Turn("user", "hi"),), (injected("L"),)), limit=1900)
next(stream)
raise SystemExit(5)
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (ran.returncode, ran.stderr) == (5, "")


def test_an_interrupt_while_the_model_is_loaded_does_not_hang(known: Any) -> None:
    script = f"""
import signal
from worldmodel.engines.llamacpp import LlamaCppEngine
def interrupt(*_):
    raise KeyboardInterrupt
signal.signal(signal.SIGALRM, interrupt)
hits = 0
for delay in range(1, 40):
    try:
        signal.setitimer(signal.ITIMER_REAL, delay / 2000)
        LlamaCppEngine({str(known.path)!r}).close()
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        hits += 1
print(hits)
"""
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert int(ran.stdout) > 3


def test_small_models_run_on_one_thread_and_large_ones_on_the_free_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads.os, "sched_getaffinity", lambda _: set(range(16)), raising=False)
    monkeypatch.setattr(threads.os, "getloadavg", lambda: (2.2, 0, 0))
    assert threads.choose_threads(64 << 20) == 1
    assert threads.choose_threads(1 << 30) == 8
    monkeypatch.setattr(threads.os, "getloadavg", lambda: (12.7, 0, 0))
    assert threads.choose_threads(1 << 30) == 3
    monkeypatch.setattr(threads.os, "getloadavg", lambda: (40, 0, 0))
    assert threads.choose_threads(1 << 30) == 1


def test_the_number_of_threads_can_be_set(known: Any) -> None:
    with closing(LlamaCppEngine(known.path, threads=2)) as engine:
        assert engine.threads == 2
        assert next(iter(engine.stream(QUESTION, limit=1))).text == "<think>"


def test_a_reply_without_ids_is_still_one_prompt(known: Any) -> None:
    prompt = QUESTION.extended([Token(None, "ab"), injected("cd"), Token(None, "e")])
    assert len(seen(known.path, prompt)["prompt"]) == 1
    with_ids = QUESTION.extended([Token(5, "a"), injected("cd")])
    assert len(seen(known.path, with_ids)["prompt"]) == 3


def test_a_grammar_keeps_any_model_to_the_format(bigram_file: Callable[..., Path]) -> None:
    """A model that throws dice: without a grammar it often breaks the format, with one never."""
    path = bigram_file()
    with closing(LlamaCppEngine(path, threads=1)) as engine:

        def answered(seed: int, *, grammar: bool) -> Trace:
            sandbox = ScriptedSandbox([ran("40.0\n")] * 9)
            world = World(engine, sandbox, ScriptedApprover(), temperature=1.2, seed=seed, limit=4000, grammar=grammar)
            last = list(answer("What is 60 by 1.5?", world))[-1]
            assert isinstance(last, Finished)
            return last.trace

        free = [answered(seed, grammar=False) for seed in range(6)]
        kept = [answered(seed, grammar=True) for seed in range(6)]
    assert sum(bool(trace.answer) and not trace.problems for trace in free) < 4
    assert all(trace.answer and not trace.problems for trace in kept), [trace.problems for trace in kept]
    assert any(trace.programs for trace in kept)
