"""One works alone on an order, then another of unknown speed joins: no time can be told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, alone = draw.integer(4, 20), draw.integer(2, 5)
    first, second = draw.people(2)
    thing, done, do = draw.pick(
        ("envelopes", "addressed", "address"),
        ("candles", "made", "make"),
        ("chairs", "sanded", "sand"),
        ("baskets", "packed", "pack"),
    )
    values: dict[str, Value] = {
        "a": a,
        "alone": alone,
        "all": a * alone + draw.integer(40, 200),
        "p": first,
        "q": second,
    }
    return Case({**values, "thing": thing, "done": done, "do": do, "x": draw.integer(11, 40)})


FAMILY = Family(
    category="multistep",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "{all} {thing} have to be {done}. {p} can {do} {a} an hour and works alone for {alone} hours. Then "
            "{q}, who is good at this too, joins in. How many more hours do they need?"
        ),
        (
            "How many hours do {p} and {q} need together for the rest of {all} {thing} when {p} alone has already "
            "spent {alone} hours on them? {p}'s speed is {a} per hour."
        ),
        (
            "{q} came {alone} hours late. Until then {p} had {done} {a} {thing} every hour; from then on {q} "
            "helped. The order was for {all} {thing}. How long did the two work side by side?"
        ),
        (
            "Order: {all} {thing}. {p}: {a} per hour. {p} starts alone and is joined by {q} after {alone} hours. "
            "Hours from then to the end?"
        ),
        (
            "Two helpers, {p} ({a} {thing} per hour) and {q}, finish what {p} began {alone} hours earlier. In all "
            "there are {all} {thing} to be {done}. How long do both of them work?"
        ),
        (
            "{p} has been at it for {alone} hours now, {a} {thing} an hour, and there are {all} in total, if {q} "
            "helps from now on when are we done, in hours from now"
        ),
        (
            "In room {x}, {all} {thing} wait to be {done}. For the first {alone} hours only {p} is there and gets "
            "{a} of them {done} per hour. After that {q} works as well. After how many hours together is nothing "
            "left?"
        ),
        (
            "Before {q} arrives, {p} works for {alone} hours at {a} {thing} per hour. Both then work on, each at a "
            "steady rate. Find the time from {q}'s arrival until all {all} {thing} are {done}."
        ),
        (
            "It takes an hour for {p} to {do} {a} {thing}, and {q} is a bit faster. If {p} puts in {alone} hours "
            "alone on a job of {all} {thing}, what time must they then put in as a pair?"
        ),
        (
            "A customer wants {all} {thing} {done}. The first {alone} hours are {p}'s alone, with {a} finished per "
            "hour. The remaining pieces are shared by {p} and {q}. Compute how long that last part lasts."
        ),
        (
            "{q} wants to be home soon and asks how long the work will take from now on. {p}, with a pace of {a} "
            "{thing} an hour, has been working alone for {alone} hours and will stay, so both work. {all} {thing} "
            "were ordered."
        ),
    ),
    more=(
        (
            "{alone} hours of work by {p} alone, then {p} and {q} together until the end: so {all} {thing} get "
            "{done}. {p} does {a} in an hour. How many hours do both work together?"
        ),
        (
            "{p} can {do} {a} {thing} an hour. There are {all} in the order. After {p} has worked {alone} "
            "hours without help, {q} comes along. I wonder how many hours the two then need."
        ),
        (
            "If {a} {thing} are {done} by {p} each hour, and {q} starts helping once {alone} hours are over, "
            "how much longer will it take until all {all} are {done}?"
        ),
        (
            "Could you tell me how many hours {q} has to help {p}? {p} does {a} {thing} per hour, has been "
            "alone for {alone} hours, and must deliver {all}."
        ),
        "{p}: {alone} hours alone, {a} {thing} per hour. Then {p} + {q}. Target: {all} {thing}. Joint hours = ?",
        (
            '"Can you help me?" {p} asks {q} after {alone:words} hours. There are {all} {thing} to {do}, and '
            '{p} gets {a} {done} an hour. "Sure," says {q} and starts. Hours from then until they have '
            "finished?"
        ),
        (
            "An order of {all} {thing} is begun by {p}, whose rate is {a} an hour. When {alone} hours have "
            "gone by, {q} takes the seat opposite and works along. Determine the time in hours that they work "
            "together."
        ),
        (
            "we have to {do} {all} {thing}. {q} only came after {p} had been working for {alone} hours, at {a} "
            "per hour. both are at it now. how many hours till were finished"
        ),
        (
            "Out of {all} {thing}, some were {done} by {p} in {alone} hours at a rate of {a} an hour. All the "
            "others will be {done} by {p} together with {q}. Tell me how many hours that takes."
        ),
        (
            "Before {q} joined, {p} had spent {alone} hours and {done} {a} {thing} in each. Now both of them "
            "go on until {all} are ready. Work out the hours of joint work."
        ),
        (
            "How long, in hours, do {q} and {p} work together on what is left of {all} {thing} after {alone} "
            "hours of {p} alone at {a} an hour?"
        ),
        (
            "{q} joins {p} after {alone} hours. {p} gets {a} {thing} {done} per hour. {all} are ordered. For "
            "how many hours do they then work together?"
        ),
        (
            "At {a} an hour, {p} starts on an order of {all} {thing}. Help arrives after {alone} hours: it is "
            "{q}. How many hours do both need for the rest?"
        ),
        (
            "For {alone} hours {p} worked without {q}. In each of those hours {a} {thing} were {done}. The job "
            "ends when {all} are {done}. Find the hours that {p} and {q} share."
        ),
        (
            "{p} and {q} will finish together what {p} started: {all} {thing}. {p} was alone for {alone} "
            "hours, doing {a} an hour. Tell me the hours they spend together."
        ),
        (
            "so {q} is helping {p} now. {p} did {alone} hours alone before that, {a} {thing} an hour. {all} "
            "{thing} is the whole order. how many hours do they need together"
        ),
        (
            "Whole order: {all} {thing}. Alone: {p}, {alone} hours. Rate of {p}: {a} an hour. Afterwards: {p} "
            "and {q}. Hours together: ?"
        ),
        (
            '"How long until we are finished?" {q} asks on arrival. "{all} {thing} are ordered," says {p}, '
            '"I can {do} {a} an hour, and I\'ve been at it for {alone} hours." How many hours do both work '
            "from now?"
        ),
        (
            "When {q} came to help, {alone} hours had already passed, in which {p} had {done} {a} {thing} an "
            "hour. If the goal is {all}, how many hours must the pair still work?"
        ),
        (
            "I am {p}. I can {do} {a} {thing} in an hour. Once I had worked {alone} hours on {all} of them, "
            "{q} sat down beside me to help. In how many hours shall we be through?"
        ),
        (
            "A shop has to get {all} {thing} {done}. It puts {p} on the job, with {a} per hour, and after "
            "{alone} hours {q} as well. Work out how many hours the joint part of the job lasts."
        ),
        (
            "If {p} alone manages {a} {thing} per hour and is alone for {alone} hours, what time, in hours, "
            "does the rest of {all} {thing} take {p} and {q} side by side?"
        ),
        (
            "Given an order for {all} {thing}, a head start of {alone} hours for {p} at {a} per hour, and the "
            "help of {q} from then on, determine the time worked jointly."
        ),
        (
            "Could you say how many hours remain for {p} and {q}? They have to {do} {all} {thing} in all, of "
            "which {p} has {done} {a} an hour during {alone} hours."
        ),
        (
            "The radio is on and {p} is busy: {a} {thing} are {done} every hour. The order says {all}. After "
            "{alone} hours the door opens and {q} comes in to lend a hand until the end. How many hours is "
            "that?"
        ),
        (
            "I wonder how many hours {q} will have to stay. {q} is there from the moment at which {p} has "
            "{alone} hours of work behind, {a} {thing} an hour; and nobody leaves before {all} are {done}."
        ),
    ),
    think=(
        "Known: {all} {thing}, {p} does {a} an hour and {alone} hours alone. Asked: the hours together with "
        "{q}. How fast {q} works is not said."
    ),
    reply="I do not know: it is not said how many {thing} {q} does in an hour.",
)
