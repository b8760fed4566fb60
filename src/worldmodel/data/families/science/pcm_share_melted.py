"""The percentage of a phase-change material that a given heat melts, after it was warmed to its melting point."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pcm, melt, latent, heat = draw.pick(
        ("paraffin wax", 58, 200, 2.1),
        ("lauric acid", 44, 178, 1.8),
        ("stearic acid", 69, 202, 1.6),
        ("capric acid", 32, 153, 1.9),
        ("sodium acetate trihydrate", 58, 264, 2.0),
    )
    mass, start = draw.integer(3, 90), draw.integer(8, melt - 5)
    supplied = round(mass * (heat * (melt - start) + latent * draw.number(0.15, 0.92, digits=3)))
    share = (supplied - mass * heat * (melt - start)) / (mass * latent) * 100
    values: dict[str, Value] = {
        "mass": mass,
        "start": start,
        "melt": melt,
        "latent": latent,
        "heat": heat,
        "supplied": supplied,
    }
    return Case({"pcm": pcm, **values}, share)


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "{supplied} kJ are put into {mass} kg of solid {pcm} at {start} °C. It melts at {melt} °C (c = {heat} "
            "kJ/(kg K), latent heat {latent} kJ/kg). What percentage has melted?"
        ),
        (
            "What percent of {mass} kg {pcm} is liquid after {supplied} kJ, starting from {start} °C? Specific heat "
            "{heat} kJ/kgK, melting point {melt} °C, heat of fusion {latent} kJ/kg."
        ),
        (
            "A block of {pcm} weighing {mass} kg first warms from {start} to {melt} °C with {heat} kJ/(kg K) and then "
            "begins to melt, {latent} kJ/kg. With {supplied} kJ in all, how many percent of the block melt?"
        ),
        (
            "Find the liquid fraction in percent: {pcm}, {mass} kg, {supplied} kJ supplied, start {start} °C, melting "
            "at {melt} °C, c {heat} kJ/(kg K), L {latent} kJ/kg."
        ),
        (
            "The {pcm} in my thermos, {mass} kg at {start} °C, received {supplied} kJ. To warm a kg by one degree "
            "takes {heat} kJ, and to melt a kg at {melt} °C takes {latent} kJ. How much of it, in percent, is molten?"
        ),
        (
            "only part of the {pcm} melts. mass {mass} kg, cp {heat} kJ/kgK, from {start} C up to the melting point "
            "{melt} C, then {latent} kJ/kg. heat given {supplied} kJ. percentage melted"
        ),
        (
            "Out of {supplied} kJ, some heat brings {mass} kg of {pcm} from {start} °C to its melting temperature, "
            "{melt} °C; the rest melts it. Given {heat} kJ/(kg K) and {latent} kJ/kg, which percentage turns liquid?"
        ),
        (
            "Solar heat of {supplied} kJ flows into a store: {mass} kg {pcm}, {start} °C in the morning. Data: {heat} "
            "kJ/(kg K), {melt} °C, {latent} kJ/kg. State the molten share at the end in percent."
        ),
        (
            "If {pcm} (melting point {melt} °C, {latent} kJ/kg) has a specific heat of {heat} kJ/(kg K) as a solid, "
            "what share of {mass} kg, initially at {start} °C, do {supplied} kJ melt, in percent?"
        ),
        (
            "By evening, {supplied} kJ had gone into {mass} kilograms of {pcm}, which were at {start} °C before. "
            "Subtract what warming to {melt} °C takes ({heat} kJ per kg and kelvin) and see how many percent of the "
            "{latent} kJ/kg for melting are covered."
        ),
        (
            "How far is the charging of a store of {mass} kg {pcm}, as a percentage of its latent capacity of "
            "{latent} kJ/kg, when {supplied} kJ were fed in from {start} °C on? The melting point is {melt} °C and "
            "the solid takes {heat} kJ/(kg K)."
        ),
    ),
    more=(
        (
            "{latent} kJ/kg of latent heat, {heat} kJ/(kg K) of specific heat, melting at {melt} °C: that is "
            "our {pcm}. Starting at {start} °C, {mass} kg of it take up {supplied} kJ. What percent of it ends "
            "up liquid?"
        ),
        (
            "{start} °C is the temperature of {mass} kg of {pcm} when the heater comes on. It delivers "
            "{supplied} kJ. Knowing that the solid warms with {heat} kJ/(kg K) and melts at {melt} °C with "
            "{latent} kJ/kg, find the melted percentage."
        ),
        (
            "Please work out which percentage of a {pcm} filling has melted. Heat supplied: {supplied} kJ. "
            "Latent heat: {latent} kJ/kg. Melting point: {melt} °C. Initial temperature: {start} °C. Specific "
            "heat: {heat} kJ/(kg K). Mass: {mass} kg."
        ),
        (
            '"Did all of the {pcm} melt?" "No, just a part." It weighs {mass} kg, was at {start} °C, and '
            "had to get to {melt} °C first. With {heat} kJ/(kg K) for that, {latent} kJ/kg for melting and "
            "{supplied} kJ given altogether, what percentage did melt?"
        ),
        (
            "If it takes {latent} kJ to melt a kilogram of {pcm} and {heat} kJ to warm a kilogram by a kelvin, "
            "how many percent of {mass} kg have melted once {supplied} kJ have been added? The temperature was "
            "{start} °C, the melting point is {melt} °C."
        ),
        (
            "{pcm:capital} melts at {melt} °C. A sample of {mass} kg, still solid at {start} °C, is heated "
            "with {supplied} kJ. I wonder what part of it, in percent, is molten afterwards, its heat capacity "
            "being {heat} kJ/(kg K) and its heat of fusion {latent} kJ/kg."
        ),
        (
            "cp = {heat} kJ/(kg K); T start = {start} °C; T melt = {melt} °C; L = {latent} kJ/kg; m = {mass} "
            "kg; Q = {supplied} kJ; substance: {pcm}; melted fraction in percent = ?"
        ),
        (
            "my heat battery has {mass} kg {pcm} in it, latent heat {latent} kJ/kg, melts at {melt} C. i "
            "charged it with {supplied} kJ beginning at {start} C and the solid needs {heat} kJ/kgK. how many "
            "percent are melted now"
        ),
        (
            "To charge a tank, {supplied} kJ are passed into {pcm} that is solid at {start} °C. Per kilogram, "
            "{heat} kJ are taken up for each degree until {melt} °C, and {latent} kJ during melting. The tank "
            "holds {mass} kg. Tell me the percentage in the liquid state."
        ),
        (
            "With a melting point of {melt} °C and {start} °C at the beginning, {pcm} has to be warmed ({heat} "
            "kJ/(kg K)) before it melts ({latent} kJ/kg). Determine, in percent of the {mass} kg present, how "
            "much has been melted by {supplied} kJ."
        ),
        (
            "{latent} kJ melt a kilogram of {pcm}, {heat} kJ warm a kilogram of it by one degree, {melt} °C is "
            "where it melts and {start} °C is where it starts. If {mass} kg get {supplied} kJ, what percentage "
            "melts?"
        ),
        (
            "At {melt} °C {pcm} melts, taking {latent} kJ/kg. From {start} °C up to there it needs {heat} "
            "kJ/(kg K). Of {mass} kg, how many percent are liquid once {supplied} kJ have been brought in?"
        ),
        (
            "What share, in percent, of a {pcm} store is molten after {supplied} kJ? The store holds {mass} "
            "kg, its heat of fusion is {latent} kJ/kg, its solid specific heat {heat} kJ/(kg K), its melting "
            "point {melt} °C, and it was at {start} °C."
        ),
        (
            "Heated from {start} °C with {supplied} kJ, {mass} kg of {pcm} reach {melt} °C and melt in part. "
            "Find the percentage that melts, with {latent} kJ/kg for melting and {heat} kJ/(kg K) for warming."
        ),
        (
            "{heat} kJ/(kg K) before melting, {latent} kJ/kg while melting at {melt} °C: these data describe "
            "{pcm}. With {supplied} kJ put into {mass} kg that were {start} °C cold, which percentage becomes "
            "liquid?"
        ),
        (
            "I fed {supplied} kJ to {mass} kg of {pcm}. The thermometer had said {start} °C; melting happens "
            "at {melt} °C. Tell me how many percent are molten if the solid takes {heat} kJ per kg and degree "
            "and melting takes {latent} kJ per kg."
        ),
        (
            "melted % = ? | {pcm} | Q {supplied} kJ | m {mass} kg | L {latent} kJ/kg | c {heat} kJ/(kg K) | "
            "melting point {melt} °C | start {start} °C"
        ),
        (
            "The solid {pcm} in a heat store has a specific heat of {heat} kJ/(kg K). It is warmed from "
            "{start} °C, arrives at its melting point of {melt} °C and melts with {latent} kJ/kg as far as the "
            "heat allows. The heat is {supplied} kJ, the mass {mass} kg. Work out the melted percentage."
        ),
        (
            "how many percent of {mass} kg {pcm} melt if i put in {supplied} kJ? it melts at {melt} C with "
            "{latent} kJ/kg, warming takes {heat} kJ/kgK and its {start} C at the beginning"
        ),
        (
            "When {mass} kg of {pcm}, initially {start} °C, are charged with {supplied} kJ, first sensible "
            "heat ({heat} kJ/(kg K), up to {melt} °C) and then latent heat ({latent} kJ/kg) is stored. "
            "Determine the liquid fraction in percent."
        ),
        (
            '"It melts at {melt} °C and takes {latent} kJ/kg," says the maker of the {pcm}. "As a solid it '
            'takes {heat} kJ/(kg K)." The owner has {mass} kg of it at {start} °C and gives it {supplied} kJ. '
            "What percent does the owner melt?"
        ),
        (
            "If the latent heat of {pcm} is {latent} kJ/kg and its melting point {melt} °C, what percentage of "
            "a charge of {mass} kg has turned to liquid after taking up {supplied} kJ from {start} °C on? "
            "Solid: {heat} kJ/(kg K)."
        ),
        (
            "You have {mass} kg of {pcm} at {start} °C. Every kilogram wants {heat} kJ for each degree until "
            "{melt} °C, then {latent} kJ to melt. You can spend {supplied} kJ. What part of it, as a "
            "percentage, do you melt?"
        ),
        (
            "Overnight the {pcm} cooled to {start} °C. Today the collector supplied {supplied} kJ, which "
            "warmed all {mass} kg to {melt} °C and melted a portion. Given {heat} kJ/(kg K) and {latent} "
            "kJ/kg, how large is that portion in percent?"
        ),
        (
            "Please compute, in percent, the portion of {pcm} that liquefies. Its {mass} kg receive {supplied} "
            "kJ; {melt} °C must be reached from {start} °C before melting starts; warming costs {heat} kJ/(kg "
            "K), melting {latent} kJ/kg."
        ),
        (
            "I wonder what percentage of my {pcm} will be liquid. Melting: {latent} kJ/kg at {melt} °C. "
            "Warming: {heat} kJ/(kg K) from {start} °C. My heater gives it {supplied} kJ and there are {mass} "
            "kg of it."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the percentage melted. Known: {supplied} kJ, {mass} kg, {start} to {melt} °C with {heat} "
                "kJ/(kg K), latent heat {latent} kJ/kg. Subtract the heat for warming from the supplied heat, divide "
                "by the heat that melts all of it, times 100."
            ),
            """
warming = {mass} * {heat} * ({melt} - {start})
melting = {supplied} - warming
print(100 * melting / ({mass} * {latent}))
""",
        ),
    ),
    reply="{output} percent have melted.",
)
