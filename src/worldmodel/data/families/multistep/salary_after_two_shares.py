"""A percentage of the pay goes to one thing and a percentage of the remainder to another."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pay, first, second = draw.integer(1200, 4800, 100), draw.integer(20, 45, 5), draw.integer(10, 40, 5)
    unit = draw.pick("dollars", "euros", "pounds")
    one, two = draw.pick(("rent", "food"), ("the flat", "savings"), ("taxes", "rent"), ("loans", "clothes"))
    values: dict[str, Value] = {**draw.who(), "pay": pay, "p": first, "q": second, "unit": unit, "one": one, "two": two}
    return Case({**values, "x": draw.integer(21, 60)}, pay * (100 - first) / 100 * (100 - second) / 100)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who} earns {pay} {unit} a month. {p}% of it goes to {one}, and {q}% of what remains goes to {two}. "
            "How much is left?"
        ),
        (
            "How many {unit} of a monthly {pay} are still there after {p}% was spent on {one} and then {q}% of the "
            "rest on {two}?"
        ),
        (
            "After paying for {one}, which takes {p} percent of the wages, {who} puts {q} percent of the remaining "
            "money into {two}. The wages are {pay} {unit}. What does {who} keep?"
        ),
        "Wages {pay} {unit}; {one} {p}%; of the remainder, {two} {q}%. What's left over?",
        (
            "{who}, aged {x}, takes home {pay} {unit}. First {they} pays {p}% of that for {one}. Then {they} uses "
            "{q}% of what {they} still has for {two}. With how much does {they} end?"
        ),
        (
            "my pay is {pay} {unit}, {p}% is gone for {one} right away and from the rest I use {q}% for {two}, "
            "what do I have after that"
        ),
        (
            "Of the money that is left when {p}% of {pay} {unit} has gone to {one}, {q}% is spent on {two}. Find "
            "the money that is then unspent."
        ),
        (
            '"{one:capital} eats {p}% of my {pay} {unit}," sighs {who}, "and {two} eats {q}% of whatever {one} '
            'leaves me." What do both leave {them}?'
        ),
        (
            "Work out {who}'s free money: from an income of {pay} {unit} take off {p}% ({one}), and from the "
            "result take off another {q}% ({two})."
        ),
        (
            "An income of {pay} {unit} is used in this order: {one} gets {p}% of all, {two} gets {q}% of the rest, "
            "and {who} has everything else for a holiday fund. How large is that fund?"
        ),
        (
            "Every month it is the same: {pay} {unit} come in, {one} takes {p} out of each 100, and from the rest "
            "{two} takes {q} out of each 100. How much stays in {who}'s account?"
        ),
        (
            "Two payments leave {who}'s account of {pay} {unit}. One, for {one}, is {p}% of it. Two, for {two}, is "
            "{q}%, but only of the money still there. Tell me the balance."
        ),
    ),
    more=(
        (
            "{p}% of {who}'s pay is used for {one}. Of what is then left, {q}% is used for {two}. If the pay "
            "is {pay} {unit}, how many {unit} remain in the end?"
        ),
        (
            "For {two}, {who} spends {q}% of the money that remains after {p}% of the pay of {pay} {unit} went "
            "to {one}. How much is still there after both?"
        ),
        "What remains of {pay} {unit} when {one} takes {p}% first and {two} takes {q}% of the remainder?",
        (
            "I earn {pay} {unit}. I put {p} percent of that towards {one}, then {q} percent of the rest "
            "towards {two}. Tell me how many {unit} I have left."
        ),
        (
            "Once {p}% for {one} has gone off, {who} puts {q}% of the rest into {two}. Could you tell me what "
            "is over from a salary of {pay} {unit}?"
        ),
        (
            "Salary slip of {who}: {pay} {unit}. Minus {one}, {p}%. Minus {two}, {q}% of the amount after "
            "{one}. Remaining {unit}: ?"
        ),
        (
            "The salary arrives on {who}'s account. {one:capital} costs {p}% of it at once. Later {q}% of what "
            "is left is paid for {two}. After that nothing else is spent. With a salary of {pay} {unit}, find "
            "the final balance."
        ),
        (
            "{q}% of the money left after {one} goes to {two}, and {one} costs {p}% of the whole pay, {pay} "
            "{unit}. so what is left for {who}"
        ),
        (
            "If {one} swallows {p} percent of a wage of {pay} {unit} and {two} another {q} percent of what "
            "{one} did not take, what sum in {unit} can {who} still spend?"
        ),
        (
            '"From the rest after {one} I give {q}% to {two}," {who} explains. "And {one}?" "That is {p}% '
            'of everything, and everything is {pay} {unit}." Work out what {they} has after paying for both.'
        ),
        (
            "{q}% of what is left after {one} goes to {two}; {one} takes {p}% of the salary; the salary is "
            "{pay} {unit}. How much does {who} have at the end?"
        ),
        (
            "To {two} goes {q}% of the rest, the rest being what {one} leaves of {pay} {unit} after taking "
            "{p}%. How many {unit} does {who} keep?"
        ),
        (
            "{p} percent for {one}, then {q} percent of the remainder for {two}: what is left to {who} from "
            "{pay} {unit}?"
        ),
        (
            "What does {who} have in {unit} after {two} got {q}% of the money remaining once {p}% of a salary "
            "of {pay} {unit} had gone to {one}?"
        ),
        (
            "{who}'s rule is: {p}% of the pay for {one}, and of what then remains, {q}% for {two}. This month "
            "the pay is {pay} {unit}. Find what is not spent."
        ),
        (
            "Of {pay} {unit} earned, {who} uses {p}% for {one}. {q}% of the money left over is used for {two}. "
            "How much remains?"
        ),
        (
            "Share for {one}: {p}% of the pay. Share for {two}: {q}% of the rest. Pay of {who}: {pay} {unit}. "
            "Left in the end: ?"
        ),
        (
            "After {one}, {who} gives {q}% of what {they} still has to {two}. Since {one} cost {p}% of {their} "
            "{pay} {unit}, how much is left?"
        ),
        (
            "I always put {q}% of my remaining money into {two}, after {p}% of the wage has been taken for "
            "{one}. My wage is {pay} {unit}. What is left for me?"
        ),
        (
            "Suppose {one} costs {who} {p}% of {their} income, and {two} costs {q}% of the remaining income. "
            "With {pay} {unit} coming in, what amount is left over?"
        ),
        (
            "so {who} has {q}% of the rest going to {two} and before that {p}% of everything going to {one}. "
            "everything is {pay} {unit}. how much stays"
        ),
        (
            "When the month begins, {pay} {unit} are in the account of {who}. A part of {p}% leaves it for "
            "{one}; then {q}% of the balance leaves it for {two}. Tell me the new balance."
        ),
        (
            '"What do you do with {pay} {unit}?" {who} is asked. "{p}% is for {one}. From the remaining '
            'money I take {q}% for {two}. The last bit is mine." How big is that bit?'
        ),
        (
            "Please work out what {who} can save. A salary of {pay} {unit} is reduced by {p}% for {one}, and "
            "the reduced amount by {q}% for {two}."
        ),
        (
            "Given {q}% as the part of the remainder spent on {two}, and {p}% as the part of the whole spent "
            "on {one}, determine what is left of {who}'s {pay} {unit}."
        ),
        (
            "It is payday, and {who} sits down with a cup of tea. {one:capital}, always the most urgent thing, "
            "takes {p}% of the money. {q}% of what has not gone is for {two}. If {pay} {unit} were paid, how "
            "much is still free?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what is left. Known: {pay} {unit}, {p} percent of it for {one}, {q} percent of the rest for "
                "{two}. Take the first part off, then the percentage of the remainder."
            ),
            """
rest = {pay} - {pay} * {p} / 100
spent = rest * {q} / 100
print(rest - spent)
""",
        ),
    ),
    reply="{output} {unit} are left.",
)
