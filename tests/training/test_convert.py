"""Exports of users' models, read back by the engine that runs them: same ids, same numbers; else clear words."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from worldmodel.core.gguf import read
from worldmodel.core.prompt import Prompt, Turn
from worldmodel.errors import TrainingError

from . import users
from .tune import Make, train

pytestmark = pytest.mark.train

TEXTS = (
    "How much is 1234.5 + 67? It isn't known.",
    "  two  spaces,\n\nlines\t\tand tabs ",
    "Übergrößen: 3½ €, naïve, 数字は42です 🚂",
    "<think>x</think>\n<model>python: print(a + b)</model>",
)


def moved(family: str, folder: Path, *, speech: str = "", **changes: Any) -> Path:
    """The family's model with weights far enough from zero that an error in any of them shows.

    `speech` is the family of its tokenizer and template, where that is another.
    """
    import torch

    spoken = users.tokenizer(speech or family)
    model = users.model(family, spoken, **changes)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.08)
    model.save_pretrained(folder)
    spoken.save_pretrained(folder)
    return folder


SCALED = {"rope_type": "llama3", "rope_theta": 10000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
          "original_max_position_embeddings": 64}  # fmt: skip


@pytest.mark.parametrize(
    ("family", "changes"),
    [
        ("qwen", {}),
        ("llama", {"rope_parameters": SCALED, "attention_bias": True}),
        ("smollm", {"num_key_value_heads": 4}),
        ("llama", {"speech": "phi"}),
        ("llama", {"speech": "gemma"}),
    ],
)
def test_log_probabilities_and_ids_are_the_model_s(family: str, changes: dict[str, Any], tmp_path: Path) -> None:
    from worldmodel.engines.llamacpp import LlamaCppEngine
    from worldmodel.training.convert import export
    from worldmodel.training.loading import load

    folder = moved(family, tmp_path / "model", **changes)  # the last two: sentencepiece-like tokenizers
    done = export(folder, "gguf", tmp_path / "model.gguf", kind="F32")
    print(done)
    assert done.difference <= done.tolerance == 0.03
    assert done.compared > 100
    chat = load(folder).chat
    with closing(LlamaCppEngine(done.path, threads=1)) as engine:
        assert (engine.card.quantities, engine.card.instructions, engine.card.history) == (False, True, True)
        for text in TEXTS:
            prompt = Prompt((Turn("user", text),))
            list(engine.stream(prompt, limit=1))
            ids = chat.encoded(prompt).ids[:-1]
            assert engine.work.evaluated + engine.work.reused == len(ids), text


def test_smaller_files_stay_within_their_tolerance(user_model: Callable[[str], Path], tmp_path: Path) -> None:
    from worldmodel.training.convert import TOLERANCES, export

    sizes = {}
    for kind in ("F32", "F16", "Q8_0"):
        done = export(user_model("qwen"), "gguf", tmp_path / f"{kind}.gguf", kind=kind)  # type: ignore[arg-type]
        assert done.difference <= TOLERANCES[kind]
        sizes[kind] = done.path.stat().st_size
    assert sizes["F32"] > sizes["F16"] > sizes["Q8_0"]


@pytest.mark.parametrize(("family", "why"), [("gemma", "gemma3_text"), ("phi", "phi3")])
def test_other_architectures_are_sent_to_llama_cpp_s_converter(
    family: str, why: str, user_model: Callable[[str], Path], tmp_path: Path
) -> None:
    from worldmodel.training.convert import export

    with pytest.raises(TrainingError, match=f"its architecture is {why}") as error:
        export(user_model(family), "gguf", tmp_path / "model.gguf")
    assert "convert_hf_to_gguf.py" in error.value.mend
    assert not list(tmp_path.iterdir())
    assert export(user_model(family), "hf", tmp_path / "hf").difference < 0.001


def test_a_tokenizer_with_rules_of_its_own_is_refused(tmp_path: Path) -> None:
    from tokenizers import pre_tokenizers

    from worldmodel.training.vocabulary import vocabulary

    spoken = users.tokenizer("qwen")
    assert vocabulary(spoken, 600).rule == "qwen2"
    assert vocabulary(users.tokenizer("llama"), 600).rule == "llama-bpe"
    assert vocabulary(users.tokenizer("smollm"), 610).kinds[-1] == 5
    spoken.backend_tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    with pytest.raises(TrainingError, match="cuts texts into words in a way of its own"):
        vocabulary(spoken, 600)


def test_scores_say_which_merge_comes_first() -> None:
    """llama.cpp joins the pair of the highest score first; a tokenizer joins the pair that it learned first."""
    import json

    from worldmodel.training.vocabulary import vocabulary

    for family in ("phi", "gemma"):
        spoken = users.tokenizer(family)
        merges = ["".join(merge) for merge in json.loads(spoken.backend_tokenizer.to_str())["model"]["merges"]]
        found = vocabulary(spoken, 600)
        score = dict(zip(found.tokens, found.scores, strict=True))
        first = list(dict.fromkeys(merges))
        assert len(first) > 50
        assert sorted(first, key=lambda text: -score[text]) == first
        assert found.prefix is (family == "phi")


def test_what_is_written_wrongly_is_noticed_and_the_old_file_stays(
    user_model: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from worldmodel.training import convert

    path = tmp_path / "model.gguf"
    path.write_bytes(b"the old one")
    monkeypatch.setattr(convert, "interleaved", lambda array, heads: array)
    with pytest.raises(TrainingError, match="what was written is another model"):
        convert.export(moved("smollm", tmp_path / "model"), "gguf", path, kind="F32")
    assert path.read_bytes() == b"the old one"
    assert {each.name for each in tmp_path.iterdir()} == {"model.gguf", "model"}


def test_what_is_read_or_is_no_export_is_not_replaced(user_model: Callable[[str], Path], tmp_path: Path) -> None:
    from worldmodel.training.convert import export

    model = shutil.copytree(user_model("llama"), tmp_path / "run" / "model")
    (tmp_path / "run" / "curve.csv").write_text("1,2")
    for out, to in (
        (tmp_path / "run", "hf"),
        (model, "hf"),
        (tmp_path, "gguf"),
        (tmp_path / "run" / "curve.csv", "hf"),
    ):
        with pytest.raises(TrainingError, match=r"is read|is a folder|is no model"):
            export(model, to, out)  # type: ignore[arg-type]
    assert (tmp_path / "run" / "curve.csv").read_text() == "1,2"
    assert (model / "config.json").is_file()
    (tmp_path / "new").mkdir()
    assert export(model, "hf", tmp_path / "new").path == tmp_path / "new"


def test_what_lies_beside_a_model_goes_along_and_another_s_is_not_taken(
    user_model: Callable[[str], Path], tmp_path: Path
) -> None:
    from worldmodel.memory.shelf import Shelved, beside, write
    from worldmodel.training.convert import export

    model, out = shutil.copytree(user_model("llama"), tmp_path / "model"), tmp_path / "m.gguf"
    (tmp_path / "m.reader.gguf").write_bytes(b"of an earlier model")
    with pytest.raises(TrainingError, match=r"m\.reader\.gguf is of another model"):
        export(model, "gguf", out)
    assert not out.exists()
    (tmp_path / "m.reader.gguf").unlink()
    write([Shelved("speed = distance / time", "python:math", ("How fast?",))], beside(model))
    config = json.loads((model / "config.json").read_text())
    (model / "config.json").write_text(json.dumps({**config, "worldmodel": {"excerpts": True, "chat": True}}))
    export(model, "gguf", out)
    assert beside(out).read_bytes() == beside(model).read_bytes()
    assert read(out).flag("worldmodel.excerpts") is True, "its card too"


def test_an_adapter_that_is_none(user_model: Callable[[str], Path], tmp_path: Path) -> None:
    from worldmodel.training.convert import export

    with pytest.raises(TrainingError, match=r"worldmodel\.json cannot be read") as error:
        export(user_model("qwen"), "hf", tmp_path / "out", adapter=tmp_path)
    assert "--merge" in error.value.mend
    (tmp_path / "worldmodel.json").write_text("{}")
    with pytest.raises(TrainingError, match="is no adapter of this model"):
        export(user_model("qwen"), "hf", tmp_path / "out", adapter=tmp_path)


@pytest.mark.usefixtures("quick")
def test_an_adapter_is_merged_only_into_the_weights_it_was_trained_on(options: Make, tmp_path: Path) -> None:
    from worldmodel.training.convert import export

    result, _ = train(options(method="lora"))
    model, other = options().model, moved("qwen", tmp_path / "other")
    with pytest.raises(TrainingError, match=f"was trained on the weights of {model} .*, those of {other} are others"):
        export(other, "hf", tmp_path / "merged", adapter=result.folder)
    assert not (tmp_path / "merged").exists()
    assert export(model, "hf", tmp_path / "merged", adapter=result.folder).difference < 0.001
    card = json.loads((result.folder / "worldmodel.json").read_text())
    del card["weights"], card["model"]  # as older versions wrote it
    (result.folder / "worldmodel.json").write_text(json.dumps(card))
    assert export(other, "hf", tmp_path / "old", adapter=result.folder).path.is_dir()


@pytest.mark.filterwarnings("ignore")  # peft says of the embeddings what is made to happen
def test_merging_that_makes_another_model_is_noticed(tmp_path: Path) -> None:
    """The embeddings are the output as well: the adapter changes one of them, merging both."""
    import torch

    from worldmodel.training.convert import export
    from worldmodel.training.loading import load, with_adapter

    folder, adapter = moved("qwen", tmp_path / "model"), tmp_path / "adapter"
    made = with_adapter(load(folder, precise=True).model, 4, ("embed_tokens",))
    with torch.no_grad():
        for name, parameter in made.named_parameters():
            if "lora_" in name:
                parameter.normal_(0, 0.3, generator=torch.Generator().manual_seed(1))
    made.save_pretrained(adapter)
    (adapter / "worldmodel.json").write_text("{}")
    with pytest.raises(
        TrainingError, match="makes another model when it is merged: log-probabilities differ by"
    ) as error:
        export(folder, "hf", tmp_path / "out", adapter=adapter)
    assert "--targets" in error.value.mend
    assert not (tmp_path / "out").exists()
