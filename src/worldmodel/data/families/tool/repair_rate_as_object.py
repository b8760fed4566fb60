"""The rate is a plain number; a first program takes it for an object with fields and fails."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    amount = draw.integer(15, 800)
    return Case({"base": base, "target": target, "amount": amount}, round(amount * exchange_rate(base, target), 2))


FAMILY = Family(
    category="tool",
    kind="repair",
    case=case,
    phrasings=(
        "What are {amount} {base} in {target} today?",
        "I have {amount} {base} and want {target}. How many will I get?",
        "Change {amount} {base} into {target}, please.",
        "Find the worth of {amount} {base} when counted in {target}.",
        "{amount} {base} -> {target}",
        "An invoice over {amount} {base} is to be paid in {target}. How much is to be paid?",
        "A friend abroad lent me {amount} {base}. At today's rate, what sum do I owe in {target}?",
        "How many {target} does one get at the bank for {amount} {base}, leaving fees aside?",
        "In {target}, a ticket that costs {amount} {base} would be how much?",
        "please tell me how much money {amount} {base} makes in {target}",
    ),
    more=(
        "Could you convert {amount} {base} to {target} for me at the current rate?",
        "{base} {amount} = ? {target}",
        "My aunt needs {target}. If she exchanges {amount} {base} today, what will she be handed?",
        (
            "An invoice over {amount} {base} has to be settled in {target}; work out the amount at the present "
            "exchange rate."
        ),
        "I wonder how much {target} my savings of {amount} {base} are equal to right now.",
        "Given today's exchange rate, express {amount} {base} in the currency {target}.",
        "Amount: {amount}. From: {base}. To: {target}. Result at the current rate?",
        (
            '"It costs {amount} {base}," says the seller. The customer thinks in {target}. What price does '
            "the customer think of?"
        ),
        "How much {target} do {amount} {base} come to at the moment?",
        "got {amount} {base} left from my trip, whats that in {target} now",
        "In {target}, what is the value of {amount} {base} today?",
        "{target} is what I need, {amount} {base} is what I have. How much will the exchange bring at today's rate?",
        "How many {target} equal {amount} {base} at the moment?",
        "Turn {amount} {base} into {target} at the current rate and give me the sum.",
        (
            "My hotel wants to be paid in {target}. My purse holds {amount} {base}. What are those worth at "
            "the present rate?"
        ),
        "If someone sends me {amount} {base} and my account is in {target}, what amount is credited, fees aside?",
        "currency: {base} -> {target}, amount: {amount}, today",
        "hi, whats {amount} {base} worth in {target} today",
        "A camera is offered abroad for {amount} {base}. Tell me its price in {target} by today's exchange rate.",
        "Please say what one would get in {target} for a banknote bundle of {amount} {base} right now.",
        (
            '"Can you pay {target}?" asks the driver, who charges {amount} {base}. What sum in that other '
            "currency is right today?"
        ),
        (
            "Our budget of {amount} {base} must be reported in {target}. At today's rate, which figure goes "
            "into the report?"
        ),
        "Converted to {target}, how much money is {amount} {base} now?",
        "I'd like the {target} equivalent of {amount} {base}, please, with the rate of today.",
        "Work out today's amount in {target} for a salary of {amount} {base}.",
        "Receipt: {amount} {base}. To be booked in {target} at the current rate: ?",
    ),
    steps=(
        Step(
            "Asked: {amount} {base} in {target}. Take the rate from the tool and multiply.",
            (
                'rate = use_tool("exchange_rate", base="{base}", target="{target}")["rate"]\n'
                "print(round({amount} * rate, 2))"
            ),
            requires="python:tool(exchange_rate)",
            fails=True,
        ),
        Step(
            "The tool gives the rate itself, a number without fields. Use it as it is.",
            ('rate = use_tool("exchange_rate", base="{base}", target="{target}")\nprint(round({amount} * rate, 2))'),
            requires="python:tool(exchange_rate)",
        ),
    ),
    reply="{amount} {base} is {output} {target}.",
)
