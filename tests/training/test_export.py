"""The exported file against the model it was made of: same ids, same log-probabilities, tags as text, the card."""

from __future__ import annotations

import itertools
import random
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from worldmodel.core.prompt import END, TAGS, render
from worldmodel.core.quantities import NAMES
from worldmodel.data.example import EMBEDDED, prompt
from worldmodel.types import Card

from .conftest import EIGHT, Overfitted

pytestmark = pytest.mark.train

EXACT, ENGINE, SMALL = 1e-4, 0.03, 0.35
"""Most that a log-probability may differ from torch's, in nats: with F32 weights and everything in F32, with F32
weights and the engine's own attention (F16), with Q8_0 weights. So small a model is the hardest case."""


@pytest.fixture(scope="module")
def server(gguf_file: Callable[..., Path]) -> Iterator[Any]:
    """llama.cpp with the exact file, computing and keeping everything in F32."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(gguf_file(exact=True))
    params.n_ctx, params.n_parallel, params.verbosity, params.port = 256, 1, -1, 0
    params.warmup = params.fit_params = params.ui = False
    params.api_keys = ["of-this-test"]
    params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    server = xllamacpp.Server(params)
    server.handle_completions({"prompt": " ", "max_tokens": 1, "stream": True}, lambda _: False)
    yield server
    del server


@pytest.fixture(scope="module")
def tokenized(server: Any) -> Iterator[Callable[[list[str]], list[list[int]]]]:
    """A function: texts to llama.cpp's ids, each text by itself, through the server's own address."""
    with httpx.Client(base_url=server.listening_address, headers={"Authorization": "Bearer of-this-test"}) as client:

        def ask(texts: list[str]) -> list[list[int]]:
            # END is a control token, so texts around it do not touch each other.
            request = {"content": END.join(texts), "parse_special": True, "add_special": False}
            found: list[list[int]] = [[]]
            for token in client.post("/tokenize", json=request, timeout=120).json()["tokens"]:
                if token == 0:
                    found.append([])
                else:
                    found[-1].append(token)
            return found

        yield ask


def noise(rng: random.Random) -> str:
    """Random Unicode, of characters that every version of the tables knows, among pieces that matter here."""
    old = unicodedata.ucd_3_2_0

    def letter() -> str:
        while True:
            ranges = ((0x20, 0x500), (0x500, 0xD800), (0x10000, 0x20000))
            one = chr(rng.randrange(*rng.choice(ranges)))
            if old.category(one) not in ("Cn", "Cs", "Co"):
                return one

    pieces = (
        " ",
        "  ",
        "\n",
        "\t",
        "'s",
        "n't",
        " [a]",
        "[b]",
        "<think>",
        "</model>",
        "<out",
        "23.5",
        "1,000",
        "²",
        "½",
    )
    return "".join(rng.choice(pieces) if rng.random() < 0.5 else letter() for _ in range(rng.randint(1, 30)))


def test_ids_are_those_of_the_tokenizer_on_ten_thousand_texts(
    tokenizer: Any, questions: list[str], tokenized: Callable[[list[str]], list[list[int]]]
) -> None:
    assert tokenizer.token_to_id(END) == 0
    rng = random.Random(0)
    texts = [render(prompt(example))[0].text for example in EIGHT] + questions + [noise(rng) for _ in range(1500)]
    assert len(texts) > 10_000
    for begin in range(0, len(texts), 500):
        part = texts[begin : begin + 500]
        for text, ids in zip(part, tokenized(part), strict=True):
            assert ids == tokenizer.encode(text, add_special_tokens=False).ids, text


def test_tags_and_names_are_one_token_each_in_both(tokenizer: Any, tokenized: Any) -> None:
    texts = [f"<{slash}{tag}>" for tag in TAGS for slash in ("", "/")] + [f" [{name}]" for name in NAMES]
    assert tokenized(texts) == [[tokenizer.token_to_id(text)] for text in texts]


def scores(model: Any, ids: list[int], made: list[int]) -> Any:
    """(len(made), vocabulary) log-probabilities that torch gives the tokens after `ids`."""
    import torch

    with torch.no_grad():
        logits = model(torch.tensor([ids + made])).logits[0].float()
    return torch.log_softmax(logits, -1)[len(ids) - 1 : -1]


@pytest.mark.parametrize(
    ("exact", "whole", "tolerance"), [(True, True, EXACT), (True, False, ENGINE), (False, False, SMALL)]
)
def test_log_probabilities_agree_with_torch(
    overfitted: Overfitted,
    tokenizer: Any,
    engine: Callable[[bool], Any],
    server: Any,
    exact: bool,
    whole: bool,
    tolerance: float,
) -> None:
    import torch

    player, worst, count = engine(exact), 0.0, 0
    if whole:
        player._server = server
    for number, example in enumerate(EIGHT):
        asked = prompt(example)
        head = tokenizer.encode(render(asked)[0].text, add_special_tokens=False).ids
        for temperature in (0.0, 1.5):
            turns = type(asked)(asked.turns)
            written = player.stream(turns, limit=60, temperature=temperature, seed=number)
            # A character of several tokens comes without ids: what follows it is not compared.
            tokens = list(itertools.takewhile(lambda token: token.id is not None, written))
            table = scores(overfitted.model, head, [token.id for token in tokens])
            for token, row in zip(tokens, table, strict=True):
                assert token.logprob is not None
                best = torch.topk(row, len(token.top)).values.tolist()
                mine = [row[token.id].item(), *best]
                found = [token.logprob, *(value for _, value in token.top)]
                # Beyond e^-9 nothing is decided.
                worst = max([worst, *(abs(a - b) for a, b in zip(mine, found, strict=True) if a > -9)])
                count += 1
    print(f"{exact=} {whole=}: worst difference {worst:.6f} over {count} tokens")
    assert count > 300
    assert worst < tolerance


def test_tags_come_out_as_text(engine: Callable[[bool], Any]) -> None:
    """The reply that was learned by heart, letter by letter: a special tag would be missing from it."""
    from worldmodel.core.prompt import Prompt

    player = engine(False)
    for example in EIGHT:
        asked = prompt(example)
        turns, said = Prompt(asked.turns), asked.reply[0].text
        tokens = list(player.stream(turns, limit=120))
        assert "".join(token.text for token in tokens).startswith(said)
        if len(asked.reply) == 3:
            ends = itertools.accumulate(len(token.text) for token in tokens)
            own = tokens[: list(ends).index(len(said)) + 1]
            after = player.stream(turns.extended([*own, asked.reply[1]]), limit=60)
            assert "".join(token.text for token in after) == asked.reply[2].text


def test_the_card_s_flags_arrive(engine: Callable[[bool], Any]) -> None:
    player = engine(False)
    assert player.card == Card(
        "tiny",
        player.card.version,
        EMBEDDED.quantities,
        EMBEDDED.instructions,
        EMBEDDED.history,
        EMBEDDED.retrieved,
        EMBEDDED.excerpts,
    )
    card = player.card
    assert (card.quantities, card.instructions, card.history, card.retrieved) == (True, False, False, 1)
    assert card.excerpts


def test_small_weights_take_about_a_quarter(gguf_file: Callable[..., Path]) -> None:
    assert gguf_file(exact=False).stat().st_size < 0.4 * gguf_file(exact=True).stat().st_size


def test_the_folder_gives_the_transformers_engine_the_same_model(
    overfitted: Overfitted, tokenizer: Any, engine: Callable[[bool], Any], tmp_path: Path
) -> None:
    from worldmodel.core.prompt import Prompt
    from worldmodel.engines.transformers import TransformersEngine
    from worldmodel.training.export import write_folder

    write_folder(overfitted.model, tokenizer, tmp_path / "hf")
    player = engine(True)
    with closing(TransformersEngine(tmp_path / "hf", name="tiny", threads=1)) as other:
        assert (other.card.quantities, other.card.instructions, other.card.history) == (True, False, False)
        for example in EIGHT[:3]:
            turns = Prompt(prompt(example).turns)
            one, two = list(player.stream(turns, limit=80)), list(other.stream(turns, limit=80))
            assert [token.id for token in one] == [token.id for token in two]
            assert "".join(token.text for token in one) == "".join(token.text for token in two)
            for a, b in zip(one, two, strict=True):
                assert a.logprob == pytest.approx(b.logprob, abs=ENGINE)


def test_a_file_that_cannot_be_written_leaves_the_old_one(
    overfitted: Overfitted, tokenizer: Any, gguf_file: Callable[..., Path], tmp_path: Path
) -> None:
    from worldmodel.training.export import write_gguf

    path = tmp_path / "model.gguf"
    path.write_bytes(b"the old one")
    path.with_suffix(".partial").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left"):
        write_gguf(overfitted.model, tokenizer, path, name="tiny")
    assert path.read_bytes() == b"the old one"
