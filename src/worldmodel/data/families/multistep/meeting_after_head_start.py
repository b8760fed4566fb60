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
    more=(
        (
            "{way} km separate {a} from {b}. A {goer} departs from {a} and keeps to {v} km/h. {early} hours "
            "later another departs from {b}, heading towards it at {u} km/h. For how many hours is the later "
            "one on the road when they meet?"
        ),
        (
            "At {u} km/h a {goer} sets out from {b} towards {a}; {early} hours earlier one had already set out "
            "from {a} towards {b} at {v} km/h. Given that the road is {way} km long, find the time in hours "
            "from the later start until the encounter."
        ),
        (
            "How many hours after the start of the later {goer} do the pair meet on the road between {a} and "
            "{b}? Length of the road: {way} km. Later one, from {b}: {u} km/h. Earlier one, from {a}: {v} "
            "km/h, off {early} hours before."
        ),
        (
            "I leave {b} at {u} km/h to meet a friend who left {a} {early} hours ago and is coming my way at "
            "{v} km/h. Our towns are {way} km apart. How long, in hours, will I be travelling before we meet?"
        ),
        (
            "Suppose you start from {b} with a {goer} that does {u} km/h. Your partner, coming from {a} at {v} "
            "km/h, has been under way for {early} hours by then. Over the {way} km between the places, after "
            "how many hours of your own journey do you pass each other?"
        ),
        (
            "Timetable. {goer:capital} A: from {a}, {v} km/h. {goer:capital} B: from {b}, {u} km/h, leaves "
            "{early} hours after A. Distance {a} to {b}: {way} km. They face each other. Hours that B has gone "
            "when they meet?"
        ),
        (
            "Since the {goer} from {b} overslept, it got away {early} hours after the one from {a}. The sleepy "
            "one now does {u} km/h, the punctual one has done {v} km/h all along, and they are heading for "
            "each other on a route of {way} km. Work out how long the sleepy one travels until the meeting."
        ),
        (
            '"I have been driving from {a} for {early} hours at {v} km/h," says a voice on the phone. "Then '
            'I set off from {b} this minute and come to you at {u} km/h," says the other. It is {way} km from '
            "{a} to {b}. In how many hours will they see each other?"
        ),
        (
            "can you tell me when they meet? {a} to {b} is {way} km, the {goer} from {b} goes {u} km/h, the "
            "{goer} from {a} goes {v} km/h and got a head start of {early} hours. count the hours from when "
            "the one in {b} sets off"
        ),
        (
            "The places {a} and {b} are joined by a straight road of {way} km. With a lead of {early} hours, a "
            "{goer} moves along it from {a} at {v} km/h. Then, at {u} km/h, its counterpart comes from {b}. "
            "Determine the travelling time of the counterpart, in hours, up to the point where their paths "
            "cross."
        ),
        (
            "{u} km/h is the speed of the late {goer}, {v} km/h that of the early one, which comes towards it. "
            "The early one has {early} hours of lead, and {way} km lie between {a} and {b}. For how many hours "
            "does the late one move before they meet?"
        ),
        (
            "Leaving {early} hours later than the first, a second {goer} does {u} km/h. The first does {v} "
            "km/h, from the other end of a road of {way} km. They come towards each other. How many hours is "
            "the second on its way when they meet?"
        ),
        (
            "For {early} hours a {goer} from {a} has been alone on the road to {b}, {way} km long. Then "
            "another starts in {b} and comes to meet it at {u} km/h. The one from {a} keeps doing {v} km/h. In "
            "how many hours do they meet, counted from the second start?"
        ),
        (
            "From {b}, {way} km away from {a}, a {goer} starts at {u} km/h. {early} hours before, a {goer} "
            "started from {a} at {v} km/h. They drive towards each other. How many hours after the start in "
            "{b} do they meet?"
        ),
        (
            "How many hours does it take the second {goer} to meet the first? Its speed is {u} km/h; that of "
            "the first, coming the other way, is {v} km/h; they began {way} km apart, but the first began "
            "{early} hours sooner."
        ),
        (
            "Later start, in {b}: {u} km/h. Earlier start, in {a}: {v} km/h, by {early} hours. {a:capital} to "
            "{b}: {way} km. Both a {goer}, going towards each other. Hours from the later start to the "
            "meeting: ?"
        ),
        (
            "im leaving {b} now doing {u} km/h. a friend left {a} {early} hours ago doing {v} km/h in my "
            "direction. {a} and {b} are {way} km apart. how many hours till we meet"
        ),
        (
            '"It is {way} km from {a} to {b}, and I do {v} km/h," says the one who leaves {a}. "I shall '
            'leave {b} {early} hours after you and do {u} km/h," says the other. How many hours will the '
            "other travel until they meet on the road?"
        ),
        (
            "If the distance is {way} km, the {goer} from {b} goes at {u} km/h and the {goer} from {a} at {v} "
            "km/h, and if the one from {a} sets off {early} hours before the one from {b}, after how many "
            "hours of the latter's trip do they meet?"
        ),
        (
            "Tell me how long the later of the two travels. They go towards each other, from {a} and from {b}. "
            "In {a} a {goer} leaves with {v} km/h; {early} hours after that, in {b}, a {goer} leaves with {u} "
            "km/h. The way between is {way} km. Answer in hours."
        ),
        (
            "Given a lead of {early} hours for the {goer} from {a}, and speeds of {u} km/h from {b} and {v} "
            "km/h from {a}, find the hours that the {goer} from {b} needs to meet it, with {way} km of road "
            "joining {a} and {b}."
        ),
        (
            "With {u} km/h against {v} km/h, two drivers come towards each other from {b} and {a}, in that "
            "order, on a road of {way} km. The one from {a} had {early:words} hours of head start. Work out "
            "how many hours the one from {b} has been going when they pass."
        ),
        (
            "I wonder when they will meet. One {goer} has left {a} and goes {v} km/h. Until the next {goer} "
            "leaves {b} for {a}, {early} hours go by; that one goes {u} km/h. {a:capital} is {way} km from "
            "{b}. Give the hours after the start in {b}."
        ),
        (
            "You start in {b}. Coming from {a}, {way} km away, a {goer} has already been moving towards you "
            "for {early} hours, always at {v} km/h. You move at {u} km/h. How many hours later do you meet it?"
        ),
        (
            "Early in the morning, at {v} km/h, a {goer} sets off from {a} for {b}; {way} km lie before it. "
            "When {early} hours are over, a second one sets off from {b} for {a}, at {u} km/h. Please say how "
            "many hours the second has travelled at the point where they meet."
        ),
        (
            "The gate in {b} opens late. So the {goer} there, which makes {u} km/h, starts {early} hours after "
            "its partner in {a}, which makes {v} km/h. Between the gates are {way} km, and both drive towards "
            "the other's gate. After how many hours of driving does the one from {b} meet its partner?"
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
