"""Whether the flow in a pipe is laminar or turbulent, by its Reynolds number."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    liquid, visc = draw.pick(
        ("water", 1),
        ("warm water", 0.6),
        ("diesel", 3.5),
        ("milk", 1.8),
        ("kerosene", 2.2),
        ("brine", 1.6),
        ("heating oil", 6),
        ("fruit juice", 2.5),
    )
    width = draw.integer(20, 60)
    aim = draw.pick(draw.integer(600, 1800), draw.integer(4500, 12000))
    flow = round(aim * math.pi * width * visc / 4 / 1e9 * 60000, 2)
    reynolds = 4 * (flow / 60000) / (math.pi * (width / 1000) * (visc / 1000000))
    values: dict[str, Value] = {"liquid": liquid, "visc": visc, "width": width, "flow": flow, "who": draw.person()}
    return Case({**values, "x": draw.integer(2, 19)}, "laminar" if reynolds < 2300 else "turbulent")


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{flow} litres of {liquid} per minute flow through a pipe with an inner diameter of {width} mm. The "
            "kinematic viscosity is {visc} mm²/s. Is the flow laminar or turbulent?"
        ),
        (
            "Laminar or turbulent: which of these is the flow of {liquid} ({visc} mm²/s) at {flow} L/min in a tube "
            "{width} mm wide?"
        ),
        "Pipe {width} mm, {liquid} {visc} mm²/s, {flow} L/min. Flow regime (laminar/turbulent)?",
        (
            "A round pipe, {width} millimetres wide inside, delivers {flow} litres each minute. What it delivers is "
            "{liquid} with a kinematic viscosity of {visc} square millimetres per second. Use the Reynolds number to "
            "say whether it moves in a laminar or a turbulent way."
        ),
        (
            "got {liquid} running through a {width} mm hose, {flow} l a minute, viscosity {visc} mm2/s. is that "
            "laminar or turbulent"
        ),
        (
            "Decide by means of the Reynolds number whether {liquid} passing through a straight pipe is turbulent or "
            "laminar. Volume flow {flow} L/min, diameter {width} mm, kinematic viscosity {visc} mm²/s."
        ),
        (
            "If the kinematic viscosity of {liquid} amounts to {visc} mm²/s, does it flow in a laminar or turbulent "
            "manner when {flow} L/min go through a pipe of {width} mm?"
        ),
        (
            "A heating engineer lays {x} m of pipe with a bore of {width} mm. Through it {liquid} shall pass, {flow} "
            "litres a minute, viscosity {visc} mm²/s (kinematic). Will the flow be laminar or turbulent?"
        ),
        (
            '"It looks quite smooth to me," says {who} about the {liquid} in the glass tube. The tube is {width} mm '
            "wide, {flow} L come through in a minute, and {visc} mm²/s is given as kinematic viscosity. Is the flow "
            "really laminar, or is it turbulent?"
        ),
        (
            "Slow and sticky means laminar, fast and thin means turbulent. Here we have {liquid}, {visc} mm²/s, in a "
            "pipe that measures {width} mm inside, and a pump that moves {flow} L/min. Which of both words applies?"
        ),
    ),
    more=(
        (
            "The pump is set to {flow} L/min, the pipe behind it has an inner width of {width} mm, and "
            "{liquid} with {visc} mm²/s of kinematic viscosity runs in it. Tell me the kind of flow: laminar "
            "or turbulent."
        ),
        (
            "What kind of flow, laminar or turbulent, arises in {liquid} when {width} mm of pipe diameter must "
            "cope with {flow} litres per minute? Take {visc} mm²/s for the viscosity."
        ),
        "Q = {flow} L/min; d = {width} mm; nu = {visc} mm²/s; medium: {liquid}; flow laminar or turbulent = ?",
        (
            "I pump {liquid} through my pipe of {width} mm. In a minute {flow} litres come out at the end. A "
            "table lists the kinematic viscosity as {visc} mm²/s. Am I dealing with a laminar flow or with a "
            "turbulent one?"
        ),
        (
            "It takes {x} minutes to fill a tank with {liquid}, at a rate of {flow} L/min. The filling pipe "
            "has a diameter of {width} mm inside. Given {visc} mm²/s as the liquid's kinematic viscosity, is "
            "it filled by a turbulent or by a laminar stream?"
        ),
        (
            "Could you check the flow regime for me? Viscosity (kinematic) {visc} mm²/s, liquid {liquid}, rate "
            "{flow} litres a minute, pipe bore {width} mm. I only need the word laminar or the word turbulent."
        ),
        "turbulent or laminar? {visc} mm2/s {liquid}, {width} mm pipe, {flow} l/min",
        (
            "Engineers tell laminar from turbulent flow by the Reynolds number. Which of these is found in a "
            "pipe, {width} mm across, that takes {flow} L/min of {liquid}, kinematic viscosity {visc} mm²/s?"
        ),
        (
            "Through a smooth round tube, {width} mm in diameter, goes a steady {flow} L/min. As the tube "
            "carries {liquid} and {visc} mm²/s is what its kinematic viscosity comes to, name the type of "
            "flow, laminar or turbulent."
        ),
        (
            "On a ship with {x:words} cabins, {liquid} is supplied at {flow} L/min through a line of {width} "
            "mm inner diameter. For a kinematic viscosity of {visc} mm²/s, state if the supply line runs "
            "turbulent or laminar."
        ),
        (
            "The kinematic viscosity is {visc} mm²/s, the pipe is {width} mm wide inside, and {liquid} goes "
            "through it at {flow} litres a minute. Laminar or turbulent?"
        ),
        (
            "{width} mm is the inner diameter, {flow} L/min the flow rate, {visc} mm²/s the kinematic "
            "viscosity of the {liquid}. What sort of flow is it, laminar or turbulent?"
        ),
        (
            "Does {liquid} with a kinematic viscosity of {visc} mm²/s flow in a laminar or in a turbulent way "
            "when {flow} L/min of it pass a tube of {width} mm bore?"
        ),
        (
            "A kinematic viscosity of {visc} mm²/s is given for a {liquid} that is pumped at {flow} litres per "
            "minute. For a pipe {width} mm across, decide: laminar or turbulent."
        ),
        (
            "In a pipe of {width} mm, would you expect {flow} L/min of {liquid}, {visc} mm²/s, to be laminar "
            "or turbulent?"
        ),
        (
            "I have {liquid}, viscosity {visc} mm²/s (kinematic), and want {flow} litres of it each minute out "
            "of a hose {width} mm wide. Please tell me if that makes a turbulent flow or a laminar one."
        ),
        "Viscosity {visc} mm²/s | diameter {width} mm | rate {flow} L/min | fluid {liquid} | turbulent or laminar: ?",
        (
            "Inside, the pipe measures {width} mm. The {liquid} that runs through it has {visc} mm²/s. Every "
            "minute, {flow} litres of it arrive at the other end. Name the regime, laminar or turbulent."
        ),
        (
            "is it laminar or turbulent if {flow} litres a min of {liquid} go down a pipe thats {width} mm, nu "
            "= {visc} mm2/s"
        ),
        (
            "Work out the Reynolds number of {liquid} in a tube and tell me the kind of flow, turbulent or "
            "laminar: tube {width} mm in diameter, {visc} mm²/s kinematic viscosity, {flow} L/min."
        ),
        (
            "If a tap lets {flow} litres of {liquid} per minute into a pipe with a width of {width} mm, and if "
            "the kinematic viscosity amounts to {visc} mm²/s, is turbulent or laminar flow the result?"
        ),
        (
            '"Is the stream in there laminar?" "Or turbulent, perhaps?" The pipe in question is {width} mm '
            "wide, what flows is {liquid} with a kinematic viscosity of {visc} mm²/s, and it flows at {flow} "
            "L/min. Who is right?"
        ),
        (
            "You see a pump labelled {flow} L/min, a round pipe labelled {width} mm (inside), and a can of "
            "{liquid} labelled {visc} mm²/s. Say whether the pipe will have laminar or turbulent flow."
        ),
        (
            "Given {flow} L/min through a circular cross section of {width} mm diameter, determine the flow "
            "regime (laminar or turbulent) of {liquid}, whose kinematic viscosity is {visc} mm²/s."
        ),
        (
            "In a dairy with {x} taps, {liquid} is sent to a cooler. The line has a bore of {width} mm, the "
            "kinematic viscosity is {visc} mm²/s, the flow rate is {flow} litres in a minute. Does it travel "
            "in a turbulent or a laminar manner?"
        ),
        (
            "I wonder if the flow of {liquid} in my tube, {width} mm inside, counts as turbulent or as "
            "laminar, since in a minute I let {flow} litres through and its kinematic viscosity is {visc} "
            "mm²/s."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: laminar or turbulent. Known: {flow} L/min, {width} mm, {visc} mm²/s. The flow in m³/s "
                "divided by the cross section is the speed; speed times diameter by viscosity, all in metres and "
                "seconds, is the Reynolds number. Below 2300 the flow is laminar."
            ),
            """
import math
metres = {width} / 1000
speed = {flow} / 60000 / (math.pi * metres ** 2 / 4)
reynolds = speed * metres / ({visc} / 1000000)
print("laminar" if reynolds < 2300 else "turbulent")
""",
        ),
    ),
    reply="The flow is {output}.",
)
