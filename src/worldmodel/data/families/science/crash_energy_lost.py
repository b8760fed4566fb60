"""The energy of motion that is lost when one vehicle runs into another from behind and they stick together."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    thing = draw.pick("car", "van", "taxi", "pick-up", "minibus")
    hitter, other = draw.integer(900, 3400, 10), draw.integer(900, 3400, 10)
    slow = draw.integer(3, 15)
    fast = slow + draw.integer(4, 18)
    lost = hitter * other / (hitter + other) * (fast - slow) ** 2 / 2000
    values: dict[str, Value] = {"thing": thing, "hitter": hitter, "other": other, "fast": fast, "slow": slow}
    return Case({**values, "x": draw.integer(30, 90)}, round(lost, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {thing} of {hitter} kg at {fast} m/s runs into the back of a slower {thing} of {other} kg that moves "
            "at {slow} m/s the same way. They stick together. How many kilojoules of energy of motion are lost?"
        ),
        (
            "How much kinetic energy in kJ disappears when a {thing} ({hitter} kg, {fast} m/s) catches up with "
            "another one ({other} kg, {slow} m/s) and both go on as a single piece?"
        ),
        (
            "Rear-end crash, hooked together afterwards: {hitter} kg at {fast} m/s behind, {other} kg at {slow} m/s "
            "in front, same direction. Kinetic energy lost in kJ?"
        ),
        (
            "In front drives a {thing} with {other} kg and {slow} m/s. From behind comes one with {hitter} kg and "
            "{fast} m/s; it does not brake, hits, and stays wedged in. Find the energy in kJ that goes into bent "
            "metal and heat."
        ),
        (
            "my {thing}, {hitter} kg, slid at {fast} m/s into the one ahead of me, {other} kg, rolling at {slow} m/s "
            "in the same direction. we got stuck together. whats the kinetic energy loss in kJ"
        ),
        (
            "If {hitter} kg with a speed of {fast} m/s collide completely inelastically with {other} kg that travel "
            "ahead of them at {slow} m/s, by how many kJ is the kinetic energy after the impact smaller than before?"
        ),
        (
            "On a test track of {x} m, a {thing} loaded to {hitter} kg is driven at {fast} m/s into a {thing} loaded "
            "to {other} kg, which rolls ahead at {slow} m/s. Their bumpers lock. Compute the kinetic energy turned "
            "into damage, in kilojoules."
        ),
        (
            '"I was doing {fast} m/s, the other one {slow} m/s in front of me," says the driver of a {thing} of '
            "{hitter} kg. The other vehicle has {other} kg, and after the bump both moved as one. How many kJ did the "
            "bump consume?"
        ),
        (
            "Energy of motion before minus energy of motion after: that is what a crash swallows. Calculate it in kJ "
            "for a {thing} of {hitter} kg and {fast} m/s which strikes, from behind, and sticks to a {thing} of "
            "{other} kg and {slow} m/s."
        ),
        (
            "An accident report says: the {thing} behind, mass {hitter} kg, speed {fast} m/s; the {thing} ahead, mass "
            "{other} kg, speed {slow} m/s, same direction; afterwards joined. Determine the loss of kinetic energy in "
            "kJ."
        ),
    ),
    more=(
        (
            "Tell me how many kJ of kinetic energy a perfectly inelastic bump costs. The vehicle that is hit has "
            "{other} kg and moves away at {slow} m/s; the {thing} that hits it has {hitter} kg and moves at {fast} "
            "m/s."
        ),
        (
            "{slow} m/s is the speed of a {thing} weighing {other} kg. It is rammed from behind by a {thing} weighing "
            "{hitter} kg at {fast} m/s, and from then on they have a common speed. How much of the kinetic energy is "
            "gone, in kJ?"
        ),
        (
            "Vehicle behind: {thing}, {hitter} kg, {fast} m/s. Vehicle ahead: {thing}, {other} kg, {slow} m/s. Same "
            "heading. Outcome: coupled. Dissipated energy: ? kJ"
        ),
        (
            "I film a crash test for the news. A {thing} with a mass of {hitter} kg and a speed of {fast} m/s is sent "
            "after a {thing} with a mass of {other} kg and a speed of {slow} m/s, reaches it and clings to it. What "
            "energy loss in kJ should I quote?"
        ),
        (
            "Could you work out the kilojoules that are no longer kinetic once a {thing} at {fast} m/s ({hitter} kg) "
            "has run into, and become entangled with, a {thing} at {slow} m/s ({other} kg) going the same way?"
        ),
        (
            "Nobody is hurt when, on an icy street with a limit of {x} km/h, a {thing} bumps into the one ahead and "
            "their bumpers interlock. Behind were {hitter} kg at {fast} m/s, ahead {other} kg at {slow} m/s. How many "
            "kJ did the bump turn into heat and dents?"
        ),
        (
            "Momentum is kept, kinetic energy is not. A {thing} that has {hitter} kg joins a {thing} that has {other} "
            "kg by crashing into its rear; their speeds had been {fast} m/s and {slow} m/s in the same direction. "
            "State the missing kinetic energy in kJ."
        ),
        (
            "{thing} hits {thing} from behind and they stay together. {hitter} kg {fast} m/s vs {other} kg {slow} "
            "m/s, same direction. energy lost in kj?"
        ),
        (
            "Given the masses {hitter} kg and {other} kg of the rear and of the front vehicle, and their speeds "
            "{fast} m/s and {slow} m/s along the same lane, find how many kJ are lost if the rear {thing} rams the "
            "front one and they do not separate."
        ),
        (
            "The brakes of a {thing} failed, and at {fast} m/s it struck from behind another vehicle, {other} kg, "
            "that was just getting going and had reached {slow} m/s. The {thing} itself had {hitter} kg, {x} kg of "
            "luggage included. They rolled on locked together. What was the drop in kinetic energy, in kJ, at the "
            "impact?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the kinetic energy lost. Known: {hitter} kg at {fast} m/s, {other} kg at {slow} m/s the same "
                "way, joined afterwards. Both momenta by both masses are the common speed; half mass times speed "
                "squared before, less the same after, by 1000 for kJ."
            ),
            """
common = ({hitter} * {fast} + {other} * {slow}) / ({hitter} + {other})
before = ({hitter} * {fast} ** 2 + {other} * {slow} ** 2) / 2
after = ({hitter} + {other}) * common ** 2 / 2
print(round((before - after) / 1000, 2))
""",
        ),
    ),
    reply="{output} kJ are lost.",
)
