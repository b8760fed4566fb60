"""One has some, the other so many fewer: how many the other has."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    less = draw.integer(3, 40)
    base = less + draw.integer(3, 80)
    thing, place, other = draw.pick(
        ("pupils", "the village school", "the town school"),
        ("rooms", "the old hotel", "the new hotel"),
        ("trees", "the park", "the schoolyard"),
        ("shops", "the main street", "the side street"),
        ("windows", "the tower", "the town hall"),
        ("boats", "the north harbour", "the south harbour"),
    )
    return Case(
        {"base": base, "less": less, "thing": thing, "place": place, "other": other, "x": draw.integer(11, 95)},
        base - less,
    )


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "There are {base} {thing} in {place}. In {other} there are {less} fewer. How many {thing} are in {other}?",
        "How many {thing} does {other} have if it has {less} fewer than {place} with its {base}?",
        "{place:capital} counts {base} {thing}; {other} counts {less} less. What's the figure for {other}?",
        (
            "{other:capital} falls short of {place} by {less} {thing}. {place:capital} has {base}. Find how many "
            "{other} has."
        ),
        "{base} {thing} can be found in {place}. That is {less} more than in {other}. So how many are in {other}?",
        (
            "Take away {less:words} from the number of {thing} in {place} and you have that in {other}. In {place} "
            "it is {base}."
        ),
        "{place} got {base} {thing} and {other} got {less} fewer, how many has {other} got",
        (
            "If {place}, built {x} years ago, has {base} {thing}, and {other} has {less} fewer, how many {thing} "
            "does {other} have?"
        ),
        "We compared {thing}: {place} was ahead of {other} by {less}, with {base} in total. How many for {other}?",
        (
            "What is the number of {thing} in {other}? Hint: {place} has {base}, and {other} would need {less} more "
            "to equal it."
        ),
        "Had {other} {less} more {thing}, it would have the {base} of {place}. State what it has.",
        (
            "{other:capital} is {x} metres away from {place}. The {thing} there are {less} fewer than the {base} in "
            "{place}. How many are they?"
        ),
        (
            "A visitor notes: {place} has {base} {thing} and {x} benches, and {other} has {less} fewer {thing}. What "
            "does the note for {other} say about {thing}?"
        ),
    ),
    more=(
        (
            "If there are {less} fewer {thing} in {other} than in {place}, and {place} has {base}, how many "
            "does {other} have?"
        ),
        "I counted {base} {thing} in {place}, which is {less} more than in {other}. Tell me the number in {other}.",
        "{thing}: {place} {base}; {other} {less} fewer; so {other} = ?",
        (
            '"We have {less} fewer {thing} than {place}," they say in {other}. How many is that, when '
            "{place} has {base} of them?"
        ),
        (
            "Could you work out how many {thing} there are in {other}? It has {less} fewer than {place}, where "
            "{base} were counted."
        ),
        "hey {place} has {base} {thing}, {other} has {less} less than that, so how many in {other}",
        (
            "By {less:words} {thing}, {place} beats {other}. I wonder how many {thing} are in {other}, as "
            "there are {base} in {place}."
        ),
        (
            "With its {base} {thing}, {place} is larger than {other}. The difference is {less}. Determine the "
            "number of {thing} in {other}."
        ),
        (
            "The number of {thing} in {other} is asked for. It is smaller by {less} than the number in "
            "{place}, which is {base}."
        ),
        (
            "Walking through {other} I felt that something was lacking, and indeed: compared with {place} and "
            "its {base} {thing}, it is {less} behind. How many {thing} did I walk past if I saw all of them?"
        ),
        "{less} fewer {thing} than in {place} are found in {other}. As {place} has {base}, how many are in {other}?",
        (
            "How many {thing} are there in {other}, when the number is {less} below that of {place}, where "
            "there are {base}?"
        ),
        "By {less}, {other} has fewer {thing} than {place}. The latter has {base}. And the former?",
        "{other:capital} has {less} fewer {thing} than {place}. Find its number, given {base} for {place}.",
        "Start from the {base} {thing} of {place} and go down by {less}: that is {other}. How many {thing} is it?",
        "{less} less than {place}, thats how many {thing} {other} has. {place} has {base}. so whats {other} got",
        "Which number of {thing} does {other} have? It lacks {less} to be level with {place}; {place} has {base}.",
        (
            "Subtracting {less} from the {thing} in {place} gives those in {other}. With {base} in {place}, "
            "tell me the result."
        ),
        "Difference in {thing}: {less}. Larger number: {place}, {base}. Smaller number: {other}, ?",
        (
            '"How many {thing} do you have in {other}?" "{less} fewer than they have in {place}." "And '
            'how many is that, if {place} has {base}?"'
        ),
        (
            "I know that {other} is {less} {thing} short of {place}, and that {place} has {base} of them. Work "
            "out how many {other} has."
        ),
        (
            "If {place} were to lose {less} of its {base} {thing}, it would have as many as {other}. How many "
            "has {other}?"
        ),
        "Please give the number of {thing} in {other}; it is {less} lower than the {base} of {place}.",
        (
            "An old guidebook says that {other} has {less} fewer {thing} than {place} and that {place} has "
            "{base}. What figure should the new guidebook print for {other}?"
        ),
        "Given that {place} exceeds {other} by {less} {thing} and contains {base}, determine the number in {other}.",
        (
            "Somebody counted the {thing}. In {place} it was {base}; and then in {other} it was {less} fewer. "
            "How many did they count in {other}?"
        ),
    ),
    steps=(
        Step(
            "Asked: the {thing} in {other}. Known: {place} has {base}, {other} has {less} fewer. Subtract.",
            "print({base} - {less})",
        ),
    ),
    reply="There are {output} {thing} in {other}.",
)
