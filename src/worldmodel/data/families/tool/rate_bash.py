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
        "{target} per {base}, today's value, by Bash.",
        "With a shell command, tell me what one {base} brings in {target}.",
        "How much {target} does one {base} buy today? Bash should ask.",
        "I pay in {target} for a single {base}. Use Bash to show the rate that applies now.",
        "Let Bash say at which rate one {base} is changed into {target} at present.",
        "a bash line pls for what 1 {base} is in {target} today",
        "What would one {base} be in {target}? Find today's rate at the command line.",
        "Currency check in the terminal: amount of {target} given for one {base}.",
        "You have a Bash shell. Get the rate that turns {base} into {target} and print it.",
        '"And in {target}?" the tourist asks, holding up one {base}. Reply by way of a Bash command.',
        "The bank's board is out of order. Use the shell to learn how many {target} one {base} stands for now.",
        "From {base}, to {target}: latest exchange rate, in Bash.",
        "If one {base} were turned into {target} right now, what number would Bash show?",
        "Could the current {target} price of one {base} be fetched in Bash?",
        (
            "I wonder where {base} stands against {target} today; a Bash command may tell how many {target} "
            "one {base} is."
        ),
        "Please have Bash report the exchange rate, with {base} as the base and {target} as the target currency.",
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
