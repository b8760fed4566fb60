"""Pieces in centimetres are cut from a rope in metres, the rest is divided equally."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pieces, size, kids, part = draw.integer(3, 12), draw.integer(20, 90, 5), draw.integer(2, 6), draw.integer(15, 90)
    metres = (pieces * size + kids * part) / 100
    stuff = draw.pick("rope", "ribbon", "wire", "cloth", "string", "tape")
    values: dict[str, Value] = {**draw.who(), "len": metres, "n": pieces, "s": size, "k": kids, "stuff": stuff}
    return Case({**values, "x": draw.integer(2, 12)}, part)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} has {len} m of {stuff}. {they:capital} cuts off {n} pieces of {s} cm each and divides the rest "
            "equally among {k} children. How many centimetres does each child get?"
        ),
        (
            "How long, in centimetres, is the share of each of {k} children when {n} pieces of {s} cm have been "
            "cut from {len} m of {stuff} and the remainder is split equally?"
        ),
        (
            "For decorations, {n} lengths of {s} cm are taken from a roll with {len} meters of {stuff}. What is "
            "still on the roll is cut into {k} equal parts. Find the length of a part in cm."
        ),
        "{stuff:capital}: {len} m. Cut: {n} x {s} cm. Remainder into {k} equal parts. One part in cm?",
        (
            "{k} children want what is left of the {stuff}, in equal parts. There were {len} metres; {who} has "
            "used {n} pieces, {s} cm each. What part in centimetres belongs to one child?"
        ),
        (
            "i started with {len} meters of {stuff}, cut {n} bits of {s} cm off it, and the rest is for {k} kids, "
            "same length for each, how many cm is that"
        ),
        (
            "Turn {len} metres of {stuff} into centimetres, subtract {n} times {s} cm, then divide into {k}. State "
            "the length that {who} gets for each of the {k} parts."
        ),
        (
            "A roll of {stuff} in drawer {x} measures {len} m. The teacher needs {n} strips of {s} cm for the "
            "wall. Then {k} pupils get equally long strips from the rest, so that nothing remains. How long, in "
            "cm, is a pupil's strip?"
        ),
        (
            "After {n} pieces, each {s} cm long, had been cut away, the {stuff} was shared out among {k} friends "
            "without waste. It had been {len} m long. How many centimeters were there for every friend?"
        ),
        (
            "{who} needs {n} pieces of {stuff}, {s} cm apiece; the others, {k} in number, may have the remainder, "
            "the same for everyone. If the {stuff} is {len} m in all, what does one of the others receive in cm?"
        ),
        (
            "How many centimetres of {stuff} are one child's? {k} children share alike what remains of {len} m "
            "once {who} has cut {n} pieces of {s} cm."
        ),
        (
            "{s} cm each is the size of {n} pieces that {who} takes from {len} metres of {stuff}. {k} equal pieces "
            "are made from what is over. Tell the size of those, in cm."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the length for each. Known: {len} m in all, {n} pieces of {s} cm cut off, {k} equal parts. "
                "Turn metres into centimetres, subtract the pieces, divide."
            ),
            """
centimetres = {len} * 100
rest = centimetres - {n} * {s}
print(rest / {k})
""",
        ),
    ),
    reply="Each gets {output} cm.",
)
