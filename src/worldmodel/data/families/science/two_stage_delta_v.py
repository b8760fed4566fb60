"""The speed gain of a rocket of two stages, the first of which is dropped empty."""

from __future__ import annotations

import math

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    total = draw.integer(60, 900)
    fuel = round(total * draw.number(0.52, 0.66, digits=3))
    shell = max(2, round(total * draw.number(0.04, 0.08, digits=3)))
    upper = total - fuel - shell
    burnt = round(upper * draw.number(0.5, 0.8, digits=3))
    slow, fast = draw.number(2.3, 3.1, digits=1), draw.number(3.2, 4.5, digits=1)
    rocket = draw.pick("rocket", "launcher", "carrier rocket", "launch vehicle")
    values: dict[str, Value] = {
        "total": total,
        "fuel": fuel,
        "shell": shell,
        "burnt": burnt,
        "slow": slow,
        "fast": fast,
    }
    gain = -slow * math.log(1 - fuel / total) - fast * math.log(1 - burnt / upper)
    return Case({**values, "rocket": rocket, "x": draw.integer(31, 95)}, round(gain, 3))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A {rocket} of {total} t burns {fuel} t of fuel in its first stage at an exhaust speed of {slow} km/s, "
            "drops the empty stage of {shell} t, and then burns {burnt} t in the second stage at {fast} km/s. What "
            "total delta-v in km/s results, without gravity and air?"
        ),
        (
            "How much speed in km/s do both stages of a {rocket} give together if it starts with {total} t, of which "
            "{fuel} t are fuel of the lower stage and {shell} t its empty hull, which is shed, while the upper stage "
            "burns {burnt} t of fuel, and the gases leave at {slow} km/s below and {fast} km/s above? Neglect gravity "
            "and drag."
        ),
        (
            "Two-stage {rocket}. Lift-off mass {total} t. Lower stage: fuel {fuel} t, dropped with {shell} t, exhaust "
            "{slow} km/s. Upper stage: fuel {burnt} t, exhaust {fast} km/s. Ideal delta-v in km/s?"
        ),
        (
            "First {fuel} t of propellant leave a {rocket} at {slow} km/s; next its burnt-out lower stage, {shell} t, "
            "is thrown off; last, {burnt} t of propellant leave at {fast} km/s. At the start everything together "
            "weighed {total} t. Find the whole gain in speed in km/s by the rocket equation."
        ),
        (
            "my {rocket} in a space game: {total} tonnes at the start, lower stage fuel {fuel} tonnes exhaust {slow} "
            "km/s, then i drop {shell} tonnes of empty stage, upper stage fuel {burnt} tonnes exhaust {fast} km/s. no "
            "air no gravity. delta v in km/s?"
        ),
        (
            "If a {rocket} weighing {total} t uses up {fuel} t of fuel with exhaust at {slow} km/s, loses {shell} t "
            "of tanks and engines and goes on with another engine, exhaust {fast} km/s, until a further {burnt} t are "
            "gone, by how many km/s has its speed risen in free space?"
        ),
        (
            "On the pad stands a {rocket}, {x} m tall and {total} t heavy. Its lower stage contains {fuel} t of fuel, "
            "expelled at {slow} km/s, and is left behind with {shell} t when that is used up. Then the upper stage "
            "expels {burnt} t at {fast} km/s. Ignoring gravity and air, calculate the total gain of speed in km/s."
        ),
        (
            '"Separation," reports the control room. The lower stage of the {rocket}, empty now and {shell} t heavy, '
            "drops away after burning {fuel} t, exhausted at {slow} km/s. The upper stage ignites; it will burn "
            "{burnt} t at {fast} km/s. If the {rocket} began with {total} t, how many km/s do both burns add in the "
            "ideal case?"
        ),
        (
            "For each stage of a {rocket} the speed gain is exhaust speed times the logarithm of mass before by mass "
            "after. Add both gains, in km/s: lift-off at {total} t; {fuel} t burnt at {slow} km/s; {shell} t of "
            "structure cast off; {burnt} t burnt at {fast} km/s."
        ),
        (
            "Upper stage of a {rocket}: {fast} km/s exhaust speed and {burnt} t of fuel. Lower stage: {slow} km/s, "
            "{fuel} t, and {shell} t when empty, discarded before the upper one ignites. Payload included, the "
            "{rocket} starts with {total} t. Determine the ideal final speed in km/s from rest."
        ),
    ),
    more=(
        (
            "Tell me what delta-v, in km/s, is in a {rocket} built like this: total mass {total} t, a lower stage "
            "holding {fuel} t of propellant and weighing {shell} t without it, which is released, an upper stage "
            "holding {burnt} t of propellant; exhaust velocities {slow} km/s and {fast} km/s, lower stage first. "
            "There are no losses."
        ),
        (
            "Far out in space a {rocket} ignites its lower engine. Of the {total} t that it has, {fuel} t stream out "
            "at {slow} km/s. It then frees itself from {shell} t of dead weight and lets {burnt} t stream out of the "
            "upper engine at {fast} km/s. How much faster, in km/s, is it in the end?"
        ),
        (
            "I have sketched a {rocket} of {total} tonnes. The lower part takes {fuel} tonnes of fuel, has an exhaust "
            "velocity of {slow} km/s and is dropped as soon as it is empty, when it still weighs {shell} tonnes. The "
            "upper part takes {burnt} tonnes of fuel, at {fast} km/s. What sum of speed gains in km/s may I expect if "
            "nothing slows it down?"
        ),
        (
            "Launch sheet | vehicle: {rocket} | gross mass: {total} t | lower fuel: {fuel} t | lower exhaust: {slow} "
            "km/s | jettisoned: {shell} t | upper fuel: {burnt} t | upper exhaust: {fast} km/s | total delta-v, "
            "loss-free: ? km/s"
        ),
        (
            "Calculate the speed in km/s that a {rocket}, at rest in empty space, reaches by burning in steps. Step "
            "A: {fuel} of its {total} t, exhaust {slow} km/s. Then {shell} t are cast away. Step B: {burnt} t, "
            "exhaust {fast} km/s."
        ),
        (
            "Could you add up the contributions of both stages? The {rocket} has {total} t when fully fuelled. "
            "{burnt} t of fuel belong to the upper stage (exhaust {fast} km/s) and {fuel} t to the lower one (exhaust "
            "{slow} km/s), whose shell of {shell} t is shed in between. I am after km/s, losses left out."
        ),
        (
            "{shell} t fall into the sea when the lower stage of a {rocket} is released. Before that, {fuel} t of "
            "kerosene and oxygen had been burnt at {slow} km/s of exhaust speed, after that {burnt} t of hydrogen and "
            "oxygen at {fast} km/s. With a mass of {total} t at lift-off, what would the total change of speed be, in "
            "km/s, without air and gravity?"
        ),
        (
            "delta v check in km/s please, no losses. {rocket} {total} t all in. lower stage burns {fuel} t with "
            "exhaust speed {slow} km/s, empty stage {shell} t off. upper burns {burnt} t with {fast} km/s"
        ),
        (
            "Curious how much speed a {rocket} has in its tanks, a team of {x} engineers looks at the papers: {total} "
            "t when ready to start, {fuel} t for the lower engines with {slow} km/s, {shell} t shed with the empty "
            "lower stage, {burnt} t for the upper engine with {fast} km/s. What do they find as ideal delta-v in "
            "km/s?"
        ),
        (
            "Apply Tsiolkovsky's equation stage by stage to a {rocket} that starts with {total} t after a countdown "
            "of {x} hours. Masses burnt: {fuel} t, later {burnt} t. Exhaust speeds: {slow} km/s, later {fast} km/s. "
            "Mass dropped in between: {shell} t. The gains summed up are how many km/s?"
        ),
        (
            "The upper stage of a {rocket} burns {burnt} t at {fast} km/s, after the lower one has burnt "
            "{fuel} t at {slow} km/s and been dropped with {shell} t. {total} t was the mass at the start. "
            "What ideal delta-v in km/s do both give together?"
        ),
        (
            "{fast} km/s is the exhaust speed above, {slow} km/s below. A {rocket} burns {fuel} t in its lower "
            "stage, sheds {shell} t and burns {burnt} t in its upper stage. It starts with {total} t. Without "
            "losses, what is its total gain of speed in km/s?"
        ),
        (
            "A {rocket} drops an empty lower stage of {shell} t once the {fuel} t of fuel in it are burnt. The "
            "upper stage has {burnt} t of fuel. The exhaust speeds are {slow} km/s for the lower and {fast} "
            "km/s for the upper stage, and the take-off mass is {total} t. Find the whole delta-v in km/s, "
            "ideally."
        ),
        (
            "Jettisoned: {shell} t. Burnt by the lower stage before: {fuel} t at {slow} km/s. Burnt by the "
            "upper stage after: {burnt} t at {fast} km/s. Mass at the very start: {total} t. Loss-free delta-v "
            "of the {rocket} in km/s?"
        ),
        (
            "How many km/s does a {rocket} gain in all, losses neglected, if its exhaust has {slow} km/s while "
            "the lower stage burns {fuel} t, then {shell} t of empty stage are let go, and {burnt} t are burnt "
            "at {fast} km/s, the lift-off mass being {total} t?"
        ),
        (
            "ideal delta v in km/s? upper stage {burnt} t of fuel at {fast} km/s, lower stage {fuel} t of fuel "
            "at {slow} km/s and {shell} t empty, gets dropped. whole {rocket} {total} t at launch"
        ),
        (
            "At {slow} km/s the lower stage of a {rocket} expels {fuel} t, at {fast} km/s the upper stage "
            "expels {burnt} t. In between, {shell} t of empty lower stage fall off. If {total} t lift off and "
            "nothing is lost to air or gravity, calculate the total speed gain in km/s."
        ),
        (
            "You design a {rocket}. For the upper stage you choose {burnt} t of fuel and {fast} km/s of "
            "exhaust speed; for the lower, {fuel} t and {slow} km/s; the empty lower stage, dropped on the "
            "way, has {shell} t; and everything together weighs {total} t at the start. What ideal delta-v in "
            "km/s do you get?"
        ),
        (
            '"We have dropped {shell} t," reports the pilot of a {rocket}. "The lower engine has used '
            '{fuel} t at {slow} km/s. Now come {burnt} t at {fast} km/s." The {rocket} had {total} t before '
            "ignition. Tell me the sum of both speed gains in km/s, with no gravity or drag."
        ),
        (
            "Given lift-off at {total} t, exhaust speeds of {slow} km/s (lower stage) and {fast} km/s (upper "
            "stage), burnt masses of {fuel} t (lower) and {burnt} t (upper) and {shell} t cast off between the "
            "stages, determine the ideal delta-v of the {rocket} in km/s."
        ),
        (
            "Fuel of a {rocket}: {burnt} t in the upper, {fuel} t in the lower stage. Exhaust: {fast} km/s in "
            "the upper, {slow} km/s in the lower stage. The lower stage, {shell} t without fuel, is shed "
            "before the upper one starts. All in all {total} t leave the ground. Work out the km/s gained, "
            "free of losses."
        ),
        (
            "If {total} t is what a {rocket} weighs when it sets out, and if {burnt} t are still to be burnt "
            "at {fast} km/s when its lower stage has used {fuel} t at {slow} km/s and its empty shell of "
            "{shell} t has been thrown off, how many km/s do both burns add up to in empty space?"
        ),
        (
            "Spectators watch a {rocket} of {total} t rise. High up, {shell} t of burnt-out lower stage "
            "separate; the {fuel} t in it went out at {slow} km/s. The upper stage now uses its {burnt} t, at "
            "{fast} km/s. Ignoring air and gravity, which total change of speed in km/s results?"
        ),
        (
            "Please apply the rocket equation to each stage of a {rocket}. The first burn: exhaust {slow} "
            "km/s, {fuel} t. The second burn: exhaust {fast} km/s, {burnt} t. Dropped between them: {shell} t. "
            "Mass before the first burn: {total} t. Add up the gains in km/s."
        ),
        (
            "I wonder what speed gain, in km/s, is possible without losses for a {rocket} that weighs {total} "
            "t in the beginning. {slow} km/s and {fuel} t belong to its lower stage, {fast} km/s and {burnt} t "
            "to its upper stage, as exhaust speed and fuel; the lower stage is dropped when empty, with "
            "{shell} t."
        ),
        (
            "A lower stage ejects {fuel} t of gas at {slow} km/s; then its {shell} t of metal are abandoned; "
            "then an upper stage ejects {burnt} t at {fast} km/s. How much faster in km/s is the {rocket} at "
            "the end, far from all gravity, if it began with {total} t?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the delta-v of both stages. Known: {total} t at the start, {fuel} t burnt at {slow} km/s, "
                "{shell} t dropped, {burnt} t burnt at {fast} km/s. Each gain is exhaust speed times the logarithm of "
                "mass before by mass after; the second stage begins without the burnt fuel and the dropped shell. Add "
                "both."
            ),
            """
import math
lower = {slow} * math.log({total} / ({total} - {fuel}))
rest = {total} - {fuel} - {shell}
upper = {fast} * math.log(rest / (rest - {burnt}))
print(round(lower + upper, 3))
""",
        ),
    ),
    reply="The stages give {output} km/s.",
)
