"""A stock shrinks each day and is refilled on evenings when it is below a level: the stock after some days."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    place, thing = draw.pick(
        ("bakery", "bags of flour"),
        ("coffee bar", "packs of coffee"),
        ("print shop", "boxes of paper"),
        ("pharmacy", "packs of bandages"),
        ("hotel", "bars of soap"),
        ("garage", "cans of oil"),
    )
    evenings: list[int] = []
    refills = level = 0
    while refills < 2 or level in evenings:
        start, use, days = draw.integer(40, 150), draw.integer(6, 18), draw.integer(10, 25)
        level, lot = use + draw.integer(2, 30), 5 * draw.integer(6, 20)
        evenings, refills, stock = [], 0, start
        for _ in range(days):
            evenings.append(stock - use)
            refills += evenings[-1] < level
            stock = evenings[-1] + lot * (evenings[-1] < level)
    values: dict[str, Value] = {"st": start, "u": use, "level": level, "lot": lot, "days": days, "place": place}
    return Case({**values, **draw.who(), "thing": thing, "x": draw.integer(3, 15)}, start + refills * lot - days * use)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {place} has {st} {thing} in stock and uses {u} of them every day. Whenever fewer than {level} are "
            "left in the evening, {lot} new ones are delivered at once. How many are there in the evening of day "
            "{days}, after any delivery?"
        ),
        (
            "How large is a stock of {thing} after {days} days if it starts at {st}, shrinks by {u:words} a day, "
            "and is filled up with {lot} more every evening on which it is below {level}?"
        ),
        (
            "{place:capital}: {st} {thing}. Per day minus {u}. If under {level} at night: plus {lot}. Stock after "
            "{days} days?"
        ),
        (
            "When the evening count of {thing} falls below {level}, the {place} gets {lot} the same evening. On "
            "each day {u} go. The count was {st} before the first day. Find it for the end of day {days}, with any "
            "delivery of that evening."
        ),
        (
            "we got {st} {thing} here, use {u} a day, and soon as its under {level} at the end of a day i fetch "
            "another {lot}, how many have we got after {days} days"
        ),
        (
            "{who} keeps the books of a {place}. {they:capital} writes down {st} {thing} at the beginning. Each day "
            "{they} crosses out {u}; if the rest is smaller than {level}, {they} adds a delivery of {lot} before "
            "going home. What number stands in the book after {days} days?"
        ),
        (
            "A {place} with {x} shelves needs {u} {thing} a day. It opens with {st} of them. Its computer checks "
            "the shelves every evening and, if it finds fewer than {level}, has {lot} brought straight away. What "
            "is on the shelves once {days} days are over?"
        ),
        (
            "If {u} {thing} leave a {place} each day and {lot} arrive on every evening that finds fewer than "
            "{level} there, how many will there be {days} days after a start with {st}?"
        ),
        (
            "Simulate {days} days of a {place}'s stock of {thing}. Initial stock: {st}. Daily demand: {u}. Rule at "
            "the end of each day: if stock is less than {level}, add {lot}. Report the final stock."
        ),
        (
            '"If you count fewer than {level} {thing} in the evening, put {lot} new ones on the shelf," {who} was '
            "told. Each day {u:words} are taken from it, and at first there were {st}. After {days} days, the "
            "evening's work done, how many lie on the shelf?"
        ),
    ),
    more=(
        (
            "I run a {place}. This month I began with {st} {thing}, and I need {u} of them day by day. My supplier "
            "brings {lot} on any evening when I report that I am below {level}. How many do I own after {days} "
            "days, the last evening's delivery included?"
        ),
        (
            "Every day takes {u} {thing} from a store that held {st}. The {place} refills it by {lot} on those "
            "evenings when it contains fewer than {level}. Work out its content after {days} days."
        ),
        (
            "stock of {thing}: start {st}; daily use {u}; reorder point: below {level} (checked each evening, "
            "delivered at once); lot size {lot}; days {days}; end stock = ?"
        ),
        (
            "Over {days} days a {place} hands out {u} {thing} daily. There were {st} to begin with, and after "
            "closing time a lorry with {lot} comes if fewer than {level} remain. Say how many there are when the "
            "last day is over and any lorry has been."
        ),
        (
            "Count the {thing} for {who}: from {st}, take away {u} for each day; on a day that ends with fewer than "
            "{level}, put {lot} back. What is the count after {days} days?"
        ),
        (
            "The {place} in our street, open for {x} years now, gets through {u} {thing} a day. Deliveries of {lot} "
            "come only in the evening and only when the count has sunk below {level}. Given {st} at the outset, how "
            "many are to be found there at the end of {days} days?"
        ),
        (
            "Let {st} be the number of {thing} in a store. For each of {days} days, lower the number by {u}, and "
            "should it then be smaller than {level}, raise it by {lot}. Which number results?"
        ),
        (
            "how many {thing} after {days} days: {u} go every day, {lot} come in whenever its less than {level} in "
            "the evening, had {st} at the start"
        ),
        (
            "Because {lot} {thing} fit on a pallet, the {place} always orders that many, and it does so on every "
            "evening with a stock under {level}; the pallet is there within the hour. Its {x} employees use up {u} "
            "in a day. The stock is {st} now. What is it after {days} days?"
        ),
        (
            "Monday morning, {st} {thing} in the {place}. From that day on {u} are taken out daily, at night the "
            "stock is looked at, and {lot} are brought in if it has dropped below {level}. Tell me the stock on the "
            "night that ends day {days}."
        ),
        (
            "After {days} days, how many {thing} are there in a {place}, if {lot} are added on every evening "
            "with fewer than {level}, {u} are used each day, and {st} were there at first?"
        ),
        (
            "{lot} {thing} come on each evening on which fewer than {level} are there. {u} are used every day. "
            "The {place} had {st} at first. How many does it have after {days} days?"
        ),
        (
            "Below {level} in the evening, the {place} gets {lot} more {thing} at once. It uses {u} a day. "
            "Starting with {st}, what does it have after {days} days?"
        ),
        (
            "{days} days long, {u} {thing} a day are used in a {place}. It had {st} before. On evenings with "
            "fewer than {level} in stock, {lot} are delivered the same evening. Find the final stock."
        ),
        (
            "Each evening {who} looks at the {thing} in the {place}: with fewer than {level}, {they} gets "
            "{lot} at once. By day, {u} are used. {st} were there at the start. Tell me the number after "
            "{days} days."
        ),
        (
            "How many {thing} does {who} have in the {place} at the end of {days} days? {they:capital} uses "
            "{u} a day, started with {st}, and adds {lot} in the evening whenever there are fewer than {level}."
        ),
        (
            "Delivery: {lot} {thing}, on evenings with fewer than {level}. Use: {u} a day. At first: {st}. "
            "Time: {days} days. Stock of the {place} at the end: ?"
        ),
        (
            "{u} {thing} are needed daily. With {st} at the beginning and {lot} arriving on any evening that "
            "leaves fewer than {level}, what is the stock of the {place} after {days} days?"
        ),
        (
            "my {place} uses {u} {thing} a day. if theres less than {level} in the evening i add {lot} right "
            "then. started with {st}. how many after {days} days?"
        ),
        (
            '"We never run out," says {who}. "When an evening ends with fewer than {level} {thing}, {lot} '
            'are brought at once. And we use just {u} a day." The {place} had {st} at first. How many has it '
            "after {days} days?"
        ),
        (
            "Suppose a {place} starts a period of {days} days with {st} {thing}. If the evening stock is less "
            "than {level}, it is raised by {lot} at once. The use per day is {u}. Calculate the stock at the "
            "end of the period."
        ),
        (
            "In a {place}, {level} {thing} is the limit: on an evening with fewer, {lot} are added. Daily, {u} "
            "are taken out. From {st} at the start, what has the number come to after {days} days?"
        ),
        (
            "Please follow the stock of a {place} for {days} days. Every day it loses {u} {thing}. In the "
            "evening it gains {lot} if there are fewer than {level}. It begins with {st}. Where does it end?"
        ),
        (
            "I keep {thing} in my {place}. {lot} is what I get in the evening when I have fewer than {level}, "
            "and {u} is what I use in a day. If I have {st} this morning, how many do I have when {days} days "
            "are over?"
        ),
        (
            "The {place} is busy all year. {who} takes {u} {thing} from its store every day and has {lot} new "
            "ones put in on each evening that shows fewer than {level}. What is left of all this after {days} "
            "days, when {st} were in the store at first?"
        ),
        (
            "Given {level} as the number of {thing} under which an evening delivery of {lot} is made, {st} as "
            "the first stock and {u} as the daily use, determine what the {place} has in stock after {days} "
            "days."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the stock of {thing} after {days} days. Known: {st} at first, {u} used a day, {lot} added "
                "on evenings with fewer than {level}. Go through the days: subtract, and add a delivery if the "
                "stock is below the level."
            ),
            """
stock = {st}
for day in range({days}):
    stock = stock - {u}
    if stock < {level}:
        stock = stock + {lot}
print(stock)
""",
        ),
    ),
    reply="There are {output} {thing} in stock.",
)
