"""The policy: ordered rules in a TOML file that say which requirements are allowed, asked or denied.

    [[rule]]
    match = "python:web(*.example.org)"
    action = "deny"
    reason = "internal hosts"

The first rule that matches decides; where none does, a person is asked. A requirement with
several arguments is decided argument by argument, and the strictest outcome holds. Rules that
allow match what lies wholly within them; rules that ask or deny match whatever overlaps them:
asking for example.org would open x.example.org too, so a denial of the latter catches it.

Not covered: rules over the program's text, over the question or over who asks; times of day.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Any, Literal, get_args

from worldmodel.core.requires import CATEGORIES, RequiresError, language_of, normal
from worldmodel.errors import PolicyError
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Requirement

Action = Literal["allow", "ask", "deny"]
ACTIONS: tuple[Action, ...] = get_args(Action)
SHIPPED = "shipped default"

_PATTERN = re.compile(r"\s*([^\s:()]+)\s*:\s*([^\s:()]+)\s*(?:\(([^()]*)\))?\s*")
_HEADER = re.compile(r"\s*\[\[\s*rule\s*\]\]")


@dataclass(frozen=True, slots=True)
class Pattern:
    """What a rule matches. Empty `arguments` match any; otherwise one of them must match."""

    language: str
    category: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `number` counts from 1 in its file."""

    number: int
    match: str
    pattern: Pattern
    action: Action
    reason: str


@dataclass(frozen=True, slots=True)
class Policy:
    """The rules in order. `origin` is "shipped default" or the name of the user's file."""

    origin: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a policy says of one requirement. `number` is that of the rule, None where none matched."""

    action: Action
    rule: str
    reason: str
    number: int | None = None


def load(settings: Settings) -> Policy:
    """The user's policy, or the shipped default where the user has none.

    Raises PolicyError, naming file, line and rule, when the file is there and cannot be used.
    """
    path = settings.policy
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        if path.is_symlink():
            raise PolicyError(f"{path} links to a file that is not there", mend=f"mend or remove {path}") from None
        return parse(default_text(), SHIPPED)
    except (OSError, UnicodeDecodeError) as error:
        raise PolicyError(f"{path} cannot be read: {error}", mend=f"mend or remove {path}") from None
    return parse(text, path.name, path)


def default_text() -> str:
    """The shipped policy, as the text of a file that a user can start from."""
    return resources.files("worldmodel.execution").joinpath("policy_default.toml").read_text(encoding="utf-8")


def parse(text: str, origin: str, path: Path | None = None) -> Policy:
    """The policy in `text`. Raises PolicyError for anything that is not exactly understood."""
    place = str(path or origin)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{place} is no valid TOML: {error}", mend=f"mend {place}") from None
    rows = data.pop("rule", [])
    if data:
        raise PolicyError(f"{place}: unknown entry {sorted(data)[0]!r}; only [[rule]] is known", mend=f"mend {place}")
    if not isinstance(rows, list):
        raise PolicyError(f"{place}: write [[rule]] with two brackets", mend=f"mend {place}")
    rules = []
    lines = header_lines(text)
    for number, row in enumerate(rows, start=1):
        try:
            rules.append(_rule(number, row))
        except ValueError as error:
            line = f"line {lines[number - 1] + 1}, " if len(lines) == len(rows) else ""
            raise PolicyError(f"{place}, {line}rule {number}: {error}", mend=f"mend {place}") from None
    return Policy(origin, tuple(rules))


def decide(policy: Policy, requirement: Requirement) -> Outcome:
    """What `policy` says of a requirement in normal form: the strictest outcome over its arguments."""
    return max(_outcomes(policy, requirement), key=lambda outcome: ACTIONS.index(outcome.action))


def _rule(number: int, row: Any) -> Rule:
    if not isinstance(row, dict):
        raise ValueError("a rule is a table")
    if unknown := sorted(set(row) - {"match", "action", "reason"}):
        raise ValueError(f"unknown entry {unknown[0]!r}; known: match, action, reason")
    for name, value in row.items():
        if not isinstance(value, str):
            raise ValueError(f"{name} must be text in quotes")
    if missing := sorted({"match", "action"} - set(row)):
        raise ValueError(f"{missing[0]} is missing")
    action = next((known for known in ACTIONS if known == row["action"]), None)
    if action is None:
        raise ValueError(f"unknown action {row['action']!r}; known: {', '.join(ACTIONS)}")
    return Rule(number, row["match"], read_pattern(row["match"]), action, row.get("reason", ""))


def read_pattern(text: str) -> Pattern:
    """Raises ValueError for a pattern that could never match, so that a typing error is no silent hole."""
    match = _PATTERN.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no language:category or language:category(argument, ...)")
    language, category = match[1].lower(), match[2].lower()
    language = language_of(language) or language
    if not any(glob(language, known) for known in LANGUAGES):
        raise ValueError(f"unknown language {match[1]!r}; known: {', '.join(LANGUAGES)} and *")
    if not any(glob(category, known) for known in CATEGORIES):
        raise ValueError(f"unknown category {match[2]!r}; known: {', '.join(CATEGORIES)} and *")
    if match[3] is None:
        return Pattern(language, category, ())
    if "*" in category:
        raise ValueError(f"{text!r} has arguments, so its category must be named")
    return Pattern(language, category, tuple(_argument(category, part.strip()) for part in match[3].split(",")))


def _argument(category: str, text: str) -> str:
    if not text:
        raise ValueError("an argument is empty; leave the parentheses out to match any")
    if "*" not in text:
        return normal(Requirement("python", category, (text,))).arguments[0]
    if category == "web":
        if "*" in text[1:]:
            raise ValueError(f"{text!r}: in web a * may stand at the start only")
        return "*" + _suffix(text[1:])
    if category == "tool":
        return text
    choices = [x for x in ("read_only", "read_write", "info", "time") if _is_known(category, x)]
    if not any(glob(text.lower(), choice) for choice in choices):
        raise ValueError(f"{text!r} matches nothing that {category} takes")
    return text.lower()


def _suffix(text: str) -> str:
    """The end of a domain as `normal` writes domains: lower case, ASCII, no trailing dot."""
    suffix = ".".join(label.encode("idna").decode("ascii") if label else "" for label in text.lower().split("."))
    if not re.fullmatch(r"[a-z0-9.-]*", suffix):
        raise ValueError(f"'*{text}' is no end of a domain: write it without scheme, port or path")
    return suffix.removesuffix(".")


def _is_known(category: str, argument: str) -> bool:
    try:
        normal(Requirement("python", category, (argument,)))
    except RequiresError:
        return False
    return True


def _outcomes(policy: Policy, requirement: Requirement) -> list[Outcome]:
    """One outcome per argument."""
    if not requirement.arguments:
        return [_first(policy, requirement)]
    return [_first(policy, replace(requirement, arguments=(argument,))) for argument in requirement.arguments]


def _first(policy: Policy, need: Requirement) -> Outcome:
    """The first rule that matches a requirement of at most one argument."""
    for rule in policy.rules:
        if matches(rule, need):
            label = f"{policy.origin}, rule {rule.number}: {rule.match}"
            return Outcome(rule.action, label, rule.reason or f"rule {rule.number} says {rule.action}", rule.number)
    return Outcome("ask", f"{policy.origin}, no rule", "no rule matches, so it has to be asked")


def matches(rule: Rule, need: Requirement) -> bool:
    pattern = rule.pattern
    if not (glob(pattern.language, need.language) and glob(pattern.category, need.category)):
        return False
    if not pattern.arguments:
        return True
    allows = rule.action == "allow"
    if not need.arguments:
        return not allows
    reaches = _within if allows else _overlaps
    return any(reaches(need.category, wanted, need.arguments[0]) for wanted in pattern.arguments)


def _within(category: str, pattern: str, argument: str) -> bool:
    """Whether everything that `argument` asks for lies within `pattern`."""
    if category == "web":
        return glob(pattern, argument) or argument.endswith(f".{pattern}")
    if category == "file" and argument == "read_only" and glob(pattern, "read_write"):
        return True
    return glob(pattern, argument)


def _overlaps(category: str, pattern: str, argument: str) -> bool:
    """Whether anything that `argument` asks for lies within `pattern`."""
    if category == "web" and pattern.removeprefix("*").endswith(f".{argument}"):
        return True
    if category == "file" and argument == "read_write" and glob(pattern, "read_only"):
        return True
    return glob(pattern, argument) or (category == "web" and argument.endswith(f".{pattern}"))


def glob(pattern: str, text: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text, re.DOTALL) is not None


def header_lines(text: str) -> list[int]:
    """The lines, counted from 0, at which rules begin (a [[rule]] within a multi-line text is counted too)."""
    return [number for number, line in enumerate(text.split("\n")) if _HEADER.match(line)]
