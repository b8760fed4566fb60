"""A clock that gains so many minutes an hour was right at one hour and shows another time: the right hour."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    hour = minute = 0
    while minute < 10 or hour > 23:
        start, passed, gain = draw.integer(6, 11), draw.integer(3, 9), draw.integer(4, 14)
        hour, minute = divmod(start * 60 + passed * (60 + gain), 60)
    thing = draw.pick("kitchen clock", "alarm clock", "desk clock", "wall clock", "digital clock", "hall clock")
    values: dict[str, Value] = {**draw.who(), "s": start, "g": gain, "h": hour, "m": minute, "thing": thing}
    return Case({**values, "x": draw.integer(4, 40)}, start + passed)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {thing} gains {g} minutes in every real hour. It was set right at {s} o'clock in the morning. Now it "
            "shows {h}:{m}. What full hour is it really, on a 24-hour clock?"
        ),
        (
            "Which hour is it in truth when a {thing} shows {h}:{m}, if it was correct at {s} o'clock this morning "
            "and has been gaining {g} minutes per true hour since?"
        ),
        (
            "{thing:capital}: correct at {s}:00, gains {g} min per true hour, reads {h}:{m} the same day. True hour "
            "(0-23)?"
        ),
        (
            "{who}'s {thing} moves on {g:words} minutes too far each hour. {they:capital} put it right at {s} in the "
            "morning and now, on the same day, reads {h}:{m} on it. Find the correct full hour."
        ),
        (
            "my {thing} is too fast, it makes {g} extra minutes an hour. at {s} am i set it, now it says {h}:{m} on "
            "the 24 hour display. whats the actual hour"
        ),
        (
            "Bought {x} years ago, a {thing} has begun to run fast: for each hour that passes it puts on {g} minutes "
            "more than it should. Early in the day, at {s} o'clock, someone sets it by the radio. Which full hour "
            "does the radio announce when the {thing} has come to {h}:{m} on that day?"
        ),
        (
            '"It can\'t be {h}:{m} already," says {who}. "It isn\'t," says {their} father, "the {thing} gains {g} '
            'minutes an hour, and we set it at {s} this morning." Which full hour is it?'
        ),
        (
            "Since {s} o'clock in the morning, when it was right, a {thing} has advanced to {h}:{m}. In one true "
            "hour it advances an hour and {g} minutes. Give the true time as a full hour."
        ),
        (
            "If a {thing} that is fast by {g} minutes per hour was started together with an exact clock at {s} "
            "o'clock in the morning, what full hour stands on the exact clock at the moment when the fast one stands "
            "at {h}:{m}?"
        ),
        (
            "Take the time that a {thing} has counted between {s} o'clock in the morning and {h}:{m} of the same "
            "day, allow for the {g} minutes that it gains each hour, and tell me the hour that it ought to show."
        ),
    ),
    more=(
        (
            "I set the {thing} at {s} o'clock before work. It has the bad habit of gaining {g} minutes in an hour. "
            "As I come home that day its display says {h}:{m}. I wonder what hour it really is; it is a full one."
        ),
        (
            "An hour of true time is an hour and {g} minutes on the {thing}. It began the day correctly at {s} "
            "o'clock and has got to {h}:{m}. What is the true hour, from 0 to 23?"
        ),
        (
            "Fast {thing}. Gain: {g} minutes an hour. Last set: {s} o'clock, morning. Reading now: {h}:{m}. Real "
            "hour now: ?"
        ),
        (
            "Could you tell me the right hour? All I have is a {thing} with {h}:{m} on it. At {s} o'clock this "
            "morning it was exact, but every hour it runs ahead by another {g} minutes."
        ),
        (
            "The guests were told to come at a full hour. {who} looks at the {thing}, which says {h}:{m}, and "
            "remembers that it gains {g} minutes per hour and was last corrected at {s} in the morning. The guests "
            "are ringing at this very moment. For which hour had they been invited, if they are on time?"
        ),
        (
            "At {s} o'clock sharp, early in the day, a repairer hands back a {thing} with the right time on it. "
            "Alas, it still gains: {g} minutes with each hour. When it reads {h}:{m} the repairer gets an angry "
            "call. At what full hour is that?"
        ),
        (
            "so the {thing} reads {h}:{m} but thats wrong, {g} minutes gained every hour since i corrected it at {s} "
            "am. real hour please"
        ),
        (
            "Determine the actual hour of the day, given a reading of {h}:{m} on a {thing} that was correct at {s} "
            "o'clock that morning and whose rate is {g:words} minutes too much per hour of actual time."
        ),
        (
            "On a shelf, between {x} books, a {thing} runs too quickly. While the church clock goes on by an hour, "
            "it goes on by {g} minutes more than that. The two agreed in the morning at {s} o'clock. Now there is "
            "{h}:{m} on the shelf. Which full hour is the church clock striking?"
        ),
        (
            "Too quick by {g} minutes an hour, the {thing} in room {x} was put right by the cleaner at {s} o'clock "
            "in the morning. Later that day a visitor reads {h}:{m} on it. Name the full hour it actually is, "
            "counting hours from 0 to 23."
        ),
        (
            "{h}:{m} is what the {thing} shows. Each hour it gains {g} minutes, and at {s} o'clock this "
            "morning it was right. What full hour is it really?"
        ),
        (
            "Gaining {g} minutes every hour, a {thing} has got to {h}:{m} since {s} o'clock in the morning, "
            "when it was right. What is the true full hour?"
        ),
        (
            "It was {s} o'clock in the morning when {who} set the {thing}. Now, later that day, {h}:{m} is on "
            "its face. As it gains {g} minutes in each real hour, which full hour is it in truth?"
        ),
        (
            "What is the true hour when a {thing} reads {h}:{m}, having been set right at {s} in the morning "
            "and gaining {g} minutes per hour?"
        ),
        (
            "{g} minutes are gained by this {thing} in an hour. {who} reads {h}:{m} on it. {they:capital} "
            "knows that it was correct at {s} o'clock in the morning. Find the right full hour."
        ),
        (
            "Reading of the {thing}: {h}:{m}. Correct at: {s} o'clock in the morning. Gain for each true hour: "
            "{g} minutes. True full hour: ?"
        ),
        (
            "my {thing} says {h}:{m}. it was right at {s} this morning but it gains {g} minutes every hour. "
            "what full hour is it"
        ),
        (
            "If at {s} o'clock in the morning the {thing} is right, and it then gains {g} minutes an hour, "
            "what full hour is it in reality when the {thing} says {h}:{m}?"
        ),
        (
            '"This morning at {s} I set the {thing}," says {who}. "It already shows {h}:{m}, but then it '
            'gains {g} minutes an hour." Tell {them} the real full hour.'
        ),
        (
            "Please correct a {thing}: it has come to {h}:{m} on the same day on which, at {s} in the morning, "
            "it was right, and each hour it gets {g} minutes ahead. Which full hour should be set?"
        ),
        (
            "A {thing} that gains {g} minutes an hour shows {h}:{m}. Given that it agreed with the true time "
            "at {s} o'clock in the morning, calculate the full hour that it is now."
        ),
        (
            "I have a {thing} that runs fast. By how much? By {g} minutes an hour. I put it right at {s} "
            "o'clock in the morning and see {h}:{m} on it now. So what full hour is it?"
        ),
        (
            "The train leaves at a full hour, exactly now. On {who}'s {thing} it is {h}:{m}; {they} last set "
            "it at {s} o'clock in the morning, and it gains {g} minutes in each hour. At what hour does the "
            "train leave?"
        ),
        (
            "In each true hour the {thing} counts an hour and {g} minutes. Now it has {h}:{m}, and at {s} "
            "o'clock in the morning it had the right time. Work out the full hour of the true time."
        ),
        (
            "Could {who} find out the true hour with a {thing} showing {h}:{m}, if {they} remembers that {g} "
            "minutes are gained in an hour and that all was right at {s} o'clock in the morning? What is it?"
        ),
        (
            "Since it gains {g} minutes with every hour, the {thing} cannot be trusted. It has {h}:{m} on it. "
            "Set right early that day, at {s} o'clock, it should show which full hour instead?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the right hour. Known: right at {s} o'clock, {g} minutes gained an hour, now showing "
                "{h}:{m}. Find the minutes that the clock has counted, divide by the sixty and {g} that it counts in "
                "a true hour, add the hours to the start."
            ),
            """
counted = {h} * 60 + {m} - {s} * 60
hours = counted / (60 + {g})
print({s} + hours)
""",
        ),
    ),
    reply="It is really {output} o'clock.",
)
