"""A recipe for some people is made for more guests, with a stock at home: what to buy."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    serves, guests, per = draw.pick(2, 4, 5, 6), draw.integer(7, 30), draw.integer(40, 120, 10)
    have, extra = draw.integer(50, 250, 10), draw.integer(50, 300, 50)
    food, dish = draw.pick(("flour", "pancakes"), ("rice", "risotto"), ("sugar", "jam rolls"), ("butter", "shortbread"))
    values: dict[str, Value] = {
        **draw.who(),
        "s": serves,
        "g": guests,
        "grams": serves * per,
        "have": have,
        "extra": extra,
    }
    return Case({**values, "food": food, "dish": dish, "x": draw.integer(20, 90)}, guests * per + extra - have)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A recipe of {dish} for {s} people takes {grams} g of {food}. {who} cooks for {g} guests, wants "
            "{extra} g of {food} in reserve and has {have} g at home. How many grams must {they} buy?"
        ),
        (
            "How much {food} in grams is missing for {dish} for {g} people if {s} people need {grams} g, {extra} g "
            "should stay over, and there are {have} g in the cupboard?"
        ),
        (
            "In the cupboard {who} finds {have} g of {food}. {their:capital} book says {grams} g make {dish} for "
            "{s}. But {g} are coming, and another {extra} g are wanted for breakfast. Find what has to be bought."
        ),
        "{dish:capital} for {s}: {grams} g {food}. Guests: {g}. Extra: {extra} g. In stock: {have} g. Buy: ? g",
        (
            "{g} people will eat {dish}. Each eats as much as each of the {s} people in the recipe, which lists "
            "{grams} g of {food}. On top, {extra} g go into a cake. {have} g are already there. What weight of "
            "{food} is still to be got?"
        ),
        (
            "making {dish} for {g}, recipe is for {s} and says {grams} grams of {food}, i also need {extra} grams "
            "for something else and i have {have} grams here, how many grams do i get from the shop"
        ),
        (
            "From {grams} g of {food}, {who} gets {dish} for {s} people. {their:capital} party has {g}. The "
            "neighbor borrows {extra} g as well. If the tin at home holds {have} g, how many more grams are needed?"
        ),
        (
            "The oven is warm after {x} minutes. {who} notices that {dish} for all {g} guests need more {food} "
            "than the {have} g in the house: for {s} guests one takes {grams} g, and {they} wants {extra} g left "
            "at the end. Say how much {they} must send for."
        ),
        (
            "Scale a recipe ({grams} g of {food}, {s} servings) up to {g} servings, add {extra} g, and subtract "
            "the {have} g of {food} at hand. How many grams of {food} does that leave to buy?"
        ),
        (
            "{who} hates measuring. But if {s} plates of {dish} contain {grams} g of {food}, and {g} plates are to "
            "be filled and {extra} g kept for Sunday, how much {food} must be added to {their} {have} g?"
        ),
        (
            "Write the shopping list: {dish} for {g} persons, from a recipe in which {s} persons need {grams} g of "
            "{food}; {extra} g of {food} besides; minus {have} g, which {who} still has. How many grams go on the "
            "list?"
        ),
        (
            "{have} g of {food} is not enough, as {g} friends want {dish} at {who}'s place and {grams} g only do "
            "for {s}. A further {extra} g are wanted for the freezer. How far is {who} from having enough, in "
            "grams?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {food} to buy. Known: {grams} g for {s} people, {g} guests, {extra} g more, {have} g at "
                "home. Divide for one person, multiply by the guests, add, subtract the stock."
            ),
            """
each = {grams} / {s}
needed = each * {g} + {extra}
print(needed - {have})
""",
        ),
    ),
    reply="{output} g of {food} must be bought.",
)
