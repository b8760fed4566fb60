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
    more=(
        (
            "The {water} weighs {weight} kg/m³ and {stuff} weighs {density} kg/m³. Tell me how many kg a "
            "{raft} of {volume} m³ of {stuff} can carry at most."
        ),
        (
            "With a density of {density} kg/m³, {stuff} floats well. From {volume} m³ of it a {raft} is made "
            "and put on {water} of {weight} kg/m³. Work out the largest load in kg."
        ),
        (
            "{volume} cubic metres of {stuff} make up a {raft}. It lies in {water}, density {weight} kg/m³; "
            "the density of the {stuff} is {density} kg/m³. How many kilograms can be put on it before it is "
            "fully under water?"
        ),
        (
            "Water: {water}, {weight} kg/m³. {raft:capital}: {stuff}, {density} kg/m³, {volume} m³. Maximum "
            "load in kg: ?"
        ),
        (
            "I wonder what load in kg my {raft} will bear in {water}. A cubic metre of that water has {weight} "
            "kg, a cubic metre of my {stuff} has {density} kg, and I used {volume} m³."
        ),
        (
            "Could you find the load, in kg, at which a {raft} of {stuff} just goes under? Density of the "
            "{stuff}: {density} kg/m³. Density of the {water}: {weight} kg/m³. Volume: {volume} m³."
        ),
        (
            '"How much may we load?" asks the crew of a {raft}. It is {volume} m³ of {stuff}; the {stuff} '
            "has {density} kg/m³; the {water} below has {weight} kg/m³. Give the limit in kg."
        ),
        "hey {water} is {weight} kg/m³, my {raft} is {volume} m³ of {stuff} at {density} kg/m³. max cargo in kg?",
        (
            "When it is loaded to the limit, a {raft} made of {stuff} displaces {volume} m³ of {water}, its "
            "whole volume. The densities are {weight} kg/m³ for the {water} and {density} kg/m³ for the "
            "{stuff}. What load in kg is on it?"
        ),
        (
            "Given {density} kg/m³ for {stuff}, {weight} kg/m³ for {water} and {volume} m³ for the {raft}, "
            "calculate the mass in kg that it can support while floating with its top level with the water."
        ),
        (
            "A cubic metre of {water} weighs {weight} kg, a cubic metre of {stuff} {density} kg. How many kg "
            "can a {raft} of {volume} m³ of that {stuff} carry at most?"
        ),
        (
            "{weight} kg/m³ for the {water}, {volume} m³ for the {raft}, {density} kg/m³ for its {stuff}: what "
            "is the largest load in kg?"
        ),
        (
            "With {volume} m³ of {stuff} in it, a {raft} lies on {water}. The {stuff} has {density} kg/m³ and "
            "the {water} {weight} kg/m³. Find how many kg may be loaded before it is under water."
        ),
        (
            "What mass in kg brings a {raft} just under, if it floats on {water} of {weight} kg/m³ and was "
            "made from {stuff}, {density} kg/m³ and {volume} m³ of it?"
        ),
        (
            "Density of the {water}: {weight} kg/m³. Volume of the {raft}: {volume} m³. Density of the {stuff} "
            "it is made of: {density} kg/m³. Load limit in kg: ?"
        ),
        (
            "I built a {raft} from {stuff} with a density of {density} kg/m³. It will float in {water} with "
            "{weight} kg/m³. The {raft} measures {volume} cubic metres. How many kg can I put on it?"
        ),
        (
            "If a {raft} has a volume of {volume} m³ and floats in {water} ({weight} kg/m³), and if its "
            "{stuff} has a density of {density} kg/m³, how heavy, in kg, can its cargo be?"
        ),
        (
            '"No more than it can bear!" warns the captain of a {raft}. The {water} has {weight} kg/m³, the '
            "{stuff} of the {raft} {density} kg/m³, and there are {volume} m³ of it. How many kg can it bear?"
        ),
        (
            "{stuff} is {density} kg per cubic meter, {water} is {weight}. how many kg can sit on a {raft} of "
            "{volume} cubic meters before its top gets wet"
        ),
        (
            "Please work out the highest payload, in kg, of a solid {raft}: material {stuff}, {density} kg/m³; "
            "size {volume} m³; floating in {water}, {weight} kg/m³."
        ),
        (
            "Could you tell me what load in kg a {raft} takes in {water} with a density of {weight} kg/m³? Its "
            "own density, that of {stuff}, is {density} kg/m³, and its volume is {volume} m³."
        ),
        (
            "Put into {water} of {weight} kg/m³, {volume} m³ of {stuff} want to rise, for the {stuff} has only "
            "{density} kg/m³. How many kilograms on top of such a {raft} keep it exactly below the surface?"
        ),
        (
            "Goats are led onto a {raft} of {stuff} ({density} kg/m³) until no part of its {volume} m³ is "
            "above the {water}, which has {weight} kg/m³. How heavy are all the goats together, in kg?"
        ),
        (
            "{x} people want to cross on a {raft}. It is a body of {stuff} with {volume} m³ and {density} "
            "kg/m³; the {water} has {weight} kg/m³. What may people and luggage weigh together, in kg?"
        ),
        (
            "Determine the greatest mass in kg that can rest on a {raft} in {water}, knowing the density of "
            "the latter, {weight} kg/m³, the volume of the {raft}, {volume} m³, and the density of its "
            "{stuff}, {density} kg/m³."
        ),
        (
            "The difference between {weight} kg/m³ of {water} and {density} kg/m³ of {stuff} is what keeps a "
            "{raft} up. If there are {volume} m³ of the {stuff}, how many kg of load does that allow?"
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
