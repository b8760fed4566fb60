"""The load that a helium balloon carries, with the known densities of air and helium."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    volume, skin = draw.integer(3, 900), draw.number(0.1, 0.6, digits=2)
    shell = round(volume * skin, 1)
    use = draw.pick("weather balloon", "show balloon", "research balloon", "film balloon")
    return Case(
        {"volume": volume, "shell": shell, "use": use, "air": "1.225", "helium": "0.1785", "x": draw.integer(2, 50)},
        volume * (1.225 - 0.1785) - shell,
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {use} is filled with {volume} m³ of helium. Its skin weighs {shell} kg. How many kg can it lift "
            "besides, near the ground?"
        ),
        (
            "What load in kilograms does a {use} just carry at sea level with {volume} cubic metres of helium, if the "
            "empty balloon has {shell} kg?"
        ),
        "Helium {volume} m³, envelope {shell} kg, ordinary air. Payload of the {use} in kg?",
        (
            "The empty skin of a {use} has a mass of {shell} kg. Then {volume} m³ of helium are let in. In normal air "
            "at the ground, find the greatest load in kg."
        ),
        (
            "my {use} has {shell} kg of skin and takes {volume} m³ of helium, how many kilos can i hang on it before "
            "it stays down"
        ),
        (
            "Compute the free lift, in kg, of a {use}: {volume} cubic meters of helium, {shell} kg for the envelope, "
            "air as at sea level."
        ),
        (
            "If {volume} m³ of air are displaced by as much helium in a {use} with {shell} kg of own weight, for how "
            "many kilograms of cargo is the buoyancy enough?"
        ),
        (
            "For a fair with {x} stalls a {use} is tied down. It holds {volume} m³ of helium in a skin of {shell} kg. "
            "How many kg may the rope and the camera weigh together, if it shall just float?"
        ),
        (
            "A balloon, used as a {use}, floats when air displaced and own weight are equal. With {shell} kg of skin "
            "and {volume} m³ of helium near sea level, determine its payload in kg."
        ),
        (
            "How heavy, in kg, is the load that keeps a {use} from rising? Given are a volume of helium of {volume} "
            "m³ and an empty weight of {shell} kg; the air is that of sea level."
        ),
    ),
    more=(
        "Skin: {shell} kg. Helium: {volume} m³. Type: {use}, at sea level. Payload in kg?",
        (
            "I wonder how many kilos of equipment our {use} could take up from the beach; the envelope alone "
            "is {shell} kg and we fill in {volume} m³ of helium."
        ),
        (
            "The envelope of a {use} has a mass of {shell} kg. After {volume} cubic metres of helium have been "
            "let in near sea level, which extra mass in kg just hovers with it?"
        ),
        (
            "{volume} cubic metres of helium lift a {use} out of a field by the sea. Part of the lift carries "
            "the skin, {shell} kg. How many kg are left over for cargo?"
        ),
        (
            "Please work out the greatest load, in kilograms, for a {use} with an empty weight of {shell} kg, "
            "once {volume} m³ of helium are inside and the air is as dense as at sea level."
        ),
        (
            '"What may I take along?" asks the pilot of a {use}. "We have {volume} m³ of helium in it," '
            'says the engineer, "and its own skin is {shell} kg." Answer in kg for air at sea level.'
        ),
        (
            "you've got a {use}, {volume} cubic meters of helium in it, the empty bag is {shell} kg, you're at "
            "sea level. how many kg can it carry"
        ),
        (
            "Before it is filled, a {use} weighs {shell} kg. It is then given {volume} m³ of helium on the "
            "shore. State in kilograms what can hang below it without pulling it down."
        ),
        (
            "Tell me the useful lift in kg: helium {volume} m³, sea-level air around it, {shell} kg of fabric, "
            "purpose: {use}."
        ),
        (
            "Suppose the fabric of a {use} comes to {shell} kg and there is room in it for {volume} m³ of "
            "helium. At sea level, by how many kilograms does the buoyant force exceed the weight of gas and "
            "fabric?"
        ),
        (
            "{shell} kg is the mass of the empty skin of a {use}, and {volume} m³ of helium fill it. How many "
            "kg can it carry at sea level?"
        ),
        (
            "At sea level, {volume} m³ of helium are in a {use}. How many kilograms can be attached until it "
            "only just floats, the skin being {shell} kg?"
        ),
        (
            "How many kg of load are possible with a {use} whose bag weighs {shell} kg empty and takes in "
            "{volume} cubic metres of helium on the coast at sea level?"
        ),
        (
            "Tell me the payload in kg of our {use}. Filled with helium, it has a volume of {volume} m³; "
            "unfilled, it weighs {shell} kg. We start at sea level."
        ),
        (
            "A {use} of {shell} kg without gas receives helium, {volume} m³ of it. Surrounded by air at sea "
            "level, what is the greatest mass in kg that it lifts in addition?"
        ),
        (
            "Volume of helium: {volume} m³. Mass of the envelope: {shell} kg. Place: sea level. Load that a "
            "{use} can take, in kg: ?"
        ),
        "how much can my {use} lift in kg? skin is {shell} kilos, helium is {volume} cubic metres, its by the sea",
        (
            "Given an envelope of {shell} kg and {volume} m³ of helium within, calculate the mass in kg that a "
            "{use} can hold up in sea-level air."
        ),
        (
            "You sew a {use}; the cloth weighs {shell} kg. You fill it with {volume} m³ of helium beside the "
            "sea. What weight in kg may you tie to it so that it hovers?"
        ),
        (
            '"{volume} cubic metres of helium, and then how many kilograms?" wonders the owner of a {use}. '
            "Its skin is {shell} kg. Find the load it supports near sea level."
        ),
        (
            "The lift of the helium in a {use}, all {volume} m³ of it, must first carry the skin of {shell} "
            "kg. Work out how many kg it can carry beyond that at sea level."
        ),
        (
            "If the skin were weightless, a {use} with {volume} m³ of helium would lift more; in fact it "
            "weighs {shell} kg. What can it take up in sea-level air, in kg?"
        ),
        (
            "Please determine the cargo in kg for which a {use} is in balance at sea level. Its hull has "
            "{shell} kg, and its content is {volume} m³ of helium."
        ),
        (
            "{x} children watch a {use} being filled on the beach with {volume} m³ of helium. Its empty weight "
            "is {shell} kg. How many kg of sand could be hung on before it stops rising?"
        ),
        (
            "By Archimedes' principle, a {use} in air of sea-level density is pushed up. It encloses {volume} "
            "m³ of helium with a fabric of {shell} kg. State in kg what more it is able to bear."
        ),
        (
            "I wonder what our {use} will carry. From the total lift of {volume} m³ of helium at sea level one "
            "has to take off the {shell} kg of its own skin. How many kg are left?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the load in kg. Known: {volume} m³ of helium, skin {shell} kg. Air has {air} kg/m³ and helium "
                "{helium} kg/m³. The difference of the densities times the volume is the lift; subtract the skin."
            ),
            """
lift = {volume} * ({air} - {helium})
print(lift - {shell})
""",
        ),
    ),
    reply="It carries {output} kg.",
)
