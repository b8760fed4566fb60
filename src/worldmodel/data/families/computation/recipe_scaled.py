"""A recipe for some people made for others: how much of an ingredient."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    people, wanted = draw.sample((2, 3, 4, 5, 6, 8, 10, 12, 15), 2)
    each = draw.integer(15, 120, 5)
    food, item, unit = draw.pick(
        ("soup", "lentils", "grams"),
        ("pancakes", "flour", "grams"),
        ("lemonade", "syrup", "ml"),
        ("risotto", "rice", "grams"),
        ("curry", "coconut milk", "ml"),
        ("salad", "beans", "grams"),
    )
    values: dict[str, Value] = {
        "people": people,
        "wanted": wanted,
        "amount": people * each,
        "food": food,
        "item": item,
        "unit": unit,
    }
    return Case({**draw.who(), **values, "x": draw.integer(20, 70)}, wanted * each)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "A recipe for {food} takes {amount} {unit} of {item} for {people} people. How many {unit} are needed for "
            "{wanted} people?"
        ),
        "How many {unit} of {item} go into {food} for {wanted}, if {people} persons need {amount} {unit}?",
        (
            "{amount} {unit} of {item} are enough for {people} servings of {food}. {who} cooks {wanted} servings. "
            "Find the amount."
        ),
        (
            "To feed {wanted} guests {food} instead of the {people} in the cookbook, {who} has to change the "
            "{amount} {unit} of {item} to what?"
        ),
        (
            "For {people} plates of {food} the book says {amount} {unit} of {item}. What does it take for "
            "{wanted:words} plates?"
        ),
        "{food:capital}: {people} portions, {amount} {unit} {item}. And {wanted} portions?",
        (
            "making {food} for {wanted} tonight but the recipe is for {people} and says {amount} {unit} of {item}, "
            "how much do i take"
        ),
        (
            "Every eater gets the same. {people} eaters use up {amount} {unit} of {item} in their {food}, so "
            "{wanted} eaters use how many {unit}?"
        ),
        (
            "The {food} takes {x} minutes to make. With {amount} {unit} of {item} it serves {people}. What amount of "
            "{item} makes it serve {wanted}?"
        ),
        (
            "{who} scales a recipe from {people} to {wanted} persons. It had {amount} {unit} of {item}. Work out the "
            "new quantity."
        ),
        (
            "If {amount} {unit} of {item} go with {people} diners, then a table of {wanted} diners takes how many "
            "{unit} for {food}?"
        ),
        (
            "Scale up or down: {amount} {unit} of {item} belong to {food} for {people}. What belongs to {food} for "
            "{wanted}?"
        ),
        (
            "{who} knows by heart that {amount} {unit} of {item} make {food} for {people}. This weekend {wanted} "
            "will come, {x} years old on average. How many {unit} does {who} have to buy?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {item} for {wanted}. Known: {amount} {unit} for {people}. Divide to get the amount for "
                "one, multiply by {wanted}."
            ),
            """
v1 = {amount} / {people}
print(v1 * {wanted})
""",
        ),
    ),
    reply="{output} {unit} of {item} are needed.",
)
