"""One works alone on an order, then another joins: how long the rest takes."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    a, b, alone, together = draw.integer(4, 20), draw.integer(4, 20), draw.integer(2, 5), draw.integer(2, 9)
    first, second = draw.people(2)
    thing, done, do = draw.pick(
        ("envelopes", "addressed", "address"),
        ("candles", "made", "make"),
        ("chairs", "sanded", "sand"),
        ("bricks", "painted", "paint"),
        ("baskets", "packed", "pack"),
    )
    values: dict[str, Value] = {
        "a": a,
        "b": b,
        "alone": alone,
        "all": a * alone + (a + b) * together,
        "p": first,
        "q": second,
    }
    return Case({**values, "thing": thing, "done": done, "do": do, "x": draw.integer(11, 40)}, together)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{all} {thing} have to be {done}. {p} can {do} {a} an hour and works alone for {alone} hours. Then "
            "{q}, who can {do} {b} an hour, joins in. How many more hours do they need?"
        ),
        (
            "How many hours do {p} and {q} need together for the rest of {all} {thing} when {p} alone has already "
            "spent {alone} hours on them? {p}'s speed is {a} per hour, {q}'s is {b}."
        ),
        (
            "{q} came {alone} hours late. Until then {p} had {done} {a} {thing} every hour; from then on {q} added "
            "{b} an hour. The order was for {all} {thing}. How long did the two work side by side?"
        ),
        (
            "Order: {all} {thing}. {p}: {a} per hour. {q}: {b} per hour. {p} starts alone and is joined after "
            "{alone} hours. Hours from then to the end?"
        ),
        (
            "Two helpers, {p} ({a} {thing} per hour) and {q} ({b} {thing} per hour), finish what {p} began {alone} "
            "hours earlier. In all there are {all} {thing} to be {done}. How long do both of them work?"
        ),
        (
            "{p} has been at it for {alone} hours now, {a} {thing} an hour, and there are {all} in total, if {q} "
            "helps from now on with {b} an hour when are we done, in hours from now"
        ),
        (
            "In room {x}, {all} {thing} wait to be {done}. For the first {alone} hours only {p} is there and gets "
            "{a} of them {done} per hour. After that {q} gets another {b} per hour {done}. After how many hours "
            "together is nothing left?"
        ),
        (
            "Before {q} arrives, {p} works for {alone} hours at {a} {thing} per hour. Both then work on, {q} at a "
            "rate of {b}. Find the time from {q}'s arrival until all {all} {thing} are {done}."
        ),
        (
            "It takes an hour for {p} to {do} {a} {thing}, and in the same time {q} can {do} {b}. If {p} puts in "
            "{alone} hours alone on a job of {all} {thing}, what time must they then put in as a pair?"
        ),
        (
            "A customer wants {all} {thing} {done}. The first {alone} hours are {p}'s alone, with {a} finished per "
            "hour. The remaining pieces are shared by {p} and {q}, who adds {b} per hour. Compute how long that "
            "last part lasts."
        ),
        (
            '"I\'ll begin," said {p}, and {done} {a} {thing} an hour for {alone} hours. "Now I\'ll help," said {q}, '
            "good for {b} an hour. There were {all} at the start. How many hours did the helping last?"
        ),
        (
            "{q} wants to be home soon and asks how long the work will take from now on. {q}'s pace is {b} {thing} "
            "an hour. {p}, with a pace of {a}, has been working alone for {alone} hours and will stay. {all} "
            "{thing} were ordered."
        ),
    ),
    more=(
        (
            "For how many hours do {p} and {q} work side by side, if {q} manages {b} {thing} an hour and {p} "
            "{a}, {p} begins {alone} hours earlier, and {all} {thing} must be {done}?"
        ),
        (
            "Alone: {p}, {alone} h, {a} {thing}/h. Afterwards: {p} and {q}, with {b}/h from {q} in addition. "
            "Total to be {done}: {all}. Hours of joint work = ?"
        ),
        (
            "When {q} joins, {alone} hours have passed in which {p}, all alone, has {done} {a} {thing} per "
            "hour. With {q}'s {b} per hour added to {p}'s pace, how many hours later are all {all} {thing} "
            "ready?"
        ),
        (
            '"I can {do} {b} an hour and you {a}," says {q} to {p}, "so the two of us will soon be through '
            'with these {all} {thing}, since you have been busy for {alone} hours without me." In how many '
            "hours will they be through?"
        ),
        (
            "hey {q} just came to help {p}. {all} {thing} to {do}, {p} does {a} an hour and started {alone} "
            "hours ago, {q} does {b} an hour. how many more hours"
        ),
        (
            "Could you work out the hours still needed? {p} has spent {alone} of them on an order of {all} "
            "{thing}, always getting {a} an hour {done}, and from now on {q} gets {b} an hour {done} as well."
        ),
        (
            "{b} {thing} are {done} by {q} in an hour, {a} by {p}. An order comes to {all} {thing}. If {p} "
            "starts {alone} hours before {q}, calculate the time during which both are working."
        ),
        (
            "The hall was full of boxes that held {all} {thing}. {p} set to work and {done} {a} every hour. "
            "After {alone} hours the door opened and {q} came in to help, able to {do} {b} an hour. I wonder "
            "how many hours went by before the pair had finished."
        ),
        (
            "Please tell {q} the number of hours of work ahead: of {all} {thing}, the part that {p} could {do} "
            "in {alone} hours, at {a} an hour, is finished; the others are shared, {p} keeping that speed and "
            "{q} going at {b} an hour."
        ),
        (
            "{q} joins {p} when {p} has been working alone for {alone} hours. {q} can {do} {b} {thing} an hour "
            "and {p} {a}. The whole order is {all}. How many hours do they then need together?"
        ),
        (
            "With {b} {thing} an hour from {q} and {a} from {p}, how long do both work to finish an order of "
            "{all}, if {p} has already worked alone for {alone} hours?"
        ),
        (
            "For {alone} hours {p} works alone on {all} {thing}. {q}'s speed, {b} an hour, is added afterwards "
            "to {p}'s speed of {a} an hour. Find the number of hours in which the pair completes the order."
        ),
        (
            "Rates per hour: {q} {b}, {p} {a}. Order: {all} {thing}. {p}'s head start: {alone} hours. Hours "
            "that both work: ?"
        ),
        (
            "{q} gets {b} {thing} {done} per hour. {p}, who gets {a} {done}, had {alone} hours alone at the "
            "order before {q} turned up. If the order is for {all}, how many hours are they busy side by side?"
        ),
        (
            "so {alone} hours ago {p} started to {do} {all} {thing}, at {a} an hour. {q} is here now and can "
            "{do} {b} an hour. hours left for both?"
        ),
        (
            "How many hours after {q}'s arrival is the last of {all} {thing} {done}, when {q} can {do} {b} per "
            "hour, {p} {a} per hour, and {p} had {alone} hours without help?"
        ),
        (
            "{alone} hours is the time that {p} spends alone. Then it is {p} and {q} until all {all} {thing} "
            "are {done}. In an hour {p} gets through {a} and {q} through {b}. Work out the hours of teamwork."
        ),
        (
            '"You\'re {alone} hours late!" says {p} to {q}. "Alone I\'ve {done} {a} {thing} an hour. You can '
            '{do} {b} an hour, so let us finish all {all}." In how many hours from then do they finish?'
        ),
        (
            "Given an order of {all} {thing}, of which {p} does {a} per hour by {p}'s own effort for {alone} "
            "hours and which is then continued by both, {q} doing {b} per hour, determine the joint time in "
            "hours."
        ),
        (
            "The boss wants to know when {all} {thing} will be {done}. {p} began {alone} hours before {q}. "
            "Their speeds are {b} an hour for {q} and {a} an hour for {p}. Tell the boss the hours from {q}'s "
            "start."
        ),
        (
            "Every hour {p} finishes {a} {thing}, and when {q} is there too, {b} more. {q} comes {alone} hours "
            "after {p}'s start. The work is over at {all} {thing}. How many hours do they share?"
        ),
        (
            "Let {q} come in {alone} hours after {p}. Let {q} {do} {b} {thing} per hour, and {p} {a}. What "
            "time in hours do both need to bring the number up to {all}?"
        ),
        (
            "Music played in the workshop. {all} {thing} had been ordered, and {q} was still at lunch, so for "
            "{alone} hours {p} was alone with them. Later, {q} added {b} an hour to the {a} an hour that {p} "
            "kept up. How many hours did they go on in company?"
        ),
        (
            "Please compute how much longer it takes. On the list: {all} {thing}. On duty since {alone} hours "
            "ago: {p}, with {a} an hour. On duty from now on as well: {q}, with {b} an hour. Answer in hours."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the hours together. Known: {all} {thing}, {p} {a} an hour and {alone} hours alone, {q} {b} "
                "an hour. Subtract what is done, add both rates, divide."
            ),
            """
done = {a} * {alone}
rest = {all} - done
print(rest / ({a} + {b}))
""",
        ),
    ),
    reply="They need {output} hours together.",
)
