"""Weights go up in a lift in the order of a queue, as many as fit each time: how many trips."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    trips, weights, limit = 0, [0], 1
    while trips <= -(-sum(weights) // limit):  # the order must matter
        weights, limit = draw.integers(draw.integer(7, 9), 18, 95), draw.integer(110, 220, 10)
        trips, room = 0, 0
        for weight in weights:
            if weight > room:
                trips, room = trips + 1, limit
            room -= weight
    thing = draw.pick("crates", "boxes", "sacks", "parcels", "trunks", "barrels")
    lift = draw.pick("goods lift", "service lift", "cable hoist", "hoist", "luggage lift")
    values: dict[str, Value] = {**draw.who(), "nums": ", ".join(map(str, weights)), "limit": limit}
    return Case({**values, "thing": thing, "lift": lift, "x": draw.integer(3, 25)}, trips)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {lift} carries at most {limit} kg. The {thing} stand in a row and are loaded strictly in this order: "
            "{nums} kg. Whenever the next one would be too much, the {lift} goes up and comes back empty. How many "
            "trips are needed?"
        ),
        (
            "How many times must a {lift} with a limit of {limit} kg go up if {thing} of {nums} kg are taken in "
            "exactly that order, each trip filled until the next would not fit?"
        ),
        (
            "Limit {limit} kg. {thing:capital} in order of loading (kg): {nums}. Order fixed, each load as large as "
            "possible. Trips of the {lift}?"
        ),
        (
            "{who} loads {thing} one after the other and never changes their order. Their weights in kilograms are "
            "{nums}. If one more would push the load over {limit} kg, {they} sends the {lift} up first. Find the "
            "number of trips."
        ),
        (
            "theres a {lift} here, max {limit} kg. my {thing} come in this order {nums} kg and i cant swap them "
            "around, i put on as many as fit then send it. how many runs does it take"
        ),
        (
            "On a building site with {x:words} floors, {thing} wait at the foot of a {lift}: {nums}, all in kg and "
            "all to be taken as they come. Up to {limit} kg may ride at once. How many rides will it be if each "
            "takes as many as allowed?"
        ),
        (
            '"No more than {limit} kg!" it says on the {lift}. {who} takes the {thing} in the given order, {nums} '
            "kg, and each time stops loading just before it would be too much. How often does the {lift} run?"
        ),
        (
            "Fill a {lift} from the front of the list {nums} (weights of {thing} in kg). Once the next entry would "
            "bring the load above {limit} kg, start a new trip with it. What is the count of trips at the end?"
        ),
        (
            "If {thing} weighing {nums} kilograms are to go up in a {lift} in the order in which they arrived, and "
            "its load must not exceed {limit} kilograms, how many journeys up does it make, with every journey as "
            "full as that allows?"
        ),
        (
            "The {thing} arrive in the following order, with their kilograms: {nums}. They may not overtake each "
            "other. Given a {lift} for {limit} kilograms, which leaves as soon as the next piece does not fit any "
            "more, what number of trips results?"
        ),
    ),
    more=(
        (
            "First come, first served is the rule at the {lift}, whose load is limited to {limit} kg and which is "
            "filled up each time as far as possible. Waiting in line, from front to back, are {thing} of {nums} kg. "
            "State how many loads this makes."
        ),
        (
            "I have to bring up {thing} and keep their order. They weigh {nums} kg. My {lift} stops working above "
            "{limit} kg, so I load until the next would be one too many. How many times do I go?"
        ),
        (
            "Device: {lift}, {limit} kg at most. Loading: in sequence, until nothing more fits. {thing:capital}: "
            "{nums} kg. Number of runs = ?"
        ),
        (
            "Could you tell me how many trips a {lift} makes? It holds {limit} kg. The weights of the {thing} are "
            "{nums} kg, nobody may change the order, and each trip takes along whatever still fits in turn."
        ),
        (
            "The first of the {thing} goes in, then the second, and so on, as long as the sum stays within {limit} "
            "kg; then the {lift} rides up and the next load begins. With weights of {nums} kg, how many loads are "
            "there?"
        ),
        (
            "{who}, who has done this job for {x} years, has the {thing} carried up by a {lift} just as they lie in "
            "the queue: {nums} kg. For safety a load of {limit} kg is never passed, and up to there every load is "
            "filled. Work out how many loads {they} sends."
        ),
        (
            "kg of the {thing} in the queue: {nums}. one {lift}, {limit} kg tops, no sorting allowed, load till "
            "nothing more fits then go. trips?"
        ),
        (
            "Determine the number of ascents of a {lift} of capacity {limit} kg which transports {thing} of masses "
            "{nums} kg, the order of loading being that of the list and every ascent being loaded as far as the "
            "capacity permits."
        ),
        (
            "It takes {x} seconds to close the gate of the {lift}, but that is another matter. It can bear {limit} "
            "kg. Of the {thing} the weights are known, in the order of loading: {nums} kg. How often must the gate "
            "be closed, once per load, if a load ends when the next of them would be too heavy?"
        ),
        (
            "None may be passed over: the {thing} with {nums} kg have to be sent up a {lift} one after the other, in "
            "groups of no more than {limit} kg. If every group is made as large as possible before the next one is "
            "begun, how many groups are sent?"
        ),
        (
            "How many runs are made when {thing} of {nums} kg, in just this order, go up a {lift} that is "
            "filled as far as its limit of {limit} kg permits each time?"
        ),
        (
            "{limit} kg is all the {lift} can take. In the queue, in fixed order, are {thing}: {nums} kg. Load "
            "until the next one no longer fits, send it off, begin anew. How many times is it sent?"
        ),
        (
            "{nums} kg are the weights of the {thing}, first to last. They are put on the {lift} one by one in "
            "this sequence; a trip ends when the next would push the load over {limit} kg. Count the trips."
        ),
        (
            "The order {nums} (kg) is the order in which the {thing} must go. Each load is as full as it can "
            "be without passing {limit} kg. Into how many loads does the {lift} divide them?"
        ),
        (
            "my boss says keep the {thing} in order. theyre {nums} kg. {lift} breaks above {limit} kg so i "
            "stop just before that and start another trip. how many trips in all"
        ),
        (
            "Please find the number of rides a {lift} has to make. {thing:capital}: {nums} kg, in that order, "
            "none skipped. Permitted load: {limit} kg. Every ride takes as many of the next ones as it can."
        ),
        (
            "When a {lift} has room by weight for {limit} kg and no more, and {thing} weighing {nums} kg are "
            "loaded one after another without rearranging, filling every trip as far as possible, how many "
            "trips does it take until everything is up?"
        ),
        (
            '"Don\'t mix up the order!" shouts {who}. The {thing} have {nums} kg, and {they} sends the {lift} '
            "up whenever adding the next would mean more than {limit} kg. How many times does {they} send it?"
        ),
        (
            "Sequence of weights in kg: {nums}. Items: {thing}. Rule: keep adding the next item to the load; "
            "if the sum would be greater than {limit}, a new trip of the {lift} starts with it. Trips: ?"
        ),
        (
            "I wonder how often our {lift} goes up this morning. By regulation it stops at {limit} kg, and the "
            "{thing} lined up before it, to be taken strictly in turn and as many at once as possible, weigh "
            "{nums} kg."
        ),
        (
            "At a warehouse, {thing} roll along a belt towards a {lift}. They come as {nums} kg and cannot "
            "change places. As many as the {limit} kg allow ride together, then the next batch. How many "
            "batches ride?"
        ),
        (
            "You stand at the {lift} and put in the {thing} as they come: {nums} kg. Before the total would "
            "climb past {limit} kg you close the gate and send up what is inside. How many times will you have "
            "sent it up when nothing is left?"
        ),
        (
            "A load may be up to {limit} kg. Beginning with the first, {thing} of {nums} kg are stacked in a "
            "{lift} in the order stated, and every load is made as big as the rule lets it. What is the total "
            "number of loads?"
        ),
        (
            "Could you work out the journeys of a {lift}? What has to go up, in this unchangeable order, are "
            "{thing} with {nums} kg. What it bears is {limit} kg, and it never leaves while the next one would "
            "still fit."
        ),
        (
            "Let the {thing} be numbered as they lie, their weights being {nums} kg. A {lift} takes them "
            "greedily from the front, at no time carrying over {limit} kg. Determine how many times it must be "
            "loaded."
        ),
        (
            "Over {limit} kg an alarm rings, so {who} stops loading the {lift} in time and sends it, then goes "
            "on with the next of the {thing}. They are lined up like this: {nums} kg. As each trip is filled "
            "up as far as it goes, how many are there?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the trips. Known: {nums} kg in this order, at most {limit} kg at once. Add weight to weight; "
                "where the load would pass the limit, begin a new trip with that weight; count the trips."
            ),
            """
trips = 1
load = 0
for weight in [{nums}]:
    if load + weight > {limit}:
        trips += 1
        load = 0
    load += weight
print(trips)
""",
        ),
    ),
    reply="The {lift} makes {output} trips.",
)
