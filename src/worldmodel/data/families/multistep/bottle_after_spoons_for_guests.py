"""A recipe in tablespoons and teaspoons is made for another number of people: what is left in the bottle."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    big, small, serves, guests, bottle, used = 0, 0, 1, 0, 0, 0.5
    while used % 1 or used > bottle - 15 or guests == serves:
        big, small, serves, guests = draw.integer(2, 7), draw.integer(2, 5), draw.integer(2, 6), draw.integer(5, 30)
        bottle, used = draw.pick(250, 330, 400, 500, 700, 750, 1000), (3 * big + small) * 5 * guests / serves
    food = draw.pick("olive oil", "soy sauce", "maple syrup", "lemon juice", "vinegar", "cream")
    values: dict[str, Value] = {**draw.who(), "t": big, "u": small, "s": serves, "g": guests, "ml": bottle}
    return Case({**values, "food": food, "x": draw.integer(8, 60)}, bottle - round(used))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A recipe for {s:words} people takes {t} tablespoons and {u} teaspoons of {food}. {who} cooks it for {g} "
            "people from a full bottle of {ml} ml. How many millilitres of {food} are left in the bottle?"
        ),
        (
            "How many ml remain in a bottle with {ml} ml of {food} after cooking for {g} guests, if the recipe asks "
            "for {t} tablespoons and {u} teaspoons of it per {s} guests?"
        ),
        "{food:capital}: {t} tbsp + {u} tsp for {s} servings. Cooking {g} servings. Bottle: {ml} ml. Left over, in ml?",
        (
            "The sauce for {s} plates contains {u} teaspoons and {t} tablespoons of {food}. There is a new bottle "
            "with {ml} ml in it. Once the sauce for {g} plates is made in the same proportions, what is left of the "
            "{food}, in ml?"
        ),
        (
            "got a bottle of {food}, {ml} ml. recipe is for {s} and says {t} tablespoons plus {u} teaspoons, but we "
            "are {g}. how many ml do i have left after that (usual metric spoons)"
        ),
        (
            "From page {x} of a cookbook {who} picks a dish for {s} people with {t} tablespoons and {u} teaspoons of "
            "{food}. {they:capital} makes it for {g}. Before, there were {ml} ml of {food} in the kitchen. How many "
            "ml are there afterwards?"
        ),
        (
            '"If we are {s}, I use {u} teaspoons of {food} and {t} tablespoons on top," says {who}. "Today we are '
            '{g}." The bottle holds {ml} ml. How much of it, in ml, will not be used?'
        ),
        (
            "Turn {t} tablespoons of {food}, and {u} teaspoons of it as well, into millilitres. That much is meant "
            "for {s} persons; scale it to {g} persons and subtract it from the {ml} ml in the bottle. What do you "
            "get?"
        ),
        (
            "If {ml} ml of {food} are at hand and a cook uses {t} tablespoons and {u} teaspoons for every {s} "
            "portions, how many ml stay in the bottle after {g} portions?"
        ),
        (
            "In the school kitchen a dressing for {s} children needs {t:words} tablespoons of {food} and {u:words} "
            "teaspoons more. Dressing for {g} children is stirred today, out of a supply of {ml} ml. Give the rest "
            "of the supply in ml."
        ),
    ),
    more=(
        (
            "I have {ml} ml of {food} and want to cook for {g}. My grandmother's card, written for {s}, says: {t} "
            "tablespoons, {u} teaspoons. Tell me how many ml I will have left, with standard spoons."
        ),
        (
            "Servings on the card: {s}. {food:capital} on the card: {t} tablespoons, {u} teaspoons. Servings wanted: "
            "{g}. In stock: {ml} ml. Stock after cooking (ml) = ?"
        ),
        (
            "Could you work out what remains of {ml} ml of {food}? It goes into a marinade at the rate of {t} "
            "tablespoons and {u} teaspoons for {s} people, and {g} people are going to be fed. I need the answer in "
            "ml."
        ),
        (
            "{g} guests are expected, though the recipe of {who} is for {s}. It wants {u} teaspoons of {food} on top "
            "of {t} tablespoons. With the quantity adapted to the guests, how many of the {ml} ml in the cupboard "
            "are not needed?"
        ),
        (
            "Measured with ordinary kitchen spoons, {food} goes into a stew for {s:words} like this: {t} "
            "tablespoons, then {u} teaspoons. A canteen has {ml} ml of it and cooks for {g}, keeping the proportion. "
            "What volume in ml does it have afterwards?"
        ),
        (
            "how much {food} is left if the bottle had {ml} ml and i cook for {g}, the recipe takes {t} tbsp and {u} "
            "tsp for {s}, answer in ml"
        ),
        (
            "The oven has been on for {x} minutes when {who} notices that the recipe is for {s} people and not for "
            "{g}. {they:capital} takes the stated amount of {food}, {t} tablespoons and {u} teaspoons, works out the "
            "right quantity for all, and pours it from a bottle of {ml} ml. How many ml does the bottle contain "
            "after that?"
        ),
        (
            "Determine the volume of {food}, in ml, that remains from {ml} ml when a recipe whose {s} portions call "
            "for {u} teaspoons and {t} tablespoons is prepared in {g} portions."
        ),
        (
            "For a picnic {x} km away, {who} adapts a recipe. It was made for {s} eaters and is wanted for {g}. "
            "Among the ingredients are {t} tablespoons and {u} teaspoons of {food}, and {ml} ml of that are in the "
            "house. When the basket is packed, how many ml has {who} not used?"
        ),
        (
            "Each bottle of {food} contains {ml} ml, and one has just been opened. A cook makes {g} bowls of salad "
            "with it. It takes {t} tablespoons and {u} teaspoons to make {s} bowls, and the proportion is kept. How "
            "much is in that bottle at the end, in ml?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the ml left in the bottle. Known: {t} tablespoons and {u} teaspoons of {food} for {s}, "
                "cooked for {g}, {ml} ml there. A tablespoon has fifteen ml, a teaspoon five. Turn the spoons into "
                "ml, multiply by {g} and divide by {s}, subtract."
            ),
            """
recipe = {t} * 15 + {u} * 5
used = recipe * {g} / {s}
print({ml} - used)
""",
        ),
    ),
    reply="{output} ml of {food} are left.",
)
