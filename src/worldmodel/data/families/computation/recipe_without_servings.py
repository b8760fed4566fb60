"""A recipe is scaled, but not told for how many people it is made."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    food, item, unit = draw.pick(
        ("soup", "lentils", "grams"),
        ("pancakes", "flour", "grams"),
        ("lemonade", "syrup", "ml"),
        ("risotto", "rice", "grams"),
        ("curry", "coconut milk", "ml"),
        ("salad", "beans", "grams"),
    )
    values: dict[str, Value] = {
        "wanted": draw.integer(2, 15),
        "amount": draw.integer(80, 900, 10),
        "food": food,
        "item": item,
        "unit": unit,
    }
    return Case({**draw.who(), **values, "x": draw.integer(20, 70)})


FAMILY = Family(
    category="computation",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "A recipe for {food} takes {amount} {unit} of {item}. How many {unit} are needed when it is made for "
            "{wanted} people?"
        ),
        (
            "How many {unit} of {item} go into {food} for {wanted}, if the cookbook's amount is {amount} {unit} for "
            "a family?"
        ),
        "{amount} {unit} of {item} are in the usual pot of {food}. {who} cooks {wanted} servings. Find the amount.",
        (
            "To feed {wanted} guests {food} instead of the number in the cookbook, {who} has to change the {amount} "
            "{unit} of {item} to what?"
        ),
        "The book says {amount} {unit} of {item} for {food}. What does it take for {wanted:words} plates?",
        "{food:capital} after grandmother: {amount} {unit} {item}, {x} minutes of work. And for {wanted} portions?",
        "making {food} for {wanted} tonight, the recipe says {amount} {unit} of {item}, how much do i take",
        (
            "Every eater gets the same. A group uses up {amount} {unit} of {item} in its {food}, so {wanted} eaters "
            "use how many {unit}?"
        ),
        (
            "The {food} takes {x} minutes to make and has {amount} {unit} of {item} in it. What amount of {item} "
            "makes it serve {wanted}?"
        ),
        (
            "{who} scales a recipe to {wanted} persons. It had {amount} {unit} of {item} on page {x}. Work out the "
            "new quantity."
        ),
        "If {amount} {unit} of {item} go into {food} for a table of guests, then {wanted} guests take how much?",
        "Scale up or down: {amount} {unit} of {item} belong to the {food}. What belongs to it for {wanted}?",
        (
            "{who} knows by heart that {amount} {unit} of {item} belong in {their} {food}. This weekend {wanted} "
            "will come, {x} years old on average. How many {unit} does {who} have to buy?"
        ),
    ),
    think=(
        "Asked: the {item} for {wanted}. Known: {amount} {unit} in the recipe. For how many people the "
        "recipe is made is not said, so it cannot be scaled."
    ),
    reply="I do not know: it is not said for how many people the recipe is made.",
)
