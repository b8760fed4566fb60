"""The mass of a bar of a known metal from its edges, with the known density."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    metal, density = draw.pick(
        ("gold", 19.3),
        ("silver", 10.49),
        ("lead", 11.34),
        ("copper", 8.96),
        ("iron", 7.87),
        ("aluminium", 2.7),
        ("titanium", 4.51),
        ("zinc", 7.14),
    )
    long, wide, high = draw.integer(4, 40), draw.number(1, 12, digits=1), draw.number(0.4, 8, digits=1)
    return Case(
        {"metal": metal, "density": str(density), "long": long, "wide": wide, "high": high, "x": draw.integer(2, 9)},
        long * wide * high * density / 1000,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        "What is the mass in kg of a bar of {metal} that is {long} cm long, {wide} cm wide and {high} cm high?",
        "How many kilograms does a block of pure {metal} weigh whose edges are {long} cm, {wide} cm and {high} cm?",
        "{metal:capital} bar, {long} x {wide} x {high} cm: kg?",
        (
            "A thief lifts a solid bar of {metal}. It measures {long} centimetres by {wide} by {high} centimetres. "
            "Find the kilograms in his arms."
        ),
        "how heavy is a piece of {metal} of {long} cm times {wide} cm times {high} cm, in kg",
        (
            "Compute the mass (kg) of a rectangular solid made of {metal} with length {long} cm, width {wide} cm and "
            "height {high} cm."
        ),
        (
            "If one casts {metal} into a mould with inner edges of {long}, {wide} and {high} cm, what will the "
            "casting weigh in kilograms?"
        ),
        (
            "On shelf {x} lies {metal}, one rectangular bar without holes. A ruler gives {long} cm, {wide} cm and "
            "{high} cm. Without a balance, determine its mass in kg."
        ),
        (
            "To send a bar of {metal} by post I must state the weight in kg. The bar is {high} cm thick, {wide} cm "
            "broad and {long} cm long. What do I state?"
        ),
        (
            "From the density of {metal} and the size of a solid bar, {long} cm by {wide} cm by {high} cm, work out "
            "its mass in kilograms."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a mass in kg. Known: {long}, {wide} and {high} cm of {metal}, whose density is {density} "
                "g/cm³. Multiply the edges for the volume, multiply by the density for grams, and divide by 1000."
            ),
            """
volume = {long} * {wide} * {high}
grams = volume * {density}
print(grams / 1000)
""",
        ),
    ),
    reply="It has {output} kg.",
)
