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
    more=(
        (
            "Burning {slow} cm an hour, the {q} candle starts at {b} cm; burning {fast} cm an hour, the {p} "
            "candle starts at {a} cm. Both are lit at once. Tell me their height when they match."
        ),
        (
            "Every hour the {p} candle becomes {fast} cm shorter, the {q} candle {slow} cm. They were lit "
            "together at heights of {a} cm ({p}) and {b} cm ({q}). How high are they when neither sticks out "
            "above the other?"
        ),
        (
            "I wonder at how many cm my candles will be level. The {q} one is {b} cm and shrinks by {slow} cm "
            "per hour, the {p} one is {a} cm and shrinks by {fast} cm per hour, and I light both now."
        ),
        (
            "burning rate {p}: {fast} cm/h, {q}: {slow} cm/h; height at the start {p}: {a} cm, {q}: {b} cm; "
            "lit together; height when equal = ?"
        ),
        (
            "If a {q} candle that loses {slow} cm hourly and a {p} candle that loses {fast} cm hourly are lit "
            "at the same time, measuring {b} cm and {a} cm respectively, what do both measure once they are "
            "equally tall?"
        ),
        (
            '"My {p} candle is {a} cm tall," says {who}. "The {q} one is {b} cm," says a friend, "but '
            'yours melts at {fast} cm an hour and mine at {slow} cm." They are lit together. At which height '
            "in cm will they be the same?"
        ),
        (
            "Please work out the height of equality: {slow} cm per hour off {b} cm for the {q} candle, {fast} "
            "cm per hour off {a} cm for the {p} candle, both burning from the same moment."
        ),
        (
            "lit two candles together, {q} one {b} cm, {p} one {a} cm. {q} burns {slow} cm an hour and {p} "
            "burns {fast} cm an hour. how tall when they're the same height"
        ),
        (
            "The power was out, so {who} lit a {p} candle and a {q} candle side by side. Of the {p} one {fast} "
            "cm vanished per hour, of the {q} one {slow} cm. Having begun at {a} cm and {b} cm, in this order, "
            "they were once equally high. How high?"
        ),
        (
            "A height of {a} cm and a loss of {fast} cm per hour belong to the {p} candle, a height of {b} cm "
            "and a loss of {slow} cm per hour to the {q} one. Determine how many centimetres are left of each "
            "at the moment they agree, if they are lit together."
        ),
        (
            "{slow} cm an hour is what the {q} candle loses, from {b} cm on; {fast} cm an hour is what the {p} "
            "candle loses, from {a} cm on. They are lit together. At which height in cm are they the same?"
        ),
        (
            "The {q} candle: {slow} cm less each hour, {b} cm at the start. The {p} candle: {fast} cm less "
            "each hour, {a} cm at the start. Both lit at the same time. Equal height in cm: ?"
        ),
        (
            "How high are both candles when they are the same, if the {p} one burns {fast} cm per hour and the "
            "{q} one {slow} cm per hour, and if at the lighting, done at once for both, they were {a} cm and "
            "{b} cm in this order?"
        ),
        (
            "{b} cm and {a} cm: so high are a {q} candle and a {p} candle when {who} lights them together. Per "
            "hour, {slow} cm of the {q} one and {fast} cm of the {p} one burn away. Find the height at which "
            "they are level."
        ),
        (
            "Lit together, the {p} candle loses {fast} cm an hour from its {a} cm, while the {q} candle, {b} "
            "cm to begin with, loses {slow} cm. How many cm high are they when they have become equal?"
        ),
        (
            "You light a {q} candle of {b} cm and a {p} candle of {a} cm at the same moment. The {p} one goes "
            "down by {fast} cm an hour, the {q} one by {slow} cm. How tall are both at the moment when you see "
            "no difference?"
        ),
        (
            "hi, {slow} cm per hour for the {q} candle and {fast} cm per hour for the {p} candle, lit "
            "together. the {p} one was {a} cm before and the {q} one {b} cm. at what height are they equal"
        ),
        (
            "{who} has a fast candle and a slow one. The fast one is {p}, loses {fast} cm hourly and is {a} cm "
            "tall. The slow one is {q}, loses {slow} cm hourly and is {b} cm tall. {they:capital} lights both "
            "at once. What is their height in cm when they are equal?"
        ),
        (
            '"Mine burns only {slow} cm an hour," says the owner of the {q} candle. "Mine burns {fast} '
            'cm," says the owner of the {p} one. At the same moment they light them, {b} cm of the {q} and '
            "{a} cm of the {p}. How high are both when neither is taller?"
        ),
        (
            "If {a} cm of {p} candle shrink by {fast} cm an hour and {b} cm of {q} candle by {slow} cm an "
            "hour, starting together, at how many cm do they agree?"
        ),
        (
            "The shorter candle is {q} and has {b} cm; the taller is {p} and has {a} cm. The taller loses "
            "{fast} cm in each hour, the shorter {slow} cm. {who} lit them at the same time. Tell {them} the "
            "height they share later on, in cm."
        ),
        (
            "Work out the common height in cm of two candles that were lit together: the {p} one, burning down "
            "by {fast} cm in an hour, and the {q} one, burning down by {slow} cm in an hour, which had {a} cm "
            "and {b} cm respectively at the lighting."
        ),
        (
            "Given that a {q} candle becomes {slow} cm shorter in an hour and a {p} candle {fast} cm, that the "
            "{p} one measures {a} cm and the {q} one {b} cm when both are lit, determine their height, in cm, "
            "at the time they are equal."
        ),
        (
            "On the windowsill a {p} candle rises above a {q} one: {a} cm against {b} cm. {who} lights both at "
            "once. In an hour the {q} one loses {slow} cm, the {p} one {fast} cm. At which height, in cm, is "
            "neither above the other?"
        ),
        (
            "Could you say how many cm are left of each candle when they are equally tall? Lit at the same "
            "time, the {q} candle had {b} cm, the {p} candle {a} cm, and every hour took {slow} cm from the "
            "former and {fast} cm from the latter."
        ),
        (
            "Please compare two candles. Hourly loss: {fast} cm ({p}), {slow} cm ({q}). Height when both were "
            "lit: {b} cm ({q}), {a} cm ({p}). Which height in cm do they have when it is the same for both?"
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
