"""A constant speed and a time give a distance."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    speed, hours = draw.integer(12, 140), draw.number(1.5, 9, digits=1)
    vehicle = draw.pick("train", "bus", "lorry", "motorcycle", "coach")
    return Case({"speed": speed, "hours": hours, "vehicle": vehicle, "seats": draw.integer(2, 60)}, speed * hours)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "A {vehicle} travels at {speed} km/h for {hours} hours. How far does it get?",
        "How many kilometres does a {vehicle} cover in {hours} hours at a steady {speed} km/h?",
        "For {hours} hours a {vehicle} keeps up a speed of {speed} kilometers per hour. What distance is covered?",
        "{hours} h at {speed} km/h: how far is that for a {vehicle}?",
        "Driving at a constant {speed} km/h, a {vehicle} is on the road for {hours} hours. Find the distance in km.",
        "what distance will a {vehicle} go if its speed is {speed} km per hour and it drives {hours} hours",
        "The speed of a {vehicle} with {seats} seats is {speed} km/h. After {hours} hours, how far away is it?",
        "We left {hours} hours ago and our {vehicle} has been doing {speed} km/h ever since. How far have we come?",
        "Work out the length of a trip on which a {vehicle} needs {hours} hours at an average of {speed} km/h.",
        "If {speed} kilometres are driven every hour by a {vehicle}, how many are driven in {hours} hours?",
        "A route takes a {vehicle} {hours} hours. Its average speed is {speed} km/h. How long is the route?",
    ),
    more=(
        "For {hours} hours a {vehicle} keeps going at {speed} km/h. Tell me how many kilometres it puts behind it.",
        "Keeping to {speed} km/h, what distance in km will a {vehicle} have covered after {hours} hours?",
        (
            '"We were on the way for {hours} hours," says the driver of the {vehicle}, "always at {speed} '
            'km/h." How long was the way in kilometres?'
        ),
        "vehicle: {vehicle}; time: {hours} h; speed: {speed} km/h; distance in km = ?",
        "I wonder how many km I get with my {vehicle} in {hours} hours if I go at {speed} km/h all the time.",
        (
            "Given a mean speed of {speed} km/h and a travel time of {hours} hours, calculate the distance "
            "that a {vehicle} travels."
        ),
        (
            "Please work out how far apart two towns are when a {vehicle} at {speed} km/h takes {hours} hours "
            "from one to the other."
        ),
        "my {vehicle} does {speed} km/h, so in {hours} hours thats how many km?",
        (
            "If it takes a {vehicle} {hours} hours to reach the coast, and the needle stays at {speed} "
            "kilometres per hour, how many kilometres away is the coast?"
        ),
        (
            "The sun was rising when the {vehicle} set off. Each hour took it {speed} km further, and after "
            "{hours} hours the engine was switched off. What distance had been covered?"
        ),
        "For a time of {hours} hours a {vehicle} holds a speed of {speed} km/h. What distance in km does that make?",
        "{hours} hours on the road, {speed} km every hour: how far does the {vehicle} go?",
        (
            "How far is it from the depot to the end of the route, if a {vehicle} needs {hours} hours for it "
            "and drives at {speed} km/h?"
        ),
        "Find the distance in km. Time: {hours} hours. Speed: {speed} km/h. Means of travel: {vehicle}.",
        (
            "After {hours} hours without a stop a {vehicle} arrives. Its speed was {speed} km/h throughout. "
            "How many km did it come?"
        ),
        (
            "At a speed of {speed} km/h, how many kilometres lie behind a {vehicle} when it has been moving "
            "for {hours} hours?"
        ),
        "{vehicle:capital}: {speed} km/h on average, {hours} h under way. km covered?",
        "so we took the {vehicle}, {hours} hours of driving, average {speed} km/h. how many km was the trip",
        (
            "If {hours} hours pass while a {vehicle} moves along steadily at {speed} km/h, what length of road "
            "does it use?"
        ),
        "Tell me the kilometres that a {vehicle} does in {hours} hours, when it does {speed} of them in an hour.",
        (
            '"How long did it take you?" "{hours} hours." "And your speed?" "{speed} km/h, the whole '
            'time." What distance did the {vehicle} travel, in km?'
        ),
        (
            "I rode in a {vehicle} for {hours} hours. The display always said {speed} km/h. Please work out "
            "how many kilometres I rode."
        ),
        "The range of a {vehicle} is reached after {hours} hours at {speed} km/h. How many km is its range?",
        (
            "A {vehicle} with {seats} seats sets out at dawn. It is driven at {speed} km/h and stopped when "
            "{hours} hours are over. Say how far it has come."
        ),
        (
            "Given that a {vehicle} is {hours} hours under way and that its average is {speed} km/h, determine "
            "the distance travelled."
        ),
        (
            "Could you tell how many kilometres of coast a {vehicle} passes in {hours} hours if its constant "
            "speed is {speed} kilometres per hour?"
        ),
    ),
    steps=(
        Step(
            "Asked: a distance. Known: {speed} km/h, {hours} hours. Distance is speed times time.",
            "print({speed} * {hours})",
        ),
    ),
    reply="The {vehicle} covers {output} km.",
)
