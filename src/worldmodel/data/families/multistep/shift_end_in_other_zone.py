"""A shift of some hours begins here; the clock of another place at its end."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    start, zone, length = draw.integer(6, 22), draw.integer(2, 11), draw.integer(4, 10)
    job = draw.pick("nurse", "pilot", "support agent", "guard", "editor")
    values: dict[str, Value] = {**draw.who(), "start": start, "zone": zone, "len": length}
    return Case({**values, "job": job, "x": draw.integer(2, 30)}, (start + zone + length) % 24)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{who}, a {job}, starts a shift at {start}:00 and works {len} hours. In the town where {their} sister "
            "lives, clocks are {zone} hours ahead. Which full hour do they show there when the shift ends? Use a "
            "24-hour clock."
        ),
        (
            "At what hour (0 to 23) of a town {zone} hours ahead does a {job}'s shift end that begins at {start} "
            "o'clock here and lasts {len} hours?"
        ),
        (
            "Clocks in a partner office run {zone} hours ahead of ours. The {job} here begins at {start} o'clock "
            "and leaves {len} hours later. What hour is it in the partner office at that moment, on a day of 24 "
            "hours?"
        ),
        "Start {start} h local. Shift {len} h. Other zone: plus {zone} h. Hour over there at the end (0-23)?",
        (
            "A {job} wants to call home right after work. Work starts at {start} o'clock and takes {len} hours; at "
            "home it is always {zone} hours later than at work. What is the hour at home at the time of the call, "
            "midnight being 0?"
        ),
        (
            "my shift is {len} hours and starts at {start} o'clock, my parents are {zone} hours ahead of me, what "
            "hour is it for them when i get off (24h clock)"
        ),
        (
            "{zone} hours is how far ahead {who}'s head office is. {their:capital} own day as a {job} goes from "
            "{start} o'clock until {len} hours after that. Give the hour at head office when {their} day is over, "
            "as a number from 0 to 23."
        ),
        (
            "On line {x} of the roster of a {job} stands: begin {start} o'clock, duration {len} hours. The file "
            "must show the end in the time of headquarters, where it is {zone} hours later. Which hour belongs "
            "there, if hours run from 0 to 23?"
        ),
        (
            "When {who}, {job}, sits down it is {start} o'clock at {their} desk. {len} hours on, {they} sends a "
            "report to a city whose time is {zone} hours ahead. At what hour, on the 24-hour clock of that city, "
            "does it come in?"
        ),
        (
            "Add the length of a {job}'s shift, {len} hours, to its start at {start} o'clock, then go {zone} hours "
            "forward to the time zone of a friend. Past midnight, begin again at 0. Which hour do you reach?"
        ),
        (
            "How late is it for {who}'s friend when {who} leaves work? The friend's clock is {zone} hours ahead. "
            "{who} came at {start} o'clock and stays {len} hours. Give the hour from 0 to 23."
        ),
        (
            "{len} hours of duty as a {job} lie ahead of {who}, and it is {start} o'clock sharp. When they are "
            "over, a video call with a place {zone} hours ahead is planned. For what hour, there, should it be "
            "announced on a 24-hour scale?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the hour elsewhere at the end. Known: start {start} o'clock, {len} hours of work, {zone} "
                "hours ahead. Add all three and keep the remainder after days of 24 hours."
            ),
            """
end = {start} + {len} + {zone}
print(end % 24)
""",
        ),
    ),
    reply="It is {output} o'clock there.",
)
