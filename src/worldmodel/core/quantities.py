"""Named quantities: each number of a question gets a name that programs may use.

`A train travels 60 miles in 1.5 hours` becomes `A train travels 60 [a] miles in 1.5 [b]
hours`, and a program may say `print(a / b)`: a small model need not copy digits, and every
number in a program can be traced. Numbers of an `<output>` are named too, so an answer may
say `[c]`, which is shown as the number it stands for.

Not covered: fractions are two quantities (`1 [a]/2 [b]`), signs stay in the text, numbers
such as `1e-05` and the words `one`, `half`, `twice` or `dozen` are not named.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from decimal import Decimal

from worldmodel.core.excerpts import bound
from worldmodel.types import Excerpt, Language, Quantity

NAMES = tuple(string.ascii_lowercase)

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS = {word: number for number, word in enumerate(UNITS)}
_WORDS |= {word: 10 * number for number, word in enumerate(TENS, start=2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}

_DIGITS = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_UNIT = "|".join(sorted(UNITS[1:], key=len, reverse=True))
_WORD = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(UNITS[1:10])}))?|{_UNIT})(?:[- ](?:hundred|thousand|million))?"
NUMBER = re.compile(
    rf"(?<![\w.,\[])(?<!e[-+])(?P<digits>{_DIGITS})(?!\d|st\b|nd\b|rd\b|th\b|[.,]\d|\.\w+\.|e[-+]?\d)"
    rf"|(?<![\w-])(?P<word>{_WORD})(?![\w-])",
    re.IGNORECASE,
)
_NAME = re.compile(r"\[([a-z])\]")

COMMON = frozenset(
    float(n) for n in "0 1 2 3 4 5 6 7 8 9 10 12 16 20 24 25 30 31 36 50 52 60 90 100 144 180 360 365 366 500".split()
) | {0.01, 0.1, 0.25, 0.5, 0.75, 1000.0, 3600.0, 1440.0, 86400.0, 5280.0, 1_000_000.0, 3.14, 3.14159, 9.8, 9.81}
"""Constants a program may use although no question names them: calendar, percent, units, small counts."""


def name_quantities(text: str, start: int = 0) -> tuple[str, tuple[Quantity, ...]]:
    """Name the numbers of `text`, from the name at index `start` on; numbers past `z` stay unnamed.

    Text that already looks like a name (`[a]`) is turned to `(a)`, so that only the runtime
    gives names.
    """
    text = _NAME.sub(r"(\1)", text)
    found: list[Quantity] = []
    parts: list[str] = []
    position = 0
    for (begin, end, literal), name in zip(find_numbers(text), NAMES[start:], strict=False):
        parts += [text[position:end], f" [{name}]"]
        position = end
        found.append(Quantity(name, literal, text[begin:end]))
    return "".join(parts) + text[position:], tuple(found)


def find_numbers(text: str) -> list[tuple[int, int, str]]:
    """The quantities of `text` in reading order: (begin, end, literal)."""
    found = ((match.start(), match.end(), _literal(match)) for match in NUMBER.finditer(text))
    return [(begin, end, literal) for begin, end, literal in found if literal is not None]


def show_names(text: str, quantities: Iterable[Quantity]) -> str:
    """Replace `[c]` by the number it stands for, at most ten significant digits; unknown names stay."""
    values = {quantity.name: quantity for quantity in quantities}

    def shown(match: re.Match[str]) -> str:
        quantity = values.get(match.group(1))
        return match.group() if quantity is None else _shown(quantity)

    return _NAME.sub(shown, text)


def only_names(text: str, quantities: Iterable[Quantity]) -> str:
    """Put names in the place of the numbers they stand for: `60 miles` becomes `[a] miles`.

    Where several quantities have one value, their names are given in turn, and the last one again.
    """
    names: dict[float, list[str]] = {}
    for quantity in quantities:
        names.setdefault(quantity.value, []).append(quantity.name)
    parts: list[str] = []
    position = 0
    for begin, end, literal in find_numbers(text):
        if known := names.get(float(literal)):
            parts += [text[position:begin], f"[{known[0]}]"]
            position = end
            if len(known) > 1:
                known.pop(0)
    return "".join(parts) + text[position:]


def prelude(language: Language, code: str, quantities: Iterable[Quantity], excerpts: Iterable[Excerpt] = ()) -> str:
    """One line that binds the names which `code` uses, or nothing."""
    numbers = [q for q in quantities if re.search(rf"(?<![\w.'\"]){q.name}(?![\w'\"])", code)]
    used = [*((q.name, q.literal) for q in numbers), *bound(language, code, excerpts)]
    if not used:
        return ""
    if language == "python":
        return "; ".join(f"{name} = {literal}" for name, literal in used) + "\n"
    if language == "javascript":
        return " ".join(f"globalThis.{name} = {literal};" for name, literal in used) + "\n"
    if language == "bash":
        return "; ".join(f"{name}={literal}" for name, literal in used) + "\n"
    kinds = {True: "double", False: "long"}
    return " ".join(f"static const {kinds['.' in literal]} {name} = {literal};" for name, literal in used) + "\n"


def ungrounded(code: str, quantities: Iterable[Quantity]) -> tuple[str, ...]:
    """The numeric literals of `code` that are neither a quantity's value nor a common constant."""
    known = COMMON | {q.value for q in quantities}
    literals = re.findall(r"(?<![\w.\"'])(?:\d[\d_]*\.?\d*(?:[eE][-+]?\d+)?|\.\d+)(?![\w\"'])", code)
    return tuple(dict.fromkeys(x for x in literals if float(x.replace("_", "")) not in known))


def _literal(match: re.Match[str]) -> str | None:
    if digits := match.group("digits"):
        whole, _, fraction = digits.replace(",", "").partition(".")
        whole = whole.lstrip("0") or "0"
        return f"{whole}.{fraction}" if fraction else whole
    words = re.split(r"[- ]", match.group("word").lower())
    if words == ["one"]:
        return None
    scale = _SCALES.get(words[-1], 1)
    number = sum(_WORDS[word] for word in words if word in _WORDS)
    return str(number * scale)


def _shown(quantity: Quantity) -> str:
    if "." not in quantity.literal:
        return quantity.literal
    shown = format(Decimal(f"{quantity.value:.10g}"), "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown
