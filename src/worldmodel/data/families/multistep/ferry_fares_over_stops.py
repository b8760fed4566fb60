"""People get on and off at two stops; each who boards pays: the money and those aboard decide the answer."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, on, off, more = draw.integer(8, 40), draw.integer(6, 30), draw.integer(3, 8), draw.integer(4, 20)
    fare = draw.integer(2, 9)
    vehicle, stop = draw.pick(("ferry", "pier"), ("bus", "stop"), ("tram", "stop"), ("cable car", "station"))
    values: dict[str, Value] = {
        "n": start,
        "on": on,
        "off": off,
        "more": more,
        "fare": fare,
        "v": vehicle,
        "stop": stop,
    }
    cost = draw.integer(20, 90)
    while (start + on + more) * fare <= cost:
        cost -= 10
    return Case({**values, **draw.who(), "cost": cost, "x": draw.integer(2, 60)}, (start + on + more) * fare - cost)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {v} starts with {n} passengers. At the first {stop} {on} get on and {off} get off; at the second "
            "{more} get on. Everyone who boards pays ${fare}. The trip costs ${cost} in fuel. What is the profit?"
        ),
        (
            "What does a trip of a {v} earn after ${cost} for fuel, if {n} people board at the start, {on} at the "
            "first {stop} where {off} leave, and {more} at the second, all for ${fare} each?"
        ),
        (
            "Fuel for one trip of the {v}: {cost} dollars. Fare: {fare} dollars on boarding, none on leaving. {n} "
            "people board at the beginning, at the next {stop} {off} go and {on} come, and at the last {stop} "
            "{more} come. Find the profit of the trip."
        ),
        (
            "{v:capital}: {n} board. {stop:capital} one: {on} on, {off} off. {stop:capital} two: {more} on. Fare "
            "${fare} per boarding, fuel ${cost}. Profit?"
        ),
        (
            "{who} drives a {v} and sells a ticket to each person who gets on, at {fare} dollars. Today it was {n} "
            "tickets at the start, {on} at the first {stop}, where {off} people got off, and {more} at the second. "
            "With {cost} dollars gone for fuel, what did {who} earn?"
        ),
        (
            "so {n} folks got on my {v} at the start, then {off} got out and {on} came in, then another {more} "
            "came in, everybody pays {fare} when they get in and i spend {cost} on fuel, how much is left for me"
        ),
        (
            "The {v} takes in ${fare} from every person who enters. {on} enter at the first {stop} and {more} at "
            "the second, while {n} had entered where it set off. {off} got out on the way. Take off ${cost} of "
            "fuel. How many dollars remain?"
        ),
        (
            "Line {x} is served by a {v}. Its passengers pay {fare} dollars when they come aboard: {n} of them at "
            "the terminus, then {on}, then {more}. At the {stop} where the {on} came aboard, {off} went ashore or "
            "left. Fuel took {cost} dollars. Compute the gain."
        ),
        (
            "Is a trip of the {v} worth it? Income: {fare} dollars for each of those who board, namely {n} first, "
            "later {on}, later still {more}. The {off} who leave early get nothing back. Expense: {cost} dollars "
            "for fuel. Give the difference."
        ),
        (
            "Each ticket for the {v} is ${fare}. {who} counts the tickets: {n} from the first place, {on} and "
            "{more} from the two after it. {they:capital} also counts {off} people who left half-way, and notes "
            "${cost} for fuel. What is the surplus of the trip?"
        ),
        (
            "How much does one round bring? {n} people are on the {v} when it leaves; all of them paid. {on} "
            "people join, {off} leave at the same {stop}; at the last {stop} {more} join. A ticket is {fare} "
            "dollars, the fuel for the round {cost} dollars."
        ),
        (
            "{fare} dollars a head, paid on boarding, are the only income of a {v}. Heads: {n} to begin with, {on} "
            "at one {stop} (where {off} went off), {more} at another. Its only cost is {cost} dollars for fuel. "
            "Tell the profit."
        ),
    ),
    more=(
        (
            "What profit is left after paying ${cost} for fuel, when each person who boards the {v} pays "
            "${fare} and {more} board at the second {stop}, {on} at the first, where {off} get out, and {n} at "
            "the start?"
        ),
        (
            "At the last {stop} {more} people got on, at the one before it {on} got on and {off} got off, and "
            "at the start {n} had got on. The {v} charges {fare} dollars for boarding and burns fuel for "
            "{cost} dollars. Work out its profit."
        ),
        (
            "Log of the {v}. Start: {n} on. Next {stop}: {off} off, {on} on. Last {stop}: {more} on. Fuel: "
            "${cost}. Ticket, paid on boarding: ${fare}. Profit: ?"
        ),
        (
            "Could you tell {who} how much money the trip made? With fuel for {cost} dollars the {v} took on "
            "{n} people, later {on} more while {off} left, and in the end another {more}; everybody who came "
            "on board had to pay {fare} dollars."
        ),
        (
            '"Tickets, please, {fare} dollars each!" {who} sells them to {n} people before the {v} leaves, '
            "to {on} at the first {stop}, while {off} walk off, and to {more} at the next {stop}. Fuel costs "
            "{who} {cost} dollars. What is {their} profit?"
        ),
        (
            "I have owned a {v} for {x} years. Today my fuel was ${cost}. I let {n} passengers on at the "
            "start; {off} of them left at the first {stop}, where {on} new ones came on; then {more} came on "
            "at the second. Each paid me ${fare} on boarding. Please tell me my profit."
        ),
        (
            "ok so fuel for the {v} is {cost} bucks, everyone getting on pays {fare}. first {n} get on, next "
            "{stop} {off} get off and {on} get on, the {stop} after that {more} get on. whats the profit"
        ),
        (
            "Although {off} passengers leave a {v} at the first {stop}, all have paid ${fare} upon boarding: "
            "{n} at the start, {on} at the first {stop}, {more} at the second. Given fuel costs of ${cost}, "
            "determine the profit."
        ),
        (
            "{off} people get off the {v} at a {stop} and {on} get on there. Earlier {n} had boarded, and "
            "later {more} board. Every boarding brings {fare} dollars, and the only expense is fuel at {cost} "
            "dollars. I wonder what the trip earns on balance."
        ),
        (
            "For the {v}, the fuel of a trip is {cost} dollars and a passenger, whenever boarding, pays {fare} "
            "dollars. The trip begins with {n} on board. It goes on with {on} getting in as {off} get out, and "
            "ends after {more} have got in at the second {stop}. How many dollars does {who} gain?"
        ),
        (
            "${cost} goes for fuel. {more} people board the {v} at the second {stop}, {on} board and {off} get "
            "off at the first, and {n} had boarded at the start. At ${fare} for everyone who boards, what is "
            "the profit?"
        ),
        (
            "Everyone who boards the {v} pays ${fare}. At the first {stop}, {off} get off and {on} get on; at "
            "the second {stop}, {more} get on; at the start there were {n} on board. After ${cost} for fuel, "
            "what profit is there?"
        ),
        (
            "{more} get on the {v} at the second {stop}, {on} at the first {stop}, {n} at the start, and {off} "
            "get off at the first {stop}. Each pays {fare} dollars to get on. Fuel costs {cost} dollars. Find "
            "the profit."
        ),
        (
            "{on} people get on at the first {stop} and {off} get off. Before that {n} got on, after that "
            "{more}. The {v} costs ${cost} in fuel and takes ${fare} from each person who gets on. How much "
            "does it earn?"
        ),
        (
            "With ${fare} per person boarding and ${cost} for fuel, what profit does a {v} make that starts "
            "with {n} passengers, takes on {on} and lets off {off} at the first {stop}, and takes on {more} at "
            "the second?"
        ),
        (
            "How many dollars of profit does the {v} bring {who}, if fuel is {cost} dollars, a ticket is "
            "{fare} dollars, and those boarding are {n} at the start, {on} at the first {stop} (where {off} "
            "leave) and {more} at the second?"
        ),
        (
            "Ticket ${fare}, fuel ${cost}. The {v}: second {stop} {more} on; first {stop} {off} off, {on} on; "
            "start {n} on. Profit?"
        ),
        (
            "i drive a {v}. {off} people got off at the first {stop} and {on} got on, then {more} got on at "
            "the second, and {n} were on from the start. its {fare} dollars to get on. fuel was {cost} "
            "dollars. whats my profit"
        ),
        (
            '"What did the trip bring?" asks the owner. "Well," says {who}, "fuel was {cost} dollars. {n} '
            "boarded at the start, {more} at the second {stop}, {on} at the first, where {off} left the {v}. "
            'All paid {fare} dollars on boarding." What is the profit?'
        ),
        (
            "Tell me the profit of a {v} trip. Fare for boarding: {fare} dollars. Second {stop}: {more} board. "
            "First {stop}: {on} board, {off} leave. Start: {n} board. Fuel: {cost} dollars."
        ),
        (
            "If {off} of the {n} who boarded a {v} at the start leave it at the first {stop}, while {on} board "
            "there and {more} at the second, what remains of the fares, ${fare} for each boarding, after "
            "${cost} has been paid for fuel?"
        ),
        (
            "Calculate the profit of the {v} from these facts: {cost} dollars of fuel; {off} people leaving "
            "and {on} boarding at the first {stop}; {more} boarding at the second; {n} boarding at the start; "
            "{fare} dollars for every boarding."
        ),
        (
            "It was foggy, and {who} was glad when the {v} came in. {fare} dollars had been collected from "
            "each person boarding: {more} at the second {stop}, {on} at the first, {n} at the start. {off} had "
            "got off at the first {stop}. The fuel had cost {cost} dollars. What was the profit?"
        ),
        (
            "Please work out how much money is left. The {v} burned fuel for ${cost}. It let {off} people off "
            "and {on} people on at the first {stop}, having left with {n}; at the second {stop} it let {more} "
            "on. The fare, ${fare}, is paid on getting on."
        ),
        (
            "On my {v} you pay when you get on, {fare} dollars. {n} did so at the start, and {off} of these "
            "got off at the first {stop}. There, {on} others got on. At the second {stop} I picked up {more}. "
            "What do I earn once {cost} dollars for fuel are taken off?"
        ),
        (
            "Given that {more} passengers board at the second {stop}, {on} board and {off} leave at the first, "
            "and {n} board at the start, determine the profit of the {v} at a fare of ${fare} per boarding and "
            "a fuel bill of ${cost}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the profit. Known: {n}, {on} and {more} people board at {fare} each; {cost} for fuel. Those "
                "who get off do not matter. Add those who board, multiply by the fare, subtract the fuel."
            ),
            """
boarded = {n} + {on} + {more}
income = boarded * {fare}
print(income - {cost})
""",
        ),
    ),
    reply="The profit is ${output}.",
)
