"""Is an answer right? And the statistics of many answers.

An answer is a sentence, so a number is looked for in it:

- number: the last number of the answer equals it, relative tolerance 1e-4 (for 0: 1e-9 absolute).
  Read are thousands separators (`1,234.5`), signs, exponents, fractions (`3/4`, `1 3/4`) and
  numbers with a unit behind them (`50km/h`, `25%` is 25). Not read are digits inside a word (`m2`),
  ordinals (`3rd`) and number words.
- list of numbers: the last numbers of the answer, as many as the list holds, are those, in any order.
- string: equal to the answer, or a run of whole words in it, after Unicode NFKC, case folding and
  dropping of punctuation; a string that is a number is compared as one. A single letter (an option
  such as `B`) must be the answer's last word or stand in brackets, and case counts.
- list of strings: any of them.
- null: the answer says that it does not know or that there is none, in one of `DECLINES`.

An answer that declines is wrong wherever there is an answer. No answer at all is always wrong.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence

from worldmodel.core.declining import DECLINES, declines
from worldmodel.evals.tasks import Answer
from worldmodel.types import Trace

__all__ = ["DECLINES", "TOLERANCE", "close", "declines", "in_format", "numbers", "right", "wilson"]

TOLERANCE = 1e-4

_NUMBER = re.compile(
    r"(?<![\w.])(?P<sign>[-+]?)"
    r"(?:(?P<mixed>\d+) (?=\d+/\d))?"
    r"(?P<digits>(?:\d{1,3}(?:,\d{3})+(?![\d,]*\d)|\d+)(?:\.\d+)?|\.\d+)"
    r"(?:(?P<exponent>[eE][-+]?\d+)(?!\w)|/(?P<under>\d+(?:\.\d+)?)(?![\d/]))?"
    r"(?!(?:st|nd|rd|th)\b|\d)",
)


def numbers(text: str) -> tuple[float, ...]:
    """The numbers of `text`, in order; see the module's first lines for what counts as one."""
    found = []
    for match in _NUMBER.finditer(text.replace("\N{MINUS SIGN}", "-")):
        sign = match["sign"]
        if sign and match.start() > 0 and match.string[match.start() - 1] in ")]%":
            sign = ""  # `5%-10%` and `(a)-3` are ranges, not negative numbers
        value = float(match["digits"].replace(",", "") + (match["exponent"] or ""))
        if match["under"]:
            under = float(match["under"])
            if under == 0:
                continue
            value = value / under + float(match["mixed"] or 0)
        if math.isfinite(value):
            found.append(-value if sign == "-" else value)
    return tuple(found)


def close(got: float, wanted: float) -> bool:
    """Equal within the tolerance, relative to `wanted`."""
    return abs(got - wanted) <= max(TOLERANCE * abs(wanted), 1e-9)


def right(answer: str | None, wanted: Answer) -> bool:
    """Is `answer` right where `wanted` is the truth?"""
    if answer is None:
        return False
    if wanted is None:
        return declines(answer)
    if declines(answer):
        return False
    if isinstance(wanted, tuple):
        if isinstance(wanted[0], str):
            return any(_says(answer, str(one)) for one in wanted)
        return _same_numbers(numbers(answer)[-len(wanted) :], [float(one) for one in wanted])
    if isinstance(wanted, str):
        return _says(answer, wanted)
    return _same_numbers(numbers(answer)[-1:], [float(wanted)])


def in_format(trace: Trace) -> bool:
    """An answer, and nothing malformed on the way to it."""
    return trace.answer is not None and not trace.problems


def wilson(right_ones: int, n: int, z: float = 1.959963984540054) -> tuple[float, float] | None:
    """The 95% interval of a share, after Wilson (1927), JASA 22(158); None for n = 0."""
    if n == 0:
        return None
    share = right_ones / n
    middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    return max(0.0, middle - reach), min(1.0, middle + reach)


def _same_numbers(got: Sequence[float], wanted: Sequence[float]) -> bool:
    return len(got) == len(wanted) and all(close(a, b) for a, b in zip(sorted(got), sorted(wanted), strict=True))


def _says(answer: str, wanted: str) -> bool:
    wanted = wanted.strip()
    if (match := _NUMBER.fullmatch(wanted)) is not None:
        return _same_numbers(numbers(answer)[-1:], numbers(match.group()))
    if len(wanted) == 1 and wanted.isalpha():
        last = re.findall(r"\w+", answer)[-1:]
        return last == [wanted] or re.search(rf"\({re.escape(wanted)}\)", answer) is not None
    said, needed = _words(answer), _words(wanted)
    if not needed:
        return wanted in answer
    return any(said[start : start + len(needed)] == needed for start in range(len(said) - len(needed) + 1))


def _words(text: str) -> list[str]:
    """Words and numbers; a ratio (`3 : 4`), a time and a decimal stay in one piece."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"(?<=\d)\s*:\s*(?=\d)", ":", text)
    return re.findall(r"\d+(?:[.,:/]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*", text)
