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
    more=(
        (
            "For {wanted} guests, how many {unit} of {item} does {who} need, given that the {food} in the "
            "cookbook is made with {amount} {unit}?"
        ),
        (
            "{wanted} people are coming to eat {food}. My recipe says {amount} {unit} of {item}. Tell me what "
            "amount of {item} I should use."
        ),
        "Recipe card: {food}. {item:capital}: {amount} {unit}. For {wanted} persons: ?",
        "Could you work out the amount of {item} for {wanted} helpings of {food}? Normally {amount} {unit} go in.",
        (
            '"I always put {amount} {unit} of {item} into my {food}," says {who}. If {they} cooks for '
            "{wanted} next time, what amount of {item} is right?"
        ),
        (
            "My kitchen clock is {x} years old. I wonder how to adapt my {food} to {wanted} eaters; so far it "
            "has been made with {amount} {unit} of {item}."
        ),
        (
            "Please convert a recipe for {food} that asks for {amount} {unit} of {item}. It shall feed "
            "{wanted} people, all with portions of the usual size. How many {unit} are required?"
        ),
        (
            "hey {who} has {wanted} friends over and wants to make {food}, the packet says {amount} {unit} of "
            "{item}, so how much then"
        ),
        (
            "When {food} is cooked for {wanted:words} instead of for the usual number, to what do the {amount} "
            "{unit} of {item} change?"
        ),
        "Given {amount} {unit} of {item} in the original {food}, determine the quantity for {wanted} servings.",
    ),
    think=(
        "Asked: the {item} for {wanted}. Known: {amount} {unit} in the recipe. For how many people the "
        "recipe is made is not said, so it cannot be scaled."
    ),
    reply="I do not know: it is not said for how many people the recipe is made.",
)
