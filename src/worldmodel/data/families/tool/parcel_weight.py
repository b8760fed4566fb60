"""The weight of a parcel: a product's weight from a tool, then several of it in a box."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import PRODUCTS, product


def case(draw: Draw) -> Case:
    name, count, box = draw.pick(*PRODUCTS), draw.integer(2, 12), draw.number(0.5, 4, digits=1)
    return Case({"name": name, "count": count, "box": box}, round(count * product(name)["weight_kg"] + box, 2))


FAMILY = Family(
    category="tool",
    kind="mixed",
    case=case,
    phrasings=(
        "A box of {box} kg is packed with {count} {name}s. What does it weigh in all, in kg?",
        "How heavy is a parcel of {count} {name}s if the empty box weighs {box} kg?",
        "{count} {name}s plus {box} kg of packing: total weight in kg?",
        (
            "The shop sends me {count} {name}s. Wood and paper around them weigh {box} kg. Find the weight "
            "of the whole load."
        ),
        ("I must carry {count} {name}s on a cart that itself has {box} kilograms. How many kilograms do I push?"),
        "Work out the full weight of a crate, {box} kg when empty, after {count} {name}s were put in.",
        "what's the mass in kg of {count} {name}s together with {box} kg of wrapping",
        (
            "Before the packing material of {box} kg is added, a parcel holds just {count} {name}s. What "
            "does the scale say afterwards?"
        ),
        ("For the postage we need the weight of {count} {name}s and of their box; the box has {box} kg. Give the sum."),
        "A pallet weighs {box} kg and bears {count} {name}s. State the weight of all this in kilograms.",
    ),
    more=(
        (
            "An empty crate weighs {box} kg. Then {count} {name}s are put into it. Tell me the weight of "
            "everything in kg."
        ),
        "{box} kg of packing go around {count} {name}s. How many kilograms is that altogether?",
        "I want to mail {count} {name}s in a box that weighs {box} kg by itself. What will the parcel weigh, in kg?",
        "Contents: {count} {name}s. Packing: {box} kg. Total weight in kg: ?",
        "Could you work out how heavy the load is? It is a pallet of {box} kg with {count} {name}s on it.",
        ('"The box alone has {box} kg," says the postman. Inside there are {count} {name}s. How many kg does he lift?'),
        "hey what do {count} {name}s weigh in kg if the box adds another {box} kg",
        "When {count} {name}s travel in a case of {box} kg, what weight in kg must be declared?",
        (
            "I wonder whether my car can carry it: {count} {name}s and, on top of that, {box} kg of wrapping. "
            "Find the total in kg."
        ),
        (
            "Given {box} kg for the empty container, please add the weight of {count} {name}s and state the "
            "sum in kilograms."
        ),
        "The packing weighs {box} kg; inside are {count} {name}s. How heavy is all that, in kg?",
        "{box} kg for the crate and then the weight of {count} {name}s: tell me the sum in kg.",
        "How many kg does a forklift raise if the pallet under {count} {name}s weighs {box} kg?",
        "In kg, what do the wrapping ({box} kg) and {count} {name}s weigh together?",
        "Please find the shipping weight in kilograms: {box} kg of box and filling material, and {count} {name}s.",
        "packaging is {box} kg, there's {count} {name}s in it. total kg?",
        (
            "If I put {count} {name}s into a chest that weighs {box} kg when it is empty, how many kg does it "
            "weigh when it is full?"
        ),
        (
            "A container of {box} kg comes to the customer with {count} {name}s. What weight in kg does the "
            "carrier note?"
        ),
        "Parcel label. Packing {box} kg. Goods: {name}s, {count} pieces. Gross weight in kg: ?",
        (
            '"The crate is {box} kg and there are {count} {name}s in it," the driver is told. What load in '
            "kg must the truck bear?"
        ),
        (
            "Could you add up the weight of {count} {name}s and of the {box} kg of packing they come in? I "
            "need it in kg."
        ),
        (
            "I am sending my sister {count} {name}s. The carton with its padding has {box} kg. Work out what "
            "the whole parcel weighs in kilograms."
        ),
        "Once the empty box of {box} kg has been filled with {count} {name}s, what is its weight in kg?",
        "Determine the total mass, in kg, of a shipment of {count} {name}s whose packaging accounts for {box} kg.",
        (
            "The lift in the warehouse creaks under {count} {name}s, packed in material that weighs {box} kg. "
            "How many kg is it carrying?"
        ),
        (
            "I wonder what the postage will be, so I must know the weight in kg: {box} kg is the wrapping, and "
            "the rest is {count} {name}s."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the weight of {count} {name}s and {box} kg of packing. What one {name} weighs is "
                "missing: ask the product tool."
            ),
            'print(use_tool("product", name="{name}")["weight_kg"])',
            requires="python:tool(product)",
        ),
        Step(
            "Known: {output} kg for each of {count}, and {box} kg of packing. Multiply, then add.",
            "print({count} * {output} + {box})",
        ),
    ),
    reply="It weighs {output} kg.",
)
