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
