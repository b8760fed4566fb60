"""The speed after a rocket burn in a circular orbit: orbital speed plus what the rocket equation gives."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    mu, orbit = draw.pick((398600, 6778), (398600, 7200), (42828, 3800), (42828, 4400), (324859, 6400), (4902, 1850))
    orbit += draw.integer(-60, 300, 10)
    start = draw.integer(800, 9000, 50)
    end = start - draw.integer(start // 8, start // 2, 10)
    exhaust = draw.number(2.1, 4.5, digits=2)
    values: dict[str, Value] = {
        "mu": mu,
        "orbit": orbit,
        "start": start,
        "end": end,
        "exhaust": exhaust,
        "x": draw.integer(4, 40),
    }
    return Case(
        {**values, "craft": draw.pick("probe", "tug", "stage", "spacecraft")},
        math.sqrt(mu / orbit) + exhaust * math.log(start / end),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {craft} on a circular orbit of radius {orbit} km (GM = {mu} km³/s²) burns fuel until its mass has "
            "fallen from {start} kg to {end} kg. The exhaust leaves at {exhaust} km/s. What is its speed in km/s "
            "right after the burn along its path?"
        ),
        (
            "How fast is a {craft} after a short forward burn, if it circled at {orbit} km from the centre with mu = "
            "{mu} km³/s², weighed {start} kg before and {end} kg afterwards, and has an exhaust velocity of {exhaust} "
            "km/s?"
        ),
        (
            "First the {craft} moves in a circle of {orbit} km radius; the gravitational parameter is {mu} km³/s². "
            "Then its engine, with {exhaust} km/s of exhaust speed, reduces its mass from {start} to {end} kg and "
            "pushes it forward. Find the final speed."
        ),
        (
            "Circular orbit: {orbit} km radius, {mu} km³/s². Burn: {start} kg to {end} kg at {exhaust} km/s, forward. "
            "Speed afterwards in km/s?"
        ),
        (
            "Exhaust speed {exhaust} km/s, launch mass of the {craft} {start} kg, mass at cut-off {end} kg. The "
            "engine fires for an instant in the flight direction while a circle of {orbit} km is flown around a "
            "planet of GM {mu} km³/s². Which speed results?"
        ),
        (
            "my {craft} orbits in a circle, r = {orbit} km, mu = {mu} km³/s². i burn prograde from {start} kg down to "
            "{end} kg with exhaust of {exhaust} km/s. new speed in km/s"
        ),
        (
            "By how many km/s does a {craft} move when it has added the gain of a burn ({start} kg before, {end} kg "
            "after, {exhaust} km/s exhaust) to its circular speed at {orbit} km, given {mu} km³/s² for GM?"
        ),
        (
            "Determine the velocity of a {craft} at the end of an impulsive prograde burn. Orbit before: circular, "
            "{orbit} km from the centre of a body with {mu} km³/s². Masses: {start} kg and {end} kg. Exhaust: "
            "{exhaust} km/s."
        ),
        (
            "The tanks are {x} metres long. A {craft} of {start} kg empties them in circular orbit and then weighs "
            "{end} kg. With gases leaving at {exhaust} km/s, a radius of {orbit} km and a parameter of {mu} km³/s², "
            "how fast does it go after accelerating along its orbit?"
        ),
        (
            "In two steps: what is the circular speed at a radius of {orbit} km for GM = {mu} km³/s², plus the rocket "
            "equation's gain for {exhaust} km/s and a mass that drops from {start} kg to {end} kg? Give the sum."
        ),
        (
            "Before its burn the {craft} has {start} kg, after it {end} kg, and its nozzle throws gas backwards at "
            "{exhaust} km/s. If all this happens at once on a circular orbit with {orbit} km of radius about a body "
            "of {mu} km³/s², what speed has it then?"
        ),
    ),
    more=(
        (
            "GM of the planet is {mu} km³/s². Around it a {craft} goes in a circle of {orbit} km radius. Then "
            "it burns along its path, with exhaust at {exhaust} km/s, and its mass drops from {start} kg to "
            "{end} kg. Find its speed in km/s after that."
        ),
        (
            "{start} kg before the burn, {end} kg after it: so much fuel does a {craft} use at once, in the "
            "direction of flight, at an exhaust speed of {exhaust} km/s. It was on a circular orbit, radius "
            "{orbit} km, GM {mu} km³/s². How fast is it now in km/s?"
        ),
        (
            "What is the speed in km/s of a {craft} which, flying in a circle of radius {orbit} km about a "
            "body with GM = {mu} km³/s², speeds up forwards by expelling gas at {exhaust} km/s while it gets "
            "lighter from {start} kg to {end} kg?"
        ),
        (
            "A {craft} weighs {end} kg when its engine stops and weighed {start} kg when it started. The gas "
            "left at {exhaust} km/s, backwards. The orbit before had been circular with a radius of {orbit} km "
            "(mu = {mu} km³/s²). Work out the new speed in km/s."
        ),
        (
            "I wonder how fast our {craft} moves after a short burn in flight direction. Orbit radius {orbit} "
            "km, a circle; GM {mu} km³/s²; exhaust {exhaust} km/s; mass {start} kg, later {end} kg. Please "
            "answer in km/s."
        ),
        (
            "Circular orbit: r = {orbit} km. Planet: GM = {mu} km³/s². Prograde burn: exhaust {exhaust} km/s, "
            "{start} kg to {end} kg. Speed of the {craft} right afterwards, in km/s?"
        ),
        (
            "Given mu = {mu} km³/s² and exhaust of {exhaust} km/s, compute how quickly a {craft} travels once "
            "it has cut its mass from {start} kg to {end} kg by a sudden forward burn on a circle of radius "
            "{orbit} km."
        ),
        (
            '"Ignition!" The {craft}, circling at a distance of {orbit} km from the planet\'s centre, throws '
            "out gas at {exhaust} km/s until {end} kg of its {start} kg are left, all in one short push along "
            "its path. With GM at {mu} km³/s², what speed in km/s does the pilot read then?"
        ),
        (
            "if my {craft} has {start} kg at first and {end} kg when the tank is dry, exhaust {exhaust} km/s, "
            "and i burn prograde on a circular orbit of {orbit} km radius where gm is {mu} km³/s², how many "
            "km/s do i end up with"
        ),
        (
            "To the speed on a circle of {orbit} km radius, a {craft} adds what its engine gives. The engine's "
            "exhaust has {exhaust} km/s, the mass is {end} kg at the end and {start} kg at the start, and the "
            "attracting body has {mu} km³/s². Tell me the total speed in km/s."
        ),
        (
            "From {start} kg down to {end} kg, at {exhaust} km/s exhaust speed: such is the forward burn of a "
            "{craft} that was circling at a radius of {orbit} km where GM = {mu} km³/s². What speed in km/s "
            "does it have just after?"
        ),
        (
            "With an exhaust speed of {exhaust} km/s, a {craft} burns along its direction of flight until "
            "{end} kg remain of {start} kg. Before, it moved in a circle, {orbit} km in radius, round a body "
            "of GM {mu} km³/s². Find its speed after the burn in km/s."
        ),
        (
            "A body with GM = {mu} km³/s² has a {craft} in circular orbit, {orbit} km from its centre. The "
            "{craft} ends a short prograde burn with {end} kg; it began with {start} kg; its exhaust moves at "
            "{exhaust} km/s. How fast is it in km/s?"
        ),
        (
            "How many km/s does a {craft} make after it has thrown out, backwards at {exhaust} km/s, all but "
            "{end} kg of {start} kg, having flown on a circle of {orbit} km radius (mu {mu} km³/s²)?"
        ),
        (
            "Mass after: {end} kg. Mass before: {start} kg. Exhaust: {exhaust} km/s. GM: {mu} km³/s². Radius "
            "of the circular orbit: {orbit} km. Burn along the path, instantaneous. Speed of the {craft} in "
            "km/s = ?"
        ),
        (
            "exhaust {exhaust} km/s, mass from {start} kg to {end} kg, all prograde and quick. my {craft} was "
            "on a circular orbit with mu {mu} km³/s² and r {orbit} km. speed after in km/s?"
        ),
        (
            "Calculate a {craft}'s speed in km/s straight after its engine stops. While it circled at {orbit} "
            "km from the centre (GM {mu} km³/s²), the engine pushed it forward for a moment: exhaust {exhaust} "
            "km/s, mass {end} kg afterwards, {start} kg before."
        ),
        (
            "If a {craft} of {start} kg in a circular orbit fires forwards and comes out of the burn with "
            "{end} kg, what is its new speed in km/s, provided the exhaust velocity is {exhaust} km/s, the "
            "radius {orbit} km and GM {mu} km³/s²?"
        ),
        (
            "The mission plan starts at {orbit} km from the centre of a planet with {mu} km³/s², on a circle. "
            "A brief burn in the flight direction follows; {exhaust} km/s is its exhaust speed, and it leaves "
            "{end} kg of the {craft}'s {start} kg. What speed, in km/s, does the plan end with?"
        ),
        (
            "You steer a {craft} round a planet in a circle. The radius is {orbit} km, the planet's GM {mu} "
            "km³/s². You fire prograde, gas leaving at {exhaust} km/s, and your mass sinks to {end} kg from "
            "{start} kg. At what speed in km/s do you fly on?"
        ),
        (
            '"We\'re at {end} kg," reports the {craft} after a quick burn along its path; at ignition it had '
            "been {start} kg. The exhaust leaves at {exhaust} km/s. The circular orbit had a radius of {orbit} "
            "km around a mass with GM = {mu} km³/s². Which speed in km/s goes into the log?"
        ),
        (
            "Given a mass ratio of {start} kg to {end} kg and an exhaust velocity of {exhaust} km/s, determine "
            "the final speed in km/s of a {craft} that does its prograde burn while on a circular orbit (mu = "
            "{mu} km³/s², r = {orbit} km)."
        ),
        (
            "Please work out how fast, in km/s, a {craft} is when a sudden forward burn is over. {exhaust} "
            "km/s: exhaust. {mu} km³/s²: GM of the planet. {orbit} km: radius of the circle it was on. {start} "
            "kg and {end} kg: its mass before and after."
        ),
        (
            "Engineers fuelled a {craft} until it weighed {start} kg. In a circular orbit at radius {orbit} km "
            "it used this fuel in one short push forwards and then weighed {end} kg. If its gases stream away "
            "at {exhaust} km/s and GM is {mu} km³/s², how fast in km/s did it become?"
        ),
        (
            "Tell me the speed of a {craft} in km/s: first the circular speed belonging to GM {mu} km³/s² and "
            "{orbit} km, and on top of it the gain from going from {start} kg to {end} kg with an exhaust of "
            "{exhaust} km/s."
        ),
        (
            "Around a planet (mu {mu} km³/s²) circles a {craft}, at {orbit} km from the middle. Its engine, "
            "exhaust {exhaust} km/s, is fired forwards in a flash and cuts the mass, once {start} kg, to {end} "
            "kg. I'd like to know the resulting speed in km/s."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the speed after the burn. Known: radius {orbit} km, GM {mu} km³/s², mass from {start} to "
                "{end} kg, exhaust {exhaust} km/s. The circular speed is the root of GM by radius; the gain is the "
                "exhaust speed times the logarithm of the mass ratio. Add them."
            ),
            """
import math
circular = math.sqrt({mu} / {orbit})
gain = {exhaust} * math.log({start} / {end})
print(circular + gain)
""",
        ),
    ),
    reply="After the burn it moves at {output} km/s.",
)
