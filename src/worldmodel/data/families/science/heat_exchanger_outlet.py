"""The outlet temperature of the water in a heat exchanger that cools another liquid, from flows and specific heats."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    fluid, heat, low, high, most = draw.pick(
        ("engine oil", 2.1, 90, 130, 45),
        ("thermal oil", 2.3, 110, 160, 60),
        ("hydraulic oil", 1.9, 60, 80, 30),
        ("milk", 3.9, 60, 74, 34),
        ("glycol", 2.4, 75, 110, 40),
        ("brine", 3.6, 60, 95, 35),
    )
    flow, cold = draw.integer(20, 240), draw.integer(8, 18)
    hot = draw.integer(low, high)
    left = hot - draw.integer(12, most)
    water = draw.pick(4.18, 4.19, 4.2)
    second = round(flow * heat * (hot - left) / (water * draw.integer(8, 30)))
    values: dict[str, Value] = {
        "fluid": fluid,
        "heat": heat,
        "flow": flow,
        "hot": hot,
        "left": left,
        "second": second,
        "water": water,
        "cold": cold,
        "x": draw.integer(20, 90),
    }
    return Case(values, round(cold + flow * heat * (hot - left) / (second * water), 1))


FAMILY = Family(
    category="science",
    case=case,
    phrasings=(
        (
            "In a heat exchanger, {flow} kg of {fluid} per minute cool down from {hot} °C to {left} °C. The heat goes "
            "into {second} kg/min of water, which comes in at {cold} °C. Specific heats: {fluid} {heat} kJ/(kg K), "
            "water {water} kJ/(kg K). At what temperature does the water leave?"
        ),
        (
            "How warm, in °C, is cooling water when it comes out of an exchanger that takes {fluid} from {hot} °C "
            "down to {left} °C? Water: {second} kg/min, {cold} °C at the inlet, c = {water} kJ/(kg K). "
            "{fluid:capital}: c = {heat} kJ/(kg K), {flow} kg/min. No heat is lost."
        ),
        (
            "Counterflow cooler. Hot side: {fluid}, {flow} kg/min, {heat} kJ/kgK, in {hot} °C, out {left} °C. Cold "
            "side: water, {second} kg/min, {water} kJ/kgK, in {cold} °C, out ? °C"
        ),
        (
            "Every minute a pump sends {second} kg of water at {cold} °C through a cooler in our plant. On the other "
            "side of its plates, {flow} kg of {fluid} flow in the same time; they arrive at {hot} °C and depart at "
            "{left} °C. With {water} and {heat} kJ/(kg K) for water and {fluid}, find the temperature that the water "
            "has reached at the outlet."
        ),
        (
            "i cool {fluid} with water. {fluid} {flow} kg a minute, {hot} celsius in, {left} out, {heat} kj/kgK. "
            "water {second} kg a minute, {cold} in, {water} kj/kgK. what temperature does the water come out at"
        ),
        (
            "If {fluid} with a specific heat of {heat} kJ/(kg K) enters an insulated heat exchanger at {hot} °C, "
            "leaves it at {left} °C and flows at {flow} kg/min, to how many degrees Celsius are {second} kg/min of "
            "water (specific heat {water} kJ/(kg K)) heated from {cold} °C?"
        ),
        (
            "Water with {water} kJ/(kg K) takes over all the heat that {fluid} with {heat} kJ/(kg K) gives off. Their "
            "mass flows are {second} kg/min and {flow} kg/min. The water starts at {cold} °C; the {fluid} drops from "
            "{hot} to {left} °C. Calculate the final temperature of the water."
        ),
        (
            '"The {fluid} is fine: it goes in at {hot} °C and comes back at {left} °C," reports the operator, "and '
            '{flow} kg of it pass each minute." The water meter says {second} kg/min, the thermometer in front of the '
            "exchanger {cold} °C. What does the thermometer behind it say? The {fluid} needs {heat} kJ per kg and "
            "degree, water {water}."
        ),
        (
            "A shell with {x} tubes passes the heat of {fluid} on to water. Let the {fluid} ({flow} kg/min, {heat} "
            "kJ/(kg K)) fall by the step from {hot} °C to {left} °C. Then {second} kg/min of water ({water} kJ/(kg "
            "K)), {cold} °C cold at first, rise to which temperature?"
        ),
        (
            "Determine the outlet temperature of the water stream in a loss-free exchanger: mass flow {second} "
            "kg/min, inlet {cold} °C, c {water} kJ/(kg K). The stream of {fluid} that heats it has {flow} kg/min, c "
            "{heat} kJ/(kg K), inlet {hot} °C, outlet {left} °C."
        ),
    ),
    more=(
        (
            "Heat balance, please: from {flow} kg/min of {fluid} into {second} kg/min of water. One kilogram of the "
            "former yields {heat} kJ per degree, one kilogram of the latter swallows {water} kJ. The {fluid} is "
            "brought from {hot} °C to {left} °C. Before, the water has {cold} °C; what has it afterwards?"
        ),
        (
            "I want to use the waste heat of {fluid} that runs at {flow} kg/min and may be cooled from {hot} °C to "
            "{left} °C. My tap gives {cold} °C, and I let through {second} kg of water per minute. Taking {heat} "
            "kJ/(kg K) for the {fluid} and {water} kJ/(kg K) for water, how hot will my water be?"
        ),
        (
            "{cold} °C is what the water brings along, at {second} kg/min. It meets the wall behind which {fluid} "
            "streams at {flow} kg/min, being {hot} °C at the start and {left} °C at the end. Specific heat capacities "
            "in kJ/(kg K) are {water} for the water, {heat} for the {fluid}. Losses are neglected. Which temperature "
            "does the water end with?"
        ),
        (
            "Could you work out the water temperature behind a plate exchanger? Known: {fluid} in at {hot} °C, out at "
            "{left} °C, {flow} kg/min, {heat} kJ/(kg K); water in at {cold} °C, {second} kg/min, {water} kJ/(kg K)."
        ),
        (
            "The exchanger weighs {x} kg and is perfectly insulated. Per minute it is crossed by {second} kg of "
            "water, whose specific heat is {water} kJ/(kg K) and which is {cold} °C on arrival, and by {flow} kg of "
            "{fluid}, {heat} kJ/(kg K), which loses so much heat that its {hot} °C become {left} °C. Give the water's "
            "temperature on departure."
        ),
        (
            "water side temp after exchanger?? {second} kg/min at {cold} C ({water} kJ/kgK), heated by {fluid} {flow} "
            "kg/min going {hot} C to {left} C ({heat} kJ/kgK)"
        ),
        (
            "Without any loss, {fluid} hands its heat to water. A kilogram of {fluid} carries {heat} kJ per kelvin "
            "and there are {flow} kg each minute, {hot} °C before and {left} °C after the exchanger. A kilogram of "
            "water carries {water} kJ per kelvin; {second} kg of it flow in per minute, at {cold} °C. Tell me the "
            "temperature at which they flow out."
        ),
        (
            "Given water flowing at {second} kg/min with {cold} °C, plus a flow of {fluid} of {flow} kg/min that is "
            "to be cooled to {left} °C, having {hot} °C, what outlet temperature in °C does the water get? Use "
            "{water} kJ/(kg K) for it and {heat} kJ/(kg K) for the {fluid}."
        ),
        (
            "For {x} years a cooler has served in the cellar. Today it takes in {flow} kg/min of {fluid} at {hot} °C "
            "and lets it go at {left} °C, the heat being carried away by {second} kg/min of water from a well of "
            "{cold} °C. Assume c = {heat} kJ/(kg K) for {fluid} and c = {water} kJ/(kg K) for water. Find how warm "
            "the water gets."
        ),
        (
            "Suppose that {second} kg of water at {cold} °C absorb exactly the heat which {flow} kg of {fluid} "
            "release between {hot} °C and {left} °C; this happens anew in each minute inside an exchanger. What is "
            "the water's exit temperature, if the specific heats, in kJ/(kg K), are {heat} ({fluid}) and {water} "
            "(water)?"
        ),
        (
            "Starting at {cold} °C, {second} kg/min of water, {water} kJ/(kg K), take up the heat of {fluid} "
            "that goes from {hot} °C to {left} °C at {flow} kg/min with {heat} kJ/(kg K). What temperature "
            "does the water have in the end?"
        ),
        (
            "To what temperature is water warmed that enters a cooler at {cold} °C? Its flow is {second} "
            "kg/min and it takes {water} kJ/(kg K). The heat comes from {fluid}, cooled to {left} °C from "
            "{hot} °C, {flow} kg/min, {heat} kJ/(kg K)."
        ),
        (
            "{heat} kJ/(kg K) for the {fluid}, {water} kJ/(kg K) for the water. {flow} kg/min for the {fluid}, "
            "{second} kg/min for the water. The {fluid}: from {hot} °C to {left} °C. The water: from {cold} °C "
            "to what?"
        ),
        (
            "Cooled to {left} °C, the {fluid} leaves the exchanger that it entered at {hot} °C; {flow} kg pass "
            "every minute, each giving {heat} kJ per degree. Water takes all this heat: {second} kg every "
            "minute, {water} kJ/(kg K), {cold} °C on entering. Find its temperature on leaving."
        ),
        (
            "Water: {cold} °C in, {second} kg/min, c = {water} kJ/(kg K). {fluid:capital}: {left} °C out, "
            "{hot} °C in, {flow} kg/min, c = {heat} kJ/(kg K). No losses. Water out in °C = ?"
        ),
        (
            "hey, {fluid} goes through my cooler at {flow} kg/min. comes in with {hot} C, goes out with {left} "
            "C. {heat} kJ/kgK. the water on the other side is {cold} C at first, {second} kg/min, {water} "
            "kJ/kgK. how warm does it come out"
        ),
        (
            "If water of {cold} °C is sent through a cooler at {second} kg/min in order to bring {flow} kg/min "
            "of {fluid} down from {hot} °C to {left} °C, how warm does it get? The specific heats are {water} "
            "kJ/(kg K) for water and {heat} kJ/(kg K) for {fluid}."
        ),
        (
            "You want {fluid} at {left} °C instead of {hot} °C. It flows at {flow} kg/min with {heat} kJ/(kg "
            "K). You use {second} kg/min of water with {water} kJ/(kg K), which is at {cold} °C before. At how "
            "many °C does your water come out?"
        ),
        (
            "Tell me the temperature of the water behind the exchanger. In front of it, it has {cold} °C. Per "
            "minute, {flow} kg of {fluid} drop from {hot} °C to {left} °C and {second} kg of water take up "
            "what is given off. Specific heats in kJ/(kg K): {heat} for {fluid}, {water} for water."
        ),
        (
            '"Our {fluid} comes in at {hot} °C and must go out at {left} °C," says the operator. "It runs '
            "at {flow} kg/min and has {heat} kJ/(kg K). For cooling we get {second} kg/min of water at {cold} "
            '°C." With {water} kJ/(kg K) for water, how warm does it leave?'
        ),
        (
            "A stream of {second} kg of water per minute receives the whole heat that a stream of {flow} kg of "
            "{fluid} per minute loses. Given {water} and {heat} kJ/(kg K) for water and {fluid}, in that "
            "order, an inlet of {cold} °C for the water and a fall from {hot} °C to {left} °C for the {fluid}, "
            "compute the water's outlet temperature."
        ),
        (
            "Each kilogram of water takes {water} kJ for a degree, each kilogram of {fluid} gives {heat} kJ "
            "for a degree. In a minute, {second} kg of water, {cold} °C cold, meet {flow} kg of {fluid} that "
            "cool from {hot} °C to {left} °C. Work out what the water's temperature is afterwards."
        ),
        (
            "I wonder how hot the water from our cooler is. The {fluid} has {heat} kJ/(kg K), flows at {flow} "
            "kg/min and is cooled to {left} °C, having come at {hot} °C. The water has {water} kJ/(kg K), "
            "flows at {second} kg/min and comes at {cold} °C."
        ),
        (
            "In a factory, {hot} °C is the temperature of the {fluid} before a heat exchanger, {left} °C after "
            "it. Water of {cold} °C runs along the other side. The flows are {second} kg/min of water, {flow} "
            "kg/min of {fluid}; the heat capacities are {water} and {heat} kJ/(kg K) respectively. Please give "
            "the temperature of the water after it."
        ),
        (
            "What final temperature do {second} kg/min of cooling water reach from {cold} °C while {flow} "
            "kg/min of {fluid} go from {hot} °C to {left} °C, provided that no heat is lost and that water has "
            "{water} kJ/(kg K), {fluid} {heat} kJ/(kg K)?"
        ),
        (
            "Could you do the heat balance of a dairy's cooler? Into it go {second} kg of water a minute at "
            "{cold} °C and {flow} kg of {fluid} a minute at {hot} °C. Out of it comes the {fluid} at {left} "
            "°C. Per kg and kelvin it is {water} kJ for water and {heat} kJ for the {fluid}. The water's "
            "outlet temperature is wanted."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the outlet temperature of the water. Known: {flow} kg/min of {fluid} with {heat} kJ/(kg K), "
                "from {hot} to {left} °C; {second} kg/min of water with {water} kJ/(kg K), {cold} °C at first. Flow, "
                "specific heat and drop give the heat; divide it by the water's flow and specific heat for the rise; "
                "add the inlet temperature."
            ),
            """
heat = {flow} * {heat} * ({hot} - {left})
rise = heat / ({second} * {water})
print(round({cold} + rise, 1))
""",
        ),
    ),
    reply="The water leaves at {output} °C.",
)
