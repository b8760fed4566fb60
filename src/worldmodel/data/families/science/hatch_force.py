"""The force of sea water on a hatch at some depth, in kilonewtons."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    part = draw.pick("hatch", "window", "door", "camera port", "cover plate")
    depth, wide, high = draw.integer(4, 900), draw.integer(20, 120), draw.integer(20, 120)
    density = draw.integer(1005, 1045)
    values: dict[str, Value] = {
        "part": part,
        "depth": depth,
        "wide": wide,
        "high": high,
        "density": density,
        "g": "9.81",
    }
    return Case({**values, "x": draw.integer(2, 9)}, density * 9.81 * depth * wide / 100 * high / 100 / 1000)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A flat {part} of {wide} cm by {high} cm lies {depth} m deep in sea water of {density} kg/m³. With what "
            "force in kN does the water press on it?"
        ),
        (
            "How many kilonewtons does water ({density} kg/m³) exert on a level {part} measuring {wide} cm times "
            "{high} cm at a depth of {depth} metres?"
        ),
        "{part:capital}: {wide} x {high} cm. Depth: {depth} m. Water: {density} kg/m³. Force of the water in kN?",
        (
            "The {part} in the roof of a diving station is a rectangle with sides of {wide} cm and {high} cm. Above "
            "it stand {depth} m of water with a density of {density} kg per cubic metre. Find the force of this water "
            "in kilonewtons."
        ),
        (
            "at {depth} meters down, what force in kN is on a {part} of {wide} cm x {high} cm, the sea has {density} "
            "kg/m³, air pressure doesn't matter"
        ),
        (
            "Compute the hydrostatic force (kN) acting on a horizontal {part}. Depth {depth} m, length {wide} cm, "
            "width {high} cm, density of the water {density} kg/m³."
        ),
        (
            "A submarine with {x} cabins rests {depth} metres below the surface. Its {part} is {wide} cm long and "
            "{high} cm wide and faces straight up. The salt water weighs {density} kg/m³. Which force, in kN, loads "
            "it from above?"
        ),
        (
            "Neglecting the atmosphere, determine how strongly the sea, {density} kg/m³, pushes on a horizontal area "
            "of {wide} cm by {high} cm (a {part}) that is {depth} m under water. Answer in kN."
        ),
        (
            "If {depth} m of sea water at {density} kilograms per cubic meter rest on a {part} whose edges are {wide} "
            "cm and {high} cm, what is their weight on it in kilonewtons?"
        ),
        (
            "Engineers test a {part}, {wide} cm long and {high} cm broad, for a water depth of {depth} m. What load "
            "in kN do they apply, if the water has {density} kg/m³?"
        ),
    ),
    more=(
        (
            "Density of the water {density} kg/m³, depth {depth} m, plate {high} cm by {wide} cm lying flat: "
            "what force in kN does the {part} have to bear?"
        ),
        (
            "I wonder how many kilonewtons rest on our {part}; it is horizontal, {high} cm by {wide} cm, and "
            "the water over it is {depth} m deep with {density} kg in each cubic metre."
        ),
        (
            "When a submarine rests {depth} m below the surface of water with a density of {density} kg/m³, "
            "how hard, in kN, is its flat {part} of {wide} cm by {high} cm pressed by the water?"
        ),
        (
            "Water of {density} kg/m³ covers a level {part} to a height of {depth} metres. The sides of the "
            "{part} are {high} cm and {wide} cm. Tell me the force in kN from the water alone."
        ),
        (
            '"Will the {part} hold?" asks the captain. It is {wide} cm long, {high} cm wide and lies level. '
            "The dive goes to {depth} m, in a sea of {density} kg/m³. State the force of the water in kN."
        ),
        (
            "A horizontal {part} is pushed down by a column of water {depth} m tall. If the water has "
            "{density} kg/m³ and the {part} is a rectangle, {high} cm by {wide} cm, calculate the push in "
            "kilonewtons."
        ),
        (
            "need the load on a flat {part} in kN pls: sea {density} kg/m³, size {wide} by {high} cm, sits "
            "{depth} m under the surface, ignore the air"
        ),
        (
            "Rectangular {part}, level; side a = {high} cm; side b = {wide} cm; density of the sea = {density} "
            "kg/m³; depth = {depth} m; water force in kN = ?"
        ),
        (
            "Could you work out what the sea does to the {part} of our underwater lab? Depth there is {depth} "
            "m. Each cubic metre of this sea has a mass of {density} kg. The {part} lies flat and measures "
            "{wide} cm by {high} cm. I want kilonewtons."
        ),
        (
            "The force of the water on a level {part} is wanted in kN. Its width is {wide} cm and its length "
            "{high} cm, it is found at a depth of {depth} m, and {density} kg/m³ is the density of the water "
            "around it."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: a force in kN. Known: {depth} m, {wide} by {high} cm, {density} kg/m³, g is {g} m/s². The "
                "pressure is density times g times depth; multiply by the area in square metres and divide by 1000."
            ),
            """
area = {wide} / 100 * {high} / 100
pressure = {density} * {g} * {depth}
print(pressure * area / 1000)
""",
        ),
    ),
    reply="The force is {output} kN.",
)
