"""Two drinks with shares of juice are mixed and thinned with water: the share of juice."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b, water = draw.integer(2, 12), draw.integer(2, 12), draw.integer(2, 8)
    p, q = draw.integers(2, 20, 95, distinct=True)
    fruit = draw.pick("orange", "apple", "grape", "cherry", "lemon")
    values: dict[str, Value] = {"a": a, "b": b, "water": water, "p": p, "q": q, "fruit": fruit, **draw.who()}
    return Case({**values, "x": draw.integer(10, 60)}, (a * p + b * q) / (a + b + water))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} mixes {a} litres of a drink with {p}% {fruit} juice and {b} litres of one with {q}% {fruit} "
            "juice, then adds {water} litres of water. What percentage of the mixture is {fruit} juice?"
        ),
        "What percent of juice has a punch made of {a} L at {p}%, {b} L at {q}% and {water} L of plain water?",
        (
            "Water, {water} liters, goes into a bowl. So do {a} liters of a {fruit} drink of which {p} percent is "
            "juice, and {b} liters of another of which {q} percent is juice. Find the share of juice in the bowl "
            "in percent."
        ),
        "Bowl: {a} L ({p}% {fruit}), {b} L ({q}% {fruit}), {water} L water. Juice in percent?",
        (
            "The first bottle holds {a} litres, and {p}% of that is {fruit} juice; the second holds {b} litres, "
            "and {q}% of that is. Both are emptied into a can together with {water} litres of water. How many "
            "percent of juice does the can have?"
        ),
        (
            "i poured {a} liters of {p}% {fruit} juice and {b} liters of {q}% together and put {water} liters of "
            "water on top, how many percent juice is it now"
        ),
        (
            "For {x} guests {who} prepares a {fruit} drink: {b} litres of the sort with {q}% juice, {a} litres of "
            "the sort with {p}% juice, {water} litres from the tap. Work out the percentage of juice."
        ),
        (
            "By adding {water} liters of water, {who} makes a blend thinner that consists of {a} liters with a "
            "juice content of {p}% and {b} liters with one of {q}%. What is the content after that, in percent?"
        ),
        (
            "How strong is the drink? Into it went two kinds, {a} litres with {p} parts of juice in a hundred and "
            "{b} litres with {q} parts in a hundred, and {water} litres with none. Give the parts in a hundred."
        ),
        (
            "Pure juice makes up {p}% of {a} litres and {q}% of {b} litres. {who} joins these and lets {water} "
            "litres of water follow. Determine what percentage of the whole is pure juice now."
        ),
        (
            "A label must say how much {fruit} juice is in the mix. The mix has three parts: water, {water} L; "
            "drink one, {a} L with {p}%; drink two, {b} L with {q}%. Which percentage belongs on the label?"
        ),
        (
            "Compute the juice in {a} L at {p}% and in {b} L at {q}%, and express it in percent of everything in "
            "the jug, where {water} L of water are as well."
        ),
    ),
    more=(
        (
            "{water} litres of water are stirred into {b} litres of a drink with {q}% {fruit} juice and {a} "
            "litres of a drink with {p}% {fruit} juice. What percentage of the result is juice?"
        ),
        (
            "{q}% juice is in one jug, which holds {b} L; {p}% juice is in another, which holds {a} L. {who} "
            "tips both into a pot and adds {water} L of water. How many percent of the pot is {fruit} juice?"
        ),
        (
            "Tell me the juice content in percent of a mixture: {b} liters at {q} percent, {water} liters of "
            "pure water, {a} liters at {p} percent."
        ),
        (
            "If you mix {a} litres of {p}% {fruit} juice, {water} litres of water and {b} litres of {q}% "
            "{fruit} juice, how strong, in percent, is what you get?"
        ),
        (
            "Recipe: {fruit} drink at {q}%, {b} L; water, {water} L; {fruit} drink at {p}%, {a} L. Juice in "
            "the finished bowl: ? %"
        ),
        (
            "hey, {who} mixed {b} liters of the {q}% stuff with {a} liters of the {p}% stuff and then thinned "
            "it with {water} liters of water. whats the percent of {fruit} juice now"
        ),
        (
            '"Mine is {p}% juice and I have {a} litres," says {who}. "Mine is {q}% juice and I have {b} '
            'litres," says a friend. They pour everything together with {water} litres of water. Find the '
            "percentage of juice in the mixture."
        ),
        (
            "I wonder what share of juice, in percent, my punch has. It contains water, exactly {water} "
            "liters; a {q}-percent {fruit} drink, {b} liters; and a {p}-percent {fruit} drink, {a} liters."
        ),
        (
            "Two kinds of {fruit} drink are combined by {who} at a school fair: {a} litres containing {p}% "
            "juice, and {b} litres containing {q}% juice. As it tastes too sweet, {water} litres of water are "
            "put in as well. What does the percentage of juice become?"
        ),
        (
            "What is the concentration of juice, in percent, once {a} L of a drink ({p}% {fruit} juice) has "
            "been diluted with {water} L of water and {b} L of a different drink ({q}% {fruit} juice)?"
        ),
        (
            "{q} percent of {b} litres is juice, {p} percent of {a} litres is juice, and of {water} litres of "
            "water none is. All are mixed. What percentage of the mixture is juice?"
        ),
        (
            "A juice content of {p}% belongs to one {fruit} drink and one of {q}% to another. {who} mixes {a} "
            "litres of the former with {b} litres of the latter and {water} litres of water. Find the juice "
            "content, in percent, of the result."
        ),
        (
            "{a} litres and {b} litres of {fruit} drink, with {p}% and {q}% of juice in this order, are joined "
            "by {water} litres of water. How many percent juice are in it then?"
        ),
        (
            "With {water} litres of water added, what percentage of juice is left in a mix of {b} litres of "
            "{q}% drink and {a} litres of {p}% drink?"
        ),
        (
            "How many percent of the punch is {fruit} juice, when the {p}-percent drink makes up {a} liters of "
            "it, water {water} liters and the {q}-percent drink {b} liters?"
        ),
        (
            "Juice in % = ? Water: {water} L. Second drink: {q}%, {b} L. First drink: {p}%, {a} L. All of it "
            "mixed, {fruit} flavour."
        ),
        (
            "I take {q}% {fruit} drink, {b} liters of it, then {p}% {fruit} drink, {a} liters of it, and then "
            "{water} liters of water. Tell me the percentage of juice that I end up with."
        ),
        (
            "When {who} pours {b} litres of drink ({q}% juice) on {water} litres of water and after that {a} "
            "litres of drink ({p}% juice), how strong does it get in percent?"
        ),
        (
            "You have {a} liters of a {fruit} drink. Its share of juice is {p}%. You add {water} liters of "
            "water and {b} liters of a stronger or weaker one, whose share is {q}%. What share of juice, in "
            "percent, do you have now?"
        ),
        (
            "so its {water} liters water, {a} liters thats {p}% juice and {b} liters thats {q}% juice in the "
            "same pot, what % juice does that make"
        ),
        (
            '"How much juice is in here?" asks a guest. "I used {b} litres with {q}% and {a} litres with '
            '{p}%, and {water} litres of water," says {who}. Give the percentage of {fruit} juice.'
        ),
        (
            "Of two {fruit} drinks, one has {p}% juice and one has {q}%. Given {a} litres of the first and {b} "
            "litres of the second, thinned with {water} litres of water, calculate the percentage of juice in "
            "all this."
        ),
        (
            "Please work out the percentage of {fruit} juice in a barrel. Poured in were water ({water} "
            "litres), a drink of {q} percent ({b} litres) and a drink of {p} percent ({a} litres)."
        ),
        (
            "If {b} litres at {q}% and {water} litres of pure water are put into {a} litres at {p}%, to what "
            "percentage of {fruit} juice does this lead?"
        ),
        (
            "For the summer party a tub has been filled. {water} litres in it are water. {a} litres are from "
            "bottles with {p}% juice, {b} litres from bottles with {q}% juice. {who} stirs well. What is the "
            "percentage of juice in every glass?"
        ),
        (
            "I wonder how much juice, in percent, {who} serves: the drink was made with {a} liters of a {p}% "
            "kind, then diluted with {water} liters of water, then made fuller with {b} liters of a {q}% kind."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the percentage of juice. Known: {a} litres with {p} percent, {b} litres with {q} percent, "
                "{water} litres of water. Add the juice of both, divide by all litres; the percent stay percent."
            ),
            """
juice = {a} * {p} + {b} * {q}
litres = {a} + {b} + {water}
print(juice / litres)
""",
        ),
    ),
    reply="The mixture has {output}% juice.",
)
