"""Turns as text for models that are not the project's own: their chat template, or a plain fallback.

The template comes with the model and is code, so it runs in Jinja's immutable sandbox. Control
tokens in what a person or a program wrote are defused, so that no text can end its turn.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable

from jinja2 import TemplateError, nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from worldmodel.core.prompt import Turn
from worldmodel.errors import EngineError


class _Generation(Extension):
    """`{% generation %}` marks what the assistant says, for trainers; here its content is just content."""

    tags = {"generation"}  # noqa: RUF012  # as jinja2 declares it

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Refused(TemplateError):
    """The template itself said that it cannot render these turns."""


def chat(template: str, turns: tuple[Turn, ...], *, bos: str = "", eos: str = "", control: Iterable[str] = ()) -> str:
    """The turns in the model's `template`, the assistant's turn opened.

    A template that refuses a system turn gets its text at the head of the first question
    instead. Raises EngineError where the template cannot be read or refuses that too.
    """
    safe = tuple(Turn(turn.role, defused(turn.content, control)) for turn in turns)
    try:
        render = _compiled(template)
        try:
            return render(safe, bos, eos)
        except _Refused:
            if safe and safe[0].role == "system":
                return render(_merged(safe), bos, eos)
            raise
    except (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, OSError) as error:
        raise EngineError(f"the model's chat template cannot be used: {error}", mend="choose another model") from error


def plain(turns: tuple[Turn, ...]) -> str:
    """The turns for a base model without a template: instructions, then `Question:` and `Answer:` lines."""
    lines: list[str] = []
    for turn in turns:
        if turn.role == "system":
            lines.append(f"{turn.content.strip()}\n\n")
        elif turn.role == "user":
            lines.append(f"Question: {turn.content}\nAnswer: ")
        else:
            lines.append(f"{turn.content}\n\n")
    return "".join(lines)


def defused(text: str, control: Iterable[str]) -> str:
    """`text` with every control token of the model broken, by an entity in place of its first character."""
    words = sorted((word for word in control if len(word) > 1), key=len, reverse=True)
    if not words or not any(word in text for word in words):
        return text
    pattern = "|".join(re.escape(word) for word in words)
    return re.sub(pattern, lambda found: f"&#{ord(found.group()[0])};{found.group()[1:]}", text)


def _merged(turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
    system, first, *rest = turns
    return (Turn(first.role, f"{system.content}\n\n{first.content}"), *rest)


def _compiled(template: str) -> Callable[[tuple[Turn, ...], str, str], str]:
    def refuse(message: str) -> None:
        raise _Refused(message)

    environment = ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols", _Generation]
    )
    environment.globals["raise_exception"] = refuse
    environment.globals["strftime_now"] = lambda form: datetime.datetime.now().astimezone().strftime(form)
    compiled = environment.from_string(template)

    def render(turns: tuple[Turn, ...], bos: str, eos: str) -> str:
        messages = [{"role": turn.role, "content": turn.content} for turn in turns]
        return compiled.render(messages=messages, add_generation_prompt=True, bos_token=bos, eos_token=eos)

    return render
