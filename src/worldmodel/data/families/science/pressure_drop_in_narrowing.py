"""The fall in pressure where a level pipe gets narrower, by continuity and Bernoulli."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    liquid, density = draw.pick(
        ("water", 998), ("sea water", 1025), ("petrol", 745), ("olive oil", 915), ("milk", 1032), ("alcohol", 789)
    )
    wide, speed = draw.integer(4, 30), draw.number(0.5, 2.9, digits=1)
    narrow = round(wide * draw.number(0.5, 0.85, digits=2), 1)
    values: dict[str, Value] = {
        "liquid": liquid,
        "density": density,
        "wide": wide,
        "narrow": narrow,
        "speed": speed,
        "place": draw.pick("factory", "ship", "farm", "laboratory", "harbour", "workshop"),
        "who": draw.person(),
        "warm": draw.integer(6, 28),
    }
    fast = speed * (wide / narrow) ** 2
    return Case({**values, "x": draw.integer(4, 45)}, round(density * (fast**2 - speed**2) / 2 / 1000, 3))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{liquid:capital} ({density} kg/m³) flows at {speed} m/s through a level pipe of {wide} cm diameter that "
            "narrows to {narrow} cm. By how many kPa does the pressure fall in the narrow part? Friction is "
            "neglected."
        ),
        (
            "By how many kilopascals is the pressure lower where a level pipe is only {narrow} cm wide than where it "
            "is {wide} cm wide, if {liquid} of {density} kg/m³ passes the wide part at {speed} m/s without friction?"
        ),
        (
            "Venturi tube, horizontal: {wide} cm -> {narrow} cm, {liquid} {density} kg/m³, inlet speed {speed} m/s, "
            "no losses. Pressure drop in kPa?"
        ),
        (
            "A level pipe carries {liquid}. At first its inner diameter is {wide} centimetres and the flow has "
            "{speed} metres per second; then comes a neck of {narrow} centimetres. One cubic metre of {liquid} "
            "weighs {density} kg. Find the difference in pressure between the pipe and the neck in kPa, leaving "
            "friction aside."
        ),
        (
            "flat pipe goes from {wide} cm to {narrow} cm wide, {liquid} in it does {speed} m/s in the wide bit, "
            "density {density} kg/m3. how many kpa does it lose in the narrow bit, no friction"
        ),
        (
            "Use the continuity equation and Bernoulli's law to compute the loss of pressure (in kPa) of {liquid}, "
            "density {density} kg/m³, when its channel shrinks from a diameter of {wide} cm to {narrow} cm; speed "
            "before: {speed} m/s; same height."
        ),
        (
            "If {liquid} with a density of {density} kg/m³ moves at {speed} m/s in a round tube of {wide} cm and the "
            "tube tightens to {narrow} cm, how far does its pressure drop in kilopascals, ideal flow on one level "
            "assumed?"
        ),
        (
            "A pipeline {x} years old brings {liquid} ({density} kg/m³) to a {place}. Where it is {wide} cm across, "
            "the flow has {speed} m/s. At one spot it is squeezed to {narrow} cm. By what amount in kPa is the "
            "pressure smaller at that spot, if no energy gets lost and the pipe is level?"
        ),
        (
            '"Where it is tight, the flow is fast and the pressure low," {who} remembers. Diameter {wide} cm with '
            "{speed} m/s before, {narrow} cm in the tight section; the {liquid} has {density} kg/m³. How low, that "
            "is by how many kPa less than before? The pipe lies flat, friction is ignored."
        ),
        (
            "Between its gauges a horizontal pipe for {liquid} gets thinner. The first gauge sits at {wide} cm of "
            "diameter, where the speed is {speed} m/s, the other at {narrow} cm. With {density} kg/m³ and no "
            "friction, determine how many kPa less the latter shows."
        ),
    ),
    more=(
        (
            "The speed of {liquid} is {speed} m/s in a pipe with a diameter of {wide} cm. Tell me the pressure "
            "difference, in kPa, to a narrowing of {narrow} cm on the same level. Density: {density} kg/m³. "
            "Treat the flow as free of friction."
        ),
        (
            "Squeezing a flow costs pressure. How much of it, in kPa, does {liquid} ({density} kg/m³) give up "
            "when it comes at {speed} m/s out of {wide} cm of width and enters {narrow} cm, both pipes being "
            "round, smooth and level?"
        ),
        (
            "d1 = {wide} cm; d2 = {narrow} cm; v1 = {speed} m/s; {liquid}: {density} kg/m³; level, "
            "frictionless; p1 - p2 in kPa = ?"
        ),
        (
            "I measure {speed} m/s in my pipe for {liquid}, which has an inner diameter of {wide} cm. Further "
            "on I fitted a piece with only {narrow} cm. What pressure drop in kPa should I find there, given "
            "{density} kg/m³, no friction and no slope?"
        ),
        (
            "Over a length of {x} m a tube keeps its diameter of {wide} cm, then it tapers to {narrow} cm. "
            "{liquid:capital}, {density} kg for a cubic metre, streams through the first part at {speed} m/s. "
            "Ignoring friction and height, work out how many kPa the pressure is down in the tapered part."
        ),
        (
            "Could you tell me the pressure fall in kPa along a constriction? {liquid:capital} arrives at "
            "{speed} m/s; the pipe's width changes from {wide} cm to {narrow} cm; a cubic metre has {density} "
            "kg; there is neither friction nor a change in height."
        ),
        (
            "pressure diff in kpa: {liquid} {density} kg/m3, {speed} m/s at dia {wide} cm, what about dia "
            "{narrow} cm (flat, frictionless)"
        ),
        (
            "In a {place}, {liquid} runs through a flat pipe. Its density is {density} kg/m³. A flow meter in "
            "the {wide} cm section shows {speed} m/s. State the kilopascals by which the pressure in the "
            "following {narrow} cm section lies below that of the first, for a lossless flow."
        ),
        (
            "From {wide} cm down to {narrow} cm: so much does the bore of a level pipe shrink. What happens to "
            "the pressure of {liquid}, {density} kg/m³, that had {speed} m/s before the change? Give the "
            "decrease in kPa under Bernoulli's law."
        ),
        (
            "At {warm} °C a pump sends {liquid} of {density} kg/m³ through a pipe {wide} cm wide at {speed} "
            "m/s. A valve leaves open a circle of {narrow} cm. How great is the drop in pressure from pipe to "
            "valve opening in kPa, if the flow is ideal and horizontal?"
        ),
        (
            "A level pipe has a narrow part of {narrow} cm and a wide part of {wide} cm in diameter. "
            "{liquid:capital} of {density} kg/m³ flows without friction, at {speed} m/s in the wide part. How "
            "many kPa lower is the pressure in the narrow part?"
        ),
        (
            "At {speed} m/s, {liquid} moves along a horizontal pipe of {wide} cm diameter before it is forced "
            "through {narrow} cm. With {density} kg/m³ and no friction, what is the pressure drop in kPa?"
        ),
        (
            "{density} kg/m³ is the density of {liquid}. It runs, frictionless and level, from a bore of "
            "{wide} cm, where it does {speed} m/s, into a bore of {narrow} cm. By how many kPa does its "
            "pressure fall?"
        ),
        (
            "Narrow diameter: {narrow} cm. Wide diameter: {wide} cm. Speed in the wide part: {speed} m/s. "
            "Fluid: {liquid}, {density} kg/m³. Level and loss-free. Fall of pressure in kPa?"
        ),
        (
            "How much pressure, in kPa, is missing at a throat of {narrow} cm, if {liquid} ({density} kg/m³) "
            "entered the level tube, {wide} cm across, with {speed} m/s and there is no friction?"
        ),
        (
            "the throat of my level pipe is {narrow} cm across, before it the pipe is {wide} cm. {liquid} at "
            "{density} kg/m3 comes in at {speed} m/s. ignoring friction whats the pressure drop in kpa"
        ),
        (
            "Find the kilopascals lost by {liquid} on passing from a {wide} cm pipe into a {narrow} cm pipe on "
            "the same level. Take {density} kg/m³ for its density, {speed} m/s for its first speed, and ideal "
            "flow."
        ),
        (
            "You reduce a horizontal line from {wide} cm to {narrow} cm in diameter. The {liquid} inside has a "
            "density of {density} kg/m³ and approaches at {speed} m/s. Without losses, how far down does the "
            "pressure go, in kPa?"
        ),
        (
            '"Our {liquid} enters at {speed} m/s," {who} explains, "through {wide} cm, and the density is '
            '{density} kg/m³. Then comes a piece of just {narrow} cm." Assuming level, frictionless flow, '
            "what pressure difference in kPa do the gauges show?"
        ),
        (
            "Given a constriction to {narrow} cm in a flat pipe that elsewhere has {wide} cm, and {liquid} of "
            "{density} kg/m³ that arrives there at {speed} m/s, calculate the pressure decrease in kPa by "
            "Bernoulli."
        ),
        (
            "I would like to know by how many kPa the pressure sinks when {liquid} leaves a {wide} cm section "
            "(speed there {speed} m/s) for a {narrow} cm section of the same horizontal pipe. The density is "
            "{density} kg/m³; friction is neglected."
        ),
        (
            "In the {place} an old pipe is being replaced. The new one, level and smooth, keeps {wide} cm up "
            "to a reducer and {narrow} cm after it. Through it flows {liquid}: {speed} m/s before the reducer, "
            "{density} kg/m³. What is the pressure drop across the reducer in kPa?"
        ),
        (
            "Since the flow of {liquid} speeds up in the {narrow} cm part of a level pipe, its pressure falls. "
            "The other part is {wide} cm wide and sees {speed} m/s. Work out the fall in kPa with {density} "
            "kg/m³, ignoring friction."
        ),
        (
            "Tell me the pressure difference in kPa between both parts of a horizontal pipe. The part ahead "
            "measures {wide} cm and carries {liquid} ({density} kg/m³) at {speed} m/s; the part behind "
            "measures {narrow} cm. The flow is ideal."
        ),
        (
            "{speed} m/s, {density} kg/m³: that is how {liquid} comes along in a flat pipe {wide} cm in "
            "diameter. Where the diameter has shrunk to {narrow} cm, how many kPa less pressure is there, "
            "without friction?"
        ),
        (
            "For {liquid}, density {density} kg/m³, compute the drop in kPa caused by a narrowing. The inner "
            "diameters are {narrow} cm in the narrow place and {wide} cm ahead of it, where the liquid travels "
            "at {speed} m/s; all is level and free of friction."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the fall in pressure in kPa. Known: {density} kg/m³, {speed} m/s at {wide} cm, then {narrow} "
                "cm. The speed grows by the square of the ratio of diameters. By Bernoulli the pressure falls by "
                "half the density times the difference of the squared speeds; divide by 1000."
            ),
            """
fast = {speed} * ({wide} / {narrow}) ** 2
print(round({density} * (fast ** 2 - {speed} ** 2) / 2 / 1000, 3))
""",
        ),
    ),
    reply="The pressure falls by {output} kPa.",
)
