"""A braking distance for a speed that is not told."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    vehicle = draw.pick("car", "van", "motorbike", "bus", "lorry", "taxi")
    return Case(
        {
            "vehicle": vehicle,
            "grip": draw.number(0.2, 0.9, digits=2),
            "x": draw.integer(2, 7),
            "mass": draw.integer(900, 3000, 50),
        }
    )


FAMILY = Family(
    category="science",
    kind="unanswerable",
    case=case,
    phrasings=(
        (
            "A {vehicle} of {mass} kg brakes with locked wheels on a level road. The coefficient of friction is "
            "{grip}. How many metres does it slide?"
        ),
        (
            "How long is the braking distance of a {vehicle} if the tyres have a friction coefficient of {grip} on "
            "the flat road?"
        ),
        "Full braking, level road, friction {grip}, {vehicle} of {mass} kg. Distance in m until it stands?",
        (
            "The friction coefficient between tyre and asphalt is {grip}. Find how far a {vehicle} weighing {mass} "
            "kilograms slides on the level until it stops."
        ),
        (
            "A deer stands on the flat road and the driver of a {vehicle} with {x} people on board locks the wheels. "
            "How many metres long are the skid marks at a friction coefficient of {grip}?"
        ),
        "my {vehicle} weighs {mass} kg and skids to a stop on a flat road, mu is {grip}. how many meters",
        (
            "On level ground a {vehicle} is slowed down by nothing but friction, which is {grip} times its weight. "
            "Find the distance in metres until it rests."
        ),
        (
            "Compute the stopping distance in metres, without reaction time, for a {vehicle}: mass {mass} kg, "
            "horizontal road, coefficient of sliding friction {grip}."
        ),
        (
            "What braking distance in metres must a {vehicle} be given on a flat lane where leaves are wet and the "
            "friction has a coefficient of {grip}?"
        ),
        (
            "How many metres is it to standstill for a {vehicle} of {mass} kg on a horizontal road with its brakes "
            "locked? The coefficient of sliding friction: {grip}."
        ),
    ),
    more=(
        (
            "A {vehicle} brakes with locked wheels on a flat road, the coefficient of friction being {grip}. "
            "How many metres does it need to stop?"
        ),
        (
            "I braked hard with my {vehicle} on a level street. The tyres had a friction coefficient of "
            "{grip}. Tell me the length of the way to standstill, in metres."
        ),
        "Friction coefficient {grip}; vehicle: {vehicle}; road: flat; wheels: locked; braking distance in m: ?",
        (
            "If mu is {grip} between the tyres and a horizontal road, what distance in metres does a {vehicle} "
            "cover from the moment the brakes lock?"
        ),
        (
            '"Stop!" shouts somebody, and the driver of the {vehicle} brakes as hard as possible. On this '
            "flat road the friction has a coefficient of {grip}. After how many metres does the {vehicle} "
            "stand?"
        ),
        "hey how far does a {vehicle} slide when you slam the brakes on flat ground, friction is {grip}",
        (
            "Could you work out the stopping distance in metres, braking only, for a {vehicle} on level "
            "asphalt? All we measured is the coefficient of friction, {grip}."
        ),
        (
            "Calculate the braking distance of a {vehicle} on a horizontal roadway where the coefficient of "
            "sliding friction equals {grip}."
        ),
        (
            "It had rained in the night and a {vehicle} skidded on the flat road in front of our house until "
            "it came to rest. For such a wet surface the friction coefficient is {grip}. I wonder how many "
            "metres long the skid was."
        ),
        (
            "With a grip of {grip}, meaning the friction coefficient, and its wheels locked on the level, how "
            "many metres further on does a {vehicle} come to a halt?"
        ),
    ),
    think=(
        "Known: the coefficient of friction, {grip}. Asked: the braking distance. It depends on the speed at the "
        "start, which is not said, so it cannot be computed."
    ),
    reply="I do not know: the speed before braking is not given.",
)
