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
