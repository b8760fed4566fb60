"""How much a raft of known volume and density can carry before it goes under."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    raft = draw.pick("raft", "pontoon", "float", "platform", "block")
    stuff, density = draw.pick(
        ("balsa", 160), ("pine", 520), ("cork", 240), ("spruce", 450), ("foam", 35), ("cedar", 380)
    )
    volume, density = draw.number(0.2, 9, digits=1), density + draw.integer(-9, 9)
    water, weight = draw.pick(("lake water", 1000), ("sea water", 1025), ("salty water", 1100), ("river water", 998))
    values: dict[str, Value] = {
        "raft": raft,
        "stuff": stuff,
        "density": density,
        "volume": volume,
        "water": water,
        "weight": weight,
    }
    return Case({**values, "x": draw.integer(2, 40)}, volume * (weight - density))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {raft} of {volume} m³ {stuff} ({density} kg/m³) floats on {water} of {weight} kg/m³. How many kg can "
            "it carry at most before it goes under?"
        ),
        (
            "What is the greatest load in kilograms for a {raft} made of {stuff}, if its volume is {volume} cubic "
            "metres, its density {density} kg/m³ and that of the {water} {weight} kg/m³?"
        ),
        (
            "{raft:capital}: {volume} m³ at {density} kg/m³. {water:capital}: {weight} kg/m³. Load that just sinks "
            "it, in kg?"
        ),
        (
            "Solid {stuff} of {density} kg per cubic metre was used to build a {raft}, {volume} m³ in all. A cubic "
            "metre of the {water} around it weighs {weight} kg. Find the load that pushes the top down to the "
            "surface."
        ),
        (
            "how many kg of cargo can my {raft} hold up in {water} ({weight} kg/m³)? it has {volume} cubic meters of "
            "{stuff} with {density} kg/m³"
        ),
        (
            "When wholly under {water} ({weight} kg/m³), a {raft} of {volume} m³ is lifted by more than its own "
            "weight; it consists of {stuff}, {density} kg/m³. For how many kilograms of goods is that enough?"
        ),
        (
            "{x} metres from the shore lies a {raft} of {stuff}. Its material has {density} kg/m³, its volume is "
            "{volume} m³. With {weight} kg/m³ for the {water}, compute the payload in kg which it bears without going "
            "down."
        ),
        (
            "By the law of Archimedes, determine the maximum cargo (kg) of a {raft} with a volume of {volume} m³. "
            "Densities: {stuff} {density} kg/m³, {water} {weight} kg/m³."
        ),
        (
            "If {water} has {weight} kg/m³ and {stuff} has {density} kg/m³, what mass can stand dry on {volume} cubic "
            "meters of it, shaped as a {raft}?"
        ),
        (
            "Children climb onto a {raft} until its {volume} m³ of {stuff} are just covered. The density of the "
            "{stuff} is {density} kg/m³ and the {water} has {weight} kg/m³. How many kg do the children weigh "
            "together?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the greatest load in kg. Known: {volume} m³, density {density}, water {weight} kg/m³. Each "
                "cubic metre lifts the difference of the densities: subtract and multiply by the volume."
            ),
            """
lift = {weight} - {density}
print({volume} * lift)
""",
        ),
    ),
    reply="It can carry {output} kg.",
)
