"""A length of material is cut into pieces; what is left, how many pieces, what it costs."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    a, p, b, q = draw.integer(2, 12), draw.integer(2, 9), draw.integer(2, 12), draw.integer(2, 9)
    return {
        **draw.who(),
        "a": a,
        "p": p,
        "b": b,
        "q": q,
        "rest": a * p + b * q,
        "whole": a * p + b * q + draw.integer(1, 40),
        "price": draw.integer(2, 12),
        "x": draw.integer(2, 40),
        "stuff": draw.pick("ribbon", "cloth", "rope", "wire", "string", "silk", "cable"),
        "unit": draw.pick("metres", "feet", "yards", "meters"),
    }


STORY = Story(
    values,
    numbers=("a", "b", "p", "q", "whole", "rest"),
    asides=("the scissors cost ${x}", "the work takes {x} minutes", "{who} found {x} buttons"),
    category="multistep",
)
WHOLE = (
    "{who} has {whole} {unit} of {stuff}",
    "there are {whole} {unit} of {stuff} on {who}'s roll",
    "{who}'s roll holds {whole} {unit} of {stuff}",
)
EXACT = ("{who} has {rest} {unit} of {stuff}", "there are {rest} {unit} of {stuff} on {who}'s roll")
A = (
    "{they} cuts off {a} pieces of {p} {unit} each",
    "{a} pieces, each {p} {unit} long, are cut off",
    "first {they} cuts {a} pieces that are {p} {unit} long",
)
B = (
    "then {they} cuts {b} pieces of {q} {unit} each",
    "{b} pieces of {q} {unit} follow",
    "after that {b} pieces with a length of {q} {unit} are cut",
)
FAMILIES = {
    "left": STORY.asked(
        (WHOLE, A, B),
        (
            "how many {unit} of {stuff} are left",
            "how much {stuff} remains, in {unit}",
            "how many {unit} are still on the roll",
        ),
        think="Asked: {unit} left. Known: {whole} at first, {a} of {p}, {b} of {q}. "
        "Length of each kind, subtract both.",
        code="first = {a} * {p}\nsecond = {b} * {q}\nprint({whole} - first - second)",
        reply="{output} {unit} are left.",
        answer=lambda v: v["whole"] - v["rest"],
    ),
    "pieces": STORY.asked(
        (
            EXACT,
            A,
            ("the rest is cut into pieces of {q} {unit}", "from the rest {they} makes pieces that are {q} {unit} long"),
        ),
        ("how many of the second pieces does {who} get", "into how many pieces is the rest cut"),
        think="Asked: pieces of the rest. Known: {rest} at first, {a} of {p}, then pieces of {q}. "
        "Length used; what is left; divide.",
        code="first = {a} * {p}\nleft = {rest} - first\nprint(left / {q})",
        reply="{who} gets {output} pieces from the rest.",
        answer=lambda v: v["b"],
    ),
    "cost": STORY.asked(
        (
            (
                "{who} needs {a} pieces of {stuff}, each {p} {unit} long",
                "{a} pieces of {stuff} of {p} {unit} each are needed by {who}",
            ),
            ("{they} also needs {b} pieces of {q} {unit}", "{b} pieces of {q} {unit} are needed as well"),
            ("the price is ${price} for each of the {unit}", "each of the {unit} costs ${price}"),
        ),
        ("how much does all the {stuff} cost", "how many dollars must {who} pay for the {stuff}"),
        think="Asked: cost. Known: {a} of {p}, {b} of {q}, {price} each of the {unit}. "
        "Length of each kind, add, times price.",
        code="first = {a} * {p}\nsecond = {b} * {q}\nlength = first + second\nprint(length * {price})",
        reply="The {stuff} costs ${output}.",
        answer=lambda v: v["rest"] * v["price"],
    ),
}
