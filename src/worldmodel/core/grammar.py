"""The language as a grammar for constrained decoding (GBNF, as llama.cpp reads it), made from the language's own words.

With it any model keeps the format: a reply is a thought, then a program with its requirements or an
answer, and every block has an end. It is applied to each stretch that a model writes: from the
start, and after each output.

Not covered: that a program is valid code or a domain exists. Narrower than the language: `</` inside a
program, and `<` in thoughts and answers but before a space, a digit or `=`, cannot be written.
"""

from __future__ import annotations

from collections.abc import Iterable

from worldmodel.core.requires import CATEGORIES, CHOICES, PURE
from worldmodel.types import LANGUAGES

THOUGHT, CODE, ANSWER = 400, 1000, 400
"""Characters of a block, at most: a model that never ends one by itself is made to."""


def gbnf(*, programs: bool = True) -> str:
    """The grammar's text; the rule `root` comes first. Without `programs` a reply can only be an answer."""
    language = _any(LANGUAGES)
    return "\n".join(
        [
            f"root ::= think? ({'program | answer' if programs else 'answer'})",
            f'think ::= "<think>" word{{1,{THOUGHT}}} "</think>" "\\n"?',
            'word ::= [^<] | "<" [ =0-9]',
            f"answer ::= [^ \\t\\r\\n<] word{{0,{ANSWER}}}",
            'program ::= "<model>" language ":" code "</model>" "\\n"? "<requires>" needs "</requires>"',
            f"language ::= {language}",
            f"code ::= [ \\n]? [^ \\t\\r\\n<] letter{{0,{CODE}}}",
            'letter ::= [^<] | "<" [^/]',
            'needs ::= language ":" category ("," (language ":")? category){0,4}',
            "category ::= " + " | ".join(map(_category, CATEGORIES)),
            'domain ::= label ("." label){1,4}',
            "label ::= [a-z0-9]+",
            "name ::= [A-Za-z0-9_]+",
        ]
    )


def _category(category: str) -> str:
    if category in PURE or category == "process":
        return f'"{category}"'
    inner = {"web": "domain", "tool": "name"}.get(category) or f"({_any(CHOICES[category])})"
    return f'"{category}(" {inner} ("," {inner}){{0,3}} ")"'


def _any(words: Iterable[str]) -> str:
    return " | ".join(f'"{word}"' for word in words)
