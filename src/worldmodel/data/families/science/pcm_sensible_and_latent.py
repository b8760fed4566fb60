"""Heat for a phase-change material from below to above its melting point: sensible, latent, sensible."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pcm, melt, latent, solid, liquid = draw.pick(
        ("paraffin wax", 58, 200, 2.1, 2.4),
        ("lauric acid", 44, 178, 1.8, 2.3),
        ("erythritol", 118, 340, 1.4, 2.8),
        ("stearic acid", 69, 202, 1.6, 2.2),
        ("capric acid", 32, 153, 1.9, 2.1),
        ("sodium acetate", 58, 264, 2.0, 3.1),
    )
    mass, start, end = draw.integer(2, 400), draw.integer(5, melt - 8), draw.integer(melt + 3, melt + 30)
    values: dict[str, Value] = {
        "mass": mass,
        "start": start,
        "end": end,
        "melt": melt,
        "latent": latent,
        "solid": solid,
        "liquid": liquid,
    }
    return Case({"pcm": pcm, **values}, mass * (solid * (melt - start) + latent + liquid * (end - melt)))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{mass} kg of {pcm} are heated from {start} °C to {end} °C. It melts at {melt} °C with a latent heat of "
            "{latent} kJ/kg; the specific heat is {solid} kJ/(kg K) solid and {liquid} kJ/(kg K) liquid. How much "
            "heat is needed in kJ?"
        ),
        (
            "How many kJ does it take to bring {mass} kilograms of solid {pcm} at {start} °C to a liquid of {end} °C, "
            "if cp is {solid} below and {liquid} kJ/kgK above the melting point of {melt} °C and the heat of fusion "
            "is {latent} kJ/kg?"
        ),
        (
            "Data for {pcm}: melting point {melt} °C, latent heat {latent} kJ/kg, specific heats {solid} (solid) and "
            "{liquid} (liquid) kJ/(kg K). Find the energy stored in {mass} kg between {start} and {end} degrees "
            "Celsius."
        ),
        (
            "A store with {mass} kg of {pcm} starts cold at {start} °C. Up to {melt} °C it warms with {solid} kJ/(kg "
            "K), then it melts and takes {latent} kJ/kg, then it warms on with {liquid} kJ/(kg K) to {end} °C. What "
            "is the total heat?"
        ),
        (
            "total sensible plus latent heat please: {pcm}, {mass} kg, {start} to {end} C, phase change at {melt} C, "
            "{latent} kJ/kg, cp solid {solid}, cp liquid {liquid} kJ/kgK"
        ),
        (
            "The block weighs {mass} kg, is made of {pcm} and has a temperature of {start} °C. It ends as a melt of "
            "{end} °C. Compute the heat input from c = {solid} kJ/(kg K) for the solid, {latent} kJ/kg at {melt} °C, "
            "and c = {liquid} kJ/(kg K) for the melt."
        ),
        (
            "When {mass} kg of molten {pcm} at {end} °C cool down, freeze at {melt} °C and end as a solid at {start} "
            "°C, how many kJ come out? Liquid: {liquid} kJ/(kg K); freezing: {latent} kJ/kg; solid: {solid} kJ/(kg "
            "K)."
        ),
        (
            "Between {start} °C and {end} °C, {pcm} passes its melting point at {melt} °C, where each kg absorbs "
            "{latent} kJ. Otherwise it needs {solid} kJ per kg and degree as a solid and {liquid} as a liquid. What "
            "do {mass} kg absorb altogether?"
        ),
        (
            "For {mass} kg of {pcm} add three parts: warming the solid ({solid} kJ/kgK) from {start} °C to {melt} °C, "
            "melting ({latent} kJ/kg), warming the liquid ({liquid} kJ/kgK) to {end} °C. What is the sum in kJ?"
        ),
        (
            "Solid {pcm}: {solid} kJ/(kg K). Liquid: {liquid} kJ/(kg K). Fusion: {latent} kJ/kg at {melt} °C. Charge "
            "{mass} kg from {start} °C up to {end} °C; capacity in kJ?"
        ),
        (
            "What is the heat capacity of our tank if its {mass} kg of {pcm} swing from {start} °C to {end} °C? The "
            "supplier states {melt} °C as melting point, {latent} kJ/kg as latent heat and specific heats of {solid} "
            "and {liquid} kJ/(kg K) for solid and liquid."
        ),
        (
            "Calculate how much energy {mass} kg of {pcm} store on the way from {start} to {end} °C, given {solid} "
            "kJ/(kg K) as a solid, a melting step of {latent} kJ/kg at {melt} °C, and {liquid} kJ/(kg K) once liquid."
        ),
    ),
    more=(
        (
            "How much heat in kJ must be supplied to {mass} kg of solid {pcm} so that it ends up liquid at "
            "{end} °C, if it starts at {start} °C, needs {solid} kJ/(kg K) as a solid and {liquid} kJ/(kg K) "
            "as a liquid, and takes {latent} kJ/kg to melt at {melt} °C?"
        ),
        (
            "The latent heat of {pcm} is {latent} kJ/kg, its melting point {melt} °C. With a specific heat of "
            "{liquid} kJ/(kg K) when liquid and {solid} kJ/(kg K) when solid, tell me what heat in kJ warms "
            "{mass} kg from {start} °C to {end} °C."
        ),
        (
            "I have a tank with {mass} kg of {pcm}. This morning it was solid at {start} °C, now it is a "
            "liquid of {end} °C. Solid cp {solid}, liquid cp {liquid} kJ/(kg K); melting at {melt} °C costs "
            "{latent} kJ per kg. How many kJ went in?"
        ),
        (
            "Material {pcm} | cp liquid {liquid} kJ/(kg K) | cp solid {solid} kJ/(kg K) | melts at {melt} °C | "
            "latent heat {latent} kJ/kg | from {start} °C to {end} °C | mass {mass} kg | heat in kJ: ?"
        ),
        (
            "When {pcm} is heated to {end} °C from {start} °C, it melts on the way, at {melt} °C. Per kilogram "
            "and kelvin the solid takes {solid} kJ and the melt {liquid} kJ; per kilogram, melting takes "
            "{latent} kJ. Calculate the total for {mass} kg in kilojoules."
        ),
        (
            "hey need the kJ for a heat store: {pcm}, {mass} kg, goes from {start} up to {end} celsius, melts "
            "at {melt}, {latent} kJ/kg for melting, cp {solid} solid and {liquid} liquid, kJ per kg and kelvin"
        ),
        (
            "Could you work out the energy in kJ? First the solid is warmed, with {solid} kJ/(kg K), to the "
            "melting point, {melt} °C; next it melts, with {latent} kJ/kg; last the liquid is warmed, with "
            "{liquid} kJ/(kg K). The start is at {start} °C and the end at {end} °C. It concerns {mass} kg of "
            "{pcm}."
        ),
        (
            "Up to a final temperature of {end} °C a sample of {pcm} is heated. It was at {start} °C. Below "
            "its melting point, {melt} °C, its specific heat is {solid} kJ/(kg K), above it {liquid} kJ/(kg "
            "K), and melting needs {latent} kJ/kg. The sample has {mass} kg. Heat needed in kJ?"
        ),
        (
            '"Each kilo of our {pcm} takes {latent} kJ just to melt, at {melt} °C," says the guide. Solid, '
            "it has {solid} kJ/(kg K); molten, {liquid} kJ/(kg K). I wonder how many kJ the store with its "
            "{mass} kg takes in between {start} °C in the morning and {end} °C in the evening."
        ),
        (
            "Please state the heat, in kJ, for turning {mass} kg of {pcm} at {start} °C into liquid at {end} "
            "°C. Specific heat of the liquid: {liquid} kJ/(kg K). Heat of fusion: {latent} kJ/kg. Melting "
            "temperature: {melt} °C. Specific heat of the solid: {solid} kJ/(kg K)."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the whole heat. Known: {mass} kg, from {start} to {end} °C, melting at {melt} °C with "
                "{latent} kJ/kg, specific heats {solid} solid and {liquid} liquid. Per kg add the solid's warming, "
                "the latent heat and the liquid's warming, then multiply by the mass."
            ),
            """
warm_solid = {solid} * ({melt} - {start})
warm_liquid = {liquid} * ({end} - {melt})
print({mass} * (warm_solid + {latent} + warm_liquid))
""",
        ),
    ),
    reply="That takes {output} kJ.",
)
