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
        (
            "{grip} is the friction coefficient, the road is flat, and a {vehicle} has its wheels locked. Over "
            "how many metres does it brake?"
        ),
        (
            "Over what length, in metres, does a {vehicle} leave skid marks on level tarmac before it stops, "
            "the coefficient of friction being {grip}?"
        ),
        (
            "The brakes of a {vehicle} lock on a flat street. Between rubber and street, mu equals {grip}. "
            "State the metres needed to stop."
        ),
        (
            "A {vehicle} weighs {mass} kg. Its tyres slide on the horizontal road with a friction coefficient "
            "of {grip}. How far, in metres, until it has come to rest?"
        ),
        "whats the braking distance for a {vehicle}? flat road, friction coefficient {grip}, answer in m",
        (
            "Please compute how many metres a sliding {vehicle} needs to halt on the level, given {grip} as "
            "the coefficient of sliding friction."
        ),
        (
            "When the driver of a {vehicle} stamps on the pedal, all wheels stop turning. The road is level "
            "and the coefficient of friction comes to {grip}. How many metres does the {vehicle} go on sliding?"
        ),
        (
            "Tell me in metres what it takes to stop a {vehicle} with full braking. Road: horizontal. "
            "Coefficient of friction: {grip}. Mass: {mass} kg."
        ),
        "Road test of a {vehicle}; surface level; mu {grip}; emergency stop; stopping length in m?",
        (
            '"How long was the skid?" the judge wants to know. The expert says that the {vehicle} braked on '
            "a flat road with friction of {grip}, wheels locked. Give the length in metres."
        ),
        (
            "You are at the wheel of a {vehicle}, {x} passengers behind you, and you brake as hard as you can. "
            "Friction on this flat road has the coefficient {grip}. After how many metres are you standing?"
        ),
        (
            "Assuming a horizontal road and {grip} for the coefficient of friction, determine the distance in "
            "metres that a {vehicle} travels between the start of braking and standstill."
        ),
        (
            "Snow had been cleared from the level road, so the tyres of the {vehicle} gripped with a "
            "coefficient of {grip}. How many metres did the driver need to bring it to a stop with locked "
            "wheels?"
        ),
        (
            "I'd like to know the braking distance in m of my {vehicle}, {mass} kg in weight, on a road "
            "without slope where the friction coefficient is {grip}."
        ),
        (
            "If nothing but sliding friction, coefficient {grip}, slows a {vehicle} down on level ground, how "
            "many metres does it still move after the brakes lock?"
        ),
        (
            "A cat ran onto the flat road. The {vehicle} stopped in time, its locked tyres rubbing with a "
            "friction coefficient of {grip}. By how many metres had it slid?"
        ),
    ),
    think=(
        "Known: the coefficient of friction, {grip}. Asked: the braking distance. It depends on the speed at the "
        "start, which is not said, so it cannot be computed."
    ),
    reply="I do not know: the speed before braking is not given.",
)
