"""Named excerpts: stretches of a question that a program takes whole get a name, as numbers do.

`Who of Ann, Ben, Cy is not in Cy, Ann?` has the excerpt `Ann, Ben, Cy [A]`, and a program may say `A.split(", ")`: a
small model need not copy a list, a date or JSON letter by letter, which it does with slips (docs/experiments.md).
What is an excerpt is read off its form: JSON, what stands in quotation marks, lines of a table, lists of three and
more, dates, times of day, names of files.

Not covered: single names, lists with `and`, hosts and paths, programs in C.
"""

from __future__ import annotations

import json
import re
import shlex
import string
from collections.abc import Iterable, Iterator

from worldmodel.types import Excerpt, Language

NAMES = tuple(string.ascii_uppercase)
SHORT = 3
"""Characters that are not worth a name."""

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)"
)
_DATE = (
    rf"\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{4}}"
)
_NUMBER = r"\d+(?:\.\d+)?"
_NO_ITEM = (
    r"(?!(?:and|but|count|find|hello|hey|hi|how|i|it|now|of|ok|or|please|so|that|the|then|there|these|they|this|we|well|what"
    r"|when|where|which|who|you)\b)"
)
_CAPITAL, _SMALL = rf"(?i:{_NO_ITEM})[A-Z][\w'-]*", rf"{_NO_ITEM}[a-z][\w'-]*"
_ENTRY, _MEASURE = rf"[^\W\d_][\w'-]* {_NUMBER}", rf"{_NUMBER} (?:°|[^\W\d_])[\w/%]*"
_LISTS = (
    rf"{_ENTRY}(?:[,;] {_ENTRY}){{2,}}",  # Ann 3; Ben 4; Cy 5
    rf"{_MEASURE}(?:, {_MEASURE}){{2,}}",  # 3 kg, 4 kg, 5 kg
    rf"{_CAPITAL}(?:[,;] {_CAPITAL}){{2,}}",
    rf"{_SMALL}(?:[,;] {_SMALL}){{2,}}",
    r"\d+(?:,\d*){2,},\d+",  # 3,,4,5: with gaps, where numbers alone would be quantities
    rf"{_NUMBER}(?: {_NUMBER}){{2,}}",
)
_FILE = r"[\w*-]+\.(?:cfg|conf|csv|ini|json|log|md|toml|tsv|txt|xml|ya?ml)"
_FORM = re.compile(
    rf"(?<![\w.,/-])(?:{_DATE}|{'|'.join(_LISTS)}|{_FILE}|\d{{1,2}}:\d{{2}}(?::\d{{2}})?)(?![\w/-]|\.\w)"
)
_QUOTED = re.compile(r"(?<!\w)\"[^\"\n]+\"|“[^”\n]+”|(?<!\w)'[^'\n]+'(?!\w)")
_LITERAL = re.compile(r"\'\'\'.*?\'\'\'|\"\"\".*?\"\"\"|'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"", re.DOTALL)
_LITERAL_OR_NAME = re.compile(rf"{_LITERAL.pattern}|(?<![\w.])[A-Z](?!\w)", re.DOTALL)
_JSON = re.compile(r"[\[{](?=\s*[\"{\[])")
_NAME = re.compile(r"\[([A-Z])\]")


def name_excerpts(text: str) -> tuple[str, tuple[Excerpt, ...]]:
    """Name the excerpts of `text`, twenty-six at most: each has its name behind it.

    Text that already looks like a name (`[A]`) is turned to `(A)`, so that only the runtime gives names.
    """
    text = _NAME.sub(r"(\1)", text)
    found: list[Excerpt] = []
    parts: list[str] = []
    position = 0
    for (begin, end, shown), name in zip(find_excerpts(text), NAMES, strict=False):
        parts += [text[position:shown], f" [{name}]"]
        position = shown
        found.append(Excerpt(name, text[begin:end]))
    return "".join(parts) + text[position:], tuple(found)


def find_excerpts(text: str) -> list[tuple[int, int, int]]:
    """The excerpts of `text` in reading order: begin, end, and where what belongs to it (a quotation mark) ends."""
    taken = [*_json(text)]
    taken += [each for each in _tables(text) if _free(each, taken)]
    for form, marks in ((_FORM, 0), (_QUOTED, 1)):
        for match in form.finditer(text):
            each = (match.start() + marks, match.end() - marks, match.end())
            if each[1] - each[0] >= SHORT and _free(each, taken):
                taken.append(each)
    return sorted(taken)


def only_names(text: str, excerpts: Iterable[Excerpt]) -> str:
    """Put names in the place of the excerpts that they stand for."""
    for excerpt in excerpts:
        text = text.replace(excerpt.text, f"[{excerpt.name}]", 1)
    return text


def by_name(language: Language, code: str, excerpts: Iterable[Excerpt]) -> str:
    """The code with names in the place of the literals that are an excerpt, whole."""
    own = set(_LITERAL_OR_NAME.findall(code))
    for excerpt in excerpts:
        if language == "c" or excerpt.name in own:
            continue  # a name that the program has for something else
        text = re.escape(excerpt.text)
        if language == "bash":
            code = re.sub(rf"<<\s*(['\"]?)(\w+)\1\n{text}\n\2(?=\n|$)", f'<<< "${excerpt.name}"', code)
            code = re.sub(rf"(?<![\w\\])(['\"]){text}\1(?!\w)", f'"${excerpt.name}"', code)
        elif "\\" not in excerpt.text:
            code = re.sub(rf"(?<![\w\\'\"])('''|\"\"\"|'|\"){text}\1(?!['\"])", excerpt.name, code)
    return code


def bound(language: Language, code: str, excerpts: Iterable[Excerpt]) -> list[tuple[str, str]]:
    """The names that `code` uses, each with the literal that its language has for the text."""
    found = []
    for excerpt in excerpts:
        if language == "bash":
            if re.search(rf"\$(?:{excerpt.name}\b|\{{{excerpt.name}\b)", code):
                found.append((excerpt.name, shlex.quote(excerpt.text)))
        elif language != "c" and re.search(rf"(?<![\w.'\"%]){excerpt.name}(?![\w'\"])", code):
            found.append((excerpt.name, repr(excerpt.text) if language == "python" else json.dumps(excerpt.text)))
    return found


def _json(text: str) -> Iterator[tuple[int, int, int]]:
    decoder, position = json.JSONDecoder(), 0
    while match := _JSON.search(text, position):
        try:
            _, end = decoder.raw_decode(text, match.start())
        except (ValueError, RecursionError):
            position = match.end()
            continue
        yield match.start(), end, end
        position = end


def _tables(text: str) -> Iterator[tuple[int, int, int]]:
    """Lines one behind the other that have equally many fields, two or more; the first line of a text is none."""
    begin = end = position = 0
    fields = 0
    for number, line in enumerate(text.split("\n")):
        here = len(re.split(r"[,;\t|]|\s+", line.strip())) if number else 0
        if here < 2 or here != fields:
            if fields and text.count("\n", begin, end):
                yield begin, end, end
            begin, fields = position, here if here >= 2 else 0
        end = position + len(line)
        position = end + 1
    if fields and text.count("\n", begin, end):
        yield begin, end, end


def _free(each: tuple[int, int, int], taken: Iterable[tuple[int, int, int]]) -> bool:
    return all(each[2] <= begin or each[0] >= end for begin, _, end in taken)
