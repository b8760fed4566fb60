"""What a question shows before anything is written: does it say enough, and does it want a program, a tool or neither?

`features` are counts that a person could make: how many numbers, how many words such as `some` in their place, whether
something is asked, whether what is asked for was spoken of. A small network turns them into the probability that the
question says enough to be answered; a linear classifier over words says what a good answer uses. Both are trained by
`worldmodel train question` (training/question.py) and shipped as `models/question.json`; they need no model and take
less than a millisecond.

Detecting unanswerable questions from their text follows Rajpurkar et al. (arXiv 1806.03822) and Sun et al. (arXiv
2403.03558) in what is to be detected; the features are ours.

Not covered: other languages than English, and questions that contradict themselves.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from types import MappingProxyType
from typing import Any

from worldmodel.core.quantities import find_numbers

ROUTES = ("model", "neither", "fact", "service", "unknowable")
"""What a good answer uses: a program; neither program nor tool; a tool that looks up what is written somewhere; a tool
that tells what holds now or here; nothing, since nobody knows."""
LONGEST = 4000
"""Characters of a question that are read."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\"'$])|(?<= [.?])\s+")
_STOP = frozenset(
    "the a an of in to and or is are was were be been has have had do does did how many much what if then on at for "
    "from with by her his their its she he they it you i we that this there each all total altogether will would can "
    "could now left more than per after before as so not".split()
)
_NUMERAL = re.compile(
    r"\b(?:half|twice|double|triple|thrice|dozens?|quarter|third|single|pair|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|once|each|every|a|an|both)\b",
    re.IGNORECASE,
)
_MULTIPLE = re.compile(r"\b(?:half|twice|dozen|triple|double)", re.IGNORECASE)
_UNTOLD = re.compile(r"\b(?:certain|unknown|unspecified|amount|number)\b", re.IGNORECASE)
_SOME = re.compile(r"\bsome\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"\b(?:several|few|various|numerous|plenty|handful|bunch|couple|multiple|different|lots?)\b", re.IGNORECASE
)
_ASKED_NUMBER = re.compile(
    r"how many|what (?:is )?the (?:total )?number|the (?:total )?number|the total amount|total number", re.IGNORECASE
)
_ESTIMATE = re.compile(
    r"\b(?:about|around|approximately|roughly|almost|nearly|at least|at most|up to|between|either|or|over|under|"
    r"more than|less than|fewer than|maybe|probably|perhaps|close to)\s+\$?\s*\d",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\s*(?:-|\u2013|to|or)\s*\$?\s*\d|between \$?[\d.]+ and", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:more|fewer|less|greater|higher|longer|older|younger|taller|as many|as much|times)\b", re.IGNORECASE
)
_REST = re.compile(r"\b(?:rest|remaining|remainder|others?|left|all)\b", re.IGNORECASE)
_ASKS = re.compile(r"\b(?:how|what|find|calculate|determine|compute|which|when|estimate)\b", re.IGNORECASE)
_QUESTION = re.compile(r"\?|\bhow (?:many|much)\b|^(?:what|find|calculate|determine)", re.IGNORECASE)
_HOW = re.compile(r"\b(?:how|what)\b", re.IGNORECASE)
_GIVEN = re.compile(r"\b(?:if|when|after|given)\b", re.IGNORECASE)
_THING = re.compile(r"how (?:many|much)((?: [a-z-]+){1,3})", re.IGNORECASE)
_BARE = re.compile(
    r"\b(?:had|has|have|bought|sold|gave|gives|ate|found|picked|with|of|for|cost|costs|are|were|there) "
    r"(?!(?:a|an|the|to|been|no|any|some|each|every|all|his|her|their|its|my|more|in|at|on|by|left|him|them|it|you|one|"
    r"two|\$)\b)[a-z]+s\b"
)
_NAME = re.compile(r"(?<![.?!] )(?<!^)\b[A-Z][a-z]+\b")
_TOKEN = re.compile(r"[a-z']+|0|[?$%\"]")


def sentences(text: str) -> list[str]:
    return [part for part in _SENTENCE.split(text.strip()) if part.strip()]


def content(text: str) -> list[str]:
    """The words of `text` that carry meaning, cut to their first letters so that `apple` meets `apples`."""
    return [_stem(word) for word in re.findall(r"[a-z]+", text.lower()) if word not in _STOP]


def _stem(word: str) -> str:
    return word[:5] if len(word) > 5 else word.rstrip("s")


def features(question: str) -> dict[str, float]:
    """What can be counted in a question, by name; always the same names in the same order."""
    text = question[:LONGEST]
    parts = sentences(text) or [text]
    place = next((n for n in reversed(range(len(parts))) if _QUESTION.search(parts[n])), len(parts) - 1)
    told, asked = _told_and_asked(parts, place)
    known, wanted = set(content(told)), content(asked)
    missing = [word for word in wanted if word not in known]
    thing = _THING.search(asked)
    things = content(thing.group(1)) if thing else []
    numbers, given = find_numbers(text), find_numbers(told)
    near = sum(any(word in content(told[end : end + 40])[:4] for word in things) for _, end, _ in given)
    plain = _ASKED_NUMBER.sub("", text)
    some, several, untold = (len(kind.findall(plain)) for kind in (_SOME, _SEVERAL, _UNTOLD))
    blurred = some + several + untold
    return {
        "numbers": len(numbers),
        "numbers_told": len(given),
        "numbers_asked": len(find_numbers(asked)),
        "numerals": len(_NUMERAL.findall(told)),
        "few_numbers": float(len(numbers) + len(_MULTIPLE.findall(text)) < 2),
        "no_number": float(not numbers),
        "sentences": len(parts),
        "sentences_without": sum(not find_numbers(part) for part in parts) / len(parts),
        "words": len(re.findall(r"[a-z]+", text.lower())),
        "mark": float("?" in text),
        "asks": float(bool(_ASKS.search(parts[place]))),
        "asks_last": float(place == len(parts) - 1),
        "how_many": float("how many" in asked.lower()),
        "how_much": float("how much" in asked.lower()),
        "wanted": len(wanted),
        "wanted_missing": len(missing),
        "wanted_missing_share": len(missing) / max(1, len(wanted)),
        "thing_all_told": float(all(word in known for word in things)) if things else 0.5,
        "thing_any_told": float(any(word in known for word in things)) if things else 0.5,
        "thing_words": len(things),
        "thing_counted": near,
        "names_missing": len(set(_NAME.findall(asked)) - set(re.findall(r"\b[A-Z][a-z]+\b", told))),
        "some": some,
        "several": several,
        "untold": untold,
        "blurred_share": blurred / max(1, len(numbers) + blurred),
        "estimates": len(_ESTIMATE.findall(text)),
        "ranges": len(_RANGE.findall(text)),
        "compared": len(_COMPARED.findall(told)),
        "compared_asked": len(_COMPARED.findall(asked)),
        "rest": len(_REST.findall(told)),
        "bare": len(_BARE.findall(told)),
        "money": text.count("$"),
        "percent": text.count("%"),
        "decimals": len(re.findall(r"\d\.\d", text)),
    }


def _told_and_asked(parts: Sequence[str], place: int) -> tuple[str, str]:
    """What is told and what is asked; of the sentence that asks, what stands before `how` and behind `if` is told."""
    sentence = parts[place]
    how = _HOW.search(sentence)
    lead, asked = (sentence[: how.start()], sentence[how.start() :]) if how else ("", sentence)
    given = _GIVEN.search(asked)
    tail, asked = (asked[given.start() :], asked[: given.start()]) if given else ("", asked)
    return " ".join([*parts[:place], *parts[place + 1 :], lead, tail]), asked


def tokens(question: str) -> list[str]:
    """The words and pairs of neighbours that the route is read from; all numbers are one word."""
    found = _TOKEN.findall(re.sub(r"[0-9]+", "0", question[:LONGEST].lower()))
    return [*found, *(f"{a} {b}" for a, b in pairwise(found))]


@dataclass(frozen=True, slots=True)
class QuestionClassifier:
    """`names`, `means`, `scales` bring the features to one scale; `layers` are (weights by output, biases), with tanh
    between. `below`: of questions with an answer one in twenty has a lower probability. `words`: weights of each word
    for ROUTES.
    """

    names: tuple[str, ...]
    means: tuple[float, ...]
    scales: tuple[float, ...]
    layers: tuple[tuple[tuple[tuple[float, ...], ...], tuple[float, ...]], ...]
    below: float
    words: Mapping[str, tuple[float, ...]]
    bias: tuple[float, ...]

    def complete(self, question: str) -> float:
        """The probability that the question says enough to be answered."""
        found = features(question)
        row = [(found[name] - m) / s for name, m, s in zip(self.names, self.means, self.scales, strict=True)]
        row = [max(-8.0, min(8.0, value)) for value in row]  # far outside of what it was trained on says no more
        for number, (weights, biases) in enumerate(self.layers):
            row = [math.fsum(map(float.__mul__, line, row)) + bias for line, bias in zip(weights, biases, strict=True)]
            if number < len(self.layers) - 1:
                row = [math.tanh(value) for value in row]
        return 1.0 / (1.0 + math.exp(-max(-50.0, min(50.0, row[0]))))

    def route(self, question: str) -> dict[str, float]:
        """The probability of each of ROUTES: what a good answer uses."""
        counts: dict[str, int] = {}
        for token in tokens(question):
            if token in self.words:
                counts[token] = counts.get(token, 0) + 1
        length = math.sqrt(sum(count * count for count in counts.values())) or 1.0
        scores = list(self.bias)
        for token, count in counts.items():
            scores = [score + count / length * weight for score, weight in zip(scores, self.words[token], strict=True)]
        top = max(scores)
        shares = [math.exp(score - top) for score in scores]
        return {name: share / sum(shares) for name, share in zip(ROUTES, shares, strict=True)}

    def knows(self, question: str) -> bool:
        """Whether it has seen a word of the question, else its route is what most questions want."""
        return any(token in self.words for token in tokens(question))

    def answerable(self, question: str) -> float:
        """The probability that there is an answer: somebody must know it, and what is to be computed must be told."""
        route = self.route(question)
        return 1.0 - route["unknowable"] - route["model"] * (1.0 - self.complete(question))

    def signals(self, question: str) -> dict[str, float]:
        """What the calibration learns from besides the reply's own signals."""
        route = self.route(question)
        return {
            "complete": self.complete(question),
            "to_compute": route["model"],
            "to_look_up": route["fact"] + route["service"],
            "unknowable": route["unknowable"],
        }

    def to_data(self) -> dict[str, Any]:
        return {
            "names": self.names, "means": self.means, "scales": self.scales, "layers": self.layers,
            "below": self.below, "bias": self.bias, "words": dict(self.words),
        }  # fmt: skip

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> QuestionClassifier:
        return cls(
            names=tuple(data["names"]),
            means=tuple(data["means"]),
            scales=tuple(data["scales"]),
            layers=tuple((tuple(map(tuple, lines)), tuple(biases)) for lines, biases in data["layers"]),
            below=data["below"],
            words={word: tuple(weights) for word, weights in data["words"].items()},
            bias=tuple(data["bias"]),
        )


INCOMPLETE = "the question seems to leave out something that its answer needs"
UNKNOWABLE = "the question seems to be one that nobody can answer"


def no_computation(question: str) -> str:
    """What a question wants in place of a computation, in words: what is likeliest of that."""
    found = shipped().route(question)
    said = {
        "fact": "the question asks for a fact to look up, and I have no source for it",
        "service": "the question asks for what only a service can tell, and I have none for it",
        "unknowable": UNKNOWABLE,
        "neither": "the question asks for nothing that a program computes",
    }
    return said[max(said, key=lambda route: found[route])]


def remark(question: str) -> str:
    """What is wrong with a question, in words; "" where nothing is seen. One good problem in twenty is taken for one
    that leaves something out."""
    found = question_signals(question)
    if found["unknowable"] > 0.5:
        return UNKNOWABLE
    return INCOMPLETE if found["to_compute"] > 0.5 and found["complete"] < shipped().below else ""


@lru_cache(maxsize=32)
def question_signals(question: str) -> Mapping[str, float]:
    """Those of the shipped classifier. A reply is judged several times, its question read once."""
    return MappingProxyType(shipped().signals(question))


@lru_cache(maxsize=1)
def shipped() -> QuestionClassifier:
    """The classifier that comes with the package."""
    return QuestionClassifier.from_data(
        json.loads((files("worldmodel") / "models" / "question.json").read_text("utf-8"))
    )
