"""A GGUF file of this project comes back as the model and the tokenizer that it was written from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.errors import TrainingError

pytestmark = pytest.mark.train


def test_weights_and_tokenizer_come_back(
    gguf_file: Callable[[bool], Path], overfitted: Any, tokenizer: Any, questions: list[str], tmp_path: Path
) -> None:
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    from worldmodel.training.unpack import unpack

    folder = unpack(gguf_file(True), tmp_path / "new" / "hf")
    made = AutoModelForCausalLM.from_pretrained(folder)
    wanted = overfitted.model.state_dict()
    for name, weights in made.state_dict().items():
        assert torch.equal(weights, wanted[name]), name
    assert made.config.worldmodel["quantities"] is True
    fast = AutoTokenizer.from_pretrained(folder)
    for text in (
        *questions[:300],
        "<think>48 [a] and 1.5 [b]</think>\n<model>python: print(a)</model>",
        "<|user|>x<|end|>",
    ):
        assert fast(text, add_special_tokens=False)["input_ids"] == tokenizer.encode(text).ids
    assert fast.decode(tokenizer.encode("<think>a [b]</think>").ids, skip_special_tokens=True) == "<think>a [b]</think>"


def test_eight_bits_come_back_nearly(gguf_file: Callable[[bool], Path], overfitted: Any, tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM

    from worldmodel.training.unpack import unpack

    made = AutoModelForCausalLM.from_pretrained(unpack(gguf_file(False), tmp_path / "hf"))
    wanted = overfitted.model.state_dict()
    for name, weights in made.state_dict().items():
        assert (weights - wanted[name]).abs().max() <= wanted[name].abs().max() / 100, name


def test_what_is_no_model_of_the_project_is_refused(tmp_path: Path) -> None:
    import gguf

    from worldmodel.training.unpack import unpack

    (tmp_path / "text.gguf").write_text("no model")
    with pytest.raises(TrainingError, match=r"text\.gguf is no model to start from") as caught:
        unpack(tmp_path / "text.gguf", tmp_path / "hf")
    assert "a GGUF file that this project wrote" in caught.value.mend
    with pytest.raises(TrainingError, match="there is no model"):
        unpack(tmp_path / "nowhere.gguf", tmp_path / "hf")
    writer = gguf.GGUFWriter(str(tmp_path / "other.gguf"), "llama")
    writer.add_name("other")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(TrainingError, match="is no model to start from"):
        unpack(tmp_path / "other.gguf", tmp_path / "hf")
