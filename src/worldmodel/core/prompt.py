"""The only renderer: training, evaluation and inference all build their text here.

A `Prompt` is the turns of a conversation and the reply so far. Who wrote a part of the reply
is known from its tokens (`sampled`), never from its text, and the mask for training is made
from the same flag. Text that is data (a question, an output, a retrieved summary) is escaped,
so that no tag in it can be taken for the runtime's or the model's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from worldmodel.core.excerpts import name_excerpts
from worldmodel.core.quantities import name_quantities
from worldmodel.types import Card, Excerpt, Hit, Quantity, Run, Token

TAGS = ("think", "model", "requires", "output", "retrieved_models")
RUNTIME_TAGS = ("output", "retrieved_models")

USER, ASSISTANT, END = "<|user|>", "<|assistant|>", "<|end|>"
"""The markers of the embedded model's turns. `END` ends a turn and stops generation."""

TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}<|user|>{{ message['content'] }}<|assistant|>"
    "{% elif message['role'] == 'assistant' %}{{ message['content'] }}<|end|>{% endif %}"
    "{% endfor %}"
)
"""The same turns as a Jinja chat template, stored in the shipped GGUF file for other tools."""

OUTPUT_LIMIT = 2000
"""Characters of a run's output that the model is shown; the whole stands in the Trace."""

Role = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Turn:
    role: Role
    content: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """The turns, the last of them the user's, and the assistant's reply so far.

    `excerpts` are those that were named in the question: a model that reads earlier ones needs them, beside one.
    """

    turns: tuple[Turn, ...]
    reply: tuple[Token, ...] = ()
    excerpts: tuple[Excerpt, ...] = ()

    def extended(self, tokens: Iterable[Token]) -> Prompt:
        return replace(self, reply=self.reply + tuple(tokens))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of rendered text and whether the model wrote it. Only such spans are trained on."""

    text: str
    sampled: bool


def injected(text: str) -> Token:
    """Text of the runtime, as a token of the reply."""
    return Token(id=None, text=text, sampled=False)


def escape(text: str) -> str:
    """Make `text` data: no tag of the language and no turn marker is left in it."""
    return re.sub(rf"<(?=\s*/?\s*(?:{'|'.join(TAGS)})\b|\|)", "&lt;", text, flags=re.IGNORECASE)


def compose(
    question: str,
    card: Card,
    *,
    history: Iterable[tuple[str, str]] = (),
    retrieved: Iterable[Hit] = (),
) -> tuple[Prompt, tuple[Quantity, ...]]:
    """The prompt for a question, and the quantities that were named in it (none if the card asks for none).

    `history` holds earlier (question, answer) pairs, oldest first; it is left out for a model
    that cannot read it.
    """
    turns: list[Turn] = []
    if card.instructions:
        turns.append(Turn("system", INSTRUCTIONS))
    if card.history:
        for asked, answered in history:
            turns += [Turn("user", escape(asked)), Turn("assistant", escape(answered))]
    text = escape(question.strip())
    hits = tuple(retrieved)
    excerpts: tuple[Excerpt, ...] = ()
    if card.excerpts and hits:
        text, excerpts = name_excerpts(text)
    quantities: tuple[Quantity, ...] = ()
    if card.quantities:
        text, quantities = name_quantities(text)
    turns.append(Turn("user", text))
    reply = (injected(retrieved_block(hits)),) if hits else ()
    return Prompt(tuple(turns), reply, excerpts), quantities


def retrieved_block(hits: Iterable[Hit]) -> str:
    lines = "\n".join(escape(hit.summary) for hit in hits)
    return f"<retrieved_models>{lines}</retrieved_models>\n"


def reads(token: Token) -> bool:
    """Whether the runtime shows earlier models in this token of a reply."""
    return not token.sampled and token.text.lstrip().startswith("<retrieved_models>")


def output_block(text: str, card: Card, named: int = 0, *, error: bool = False) -> tuple[str, tuple[Quantity, ...]]:
    """`<output>` around what a run printed or how it failed, and the quantities named in it.

    `named` is how many names are taken already. The numbers of an `error` (an exit code, a line)
    are not named: no answer is made of them. Long text keeps its head and its tail.
    """
    text = text.strip()
    if len(text) > OUTPUT_LIMIT:
        half = OUTPUT_LIMIT // 2
        text = f"{text[:half]}\n... {len(text) - 2 * half} characters left out ...\n{text[-half:]}"
    text = escape(text)
    quantities: tuple[Quantity, ...] = ()
    if card.quantities and not error:
        text, quantities = name_quantities(text, start=named)
    return f"<output>{text}</output>\n", quantities


def not_granted(what: str) -> str:
    """A denial as the model reads it: exactly what was refused, so that it can do without just that."""
    return f"error: not granted: {what}; answer without it or say what is missing"


def run_text(run: Run) -> str:
    """A run as the model reads it: what it printed, or how it failed."""
    if run.status == "ok":
        return run.stdout.strip() or "(the program printed nothing)"
    cause = {
        "failed": f"the program failed with exit code {run.exit_code}",
        "timeout": "the program ran out of time",
        "oom": "the program ran out of memory",
        "blocked": "the program tried what it had not been granted",
    }[run.status]
    last = run.stderr.strip().splitlines()[-4:]
    blocked = [f"blocked: {seen.evidence}" for seen in run.observed if seen.blocked][:4]
    return "\n".join([f"error: {cause}", *blocked, *last])


def render(prompt: Prompt, *, end: bool = False) -> tuple[Span, ...]:
    """The prompt in the embedded model's own template. `end` closes the turn, for training."""
    spans: list[Span] = []
    for turn in prompt.turns:
        if turn.role == "user":
            spans.append(Span(f"{USER}{turn.content}{ASSISTANT}", False))
        elif turn.role == "assistant":
            spans.append(Span(f"{turn.content}{END}", False))
    for token in prompt.reply:
        if spans and spans[-1].sampled == token.sampled:
            spans[-1] = Span(spans[-1].text + token.text, token.sampled)
        else:
            spans.append(Span(token.text, token.sampled))
    if end:
        spans.append(Span(END, True))
    return tuple(spans)


def encode(spans: Iterable[Span], tokenize: Callable[[str], list[int]]) -> tuple[list[int], list[bool]]:
    """Token ids and, for each, whether it is trained on. Spans are tokenized one by one, as in generation."""
    ids: list[int] = []
    mask: list[bool] = []
    for span in spans:
        piece = tokenize(span.text)
        ids += piece
        mask += [span.sampled] * len(piece)
    return ids, mask


INSTRUCTIONS = """\
You compute instead of guessing. Answer in this language of tags:

<think>what is asked, what is known, whether a computation is needed</think>
<model>python: code that prints the result</model>
<requires>python:math</requires>

Stop after </requires>. The code runs in an isolated machine, and what it printed comes back \
as <output>...</output>; only then go on and give the final answer in one plain sentence.

Rules:
- <model> starts with the language (python, javascript, bash or c) and a colon. The program must print its result.
- <requires> lists what the program needs, as language:category(arguments): math, data, text or logic for pure \
computation; file(read_only), file(read_write), web(domain), tool(name), system(time), system(info), process.
- With file(...) the program starts in the user's folder, /data; without it there are no files of the user's.
- With tool(name) the program calls use_tool("name", argument=value), in bash use_tool name argument=value.
- <retrieved_models> shows programs that answered earlier questions. Use one where it fits, with this question's \
numbers; else leave it aside.
- Never write <output> yourself. If a run failed, think again and write a corrected <model>.
- If the question cannot be answered from what is given, say "I do not know" and what is missing.

Example. Question: A car drives 150 km in 3 hours. How fast is it?
<think>Asked: the average speed. Known: 150 km, 3 hours. Speed is distance by time; compute it.</think>
<model>python: print(150 / 3)</model>
<requires>python:math</requires>
<output>50.0</output>
The average speed is 50 km/h.
"""
