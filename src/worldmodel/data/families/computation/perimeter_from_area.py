"""The area of a rectangle and one of its sides give the way round it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    side, other = draw.integers(2, 6, 48, distinct=True)
    plot = draw.pick("garden", "lawn", "playground", "courtyard", "paddock", "car park", "meadow", "schoolyard")
    values: dict[str, Value] = {"area": side * other, "side": side, "plot": plot}
    return Case({**draw.who(), **values, "x": draw.integer(3, 9)}, 2 * (side + other))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A rectangular {plot} has an area of {area} square metres. One side is {side} m long. What is its perimeter?",
        "What is the distance round a rectangular {plot} of {area} m² if it is {side} metres wide?",
        (
            "{area} m² is the size of a rectangular {plot}, and {side} m is its length. Find how many metres of "
            "edge it has."
        ),
        "The {plot} is a rectangle. Area: {area} m². Side: {side} m. Perimeter in m?",
        (
            "How many metres of fence go all the way round a rectangular {plot} that measures {side} m along one "
            "side and covers {area} square metres?"
        ),
        "my {plot} is rectangular, {area} square metres, {side} m on the street side. how far is it once round",
        (
            "Along one edge a {plot} measures {side} metres. It has only right angles and a surface of {area} "
            "square metres. Calculate the sum of all its edges."
        ),
        (
            "{who} and {x} friends walk along the border of a {plot}, a rectangle of {area} m² with a side of "
            "{side} m, until they are back. How many metres do they walk?"
        ),
        (
            "If the area of a rectangular {plot} is {area} m² and a tape shows {side} m for one of the sides, how "
            "long must a rope be that encloses it?"
        ),
        (
            "Given are a side, {side} m, and the area, {area} m², of a {plot} in the form of a rectangle. Determine "
            "its perimeter."
        ),
    ),
    more=(
        (
            "To put an edging all round a {plot}, {who} has to know its perimeter. All {they} knows is that it is a "
            "rectangle with {area} square metres and that one side takes {side} m. What is the perimeter?"
        ),
        (
            '"It has {area} square metres," says the owner of the rectangular {plot}, "and the front is {side} '
            'metres." How long is the boundary as a whole?'
        ),
        "Rectangle ({plot}): area = {area} m², one side = {side} m, perimeter = ? m",
        (
            "Once round the {plot} is how many metres? Its corners are square, its width comes to {side} m, its "
            "area to {area} m²."
        ),
        (
            "I want to hang lights around my rectangular {plot}. It covers {area} m², {side} m being the length of "
            "one side. What length of lights do I need?"
        ),
        (
            "Tell me the perimeter of a {plot} shaped like a rectangle; {side} metres multiplied by the unknown "
            "other side gives {area} square metres."
        ),
        (
            "A rectangular {plot} with {x:words} benches in it is {side} m deep. The plan gives {area} m² for it. "
            "How long would a wall along its whole outline be?"
        ),
        "need the perimeter of a {plot}, rectangle, one side {side} m and the area is {area} sq m",
        (
            "Suppose a {plot} of {area} m² is exactly rectangular and stretches {side} m from north to south. How "
            "much do all four sides of it measure together?"
        ),
        (
            "A hedge with {x} kinds of shrub is planted along all sides of a {plot}. As the {plot} is rectangular, "
            "has {area} square metres and is {side} metres across, how many metres of hedge does that make?"
        ),
        "{side} m is one side of a rectangular {plot}, {area} m² its area. How many metres is it all the way round?",
        (
            "One side of a {plot} is {side} m. It is rectangular and {area} square metres large. Find the "
            "perimeter in metres."
        ),
        (
            "With a side of {side} m and an area of {area} m², what perimeter in metres does the rectangular "
            "{plot} have?"
        ),
        (
            "How long in metres is the way around a rectangular {plot} that is {side} m on one side, if its "
            "area is {area} m²?"
        ),
        (
            "Going along one side of the rectangular {plot}, {who} counts {side} m. The whole {plot} covers "
            "{area} m². What would {they} count going all the way round?"
        ),
        "perimeter in m of a {plot}? side {side} m, area {area} m², rectangle",
        (
            "Tell me how many metres of rope enclose a {plot}. It is a rectangle; its width is {side} m; its "
            "area is {area} m²."
        ),
        (
            "My {plot} is rectangular. I measured {side} m along one edge and read {area} m² in the contract. "
            "How many metres is it around?"
        ),
        (
            "The rectangle is a {plot}. One pair of sides has {side} m each. The surface is {area} m². What do "
            "all the sides make together, in metres?"
        ),
        "{plot:capital}, rectangular. Width {side} m. Surface {area} m². Length of the border in m?",
        (
            "If {area} square metres of grass cover the whole of a rectangular {plot} and one side has a "
            "length of {side} m, what is the length of its outline in metres?"
        ),
        (
            '"I need a fence around the {plot}," says {who}. "It\'s a rectangle, {side} metres on one '
            'side." "And the area?" "{area} square metres." How many metres of fence will it be?'
        ),
        "Calculate the perimeter from one side, {side} m, and the area, {area} m², of a rectangular {plot}.",
        (
            "A dog runs once along the whole edge of a {plot}. Of this rectangle, the area of {area} m² and "
            "the width of {side} m are known. How many metres does the dog run?"
        ),
        (
            "Could you help {who} with {their} {plot}? It is rectangular, one side is {side} m, and it takes "
            "up {area} m². {they:capital} would like to know its perimeter in metres."
        ),
        (
            "Suppose someone divides the {area} m² of a rectangular {plot} by its {side} m of width to get the "
            "other side. What perimeter in metres follows from both sides?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the way round a rectangle. Known: area {area}, side {side}. Divide to get the other side, add "
                "both sides, double."
            ),
            """
v1 = {area} / {side}
print(2 * (v1 + {side}))
""",
        ),
    ),
    reply="The perimeter is {output} m.",
)
