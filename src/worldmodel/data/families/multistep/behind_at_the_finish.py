"""Two start together at different speeds: how far the slower is from the end when the faster arrives."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    time, slow, more = draw.integer(2, 5), draw.integer(4, 16), draw.integer(2, 8)
    fast = slow + more
    p, q = draw.people(2)
    verb, past = draw.pick(("cycle", "cycles"), ("skate", "skates"), ("row", "rows"), ("ski", "skis"))
    values: dict[str, Value] = {
        "way": fast * time,
        "fast": fast,
        "more": more,
        "p": p,
        "q": q,
        "verb": verb,
        "does": past,
    }
    return Case({**values, "x": draw.integer(3, 90)}, more * time)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "{p} and {q} {verb} {way} km. {p} does {fast} km/h and {q} is {more} km/h slower. They start together. "
            "How many kilometres has {q} still to go when {p} arrives?"
        ),
        (
            "How far from the end is {q} when {p} reaches it, if the way is {way} km, {p} {does} at {fast} km/h "
            "and {q} at {more} km/h less?"
        ),
        (
            "{q} is slower than {p} by {more} km/h. {p}'s speed is {fast} km/h. Both set off at the same time for "
            "a goal {way} km away. Find what {q} has left at the moment when {p} is there."
        ),
        (
            "{way} km. {p}: {fast} km/h. {q}: {more} km/h slower. Same start. Distance of {q} from the finish when "
            "{p} finishes?"
        ),
        (
            "When {p} crossed the line after {way} km at {fast} km/h, {q} was still on the way, because {q} had "
            "gone {more} kilometers an hour less. The start was the same for both. How large was the gap in km?"
        ),
        (
            "{p} and me {verb} to the lake, its {way} km, {p} goes {fast} km an hour and im {more} km/h slower, we "
            "leave together, how far do i still have when {p} gets there"
        ),
        (
            "In a race of {x} people {p} wins with an even {fast} km/h over {way} km. {q}, who started at the same "
            "second, was {more} km/h slower all the time. What distance separated {q} from the goal then?"
        ),
        (
            "First compute how long {p} needs for {way} km at {fast} km/h. Then compute how far {q}, slower by "
            "{more} km/h, gets in that time. Then tell what is missing for {q}."
        ),
        (
            "{way} km lie before {p} and {q}. At {fast} km/h {p} takes some hours for them. In these hours {q}, "
            "whose speed is {more} km/h lower, does not get as far. By how many km?"
        ),
        (
            "Speeds of two who {verb}: {fast} km/h ({p}) and {more} km/h less than that ({q}). Distance: {way} km. "
            "{p} waits at the end. How many kilometers away is {q} when the waiting begins?"
        ),
        (
            '"I am at the goal! Where are you?" writes {p}, who has covered {way} km at {fast} km/h. {q} began '
            "when {p} did and is {more} km/h slower. How many km before the goal does {q} read this?"
        ),
        (
            "Say how many kilometres {q} is behind when {p} completes {way} km, given that {p} {does} {fast} km "
            "every hour and {q} {more} km fewer every hour, from a common start."
        ),
    ),
    more=(
        (
            "Could you tell me how many km {q} still has before the finish at the moment {p} gets there? They "
            "start together, {q} is {more} km/h slower, {p} {does} at {fast} km/h, and the route has {way} km."
        ),
        (
            "{fast} km/h is the speed of {p}; {q} goes {more} km/h slower. Both leave at the same time for a "
            "place {way} km away. When {p} arrives, how many km are left for {q}?"
        ),
        (
            "Route: {way} km. Slower one: {q}, by {more} km/h. Faster one: {p}, {fast} km/h. Common start. Km "
            "missing for {q} when {p} is done: ?"
        ),
        (
            "I wonder how many kilometres {q} is short of the goal when {p} reaches it. The speed difference "
            "is {more} km/h in favour of {p}, who {does} at {fast} km/h, and from the common start to the goal "
            "it is {way} km."
        ),
        (
            "\"Let's {verb} to the lake, it's {way} km,\" says {p}. \"All right, but I'm {more} km/h slower "
            'than you," answers {q}. They set off together and {p} does {fast} km/h. How many km does {q} '
            "have to go when {p} is at the lake?"
        ),
        (
            "Given a speed of {fast} km/h for {p} and one that is {more} km/h lower for {q}, calculate the "
            "distance in km between {q} and the finish as {p} completes the {way} km, both having started at "
            "the same moment."
        ),
        (
            "{q} cant keep up, {more} km/h slower than {p} who does {fast} km/h. they start at the same time "
            "and {verb} {way} km, how many km has {q} got left when {p} is finished"
        ),
        (
            "If {q} and {p} start side by side and {p}, at {fast} km/h, is {more} km/h faster than {q}, what "
            "stretch in km remains for {q} at the instant when {p} has done all {way} km?"
        ),
        (
            "The wind was calm and both felt strong. {p} and {q} set out at the same time to {verb} {way} km. "
            "Every hour {p} covered {fast} km and {q} {more} km less than that. Work out how many km {q} was "
            "away from the end when {p} got there."
        ),
        (
            "By how many kilometres does {p} beat {q} over {way} km, if they start at the same time, {q} loses "
            "{more} km on {p} every hour and {p} covers {fast} km every hour?"
        ),
        (
            "By {more} km/h {q} is slower than {p}, who {does} at {fast} km/h. After the same start they "
            "{verb} {way} km. When {p} is done, how many km has {q} left?"
        ),
        (
            "{more} km/h slower than {p}: that is how {q} moves. {p} moves at {fast} km/h. The goal is {way} "
            "km off and both start at once. How many km short of it is {q} when {p} gets there?"
        ),
        (
            "How many km does {q} lack at the moment when {p} has finished, if {p}, doing {fast} km/h, is "
            "{more} km/h faster, and if both began together on a stretch of {way} km?"
        ),
        (
            "{p} is at the finish. {q} is not, having gone {more} km/h slower than the {fast} km/h of {p} from "
            "the same start. The whole way is {way} km. Find the km that {q} still has ahead."
        ),
        (
            "{fast} km/h for {p}, {more} km/h less for {q}, {way} km for both, started together. {p} arrives: "
            "{q} has how many km to go?"
        ),
        (
            "{p} {does} {way} km. speed {fast} km/h. {q} starts at the same time but is {more} km/h slower. km "
            "left for {q} when {p} gets in?"
        ),
        (
            "If two friends {verb} the same {way} km and set out together, {q} losing {more} km per hour to "
            "{p}, and {p} keeping up {fast} km/h, how far from the end, in km, is {q} as {p} reaches it?"
        ),
        (
            "Tell me the gap in km at the finish. {q} is the slower one by {more} km/h. The route is {way} km "
            "long. {p}, the faster one, travels at {fast} km/h. They left together."
        ),
        (
            '"You were {fast} km/h fast, I was {more} km/h slower," says {q} to {p} about the {way} km for '
            "which they had started together. How many km had {q} still to do when {p} was through?"
        ),
        (
            "Slower by {more} km/h: {q}. Speed of {p}: {fast} km/h. Both begin at the same time. Length: {way} "
            "km. Remaining km of {q} on {p}'s arrival: ?"
        ),
        (
            "I {verb} with {p} and {q}, but today I only watch. They leave together. {p} keeps to {fast} km/h, "
            "and {q} is {more} km/h slower. It is {way} km to the bridge. When {p} is on the bridge, how many "
            "km is {q} away from it?"
        ),
        (
            "Please work out what part of the {way} km, in km, {q} has still not done when {p} has done all. "
            "{p}'s speed: {fast} km/h. {q}'s speed: {more} km/h lower. Start: the same."
        ),
        (
            "Let {p} cover a course of {way} km at {fast} km/h, and let {q}, from the same start, be {more} "
            "km/h slower. Determine {q}'s distance in km from the finish at the time of {p}'s arrival."
        ),
        (
            "Could you say how many km {q} is away from the camp when {p} gets there? From where they started "
            "together, the camp is {way} km away; {q} makes {more} km less in each hour than {p}, and {p} "
            "makes {fast} km."
        ),
        (
            "The mist lifts and they set off side by side. {q}'s speed is {more} km/h under {p}'s. {p}'s is "
            "{fast} km/h. {way} km later {p} is at the end, and {q} can't be seen yet. How many km behind is "
            "{q}?"
        ),
        (
            "You know that {p} and {q} {verb} {way} km from a common start, and that {p} is faster by {more} "
            "km/h, with a speed of {fast} km/h. Once {p} is at the goal, what is left for {q} in km?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: what the slower one has left when {p} arrives. Known: {way} km, {p} at {fast} km/h, the "
                "other {more} km/h slower. Divide the way by the speed for the time, find how far the slower one "
                "gets in it, subtract."
            ),
            """
hours = {way} / {fast}
reached = ({fast} - {more}) * hours
print({way} - reached)
""",
        ),
    ),
    reply="{output} km are left.",
)
