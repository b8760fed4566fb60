"""The percentage of a supercooled melt that freezes when it is triggered and warms itself to its melting point."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pcm, melt, latent, heat = draw.pick(
        ("sodium acetate trihydrate", 58, 262, 3.0),
        ("sodium thiosulphate pentahydrate", 48, 200, 2.4),
        ("zinc nitrate hexahydrate", 36, 147, 2.3),
        ("sodium sulphate decahydrate", 32, 252, 2.8),
        ("disodium phosphate dodecahydrate", 36, 270, 2.9),
    )
    latent, start = latent + draw.integer(-6, 6), draw.integer(4, 22)
    values: dict[str, Value] = {
        "pcm": pcm,
        "melt": melt,
        "latent": latent,
        "heat": heat,
        "start": start,
        "x": draw.integer(60, 900, 10),
    }
    warming = heat * (melt - start)
    return Case(values, round(100 * warming / latent, 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A heat pack with supercooled liquid {pcm} has a temperature of {start} °C. On a click it begins to "
            "freeze and warms up to its melting point, {melt} °C. The specific heat is {heat} kJ/(kg K), the latent "
            "heat {latent} kJ/kg. What percentage freezes during this warming, if no heat gets out?"
        ),
        (
            "How many percent of a supercooled melt of {pcm} turn solid, without any loss of heat, until its own "
            "latent heat has raised it from {start} °C to {melt} °C, where it normally melts? Take {latent} kJ/kg and "
            "{heat} kJ/(kg K)."
        ),
        (
            "Supercooled {pcm}: {start} °C. Melting point {melt} °C, c = {heat} kJ/(kg K), L = {latent} kJ/kg. Share "
            "solidified after triggering, adiabatic, in %?"
        ),
        (
            "Still liquid although it is too cold for that, {pcm} lies at {start} °C in a pocket warmer. A metal disc "
            "is bent and crystals shoot through it. At once it is {melt} °C warm, as warm as its melting point, while "
            "nothing has yet been given to the hands. Each kg needs {heat} kJ for a degree and yields {latent} kJ in "
            "freezing. Which percentage has frozen by then?"
        ),
        (
            "my hand warmer ({pcm}) is liquid at {start} celsius, i click it and it jumps to its melting point of "
            "{melt}. latent heat {latent} kj/kg, {heat} kj/kgK. how much of it in percent has gone solid right after "
            "the jump, no losses"
        ),
        (
            "If {pcm} that has been cooled to {start} °C without freezing is seeded with a crystal, so that it heats "
            "itself to its melting point of {melt} °C, what part of it in percent must solidify for this? No heat is "
            "exchanged. Fusion: {latent} kJ/kg. Warming: {heat} kJ/(kg K)."
        ),
        (
            "The {x} g of {pcm} in a bag were molten and are now at {start} °C, still as a liquid. When freezing is "
            "set off, the latent heat of {latent} kJ/kg warms the bag's contents, {heat} kJ/(kg K), to {melt} °C, the "
            "melting point. Losses being left out, compute the percentage that is solid at this moment."
        ),
        (
            '"Watch it get warm by itself," says the teacher and drops a crystal into liquid {pcm} of {start} °C. It '
            "reaches {melt} °C and stays there, since this is the melting point. Neglecting losses, which share (in "
            "%) of the liquid froze to warm the whole? The board reads: {heat} kJ/(kg K) and {latent} kJ/kg."
        ),
        (
            "Find the solid fraction, in percent, at the end of the self-heating of {pcm}: it is supercooled to "
            "{start} °C, its equilibrium melting temperature is {melt} °C, it releases {latent} kJ/kg on "
            "crystallising, it stores {heat} kJ/(kg K), and it is insulated."
        ),
        (
            "Heat of crystallisation, {latent} kJ per kg, is what lifts {pcm} from {start} °C to the melting point at "
            "{melt} °C once crystals form in the cold melt. For a degree, a kilogram requires {heat} kJ. In an "
            "insulated vessel, how many percent crystallise in the course of it?"
        ),
    ),
    more=(
        (
            "For each degree that a kilogram of {pcm} warms up, {heat} kJ are used; for each kilogram that freezes, "
            "{latent} kJ appear. A melt supercooled to {start} °C is triggered and rises to its melting temperature, "
            "{melt} °C, keeping all its heat. Tell me the frozen share in percent."
        ),
        (
            "I keep a gel pad of {pcm} in the car. It is liquid and {start} °C cold. After I start the freezing it "
            "shows {melt} °C, which is its melting point. I know its specific heat, {heat} kJ/(kg K), and its heat of "
            "fusion, {latent} kJ/kg. Assuming that no heat has left it so far, what percentage of the pad is solid?"
        ),
        (
            "T liquid {start} °C; T melting {melt} °C; c {heat} kJ/(kg K); heat of fusion {latent} kJ/kg; material "
            "{pcm}; no losses. Percent frozen on reaching T melting = ?"
        ),
        (
            "Could you say what share of {pcm}, in percent, has become solid when a triggered heat pad has just come "
            "up to the melting point ({melt} °C) from {start} °C? It is well insulated; {latent} kJ come free per kg "
            "frozen and {heat} kJ go into each kg for a rise of 1 °C."
        ),
        (
            "A melt of {pcm} can be colder than {melt} °C, its melting point, and yet not freeze. Such a melt, at "
            "{start} °C, is shaken in a vacuum flask and starts to solidify until it is at the melting point. What "
            "percentage solidifies in doing so? Data: latent {latent} kJ/kg, sensible {heat} kJ/(kg K)."
        ),
        (
            "pcm riddle: {pcm}, cooled as a liquid down to {start} C, then it crystallises and warms to {melt} C "
            "(thats where it melts). {heat} kJ/kg per degree, {latent} kJ/kg for freezing. percent crystallised, no "
            "heat lost?"
        ),
        (
            "In a test, {x} grams of {pcm} stayed liquid down to {start} °C. Then freezing set in, and the "
            "thermometer climbed to {melt} °C, the melting point, before any heat could flow away. With {latent} "
            "kJ/kg released and {heat} kJ/(kg K) taken up, how large is the frozen portion in percent?"
        ),
        (
            "Given that all latent heat set free goes into warming the mixture of melt and crystals, at {heat} kJ/(kg "
            "K), from {start} °C up to where it would melt, {melt} °C, calculate the percentage of {pcm} that has "
            "crystallised. Freezing a kilogram gives {latent} kJ."
        ),
        (
            "A rescue blanket contains {x} g of {pcm}, supercooled to {start} °C. It is activated. Part of its "
            "filling freezes, and thereby all of its filling gets {melt} °C warm, this being the temperature of "
            "melting. The filling has a latent heat of {latent} kJ/kg and a heat capacity of {heat} kJ/(kg K), and is "
            "sealed against losses. Express the part that freezes as a percentage."
        ),
        (
            "Suppose one kilogram of {pcm} is a liquid of {start} °C that ought to have frozen at {melt} °C. Freezing "
            "now begins and goes on, in perfect insulation, until that proper temperature is restored. Freezing sets "
            "free {latent} kJ/kg, the warming costs {heat} kJ per kg and kelvin. State how many percent are solid by "
            "then."
        ),
        (
            "{latent} kJ/kg are set free when {pcm} freezes, {heat} kJ/(kg K) are taken up when it warms. A "
            "supercooled melt of it jumps to its melting point, {melt} °C, from {start} °C, without loss. What "
            "percentage has frozen?"
        ),
        (
            "To get up to {melt} °C, its melting point, from {start} °C, how many percent of supercooled "
            "liquid {pcm} have to freeze in an insulated pack? Specific heat: {heat} kJ/(kg K). Latent heat: "
            "{latent} kJ/kg."
        ),
        (
            "The melting point of {pcm} is {melt} °C. Still, this pack of it is liquid at {start} °C. Once "
            "triggered, it warms itself to the melting point. Find the percentage that turns solid meanwhile, "
            "for {heat} kJ/(kg K), {latent} kJ/kg and no heat lost."
        ),
        (
            "What percent of the {pcm} crystallises when, with all heat kept inside, freezing lifts the "
            "temperature of the supercooled melt up to {melt} °C, where it melts, and the melt had {start} °C? "
            "({latent} kJ/kg; {heat} kJ/(kg K))"
        ),
        (
            "At {heat} kJ per kilogram and degree, warming {pcm} from {start} °C to its melting point {melt} "
            "°C takes some heat. In a triggered heat pack without losses, freezing supplies this heat at "
            "{latent} kJ per kilogram. How many percent must freeze?"
        ),
        (
            "frozen % = ? | {pcm}, supercooled | latent heat {latent} kJ/kg | specific heat {heat} kJ/(kg K) | "
            "melting point {melt} °C, reached at the end | start {start} °C | insulated"
        ),
        (
            "I click my heat pack. The {pcm} in it, liquid at {start} °C until then, goes to {melt} °C, its "
            "melting point, on its own. Tell me how many percent of it are solid now, if nothing is lost, "
            "{heat} kJ/(kg K) is its specific heat and {latent} kJ/kg its latent heat."
        ),
        (
            "heat pad with {pcm}: {latent} kJ/kg when it freezes, {heat} kJ/kgK to warm it, melts at {melt} C, "
            "was liquid at {start} C when i set it off. what percent freezes till its at the melting point (no "
            "loss)"
        ),
        (
            "You hold supercooled {pcm}. It freezes in part and thereby comes to {melt} °C, which is where it "
            "melts, having been at {start} °C. With a heat of fusion of {latent} kJ/kg, a heat capacity of "
            "{heat} kJ/(kg K) and no exchange with your hand, what percentage is that part?"
        ),
        (
            "If all the heat of freezing, {latent} kJ/kg, stays in the {pcm}, and its temperature rises to the "
            "melting point of {melt} °C from a supercooled {start} °C, what fraction in percent is frozen "
            "afterwards? It takes {heat} kJ/(kg K)."
        ),
        (
            '"Why is it not all solid?" asks a pupil about the {pcm} pack, which had {start} °C and now has '
            '{melt} °C, its melting temperature. "Because freezing a part was enough to warm it." With '
            "{heat} kJ/(kg K) and {latent} kJ/kg, and no losses, work out this part in percent."
        ),
        (
            "A pack weighs {x} g and is filled with {pcm}, which melts at {melt} °C and has been supercooled "
            "to {start} °C. Freezing is started. Without losses, how many percent of it freeze before the "
            "melting point is reached, given {latent} kJ/kg of latent heat and {heat} kJ/(kg K)?"
        ),
        (
            "Given a latent heat of {latent} kJ/kg and a specific heat of {heat} kJ/(kg K), determine which "
            "percentage of a perfectly insulated, supercooled sample of {pcm} solidifies as it warms to its "
            "melting point of {melt} °C. Its first temperature is {start} °C."
        ),
        (
            "Please calculate the solid share, in percent, of {pcm} after recalescence: the melt, at {start} "
            "°C, begins to crystallise, gives off {latent} kJ per kg solidified, takes up {heat} kJ/(kg K), "
            "loses nothing and ends at its melting point, {melt} °C."
        ),
        (
            "In winter a diver warms his gloves with {pcm}. The liquid is {start} °C cold, although {melt} °C "
            "is its melting point. He sets it off, and before any heat escapes it is at the melting point. "
            "{latent} kJ/kg come from freezing, {heat} kJ/(kg K) go into warming. What percentage has frozen?"
        ),
        (
            "I wonder which part, in percent, of a supercooled {pcm} melt has to turn to crystals so that it "
            "reaches {melt} °C, where melting sets in, by its own heat. It begins at {start} °C; it yields "
            "{latent} kJ/kg; it needs {heat} kJ/(kg K)."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the percentage that freezes. Known: {pcm} at {start} °C, melting point {melt} °C, {heat} "
                "kJ/(kg K), latent heat {latent} kJ/kg. The warming takes specific heat times the rise for each kg; "
                "freezing supplies it. Divide it by the latent heat, times 100."
            ),
            """
warming = {heat} * ({melt} - {start})
print(round(100 * warming / {latent}, 1))
""",
        ),
    ),
    reply="{output} percent freeze.",
)
