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
        (
            "In liquid form it takes {liquid} kJ/(kg K), in solid form {solid} kJ/(kg K), and to melt at "
            "{melt} °C it takes {latent} kJ/kg: that is {pcm}. How many kJ bring {mass} kg to {end} °C from "
            "{start} °C?"
        ),
        (
            "To reach {end} °C from {start} °C, how much heat in kJ must {mass} kg of {pcm} be given? It "
            "becomes liquid at {melt} °C, taking {latent} kJ/kg. Its specific heat is {liquid} kJ/(kg K) as a "
            "liquid and {solid} kJ/(kg K) as a solid."
        ),
        (
            "{latent} kJ are swallowed by each kilogram of {pcm} on melting, which happens at {melt} °C. The "
            "solid needs {solid} kJ, the liquid {liquid} kJ for each kg and degree. Find the kJ for a charge "
            "of {mass} kg from {start} °C to {end} °C."
        ),
        (
            "Melting at {melt} °C, {pcm} is put into a store, {mass} kg of it. Cold, the store is at {start} "
            "°C; charged, at {end} °C. Fusion takes {latent} kJ/kg. Per kg and kelvin it is {solid} kJ before "
            "melting and {liquid} kJ after. What energy in kJ is stored?"
        ),
        (
            "charging a pcm tank: {liquid} kJ/kgK when molten, {solid} kJ/kgK when solid, {latent} kJ/kg at "
            "{melt} celsius. theres {mass} kg of {pcm} inside, {start} celsius now and {end} celsius in the "
            "end. total kJ?"
        ),
        (
            "At {start} °C the {pcm} is solid; at {end} °C it is all liquid. Between them, at {melt} °C, it "
            "melts. The tank holds {mass} kg. Work out the kJ from {latent} kJ/kg for the melting, {liquid} "
            "kJ/(kg K) for the liquid and {solid} kJ/(kg K) for the solid."
        ),
        (
            "Table of properties, {pcm}: c solid = {solid} kJ/(kg K); c liquid = {liquid} kJ/(kg K); heat of "
            "fusion = {latent} kJ/kg; melting temperature = {melt} °C. Task: energy in kJ for {start} °C to "
            "{end} °C, mass {mass} kg."
        ),
        (
            "If {mass} kg of {pcm} end at {end} °C after starting at {start} °C, and the phase change at "
            "{melt} °C takes {latent} kJ/kg while solid and liquid take {solid} and {liquid} kJ/(kg K), how "
            "many kJ were supplied?"
        ),
        (
            "You buy {mass} kg of {pcm}. On the sack is written: melts at {melt} °C with {latent} kJ/kg; "
            "specific heat {liquid} kJ/(kg K) liquid, {solid} kJ/(kg K) solid. What heat in kJ do you need to "
            "warm it all to {end} °C if it is delivered at {start} °C?"
        ),
        (
            "Please tell me the total heat in kJ. The liquid's specific heat of {liquid} kJ/(kg K) counts "
            "above {melt} °C, the solid's of {solid} kJ/(kg K) below it, and at that point {latent} kJ/kg go "
            "into melting. I heat {mass} kg of {pcm}, beginning at {start} °C and stopping at {end} °C."
        ),
        (
            "The solar plant warms its {pcm} store in the morning from {start} °C. As a solid it takes {solid} "
            "kJ/(kg K); on melting, at {melt} °C, it takes {latent} kJ/kg; as a liquid it takes {liquid} "
            "kJ/(kg K) until {end} °C is reached. With {mass} kg in the store, what is the heat in kJ?"
        ),
        (
            "How many kilojoules does a heat store take in whose filling, {pcm}, has a latent heat of {latent} "
            "kJ/kg and specific heats of {liquid} (liquid) and {solid} (solid) kJ/(kg K), when it goes from "
            "{start} °C past its melting point of {melt} °C to {end} °C? The filling weighs {mass} kg."
        ),
        (
            '"We go up to {end} °C," says the operator, "and we begin at {start} °C." The {pcm} in the '
            "tank, {mass} kg, melts at {melt} °C, taking {latent} kJ/kg; it has {solid} kJ/(kg K) solid, "
            "{liquid} kJ/(kg K) liquid. Could you compute the heat in kJ?"
        ),
        (
            "Given specific heats of {solid} kJ/(kg K) for solid and {liquid} kJ/(kg K) for molten {pcm}, a "
            "final temperature of {end} °C, an initial one of {start} °C, a mass of {mass} kg, and a fusion "
            "heat of {latent} kJ/kg at {melt} °C, determine the heat in kJ."
        ),
        (
            "I wonder what our store of {pcm} takes in, in kJ. It warms to {end} °C. Its melting point, {melt} "
            "°C, is passed on the way, and {latent} kJ/kg are needed there. It weighs {mass} kg and was at "
            "{start} °C before. The solid has {solid} and the liquid {liquid} kJ/(kg K)."
        ),
        (
            "A load of {mass} kg was heated by a collector, {pcm} being the material. {melt} °C: melting, "
            "{latent} kJ/kg. {start} °C: beginning, solid, {solid} kJ/(kg K). {end} °C: finish, liquid, "
            "{liquid} kJ/(kg K). How much heat in kJ did the collector give?"
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
