"""Three share a payment by hours, after costs: what one of them gets."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b, c = draw.integers(3, 2, 12)
    rate, cost = draw.integer(8, 30), draw.integer(10, 90)
    p, q, r = draw.people(3)
    job = draw.pick("painting a fence", "clearing a cellar", "moving a piano", "planting a hedge", "cleaning a hall")
    values: dict[str, Value] = {
        "a": a,
        "b": b,
        "c": c,
        "pay": (a + b + c) * rate + cost,
        "cost": cost,
        "p": p,
        "q": q,
        "r": r,
        "job": job,
    }
    return Case({**values, "x": draw.integer(2, 30)}, a * rate)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{p}, {q} and {r} are paid ${pay} for {job}. They first take off ${cost} for material and share the "
            "rest by hours: {p} worked {a} hours, {q} {b} hours, {r} {c} hours. How much does {p} get?"
        ),
        (
            "How much of ${pay} belongs to {p} if ${cost} of costs are paid first and the remainder is shared in "
            "proportion to hours, {a} for {p}, {b} for {q} and {c} for {r}?"
        ),
        (
            "{job:capital} brought {pay} dollars, and {cost} dollars had been spent on it. Working times: {r} {c} "
            "hours, {q} {b} hours, {p} {a} hours. Every hour is worth the same. Find {p}'s share."
        ),
        "Pay ${pay}, costs ${cost}. Hours: {p} {a}, {q} {b}, {r} {c}. Shared by hours. {p} receives?",
        (
            "Each hour of {job} counts the same for the three friends. {q} did {b}, {r} did {c} and {p} did {a}. "
            "From the {pay} dollars they were given, {cost} dollars go back to {r}, who had bought what was "
            "needed; the others are split. What does the split give {p}?"
        ),
        (
            "we made {pay} bucks with {job}, spent {cost} on stuff, the rest goes by hours, {p} {a} hours, {q} {b} "
            "and {r} {c}, so what is {p} owed"
        ),
        (
            "After {cost} dollars for tools, the rest of {pay} dollars is to be divided fairly. Fairly means by "
            "hours, and the hours were {a} ({p}), {b} ({q}) and {c} ({r}). Work out {p}'s part of the money from "
            "{job}."
        ),
        (
            "A customer in house {x} pays {pay} dollars to three helpers for {job}. Their van cost {cost} dollars, "
            "which they take off before sharing. {p} helped for {a} hours, {q} for {b} and {r} for {c}. Someone "
            "with more hours gets more, in proportion. What comes to {p}?"
        ),
        (
            "What is one hour worth, and so what does {p} earn? The hours are {a} for {p}, {b} for {q}, {c} for "
            "{r}. The money is {pay} dollars less {cost} dollars of expenses."
        ),
        (
            "Share ${pay} less ${cost} among {p}, {q} and {r} like {a} to {b} to {c}, since so many hours they "
            "spent on {job}. Say how many dollars {p} has then."
        ),
        (
            '"I was there for {a} hours," says {p}. "I for {b}," says {q}. "And I for {c}," says {r}. In the '
            "envelope are {pay} dollars for {job}, but {cost} dollars of it must pay the material. How many "
            "dollars are {p}'s, if hours decide?"
        ),
        (
            "For {job}, {r} wrote down {c} hours, {p} {a} hours and {q} {b} hours. {pay} dollars arrive. {cost} "
            "dollars leave again to cover expenses. The remaining dollars are distributed by the hour. Determine "
            "{p}'s."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the share of {p}. Known: {pay} less {cost}, hours {a}, {b} and {c}. Subtract the costs, "
                "divide by all hours for the worth of one hour, multiply by {p}'s hours."
            ),
            """
rest = {pay} - {cost}
hour = rest / ({a} + {b} + {c})
print(hour * {a})
""",
        ),
    ),
    reply="{p} gets ${output}.",
)
