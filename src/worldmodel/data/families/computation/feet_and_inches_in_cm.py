"""A length in feet and inches, with the centimetres of an inch told, in centimetres."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    feet, inches = draw.integer(3, 9), draw.integer(2, 11)
    thing = draw.pick("plank", "ladder", "curtain", "surfboard", "bookcase", "carpet", "flagpole", "bench")
    values: dict[str, Value] = {"f": feet, "i": inches, "cm": 2.54, "thing": thing}
    return Case({**draw.who(), **values, "x": draw.integer(15, 60)}, (12 * feet + inches) * 254 / 100)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {thing} measures {f} feet and {i} inches. An inch is {cm} cm. How many centimetres is that?",
        "How long in centimetres is a {thing} of {f} ft {i} in, at {cm} cm to the inch?",
        "Convert the length of a {thing}, {f} feet {i} inches, into centimetres (one inch = {cm} cm).",
        (
            "Taking {cm} centimetres for an inch, a dozen of which make a foot, give the length in cm of a {thing} "
            "that is {i} inches longer than {f} feet."
        ),
        "my {thing} is {f} foot {i}, what is it in cm, one inch being {cm}",
        "{thing:capital}: {f} ft, {i} in. Inch: {cm} cm. Length in cm?",
        (
            "If an inch has {cm} cm, what does a tape with centimetres show for a {thing} of {f:words} feet and "
            "{i:words} inches?"
        ),
        (
            "The {thing} that {who} ordered for ${x} has {f} feet {i} inches according to the label. With {cm} cm "
            "per inch, what should {they} measure in centimetres?"
        ),
        (
            "Only a metric ruler is at hand. The {thing} ought to have {f} feet plus {i} inches, and {cm} cm go "
            "into an inch. Which number of cm ought the ruler to give?"
        ),
        "Work out the centimetres in {f} feet {i} inches, the size of a {thing}; use {cm} cm for an inch.",
    ),
    more=(
        (
            '"This {thing}? {f} feet and {i} inches, sir," says the carpenter. The customer thinks in centimetres '
            "and knows that {cm} of them make an inch. To which number does he come?"
        ),
        (
            "An inch equals {cm} centimetres. Given a {thing} with a length of {i} inches more than {f} feet, find "
            "what it measures in centimetres."
        ),
        "{f} ft + {i} in = ? cm (for a {thing}; {cm} cm/in)",
        (
            "I have to enter the length of my {thing} in cm. What I know is: {f} feet, {i} inches, and each inch "
            "comes to {cm} cm. What do I enter?"
        ),
        (
            "Every inch of a {thing} is {cm} cm. There are {f} full feet and another {i} inches to it. State the "
            "total in centimetres."
        ),
        (
            "Could you change {f} feet {i} inches to centimetres for me? It is about a {thing}, and the shop "
            "reckons {cm} cm an inch."
        ),
        "{thing}, {f} feet {i} inches long, want it in cm please, {cm} cm per inch",
        (
            "A {thing} has been in the family for {x} years. Grandfather called it {f} feet {i} inches long; his "
            "grandchildren, for whom an inch is simply {cm} cm, want the length in centimetres. What is it?"
        ),
        (
            "Suppose that a {thing} must fit into a gap given in centimetres. Its own length is given as {f} feet "
            "and {i} inches, where an inch stands for {cm} cm. How many centimetres must the gap have at least?"
        ),
        (
            "From end to end the {thing} has {f} feet, with {i} inches on top of that. Van number {x} is loaded by "
            "the centimetre, at {cm} cm for each inch. Give the length in that unit."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a length in cm. Known: {f} feet and {i} inches, {cm} cm to the inch. Turn the feet into inches "
                "with 12 each, add, multiply."
            ),
            """
inches = 12 * {f} + {i}
print(round(inches * {cm}, 2))
""",
        ),
    ),
    reply="The {thing} measures {output} cm.",
)
