"""The load at the end of the short arm that balances a uniform plank which is not supported in the middle."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing = draw.pick("plank", "beam", "pole", "board", "log", "steel tube")
    mass, length = draw.integer(12, 120), draw.number(2.4, 9, digits=1)
    short = round(length * draw.number(0.18, 0.42, digits=3), 1)
    load = mass * (length - 2 * short) / (2 * short)
    return Case(
        {
            "thing": thing,
            "mass": mass,
            "length": length,
            "short": short,
            "who": draw.person(),
            "x": draw.integer(3, 20),
        },
        round(load, 2),
    )


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A uniform {thing} of {mass} kg and {length} m rests on a support {short} m from its left end. What mass "
            "in kg must hang at that end to keep it level?"
        ),
        (
            "How many kilograms at the end of its short arm hold a {thing} of {length} m and {mass} kg in balance, "
            "when it is propped {short} m from this end and equally thick everywhere?"
        ),
        (
            "{thing:capital}, uniform, {length} m, {mass} kg, pivot {short} m from one end. Counterweight at that end "
            "in kg?"
        ),
        (
            "The trestle under a {thing} is not in the middle but {short} m from one of its ends. The {thing} is "
            "{length} m long, weighs {mass} kg and is the same all along. Find the load in kg which, placed right at "
            "the nearer end, makes it lie horizontally."
        ),
        (
            "my {thing} is {length} m and {mass} kg, same thickness all over, i lay it on a rock so that {short} m "
            "stick out on one side. how many kg do i hang on the tip of that side to balance it"
        ),
        (
            "If a homogeneous {thing} with a mass of {mass} kg and a length of {length} m can turn about a point "
            "{short} m from its end, which mass in kg at this end makes all torques cancel?"
        ),
        (
            "A barrier is made from a {thing} that is {length} m long, painted with {x} stripes and {mass} kg heavy, "
            "evenly along its length. It turns on a post {short} m from one end. Calculate the counterweight in kg "
            "that has to sit at this end so that the barrier opens with no effort."
        ),
        (
            '"It tips over unless something heavy sits on the very end of the short side," says {who} about a uniform '
            "{thing} that lies on a wall. The short side is {short} m long, the whole {thing} {length} m, and its "
            "mass is {mass} kg. How heavy, in kg, must that something be for balance?"
        ),
        (
            "Its own weight acts at the middle of a uniform {thing}, half of its {length} m from each end. The prop "
            "stands {short} m from the left end. With {mass} kg for the {thing} itself, work out the kg needed at the "
            "left end for equilibrium."
        ),
        (
            "Determine the mass (kg) that balances an evenly built {thing} by pulling down on one end. From this end "
            "to the pivot: {short} m. From end to end: {length} m. Mass of the {thing}: {mass} kg."
        ),
    ),
    more=(
        (
            "At {short} m from its right end, a {thing} lies across a sawhorse. It is {length} m long and of even "
            "thickness, and it weighs {mass} kg. State how many kg at the right end would bring it into balance."
        ),
        (
            "Tell me the load for the end of the shorter arm, in kg. The shorter arm of the {thing} has {short} m, "
            "the {thing} in all has {length} m and {mass} kg, spread evenly."
        ),
        (
            "Lever: uniform {thing}. Total length {length} m. Own mass {mass} kg. Short arm {short} m. Load at the "
            "tip of the short arm for balance: ? kg"
        ),
        (
            "I want to build a seesaw that is off centre on purpose: a {thing}, {length} m, the same thickness "
            "throughout, {mass} kg, with the bolt {short} m from the end where I sit. What should I weigh in kg so "
            "that nobody is needed on the other side?"
        ),
        (
            "{mass} kg is the mass of a {thing} with a constant cross section and a length of {length} m. Resting on "
            "an edge {short} m from its end, it needs a weight at just this end in order not to tilt. Compute the "
            "weight in kg."
        ),
        (
            "Could you work out what has to be hung from the near end of a {thing} so that it neither rises nor "
            "sinks? It has {length} m and {mass} kg, its mass is spread evenly, and it turns about an axle {short} m "
            "from the near end. Answer in kg."
        ),
        (
            "Since its far side is heavier, a uniform {thing} tilts when laid over a fence that is {x} years old. It "
            "measures {length} m, {short} m of which are on the near side, and it weighs {mass} kg. How many kg on "
            "the outermost point of the near side level it?"
        ),
        "uniform {thing} {length} m long, {mass} kg, pivot {short} m from end A. kg at end A to balance?",
        (
            "Given that the pivot of a straight, uniform {thing} is {short} m away from one tip and that its length "
            "and mass are {length} m and {mass} kg, find the mass in kg that this tip must carry in the balanced "
            "state."
        ),
        (
            "On a site with {x} workers, a uniform {thing} of {length} m is laid over a wall so that only {short} m "
            "reach inside; the rest sticks out into the air. Its mass is {mass} kg. Which load in kg has to be put on "
            "the inner end to just stop it from tipping outwards?"
        ),
        (
            "{short} m from the end in question lies the support; {length} m is the whole length; {mass} kg is "
            "the mass of the uniform {thing}. How many kg at that end balance it?"
        ),
        (
            "Short arm {short} m, own mass {mass} kg, total length {length} m, uniform {thing}. Which mass in "
            "kg, put on the end of the short arm, keeps it level?"
        ),
        (
            "What weight in kg must hang from the end of a uniform {thing} that is {short} m away from the "
            "pivot, so that the {thing}, {mass} kg in mass and {length} m in length, stays level?"
        ),
        (
            "A uniform {thing} weighs {mass} kg. It is held up at a single point, {short} m from one end. From "
            "end to end it measures {length} m. Find the kg that must be put on this nearer end for balance."
        ),
        (
            "Measured from the near end, the pivot is at {short} m, and the far end is at {length} m. The "
            "{thing}, equally thick all along, has {mass} kg. What load in kg on the near end balances it?"
        ),
        (
            "With {short} m of its {length} m on one side of a beam, a uniform {thing} would tip to the other "
            "side. It weighs {mass} kg. How many kg must be placed on the very end of the short side to keep "
            "it level?"
        ),
        (
            "my {thing} rests on a barrel {short} m from one end. its {mass} kg, {length} m long, same all the "
            "way along. what do i put on that end to balance it, in kg"
        ),
        (
            "{who} balances a uniform {thing} by hanging a sack on one end. The support is {short} m from that "
            "end, and the {thing} has {mass} kg and {length} m. How heavy is the sack in kg?"
        ),
        (
            '"I am the counterweight," says {who}, sitting on the end of a {thing} that is {length} m long. '
            "The pivot is only {short} m away from {who}. The uniform {thing} itself has {mass} kg and now "
            "lies level. What is the mass of {who} in kg?"
        ),
        (
            "Note: pivot to loaded end {short} m; {thing}, uniform, {mass} kg; length {length} m; load for "
            "equilibrium in kg = ?"
        ),
        (
            "Could you tell me how many kg to fix at the tip of a {thing} so that it stays horizontal? It "
            "turns on an axle {short} m from this tip, it is {length} m long, and its {mass} kg are spread "
            "evenly."
        ),
        (
            "If the axle of a uniform {thing} is {short} m from its left tip, its mass {mass} kg and its "
            "length {length} m, determine the mass in kg on the left tip that holds it level."
        ),
        (
            "You lay a {thing} over a wall, with {short} m of it on your side. Its mass, {mass} kg, is evenly "
            "spread over {length} m. How many kg must you hang on the end on your side to balance it?"
        ),
        (
            "Please compute a counterweight in kg. It sits at the end of a uniform {thing}, whose length is "
            "{length} m. {mass} kg is the mass of the {thing}, and {short} m the distance between the "
            "counterweight and the support."
        ),
        (
            "I wonder how heavy, in kg, the stone must be that a farmer ties to the short end of his well's "
            "{thing}. The {thing} is uniform, {length} m long and {mass} kg heavy, and it swings on a fork "
            "{short} m from the stone."
        ),
        (
            "Evenly thick, a {thing} of {mass} kg lies on a roller. The end on the left is {short} m from the "
            "roller, and from the left end to the right end it is {length} m. State the load in kg that has to "
            "be put on the left end for it to lie level."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the mass that balances. Known: {mass} kg, {length} m long, support {short} m from the loaded "
                "end. The own weight acts at the middle, half the length minus the short arm away from the support: "
                "multiply the mass by that arm and divide by the short arm."
            ),
            """
arm = {length} / 2 - {short}
print(round({mass} * arm / {short}, 2))
""",
        ),
    ),
    reply="It takes {output} kg at that end.",
)
