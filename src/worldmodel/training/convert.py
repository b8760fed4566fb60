"""`worldmodel export`: a user's model as a GGUF file or a Hugging Face folder, an adapter merged into it on request.

Whatever is written is read back by the engine that will run it, and its log-probabilities are compared with those
of the model in memory, on sentences that the model continues: `Export.difference` against `Export.tolerance`. Those
of a merged model are compared before with those of model and adapter side by side.

GGUF files are written for Llama-shaped models with tokenizers that `vocabulary.py` recognises: Llama (SmolLM and
SmolLM2 are such), Mistral, Qwen2 and Qwen3. For all others llama.cpp has a converter of its own, which is named.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any, Literal

import gguf
import numpy as np
import torch
from safetensors import SafetensorError

from worldmodel.core.prompt import Prompt, Turn
from worldmodel.engines.base import Engine
from worldmodel.engines.llamacpp import LlamaCppEngine
from worldmodel.engines.pair import reader_of
from worldmodel.engines.transformers import TransformersEngine
from worldmodel.errors import TrainingError
from worldmodel.memory.shelf import beside
from worldmodel.training import checkpoint, loading
from worldmodel.training.along import carry
from worldmodel.training.chat import Chat
from worldmodel.training.export import FLAGS, interleaved
from worldmodel.training.vocabulary import CONVERTER, vocabulary

Kind = Literal["Q8_0", "F16", "F32"]
TOLERANCES: dict[str, float] = {"hf": 0.001, "F32": 0.03, "F16": 0.05, "Q8_0": 0.35}
"""Most that a log-probability may change, in nats, on random tiny models the hardest (docs/finetuning.md)."""

ARCHITECTURES = {
    "llama": gguf.MODEL_ARCH.LLAMA,
    "mistral": gguf.MODEL_ARCH.LLAMA,
    "qwen2": gguf.MODEL_ARCH.QWEN2,
    "qwen3": gguf.MODEL_ARCH.QWEN3,
}
FILE_TYPES = {
    "Q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
    "F16": gguf.LlamaFileType.MOSTLY_F16,
    "F32": gguf.LlamaFileType.ALL_F32,
}
QUESTIONS = (
    "A train travels 60 miles in 1.5 hours. What is its average speed?",
    "How many eggs are in 9 boxes of 12?",
    "Wie heißt die Hauptstadt von Frankreich?",
)
COMPARED = 24
"""Tokens that are compared for each question."""
NEGLIGIBLE = -9.0
"""Beyond this log-probability nothing is decided."""


@dataclass(frozen=True, slots=True)
class Export:
    """What was written, and how far its log-probabilities are from the model's, in nats, over `compared` numbers."""

    path: Path
    difference: float
    tolerance: float
    compared: int


def export(
    model: Path,
    to: Literal["gguf", "hf"],
    out: Path,
    *,
    adapter: Path | None = None,
    kind: Kind = "Q8_0",
    say: Callable[[str], None] = lambda line: None,
) -> Export:
    """Write the model of folder `model`, with `adapter` merged, and compare. Raises TrainingError.

    A file or folder that was there is replaced only by one that is as good as its model.
    """
    _check_place(out, to, model, adapter)
    loaded = _load(model, adapter, say)
    partial = out.with_name(f"{out.name}.partial")
    _remove(partial)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        say(f"writing {out}")
        if to == "gguf":
            write(loaded, partial, name=model.name, kind=kind)
            tolerance, opened = TOLERANCES[kind], _llamacpp
        else:
            loaded.model.save_pretrained(partial)
            loaded.chat.tokenizer.save_pretrained(partial)
            tolerance, opened = TOLERANCES["hf"], _transformers
        say("comparing")
        with closing(opened(partial, loaded)) as engine:
            difference, compared = compare(loaded, engine)
        if not difference <= tolerance:
            raise TrainingError(
                f"what was written is another model: log-probabilities differ by {difference:.4f} nats, "
                f"allowed are {tolerance}",
                mend=CONVERTER if to == "gguf" else "check that the adapter was trained on this model",
            )
        _remove(out)
        partial.rename(out)
        carry(model, out)
    except (OSError, SafetensorError) as error:
        raise checkpoint.unwritable(out, error) from error
    finally:
        _remove(partial)
    return Export(out, difference, tolerance, compared)


def _check_place(out: Path, to: str, model: Path, adapter: Path | None) -> None:
    """What stands at `out` is replaced, so it must be an export, and nothing that is read. Raises TrainingError."""
    place = out.resolve()
    for folder in (model, adapter):
        if folder is not None and (folder.resolve() == place or place in folder.resolve().parents):
            raise TrainingError(f"{out} holds {folder}, which is read", mend="give --out another place")
    if to == "gguf" and out.is_dir():
        raise TrainingError(f"{out} is a folder", mend=f"--out {out / 'model.gguf'}")
    for place_of in (reader_of, beside):
        if to == "gguf" and place_of(out).exists() and not place_of(model).exists():
            raise TrainingError(
                f"{place_of(out)} is of another model, and would be taken for its own", mend="another --out"
            )
    empty = not out.exists() or (out.is_dir() and not any(out.iterdir()))
    if to == "hf" and not empty and not (out / "config.json").is_file():
        raise TrainingError(f"{out} is no model, so it is not replaced", mend="give --out a new folder")


def write(loaded: loading.Loaded, path: Path, *, name: str, kind: Kind) -> None:
    """A GGUF file: matrices as `kind`, the rest as F32. Raises TrainingError for a model that is not Llama-shaped."""
    model, config = loaded.model, loaded.model.config
    arch = _architecture(config)
    words = vocabulary(loaded.chat.tokenizer, config.vocab_size)
    names = gguf.get_tensor_name_map(arch, config.num_hidden_layers)
    writer = gguf.GGUFWriter(path, gguf.MODEL_ARCH_NAMES[arch])
    writer.add_name(name)
    writer.add_file_type(FILE_TYPES[kind])
    _add_shape(writer, config)
    words.write(writer)
    _add_ends(writer, loaded.chat)
    card = loaded.chat.card
    flags = {flag: getattr(card, flag) for flag in FLAGS}
    for flag, value in (flags | ({} if loaded.chat.own else {"chat": True})).items():
        writer.add_bool(f"worldmodel.{flag}", value)
    writer.add_uint32("worldmodel.retrieved", card.retrieved)
    for key, tensor in model.state_dict().items():
        if key == "lm_head.weight" and config.tie_word_embeddings:
            continue  # llama.cpp takes the embeddings
        target = names.get_name(key, try_suffixes=(".weight", ".bias"))
        if target is None:
            raise _foreign(f"it has a part {key}")
        array = tensor.detach().float().cpu().numpy()
        if arch is gguf.MODEL_ARCH.LLAMA and ".attn_q." in target:
            array = interleaved(array.reshape(len(array), -1), config.num_attention_heads).reshape(array.shape)
        elif arch is gguf.MODEL_ARCH.LLAMA and ".attn_k." in target:
            array = interleaved(array.reshape(len(array), -1), config.num_key_value_heads).reshape(array.shape)
        _add_tensor(writer, target, np.ascontiguousarray(array, dtype=np.float32), kind)
    if (factors := _rope_factors(config)) is not None:
        writer.add_tensor("rope_freqs.weight", factors)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def compare(loaded: loading.Loaded, engine: Engine) -> tuple[float, int]:
    """(the largest difference in nats, how many log-probabilities): the engine's against the model's in memory."""
    reference = TransformersEngine.around(loaded.model.eval(), loaded.chat.tokenizer, loaded.chat.card)
    worst, count = 0.0, 0
    for number, question in enumerate(QUESTIONS):
        prompt = Prompt((Turn("user", question),))
        head = reference.encoded(prompt)
        for temperature in (0.0, 1.0):
            written = engine.stream(prompt, limit=COMPARED, temperature=temperature, seed=number)
            # A character of several tokens may come without ids: what follows it is not compared.
            tokens = list(takewhile(lambda token: token.id is not None, written))
            ids = head + [token.id for token in tokens if token.id is not None]
            with torch.no_grad():
                logits = loaded.model(torch.tensor([ids], device=loaded.model.device)).logits[0].float().cpu()
            scores = torch.log_softmax(logits, -1)[len(head) - 1 :]
            for token, row in zip(tokens, scores, strict=False):
                pairs = zip(torch.topk(row, len(token.top)).values.tolist(), token.top, strict=True)
                mine = [(float(row[token.id]), token.logprob), *((value, top[1]) for value, top in pairs)]
                found = [abs(a - b) for a, b in mine if b is not None and a > NEGLIGIBLE]
                worst, count = max([worst, *found]), count + len(found)
    if not count:
        raise TrainingError("the model ends every answer at once: nothing can be compared", mend="train it first")
    return worst, count


def _load(folder: Path, adapter: Path | None, say: Callable[[str], None]) -> loading.Loaded:
    say(f"loading {folder}")
    flags: dict[str, Any] = {}
    if adapter is not None:
        try:
            flags = json.loads((adapter / loading.CARD).read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise TrainingError(
                f"{adapter / loading.CARD} cannot be read: {error}", mend="give --merge the folder that train sft wrote"
            ) from error
    # Exact, so that what is compared with what was written is the model itself and no rounded one.
    loaded = loading.load(
        folder, precise=True, instructions=flags.get("instructions"), quantities=flags.get("quantities")
    )
    if adapter is None:
        return loaded
    weights = flags.get("weights")  # adapters of older versions do not say it
    if weights and weights != (found := loading.fingerprint(folder)):
        raise TrainingError(
            f"{adapter} was trained on the weights of {flags.get('model')} ({weights[:12]}), "
            f"those of {folder} are others ({found[:12]})",
            mend="give the folder of the model that it was trained on",
        )
    say(f"merging {adapter}")
    return loading.Loaded(_merged(loading.adapted(loaded.model, adapter), loaded.chat, adapter), loaded.chat)


def _merged(adapted: Any, chat: Chat, adapter: Path) -> Any:
    """The model with the adapter put into its weights. Raises TrainingError where that makes another model of it."""
    apart = _scores(adapted, chat)
    try:
        model = adapted.merge_and_unload(safe_merge=True)
    except ValueError as error:
        raise TrainingError(f"{adapter} cannot be merged: {error}", mend="train the adapter anew") from error
    difference = (_scores(model, chat) - apart).abs().max().item()
    if not difference <= TOLERANCES["hf"]:
        raise TrainingError(
            f"{adapter} makes another model when it is merged: log-probabilities differ by {difference:.4f} nats, "
            f"allowed are {TOLERANCES['hf']}",
            mend="train it on other modules, with --targets",
        )
    return model


def _scores(model: Any, chat: Chat) -> torch.Tensor:
    """(tokens, vocabulary) log-probabilities at the ends of the questions; what is negligible is as if equal."""
    reference = TransformersEngine.around(model.eval(), chat.tokenizer, chat.card)
    found = []
    for question in QUESTIONS:
        ids = torch.tensor([reference.encoded(Prompt((Turn("user", question),)))], device=model.device)
        with torch.no_grad():
            logits = model(ids).logits[0, -COMPARED:].float().cpu()
        found.append(torch.log_softmax(logits, -1).clamp(min=NEGLIGIBLE))
    return torch.cat(found)


def _architecture(config: Any) -> gguf.MODEL_ARCH:
    if config.model_type not in ARCHITECTURES:
        raise _foreign(f"its architecture is {config.model_type}")
    if config.model_type.startswith("qwen") and getattr(config, "use_sliding_window", False):
        raise _foreign("it attends in sliding windows")
    kind = (config.rope_parameters or {}).get("rope_type", "default")
    if kind not in ("default", "linear", "llama3"):
        raise _foreign(f"its positions are scaled by {kind}")
    return ARCHITECTURES[config.model_type]


def _add_shape(writer: gguf.GGUFWriter, config: Any) -> None:
    heads = config.num_attention_heads
    width = getattr(config, "head_dim", None) or config.hidden_size // heads
    window = getattr(config, "sliding_window", None) if config.model_type == "mistral" else None
    writer.add_context_length(min(config.max_position_embeddings, window or config.max_position_embeddings))
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_key_length(width)
    writer.add_value_length(width)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_dimension_count(width)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    if config.rope_parameters.get("rope_type") == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(config.rope_parameters["factor"])
    writer.add_vocab_size(config.vocab_size)


def _add_ends(writer: gguf.GGUFWriter, chat: Chat) -> None:
    tokenizer = chat.tokenizer
    if tokenizer.bos_token_id is not None:
        writer.add_bos_token_id(tokenizer.bos_token_id)
    writer.add_eos_token_id(tokenizer.eos_token_id if tokenizer.eos_token_id is not None else chat.end)
    writer.add_eot_token_id(chat.end)
    if tokenizer.pad_token_id is not None:
        writer.add_pad_token_id(tokenizer.pad_token_id)
    begun = tokenizer("x")["input_ids"][:1] == [tokenizer.bos_token_id]
    writer.add_add_bos_token(begun and tokenizer.bos_token_id is not None)
    if isinstance(tokenizer.chat_template, str):
        writer.add_chat_template(tokenizer.chat_template)


def _add_tensor(writer: gguf.GGUFWriter, name: str, array: np.ndarray, kind: Kind) -> None:
    if array.ndim == 1 or kind == "F32":
        writer.add_tensor(name, array)
    elif kind == "F16" or array.shape[-1] % gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType.Q8_0][0]:
        writer.add_tensor(name, array.astype(np.float16))
    else:
        packed = gguf.GGMLQuantizationType.Q8_0
        writer.add_tensor(name, gguf.quants.quantize(array, packed), raw_dtype=packed)


def _rope_factors(config: Any) -> np.ndarray | None:
    """(width / 2,) by how much each frequency is slowed down in models of the Llama 3.1 kind, else None."""
    said = config.rope_parameters or {}
    if said.get("rope_type") != "llama3":
        return None
    width = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    waves = 2 * np.pi * said["rope_theta"] ** (np.arange(0, width, 2) / width)
    low, high = said["low_freq_factor"], said["high_freq_factor"]
    smooth = np.clip((said["original_max_position_embeddings"] / waves - low) / (high - low), 0.0, 1.0)
    factors: np.ndarray = (1 / ((1 - smooth) / said["factor"] + smooth)).astype(np.float32)
    return factors


def _llamacpp(path: Path, loaded: loading.Loaded) -> Engine:
    return LlamaCppEngine(path, name=loaded.chat.card.name)


def _transformers(path: Path, loaded: loading.Loaded) -> Engine:
    return TransformersEngine(path, name=loaded.chat.card.name)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _foreign(why: str) -> TrainingError:
    return TrainingError(f"no GGUF file is written for this model here: {why}", mend=CONVERTER)
