"""What it costs to run an appliance some hours a day, from watts and the price of a kilowatt hour in cents."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    device, low, high = draw.pick(
        ("heater", 500, 2500),
        ("freezer", 60, 180),
        ("television", 60, 250),
        ("computer", 80, 450),
        ("lamp", 10, 120),
        ("cooker", 1200, 3200),
    )
    watts, hours, days, cents = (
        draw.integer(low, high, 10),
        draw.integer(2, 14),
        draw.integer(5, 90),
        draw.integer(11, 48),
    )
    values: dict[str, Value] = {"device": device, "watts": watts, "hours": hours, "days": days, "cents": cents}
    return Case(
        {**values, "who": draw.person(), "money": draw.pick("euros", "dollars")}, watts * hours * days * cents / 100000
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {device} of {watts} W runs {hours} hours a day for {days} days. A kilowatt hour costs {cents} cents. "
            "What does that cost in {money}?"
        ),
        (
            "How many {money} does it cost to use this {watts} watt {device} for {hours} hours daily over {days} days "
            "at {cents} cents per kWh?"
        ),
        "{device:capital}: {watts} W, {hours} h per day, {days} days, {cents} cents/kWh. Cost in {money}?",
        (
            "For {cents} cents {who} gets one kWh of electricity. The {device} takes {watts} W and is on for {hours} "
            "hours each day. Find the cost of {days} days in {money}."
        ),
        (
            "Each day {who} leaves the {device} on for {hours} hours. It draws {watts} watts. In {days} days, how "
            "many {money} are added to a bill with a price of {cents} cents a kilowatt-hour?"
        ),
        (
            "what will i pay in {money} if my {device} with {watts} watts is on {hours} hours every day for {days} "
            "days and power is {cents} cents a kwh"
        ),
        (
            "Compute the price, in {money}, of the electricity that a {device} uses within {days} days: power {watts} "
            "W, daily use {hours} hours, tariff {cents} cents per kilowatt hour."
        ),
        (
            "The tariff is {cents} cents for a kilowatt hour. What do {days} days with a {device} cost, in {money}, "
            "when it runs at {watts} W during {hours:words} hours of each day?"
        ),
        (
            "{who} owns a {device} whose label says {watts} W. After {days} days of {hours} hours each, the meter is "
            "read. With {cents} cents for each kWh, what share of the bill in {money} is due to the {device}?"
        ),
        (
            "If {who} pays {cents} cents per kWh, how expensive (in {money}) is this {watts} W {device} that works "
            "{hours} hours a day, {days} days long?"
        ),
    ),
    more=(
        (
            "{days} days, {hours} hours a day, {cents} cents per kWh: what does {who} owe in {money} for "
            "running a {device} rated at {watts} W?"
        ),
        (
            "Each kWh is billed at {cents} cents. Over {days} days, {who} leaves a {device} on for {hours} "
            "hours daily, and it draws {watts} watts. How many {money} does that add to the bill?"
        ),
        (
            '"Our {device} is on {hours} hours a day," says {who}, "and the label on the back reads {watts} '
            'W." If electricity is priced at {cents} cents per kilowatt hour, what will {days} days of this '
            "set them back in {money}?"
        ),
        (
            "Please work out in {money} what gets spent on power when a {watts} W {device} is switched on for "
            "{days} days, {hours} hours each, and the supplier charges {cents} cents a kWh."
        ),
        (
            "I wonder how many {money} I pay for my {device}. Power costs me {cents} cents per kWh, it is used "
            "{hours} hours a day, this has gone on for {days} days, and its power is {watts} W."
        ),
        (
            "tariff: {cents} cents/kWh; appliance: {device}; time: {hours} h daily for {days} days; power: "
            "{watts} W; wanted: cost in {money}"
        ),
        (
            "Given that a {device} was run for {hours} hours on each of {days} days at {watts} W, find the "
            "electricity cost in {money} when a kilowatt hour is sold for {cents} cents."
        ),
        (
            "For {days} days in a row the {device} in the workshop hummed away, {hours:words} hours every day. "
            "It consumes {watts} watts. Nobody thought of the bill until {who} saw the price of {cents} cents "
            "per kilowatt hour. How many {money} had been used up?"
        ),
        (
            "{watts} watts is what the {device} takes, {cents} cents is what a kWh costs, {hours} hours is how "
            "long it works each day. Tell me the expense in {money} after {days} days."
        ),
        (
            "Could you tell {who} the electricity cost, in {money}, of using a {device} every day for {hours} "
            "hours? The rate is {cents} cents per kWh, the power is {watts} W, and it goes on like that for "
            "{days} days."
        ),
        (
            "At {cents} cents per kWh, what does {who} pay in {money} for {days} days on which a {device} is "
            "on for {hours} hours each, taking {watts} W?"
        ),
        (
            "{cents} cents buy a kilowatt hour. For {days} days a {device} has run {hours} hours daily at "
            "{watts} W. How many {money} did the electricity cost?"
        ),
        (
            "{hours} hours a day is how long {who}'s {device} is on. It draws {watts} W, and a kWh costs "
            "{cents} cents. What do {days} days add up to in {money}?"
        ),
        (
            "{days} days; {cents} cents for a kWh; a {device} with {watts} W; {hours} hours a day. How much is "
            "that in {money}?"
        ),
        (
            "How much, in {money}, has to be paid for {days} days of a {device} if the price is {cents} cents "
            "per kilowatt hour, its power {watts} watts and the daily use {hours} hours?"
        ),
        (
            '"What do you pay for a kilowatt hour?" - "{cents} cents." - "And the {device}?" - "{hours} '
            'hours a day, {watts} watts." Then what are {days} days of it in {money}?'
        ),
        (
            "Over a period of {days} days, electricity at {cents} cents a kWh is used by a {device} of {watts} "
            "W, on for {hours} hours every day. Calculate the cost in {money}."
        ),
        (
            "power here is {cents} cents per kwh. {device} uses {watts} W. its on {hours} hours a day. what "
            "does it cost me over {days} days, in {money}"
        ),
        (
            "{who} switches the {device} on for {hours} hours each day. {days} days have gone by, {cents} "
            "cents are charged for a kilowatt hour, and the nameplate says {watts} W. Find the amount due in "
            "{money}."
        ),
        (
            "Daily use {hours} h; price per kWh {cents} cents; period {days} days; power {watts} W ({device}). "
            "Total in {money}?"
        ),
        (
            "If a kilowatt hour is sold to {who} at {cents} cents, running a {watts} W {device} for {hours} "
            "hours a day costs how many {money} in {days} days?"
        ),
        (
            "Tell me in {money} what the {device} costs us. We have had it for {days} days, {cents} cents go "
            "to the supplier per kWh, it takes {watts} watts, and each day it works for {hours} hours."
        ),
        (
            "My holiday flat has a {device}. I stayed {days} days and used it {hours} hours a day. The owner "
            "wants {cents} cents for each kWh, and the {device} needs {watts} W. What do I owe in {money} for "
            "that?"
        ),
        (
            "When {watts} watts are drawn by a {device} during {hours} hours of every day, what electricity "
            "bill in {money} follows after {days} days with {cents} cents as the price of a kilowatt hour?"
        ),
        (
            "The supplier's letter says {cents} cents per kWh. In {who}'s kitchen a {device} is used {hours} "
            "hours daily, its rating being {watts} watts. Please give the cost of {days} days in {money}."
        ),
        (
            "For a {device} the consumption over {days} days is to be paid: {hours} hours per day, {watts} W, "
            "{cents} cents per kilowatt hour. State the sum in {money}."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a cost. Known: {watts} W, {hours} hours a day, {days} days, {cents} cents per kWh. Watts "
                "times hours times days by 1000 are the kWh; multiply by the cents and divide by 100."
            ),
            """
kwh = {watts} * {hours} * {days} / 1000
print(kwh * {cents} / 100)
""",
        ),
    ),
    reply="It costs {output} {money}.",
)
