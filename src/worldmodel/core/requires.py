"""What a program needs: the grammar of `<requires>`, its parser and printer, and what covers what.

    list     = [ item { "," item } ]
    item     = [ language ":" ] category [ "(" argument { "," argument } ")" ]
    language = python | javascript | bash | c          carried on until another one is named

`python:web(wikipedia.org),file(read_only)` is two requirements, both of python. Space between
the parts is ignored, and so is letter case, but for the names of tools.

Everything that is parsed is in normal form: lower case, arguments sorted and without
duplicates, domains in ASCII (IDNA 2003) without the trailing dot.

Not covered: ports, paths and address ranges in `web`; the list of public suffixes, so
`web(co.uk)` is taken for a domain like any other; wildcards, which are not needed because a
domain stands for its subdomains too.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

from worldmodel.types import LANGUAGES, Language, Requirement

PURE = ("math", "data", "text", "logic")
"""Categories of pure computation: every machine grants them, and scratch space, and nothing else."""

CHOICES = {"file": ("read_only", "read_write"), "system": ("info", "time")}
CATEGORIES = (*PURE, "file", "web", "tool", "system", "process")

LENGTH_LIMIT = 2000
"""Characters of a list; a longer one is refused unread."""
KEPT_LIMIT = 4 * LENGTH_LIMIT
"""The same for what was read before and is written out by `show`, which names the language of each."""

_ALIASES: dict[str, Language] = {
    "py": "python",
    "python3": "python",
    "js": "javascript",
    "node": "javascript",
    "nodejs": "javascript",
    "sh": "bash",
    "shell": "bash",
}
_WORD = re.compile(r"[^\s,:()]+")
_ARGUMENT = re.compile(r"[^,()]*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_TOOL = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


class RequiresError(ValueError):
    """A list that cannot be read: what is wrong, and at which character it stands (from 0)."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.position = position


def language_of(word: str) -> Language | None:
    """The language that `word` names, aliases (`js`, `sh`, `python3`) included, or None."""
    word = word.strip().lower()
    for language in LANGUAGES:
        if word == language:
            return language
    return _ALIASES.get(word)


def parse(text: str, *, limit: int = LENGTH_LIMIT) -> tuple[Requirement, ...]:
    """The requirements of a list in the order of the text, each once; empty text is an empty list.

    Raises RequiresError, with the position, for anything the grammar or `normal` does not know.
    """
    if len(text) > limit:
        raise RequiresError(f"the list is longer than {limit} characters", limit)
    if not text.strip():
        return ()
    found: dict[Requirement, None] = {}
    language: Language | None = None
    position = 0
    while True:
        word, position = _word(text, position)
        start = position - len(word)
        if _next(text, position) == ":":
            language = language_of(word)
            if language is None:
                raise RequiresError(f"unknown language {word!r}; known: {', '.join(LANGUAGES)}", start)
            word, position = _word(text, _skip(text, position) + 1)
            start = position - len(word)
        if language is None:
            raise RequiresError(f"name the language first, as in python:{word}", start)
        arguments, position = _arguments(text, position)
        try:
            found[normal(Requirement(language, word, arguments))] = None
        except RequiresError as error:
            raise RequiresError(str(error), start) from None
        if (following := _next(text, position)) == "":
            return tuple(found)
        if following != ",":
            raise RequiresError(f"expected a comma, found {following!r}", _skip(text, position))
        position = _skip(text, position) + 1


def show(requirements: Iterable[Requirement]) -> str:
    """The list as text; a language is named where it changes. `parse(show(x)) == x` for normal `x` without doubles."""
    parts: list[str] = []
    language = ""
    for requirement in requirements:
        prefix = "" if requirement.language == language else f"{requirement.language}:"
        arguments = f"({','.join(requirement.arguments)})" if requirement.arguments else ""
        parts.append(f"{prefix}{requirement.category}{arguments}")
        language = requirement.language
    return ",".join(parts)


def normal(requirement: Requirement) -> Requirement:
    """The requirement in normal form. Raises RequiresError for what is unknown or lacks its argument."""
    language = language_of(requirement.language)
    category = requirement.category.lower()
    if language is None:
        raise RequiresError(f"unknown language {requirement.language!r}; known: {', '.join(LANGUAGES)}")
    if category not in CATEGORIES:
        raise RequiresError(f"unknown category {requirement.category!r}; known: {', '.join(CATEGORIES)}")
    arguments = requirement.arguments
    if category in PURE or category == "process":
        if arguments:
            raise RequiresError(f"{category} takes no argument")
    elif not arguments:
        example = {"web": "web(example.org)", "tool": "tool(name)"}.get(category)
        raise RequiresError(f"{category} needs an argument: {example or ' or '.join(_examples(category))}")
    return Requirement(language, category, tuple(sorted({_argument(category, x) for x in arguments})))


def is_pure(requirement: Requirement) -> bool:
    """Whether it asks for nothing but computation and scratch space."""
    return requirement.category in PURE


def foreign(requirement: Requirement, language: str) -> bool:
    """Whether it is a need of another language than the program's: a permission for python is none for bash.

    Pure computation is never foreign: every machine grants it.
    """
    return requirement.language != language and not is_pure(requirement)


def covers(granted: Requirement | Iterable[Requirement], needed: Requirement | Iterable[Requirement]) -> bool:
    """Whether everything `needed` is within what is `granted`. A reflexive and transitive relation.

    Pure computation is always covered. Otherwise language and category must be the same, and
    every needed argument must be within a granted one: a domain within itself and the domains
    above it, read_only within read_write, anything else within itself. A need without arguments,
    as an observer reports it that could not see which, is covered by any grant of its category.
    """
    grants = (granted,) if isinstance(granted, Requirement) else tuple(granted)
    needs = (needed,) if isinstance(needed, Requirement) else tuple(needed)
    return all(is_pure(need) or _covered(grants, need) for need in needs)


def _covered(grants: tuple[Requirement, ...], need: Requirement) -> bool:
    same = [g for g in grants if (g.language, g.category) == (need.language, need.category)]
    offered = {argument for grant in same for argument in grant.arguments}
    return bool(same) and all(any(_within(need.category, wide, x) for wide in offered) for x in need.arguments)


def _within(category: str, wide: str, narrow: str) -> bool:
    if wide == narrow:
        return True
    if category == "web":
        return narrow.endswith(f".{wide}") and not _is_address(narrow) and bool(wide)
    return category == "file" and (wide, narrow) == ("read_write", "read_only")


def _is_address(name: str) -> bool:
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return False
    return True


def _argument(category: str, text: str) -> str:
    text = text.strip()
    if category == "web":
        return _domain(text)
    if category == "tool":
        if not _TOOL.fullmatch(text):
            raise RequiresError(f"{text!r} is no name of a tool")
        return text
    if text.lower() not in CHOICES[category]:
        raise RequiresError(f"unknown argument {text!r}: {' or '.join(_examples(category))}")
    return text.lower()


def _domain(text: str) -> str:
    wrong = RequiresError(f"{text!r} is no domain: write it as in web(example.org), without scheme, port or path")
    try:
        name = text.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError:
        raise wrong from None
    labels = name.split(".")
    if _is_address(name):
        return name
    if len(labels) < 2 or len(name) > 253 or labels[-1].isdigit() or not all(map(_LABEL.fullmatch, labels)):
        raise wrong
    return name


def _examples(category: str) -> list[str]:
    return [f"{category}({choice})" for choice in CHOICES[category]]


def _skip(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _next(text: str, position: int) -> str:
    """The next character that is no space, or nothing at the end."""
    position = _skip(text, position)
    return text[position : position + 1]


def _word(text: str, position: int) -> tuple[str, int]:
    position = _skip(text, position)
    match = _WORD.match(text, position)
    if match is None:
        found = repr(text[position]) if position < len(text) else "the end"
        raise RequiresError(f"expected a category, found {found}", position)
    return match.group(), match.end()


def _arguments(text: str, position: int) -> tuple[tuple[str, ...], int]:
    if _next(text, position) != "(":
        return (), position
    opened = _skip(text, position)
    position = opened + 1
    arguments: list[str] = []
    while True:
        match = _ARGUMENT.match(text, position)
        assert match is not None
        if not match.group().strip():
            raise RequiresError("an argument is empty", position)
        arguments.append(match.group().strip())
        position = match.end()
        following = text[position : position + 1]
        if following == ")":
            return tuple(arguments), position + 1
        if following != ",":
            raise RequiresError("the parenthesis is never closed", opened)
        position += 1
