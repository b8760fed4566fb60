"""A wage is computed first, then changed with the rate of a tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CURRENCIES, exchange_rate


def case(draw: Draw) -> Case:
    base, target = draw.sample(CURRENCIES, 2)
    hours, wage = draw.integer(4, 40), draw.integer(12, 35)
    values = {**draw.who(), "base": base, "target": target, "hours": hours, "wage": wage}
    return Case(values, round(hours * wage * exchange_rate(base, target), 2))


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "{who} works {hours} hours at {wage} {base} an hour. How much is that in {target}?",
        (
            "For {hours} hours of work {who} is paid {wage} {base} per hour and changes all of it into "
            "{target}. How many {target} does {they} get?"
        ),
        "What does {who} earn in {target} when {they} works {hours} hours for {wage} {base} each?",
        "{wage} {base} per hour, {hours} hours, paid out in {target}: total?",
        (
            "An hour of {who}'s work costs {wage} {base}. A customer from abroad books {hours} hours and "
            "pays in {target}. How much is due?"
        ),
        ("Find the pay in {target} of {who}, who was busy for {hours} hours and gets {wage} {base} for every hour."),
        (
            "{who} sends home a week's pay in {target}. {they:capital} worked {hours} hours at an hourly "
            "rate of {wage} {base}. How much arrives, without fees?"
        ),
        "the job pays {wage} {base} hourly, {who} did {hours} hours, what is it in {target}",
        "If one hour brings {wage} {base}, how many {target} do {hours} hours bring at today's exchange rate?",
        "Count {hours} hours at {wage} {base} and tell me the sum in {target}.",
    ),
    more=(
        "I wonder what {who}'s {hours} hours of work are worth in {target}; every hour earns {them} {wage} {base}.",
        (
            "In {target}, what does {who} receive who works at {wage} {base} an hour and has {hours} hours on "
            "{their} sheet?"
        ),
        "Timesheet of {who}: {hours} h. Hourly wage: {wage} {base}. Payment in {target}?",
        (
            "Could you work out how many {target} I get, changed at today's rate, for {hours} hours when my "
            "wage is {wage} {base} an hour?"
        ),
        (
            '"Pay me in {target}, please," says {who}, who earns {wage} {base} an hour and has just finished '
            "{hours} hours. What sum is handed over?"
        ),
        (
            "You work {hours} hours and earn {wage} {base} in each. Your bank account is kept in {target}. How "
            "much is booked there?"
        ),
        "At {wage} {base} for an hour, {hours} hours are on the bill. Change the total into {target}.",
        "made {wage} {base} an hour for {hours} hours, how much {target} is that",
        (
            "{who} puts in {hours} hours. {their:capital} boss pays {wage} {base} for each of them, and {they} "
            "takes the money abroad, into a country that uses {target}. Tell me how much that is over there."
        ),
        (
            "Given an hourly wage of {wage} {base} and a working time of {hours} hours, determine what {who} "
            "has earned, expressed in {target} at the current rate."
        ),
        "In {target}: what does {who} get at {wage} {base} an hour for {hours} hours?",
        "{wage} {base} is what an hour of work pays. {who} worked {hours} hours. How much is it in {target}?",
        "How many {target} has {who} earned with {hours} hours of work at an hourly wage of {wage} {base}?",
        "Each hour pays {who} {wage} {base}; {they} wants {target} for all {hours} hours. How many is that?",
        (
            "After {hours} hours of work at {wage} {base} an hour, {who} goes to the bank and asks for "
            "{target}. How many does {they} take home?"
        ),
        "Tell me {who}'s earnings in {target}. Rate: {wage} {base} an hour. Time worked: {hours} hours.",
        (
            "{who} needs {target} for a trip and works for them: {hours} hours, at {wage} {base} for each "
            "hour. How many {target} will that give {them}?"
        ),
        "hey got paid for {hours} hours, {wage} {base} per hour, want it in {target}. how much?",
        "What are {hours} hours worth in {target} if an hour is worth {wage} {base}?",
        (
            "With a wage of {wage} {base} an hour, {hours} hours have been worked by {who}. Convert the pay "
            "into {target}."
        ),
        (
            '"{hours} hours at {wage} {base} each," {who} writes on the invoice, and adds: "to be paid in '
            '{target}." What is the amount?'
        ),
        (
            "I earn {wage} {base} an hour. I was at work for {hours} hours. Please work out how much {target} "
            "I can buy with all of it."
        ),
        "Pay in {target} = ? Hours: {hours}. Pay for each hour: {wage} {base}. Worker: {who}.",
        (
            "If {who} changes the money from {hours} hours into {target}, with {wage} {base} earned every "
            "hour, what amount does {they} have?"
        ),
        (
            "For every hour, {wage} {base}; for {who}, {hours} hours; for the bank, a change into {target}. "
            "What is the result?"
        ),
        (
            "Calculate how much in {target} an employer must transfer to {who}, whose hours number {hours} and "
            "whose wage is {wage} {base} an hour."
        ),
    ),
    steps=(
        Step(
            "Asked: the pay in {target}. Known: {hours} hours at {wage} {base}. First multiply hours by wage.",
            "print({hours} * {wage})",
        ),
        Step(
            "The pay is {output} {base}. To change it, take today's rate from the tool and multiply.",
            'print(round({output} * use_tool("exchange_rate", base="{base}", target="{target}"), 2))',
            requires="python:tool(exchange_rate)",
        ),
    ),
    reply="That is {output} {target}.",
)
