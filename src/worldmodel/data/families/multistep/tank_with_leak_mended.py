"""A tank is filled while it leaks; when the leak is mended, some minutes are still needed."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    flow, leak = draw.integer(8, 30), draw.integer(2, 6)
    leaky, rest, start = draw.integer(4, 20), draw.integer(3, 20), draw.integer(10, 90)
    tank = start + (flow - leak) * leaky + flow * rest
    what, hole = draw.pick(("tank", "a crack"), ("pool", "a hole"), ("trough", "a loose plug"), ("pond", "a tear"))
    values: dict[str, Value] = {
        "flow": flow,
        "leak": leak,
        "min": leaky,
        "start": start,
        "tank": tank,
        "what": what,
        "hole": hole,
    }
    return Case({**values, **draw.who(), "x": draw.integer(2, 20)}, rest)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {what} of {tank} litres already holds {start} litres. A hose brings {flow} litres a minute, but "
            "through {hole} {leak} litres a minute get lost. After {min} minutes the leak is closed. How many more "
            "minutes until the {what} is full?"
        ),
        (
            "How many minutes does it take from the mending of a leak until a {what} of {tank} L is full, if it "
            "held {start} L at first and, for {min} minutes, {flow} L a minute ran in while {leak} L a minute ran "
            "out?"
        ),
        (
            "Because of {hole}, {leak} liters leave the {what} every minute. {flow} liters enter it every minute. "
            "{who} looks at this for {min} minutes, then mends the leak. The {what} takes {tank} liters and was "
            "not empty at the start: {start} liters were in it. How long must {who} wait now?"
        ),
        (
            "{what:capital}: {tank} L, at start {start} L. In: {flow} L/min. Out: {leak} L/min, only for the first "
            "{min} min. Further minutes to full?"
        ),
        (
            "Filling began with {start} litres in the {what}. For {min} minutes the gain per minute was {flow} "
            "minus {leak} litres; since then it has been the full {flow} litres. The {what} can hold {tank} "
            "litres. Find the minutes of the second phase."
        ),
        (
            "so i turned the hose on, {flow} liters a minute, there were {start} in the {what} already, only "
            "noticed {min} minutes later that {leak} liters a minute went out through {hole}. fixed it. the {what} "
            "holds {tank}. how many minutes more"
        ),
        (
            "Once the leak was stopped, {who} only had to wait for the rest of the {tank} litres at {flow} litres "
            "per minute. Before, for {min} minutes, {leak} of those litres had been lost per minute. The water at "
            "the very beginning: {start} litres. What did the rest take in minutes?"
        ),
        (
            "On a farm with {x} fields, a {what} with {start} of its {tank} litres in it gets {flow} litres a "
            "minute from a pump. For the first {min} minutes {hole} lets {leak} litres a minute escape. Then the "
            "farmer repairs it. How many minutes of pumping remain?"
        ),
        (
            "Water comes at {flow} liters per minute into a {what} that has {start} liters and room for {tank} in "
            "all. It also goes, at {leak} liters per minute, but merely during {min} minutes. After those, how "
            "much longer must the water run?"
        ),
        (
            "{who} computes in two parts. Part one: {min} minutes with {flow} litres in and {leak} litres out per "
            "minute, on top of the first {start} litres. Part two: nothing goes out any more. When, in minutes of "
            "part two, are {tank} litres reached?"
        ),
        (
            "What time in minutes lies between the repair and a full {what}? Until the repair, which came after "
            "{min} minutes, {leak} litres a minute were lost of the {flow} that came in. The {what} has room for "
            "{tank} litres and had {start} litres when the water was turned on."
        ),
        (
            "{leak} litres a minute escaped for {min} minutes, before {who} noticed and stopped it. The tap gave "
            "{flow} litres a minute all the time. If the {what} held {start} litres first and is full at {tank}, "
            "how many minutes after the stop is it full?"
        ),
    ),
    more=(
        (
            "How many minutes after the repair is the {what} full? It takes {tank} litres, {flow} litres a "
            "minute run in all the time, {leak} litres a minute ran out for the {min} minutes up to the "
            "repair, and {start} litres were in it when the tap was opened."
        ),
        (
            "I am filling a {what} that holds {tank} litres. It had {start} litres in it. My hose gives {flow} "
            "litres a minute, but for {min} minutes {hole} let out {leak} litres a minute until I mended it. "
            "Tell me how many minutes I still have to wait."
        ),
        (
            "Loss through {hole}: {leak} L/min for {min} min, then nil. Inflow: {flow} L/min throughout. "
            "{what:capital} at first: {start} L. {what:capital} when full: {tank} L. Minutes from the mending "
            "to full: ?"
        ),
        (
            "When {who} opened the tap, the {what} held {start} litres, and {flow} litres have been flowing in "
            "per minute ever since. {min} minutes later {they} repaired {hole}, through which {leak} litres "
            "per minute had been leaving. How many minutes after that are there {tank} litres, the most that "
            "the {what} can take?"
        ),
        (
            '"It is tight now," says {who}, "but for {min} minutes we lost {leak} litres a minute through '
            '{hole}." The {what} takes {tank} litres, was at {start} litres in the beginning, and gets {flow} '
            "litres a minute. How many more minutes does it need?"
        ),
        (
            "hey my {what} takes {tank} liters, had {start} in it, pump does {flow} a minute. it was leaking "
            "{leak} a minute for the first {min} minutes but thats fixed. how many minutes till full from here"
        ),
        (
            "Could you work out the waiting time in minutes? During the first {min} minutes of filling, {flow} "
            "litres came and {leak} litres went per minute. From then on nothing went any more. The {what} "
            "started with {start} litres and is full with {tank}."
        ),
        (
            "{flow} litres per minute are pumped into a {what} with a volume of {tank} litres, of which "
            "{start} litres were filled beforehand. Owing to {hole}, {leak} litres per minute are lost over "
            "the first {min} minutes; after that the loss is stopped. Calculate the remaining filling time in "
            "minutes."
        ),
        (
            "It was a hot morning and the animals were thirsty. {who} let water into the {what}, {flow} litres "
            "every minute, and after {min} minutes {they} saw {hole}: all that time {leak} litres a minute had "
            "trickled away. {they:capital} stopped it at once. With {start} litres at the start and {tank} "
            "litres when full, how many minutes were still to go?"
        ),
        (
            "Please find how long, in minutes, the tap must stay open after {hole} has been closed. Given: "
            "full {what} {tank} litres, first content {start} litres, outflow {leak} litres a minute before "
            "closing, {min} minutes between opening the tap and closing the leak, inflow {flow} litres a "
            "minute."
        ),
        (
            "{start} litres are in the {what}, which takes {tank} litres. For {min} minutes {leak} litres a "
            "minute leak out while {flow} litres a minute run in; then the leak is mended. How many minutes of "
            "filling are left?"
        ),
        (
            "The {what} is full with {tank} litres. For the first {min} minutes it lost {leak} litres a minute "
            "through {hole}, while it got {flow} litres a minute, as it still does. It began with {start} "
            "litres. How many minutes after the repair is it full?"
        ),
        (
            "{min} minutes after the tap was opened, {who} closed {hole}. Up to then {leak} litres a minute "
            "ran out. In comes {flow} litres a minute. From {start} litres at first to {tank} litres when "
            "full: how many minutes does it take after the closing?"
        ),
        (
            "What further time in minutes does a {what} need, after a leak of {leak} L a minute has been "
            "mended {min} minutes from the start, if it holds {tank} L, held {start} L at the start and "
            "receives {flow} L a minute?"
        ),
        (
            "Lost per minute: {leak} L, during the first {min} minutes. Received per minute: {flow} L. Full: "
            "{tank} L. In the {what} at the beginning: {start} L. Minutes still needed after the mending: ?"
        ),
        (
            "The pump gives {flow} litres a minute. The {what} had {start} litres of its {tank} litres when it "
            "was switched on. {min} minutes long, {hole} took away {leak} litres a minute, and then it was "
            "repaired. Work out the minutes from the repair to the full {what}."
        ),
        (
            "I noticed {hole} in my {what} after {min} minutes of filling. {leak} litres had been getting out "
            "per minute, and {flow} litres in. I sealed it. At the start there were {start} litres; the {what} "
            "takes {tank}. How many minutes do I have to go on filling?"
        ),
        (
            "If the {what} has {tank} litres of room, {start} of which were taken at first, and if {flow} "
            "litres per minute flow in but, until the repair at minute {min}, {leak} litres per minute flow "
            "out, how many minutes does the filling last beyond the repair?"
        ),
        (
            '"{leak} litres a minute were running out!" cries {who}, having fixed {hole} after {min} '
            "minutes. The hose brings {flow} litres a minute to the {what}, which began with {start} litres "
            "and is to have {tank}. How many minutes more must it run?"
        ),
        (
            "had the tap on for {min} minutes, {flow} liters in and {leak} liters out every minute cause of "
            "{hole}. leak's shut now. {what} had {start} liters to start with and is full at {tank}. how many "
            "more minutes"
        ),
        (
            "Could you say for how many minutes {who} must still run the water? The {what} needs {tank} litres "
            "to be full. It had {start} litres. A leak of {leak} litres a minute was open for {min} minutes "
            "and is closed now, and the tap runs at {flow} litres a minute throughout."
        ),
        (
            "Until {who} mended {hole}, which was {min} minutes after the start, only a part of the {flow} "
            "litres that came each minute stayed in the {what}, as {leak} litres left each minute. Starting "
            "content: {start} litres. Full content: {tank} litres. Find the minutes needed after the mending."
        ),
        (
            "A {what} with {hole} is being filled at {flow} litres per minute, and loses {leak} litres per "
            "minute. {start} litres were in it when this began. {min} minutes pass, and the loss is stopped. "
            "Until {tank} litres are reached, how many minutes pass from that moment on?"
        ),
        (
            "Please determine the minutes between the end of a leak and the moment at which a {what} contains "
            "{tank} litres. Inflow all the time: {flow} litres a minute. Outflow until the end of the leak, "
            "for {min} minutes: {leak} litres a minute. First content: {start} litres."
        ),
        (
            "{who} is {x} years old and in charge of the {what}. {they:capital} finds {start} litres in it, "
            "opens the tap ({flow} litres a minute), sees after {min} minutes that {hole} lets {leak} litres a "
            "minute go, and stops the loss. How many minutes later does the {what} hold its {tank} litres?"
        ),
        (
            "With {tank} litres as the goal and {start} litres as the beginning, a {what} is supplied with "
            "{flow} litres a minute; over the first {min} minutes {leak} litres a minute of these are lost "
            "again, later none. Calculate how many minutes the later part takes."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the minutes after the mending. Known: {tank} litres in all, {start} at first, {flow} in and "
                "{leak} out for {min} minutes. Find what is in, subtract it from the whole, divide by the flow."
            ),
            """
gained = ({flow} - {leak}) * {min}
missing = {tank} - {start} - gained
print(missing / {flow})
""",
        ),
    ),
    reply="It takes {output} more minutes.",
)
