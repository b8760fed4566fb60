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
        (
            "For {wanted} people, what does {food} need in {unit} of {item}, when the recipe itself lists "
            "{amount} {unit}?"
        ),
        (
            "{wanted} are coming to dinner. {who} wants to serve {food}, and the recipe names {amount} {unit} "
            "of {item}. How much {item} should {they} take?"
        ),
        "How much {item} would {wanted} portions of {food} take? In the magazine it is {amount} {unit}.",
        "Adjust the {food} to {wanted} eaters. Original amount of {item}: {amount} {unit}. New amount: ?",
        (
            "The {item} in my recipe for {food} comes to {amount} {unit}. I need enough for {wanted} people. "
            "Work out the {unit}."
        ),
        (
            "so {wanted} of us want {food}, and it says {amount} {unit} {item} on the box. how many {unit} do "
            "we really need"
        ),
        (
            "Tell {who} the right quantity of {item} for {wanted} helpings; in {their} old cookbook {amount} "
            "{unit} belong to the {food}."
        ),
        "{item:capital} for {food}, as printed: {amount} {unit}. {item:capital} for {wanted} guests: ?",
        (
            "When {who} makes {food} from a recipe with {amount} {unit} of {item} and has to feed {wanted}, "
            "how many {unit} of {item} must {they} weigh or measure?"
        ),
        (
            '"There will be {wanted} of us at the table," says {who}. "My {food} recipe has {amount} {unit} '
            'of {item} in it." What amount is now correct?'
        ),
        (
            "I wonder how many {unit} of {item} I should buy so that my {food} is enough for {wanted}. The "
            "recipe I always use calls for {amount} {unit}."
        ),
        (
            "A cook prepares {food} for {wanted} people in the same proportions as in a recipe with {amount} "
            "{unit} of {item}. Determine the {item} required."
        ),
        (
            "Could you scale this for me? Servings wanted: {wanted}. Dish: {food}. {amount} {unit} of {item} "
            "is what the recipe says."
        ),
        (
            "From page {x} of the cookbook: {food}, with {amount} {unit} of {item}. What will it be for a "
            "party of {wanted}?"
        ),
        (
            "If {wanted} persons are to get {food}, each with a normal portion, how far must the {amount} "
            "{unit} of {item} in the recipe be changed? State the new amount in {unit}."
        ),
        (
            "Grandmother's {food} contains {amount} {unit} of {item}, and it is loved by everyone. {who} makes "
            "it for {wanted} this time. What quantity of {item} goes in?"
        ),
    ),
    think=(
        "Asked: the {item} for {wanted}. Known: {amount} {unit} in the recipe. For how many people the "
        "recipe is made is not said, so it cannot be scaled."
    ),
    reply="I do not know: it is not said for how many people the recipe is made.",
)
