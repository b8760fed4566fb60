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
        (
            "{density} kg/m³ is the density of the sea, {depth} m the depth, {high} cm and {wide} cm are the "
            "sides of a level {part}. What force of the water, in kN, does it bear?"
        ),
        (
            "In kN, how strong is the push of water on a flat {part} at {depth} m, the water having {density} "
            "kg/m³ and the {part} sides of {high} cm and {wide} cm?"
        ),
        (
            "With {density} kg in every cubic metre, the sea stands {depth} m high over a level {part}. How "
            "many kilonewtons press on it if it is {high} cm by {wide} cm?"
        ),
        (
            "Deep down, at {depth} m, lies a horizontal {part}. Its sides are {wide} cm and {high} cm. The "
            "water there has a density of {density} kg/m³. Work out in kN how hard the water presses."
        ),
        (
            "{high} cm by {wide} cm is the size of a {part} that lies level. It is {depth} m under the surface "
            "of a sea with {density} kg/m³. Find the force of the water on it in kN."
        ),
        (
            "hi, water of {density} kg/m³, {depth} m of it above a level {part}. the {part} is {high} x {wide} "
            "cm. force from the water in kN?"
        ),
        (
            "Sea: {density} kg/m³. {part:capital}: level, {high} cm by {wide} cm. Water above it: {depth} m. "
            "Load by the water in kN = ?"
        ),
        (
            "If a level {part} has a width of {wide} cm and a length of {high} cm, and if water of {density} "
            "kg/m³ stands over it to a height of {depth} m, what is the water's force on it in kilonewtons?"
        ),
        (
            "You dive to {depth} m and find a flat {part} on the ground, {high} cm long and {wide} cm wide. "
            "With a density of {density} kg/m³ for the water, how many kN does the water exert on it from "
            "above?"
        ),
        (
            '"What does it have to hold?" the builder of a level {part} wants to know. The water has a '
            "density of {density} kg/m³, the sides are {wide} cm and {high} cm, and the depth is {depth} m. "
            "Answer in kN, leaving the air aside."
        ),
        (
            "Tell me the force in kN on a horizontal {part} from the water alone. Size: {high} cm times {wide} "
            "cm. Density: {density} kg/m³. Depth: {depth} m."
        ),
        (
            "Please calculate, in kilonewtons, the weight of the water column that stands on a level {part}. "
            "The column is {depth} m tall, its base is the {part} with {high} cm and {wide} cm, and its "
            "density is {density} kg/m³."
        ),
        (
            "Given a sea whose density is {density} kg/m³, determine the water force in kN on a level "
            "rectangular {part}, {wide} cm by {high} cm, at {depth} m of depth."
        ),
        (
            "A laboratory stands on the sea floor, {depth} m down. In its flat roof is a {part} with sides of "
            "{high} cm and {wide} cm. The sea water weighs {density} kg per cubic metre. I wonder with how "
            "many kN it presses on the {part}."
        ),
        (
            "Our {part} lies flat and has {wide} cm on one side, {high} cm on the other. I want to take it "
            "down to {depth} m in water of {density} kg/m³. What will the water's force on it be in kN?"
        ),
        (
            "Could you give the load in kN that water of density {density} kg/m³ puts on a level {part}, when "
            "the surface is {depth} m above it and it is a rectangle of {high} cm by {wide} cm?"
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
