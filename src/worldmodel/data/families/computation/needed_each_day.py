"""A rest has to be done by a date: how many a day."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    daily, days, done = draw.integer(4, 40), draw.integer(3, 20), draw.integer(10, 160)
    who, thing, verb = draw.pick(
        ("a tailor", "buttons", "sew on"),
        ("a pupil", "pages", "read"),
        ("a farmer", "trees", "prune"),
        ("a postman", "calendars", "hand out"),
        ("a cook", "jars", "fill"),
        ("a painter", "posts", "paint"),
    )
    values: dict[str, Value] = {
        "total": daily * days + done,
        "days": days,
        "done": done,
        "actor": who,
        "thing": thing,
        "verb": verb,
    }
    return Case({**values, "x": draw.integer(5, 9)}, daily)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{actor:capital} has to {verb} {total} {thing} and has done {done}. How many {thing} a day must it be to "
            "finish in {days} days?"
        ),
        (
            "How many {thing} does {actor} need to {verb} each day, if {done} of {total} are finished and {days} "
            "days remain?"
        ),
        (
            "There are {days} days left. {actor:capital} is through with {done} {thing} out of {total}. Find the "
            "daily number, the same every day."
        ),
        (
            "Of {total} {thing}, {done} are done. The others are spread evenly over {days:words} days for {actor}. "
            "How many per day?"
        ),
        "{total} {thing} in all, minus {done} already done, in {days} days. Daily share of {actor}?",
        "The job: to {verb} {total} {thing}. Finished: {done}. Time left: {days} days. What must be done per day?",
        "boss wants all {total} {thing} ready in {days} days and i only have {done} so far. how many a day is that",
        (
            "With {done} {thing} behind {actor} and {total} as the goal, what equal number a day gets there in "
            "exactly {days} days?"
        ),
        (
            "Starting at {x} every morning, {actor} will {verb} the rest of {total} {thing} in {days} days. {done} "
            "are ready. How many will it be each morning?"
        ),
        (
            "If {actor} wants to be done with {total} {thing} after another {days} days and {done} are no longer to "
            "do, work out the number for one day."
        ),
        (
            "Subtract the {done} finished {thing} from {total} and share what is left among {days} days. What does "
            "{actor} have to do daily?"
        ),
        (
            "{actor:capital} promised to {verb} {total} {thing}. By now it is {done}, and in {days} days all must be "
            "done. At what daily rate?"
        ),
        (
            "{actor:capital} with {x} years of experience took on a job: {total} {thing}. After some time {done} are "
            "finished. What is to be done per day if the job must be over in another {days} days?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many a day. Known: {total} in all, {done} done, {days} days. Subtract what is done, then "
                "divide by the days."
            ),
            """
v1 = {total} - {done}
print(v1 / {days})
""",
        ),
    ),
    reply="It must be {output} {thing} a day.",
)
