"""A user's model in memory, ready to be trained: whole, or with an adapter on weights of fewer bits.

Nothing is downloaded and no code of the folder is run.

Not covered: models that do more than text, and several GPUs.
"""

from __future__ import annotations

import importlib.util
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import peft
import torch
import transformers
from huggingface_hub import constants
from safetensors import SafetensorError

from worldmodel.core.version import version
from worldmodel.engines.transformers import card_flags, ends, speaks_own
from worldmodel.errors import TrainingError
from worldmodel.training.chat import Chat, chat
from worldmodel.training.export import FLAGS
from worldmodel.training.options import Bits
from worldmodel.types import Card

TOKENIZERS = ("tokenizer.json", "tokenizer.model", "vocab.json", "spiece.model", "tekken.json")
LINEAR = "all-linear"
GROUP = 32
"""Weights of 4 bits that share a scale, where torchao keeps them."""
CARD = "worldmodel.json"
"""What an adapter's folder says of the card that its model gets, and of the weights that it was trained on."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model and how it is talked to. The model ends its turns at `chat.end` from here on."""

    model: Any
    chat: Chat


def load(
    folder: Path,
    *,
    bits: Bits | None = None,
    precise: bool = False,
    instructions: bool | None = None,
    quantities: bool | None = None,
) -> Loaded:
    """The model in a Hugging Face folder, on a GPU where there is one.

    `bits` are those of its weights, which then are not trained themselves; `precise` keeps them in float32,
    where small updates are not lost. `instructions` and `quantities` change the card, None leaves them as they
    are; the model's config says so when it is saved. Raises TrainingError.
    """
    if not (folder / "config.json").is_file():
        raise TrainingError(
            f"{folder} is no Hugging Face model folder: it has no config.json",
            mend="give --model the folder that holds config.json, tokenizer.json and the weights",
        )
    if not any((folder / name).is_file() for name in TOKENIZERS):
        raise TrainingError(
            f"{folder} has no tokenizer ({', '.join(TOKENIZERS[:3])})",
            mend="copy the tokenizer's files into the folder: a model is trained with its own tokenizer only",
        )
    _quiet()
    cuda = torch.cuda.is_available()
    dtype = torch.float32 if precise or not cuda else torch.bfloat16
    try:
        options = {"quantization_config": quantized(bits), "device_map": "auto"} if bits else {}
        tokenizer = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
        model = transformers.AutoModelForCausalLM.from_pretrained(folder, local_files_only=True, dtype=dtype, **options)
    except (OSError, ValueError, LookupError, RuntimeError, ImportError, TypeError, SafetensorError) as error:
        said = " ".join(str(error).split())[:400]
        raise TrainingError(
            f"transformers cannot load {folder}: {said}",
            mend="check that the folder is complete, and that transformers knows its architecture",
        ) from error
    if cuda and not bits:
        model = model.to("cuda")
    own = speaks_own(model.config)
    flags = card_flags(model.config)
    flags |= {k: v for k, v in (("instructions", instructions), ("quantities", quantities)) if v is not None}
    card = Card(folder.name, "in training", **flags)
    described = {key: getattr(card, key) for key in (*FLAGS, "retrieved")}
    model.config.worldmodel = described if own else {**described, "chat": True}
    talk = chat(tokenizer, card, own=own)
    _end_at(model, tokenizer, talk.end)
    if (rows := model.get_input_embeddings().weight.shape[0]) < len(tokenizer):
        raise TrainingError(
            f"the tokenizer of {folder} has {len(tokenizer)} tokens, the model {rows}",
            mend="resize the model's embeddings and save it: model.resize_token_embeddings(len(tokenizer))",
        )
    return Loaded(model, talk)


def quantized(bits: Bits) -> Any:
    """The settings for weights of so many bits: bitsandbytes on a GPU, else torchao. Raises TrainingError."""
    if torch.cuda.is_available() and importlib.util.find_spec("bitsandbytes"):
        if bits == 8:
            return transformers.BitsAndBytesConfig(load_in_8bit=True)
        return transformers.BitsAndBytesConfig(
            load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype=torch.bfloat16
        )
    if importlib.util.find_spec("torchao"):
        from torchao import quantization

        if bits == 8:
            return transformers.TorchAoConfig(quantization.Int8WeightOnlyConfig())
        groups = quantization.PerGroup(GROUP)
        return transformers.TorchAoConfig(quantization.IntxWeightOnlyConfig(torch.int4, groups))
    if torch.cuda.is_available():
        where = "on a GPU (CUDA, ROCm) bitsandbytes loads it"
        mend = "pip install bitsandbytes, or train without --bits"
    else:
        where = "there is no GPU for bitsandbytes, and torchao, which needs none, is not installed"
        mend = "pip install 'worldmodel[bits]', or train without --bits"
    raise TrainingError(f"weights of {bits} bits cannot be loaded here: {where}", mend=mend)


def with_adapter(model: Any, rank: int, targets: tuple[str, ...] = ()) -> Any:
    """The model with a LoRA adapter (Hu et al. 2021) of that rank on `targets`, names of modules; all linear ones
    but the output where none are named.

    Raises TrainingError, naming the modules there are, when a target is none of them.
    """
    linear = sorted({name.rpartition(".")[2] for name, module in model.named_modules() if _is_linear(module)})
    names = {name for name, _ in model.named_modules()}
    missing = [target for target in targets if not any(name == target or name.endswith(f".{target}") for name in names)]
    if missing:
        raise TrainingError(
            f"the model has no module {', '.join(missing)} for the adapter", mend=f"--targets {','.join(linear)}"
        )
    config = peft.LoraConfig(
        r=rank,
        lora_alpha=2 * rank,
        lora_dropout=0.0,
        target_modules=list(targets) or LINEAR,
        task_type="CAUSAL_LM",
    )
    try:
        return peft.get_peft_model(model, config)
    except (ValueError, TypeError, ImportError) as error:
        raise TrainingError(f"the adapter fits nowhere: {error}", mend=f"--targets {','.join(linear)}") from error


def fingerprint(folder: Path) -> str:
    """What tells the weights in a model's folder from others."""
    return version(sorted(folder.glob("*.safetensors")) or sorted(folder.glob("*.bin")))


def adapted(model: Any, adapter: Path) -> Any:
    """`model` with the adapter of a folder beside it. Raises TrainingError."""
    try:
        return peft.PeftModel.from_pretrained(model, adapter)
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, SafetensorError) as error:
        said = " ".join(str(error).split())[:400]
        raise TrainingError(
            f"{adapter} is no adapter of this model: {said}", mend="give --merge the folder that train sft wrote"
        ) from error


def _is_linear(module: Any) -> bool:
    return isinstance(module, torch.nn.Linear)


def _end_at(model: Any, tokenizer: Any, end: int) -> None:
    """Generation stops at `end`: some models name only the end of the text there and would go on behind their turn."""
    if end not in (known := ends(model, tokenizer)):
        model.generation_config.eos_token_id = sorted({*known, end})


def _quiet() -> None:
    """What is trained here is nobody else's business, and only our own progress is shown."""
    constants.HF_HUB_OFFLINE = constants.HF_HUB_DISABLE_TELEMETRY = True
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    warnings.filterwarnings("ignore", category=FutureWarning, module=r"(transformers|trl)\.")
