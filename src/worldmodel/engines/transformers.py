"""A local Hugging Face folder, run by torch: for models in training and for those without a GGUF file.

Nothing is downloaded and no code of the folder is run. The attention cache of the last call is
kept and cut back to the prefix that it shares with the next prompt. Streams may run at the same
time in several threads; each takes the kept cache or begins with an empty one.

Not covered: batching and quantization on load. A model whose cache cannot be cut back (sliding
windows, state space layers) computes every prompt anew. A character left half-made at the limit
is not shown.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from worldmodel.core.prompt import Prompt, Turn, render
from worldmodel.core.version import version
from worldmodel.engines.template import chat, plain
from worldmodel.engines.threads import choose_threads
from worldmodel.engines.tokens import Work, pieces, until
from worldmodel.errors import ContextFull, EngineError, EngineUnavailable
from worldmodel.types import RETRIEVED, Card, Token

ALTERNATIVES = 5
WEIGHTS = ("*.safetensors", "*.bin")


def cache_name(model: Any) -> str:
    """What a model calls its cache: newer versions of transformers have another name for it."""
    return "cache" if "cache" in inspect.signature(type(model).forward).parameters else "past_key_values"


class TransformersEngine:
    """The model in the folder `path`, on a GPU where torch sees one, else on the CPU.

    `threads` is torch's number of threads, for the whole process; None for a rule (engines/threads.py).
    A `worldmodel` entry in config.json (`quantities`, `instructions`, ...) describes the card. Without
    `chat` in it, it marks one of the project's own models, whose turns are rendered by `core.prompt.render`.

    Raises EngineUnavailable (no such folder, torch or transformers missing) and EngineError (not loadable).
    """

    def __init__(self, path: Path | str, *, name: str | None = None, threads: int | None = None) -> None:
        folder = Path(path)
        if not (folder / "config.json").is_file():
            mend = "give the folder that holds config.json, tokenizer.json and the weights"
            raise EngineUnavailable(f"{folder} is no Hugging Face model folder: it has no config.json", mend=mend)
        files = sorted(file for pattern in WEIGHTS for file in folder.glob(pattern))
        size = sum(file.stat().st_size for file in files)
        torch, model, tokenizer = _load(folder, threads or choose_threads(size))
        flags = card_flags(model.config)
        card = Card(name or folder.name, version([*files, folder / "config.json"]), **flags)
        self._begin(torch, model, tokenizer, card)

    @classmethod
    def around(cls, model: Any, tokenizer: Any, card: Card) -> TransformersEngine:
        """The engine of a model that is in memory already, in training for example; put it in eval mode before."""
        import torch

        engine = cls.__new__(cls)
        engine._begin(torch, model, tokenizer, card)
        return engine

    def _begin(self, torch: Any, model: Any, tokenizer: Any, card: Card) -> None:
        self._torch, self._tokenizer, self.card = torch, tokenizer, card
        self._model: Any = model
        config = model.config.get_text_config()
        self._context = int(getattr(config, "max_position_embeddings", 0) or 0) or None
        self._ends = ends(model, tokenizer)
        self._own = speaks_own(model.config)
        self.work = Work()
        """What the call that ended last has cost."""
        self._kept: tuple[list[int], Any] | None = None
        self._lock = threading.Lock()

    def stream(
        self,
        prompt: Prompt,
        *,
        limit: int,
        temperature: float = 0.0,
        seed: int = 0,
        stop: tuple[str, ...] = (),
        grammar: str = "",
    ) -> Iterator[Token]:
        """See `Engine.stream`. Samples from the model's whole distribution; log-probabilities are at temperature 1."""
        if limit < 1:
            return
        if grammar:
            raise EngineError("the transformers engine knows no grammars", mend="convert the model and use gguf:PATH")
        if self._model is None:
            raise EngineError("the engine is closed")
        ids = self.encoded(prompt)
        if self._context and len(ids) > self._context:
            over = f"the prompt has {len(ids)} tokens, {len(ids) - self._context} more than the context"
            raise ContextFull(f"{over} of {self._context}", mend="ask a shorter question")
        with closing(self._tokens(ids, limit, temperature, seed)) as tokens:
            yield from until(tokens, stop)

    def close(self) -> None:
        """Free the model. May be called twice."""
        self._model = self._kept = None

    def encoded(self, prompt: Prompt) -> list[int]:
        """Ids of the turns, then of the reply: its own ids where the model wrote, tokenized text elsewhere."""
        tokenizer = self._tokenizer
        head, begins = opening(tokenizer, prompt.turns, own=self._own)
        ids: list[int] = []
        for piece in pieces(head, prompt.reply):
            if isinstance(piece, str):
                # Only the tokenizer of a base model puts the beginning of text first; templates write it.
                ids += tokenizer(piece, add_special_tokens=begins and not ids)["input_ids"]
            else:
                ids.append(piece)
        return ids

    def _tokens(self, ids: list[int], limit: int, temperature: float, seed: int) -> Generator[Token, None, None]:
        torch = self._torch
        dice = torch.Generator().manual_seed(seed)
        cache, reused = self._taken(ids)
        seen, made = ids[:reused], 0
        pending, spell = ids[reused:], Speller(self._tokenizer, ids)
        try:
            while made < limit and (self._context is None or len(seen) + len(pending) <= self._context):
                logits = self._forward(pending, cache)
                seen += pending
                scores = torch.log_softmax(logits, dim=-1)
                if temperature > 0:
                    weights = torch.softmax(logits / temperature, dim=-1)
                    chosen = int(torch.multinomial(weights, 1, generator=dice))
                else:
                    chosen = int(torch.argmax(logits))
                made += 1
                if chosen in self._ends:
                    break
                best = torch.topk(scores, min(ALTERNATIVES, scores.numel()))
                pairs = zip(best.indices.tolist(), best.values.tolist(), strict=True)
                top = tuple((self._tokenizer.decode([index]), value) for index, value in pairs)
                pending = [chosen]
                yield Token(chosen, spell(chosen), min(float(scores[chosen]), 0.0), top)
        finally:
            self.work = Work(len(ids) - reused, reused, made)
            with self._lock:
                # After a fault the cache may hold more or less than was seen: then it is dropped.
                if self._model is not None and cache.get_seq_length() == len(seen):
                    self._kept = (seen, cache)

    def _forward(self, ids: list[int], cache: Any) -> Any:
        """(V,) float32 scores on the CPU for what follows `ids`, whose keys and values are added to `cache`."""
        model = self._model
        if model is None:
            raise EngineError("the engine was closed meanwhile")
        try:
            with self._torch.inference_mode():
                batch = self._torch.tensor([ids], device=model.device)
                out = model(batch, **{cache_name(model): cache}, use_cache=True, logits_to_keep=1)
                return out.logits[0, -1].float().cpu()
        except RuntimeError as error:
            raise EngineError(f"torch could not compute the next token: {error}") from error

    def _taken(self, ids: list[int]) -> tuple[Any, int]:
        """A cache to compute on, and how many of `ids` it holds. At least the last of them is left to compute."""
        from transformers.cache_utils import DynamicCache, DynamicLayer

        with self._lock:
            kept, self._kept = self._kept, None
        if kept is not None and all(type(layer) is DynamicLayer for layer in kept[1].layers):
            before, cache = kept
            pairs = zip(before, ids[:-1], strict=False)
            same = next((at for at, (old, new) in enumerate(pairs) if old != new), min(len(before), len(ids) - 1))
            if same:
                if same < len(before):
                    cache.crop(same - len(before))
                return cache, same
        return DynamicCache(config=self._model.config), 0


class Speller:
    """Gives each id its text. An id that ends within a character gives none; the id that completes it gives all.

    The text of an id may depend on the one before it (a leading space), so ids are decoded
    behind their neighbours and the difference is taken.
    """

    def __init__(self, tokenizer: Any, before: list[int]) -> None:
        self._tokenizer = tokenizer
        self._ids = before[-4:]
        self._start, self._read = 0, len(self._ids)

    def __call__(self, index: int) -> str:
        self._ids.append(index)
        shown = self._decoded(self._ids[self._start : self._read])
        whole = self._decoded(self._ids[self._start :])
        if whole.endswith("\N{REPLACEMENT CHARACTER}") or len(whole) <= len(shown):
            return ""
        self._start, self._read = self._read, len(self._ids)
        return whole[len(shown) :]

    def _decoded(self, ids: list[int]) -> str:
        # Special tokens are shown: a tokenizer may have declared the tags special, and they must not vanish.
        return str(self._tokenizer.decode(ids, skip_special_tokens=False, clean_up_tokenization_spaces=False))


def _load(folder: Path, threads: int) -> tuple[Any, Any, Any]:
    """(torch, model, tokenizer)"""
    try:
        import torch
        import transformers
        from safetensors import SafetensorError
    except ImportError as error:
        mend = "pip install 'worldmodel[hf]'"
        raise EngineUnavailable(f"the hf engine needs torch and transformers: {error}", mend=mend) from error
    transformers.utils.logging.set_verbosity_error()
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(threads)
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(folder, local_files_only=True)
        model = transformers.AutoModelForCausalLM.from_pretrained(folder, local_files_only=True, dtype="auto")
        return torch, model.to("cuda" if torch.cuda.is_available() else "cpu").eval(), tokenizer
    except (OSError, ValueError, LookupError, RuntimeError, ImportError, TypeError, SafetensorError) as error:
        said = " ".join(str(error).split())[:400]
        mend = "check that the folder is complete, and that transformers knows its architecture"
        raise EngineError(f"transformers cannot load {folder}: {said}", mend=mend) from error


def opening(tokenizer: Any, turns: tuple[Turn, ...], *, own: bool) -> tuple[str, bool]:
    """The turns as text with the assistant's opened, and whether the tokenizer puts its beginning of text first.

    `own`: in the project's own template; else in the tokenizer's, else plainly. Raises EngineError.
    """
    if own:
        return "".join(span.text for span in render(Prompt(turns))), False
    template = tokenizer.chat_template
    if not isinstance(template, str):
        return plain(turns), True
    bos, eos = tokenizer.bos_token or "", tokenizer.eos_token or ""
    return chat(template, turns, bos=bos, eos=eos, control=tokenizer.all_special_tokens), False


def card_flags(config: Any) -> dict[str, Any]:
    """What a folder's config.json says of its card, under `worldmodel`; the rest are the defaults of `Card`."""
    said = getattr(config, "worldmodel", None) or {}
    known = {key: bool(said[key]) for key in ("quantities", "instructions", "history", "excerpts") if key in said}
    return {**known, "retrieved": int(said.get("retrieved", 0 if speaks_own(config) else RETRIEVED))}


def speaks_own(config: Any) -> bool:
    """Whether turns are rendered in the project's own template: its own models, not those fine-tuned by it."""
    said = getattr(config, "worldmodel", None)
    return said is not None and not said.get("chat")


def ends(model: Any, tokenizer: Any) -> frozenset[int]:
    """The ids that end a turn: those of generation_config.json and the tokenizer's end of sequence."""
    found: set[int] = set()
    for ids in (getattr(model.generation_config, "eos_token_id", None), tokenizer.eos_token_id):
        found |= set(ids) if isinstance(ids, list | tuple) else {ids} if ids is not None else set()
    return frozenset(found)
