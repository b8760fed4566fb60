"""An amount of money in another currency: the rate is fetched first, multiplied in a second program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    amount = draw.integer(15, 4000, 5)
    return Case({"amount": amount, "base": base, "target": target}, round(amount * exchange_rate(base, target), 2))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "How much is {amount} {base} in {target} at the rate of api.rates.example?",
        "Convert {amount} {base} to {target}; the rates are at api.rates.example.",
        "I change {amount} {base} into {target}. What do I get, with api.rates.example as the source of the rate?",
        "{amount} {base} -> {target} (api.rates.example)",
        ("A hotel costs {amount} {base}. I pay in {target}. How much is it, by the rates on http://api.rates.example?"),
        "Ask api.rates.example for the rate from {base} to {target} and apply it to {amount} {base}.",
        "What would {amount} {base} be worth in {target} according to api.rates.example?",
        "How many {target} do you receive for {amount} {base} if api.rates.example sets the rate?",
        "My bill says {amount} {base}, my account is in {target}. Using api.rates.example, what is taken from it?",
        "please turn {amount} {base} into {target} with api.rates.example",
    ),
    more=(
        "In {target}, what is {amount} {base} worth? Take the rate from api.rates.example.",
        "I need {target} and have {amount} {base}. How many do I get at the rate that api.rates.example gives?",
        "Tell me the value of {amount} {base}, expressed in {target}, by api.rates.example.",
        "Amount: {amount}. From: {base}. To: {target}. Rate source: api.rates.example. Result: ?",
        "Look at api.rates.example and turn {amount} {base} into {target}.",
        (
            '"That will be {amount} {base}," says the shopkeeper. I only have {target}. How many must I hand '
            "over, going by api.rates.example?"
        ),
        "hey whats {amount} {base} in {target}, use api.rates.example pls",
        "Could you check http://api.rates.example and say how many {target} equal {amount} {base}?",
        (
            "If a friend in another country sends me {amount} {base} and my bank books {target} at the rate of "
            "api.rates.example, how much arrives?"
        ),
        "With the rate that api.rates.example has for {base} to {target}, work out what {amount} {base} come to.",
    ),
    steps=(
        Step(
            "Asked: {amount} {base} in {target}. The rate is not known here: fetch it from the service.",
            """
import json, urllib.request
rates = json.load(urllib.request.urlopen("http://api.rates.example/{base}"))["rates"]
print(rates["{target}"])
""",
            requires="python:web(api.rates.example)",
        ),
        Step(
            "Known: {amount} {base}, and {output} {target} for each {base}. Multiply.",
            "print(round({amount} * {output}, 2))",
        ),
    ),
    reply="That is {output} {target}.",
)
