"""A sum of money in another currency: the rate from a tool, the product in the same program."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    amount = draw.integer(20, 900, 5)
    values: dict[str, str | int] = {
        "base": base,
        "target": target,
        "amount": amount,
        "thing": draw.pick("coat", "phone", "hotel room"),
    }
    return Case(values, round(amount * exchange_rate(base, target), 2))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "How much is {amount} {base} in {target}?",
        "Convert {amount} {base} to {target}.",
        "A {thing} costs {amount} {base}. What is that in {target}?",
        "What do I get in {target} if I change {amount} {base} at today's rate?",
        "{amount} {base} = how many {target}",
        "I need the value of {amount} {base}, expressed in {target}, please.",
        (
            "My bank account is in {target}. A shop charges me {amount} {base} for a {thing}. What will be "
            "taken from the account, without fees?"
        ),
        "For {amount} {base}, how many {target} would a bureau without fees hand out now?",
        "Turn the sum of {amount} {base} into {target} with the current exchange rate.",
        ("On holiday I saw a {thing} for {amount} {base}; at home we pay in {target}. Give me the price in our money."),
        "Express in {target} what {amount} {base} is worth today.",
    ),
    steps=(
        Step(
            "Asked: {amount} {base} in {target}. Today's rate comes from the tool; multiply the amount by it.",
            ('rate = use_tool("exchange_rate", base="{base}", target="{target}")\nprint(round({amount} * rate, 2))'),
            requires="python:tool(exchange_rate)",
        ),
    ),
    reply="{amount} {base} is {output} {target}.",
)
