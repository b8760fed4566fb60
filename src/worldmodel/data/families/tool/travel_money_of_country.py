"""Money changed for a trip: the currency from one tool, its rate from another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, CURRENCIES, country, exchange_rate


def case(draw: Draw) -> Case:
    base, name = draw.pick(*CURRENCIES), draw.pick(*COUNTRIES)
    amount = draw.integer(50, 900, 10)
    values: dict[str, str | int] = {"base": base, "name": name, "amount": amount}
    return Case(values, round(amount * exchange_rate(base, country(name)["currency"]), 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "I travel to {name} with {amount} {base}. How much is that in the money of {name}?",
        "What are {amount} {base} worth in the currency of {name}?",
        "Change {amount} {base} into whatever people pay with in {name}.",
        "{amount} {base}, local currency of {name}: how much?",
        (
            "My aunt in {name} gets {amount} {base} from me for her birthday. What sum does she find when "
            "it is changed to the money used there?"
        ),
        "how much local money do i get in {name} for {amount} {base}",
        (
            "On arrival in {name} a tourist changes {amount} {base}, without fees. Find what comes out in "
            "the country's own currency."
        ),
        (
            "For a journey through {name} we put aside {amount} {base}. Express the sum in the currency "
            "that is used on the spot."
        ),
        "Look up which currency {name} has, then convert {amount} {base} to it.",
        (
            "If a shop in {name} took {amount} {base} at today's rate, what amount would it write into its "
            "books, in its own currency?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: {amount} {base} in the money of {name}. The country tool names the currency, the rate "
                "tool its rate; multiply."
            ),
            (
                'target = use_tool("country", name="{name}")["currency"]\n'
                'rate = use_tool("exchange_rate", base="{base}", target=target)\n'
                "print(round({amount} * rate, 2))"
            ),
            requires="python:tool(country),tool(exchange_rate)",
        ),
    ),
    reply="There that makes {output}.",
)
