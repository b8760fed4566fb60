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
        (
            "{ml} ml of {food} are there at first; {g} people will eat; for {s}, the recipe takes {u} "
            "teaspoons and {t} tablespoons. How many ml are left?"
        ),
        (
            "For {g} guests, {who} makes a dish that for {s} guests would need {u} teaspoons and {t} "
            "tablespoons of {food}. The bottle had {ml} ml. How many ml does it still have?"
        ),
        (
            "{u} teaspoons and {t} tablespoons of {food} go into a soup for {s}. {who} cooks the soup for {g} "
            "and has a bottle of {ml} ml. Find what is left over in ml."
        ),
        (
            "How many ml of {food} will be over, if {who} cooks for {g} from a supply of {ml} ml, and every "
            "{s} people take {u} teaspoons plus {t} tablespoons?"
        ),
        (
            "Cooking for {g}, {who} uses {food} from a bottle of {ml} ml. In the book it says: for {s} people, "
            "{t} tablespoons and {u} teaspoons. What remains in the bottle, in ml?"
        ),
        (
            "From a full bottle, {ml} ml, the cook takes {food} for {g} portions; {s} portions need {t} "
            "tablespoons and then {u} teaspoons. Work out the ml that stay in the bottle."
        ),
        (
            "we'll be {g} tonight. {food} in the house: {ml} ml. the recipe (its for {s}) takes {u} tsp and "
            "{t} tbsp of it. how many ml left afterwards?"
        ),
        (
            '"There are {ml} ml of {food} in the cupboard," says {who}, "and {g} people are coming." The '
            "recipe, with {t} tablespoons and {u} teaspoons of it, serves {s}. How many ml will still be in "
            "the cupboard afterwards?"
        ),
        (
            "If {s} servings contain {u} teaspoons and {t} tablespoons of {food}, how much of a bottle of {ml} "
            "ml is left after {g} servings, in ml?"
        ),
        (
            "Bottle of {food}: {ml} ml. Portions to be cooked: {g}. Recipe for {s} portions: {u} teaspoons, "
            "{t} tablespoons. Remainder in ml: ?"
        ),
        (
            "Please work out for {who} how many ml of {food} {they} will not need. The party has {g} guests. "
            "{their:capital} recipe serves {s} and lists {t} tablespoons and {u} teaspoons. {they:capital} "
            "starts with {ml} ml."
        ),
        (
            "You scale a recipe from {s} people up to {g}. It lists {u} teaspoons of {food} and also {t} "
            "tablespoons. Your bottle contains {ml} ml. When all is cooked, how many ml does it contain?"
        ),
        (
            "I wonder what will be left in my bottle of {ml} ml. The {food} is for a salad that takes {t} "
            "tablespoons and {u} teaspoons when it is made for {s}, but I make it for {g}. The answer should "
            "be in ml."
        ),
        (
            "A camp has {g} hungry children and {ml} ml of {food}. The cook's notes are for {s} children: {u} "
            "teaspoons of {food} and {t} tablespoons. After a meal in the same proportions, how many ml does "
            "the camp have?"
        ),
        (
            "Given a stock of {ml} ml, and a recipe with {u} teaspoons and {t} tablespoons of {food} per {s} "
            "eaters, determine how many ml are in stock after a dinner for {g} eaters."
        ),
        (
            "Tell {who} how much {food} {they} has after the feast, in ml. Before it, {they} had {ml} ml. {g} "
            "people ate, and what {s} of them ate took {t} tablespoons and {u} teaspoons."
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
