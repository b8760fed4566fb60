"""The litres of sweat that carry off the heat of a sport: power, share that becomes work, minutes, latent heat told."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    athlete, low, high, share = draw.pick(
        ("cyclist", 600, 1300, 25),
        ("rower", 900, 1600, 23),
        ("cross-country skier", 800, 1500, 21),
        ("runner", 700, 1300, 24),
        ("mountain climber", 500, 900, 22),
        ("speed skater", 900, 1500, 22),
    )
    watts, minutes = draw.integer(low, high, 10), draw.integer(15, 200)
    percent, latent = share - draw.integer(0, 6), draw.integer(2390, 2440, 10)
    values: dict[str, Value] = {
        "athlete": athlete,
        "watts": watts,
        "minutes": minutes,
        "percent": percent,
        "latent": latent,
        "x": draw.integer(18, 44),
    }
    return Case(values, round(watts * (100 - percent) / 100 * minutes * 60 / 1000 / latent, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "The body of a {athlete} turns over {watts} W for {minutes} minutes. {percent}% of this becomes work, the "
            "rest is heat, which leaves only by sweat that evaporates. A litre of sweat takes {latent} kJ. How many "
            "litres evaporate?"
        ),
        (
            "How many litres of sweat must evaporate to keep a {athlete} from getting hotter in {minutes} minutes, "
            "given a metabolic rate of {watts} W, an efficiency of {percent}% and {latent} kJ per litre? Count no "
            "other cooling."
        ),
        (
            "{athlete:capital}: {watts} W for {minutes} min, efficiency {percent}%. Heat removed by sweat alone, "
            "{latent} kJ/L. Litres of sweat?"
        ),
        (
            "For {minutes} minutes a {athlete} gives everything. Food energy is burnt at {watts} watts, but only "
            "{percent} per cent of it drives the muscles forward. All that remains warms the body, and would go on "
            "doing so if sweat did not carry it away, at {latent} kJ for each litre that dries. Find the litres of "
            "sweat that dry."
        ),
        (
            "as a {athlete} i burn {watts} watts for {minutes} minutes. {percent} percent is work and the rest heat. "
            "if all of the heat goes into evaporating sweat ({latent} kj a litre), how many litres is that"
        ),
        (
            "If {latent} kJ are needed to evaporate one litre of sweat, what volume of it in litres cools away the "
            "heat of a {athlete} who works with {percent}% efficiency at a total turnover of {watts} W, {minutes} "
            "minutes long?"
        ),
        (
            "In the laboratory, a {athlete} {x} years of age breathes through a mask. The doctors conclude: {watts} W "
            "in all, of which {percent}% are mechanical. The test lasts {minutes} minutes. With {latent} kJ/L for "
            "evaporation as the sole way out for the heat, calculate the sweat in litres."
        ),
        (
            '"Drink as much as you sweat," says the coach to a {athlete}. Sweat takes all the heat away as it '
            "evaporates, {latent} kJ per litre. The heat is what is left of {watts} W after {percent}% for work, and "
            "the training goes on for {minutes} minutes. How many litres does the coach mean?"
        ),
        (
            "Determine the evaporated sweat (L). Given: {athlete}, energy turnover {watts} W, useful part {percent}%, "
            "duration {minutes} min, enthalpy of evaporation {latent} kJ per litre; no heat passes to the air in "
            "another way."
        ),
        (
            "Heat is produced in a {athlete} at {watts} W, less the {percent}% that turn into motion. It is produced "
            "for {minutes} minutes and is lost through evaporation and nothing else. One litre of sweat removes "
            "{latent} kJ. What amount of sweat, in litres, does this call for?"
        ),
    ),
    more=(
        (
            "Evaporating a litre of sweat costs {latent} kJ. Tell me how many litres of it a {athlete} needs for "
            "cooling in {minutes} minutes when the whole turnover is {watts} W, {percent}% of that is work and the "
            "other heat has no other outlet."
        ),
        (
            "I watched a {athlete} on the screen for {minutes} minutes. The commentator said that {watts} W are used "
            "up in the body and that {percent}% of them reach the outside as work. Suppose the rest is cooled by "
            "sweat alone, each litre good for {latent} kJ. What quantity of sweat, in litres, is it?"
        ),
        (
            "Turnover: {watts} W. Work: {percent}% of it. Time: {minutes} min. Sweat: {latent} kJ/L, the only "
            "cooling. Person: {athlete}. Evaporated volume in L = ?"
        ),
        (
            "Could you work out the water that a {athlete} loses by sweating, in litres? Over {minutes} minutes the "
            "metabolism runs at {watts} W. It has an efficiency of {percent} percent. Waste heat is disposed of by "
            "evaporation entirely; that uses {latent} kJ for a litre."
        ),
        (
            "On a hot day nothing but evaporation cools. By it, a {athlete} with an energy consumption of {watts} W "
            "gets rid of all heat, that is, of everything but the {percent}% converted into work. What volume of "
            "sweat, in litres, has gone into the air after {minutes} minutes, at {latent} kJ/L?"
        ),
        (
            "sweat in litres for a {athlete}? {minutes} min at {watts} W total, {percent}% efficient, {latent} kJ/L "
            "to evaporate, ignore other heat loss"
        ),
        (
            "Number {x} on the start list is a {athlete}. The race takes {minutes} minutes. During it, the body's "
            "power is {watts} W, and {percent}% of this power moves the athlete onwards. Let the remainder be carried "
            "away by drying sweat, at a price of {latent} kJ for one litre. How much of it dries, in litres?"
        ),
        (
            "Of all the joules that a {athlete} uses, {percent}% do work and the others heat the body; the use is "
            "{watts} joules a second. Sweat takes up {latent} kJ per litre in evaporating and is the whole of the "
            "cooling. State the litres for {minutes} minutes."
        ),
        (
            "Given cooling by sweat only ({latent} kJ/L), an overall power of {watts} W and a mechanical efficiency "
            "of {percent}%, what loss of liquid, in litres, results for a {athlete} in {minutes} minutes?"
        ),
        (
            "A team of {x} shares one bus, but here a single {athlete} matters. For {minutes} minutes, {watts} W are "
            "released by the muscles and organs of this person; {percent}% become work. Let all other energy end in "
            "evaporated sweat, {latent} kJ going into each litre. Compute the litres."
        ),
        (
            "{latent} kJ go into each litre of sweat that evaporates, the only cooling of a {athlete}. "
            "{percent}% of the energy used becomes work, the rest heat. After {minutes} minutes at {watts} W, "
            "how many litres have evaporated?"
        ),
        (
            "{percent}% of a {athlete}'s energy turnover of {watts} W is work. All the rest is heat, which "
            "evaporating sweat removes at {latent} kJ per litre. Find the litres of sweat for {minutes} "
            "minutes."
        ),
        (
            "How many litres of sweat evaporate in {minutes} minutes from a {athlete}, if a litre takes away "
            "{latent} kJ, if {percent}% of the {watts} W turned over is work, and if all other energy leaves "
            "by sweat?"
        ),
        (
            "{minutes} minutes long a {athlete} is cooled by sweat alone. Each litre removes {latent} kJ. Of "
            "{watts} W of metabolic power, {percent}% turn into motion and the others into heat. What volume "
            "in litres evaporates?"
        ),
        (
            "Cooling by sweat only: {latent} kJ/L. Duration: {minutes} min. Efficiency of the {athlete}: "
            "{percent}%. Total power: {watts} W. Litres evaporated: ?"
        ),
        (
            "Tell me how much sweat, in litres, a {athlete} evaporates. Efficiency {percent} percent; {latent} "
            "kJ for a litre; {watts} W in total; {minutes} minutes; no other way out for the waste heat."
        ),
        (
            "im {percent}% efficient as a {athlete} and i run on {watts} watts for {minutes} min. every litre "
            "of sweat takes {latent} kj away and nothing else cools me. how many litres do i sweat off"
        ),
        (
            "If sweat must carry off all heat of a {athlete} at {latent} kJ per litre, how many litres does it "
            "take when {watts} W are burnt over {minutes} minutes and {percent}% of this is useful work?"
        ),
        (
            "A {athlete} works with an efficiency of {percent}% for {minutes} minutes. A litre of sweat needs "
            "{latent} kJ to evaporate; the body spends {watts} W; what is not work becomes heat and goes "
            "entirely into sweat. Work out the litres."
        ),
        (
            '"It takes {latent} kJ to dry a litre of sweat," says the doctor to a {athlete}, "and your heat '
            'has no other way to go. You use {watts} W, and {percent}% of that is work." How many litres are '
            "dried in {minutes} minutes?"
        ),
        (
            "Given {minutes} minutes of effort with {percent}% efficiency, an energy turnover of {watts} W and "
            "cooling by nothing but sweat at {latent} kJ per litre, calculate the sweat of a {athlete} in "
            "litres."
        ),
        (
            "Please compute the litres evaporated by a {athlete}: the heat is everything except the {percent}% "
            "of work in {watts} W, it lasts {minutes} minutes, and a litre of sweat accounts for {latent} kJ "
            "of it, with no other cooling."
        ),
        (
            "You are a {athlete}. In {minutes} minutes your body converts energy at a rate of {watts} W, and "
            "merely {percent}% of it moves you. Your sweat has to remove the remaining heat, all of it, at "
            "{latent} kJ a litre. How many litres is that?"
        ),
        (
            "At {x} years of age a {athlete} still trains {minutes} minutes without a break. As heat, all but "
            "{percent}% of the {watts} W used must be removed, and sweat does it, {latent} kJ with every "
            "litre. State the amount of sweat in litres."
        ),
        (
            "I wonder how many litres dry on the skin of a {athlete} who uses {watts} W. Only {percent}% is "
            "work; the heat that is left over vanishes with the sweat, which takes {latent} kJ for a litre. "
            "The effort goes on for {minutes} minutes."
        ),
        (
            "The waste heat of a {athlete} evaporates sweat and does nothing else; this needs {latent} kJ per "
            "litre. During {minutes} minutes {watts} W are consumed, with {percent} percent as useful work. "
            "Determine the sweat in litres."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: litres of sweat. Known: {watts} W for {minutes} minutes, {percent} percent become work, a "
                "litre takes {latent} kJ. The rest of the power is heat in watts; times the seconds, by 1000, gives "
                "kJ. Divide by the kJ of a litre."
            ),
            """
heat = {watts} * (100 - {percent}) / 100
kilojoules = heat * {minutes} * 60 / 1000
print(round(kilojoules / {latent}, 2))
""",
        ),
    ),
    reply="{output} litres of sweat evaporate.",
)
