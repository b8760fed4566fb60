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
