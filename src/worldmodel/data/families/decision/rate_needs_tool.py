"""An exchange rate of today: only a tool knows it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    return Case({"base": base, "target": target}, exchange_rate(base, target))


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How many {target} do I get for one {base} today?",
        "What is the exchange rate from {base} to {target}?",
        "{base} to {target}: today's rate?",
        "What does the {base} stand at against the {target} now?",
        "Somebody offers me {target} for my {base}. What would be a fair rate at the moment?",
        "I wonder how much a single {base} is worth in {target}.",
        "current rate {base} {target} please",
        "Before changing money, I want to know: one {base} makes how many {target}?",
        "In the window of the bank stands the rate for {base} into {target}. What does it say today?",
        "Give the price of one {base}, measured in {target}.",
    ),
    more=(
        "Tell me the present price of one {base} in {target}.",
        "If I change one {base} at this moment, how much {target} comes out?",
        "Could you check what {base} is trading at in {target} right now?",
        "hey whats the {base} to {target} rate today",
        "From: {base}; to: {target}; rate now: ?",
        '"How is the {base} doing?" my boss wants to know. He needs today\'s value in {target}.',
        "I am paid in {base} and spend in {target}, so which rate applies between them today?",
        "Expressed in {target}, what is the {base} worth at the current exchange rate?",
        "Please find out how many {target} a bank would reckon for one {base} today.",
        "We fly tomorrow and our purse is full of {base}. What is each of them worth in {target} at present?",
        "What do you pay in {target} today for a single {base}?",
        "In terms of {target}, how much is one {base} at present?",
        "Rate wanted: {base} against {target}, as of now.",
        "I hold {base} and would like {target}. What is the current rate?",
        "{target} for one {base}, today?",
        "Please quote me the exchange rate at which {base} is turned into {target} today.",
        "At the bank I hand over one {base}. How many {target} should I see in return?",
        "Look up what the market gives for the {base} in {target}.",
        "how much is a {base} in {target} nowadays",
        "A customer asks what we reckon for each {base} if he pays in {target}. What is today's figure?",
        "When one {base} is swapped for {target} right now, what comes back?",
        '"What\'s the {base} worth?" she asked. "In {target}, I mean." Answer her with the latest rate.',
        "Could you give me the number of {target} that equals one {base} today?",
        "For my travel budget I have to know how {base} converts to {target} at the moment.",
        "Tell me by which factor an amount in {base} must be multiplied today to get {target}.",
        "Board at the airport: {base} in, {target} out. What would be the true rate now?",
    ),
    steps=(
        Step(
            ("Asked: {target} for one {base} today. Rates change and none is told: a tool is needed, no computation."),
            'print(use_tool("exchange_rate", base="{base}", target="{target}"))',
            requires="python:tool(exchange_rate)",
        ),
    ),
    reply="One {base} is {output} {target}.",
)
