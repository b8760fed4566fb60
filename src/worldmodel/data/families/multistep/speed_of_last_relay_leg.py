"""Two legs of a relay at their speeds and a target time: the speed that the last leg needs."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    d1, d2, d3 = (draw.integer(200, 1500, 100) for _ in range(3))
    v1, v2, aim = (draw.number(4.2, 7.6, digits=1) for _ in range(3))
    goal = round(d1 / v1 + d2 / v2 + d3 / aim)
    p, q, r = draw.people(3)
    values: dict[str, Value] = {"p": p, "q": q, "r": r, "d1": d1, "d2": d2, "d3": d3, "v1": v1, "v2": v2, "goal": goal}
    return Case({**values, "x": draw.integer(14, 30)}, round(d3 / (goal - d1 / v1 - d2 / v2), 2))


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "In a relay {p} runs {d1} m at {v1} m/s, then {q} runs {d2} m at {v2} m/s, and {r} runs the last {d3} m. "
            "The team wants to finish in {goal} seconds. What speed does {r} need, in m/s to two decimals?"
        ),
        (
            "How fast, in metres per second, must the last of three relay runners be over {d3} m for a total of "
            "{goal} s, if the first covers {d1} m at {v1} m/s and the second {d2} m at {v2} m/s? Round to two "
            "decimals."
        ),
        (
            "Relay. Leg one: {d1} m, {v1} m/s. Leg two: {d2} m, {v2} m/s. Leg three: {d3} m. Target time for all: "
            "{goal} s. Speed on leg three (m/s, two decimals)?"
        ),
        (
            "{goal} seconds is the school record in a relay whose three legs are {d1} m, {d2} m and {d3} m long. To "
            "equal it, what must the third runner do, in m/s with two decimals, if the two before have speeds of "
            "{v1} m/s and {v2} m/s, in this order?"
        ),
        (
            "our relay has to be done in {goal} seconds. {p} does {d1} m at {v1} meters a second, {q} does {d2} m at "
            "{v2}, i have {d3} m left to run, how fast do i have to be (m/s, two decimals)"
        ),
        (
            "{r} has the last leg of {d3} m and wears number {x}. Before {r} come {p} with {d1} m at a speed of {v1} "
            "m/s and {q} with {d2} m at {v2} m/s. If the clock is to stop at {goal} seconds, which speed in m/s, to "
            "two decimals, does {r} have to keep?"
        ),
        (
            '"We need {goal} seconds," says the coach. "{p}, you run your {d1} metres at {v1} m/s. {q}, your {d2} '
            'metres at {v2} m/s. {r}, you have {d3} metres and get all the time that is left." At how many m/s, '
            "rounded to two decimals, must {r} run?"
        ),
        (
            "From a total of {goal} seconds take the time for {d1} m at {v1} m/s and the time for {d2} m at {v2} "
            "m/s. In what remains, {d3} m have to be run by the last member of a relay team. Give the speed in m/s, "
            "to two decimals."
        ),
        (
            "If a relay baton is carried {d1} m at {v1} m/s, then {d2} m at {v2} m/s, and must arrive {goal} s after "
            "the start, how quickly does it have to cover the final {d3} m? Two decimals, in m/s."
        ),
        (
            "A team of three shares a course. The first part, {d1} m, is run at {v1} m/s by {p}; the middle part, "
            "{d2} m, at {v2} m/s by {q}. State, to two decimals, the speed in m/s at which the {d3} m of the last "
            "part must be run so that the whole course takes {goal} s."
        ),
    ),
    more=(
        (
            "The last runner is waiting for the baton with {d3} m to go. By then {d1} m will have been run at {v1} "
            "m/s and {d2} m at {v2} m/s. What pace in m/s, rounded to two decimals, brings the relay team home in "
            "exactly {goal} seconds?"
        ),
        (
            "I run third in our relay, over {d3} m. Our aim is a time of {goal} seconds. {p} will manage {v1} m/s on "
            "the first {d1} m and {q} {v2} m/s on the {d2} m after that. Tell me my speed in m/s with two decimals."
        ),
        "Goal {goal} s | {p} {d1} m at {v1} m/s | {q} {d2} m at {v2} m/s | {r} {d3} m at ? m/s (two decimals)",
        (
            "Could you work out the speed that {r} needs on {d3} m so that three runners together use {goal} "
            "seconds? Of the others, {p} has {d1} m and makes {v1} metres in a second, while {q} has {d2} m and "
            "makes {v2} metres in a second. In m/s with two decimals, please."
        ),
        (
            "{x} parents watch a relay race. After {d1} m at {v1} m/s by the first runner and {d2} m at {v2} m/s by "
            "the second, {d3} m are left for the third. What average speed in m/s (to two decimals) is needed there "
            "for a finish after {goal} seconds?"
        ),
        (
            "To be done within a limit of {goal} seconds, a relay team plans as follows: the opening leg of {d1} m "
            "at {v1} m/s, a second leg of {d2} m at {v2} m/s, and a closing leg of {d3} m at whatever speed is just "
            "enough. Find that speed, in m/s, with two decimals."
        ),
        (
            "whats the slowest i can run the last {d3} m of the relay so we still make {goal} seconds, first guy "
            "does {d1} m with {v1} m/s, second one {d2} m with {v2}. answer in m/s, two decimals"
        ),
        (
            "Determine the speed (m/s, two decimals) of the final runner in a relay whose legs of {d1} m, {d2} m and "
            "{d3} m shall take {goal} s altogether, where the first leg is run at {v1} m/s and the second at {v2} "
            "m/s."
        ),
        (
            "It is {x} degrees on the track. {q} takes over from {p}, who has run {d1} m at {v1} m/s, and hands on "
            "to {r} after {d2} m at {v2} m/s. Now {d3} m are still to be run, and a prize waits for teams that are "
            "in after {goal} seconds. To get it, how many metres per second, to two decimals, must {r} make?"
        ),
        (
            "Three friends pass on a baton. Each keeps an even speed: {v1} m/s on a stretch of {d1} m, {v2} m/s on a "
            "stretch of {d2} m, and the third friend, on {d3} m, just so fast that the three stretches take {goal} "
            "seconds in all. Which speed in m/s is the third one's, rounded to two decimals?"
        ),
        (
            "The final leg of a relay is {d3} m long. Before it come {d2} m at {v2} m/s, and before these {d1} "
            "m at {v1} m/s. All legs together must take {goal} seconds. How fast must the final leg be run, in "
            "m/s to two decimals?"
        ),
        (
            "{v2} m/s over {d2} m is what the second runner does, {v1} m/s over {d1} m what the first one did. "
            "If the third has {d3} m and the relay has to last {goal} s in all, what is the third one's speed "
            "in m/s, with two decimals?"
        ),
        (
            "{d3} m are left for {r}. {p} has needed {v1} m/s for {d1} m, {q} will need {v2} m/s for {d2} m, "
            "and {goal} seconds is the time in which the relay shall be over. Find {r}'s speed in m/s, rounded "
            "to two decimals."
        ),
        (
            "In {goal} seconds the baton has to travel {d1} m, {d2} m and {d3} m. It travels at {v1} m/s on "
            "the first piece and at {v2} m/s on the second. On the third piece, what must its speed be, in m/s "
            "and to two decimals?"
        ),
        (
            "To win, our relay needs {goal} seconds. I am last and have {d3} m. The runner before me, {q}, has "
            "{d2} m and makes {v2} m/s; the one before that, {p}, has {d1} m and makes {v1} m/s. What speed do "
            "I need (m/s, two decimals)?"
        ),
        (
            "What must {r} run in m/s (two decimals) on a closing leg of {d3} m, for a relay time of {goal} s, "
            "when {q} does the {d2} m before that at {v2} m/s and {p} the opening {d1} m at {v1} m/s?"
        ),
        (
            "With {v1} m/s for {p} and {v2} m/s for {q}, and with legs of {d1} m for {p}, {d2} m for {q} and "
            "{d3} m for {r}, what speed for {r} gives the relay a total of {goal} seconds? Two decimals, m/s."
        ),
        (
            "Speeds: {p} {v1} m/s, {q} {v2} m/s, {r} ?. Distances: {p} {d1} m, {q} {d2} m, {r} {d3} m. Time "
            "for the whole relay: {goal} s. Give the missing speed in m/s to two decimals."
        ),
        (
            '"You\'ve got {d3} m, {r}," says the coach. "{p} opens with {d1} m, {q} goes on with {d2} m. At '
            "{v1} m/s and {v2} m/s, as they run, how fast must you be so that we need {goal} seconds "
            'altogether?" Answer in m/s, two decimals.'
        ),
        (
            "we can win the relay with {goal} s. {d3} m is the last leg, thats {r}. {q} runs {d2} m at {v2} "
            "m/s and {p} starts with {d1} m at {v1} m/s. speed for {r} in m/s pls, two decimals"
        ),
        (
            "You are the anchor of a relay and run {d3} m. Your team wants a time of {goal} seconds. The "
            "opening {d1} m are covered at {v1} m/s; the {d2} m that follow, at {v2} m/s. Tell me, to two "
            "decimals, how many m/s you must do."
        ),
        (
            "A relay lasts {goal} seconds in total. Part of the time goes for {d1} m at {v1} m/s, another part "
            "for {d2} m at {v2} m/s, and what is left is used for {d3} m. Work out the speed on these, in m/s "
            "with two decimals."
        ),
        (
            "Given a first relay leg at {v1} m/s and a second at {v2} m/s, {d1} m and {d2} m long in that "
            "order, calculate to two decimals the m/s needed on a third of {d3} m so that the sum of the times "
            "is {goal} s."
        ),
        (
            "If {q} carries the baton for {d2} m at {v2} m/s, after {p} carried it for {d1} m at {v1} m/s, "
            "what speed must {r} reach on the remaining {d3} m to stop the clock of this relay at {goal} "
            "seconds? In m/s, two decimals."
        ),
        (
            "The stadium is full. In lane {x}, the first runner of a relay covers {d1} m at {v1} m/s. The "
            "second covers {d2} m at {v2} m/s. Now it is up to the third, on {d3} m, to make the time {goal} "
            "seconds. Please give the speed required, in m/s, with two decimals."
        ),
        (
            "I wonder how quick {r} has to be. The relay ought to be finished {goal} seconds after the start, "
            "but the first {d1} m go by at {v1} m/s and the next {d2} m at {v2} m/s before {r} gets the baton "
            "for {d3} m. Speed in m/s, two decimals, please."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the speed on the last {d3} m. Known: {d1} m at {v1} m/s, {d2} m at {v2} m/s, {goal} seconds "
                "in all. Find the times of the first two legs, take them off the target, divide the last leg by what "
                "is left, round."
            ),
            """
used = {d1} / {v1} + {d2} / {v2}
left = {goal} - used
print(round({d3} / left, 2))
""",
        ),
    ),
    reply="The last leg must be run at {output} m/s.",
)
