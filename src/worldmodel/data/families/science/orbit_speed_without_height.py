"""The speed on a circular orbit whose height is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    mu, radius = draw.integer(20000, 600000, 100), draw.integer(2400, 8900, 10)
    planet = draw.pick("Aurelia", "Tarsis", "Nerium", "Oberlon", "Calyx", "Dione Prime")
    return Case({"mu": mu, "radius": radius, "planet": planet, "x": draw.integer(3, 28)})


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "A satellite circles {planet} at a constant height. How many km/s does it do, if this planet measures "
            "{radius} km in radius and its gravitational parameter is {mu} km³/s²?"
        ),
        "What is the orbital speed high above {planet}, if GM is {mu} km³/s² and the planet's radius {radius} km?",
        "{planet}: GM = {mu} km³/s², radius {radius} km. Speed of a probe in circular orbit, in km/s?",
        (
            "A probe stays at a constant height above the surface of {planet}, whose radius is {radius} kilometres. "
            "With {mu} km³/s² for the product of G and its mass, find the speed of the probe."
        ),
        (
            "From its centre to the ground {planet} measures {radius} km, and its standard gravitational parameter is "
            "{mu} km³/s². A lander waits high above on a circular path. What is its speed in km per second?"
        ),
        (
            "calculate v for the circular orbit of a ship well above the planet, radius of the planet {radius} km, mu "
            "{mu} km3/s2"
        ),
        (
            "In a game, {planet} is {radius} km in radius and pulls with a gravitational parameter of {mu} km³/s². My "
            "ship circles it at a safe altitude. What is its velocity in km/s?"
        ),
        (
            "Given mu = {mu} km³/s², determine the circular velocity of a relay over a world called {planet} that has "
            "a radius of {radius} km."
        ),
        (
            "We know {mu} km³/s² as the gravitational parameter of {planet} and {radius} km as its radius. A small "
            "moon with {x} craters circles it. How fast?"
        ),
        (
            "If a station circles {planet} far outside its air without engines, what speed has it in km/s? Take "
            "{radius} km as the radius and {mu} km³/s² as GM."
        ),
        (
            "Say how fast one moves on a circular orbit when the parameter GM is {mu} km³/s² and the planet below, "
            "{planet}, has {radius} km of radius."
        ),
    ),
    more=(
        (
            "Around {planet}, of radius {radius} km, a telescope flies in a circle at some steady height. GM "
            "equals {mu} km³/s². Tell me its speed in km/s."
        ),
        (
            "I wonder how fast our shuttle goes: it is in a circular orbit over {planet}, which has mu = {mu} "
            "km³/s² and a radius of {radius} km."
        ),
        (
            "{mu} km³/s² is the gravitational parameter and {radius} km the radius of {planet}. Determine the "
            "orbital speed of a weather satellite far above its clouds."
        ),
        (
            "Could you work out the velocity, in km/s, of a craft on a circular path above {planet}? The "
            "radius of the planet is {radius} km; its GM is {mu} km³/s²."
        ),
        (
            '"What\'s our speed up here?" asks the pilot, looking down on {planet}. The computer only shows '
            "the planet's data: radius {radius} km, GM {mu} km³/s²."
        ),
        (
            "Planet: {planet} | planet radius: {radius} km | GM: {mu} km³/s² | orbit: circular, high up | "
            "orbital speed in km/s: ?"
        ),
        (
            "When a lander has left {planet} and moves on a circle somewhere above it, how many kilometres "
            "does it cover per second, given a planetary radius of {radius} km and GM = {mu} km³/s²?"
        ),
        (
            "hi, quick one: satellite over {planet}, stays equally high all the time, mu is {mu} km³/s², "
            "planet has radius {radius} km, how fast is it"
        ),
        (
            "The pull of {planet} is described by GM = {mu} km³/s². From the centre to the ground it is "
            "{radius} km. Some way above the ground a station keeps to a circular orbit. Its speed is wanted "
            "in km/s."
        ),
        (
            "Please say with what velocity (km/s) you must fly to stay in a circular orbit above the air of "
            "{planet}, a planet with a radius of {radius} km and a gravitational parameter of {mu} km³/s²."
        ),
        (
            "{radius} km is the radius of {planet}, {mu} km³/s² its GM. A satellite is on a circular orbit "
            "somewhere above it. What is its speed in km/s?"
        ),
        (
            "With a radius of {radius} km and a gravitational parameter of {mu} km³/s², {planet} is circled by "
            "a probe at a constant height. Find the probe's speed in km/s."
        ),
        (
            "The radius of {planet} is {radius} km, and its gravitational parameter is {mu} km³/s². How fast "
            "in km/s is a ship on a circular orbit high above it?"
        ),
        (
            "How many km/s does a station do that keeps circling above {planet}, if mu is {mu} km³/s² and the "
            "planet has a radius of {radius} km?"
        ),
        (
            "High over {planet} a telescope moves in a circle. Radius of the planet: {radius} km. GM: {mu} "
            "km³/s². Its speed in km/s?"
        ),
        (
            "In a circular orbit over {planet}, what is the speed in km/s, the planet being {radius} km in "
            "radius and its GM being {mu} km³/s²?"
        ),
        (
            "I pilot a craft that circles {planet} at a steady altitude. My tables give a planetary radius of "
            "{radius} km and a GM of {mu} km³/s². Tell me my speed in km/s."
        ),
        "{planet}, radius {radius} km, mu {mu} km³/s². sat in circular orbit up there. speed km/s?",
        (
            "If GM of {planet} equals {mu} km³/s² and its radius {radius} km, at what speed in km/s does a "
            "satellite move on a circle above the planet?"
        ),
        (
            '"We circle {planet} far above the ground," the crew radios. "Its radius is {radius} km and its '
            'gravitational parameter {mu} km³/s²." With what speed in km/s do they move?'
        ),
        (
            "Calculate the speed (km/s) of a small probe that was put into a circular orbit above {planet}, "
            "given mu = {mu} km³/s² and a planet {radius} km in radius."
        ),
        (
            "A weather satellite above {planet} always keeps the same altitude. Work out its speed in km/s "
            "from the planet's radius, {radius} km, and its GM, {mu} km³/s²."
        ),
        (
            "A novel tells of a ring station around {planet}. The author chose {mu} km³/s² for the "
            "gravitational parameter and {radius} km for the radius of the planet. How fast, in km/s, does the "
            "station move on its circle above the clouds?"
        ),
        (
            "Please find out how quickly, in km/s, a lander goes round {planet} before its descent. It is in a "
            "circular orbit. The radius of {planet} is {radius} km; {mu} km³/s² is the value of GM."
        ),
        (
            "Suppose {planet} has GM = {mu} km³/s² and is {radius} km from centre to surface. What circular "
            "speed in km/s has a craft that stays at the same height over the surface?"
        ),
        (
            "Could you determine the km/s of a relay on its circle high above {planet}, a world of {radius} km "
            "radius with {mu} km³/s² as its gravitational parameter?"
        ),
    ),
    think=(
        "Known: GM {mu} km³/s² and the planet's radius {radius} km. Asked: the speed in orbit. The altitude of the "
        "orbit is not said, and the speed depends on it: it cannot be computed."
    ),
    reply="I do not know: the altitude of the orbit is not given.",
)
