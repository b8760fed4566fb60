"""The hours for which a hot phase-change store covers a heating power and its own losses, until all of it is solid."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pcm, melt, latent, liquid = draw.pick(
        ("paraffin", 58, 200, 2.3),
        ("sodium acetate trihydrate", 58, 262, 3.0),
        ("stearic acid", 69, 202, 2.2),
        ("lauric acid", 44, 178, 2.3),
        ("palmitic acid", 62, 205, 2.5),
        ("xylitol", 93, 250, 2.6),
    )
    latent += draw.integer(-5, 5)
    mass, hot = draw.integer(180, 2400, 10), melt + draw.integer(4, 25)
    load, loss = draw.number(1.5, 8.5, digits=1), draw.integer(60, 350, 10)
    values: dict[str, Value] = {
        "pcm": pcm,
        "melt": melt,
        "latent": latent,
        "liquid": liquid,
        "mass": mass,
        "hot": hot,
        "load": load,
        "loss": loss,
        "x": draw.integer(2, 60),
    }
    heat = mass * (liquid * (hot - melt) + latent)
    return Case(values, round(heat / (load + loss / 1000) / 3600, 2))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "A store holds {mass} kg of liquid {pcm} at {hot} °C. It freezes at {melt} °C with a latent heat of "
            "{latent} kJ/kg; the liquid has {liquid} kJ/(kg K). The heating takes {load} kW out of it, and {loss} W "
            "are lost through the shell. After how many hours has everything just become solid?"
        ),
        (
            "How many hours does it take until {mass} kg of {pcm}, fully molten and {hot} °C hot, have frozen "
            "completely, if {load} kW are drawn for a house and a further {loss} W escape? Data: freezing point "
            "{melt} °C, c of the melt {liquid} kJ/(kg K), heat of fusion {latent} kJ/kg."
        ),
        (
            "PCM tank: {pcm}, {mass} kg, charged to {hot} °C. Melting point {melt} °C. Latent {latent} kJ/kg, liquid "
            "{liquid} kJ/kgK. Discharge {load} kW, standing loss {loss} W. Hours until solid?"
        ),
        (
            "When evening comes, the sun has brought our tank of {pcm} to {hot} °C. From now on the radiators pull "
            "{load} kW and the tank itself leaks {loss} watts. Each of the {mass} kilograms first yields {liquid} kJ "
            "per degree down to {melt} °C and then {latent} kJ while it sets. For how many hours can we heat, until "
            "nothing is liquid any more?"
        ),
        (
            "got {mass} kg of molten {pcm} at {hot} celsius, freezes at {melt}. {liquid} kj/kgK as a liquid and "
            "{latent} kj/kg for freezing. i take {load} kw from it plus {loss} watts go through the insulation. how "
            "many hours till its all solid"
        ),
        (
            "If {load} kW of useful heat and {loss} W of waste heat leave a block of {pcm} that starts as a melt of "
            "{hot} °C, in what time (hours) does it turn wholly solid at {melt} °C? The block weighs {mass} kg, gives "
            "{latent} kJ/kg on solidifying and {liquid} kJ/(kg K) on cooling before that."
        ),
        (
            "{melt} °C is the point at which {pcm} solidifies, setting free {latent} kJ/kg. A load of {mass} kg, "
            "heated to {hot} °C, is emptied of its heat by a greenhouse ({load} kW) and by losses ({loss} W). The "
            "melt's specific heat is {liquid} kJ/(kg K). Find the hours from the start to the end of freezing."
        ),
        (
            '"We charged it to {hot} °C at noon," notes the caretaker about a store with {mass} kg of {pcm}. The '
            "school is supplied with {load} kW, while the pipes waste {loss} W. The maker of the {pcm} states {melt} "
            "°C, {latent} kJ/kg and, for the liquid, {liquid} kJ/(kg K). How many hours after charging is the last "
            "drop frozen?"
        ),
        (
            "Installed {x} months ago, a latent heat store feeds {load} kW into a drying room and loses {loss} W "
            "besides. It contains {mass} kg of {pcm}: melting point {melt} °C, enthalpy of fusion {latent} kJ/kg, "
            "heat capacity of the liquid {liquid} kJ/(kg K). Beginning with liquid at {hot} °C, compute the running "
            "time in hours up to complete solidification."
        ),
        (
            "Calculate the time in hours in which both the sensible heat of the liquid, above {melt} °C, and the "
            "latent heat of {mass} kg {pcm} are used up. Initial temperature: {hot} °C. Specific heat: {liquid} "
            "kJ/(kg K). Latent heat: {latent} kJ/kg. Power delivered: {load} kW. Power lost: {loss} W."
        ),
    ),
    more=(
        (
            "Until all {mass} kg of its {pcm} have set, a heat battery works at {load} kW, not counting the {loss} W "
            "that its casing gives off. It begins at {hot} °C as a liquid with {liquid} kJ/(kg K), and sets at {melt} "
            "°C with {latent} kJ/kg. Say how many hours that is."
        ),
        (
            "I have a tank full of liquid {pcm}, {mass} kg, and would like to know how many hours it serves me. I "
            "need {load} kW; {loss} W go astray. It stands at {hot} °C now, {melt} °C is where it hardens, and my "
            "table says {liquid} kJ/(kg K) before and {latent} kJ/kg during hardening. I stop once it is hard."
        ),
        (
            "Store: {mass} kg {pcm} | start {hot} °C, liquid | setting point {melt} °C | c {liquid} kJ/(kg K) | L "
            "{latent} kJ/kg | draw {load} kW | leakage {loss} W | hours to the end of setting: ?"
        ),
        (
            "Could you work out how long, in hours, {pcm} keeps a hall warm? Its mass is {mass} kg. Cooling of the "
            "liquid from {hot} °C to {melt} °C releases {liquid} kJ for each kg and degree; the phase change that "
            "follows releases {latent} kJ for each kg. Of heat, {load} kW are wanted in the hall, and {loss} W vanish "
            "on the way."
        ),
        (
            "Heat leaves in two ways: {load} kW to the floor heating, {loss} W to the cellar. It comes from {mass} kg "
            "of {pcm} cooling as a liquid from {hot} °C ({liquid} kJ/(kg K)) and then freezing at {melt} °C ({latent} "
            "kJ/kg). How many hours pass until this source is exhausted, that is, until all is frozen?"
        ),
        (
            "hours of heat from {pcm}? its {mass} kg, liquid, {hot} C at the beginning, phase change at {melt} C "
            "gives {latent} kJ/kg, before that {liquid} kJ/kg per degree. house wants {load} kW, loss is another "
            "{loss} W"
        ),
        (
            "A ship carries {mass} kg of {pcm} as a heat reserve, in {x} flat tanks. Leaving the dock, the reserve is "
            "liquid at {hot} °C. Cabins get {load} kW from it, and {loss} W seep into the hull. Given {liquid} kJ/(kg "
            "K) for the melt and {latent} kJ/kg at its freezing point of {melt} °C, how many hours later is the "
            "reserve entirely solid?"
        ),
        (
            "Suppose the pump of a bath house draws a steady {load} kW from molten {pcm}, to which a steady loss of "
            "{loss} W must be added. There are {mass} kg at {hot} °C. They solidify at {melt} °C. Given a fusion heat "
            "of {latent} kJ/kg and {liquid} kJ/(kg K) for the liquid, what is the time in hours to full "
            "solidification?"
        ),
        (
            "The fill of a store, {mass} kg, is {pcm}; its cover is {x} mm thick. Discharging starts from the liquid "
            "state at {hot} °C and is over when the fill is solid, still at {melt} °C. In that time {load} kW serve a "
            "workshop and {loss} W are lost. With L = {latent} kJ/kg and c = {liquid} kJ/(kg K), what is the duration "
            "in hours?"
        ),
        (
            "Down from {hot} °C to its freezing point of {melt} °C, and then through freezing itself, {mass} kg of "
            "{pcm} give out heat: {liquid} kJ/(kg K) on the first stretch, {latent} kJ/kg on the second. A dairy uses "
            "{load} kW of it, the surroundings steal {loss} W. State for how many hours this goes on."
        ),
        (
            "{loss} W vanish through the walls and {load} kW are used: how many hours does a store last until "
            "its {pcm} is all solid? It starts liquid at {hot} °C, with {liquid} kJ/(kg K), and freezes at "
            "{melt} °C, with {latent} kJ/kg. There are {mass} kg of it."
        ),
        (
            "Beside the {load} kW for the radiators, {loss} W leak out of the store. Its {pcm} freezes at "
            "{melt} °C. Per kg that frees {latent} kJ, and the liquid frees {liquid} kJ per kg and degree "
            "before. With {mass} kg at {hot} °C in the beginning, after how many hours is all of it solid?"
        ),
        (
            "The liquid gives {liquid} kJ/(kg K) while it cools from {hot} °C to {melt} °C, then {latent} "
            "kJ/kg while it freezes. {mass} kg of this {pcm} are in the tank. How many hours can the tank feed "
            "a load of {load} kW, given a loss of {loss} W, until nothing is liquid any more?"
        ),
        (
            "Latent heat {latent} kJ/kg; specific heat of the liquid {liquid} kJ/(kg K); freezing point {melt} "
            "°C; start {hot} °C; mass {mass} kg; material {pcm}; loss {loss} W; useful power {load} kW. Find "
            "the hours to full solidification."
        ),
        (
            "In how many hours has a heat store given up all its latent heat? It loses {loss} W and delivers "
            "{load} kW. The {pcm} in it has {mass} kg, melts at {melt} °C with {latent} kJ/kg and, as a "
            "liquid, takes {liquid} kJ/(kg K). It was heated to {hot} °C."
        ),
        (
            "my store: {loss} W loss, {load} kW to the house. {pcm} freezing at {melt} celsius, {latent} "
            "kJ/kg, liquid {liquid} kJ/kgK. starts all liquid at {hot} celsius, {mass} kg. how many hours till "
            "it has gone solid"
        ),
        (
            "{hot} °C is shown by the thermometer in the melt, {mass} kg of {pcm}. The swimming hall draws "
            "{load} kW, the walls let {loss} W through. Solid at {melt} °C, the filling frees {latent} kJ/kg; "
            "the melt has {liquid} kJ/(kg K). Work out the hours until all is solid."
        ),
        (
            "If a heat battery must supply {load} kW and also covers its own loss of {loss} W, for how many "
            "hours do {mass} kg of {pcm} suffice, cooled as a liquid, {liquid} kJ/(kg K), from {hot} °C to "
            "{melt} °C and then frozen at {latent} kJ/kg?"
        ),
        (
            "You have filled a tank with {mass} kg of {pcm} whose liquid takes {liquid} kJ/(kg K) and whose "
            "latent heat at {melt} °C is {latent} kJ/kg. It is charged to {hot} °C. You draw {load} kW; {loss} "
            "W are lost. How many hours later is it completely solid?"
        ),
        (
            "Tell me how many hours pass before the last of the {pcm} freezes. Losses: {loss} W. Heat drawn: "
            "{load} kW. Starting temperature of the liquid: {hot} °C. Freezing temperature: {melt} °C. Liquid: "
            "{liquid} kJ/(kg K). Freezing: {latent} kJ/kg. Amount: {mass} kg."
        ),
        (
            '"Freezing gives us {latent} kJ/kg at {melt} °C, and the cooling of the liquid before that '
            '{liquid} kJ/(kg K)," says the engineer. From {hot} °C, then, how many hours do {mass} kg of '
            "{pcm} last until solid when {loss} W are lost and {load} kW are used?"
        ),
        (
            "A bakery wants {load} kW of heat during the night. Its store contains {pcm} at {hot} °C, liquid, "
            "{mass} kg in all. Of heat, {loss} W escape. At {melt} °C freezing begins, with {latent} kJ/kg; "
            "above that it is {liquid} kJ/(kg K). Please say after how many hours freezing is complete."
        ),
        (
            "The heat is taken from {mass} kg of liquid {pcm} with a power of {load} kW, to which come {loss} "
            "W of losses. Given {latent} kJ/kg for the freezing at {melt} °C, {liquid} kJ/(kg K) for the "
            "liquid and {hot} °C as its first temperature, determine the time in hours until everything is "
            "solid."
        ),
        (
            "I wonder for how many hours the greenhouse stays warm. The store loses {loss} W. It has {mass} kg "
            "of {pcm}, liquid at {hot} °C, which sets at {melt} °C. Setting yields {latent} kJ/kg, cooling "
            "before that {liquid} kJ/(kg K). The greenhouse takes {load} kW, and we stop when all has set."
        ),
        (
            "Useful heat {load} kW + loss {loss} W, out of {mass} kg {pcm} (freezes at {melt} °C; {liquid} "
            "kJ/(kg K) as liquid; {latent} kJ/kg freezing). Charged to {hot} °C. Hours to all solid = ?"
        ),
        (
            "Could you calculate the hours? A tank of {pcm} was heated up to {hot} °C by the sun, and now "
            "{load} kW go into a school and {loss} W into the ground. As a liquid the filling has {liquid} "
            "kJ/(kg K); it freezes at {melt} °C and yields {latent} kJ/kg; it weighs {mass} kg. The end is "
            "reached when it is frozen through."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: hours until all is solid. Known: {mass} kg of {pcm} at {hot} °C, melting point {melt} °C, "
                "{liquid} kJ/(kg K), {latent} kJ/kg, {load} kW drawn, {loss} W lost. Add sensible and latent heat of "
                "each kg, times mass, for the kJ. Both powers together in kW: divide by them for seconds, by 3600 for "
                "hours."
            ),
            """
heat = {mass} * ({liquid} * ({hot} - {melt}) + {latent})
power = {load} + {loss} / 1000
print(round(heat / power / 3600, 2))
""",
        ),
    ),
    reply="The {pcm} is solid after {output} hours.",
)
