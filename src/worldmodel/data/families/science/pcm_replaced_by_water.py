"""The litres of water that store as much heat as a phase-change tank between the same two temperatures."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pcm, melt, latent, density, heat = draw.pick(
        ("paraffin", 58, 200, 0.88, 2.2),
        ("sodium acetate trihydrate", 58, 262, 1.42, 2.5),
        ("lauric acid", 44, 178, 0.94, 2.0),
        ("stearic acid", 69, 202, 0.92, 1.9),
        ("calcium chloride hexahydrate", 29, 188, 1.65, 1.8),
        ("capric acid", 32, 153, 0.95, 2.0),
    )
    latent, litres = latent + draw.integer(-6, 6), draw.integer(60, 1500, 10)
    low, high = melt - draw.integer(4, 14), melt + draw.integer(4, 16)
    values: dict[str, Value] = {
        "pcm": pcm,
        "latent": latent,
        "density": density,
        "heat": heat,
        "litres": litres,
        "low": low,
        "high": high,
        "x": draw.integer(2, 9),
        "water": "4.186",
    }
    stored = litres * density * (latent + heat * (high - low))
    return Case(values, round(stored / (4.186 * (high - low)), 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A tank of {litres} litres is full of {pcm} (density {density} kg/L, latent heat {latent} kJ/kg, specific "
            "heat {heat} kJ/(kg K) solid and liquid). It is charged from {low} °C to {high} °C and melts on the way. "
            "How many litres of water would store the same heat between these temperatures?"
        ),
        (
            "What volume of water, in litres, can replace {litres} litres of {pcm} as a heat store that swings "
            "between {low} °C and {high} °C? The {pcm} weighs {density} kg per litre, takes {heat} kJ/(kg K) "
            "throughout and {latent} kJ/kg for the melting, which falls into this range."
        ),
        (
            "{pcm:capital}, {litres} L: {density} kg/L, {heat} kJ/kgK, {latent} kJ/kg; melts between {low} °C and "
            "{high} °C. Equal water store for the same swing: ? L"
        ),
        (
            "Two neighbours store solar heat. Both let their tank go from {low} to {high} degrees Celsius. The first "
            "has {litres} litres of {pcm}, which melts within that span; each litre weighs {density} kg, each kg "
            "needs {latent} kJ to melt and {heat} kJ for every degree. The second has only water. How big, in litres, "
            "must this second tank be to hold the same amount of heat?"
        ),
        (
            "i have {litres} litres of {pcm} in my cellar store, runs from {low} to {high} celsius incl. melting. "
            "{density} kg a litre, {latent} kj/kg latent, {heat} kj/kgK. how many litres of plain water for the same "
            "heat and the same temperatures"
        ),
        (
            "If a store with {litres} L of {pcm} is warmed from {low} °C until it is a liquid of {high} °C, and a "
            "water store on the same terms shall match it, how large must the latter be in litres? Use {density} "
            "kg/L, {heat} kJ/(kg K) for either phase and {latent} kJ/kg of fusion."
        ),
        (
            '"Ours is small," boasts the seller of a heat store: "{litres} litres of {pcm}, at {density} kilograms a '
            'litre, with {latent} kJ/kg from melting alone and {heat} kJ/(kg K) on top." A customer wants to compare '
            "it, from {low} °C to {high} °C with the melting point in between, with an ordinary water tank. State the "
            "litres of water that do the same."
        ),
        (
            "The {litres} L of {pcm} in a store of the hotel are to be swapped for water. Their temperature moves up "
            "from {low} °C to {high} °C as before, past the melting point. To keep the capacity, find the litres of "
            "water needed, if {pcm} has a latent heat of {latent} kJ/kg, a specific heat of {heat} kJ/(kg K) and a "
            "mass of {density} kg per litre."
        ),
        (
            "In a house for {x:words} people, heat is kept in {pcm}, of which there are {litres} litres at {density} "
            "kg/L. Between the lower limit, {low} °C, and the upper limit, {high} °C, it melts and so gains {latent} "
            "kJ/kg beside its {heat} kJ/(kg K). Calculate the litres of water that have the same capacity within "
            "those limits."
        ),
        (
            "Determine the size in litres of a water tank equivalent to a {pcm} tank. Limits of operation: {low} °C "
            "and {high} °C (solid at the one, liquid at the other). {pcm:capital}: volume {litres} L, density "
            "{density} kg/L, sensible {heat} kJ/(kg K), latent {latent} kJ/kg."
        ),
    ),
    more=(
        (
            "From {low} °C, where it is solid, to {high} °C, where it is liquid, {pcm} absorbs {heat} kJ for each kg "
            "and degree, plus {latent} kJ per kg at the transition. {litres} litres of it, {density} kg each, have "
            "been installed. Which amount of water in litres takes up as much on the way from the one temperature to "
            "the other?"
        ),
        (
            "Instead of {litres} litres of {pcm} I could put in water. I need the number of litres that absorb an "
            "equal quantity of heat when warmed from {low} °C to {high} °C. My {pcm} melts in that interval ({latent} "
            "kJ/kg), otherwise needs {heat} kJ/(kg K), and a litre has {density} kg."
        ),
        (
            "Compare: (a) {pcm}, {litres} L at {density} kg/L, c = {heat} kJ/(kg K), L = {latent} kJ/kg, melting "
            "inside the range; (b) water. Range {low} °C to {high} °C. Litres of (b) for the heat of (a)?"
        ),
        (
            "Could you tell me how much water, in litres, equals a phase-change store? The store is made of {pcm}, "
            "{litres} litres of it, with {density} kg to the litre. When it goes through its melting point, as it "
            "does between {low} °C and {high} °C, it takes {latent} kJ/kg, and for mere warming {heat} kJ/(kg K). The "
            "water has the same start and end."
        ),
        (
            "Water stores no latent heat here, so more of it is wanted. By how many litres of water is a filling of "
            "{litres} litres of {pcm} matched, each cycle leading from {low} °C through melting to {high} °C, with "
            "{latent} kJ/kg of latent heat, {heat} kJ/(kg K) of sensible heat and a density of {density} kg/L?"
        ),
        (
            "litres of water instead of {litres} L {pcm}, same heat, both go {low} -> {high} °C? pcm data {density} "
            "kg/L, latent {latent} kJ/kg, cp {heat} kJ/kgK, it does melt in there"
        ),
        (
            "A barge is heated by {litres} litres of {pcm}, stored in {x:words} steel boxes. On charging, {low} °C "
            "become {high} °C and the solid becomes liquid: that is {latent} kJ per kg for melting and {heat} kJ per "
            "kg for each degree. One litre has a mass of {density} kg. Work out the litres of water that would carry "
            "the same heat at the same temperatures."
        ),
        (
            "Given {density} kg/L as density, {heat} kJ/(kg K) as specific heat in both phases and {latent} kJ/kg as "
            "heat of fusion, what water volume in litres stores the heat that {litres} L of {pcm} store? For the two "
            "of them the temperature rises to {high} °C, having been {low} °C; only the {pcm} melts."
        ),
        (
            "The architect has room for {x} cubic metres, so she asks how big a water tank would be that does the "
            "work of {litres} litres of {pcm}. Daily, the store is brought from solid at {low} °C to liquid at {high} "
            "°C. A litre of {pcm} has {density} kg; a kilogram consumes {latent} kJ in melting, and {heat} kJ per "
            "kelvin at all times. Give the litres of water for an equal daily heat."
        ),
        (
            "Suppose {pcm} is heated past its melting point, starting at {low} °C and stopping at {high} °C. There "
            "are {litres} litres, weighing {density} kg apiece. To warm one kg by one degree requires {heat} kJ, to "
            "melt it {latent} kJ. What quantity of water, in litres, takes in the same energy over the same span?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: litres of water for the same heat. Known: {litres} litres of {pcm} with {density} kg each, "
                "{latent} kJ/kg latent, {heat} kJ/(kg K), from {low} °C to {high} °C. A litre of water weighs 1 kg "
                "and takes {water} kJ for each degree. Mass times latent plus sensible heat is stored; divide it by "
                "what a litre of water takes over the same rise."
            ),
            """
rise = {high} - {low}
stored = {litres} * {density} * ({latent} + {heat} * rise)
print(round(stored / ({water} * rise), 1))
""",
        ),
    ),
    reply="It takes {output} litres of water.",
)
