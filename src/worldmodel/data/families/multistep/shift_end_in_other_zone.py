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
    more=(
        (
            "I wonder what hour it will be at my aunt's, where it's always {zone} hours later, when my shift "
            "as a {job} is over; it lasts {len} hours and starts at {start} o'clock. Full hour from 0 to 23, "
            "please."
        ),
        (
            "For {len} hours, from {start} o'clock on, a {job} is on duty. A colleague sits in a country "
            "{zone} hours ahead. Tell me the hour on the colleague's 24-hour clock when the duty is over."
        ),
        (
            "Roster ({job}): start {start}:00, length {len} h. Time difference to the branch abroad: +{zone} "
            "h. Hour at the branch (0-23) when the shift ends?"
        ),
        (
            '"When you finish, what does my clock say?" asks {who}\'s brother. His clock is {zone} hours '
            "ahead. {who}, a {job}, works {len} hours and begins at {start} o'clock. Answer with an hour "
            "between 0 and 23."
        ),
        (
            "{zone} hours ahead of here lies the town in which {who}'s parents live. If {who} begins work as a "
            "{job} at {start} o'clock and is at it for {len} hours, which hour do the parents have at that "
            "moment, on a 24-hour day?"
        ),
        (
            "Could you say at which hour a {job} can be reached by phone after work, in the time of a friend "
            "{zone} hours ahead? Duty begins at {start} o'clock and goes on for {len} hours. Count hours from "
            "0 to 23."
        ),
        (
            "You are a {job}. You start at {start} o'clock and your shift is {len} hours long. At the moment "
            "you leave, which hour of the 24-hour clock is it where clocks run {zone} hours ahead of yours?"
        ),
        (
            "Given a shift of {len} hours, a time zone {zone} hours ahead, and a start at {start} o'clock "
            "local time, determine the hour (0 to 23) in that zone at which the {job} goes off duty."
        ),
        (
            "{who} misses home, where it is {zone} hours later than at {their} place of work. The day as a "
            "{job} starts there at {start} o'clock; {len} hours later {they} may leave. What time, as a full "
            "hour from 0 to 23, do people have at home then?"
        ),
        (
            "starting {start} o'clock, my {job} shift of {len} hours, whats the hour for my cousin when im "
            "done, she is {zone} hours ahead, use 0 to 23"
        ),
        (
            "{zone} hours ahead, {len} hours later: if a {job} starts at {start} o'clock, what hour (0 to 23) "
            "is it there when the shift is over?"
        ),
        (
            "The clock abroad is {zone} hours ahead. The shift of a {job} takes {len} hours and starts here at "
            "{start} o'clock. Name the hour abroad at its end, on a 24-hour clock."
        ),
        (
            "After {len} hours of work as a {job}, begun at {start} o'clock, {who} phones a friend whose clock "
            "is {zone} hours ahead. Which hour, from 0 to 23, does the friend read?"
        ),
        (
            "{who} has a {len}-hour shift as a {job}. It is {zone} hours later in {their} home town than at "
            "work. {they:capital} starts at {start} o'clock. What full hour of the 24-hour day is it at home "
            "when {they} stops?"
        ),
        (
            "What does a clock {zone} hours ahead show, in full hours from 0 to 23, when a {job} who came at "
            "{start} o'clock has worked {len} hours?"
        ),
        (
            "Ahead by: {zone} h. Shift of the {job}: {len} h. Begin: {start}:00. Hour there at the end "
            "(24-hour clock): ?"
        ),
        (
            "My brother lives {zone} hours ahead of me. I am a {job}, my shift of {len} hours begins at "
            "{start} o'clock. When I am done, what hour is it at his place? Use 0 to 23."
        ),
        (
            "If it is {start} o'clock when a {job} begins, and {len} hours have to be worked, which hour do "
            "people {zone} hours ahead have at the end, counted from 0 to 23?"
        ),
        (
            '"Call me right after your shift," says the aunt, whose time is {zone} hours ahead of {who}\'s. '
            "{who} is a {job} and works for {len} hours from {start} o'clock on. At which hour of her 24-hour "
            "clock will the aunt's phone ring?"
        ),
        (
            "from {start} o'clock i work {len} hours ({job}), my girlfriend is in a place {zone} hours ahead, "
            "which hour does she have when i finish, 0-23"
        ),
        (
            "Could you tell me the hour in a city {zone} hours ahead at which a {job} has finished {len} hours "
            "of duty that started at {start} o'clock local time? The city counts its hours from 0 to 23."
        ),
        (
            "For {who}, a {job}, duty lasts {len} hours. In the head office, {zone} hours ahead, somebody "
            "notes the moment when it is over. It began at {start} o'clock where {who} is. Which hour from 0 "
            "to 23 is noted?"
        ),
        (
            "A {job} looks at a pair of clocks. The local one says {start} o'clock, and the other runs {zone} "
            "hours ahead of it. What will the other say, as an hour between 0 and 23, once the shift of {len} "
            "hours has been done?"
        ),
        (
            "Work out the hour, on a 24-hour scale, in a zone {zone} hours ahead, at the end of a {job}'s "
            "shift: length {len} hours, start {start} o'clock here."
        ),
        (
            "There are {x} people in the team of {who}, the {job}. They start at {start} o'clock. Their "
            "partners, in a zone {zone} hours ahead, take over as soon as the {len} hours of the shift are "
            "through. At which hour of the partners' 24-hour clock is that?"
        ),
        (
            "Please say which hour (0 to 23) it is in a country whose clocks are {zone} hours ahead of those "
            "of a {job} who stops work now, {len} hours after beginning at {start} o'clock."
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
