"""Goods sold over three days that build on each other, with costs for making and for the stall."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    day, more, price = draw.integer(10, 40), draw.integer(3, 20), draw.integer(5, 9)
    cost, rent = draw.integer(2, 3), draw.integer(10, 28)
    sold = day + day + more + 2 * day
    thing, place = draw.pick(
        ("pies", "fair"), ("wreaths", "Christmas market"), ("soaps", "craft market"), ("smoothies", "street party")
    )
    d1, d2, d3 = draw.pick(("Friday", "Saturday", "Sunday"), ("Monday", "Tuesday", "Wednesday"))
    values: dict[str, Value] = {
        **draw.who(),
        "n": day,
        "more": more,
        "p": price,
        "rent": rent,
        "cost": cost,
        "thing": thing,
    }
    values |= {"place": place, "one": d1, "two": d2, "three": d3, "x": draw.integer(12, 80)}
    return Case(values, sold * (price - cost) - rent * 3)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} sells {thing} at a {place} for ${p} each. {one}: {n} sold. {two}: {more} more than on {one}. "
            "{three}: twice as many as on {one}. Each of the {thing} costs ${cost} to make and the stall ${rent} a "
            "day. What is the profit of the three days?"
        ),
        (
            "What do three days at a {place} earn {who} after costs, if {they} sells {n} {thing} on {one}, {more} "
            "more on {two}, and on {three} double the number of {one}, at ${p} each, with ${cost} of ingredients "
            "in each and ${rent} to pay per day?"
        ),
        (
            "The place at the {place} costs {rent} dollars a day, material {cost} dollars for each piece. At {p} "
            "dollars a piece, {n} {thing} went on {one}. {two} was better by {more}. On {three} twice as many were "
            "sold as on {one}. Find the gain."
        ),
        (
            "{thing:capital}: price ${p}, making ${cost}. Stall: ${rent} daily, three days. Sales: {n}; then {n} "
            "plus {more}; then twice {n}. Profit?"
        ),
        (
            "On {three} {who} sold twice as many {thing} as on {one}, and on {two} {more} more than on {one}, when "
            "it had been {n}. Income was ${p} for each, expenses ${cost} for each and ${rent} for each of the "
            "three days. Work out what remained."
        ),
        (
            "{one} i sold {n} {thing}, {two} {more} more than that, {three} double {one}s number. i take {p} "
            "dollars for one, one costs me {cost}, and the {place} wants {rent} every day. how much did i make in "
            "those 3 days"
        ),
        (
            '"Each brings me ${p} and costs me ${cost}," {who} explains about {their} {thing}. For the stand '
            "{they} pays ${rent} a day. The first day brought {n} buyers, the second {more} more than the first, "
            "the third twice the first, one piece per buyer. What is {their} profit from all three days?"
        ),
        (
            "With {x} visitors already waiting, the {place} opened on {one}. {who} got rid of {n} {thing} that "
            "day, of {more} more on {two}, and on {three} of twice as many as on day one. After paying ${rent} per "
            "day for the table and ${cost} per piece for making them, what is left of the ${p} taken for each?"
        ),
        (
            "Three days, {one} to {three}, with a rent of {rent} dollars each. {n} {thing} on the first day; on "
            "the second {more:words} more; on the third twice the first. Selling price {p} dollars, own cost "
            "{cost} dollars. Net result in dollars?"
        ),
        (
            "Find the money that {who} takes home from a {place} of three days. {thing:capital} are made for "
            "${cost} and sold for ${p}. The days saw {n} sold, then {more} above that, then twice as many as at "
            "the very first. The stall took ${rent} off each day."
        ),
        (
            "How much richer is {who} after the {place}? {their:capital} {thing} sold like this: {one} {n}, {two} "
            "{n} and {more} more, {three} as many as two times {one}. The buyers paid ${p} for one. It had cost "
            "{them} ${cost} to make one, and a day's rent was ${rent}."
        ),
    ),
    more=(
        (
            "The stall rent was ${rent} a day, for three days. {who} made {thing} at ${cost} each and sold "
            "them at ${p} each at the {place}: {n} on {one}, {more} more than that on {two}, and on {three} "
            "double what was sold on {one}. Calculate the profit."
        ),
        (
            "Could you tell me what {who} gains at the {place} in three days? Selling price of the {thing}: "
            "${p}. Cost of making: ${cost}. Rent per day: ${rent}. {one} saw {n} sold, {two} {more} more than "
            "{one}, {three} twice as many as {one}."
        ),
        (
            '"How did the {place} go?" "Well, {n} {thing} on {one}, {more} more than that on {two}, and '
            'twice the {one} number on {three}." "And the money?" "I charged ${p} for each, each had cost '
            'me ${cost}, and the stall was ${rent} for every one of the three days." What profit did {who} '
            "make?"
        ),
        (
            "For each of the {thing}, {who} spends ${cost} and gets ${p}. For each of three days the {place} "
            "charges ${rent}. Given sales of {n} on {one}, {more} above that on {two} and double the {one} "
            "sales on {three}, determine the total profit."
        ),
        (
            "Account book of {who}. Rent: ${rent} per day, three days. {thing:capital}: made for ${cost}, sold "
            "for ${p}. {one}: {n}. {two}: {more} more than {one}. {three}: double {one}. Profit: ?"
        ),
        (
            "If it costs ${cost} to make and ${p} to buy one of {who}'s {thing}, and after {n} of them on "
            "{one} there are {more} more sold on {two} than on {one}, then on {three} twice as many as on "
            "{one}, what is earned at the {place} once the daily ${rent} for the stand has been paid on all "
            "three days?"
        ),
        (
            "I wonder what profit I would make. Every day at the {place} costs me ${rent}. A customer pays "
            "${p} for one of my {thing}, and making it costs ${cost}. I plan to sell {n} on {one}, then {more} "
            "more than that on {two}, and double the {one} number on {three}."
        ),
        (
            "hi, at the {place} we pay {rent} dollars a day, 3 days. {thing} cost us {cost} to make and go for "
            "{p}. {one} {n} gone, {two} {more} more than {one}, {three} twice what we did {one}. whats the "
            "profit in dollars"
        ),
        (
            "{who} had a rainy {one} and sold just {n} {thing}. On {two} {they} sold {more} more than on "
            "{one}; on {three}, when the sun came out, twice as many as on {one}. A day's stand was ${rent}. "
            "Each of the {thing} was priced at ${p} after costing {them} ${cost} to make. What profit was left "
            "from the three days?"
        ),
        (
            "From the income at the {place}, ${p} for each of the {thing}, {who} must take off ${cost} for "
            "each and ${rent} for each of three days. The number sold was {n} on {one}, {more} higher on {two} "
            "than on {one}, and on {three} two times that of {one}. Work out the profit."
        ),
        (
            "${rent} a day for three days is the stall, ${cost} is spent on each of the {thing}, ${p} is what "
            "each sells for. On {three} {who} sold double the {one} number, on {two} {more} more than on "
            "{one}, on {one} {n}. What profit was made at the {place}?"
        ),
        (
            "{more} more on {two} than on {one}, twice as many on {three} as on {one}, and on {one} {n}: so "
            "many {thing} were sold at the {place}. The rent was ${rent} for each of three days, the price "
            "${p}, the cost of making ${cost}. Find the profit of {who}."
        ),
        (
            "How much profit do {thing} bring that cost ${cost} to make and sell for ${p}, if {who} pays "
            "${rent} for a stall on each of the three days and sells {n} on {one}, double that on {three}, and "
            "on {two} {more} more than on {one}?"
        ),
        (
            "At a cost of ${cost} each, {who} makes {thing} for the {place}. The stall costs ${rent} a day. On "
            "{two} {they} sells {more} more than the {n} of {one}, on {three} twice as many as on {one}. With "
            "${p} paid for each, what profit do the three days give?"
        ),
        (
            "Three days, ${rent} each, for the stall. {three:capital}: twice the sales of {one}. "
            "{two:capital}: {more} more than {one}. {one:capital}: {n}. {thing:capital} cost ${cost} and sell "
            "at ${p}. Profit: ?"
        ),
        (
            "Every customer at the {place} pays ${p} for one of the {thing}. From that {who} takes ${cost} for "
            "making it. Three times {they} pays the day's rent of ${rent}. Customers bought {n} on {one}, "
            "double as many on {three}, and on {two} {more} more than on {one}. Work out the profit."
        ),
        (
            "so the {place} wants {rent} dollars a day from us, its three days. on {three} we sold double of "
            "{one}, on {two} {more} more than on {one}. {one} was {n}. we get {p} dollars for each, and it "
            "costs us {cost} to make, {thing} that is. whats our profit"
        ),
        (
            '"I had to make each for ${cost}," says {who} about the {thing}, "and I got ${p}. {n} went on '
            "{one}. On {two} it was {more} more than that, on {three} double the {one} number. The stall was "
            '${rent} on each of the three days." What is {their} profit?'
        ),
        (
            "If {n} {thing} are sold on {one}, twice that on {three} and {more} more than on {one} on {two}, "
            "and if a stall at the {place} costs ${rent} for each of these three days, what profit is made "
            "with ${cost} spent and ${p} earned on each of the {thing}?"
        ),
        (
            "Tell {who} {their} profit from the {place}. It lasted three days, each with a rent of ${rent}. "
            "{their:capital} price was ${p}. {their:capital} costs were ${cost} for each of the {thing}. "
            "{one:capital} brought {n} sales, {two} {more} more than {one}, {three} double the sales of {one}."
        ),
        (
            "You rent a stall at a {place} for three days and pay ${rent} a day. You sell {thing} at ${p}; "
            "they cost you ${cost} each. On {three} you sell twice the number of {one}, on {one} you sell {n}, "
            "on {two} {more} more than on {one}. How much profit do you make?"
        ),
        (
            "Given sales of {n} {thing} on {one}, {more} more than these on {two} and double the first number "
            "on {three}, a price of ${p}, making costs of ${cost} and a stall rent of ${rent} for each of the "
            "three days, determine the profit of {who}."
        ),
        (
            "I wonder if the {place} was worth it. My {thing} were sold at ${p} each, and I spent ${cost} on "
            "making each. I sold {n} on {one}; on {three} twice as many; on {two} {more} more than on {one}. "
            "For the three days I paid ${rent} a day. What was the profit?"
        ),
        (
            "The {place} opened on {one}, and {who} sold {n} {thing}. {two:capital} went better, by {more}, "
            "than {one}. {three:capital} went best: double the number of {one}. {they:capital} asked ${p} for "
            "each, after spending ${cost} on it, and gave ${rent} a day, three times, for the stall. Please "
            "state the profit."
        ),
        (
            "Price minus cost is what {who} earns on each of the {thing}: ${p} minus ${cost}. Sold were {n} on "
            "{one}, {more} more than on {one} on {two}, and twice the number of {one} on {three}. Now subtract "
            "the rent for three days at the {place}, ${rent} a day. What remains?"
        ),
        (
            "Could you work out the profit from three days at the {place}? On {one}, {n} {thing} were sold. "
            "Compared with that, {two} had {more} more and {three} twice as many. {who} took ${p} for each. "
            "{they:capital} had paid ${cost} for making each, and a day's rent was ${rent}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the profit of three days. Known: {n} sold, then {more} more, then twice {n}; price {p}, cost "
                "{cost}, stall {rent} a day. Add up the pieces, multiply by the gain on each, subtract three days of "
                "rent."
            ),
            """
sold = {n} + ({n} + {more}) + 2 * {n}
gain = sold * ({p} - {cost})
print(gain - 3 * {rent})
""",
        ),
    ),
    reply="The profit is ${output}.",
)
