"""An exchange rate, asked of a tool in Bash."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    return Case({"base": base, "target": target}, exchange_rate(base, target))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "Print today's rate from {base} to {target} with Bash.",
        "How many {target} is one {base} worth? Use the shell.",
        "bash, exchange rate {base}/{target}",
        "In a shell script I need the number of {target} for a single {base}. What is it now?",
        "Get the current exchange rate of {base} in {target} by a Bash command.",
        "What does 1 {base} cost in {target}? Answer with a line of Bash.",
        "Our cron job writes down the rate from {base} into {target}. Do its work in Bash once.",
        "By Bash, please: someone changes one {base}; how many {target} are paid out, fees aside?",
        "Ask the rate tool from the command line which amount of {target} equals one {base}.",
        ("I keep my accounts in {target} and have an invoice in {base}. Find the factor between them, using Bash."),
    ),
    more=(
        "Could you tell me, with a Bash one-liner, what a single {base} fetches in {target} right now?",
        "{base} to {target}, current rate, shell only",
        "If I hand over one {base} today, what amount of {target} do I get for it? Find out using Bash.",
        "Please look up from the terminal how much {target} people currently pay for one {base}.",
        "My Bash prompt is open. I want to see the {target} value of one {base}.",
        "Write a Bash command; it should show the present price of one {base}, expressed in {target}.",
        '"What\'s the {base} at these days?" asks an aunt who counts in {target}. Let the shell answer her.',
        "The rate at which {base} is being exchanged for {target} at this moment is required; Bash is the language.",
        "i need the {target} per {base} number for my shell script, what does it say now",
        "Bash task: the currency pair is {base} (from) and {target} (to); output the exchange rate of today.",
    ),
    steps=(
        Step(
            "Asked: {target} for one {base}, in Bash. The rate changes: ask the tool.",
            "use_tool exchange_rate base={base} target={target}",
            "bash",
            requires="bash:tool(exchange_rate)",
        ),
    ),
    reply="One {base} is {output} {target}.",
)
