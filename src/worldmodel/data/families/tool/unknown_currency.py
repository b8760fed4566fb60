"""A currency that the rate tool does not know; the failure is told honestly."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES


def case(draw: Draw) -> Case:
    unknown = draw.pick("Florins", "Zorbs", "Talers", "Ducats", "Groats", "Shells", "Gulden", "Crowntokens")
    base = draw.pick(*CURRENCIES)
    return Case({"amount": draw.integer(10, 700), "unknown": unknown, "base": base})


FAMILY = Family(
    category="tool",
    kind="unanswerable",
    case=case,
    phrasings=(
        "How much is {amount} {base} in {unknown}?",
        "Convert {amount} {base} to {unknown}.",
        "I should like to change {amount} {base} into {unknown}. What will I get?",
        "{amount} {base} in {unknown}, please",
        "At today's rate, how many {unknown} are {amount} {base}?",
        "A merchant in a game shop takes only {unknown}. What do I owe him for goods of {amount} {base}?",
        "Give the value of {amount} {base}, counted in {unknown}.",
        "what would {amount} {base} be worth if paid in {unknown}",
        "With {amount} {base} in my wallet, how many {unknown} can I afford at the current exchange rate?",
        "The prize is {amount} {base}, but I want it in {unknown}. How many is that?",
    ),
    more=(
        "I wonder how many {unknown} one would give me for {amount} {base}.",
        "In {unknown}, what are {amount} {base} worth today?",
        "{amount} {base} = ? {unknown}",
        "Could you change {amount} {base} for me and say how many {unknown} that makes?",
        (
            '"We only accept {unknown} here," says the innkeeper. My bill is {amount} {base}. How many do I '
            "lay on the table?"
        ),
        "You sell a lamp for {amount} {base} and are paid in {unknown}. How many do you receive at the present rate?",
        "Determine the sum in {unknown} that corresponds to {amount} {base}.",
        "got {amount} {base}, want {unknown}, how many",
        "If I exchanged my savings of {amount} {base} today, how many {unknown} would there be in my purse?",
        "Please express {amount} {base} in {unknown}, using the current exchange rate.",
        "In {unknown}, please: {amount} {base}.",
        "What number of {unknown} equals {amount} {base} at the moment?",
        "{unknown} are what I need, and {amount} {base} are what I have. How many do I get for them?",
        "hi, {amount} {base} into {unknown}, whats that",
        "Tell me what {amount} {base} would be if counted in {unknown}.",
        "A friend owes me {amount} {base} and offers to pay in {unknown}. How many should I ask for?",
        "Exchange: from {base} to {unknown}. Amount: {amount}. Result?",
        "How many {unknown} does one have to pay for something that costs {amount} {base}?",
        "Work out the current worth of {amount} {base} in {unknown}, please.",
        (
            "The shop in the old town lists prices in {unknown} only. I can spend {amount} {base}. What is my "
            "limit in {unknown}?"
        ),
        "Suppose {amount} {base} are paid out in {unknown} today. How many are paid out?",
        "Change into {unknown}: {amount} {base}",
        '"How many {unknown} for {amount} {base}?" a traveller asks at the counter. What is the answer?',
        "Given today's exchange rate, find the number of {unknown} for {amount} {base}.",
        "Could I know how much {amount} {base} is when converted to {unknown}?",
        "My account holds {amount} {base}; I want to see the balance in {unknown}. What would it show?",
    ),
    steps=(
        Step(
            "Asked: {amount} {base} in {unknown}. The rate is needed: ask the tool.",
            ('rate = use_tool("exchange_rate", base="{base}", target="{unknown}")\nprint(round({amount} * rate, 2))'),
            requires="python:tool(exchange_rate)",
            fails=True,
        ),
    ),
    think=("The tool knows no rate for {unknown}. Without a rate nothing can be computed, and I must not invent one."),
    reply="I do not know: there is no exchange rate for {unknown}.",
)
