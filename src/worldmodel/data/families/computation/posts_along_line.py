"""Things at equal distances along a line, also at both ends: how many."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    gap, gaps = draw.integer(2, 25), draw.integer(4, 40)
    thing, line = draw.pick(
        ("trees", "road"),
        ("posts", "fence"),
        ("lamps", "path"),
        ("flags", "racetrack"),
        ("benches", "promenade"),
        ("buoys", "canal"),
    )
    unit = draw.pick("metres", "yards", "feet")
    values: dict[str, Value] = {
        "gap": gap,
        "length": gap * gaps,
        "thing": thing,
        "line": line,
        "unit": unit,
        "x": draw.integer(3, 30),
    }
    return Case(values, gaps + 1)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "Along a straight {line} of {length} {unit} there are {thing} every {gap} {unit}, also at both ends. How "
            "many {thing} are there?"
        ),
        (
            "How many {thing} does one need for a {line} {length} {unit} long, with {gap} {unit} from one to the "
            "next and one at either end?"
        ),
        (
            "A {line} is {length} {unit} long. {thing:capital} stand along it {gap} {unit} apart, the first at the "
            "beginning, the last at the end. Find their number."
        ),
        (
            "With a distance of {gap} {unit} between neighbours, what number of {thing} lines a {line} of {length} "
            "{unit}, start and end included?"
        ),
        (
            "{length} {unit} of {line}, one of the {thing} at the very start and then another after each {gap} "
            "{unit} up to the very end. Count them."
        ),
        (
            "Workers set up {thing} on one side of a straight {line}. The spacing is {gap} {unit}, the {line} "
            "measures {length} {unit}, and neither end is left bare. How many did they set up?"
        ),
        (
            "i want {thing} along my {line}, its {length} {unit}, one every {gap} {unit} and at both ends too. how "
            "many do i have to get"
        ),
        (
            "If the first of the {thing} is {length} {unit} from the last and each is {gap} {unit} from the next in "
            "line, how many are there on the {line}?"
        ),
        (
            "A {line}, {x} years old and {length} {unit} long, gets new {thing}: one at each end and the others in "
            "between, every {gap} {unit}. How many in total?"
        ),
        (
            "Spaces of {gap} {unit} lie between the {thing} of a straight {line}. Altogether the spaces make "
            "{length} {unit}, and there are {thing} on both ends. Work out the number of {thing}."
        ),
        (
            "What is the number of {thing} on a {line} that stretches over {length} {unit}, placed at intervals of "
            "{gap} {unit} from end to end, both ends having one?"
        ),
        (
            "The mayor counts {x} people and many {thing} on the {line}. From the first of the {thing} to the last "
            "it is {length} {unit}, and they come at steps of {gap} {unit}. How many {thing} did the mayor see?"
        ),
    ),
    more=(
        (
            "Every {gap} {unit} there is to be one of the {thing}, with one at each end of the {line}. The "
            "{line} is {length} {unit} long. Tell me how many {thing} will be needed."
        ),
        (
            "{length} {unit} of {line}, {gap} {unit} from each of the {thing} to the next, one at the start "
            "and one at the finish: how many {thing}?"
        ),
        (
            '"Leave {gap} {unit} between neighbours and begin right at the corner," the gardener was told. '
            "The {line} is {length} {unit} long and also its far end gets one. How many {thing} did that take?"
        ),
        "{line:capital}: {length} {unit}; spacing: {gap} {unit}; both ends occupied; number of {thing} = ?",
        (
            "I wonder how many {thing} I passed. I walked the whole {line}, {length} {unit}, from the first to "
            "the last of them, and between one and the next there were always {gap} {unit}."
        ),
        (
            "Given a spacing of {gap} {unit} and {thing} at both ends, calculate how many {thing} stand on a "
            "straight {line} which is {length} {unit} long."
        ),
        (
            "Please work out how many {thing} the town must order for a {line}. They are to be put {gap} "
            "{unit} apart over a length of {length} {unit}, with the two ends not left out."
        ),
        (
            "if theres one at the very start and one at the very end and one every {gap} {unit} between, how "
            "many {thing} fit along a {line} of {length} {unit}"
        ),
        (
            "Along the {line}, {thing} are placed at equal distances of {gap} {unit}. One is at the beginning, "
            "and {length} {unit} from it, at the end, is the last. What is their number?"
        ),
        (
            "A jogger on the {line} rests at every one of the {thing}. There is one where she starts, then "
            "another after each {gap} {unit}, and one where the {line} ends, {length} {unit} from the start. "
            "At how many {thing} does she rest?"
        ),
        (
            "{gap} {unit} lie between neighbouring {thing}, and {length} {unit} is how long the {line} is. "
            "With one at each end, how many {thing} are there?"
        ),
        (
            "At both ends of a {line}, and every {gap} {unit} in between, stand {thing}. The {line} is "
            "{length} {unit} from end to end. How many stand there?"
        ),
        (
            "How many {thing} are set {gap} {unit} apart on a {line}, if the first and the last mark its ends "
            "and these are {length} {unit} apart?"
        ),
        (
            "With {thing} at a spacing of {gap} {unit}, including start and finish, how many does a {line} "
            "{length} {unit} long get?"
        ),
        (
            "{length} {unit} is the distance from the first of the {thing} on a {line} to the last. {gap} "
            "{unit} is the distance from each to the next. Give their number."
        ),
        "{gap} {unit} apart, both ends too, {line} is {length} {unit}. how many {thing}?",
        (
            "The council wants {thing} on a {line}. An engineer suggests a step of {gap} {unit}. The {line}, "
            "{length} {unit} long, is to have one at the very start and one at the very end. How many must be "
            "ordered?"
        ),
        (
            "Please count the {thing} for me: a {line} of {length} {unit} has them at its start, at its end "
            "and, in between, at distances of {gap} {unit}."
        ),
        (
            "If each of the {thing} is {gap} {unit} away from its neighbour and the row takes up all {length} "
            "{unit} of the {line}, from one end to the other, how many make up the row?"
        ),
        (
            '"How far is it from one to the next?" "{gap} {unit}." "And the whole {line}?" "{length} '
            '{unit}, with one of the {thing} at either end." How many {thing} does that make?'
        ),
        (
            "I put up {thing} along my {line}. I began at one end and put another after each {gap} {unit}, "
            "until I'd reached the other end, {length} {unit} away, which got one too. How many did I put up?"
        ),
        (
            "Plan: {thing} on the {line}. Step: {gap} {unit}. Ends: both included. Whole length: {length} "
            "{unit}. Quantity = ?"
        ),
        (
            "Could you tell me how many {thing} border a {line}, on one side, if {length} {unit} is its length "
            "and there is one at the beginning, one at the end and one every {gap} {unit}?"
        ),
        (
            "You drive down a {line} of {length} {unit}. Right at the start you pass one of the {thing}, and "
            "another after every {gap} {unit}, the last being at the end. How many have you passed?"
        ),
        (
            "Let the {thing} on a {line} be equally spaced, {gap} {unit} from each other, with both ends of "
            "the {line} occupied. Determine how many there are on {length} {unit}."
        ),
        (
            "Snow hides the {line}, so that only its {thing} can be seen. They mark both ends and every {gap} "
            "{unit} of the way, {length} {unit} in all. What is their number?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the number of {thing}. Known: {length} {unit}, one every {gap} {unit}, both ends. Divide to "
                "get the spaces, then add one."
            ),
            """
v1 = {length} / {gap}
print(v1 + 1)
""",
        ),
    ),
    reply="There are {output} {thing}.",
)
