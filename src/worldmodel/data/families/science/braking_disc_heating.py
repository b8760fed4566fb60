"""How much hotter brake discs get when a car stops: energy of motion to heat to rise of temperature."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    vehicle, low, high = draw.pick(
        ("car", 900, 2200), ("van", 1600, 3400), ("motorbike", 180, 350), ("bus", 8000, 15000)
    )
    mass, fast = draw.integer(low, high, 10), draw.integer(70, 150)
    slow = draw.integer(20, fast - 40)
    disc = round(mass * draw.number(0.012, 0.03, digits=3), 1)
    values: dict[str, Value] = {
        "vehicle": vehicle,
        "mass": mass,
        "fast": fast,
        "slow": slow,
        "disc": disc,
        "iron": "450",
    }
    return Case({**values, "x": draw.integer(2, 40)}, mass * ((fast / 3.6) ** 2 - (slow / 3.6) ** 2) / 2 / (disc * 450))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {vehicle} of {mass} kg brakes from {fast} km/h to {slow} km/h. All the energy goes into iron discs of "
            "{disc} kg in total. By how many degrees do they warm up?"
        ),
        (
            "How much hotter, in kelvin, do {disc} kg of iron brake discs get when they slow a {vehicle} with {mass} "
            "kg from {fast} to {slow} kilometres per hour?"
        ),
        (
            "{vehicle:capital}, {mass} kg, {fast} km/h down to {slow} km/h, {disc} kg of iron discs take all heat. "
            "Rise in temperature?"
        ),
        (
            "The brake discs of a {vehicle} are iron, {disc} kg altogether. The vehicle weighs {mass} kg and is "
            "slowed down from {fast} to {slow} km/h. If no heat escapes, find the rise of the temperature of the "
            "discs."
        ),
        (
            "my {vehicle} ({mass} kg) came down from {fast} to {slow} km/h, all that energy went in {disc} kg of iron "
            "discs. how many degrees hotter are they"
        ),
        (
            "Compute the heating of the brakes in K: mass of the {vehicle} {mass} kg, speed {fast} km/h before and "
            "{slow} km/h after, discs of iron with {disc} kg, no cooling."
        ),
        (
            "After {x} km of motorway, {mass} kg of {vehicle} have to get from {fast} km/h to {slow} km/h. The lost "
            "energy of motion heats {disc} kg of iron, the discs. Which rise in temperature follows?"
        ),
        (
            "If a {vehicle} sheds speed from {fast} km/h to {slow} km/h and the iron of its discs, {disc} kg, takes "
            "all of the energy, how far does their temperature climb? The {vehicle} has {mass} kg."
        ),
        (
            "Braking turns motion into heat. Motion: {mass} kg, first {fast} km/h, then {slow} km/h. Heat: taken up "
            "by {disc} kg of iron. Determine by how many degrees Celsius the discs of the {vehicle} warm."
        ),
        (
            "Into {disc} kg of iron goes the difference between the kinetic energies of a {vehicle} at {fast} km/h "
            "and at {slow} km/h; its mass is {mass} kg. What is the change of temperature in the iron?"
        ),
    ),
    more=(
        (
            "I wonder how many degrees hotter the iron discs of my {vehicle} become. They weigh {disc} kg "
            "together and take all the energy when it slows from {fast} to {slow} km/h; the {vehicle} itself "
            "weighs {mass} kg."
        ),
        (
            "{disc} kg of iron make up the brake discs of a {vehicle}. Work out their temperature rise when "
            "they alone absorb the energy that {mass} kg lose in slowing from {fast} km/h to {slow} km/h."
        ),
        (
            "Discs: iron, {disc} kg. Speed before: {fast} km/h. Speed after: {slow} km/h. Mass of the "
            "{vehicle}: {mass} kg. Temperature rise, all heat staying in the discs?"
        ),
        (
            "Could you tell me the warming of the iron discs, in kelvin, if a {vehicle} is down to {slow} km/h "
            "after braking from {fast} km/h? All the heat stays in the discs, which have {disc} kg, whereas "
            "the {vehicle} has {mass} kg."
        ),
        (
            "Down to {slow} km/h from {fast} km/h: that is what the driver of a {vehicle} with a mass of "
            "{mass} kg does on seeing a sign. The discs, {disc} kg of iron altogether, keep the entire heat. "
            "By how many degrees does their temperature go up?"
        ),
        (
            "You brake your {vehicle}, {mass} kg in mass, until only {slow} km/h of the former {fast} km/h "
            "remain. The iron discs, {disc} kg altogether, store the whole energy. How many kelvin do they "
            "gain?"
        ),
        (
            "A mass of {mass} kg, a {vehicle}, is slowed by iron discs. Their own mass is {disc} kg. The speed "
            "falls from {fast} km/h and ends at {slow} km/h. Assuming that no heat leaves the discs, determine "
            "the increase of their temperature."
        ),
        (
            '"Careful, the discs are hot," warns the mechanic. The {vehicle} ({mass} kg) had just slowed to '
            "{slow} km/h; before, it was doing {fast} km/h. With {disc} kg of iron in the discs and all the "
            "energy going there, by how much had they warmed?"
        ),
        (
            "temp rise of iron brake discs, {disc} kg in total, on a {vehicle} of {mass} kg going from {fast} "
            "km/h to {slow} km/h, no heat lost?"
        ),
        (
            "Given that the kinetic energy lost by a {vehicle} between {fast} km/h and {slow} km/h ends up in "
            "its {disc} kg of iron discs, and that its mass equals {mass} kg, calculate how many degrees the "
            "discs heat up."
        ),
        (
            "{disc} kg of iron discs slow a {vehicle} down to {slow} km/h; it had been going at {fast} km/h. "
            "It has a mass of {mass} kg. If the discs take all the energy, by how many degrees do they get "
            "warmer?"
        ),
        (
            "To {slow} km/h from {fast} km/h a {vehicle} of {mass} kg is slowed by iron discs weighing {disc} "
            "kg in all. They keep all the heat. What is their rise in temperature?"
        ),
        (
            "What rise in temperature do iron brake discs of {disc} kg show, after absorbing what {mass} kg of "
            "{vehicle} lose in energy between {fast} km/h and {slow} km/h?"
        ),
        (
            "The iron brake discs weigh {disc} kg, the {vehicle} {mass} kg. It slows down to {slow} km/h, "
            "coming from {fast} km/h. Find how many degrees the discs heat up when no heat is lost."
        ),
        (
            "Speed after braking: {slow} km/h. Before: {fast} km/h. {vehicle:capital}: {mass} kg. Iron discs: "
            "{disc} kg, taking all the energy. Warming in degrees = ?"
        ),
        (
            "iron discs on my {vehicle} weigh {disc} kg, the {vehicle} {mass} kg. braked to {slow} km/h from "
            "{fast} km/h. all heat in the discs, how many degrees up"
        ),
        (
            "By how many kelvin are {disc} kg of iron warmed when used as brake discs of a {vehicle}, {mass} "
            "kg in mass, which comes down to {slow} km/h from {fast} km/h and gives all its lost energy to "
            "them?"
        ),
        (
            "If the whole energy that a {vehicle} gives up in braking heats its iron discs, how much do they "
            "warm? Their mass is {disc} kg; the {vehicle} has {mass} kg; {slow} km/h is its speed after the "
            "braking and {fast} km/h its speed before."
        ),
        (
            "At {fast} km/h the driver of a {vehicle} begins to brake and at {slow} km/h stops braking. Iron "
            "discs with a total of {disc} kg take up all the energy of the {mass} kg. Tell me the temperature "
            "rise of the discs."
        ),
        (
            "You drive a {vehicle} with iron brake discs of {disc} kg. At a village you slow to {slow} km/h; "
            "on the road it was {fast} km/h. With a mass of {mass} kg and no heat escaping, by how many "
            "degrees do your discs warm up?"
        ),
        (
            "Calculate the warming in kelvin: discs of iron, {disc} kg; braking that ends at {slow} km/h and "
            "starts at {fast} km/h; a {vehicle} of {mass} kg; all energy into the discs."
        ),
        (
            '"How hot do they get?" asks the buyer of a {vehicle}, looking at its iron discs, {disc} kg '
            "altogether. The seller reckons with braking from {fast} km/h to {slow} km/h, a mass of {mass} kg "
            "and all the energy in the discs. By how many degrees does the temperature rise?"
        ),
        (
            "Given {mass} kg for the {vehicle} and {disc} kg for its iron brake discs, determine the increase "
            "of the discs' temperature when {slow} km/h are left of {fast} km/h and every joule lost ends in "
            "the iron."
        ),
        (
            "A deer stands by the road, so a {vehicle} goes down to {slow} km/h. Up to then it had {fast} "
            "km/h. The brakes have {disc} kg of iron in their discs, and {mass} kg is the mass of the "
            "{vehicle}. Suppose the discs take all the heat: how many degrees are they hotter?"
        ),
        (
            "Please work out by how much the temperature of {disc} kg of iron discs goes up if they alone take "
            "the energy set free by {mass} kg of {vehicle} in slowing to {slow} km/h from {fast} km/h."
        ),
        (
            "Iron discs of {disc} kg swallow the energy of a braking {vehicle}. It weighs {mass} kg and its "
            "speed sinks from {fast} km/h and reaches {slow} km/h. I'd like to know the discs' temperature "
            "rise in degrees."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the rise in temperature. Known: {mass} kg from {fast} to {slow} km/h, {disc} kg of iron, "
                "which takes {iron} J/(kg K). Divide the speeds by 3.6; half the mass times the difference of their "
                "squares is the energy. Divide it by the mass of iron and its specific heat."
            ),
            """
energy = {mass} * (({fast} / 3.6) ** 2 - ({slow} / 3.6) ** 2) / 2
print(energy / ({disc} * {iron}))
""",
        ),
    ),
    reply="They get {output} degrees hotter.",
)
