"""The hours in which a fine grain sinks through still water, by the law of Stokes."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    micro, density = draw.integer(4, 60), draw.integer(2300, 2800, 10)
    depth = draw.number(2, 40, digits=1)
    values: dict[str, Value] = {
        "micro": micro,
        "density": density,
        "depth": depth,
        "kind": draw.pick("silt", "rock flour", "loess dust", "volcanic ash", "quartz dust", "chalk dust"),
        "place": draw.pick("lake", "harbour basin", "reservoir", "flooded quarry", "fjord", "pond"),
        "who": draw.person(),
    }
    speed = (density - 1000) * 9.81 * (micro / 1000000) ** 2 / (18 * 0.001)
    return Case({**values, "x": draw.integer(3, 19)}, round(depth / speed / 3600, 3))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A round grain of {kind}, {micro} µm in diameter and with a density of {density} kg/m³, sinks in still "
            "water by Stokes' law. How many hours does it need for {depth} m?"
        ),
        (
            "How many hours pass until {kind} of {micro} µm grain diameter ({density} kg/m³) has settled to the "
            "bottom of a calm {place} that is {depth} m deep? Stokes' law holds."
        ),
        (
            "Stokes settling in water. Grain: {kind}, diameter {micro} µm, {density} kg/m³. Depth {depth} m. Time in "
            "hours?"
        ),
        (
            "After a storm the {place} is cloudy with {kind}. Its grains are spheres {micro} micrometres across, and "
            "a cubic metre of solid grain would weigh {density} kg. The water stands {depth} metres deep and does "
            "not move. Find the hours until a grain from the surface lies on the ground, following Stokes."
        ),
        (
            "got {kind} in the {place}, grain size {micro} um, density {density} kg/m3, water is {depth} m deep and "
            "still, how many hours till its all down at the bottom (stokes)"
        ),
        (
            "Compute from Stokes' law the settling time in hours of spherical {kind} particles in water: diameter "
            "{micro} µm, density {density} kg/m³, distance to sink {depth} m."
        ),
        (
            "If a grain with {density} kg/m³ and a diameter of {micro} µm starts at the surface of a quiet {place}, "
            "after how many hours does it reach a depth of {depth} m? Assume slow, laminar sinking as described by "
            "Stokes."
        ),
        (
            "A river carries {x} tonnes of {kind} a day into a {place}. In there the water is at rest and {depth} m "
            "deep. The grains have {micro} µm in diameter and {density} kg/m³. How long, in hours, does one take "
            "from top to bottom according to Stokes?"
        ),
        (
            '"When will the water be clear again?" {who} wants to know. The {kind} in it consists of little balls of '
            "{micro} µm width and {density} kg/m³, and they have to fall {depth} m through motionless water. Answer "
            "in hours, with Stokes' law."
        ),
        (
            "Small grains sink slowly, since friction soon balances their weight. For {kind} with {density} kg/m³, "
            "of {micro} µm diameter, in a {place} with {depth} m of standing water, determine the hours of sinking "
            "by the law of Stokes."
        ),
    ),
    more=(
        (
            "The {depth} m to the floor of a {place} are a long way for a speck of {kind}. Tell me its travel "
            "time in hours if it is a ball of {micro} µm in diameter, has {density} kg/m³ and obeys Stokes' "
            "law."
        ),
        (
            "What is the sinking time in hours over {depth} m of water for particles whose diameter is {micro} "
            "µm and whose density is {density} kg/m³? Use Stokes for the speed."
        ),
        "d = {micro} µm; density = {density} kg/m³; liquid: water, at rest; height = {depth} m; Stokes; t in h = ?",
        (
            "I stir {kind} into a column of water {depth} m high and let it stand. The particles are spheres, "
            "{micro} µm wide, with {density} kg/m³. How many hours must I wait, by Stokes' law, before the "
            "last of them has gone down?"
        ),
        (
            "Geologists drill {x} m into the bed of an old {place} and find {kind}: grains {micro} µm in "
            "diameter, {density} kg/m³. Once they sank through {depth} m of calm water. Work out by Stokes how "
            "many hours each was on its way."
        ),
        (
            "Could you estimate how long {kind} stays in suspension? Say the particles measure {micro} µm "
            "across, weigh {density} kg per cubic metre and sink as Stokes describes. They start {depth} m "
            "above the bottom of still water, and I need hours."
        ),
        "stokes time in h, water, {depth} m, particle {micro} um, {density} kg/m3",
        (
            "Dredging has whirled up {kind} in a {place}. Because each grain, {density} kg/m³ and {micro} µm "
            "thick, drops at the steady speed given by Stokes, you can say when it is back on the bottom, "
            "{depth} m below. When, counted in hours?"
        ),
        (
            "Given spheres of {density} kg/m³ and {micro} µm diameter in water at rest, calculate first the "
            "speed according to Stokes and then the time, in hours, that {depth} m of sinking take."
        ),
        (
            "In a {place} with {x:words} inlets, {kind} enters at the surface. Density of a grain: {density} "
            "kg/m³; diameter: {micro} µm; depth of the calm water: {depth} m. State the hours it takes a grain "
            "to settle under Stokes' law."
        ),
        (
            "{depth} m of calm water lie below a grain of {kind}. It has {density} kg/m³ and a diameter of "
            "{micro} µm. By Stokes' law, how many hours does it sink?"
        ),
        (
            "{density} kg/m³ is the density of {kind} in a {place}, {depth} m its depth, {micro} µm the "
            "diameter of the grains. How many hours do they sink, following Stokes?"
        ),
        (
            "Through {depth} m of still water, grains of {density} kg/m³ and {micro} µm in diameter sink by "
            "Stokes' law. What time in hours does it take?"
        ),
        (
            "With a density of {density} kg/m³, {kind} sinks in a calm {place}. Its grains measure {micro} µm "
            "across. To the bottom it is {depth} m. Find the hours by Stokes' law."
        ),
        (
            "How many hours does {kind} need to sink {depth} m in still water, if the density is {density} "
            "kg/m³ and the grains, {micro} µm in diameter, obey Stokes' law?"
        ),
        "Depth {depth} m, calm water. Density {density} kg/m³. Diameter {micro} µm. Stokes. Hours to the bottom?",
        (
            "A {place} is {depth} m deep and quiet. The {kind} in it has {density} kg/m³, with a grain "
            "diameter of {micro} µm. After how many hours has a grain from the surface arrived at the bottom, "
            "by Stokes' law?"
        ),
        (
            "the {place} is {depth} m deep. {kind}, {density} kg/m3, {micro} um grains. by stokes how many "
            "hours to settle?"
        ),
        (
            "By Stokes' law, what number of hours passes while a ball of {density} kg/m³ drops {depth} m in "
            "resting water, its diameter being {micro} µm?"
        ),
        (
            "Tell {who} the settling time in hours. Stokes' law is valid, the water of the {place} is still "
            "and {depth} m deep, the grains of {kind} have {density} kg/m³, and each is {micro} µm in diameter."
        ),
        (
            "If the water of a {place} stands still and is {depth} m deep, when, in hours, does {kind} with a "
            "density of {density} kg/m³ and a diameter of {micro} µm reach the ground from the surface? Use "
            "Stokes."
        ),
        (
            '"How deep is the {place}?" "{depth} m." "And the {kind}?" "{density} kg/m³, grains of '
            "{micro} µm in diameter.\" {who} takes Stokes' law and finds the hours of sinking in calm water. "
            "What are they?"
        ),
        (
            "I let {kind} fall to the bottom of a calm {place}, {depth} m down. Each grain is a ball {micro} "
            "µm in diameter and has {density} kg/m³. Calculate the hours it sinks, according to Stokes."
        ),
        (
            "Given Stokes' law, still water, a depth of {depth} m, a grain density of {density} kg/m³ and a "
            "grain diameter of {micro} µm, determine the settling time in hours."
        ),
        (
            "The flood has gone, and the {place} lies calm again, brown from {kind}. From the surface to the "
            "ground it is {depth} m. Grains with {micro} µm as diameter and {density} kg/m³ as density sink by "
            "Stokes' law. For how many hours?"
        ),
        (
            "Please work out in hours how long grains {micro} µm wide sink in a {place} with {depth} m of "
            "resting water. The density of the grains is {density} kg/m³; Stokes' law gives the speed."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: hours of sinking. Known: {micro} µm, {density} kg/m³, {depth} m of water. Water has 1000 "
                "kg/m³ and a viscosity of 0.001 Pa s, g is 9.81 m/s². By Stokes the speed is the difference of "
                "densities times g times the squared diameter in metres by 18 times the viscosity. Divide depth by "
                "speed and by 3600."
            ),
            """
metres = {micro} / 1000000
speed = ({density} - 1000) * 9.81 * metres ** 2 / (18 * 0.001)
print(round({depth} / speed / 3600, 3))
""",
        ),
    ),
    reply="It takes {output} hours.",
)
