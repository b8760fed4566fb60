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
    more=(
        (
            "How many grams of {food} should {who} buy? There are {have} g left from last week, {extra} g are "
            "wanted on top for a sauce, and {g} guests get {dish} by a recipe that uses {grams} g for {s} "
            "people."
        ),
        (
            "I am making {dish} for {g} people. My cookbook needs {grams} g of {food} for {s}. I have {have} "
            "g, and afterwards I would like {extra} g to remain. Tell me how much I have to buy, in grams."
        ),
        (
            "Extra for another dish: {extra} g. At home: {have} g. Guests: {g}. Recipe for {dish}: {s} people, "
            "{grams} g {food}. Still to buy, in g?"
        ),
        (
            "When {s} people eat {dish}, {grams} g of {food} are used. {who} is expecting {g}, promises the "
            "neighbour {extra} g and owns {have} g already. Work out the grams {they} must still get."
        ),
        (
            '"We have {have} g of {food}," says {who}, "but {dish} for {s} people take {grams} g, we will '
            'be {g} at the table, and I need {extra} g more for the bread." How many grams does {who} have to '
            "fetch?"
        ),
        (
            "Could you say what amount of {food} (g) is to be bought if {extra} g are set aside besides, {g} "
            "persons are served with {dish}, {have} g are in stock, and the recipe, meant for {s} persons, "
            "asks for {grams} g?"
        ),
        (
            "hi, {g} friends coming for {dish} tonight, got {have} g of {food} here, recipe says {grams} g for "
            "{s} people, and mum wants {extra} g too. how much should i buy"
        ),
        (
            "It is {who}'s birthday and {g} guests are invited. {dish:capital} will be served; for every {s} "
            "people, {grams} g of {food} go into them. The cake takes {extra} g of {food} as well. Since "
            "{have} g stand on the shelf, what weight must {they} bring from the shop?"
        ),
        (
            "{grams} g of {food} are enough to make {dish} for {s}. Scaled up to {g} eaters, with {extra} g "
            "added for later use and {have} g taken from the jar at home, how many grams are missing?"
        ),
        (
            "Please help {who} with {their} shopping. In the jar: {have} g of {food}. To be left in it after "
            "cooking: {extra} g. To be cooked: {dish} for {g}, where the book reckons {grams} g of {food} for "
            "{s}. Grams to buy?"
        ),
        (
            "{have} g of {food} are at home, {extra} g more are wanted in reserve, and {g} guests are to get "
            "{dish}; the recipe uses {grams} g for {s} people. How many grams does {who} have to buy?"
        ),
        (
            "For {g} eaters {who} makes {dish}. {grams} g of {food} serve {s}. The shelf holds {have} g, and "
            "{extra} g are needed for something else too. Find the grams to be bought."
        ),
        (
            "What must {who} still get, in grams of {food}, with {have} g in the house, {extra} g wanted on "
            "top, and {dish} planned for {g} by a recipe where {s} people need {grams} g?"
        ),
        (
            "Besides {extra} g of {food} for a pie, {who} needs {food} for {dish}: {g} people are coming, and "
            "{s} people take {grams} g. {they:capital} owns {have} g. How much is short?"
        ),
        (
            "The recipe for {dish} is meant for {s}. It asks for {grams} g of {food}. {who} will have {g} to "
            "feed and wishes to keep {extra} g over. {they:capital} has {have} g. How many grams must be added?"
        ),
        (
            "ok so {have} g {food} in the jar, need {extra} g on top for a sauce, {dish} for {g} people, "
            "recipe = {grams} g for {s}. how many g do i buy"
        ),
        (
            "If {grams} g of {food} make {dish} for {s} persons and {who} serves {g}, sets aside {extra} g "
            "besides and finds {have} g in the pantry, what weight in grams does {they} bring home from the "
            "shop?"
        ),
        (
            '"How much {food} shall I bring you?" asks a friend. {who} answers: "{extra} g for the cake, '
            "and then enough for {g} plates of {dish}. {s} plates take {grams} g. But {have} g I've got "
            'already." How many grams are to be brought?'
        ),
        (
            "I already have {have} g. I cook {dish} for {g} this evening; my recipe says {s} people, {grams} g "
            "of {food}. {extra} g more should remain for tomorrow. How many grams do I purchase?"
        ),
        (
            "Stock of {food}: {have} g. Needed besides: {extra} g. {dish:capital}: {grams} g per {s} people. "
            "People: {g}. Purchase in g: ?"
        ),
        (
            "Please tell {who} the number of grams of {food} to buy. A batch for {s} people takes {grams} g; "
            "{they} cooks for {g}; {have} g are there; {extra} g are to be left at the end."
        ),
        (
            "{dish:capital} are on the menu tonight at {who}'s house, where {g} people sit down to eat. Their "
            "{food} is reckoned by a recipe with {grams} g for {s}. Add {extra} g for the baby's meal, take "
            "off {have} g found in a drawer. How many grams remain to be bought?"
        ),
        (
            "Could you calculate how much {food}, in grams, is lacking when {g} friends come for {dish}, "
            "{extra} g extra are called for, {s} friends would need {grams} g and just {have} g are on hand?"
        ),
        (
            "{who} opens the cupboard: {have} g of {food}. {they:capital} opens the book: {dish} for {s}, "
            "{grams} g. {they:capital} counts the guests: {g}. And {extra} g should be there for a second "
            "dish. Work out the grams missing."
        ),
        (
            "When {who} bakes for {s}, {grams} g of {food} go into the {dish}. This time {have} g are in the "
            "tin, there are {g} to bake for, and {extra} g have been promised to an aunt. State the grams that "
            "must be bought."
        ),
        (
            "A further {extra} g of {food} on top of what {g} people need for {dish}: that is what {who} "
            "wants, knowing that {s} people need {grams} g. With {have} g subtracted because they are there "
            "already, how many grams is it?"
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
