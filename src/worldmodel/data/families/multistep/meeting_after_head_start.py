"""Two move towards each other, one with a head start: when they meet."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    goer, a, b, low, high = draw.pick(
        ("boat", "the harbor", "the lock", 6, 24),
        ("tractor", "the farm", "the mill", 10, 30),
        ("cyclist", "Ashby", "Merton", 12, 28),
        ("lorry", "Halden", "Norby", 40, 80),
    )
    v, u, early, hours = draw.integer(low, high), draw.integer(low, high), draw.integer(2, 4), draw.integer(2, 6)
    way = v * early + (v + u) * hours
    values: dict[str, Value] = {"v": v, "u": u, "early": early, "way": way, "goer": goer, "a": a, "b": b}
    return Case({**values, "x": draw.integer(5, 90)}, hours)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "From {a} to {b} it is {way} km. A {goer} leaves {a} at {v} km/h. {early} hours later another leaves "
            "{b} at {u} km/h towards the first. How many hours after the second one's start do they meet?"
        ),
        (
            "How long has the second {goer} been under way when it meets the first, if the first started {early} "
            "hours sooner at {v} km/h, the second comes towards it at {u} km/h, and {way} km lay between their "
            "starting points?"
        ),
        (
            "Two of a kind approach each other on a route of {way} km between {a} and {b}. One {goer} does {v} km "
            "an hour and has a head start of {early} hours. The other does {u} km an hour. Find the hours from the "
            "other's departure to the meeting."
        ),
        (
            "Route {way} km. First {goer}: {v} km/h, {early} h early. Second {goer}, opposite direction: {u} km/h. "
            "Time of the second until they meet?"
        ),
        (
            "The second {goer} sets off from {b} at a speed of {u} km/h. At that moment the first, coming from {a} "
            "at {v} km/h, has already been going for {early} hours. Both ends are {way} km apart. After how many "
            "hours will the two pass each other?"
        ),
        (
            "a {goer} has been going {v} km/h from {a} for {early} hours, now a second one starts from {b} toward "
            "it doing {u} km/h, its {way} km from one place to the other, in how many hours do they meet"
        ),
        (
            "Between {a} and {b}, {way} kilometres apart, two drivers want to swap parcels on the way. The one "
            "from {a} moves at {v} km/h and the one from {b} at {u} km/h; but the one from {b} leaves {early} "
            "hours after the other. How long does the late one travel before the swap?"
        ),
        (
            "Of {way} kilometers, a {goer} has covered those of {early} hours at {v} km/h. The gap that remains "
            "shrinks by {v} and {u} km each hour, since another {goer} comes the opposite way at {u} km/h. When, "
            "in hours, is the gap closed?"
        ),
        (
            "Past {x} villages leads a road of {way} km from {a} to {b}. {early} hours before a {goer} starts in "
            "{b} with {u} km/h, one has started in {a} with {v} km/h. Compute how many hours the one from {b} "
            "needs until it sees the other."
        ),
        (
            "{early:words} hours separate the departures of two who travel towards each other, and {way} km "
            "separate {a} and {b}. The early {goer} from {a} makes {v} km/h, the late one from {b} makes {u} km/h. "
            "How many hours does the late one travel up to the meeting?"
        ),
        (
            "When will they wave to each other? A {goer} on the way from {b} does {u} km/h. Another one on the way "
            "from {a} does {v} km/h and left {early} hours before it. From {a} to {b} it is {way} km. Count in "
            "hours from the later start."
        ),
        (
            "{v} km/h is the speed of a {goer} that left {a} some time ago, namely {early} hours. {u} km/h will be "
            "the speed of one that leaves {b} right now in its direction. With {way} km between {a} and {b}, how "
            "many hours from now do they come face to face?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the hours of the second until they meet. Known: {way} km, the first at {v} km/h with {early} "
                "hours of head start, the second at {u} km/h. Subtract the way of the head start, add the speeds, "
                "divide."
            ),
            """
ahead = {v} * {early}
gap = {way} - ahead
print(gap / ({v} + {u}))
""",
        ),
    ),
    reply="They meet after {output} hours.",
)
