"""Ways in which fine-tuning fails without a word, each made to happen with the libraries, and each caught."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from worldmodel.data.example import prompt
from worldmodel.errors import TrainingError
from worldmodel.types import Card

from .conftest import EIGHT

pytestmark = pytest.mark.train

CARD = Card("a user's", "1", instructions=False)
MARKED = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' }}"
    "{% if m['role'] == 'assistant' %}{% generation %}{{ m['content'] + '<|im_end|>' }}{% endgeneration %}"
    "{% else %}{{ m['content'] + '<|im_end|>' }}{% endif %}{{ '\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
"""The template with the marks that trl needs to find the assistant's tokens."""


@pytest.fixture
def loaded(user_model: Callable[[str], Path]) -> Any:
    from worldmodel.training.loading import load

    found = load(user_model("qwen"), instructions=False)
    found.chat.tokenizer.chat_template = MARKED
    return found


@pytest.fixture
def rows(loaded: Any) -> list[Any]:
    made: list[Any] = loaded.chat.rows(EIGHT)
    return made


def conversations() -> list[dict[str, Any]]:
    told = [prompt(example, CARD) for example in EIGHT]
    return [
        {
            "messages": [
                {"role": "user", "content": one.turns[-1].content},
                {"role": "assistant", "content": "".join(token.text for token in one.reply)},
            ]
        }
        for one in told
    ]


def pairs() -> list[dict[str, Any]]:
    return [{"prompt": x["messages"][:1], "completion": x["messages"][1:]} for x in conversations()]


def read(loaded: Any, data: list[dict[str, Any]], tmp_path: Path, **settings: Any) -> Any:
    """trl's own trainer on `data`, and the rows that it would train on."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    from worldmodel.training.blocks import unpacked

    config = SFTConfig(
        output_dir=str(tmp_path), use_cpu=True, bf16=False, report_to="none", disable_tqdm=True, max_steps=1,
        logging_steps=1, per_device_train_batch_size=8, gradient_checkpointing=False, save_strategy="no", **settings,
    )  # fmt: skip
    made = SFTTrainer(
        model=loaded.model,
        args=config,
        train_dataset=Dataset.from_list(data),
        processing_class=loaded.chat.tokenizer,
    )
    return made, [row for batch in made.get_train_dataloader() for row in unpacked(batch)]


def caught(loaded: Any, found: list[Any], rows: list[Any]) -> str:
    from worldmodel.training.preflight import check_read

    with pytest.raises(TrainingError) as error:
        check_read(found, rows, loaded.chat.end)
    assert error.value.mend
    return str(error.value)


def test_packing_and_long_prompts_leave_nothing_to_learn(loaded: Any, rows: list[Any], tmp_path: Path) -> None:
    _, found = read(loaded, conversations(), tmp_path, packing=True, assistant_only_loss=True, max_length=12)
    assert not any(any(row.mask) for row in found)
    assert "row 0 has no supervised token" in caught(loaded, found, rows)


def test_labels_that_are_all_ignored_are_a_loss_of_zero(loaded: Any, rows: list[Any], tmp_path: Path) -> None:
    data = [{"input_ids": row.ids, "labels": [-100] * len(row.ids)} for row in rows]
    made, found = read(loaded, data, tmp_path, max_length=None, dataset_kwargs={"skip_prepare_dataset": True})
    made.train()
    assert made.state.log_history[0]["loss"] == 0.0  # and not a word
    assert "row 0 has no supervised token" in caught(loaded, found, rows)


def test_the_plain_trainer_hides_that_its_loss_is_no_number(loaded: Any, rows: list[Any], tmp_path: Path) -> None:
    from transformers import Trainer, TrainingArguments

    from worldmodel.training.blocks import unpacked

    one = {"input_ids": rows[0].ids, "labels": [-100] * len(rows[0].ids), "attention_mask": [1] * len(rows[0].ids)}
    settings = TrainingArguments(
        str(tmp_path), use_cpu=True, report_to="none", disable_tqdm=True, max_steps=1, logging_steps=1,
        save_strategy="no",
    )  # fmt: skip
    made = Trainer(loaded.model, settings, train_dataset=[one])  # type: ignore[arg-type]
    made.train()
    assert made.state.log_history[0]["loss"] == 0.0
    found = [row for batch in made.get_train_dataloader() for row in unpacked(batch)]
    assert "row 0 has no supervised token" in caught(loaded, found, rows)


def test_packing_that_cuts_rows_leaves_blocks_without_labels(loaded: Any, rows: list[Any], tmp_path: Path) -> None:
    data = [{"input_ids": row.ids, "labels": [i if m else -100 for i, m in zip(row.ids, row.mask, strict=True)]}
            for row in rows]  # fmt: skip
    _, found = read(loaded, data, tmp_path, packing=True, packing_strategy="wrapped", max_length=24)
    assert any(any(row.mask) for row in found)
    said = caught(loaded, found, rows)
    assert "no supervised token" in said or "cut or mixed" in said or "does not end" in said


def test_completion_only_on_messages_trains_on_every_token(loaded: Any, rows: list[Any], tmp_path: Path) -> None:
    _, found = read(loaded, conversations(), tmp_path, completion_only_loss=True)
    assert all(all(row.mask[1:]) for row in found)
    assert "does not end with the end of turn" in caught(loaded, found, rows)
    _, found = read(loaded, [{"input_ids": row.ids} for row in rows], tmp_path)
    assert "tokens that are not those the model writes" in caught(loaded, found, rows)


def test_a_completion_that_is_cut_never_learns_to_end(loaded: Any, rows: list[Any], tmp_path: Path) -> None:
    _, found = read(loaded, pairs(), tmp_path, completion_only_loss=True, max_length=64)
    assert all(any(row.mask) for row in found)
    assert "does not end with the end of turn" in caught(loaded, found, rows)


def test_output_and_prompt_are_never_learned(loaded: Any, rows: list[Any]) -> None:
    for example, row in zip(EIGHT, rows, strict=True):
        said = loaded.chat.text([token for token, mine in zip(row.ids, row.mask, strict=True) if mine])
        meant = "".join(token.text for token in prompt(example, CARD).reply if token.sampled)
        assert said == meant
        assert "<output>" not in said


def test_rows_that_are_lost_on_the_way_are_counted(loaded: Any, rows: list[Any]) -> None:
    from worldmodel.training.preflight import check_read

    check_read(rows, rows, loaded.chat.end)
    with pytest.raises(TrainingError, match="of 8 rows the data loader gives out 7"):
        check_read(rows[1:], rows, loaded.chat.end)
    with pytest.raises(TrainingError, match="stands there twice"):
        check_read([*rows, rows[0]], rows, loaded.chat.end)


def test_special_tags_vanish_and_that_is_seen(loaded: Any, user_model: Callable[[str], Path]) -> None:
    from worldmodel.training.preflight import check_rendered

    told = [prompt(example, CARD) for example in EIGHT]
    check_rendered(told, loaded.chat.rows(EIGHT), loaded.chat.end, loaded.chat.text)
    loaded.chat.tokenizer.add_special_tokens({"additional_special_tokens": ["</model>"]})
    rows = loaded.chat.rows(EIGHT)
    with pytest.raises(TrainingError, match="row 0 does not teach to close its tags: </model>"):
        check_rendered(told, rows, loaded.chat.end, loaded.chat.text)


def test_another_prompt_at_inference_is_seen(loaded: Any, rows: list[Any]) -> None:
    from worldmodel.engines.transformers import TransformersEngine
    from worldmodel.training.preflight import check_inference

    told = [prompt(example, CARD) for example in EIGHT]
    engine = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, loaded.chat.card)
    for one, row in zip(told, rows, strict=True):
        check_inference(engine.encoded, one, row)
    loaded.chat.tokenizer.chat_template = MARKED.replace("'<|im_start|>assistant\n'", "'<|im_start|>assistant:'")
    with pytest.raises(TrainingError, match="is not shown what it was trained on"):
        check_inference(engine.encoded, told[0], rows[0])


def test_a_warm_up_as_long_as_the_run_is_seen() -> None:
    from worldmodel.training.preflight import check_schedule

    check_schedule(10, 9)
    with pytest.raises(TrainingError, match="warm-up of 50 steps is as long as the run, which has 10"):
        check_schedule(10, 50)
    with pytest.raises(TrainingError, match="no step"):
        check_schedule(0, 0)


def test_an_adapter_that_fits_nowhere_is_seen(loaded: Any) -> None:
    from worldmodel.training.loading import with_adapter
    from worldmodel.training.preflight import check_trainable

    with pytest.raises(TrainingError, match="no module Wqkv for the adapter") as error:
        with_adapter(loaded.model, 4, ("q_proj", "Wqkv"))
    assert "q_proj" in error.value.mend
    made = with_adapter(loaded.model, 4)
    assert check_trainable(made) == made.get_nb_trainable_parameters()[0]
    for parameter in made.parameters():
        parameter.requires_grad = False
    with pytest.raises(TrainingError, match="no parameter is trained"):
        check_trainable(made)


def test_rows_of_a_block_that_see_each_other_are_seen(loaded: Any, rows: list[Any]) -> None:
    """The same block with positions that do not begin anew, in a random model, which hardly looks back."""
    import torch

    from worldmodel.training.blocks import blocks, collate
    from worldmodel.training.preflight import check_apart

    def losses(ids: Any, positions: Any) -> Any:
        with torch.no_grad():
            logits = loaded.model.eval()(ids, position_ids=positions, use_cache=False).logits[:, :-1]
        return torch.nn.functional.cross_entropy(logits.transpose(1, 2), ids[:, 1:], reduction="none")

    first, second = sorted(rows[:2], key=lambda row: -len(row.ids))
    block = collate(blocks([first, second], 999, packed=True))
    alone = torch.tensor([second.ids])
    wanted = losses(alone, torch.arange(len(second.ids))[None]).sum()[None]
    begin = len(first.ids)
    kept = losses(block["input_ids"], block["position_ids"])[:, begin:].sum()[None]
    seen = losses(block["input_ids"], torch.arange(block["input_ids"].shape[1])[None])[:, begin:].sum()[None]
    check_apart(kept, wanted)
    with pytest.raises(TrainingError, match="rows of one block see each other") as error:
        check_apart(seen, wanted)
    assert error.value.mend == "--no-packing"
    check_apart(torch.tensor([2.02]), torch.tensor([2.0]), rounded=True)
    with pytest.raises(TrainingError, match="a loss changes by 50%"):
        check_apart(torch.tensor([3.0]), torch.tensor([2.0]), rounded=True)
    with pytest.raises(TrainingError, match="see each other"):
        check_apart(torch.tensor([float("nan")]), torch.tensor([1.0]))


def test_eight_that_cannot_be_learned_stop_it_and_the_weights_stay() -> None:
    import torch

    from worldmodel.training.preflight import check_overfit

    model = torch.nn.Linear(4, 1)
    before = [p.detach().clone() for p in model.parameters()]
    data, wanted = torch.eye(4), torch.tensor([[1.0], [2.0], [3.0], [4.0]])
    first, last = check_overfit(model, lambda: (model(data) - wanted).square().mean(), 0.1)
    assert last <= first / 2
    with pytest.raises(TrainingError, match="cannot be learned by heart: their loss went from") as error:
        check_overfit(model, lambda: (model(data) * 0 - wanted).square().mean(), 0.1)
    assert "--rate" in error.value.mend
    assert all(torch.equal(a, b) for a, b in zip(before, model.parameters(), strict=True))


def test_a_model_that_writes_no_tags_after_all_is_seen() -> None:
    from worldmodel.execution.scripted import ran
    from worldmodel.training.preflight import check_tags
    from worldmodel.types import Program, Token, Trace

    silent = Trace("q", tokens=(Token(1, "The answer is 4."),), answer="The answer is 4.")
    spoken = Trace("q", tokens=(Token(1, "<think>x</think>"),), programs=(Program("python", "print(1)"),), runs=(None,))
    done = Trace("q", programs=(Program("python", "print(1)"),), runs=(ran("1\n"),))
    check_tags([silent, done])
    with pytest.raises(
        TrainingError, match="no tags come out of the trained model in 2 answers; the first begins 'The"
    ):
        check_tags([silent, silent])
    with pytest.raises(TrainingError, match="none of 1 answers led to a program that ran"):
        check_tags([spoken])
