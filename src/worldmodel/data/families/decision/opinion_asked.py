"""A question of taste: no tool and no program could settle it."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    first, second = draw.pick(
        ("tea", "coffee"),
        ("cats", "dogs"),
        ("the sea", "the mountains"),
        ("summer", "winter"),
        ("books", "films"),
        ("football", "tennis"),
        ("blue", "green"),
        ("trains", "cars"),
        ("cake", "ice cream"),
        ("rain", "snow"),
    )
    return Case({"first": first, "second": second}, "matter of taste")


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Do you prefer {first} or {second}?",
        "What do you like better, {first} or {second}?",
        "{first:capital} or {second}? Which is nicer in your opinion?",
        "Which would you call better, {second} or perhaps {first}?",
        "My brother loves {first}, I love {second}. Who of us is right?",
        "If you had to choose between {first} and {second}, what would you take?",
        "Give me your personal view on {first} as against {second}.",
        "honestly, {second} or {first}?",
        "We argue all day whether {first} or {second} should be liked more. Decide for us!",
        "Tell me your favourite: {first}, or rather {second}.",
    ),
    think="This asks for a liking. No tool knows it and nothing can be computed: answer in words.",
    reply="That is a matter of taste: some people like {first} more, others {second}, and I have no favourite.",
)
