"""Two candles of different height burn at different speeds: when they are equally high, and how high."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    slow, fast, hours = draw.integer(1, 3), draw.integer(4, 6), draw.integer(2, 6)
    slow += 1
    fast += 1
    left = draw.integer(3, 20)
    a, b = left + fast * hours, left + slow * hours
    first, second = draw.sample(["red", "white", "green", "blue", "yellow"], 2)
    values: dict[str, Value] = {"a": a, "b": b, "fast": fast, "slow": slow, "p": first, "q": second, **draw.who()}
    return Case({**values, "x": draw.integer(2, 20)}, left)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {p} candle of {a} cm burns down {fast} cm an hour, a {q} candle of {b} cm {slow} cm an hour. They "
            "are lit together. How high are they when they are equally high?"
        ),
        (
            "What height in cm do two candles have at the moment when they are level, if they start at {a} cm and "
            "{b} cm and lose {fast} cm and {slow} cm an hour?"
        ),
        (
            "The {q} candle is {b} cm high and gets {slow} cm shorter each hour. The {p} one is {a} cm high but "
            "gets {fast} cm shorter each hour. Both burn from the same moment on. Find the height at which they "
            "meet."
        ),
        "{p:capital}: {a} cm, minus {fast} cm/h. {q:capital}: {b} cm, minus {slow} cm/h. Common height?",
        (
            "{who} lights two candles at once and watches until neither is higher than the other. The {p} one had "
            "been {a} cm and burnt {fast} cm in an hour; the {q} one had been {b} cm and burnt {slow} cm in an "
            "hour. How high do both stand now?"
        ),
        (
            "got a {p} candle with {a} cm thats losing {fast} cm every hour and a {q} one with {b} cm losing "
            "{slow} cm, lit at the same time, at how many cm are they the same"
        ),
        (
            "On {their} table {x} plates wait, and two candles burn, lit by {who} at the same time. Every hour "
            "takes {fast} cm from the {p} candle, {a} cm at first, and {slow} cm from the {q} candle, {b} cm at "
            "first. At which height are they equal?"
        ),
        (
            "Since the {p} candle loses {fast} cm in an hour and the {q} candle just {slow} cm, the lead of the "
            "first, {a} cm against {b} cm, melts away. How many centimetres of each are there when the lead is "
            "gone?"
        ),
        (
            "Compare: {a} cm less {fast} cm per hour, {b} cm less {slow} cm per hour. After some hours both are "
            "the same, for a {p} and a {q} candle lit together. Compute the height they share then."
        ),
        (
            "When does the {q} candle catch up, and at what height? It has {b} cm and burns {slow} cm an hour. The "
            "{p} one, lit with it, has {a} cm and burns {fast} cm an hour. Only the height in cm is asked."
        ),
        (
            "Of two candles, the taller ({p}, {a} cm) burns faster, {fast} centimeters an hour; the shorter ({q}, "
            "{b} cm) slower, {slow} centimeters an hour. {who} blows both out exactly when they have the same "
            "height. Which height?"
        ),
        (
            "Two candles start to burn at eight in the evening. {a} cm is the size of the {p} one and {b} cm of "
            "the {q} one; {fast} cm and {slow} cm an hour are what they lose, in that order. State the height of "
            "both when it is the same."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the common height. Known: {a} cm losing {fast} an hour, {b} cm losing {slow} an hour. Divide "
                "the lead by the difference of the speeds for the hours, then take the burnt part off the first "
                "height."
            ),
            """
hours = ({a} - {b}) / ({fast} - {slow})
burnt = hours * {fast}
print({a} - burnt)
""",
        ),
    ),
    reply="They are {output} cm high then.",
)
