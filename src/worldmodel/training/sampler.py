"""Many replies at a time from a model in memory: the engine of rollouts, with the very weights that are trained.

Each `stream` of a thread is a row of one batch. A thread of the engine's own computes the next token of all rows
together; rows come and go while others are written, so nothing waits for the longest reply or for a machine. What
was computed of a row is kept when it stops, because the reply usually goes on behind what its program printed; those
few new tokens are read one by one beside the rows that are being written, which costs next to nothing.

Unlike other engines it yields the end of a turn too, as a token without text: a trainer needs it.

Not covered: grammars; models whose attention does not keep all tokens (sliding windows, state spaces).
"""

from __future__ import annotations

import queue
import random
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from worldmodel.core.prompt import Prompt
from worldmodel.engines.tokens import until
from worldmodel.engines.transformers import Speller, TransformersEngine, cache_name, ends
from worldmodel.errors import EngineError
from worldmodel.training.loading import Loaded
from worldmodel.training.slots import Slots, States
from worldmodel.types import Card, Token

WAIT = 0.002
"""Seconds that the engine waits for more rows before it computes, when there are few."""
LEAST = 4
"""One row in so many may stand idle in the batch; with a smaller share of its width running, others join at once."""
BESIDE = 32
"""New tokens of a row up to which they are read beside the others; more are read at once, before it joins."""
PATIENCE = 12
"""Tokens that running rows write before new ones join: each time the batch is put together anew."""


@dataclass(slots=True)
class _Row:
    """One stream: the ids computed so far, and where its tokens go. `states` are those of `ids`, while it is alone.

    `ahead` are given ids that are still to be computed, before the row writes any of its own.
    `gone`: nobody listens any more; `done`: it has written its last token and only stands in the batch.
    """

    ids: list[int]
    limit: int
    temperature: float
    dice: random.Random
    out: queue.SimpleQueue[Token | EngineError | None] = field(default_factory=queue.SimpleQueue)
    gone: bool = False
    done: bool = False
    made: int = 0
    ahead: list[int] = field(default_factory=list)
    logits: Tensor | None = None
    states: States | None = None


class BatchedEngine:
    """See the module. `loaded` is the model and how it is talked to; `width` the most rows at a time.

    The model is used as it is, in its mode and on its device; between two weight updates call `forget`.
    `busy` is the number of seconds in which it computed.
    """

    def __init__(self, loaded: Loaded, *, width: int = 64) -> None:
        self._model, self._chat = loaded.model, loaded.chat
        self._encoder = TransformersEngine.around(loaded.model, loaded.chat.tokenizer, loaded.chat.card)
        self._ends = ends(loaded.model, loaded.chat.tokenizer)
        self._context = int(getattr(loaded.model.config.get_text_config(), "max_position_embeddings", 0) or 0)
        self._width = width
        self._inbox: queue.SimpleQueue[_Row | None] = queue.SimpleQueue()
        self._kept: list[tuple[list[int], States]] = []
        self._waiting: list[_Row] = []
        self._closed = False
        self.busy = 0.0
        self._thread = threading.Thread(target=self._work, name="worldmodel-sampler", daemon=True)
        self._thread.start()

    @property
    def card(self) -> Card:
        return self._chat.card

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
        """See `Engine.stream`. Log-probabilities are at temperature 1; the last token may be the end, without text."""
        if grammar:
            raise EngineError("the batched engine knows no grammars")
        if limit < 1:
            return
        if self._closed:
            raise EngineError("the engine is closed")
        ids = self._encoder.encoded(prompt)
        if self._context and len(ids) >= self._context:
            raise EngineError(f"the prompt has {len(ids)} tokens, the context {self._context}")
        row = _Row(ids, limit, temperature, random.Random(f"{seed} {len(ids)}"))
        spell = Speller(self._chat.tokenizer, ids)
        self._inbox.put(row)
        try:
            yield from until(self._spelled(row, spell), stop)
        finally:
            row.gone = True

    def forget(self, model: object = None) -> None:
        """Drop what was computed with the weights as they were. Not while anything streams."""
        self._kept.clear()

    def close(self) -> None:
        """Stop the thread. May be called twice."""
        if not self._closed:
            self._closed = True
            self._inbox.put(None)
            self._thread.join()

    def _spelled(self, row: _Row, spell: Speller) -> Iterator[Token]:
        while (item := row.out.get()) is not None:
            if isinstance(item, EngineError):
                raise item
            assert item.id is not None
            text = "" if item.id in self._ends else spell(item.id)
            yield Token(item.id, text, item.logprob)

    def _work(self) -> None:
        """The engine's thread: admit rows, write one token of each, and so on until it is closed."""
        slots: Slots[_Row] = Slots()
        since = 0
        with torch.inference_mode():
            while self._admit(block=not slots.rows and not self._waiting):
                began = time.perf_counter()
                try:
                    if self._waiting and (since >= PATIENCE or len(slots.rows) < self._width // LEAST):
                        self._join(slots)
                        since = 0
                    since += 1
                    self._step(slots)
                except RuntimeError as error:
                    self._fail([*slots.rows, *self._waiting], f"torch could not compute the next token: {error}")
                    slots, self._waiting = Slots(), []
                self.busy += time.perf_counter() - began
        self._fail([*slots.rows, *self._waiting], "the engine was closed meanwhile")

    def _admit(self, *, block: bool) -> bool:
        """Take in what has come. False: the engine is to end."""
        timeout = None if block else 0.0
        while True:
            try:
                row = self._inbox.get(timeout=timeout) if timeout is None or timeout > 0 else self._inbox.get_nowait()
            except queue.Empty:
                return True
            if row is None:
                return False
            self._waiting.append(row)
            # The first rows of many come one by one: a short wait makes one batch of them.
            timeout = WAIT if block else 0.0

    def _join(self, slots: Slots[_Row]) -> None:
        """Compute what waits and lay it beside the running rows, as far as there is room."""
        slots.drop([place for place, row in enumerate(slots.rows) if row.done])
        room = self._width - len(slots.rows)
        joining = self._waiting[:room]
        done: dict[tuple[int, ...], tuple[Tensor, States]] = {}
        for row in joining:
            key = tuple(row.ids)
            if key not in done:
                kept, same = self._known(row.ids)
                if kept is not None and len(row.ids) - same <= min(BESIDE, same):
                    row.ids, row.ahead, row.states = row.ids[:same], row.ids[same:], kept.first(same)
                    continue
                done[key] = self._read(row.ids, kept, same)
            row.logits, row.states = done[key]
        slots.put_together(joining)
        self._waiting = self._waiting[room:]

    def _known(self, ids: list[int]) -> tuple[States | None, int]:
        """The states that were kept of the longest beginning of `ids`, and its length; one id is always left over."""
        kept, same = None, 0
        for before, states in self._kept:
            shared = next((at for at, (old, new) in enumerate(zip(before, ids[:-1], strict=False)) if old != new), None)
            length = min(len(before), len(ids) - 1) if shared is None else shared
            if length > same:
                kept, same = states, length
        return kept, same

    def _read(self, ids: list[int], kept: States | None, same: int) -> tuple[Tensor, States]:
        """(V,) scores for what follows `ids`, and the states of `ids`; of the first `same` they are in `kept`."""
        slots: Slots[_Row] = Slots()
        cache = slots.cache_of(None if kept is None else kept.first(same), len(ids))
        given = {cache_name(self._model): cache}
        batch = torch.tensor([ids[same:]], device=self._model.device)
        places = torch.arange(same, len(ids), device=self._model.device)[None]
        out = self._model(input_ids=batch, position_ids=places, use_cache=True, logits_to_keep=1, **given)
        states = States.of(cache)
        self._keep(ids, states)
        return out.logits[0, -1].float(), states

    def _keep(self, ids: Sequence[int], states: States) -> None:
        self._kept.append((list(ids), states))
        del self._kept[: max(0, len(self._kept) - 2 * self._width)]

    def _step(self, slots: Slots[_Row]) -> None:
        """Choose a token for every row, hand it out, and compute on for the rows that go on."""
        rows = slots.rows
        if not rows:
            return
        known = [row.logits for row in rows if row.logits is not None]
        if not known:  # only given ids are computed so far
            known = [torch.zeros(1, device=self._model.device)]
        blank = torch.zeros_like(known[0])
        logits = torch.stack([blank if row.logits is None else row.logits for row in rows])
        chosen, scores = _chosen(logits, rows)
        for place, (row, index, score) in enumerate(zip(rows, chosen, scores, strict=True)):
            if row.done:
                continue
            if row.ahead and not row.gone:
                chosen[place] = row.ahead.pop(0)
                continue
            row.made += 1
            if not row.gone:
                row.out.put(Token(index, "", min(score, 0.0)))
            row.done = row.gone or index in self._ends or row.made >= row.limit
            row.done = row.done or bool(self._context and len(row.ids) + 1 >= self._context)
            if row.done:
                row.out.put(None)
                self._keep(row.ids, slots.states(place))
        # Taking rows out copies the whole batch, so those that are done stand in it until they are a share of it.
        done = [place for place, row in enumerate(rows) if row.done]
        if len(done) * LEAST >= len(rows):
            slots.drop(done)
            chosen = [index for place, index in enumerate(chosen) if place not in set(done)]
        if not slots.rows:
            return
        logits = slots.forward(self._model, chosen)
        for row, index, line in zip(slots.rows, chosen, logits, strict=True):
            row.ids.append(index)
            row.logits = line

    def _fail(self, rows: Sequence[_Row], said: str) -> None:
        for row in rows:
            row.out.put(EngineError(said))


def _chosen(logits: Tensor, rows: Sequence[_Row]) -> tuple[list[int], list[float]]:
    """An id and its log-probability (at temperature 1) for each row: drawn by inversion, or the likeliest at 0."""
    scores = torch.log_softmax(logits, dim=-1)
    heat = torch.tensor([max(row.temperature, 1e-6) for row in rows], device=logits.device)
    shares = torch.softmax(logits.double() / heat[:, None], dim=-1).cumsum(-1)
    points = torch.tensor(
        [0.0 if row.ahead else row.dice.random() for row in rows], dtype=torch.double, device=logits.device
    )
    drawn = torch.searchsorted(shares, points[:, None] * shares[:, -1:], right=True)[:, 0].clamp(
        max=logits.shape[1] - 1
    )
    greedy = torch.tensor([row.temperature <= 0 for row in rows], device=logits.device)
    chosen = torch.where(greedy, logits.argmax(-1), drawn)
    picked = scores.gather(1, chosen[:, None])[:, 0]
    return chosen.tolist(), picked.tolist()
