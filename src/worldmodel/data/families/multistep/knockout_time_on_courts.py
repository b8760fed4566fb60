"""A knock-out with a free pass for an odd player and a few courts: the minutes until the winner is known."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    players, courts, length = draw.integer(9, 50), draw.integer(2, 6), draw.integer(12, 60)
    slots, left = 0, players
    while left > 1:
        slots += (left // 2 + courts - 1) // courts
        left = (left + 1) // 2
    sport, spots = draw.pick(
        ("tennis", "courts"),
        ("badminton", "courts"),
        ("squash", "courts"),
        ("table tennis", "tables"),
        ("snooker", "tables"),
        ("darts", "boards"),
        ("chess", "boards"),
    )
    values: dict[str, Value] = {"n": players, "c": courts, "len": length, "sport": sport, "spots": spots}
    return Case({**values, "who": draw.person(), "x": draw.integer(10, 30)}, slots * length)


FAMILY = Family(
    category="multistep",
    case=case,
    phrasings=(
        (
            "A {sport} cup is played as a knock-out with {n} players on {c} {spots}. Each match takes {len} minutes. "
            "If the number of players in a round is odd, one of them goes through without a match. A round begins "
            "when the one before is over. After how many minutes is the winner known?"
        ),
        (
            "How many minutes of play does a knock-out of {n} entrants need when {c} matches can run side by side, "
            "each lasts {len} minutes, rounds follow directly on each other, and a spare entrant in an odd round "
            "moves on for free?"
        ),
        (
            "{sport:capital} tournament: {n} players, single elimination, {c} {spots}, {len} min per match, bye for "
            "the odd one out, no gaps between rounds, no round starts early. Total time in min?"
        ),
        (
            "Whoever loses a match goes home; whoever finds no opponent because the round has an odd number stays "
            "in. {n} people take part in this {sport} contest. There are {c} {spots}, a match takes {len} minutes, "
            "and everybody waits until the round is finished. Find the minutes up to the end of the final."
        ),
        (
            "ok so {n} of us play {sport} knockout style on {c} {spots}, {len} minutes a game, if we are an odd "
            "number someone gets a free pass, next round only when all games of the last one are done. how many "
            "minutes till we have a champion"
        ),
        (
            "The club paid for {x} pots of tea and hired {c} {spots}. Its {sport} knock-out has {n} players. Matches "
            "of {len} minutes are played at the same time as far as there is room, all of a round must end before "
            "more are begun, and an odd player is simply passed on. How long, in minutes, does the event last "
            "without pauses?"
        ),
        (
            '"When will it be over?" asks the caretaker. "There are {n} players, {c} {spots} and {len} minutes for '
            'each match," says {who}, who runs the {sport} tournament. "Losers are out, an odd player skips the '
            'round, and we go round by round without a break." How many minutes should the caretaker be told?'
        ),
        (
            "Work out the length in minutes of a {sport} knock-out from these facts. Every match: {len} minutes. "
            "Room: {c} {spots}. Entries: {n}. If players cannot all be paired, one advances unplayed. A new round "
            "waits for the last match of the old one."
        ),
        (
            "If {n} competitors are reduced to one by matches of {len} minutes, with {c:words} matches at most going "
            "on at once, how many minutes pass? In each round as many pairs as possible are formed, a single one "
            "left over goes through, and the next round starts as soon as the current one is complete."
        ),
        (
            "On {c} {spots} a {sport} champion is to be found among {n} players, one round after the other, with "
            "nobody allowed to play again after a defeat. An odd player rests and stays in. Given that each match is "
            "{len} minutes long and there is no idle time between rounds, what is the duration in minutes?"
        ),
    ),
    more=(
        (
            "I am planning a knock-out evening. We have {c} {spots} and {n} names on the list; a match of {sport} "
            "takes us {len} minutes. In an odd round one name is simply carried over, and I let a round finish "
            "before I draw the next. How many minutes should I plan if no time is wasted?"
        ),
        (
            "Half the field goes home in each round of the school's {sport} knock-out (if the field is odd, one "
            "child is let through). {n} children begin, {len} minutes are needed per match, and {c:words} matches "
            "fit into the hall at once. Rounds do not overlap. What does it all take, in minutes?"
        ),
        (
            "Entrants {n}; {spots} {c}; match {len} minutes; losers eliminated; odd entrant advances; rounds "
            "strictly one after the other, no rests. Minutes until the title is won?"
        ),
        (
            "To determine the best of {n} {sport} players, an organiser holds rounds in which the players are paired "
            "off and the losers leave. Someone without a partner is kept in. The {c} {spots} are all used, every "
            "match takes {len} minutes and a round is never begun early. Calculate the total playing time in minutes."
        ),
        (
            "Tell me how long a hall must be booked, in minutes, for a {sport} knock-out in which {c} {spots} are at "
            "hand, {n} people enter, {len} minutes go by per match, the odd player in a round has a bye, and rounds "
            "are held back to back."
        ),
        (
            "Outside it is {x} degrees; inside, {n} players fight for the {sport} title. A lost match means the end. "
            "{c} {spots} have been set up and a match lasts {len} minutes. A player for whom there is no rival goes "
            "on to the next round, which starts right after the last match of the current one. When, in minutes from "
            "the start, is the title decided?"
        ),
        (
            "Round by round the {sport} field shrinks: pairs play, winners remain, and so does a player who could "
            "not be paired. With {n} at the beginning, {c} {spots} and {len} minutes for any match, by which minute "
            "has the field shrunk to one, if each round follows the previous one at once?"
        ),
        (
            "need the running time in minutes for a {sport} ko tournament, {len} min a match, {n} players in, {c} "
            "{spots}, byes when its odd, rounds dont overlap, no breaks"
        ),
        (
            "The timetable of a {sport} knock-out has to be filled in; for {x} years nobody has done it right. Take "
            "{n} players, {len} minutes a match and {c} {spots}; let an unpaired player advance; let no round start "
            "before the previous one has ended, but then at once. What does the timetable give as total minutes?"
        ),
        (
            "Imagine {n} players and only {c} {spots}. In the knock-out rounds of this {sport} competition a match "
            "fills {len} minutes, matches that find no room wait until the others are done, and the next round waits "
            "for all of them. Odd ones pass. How many minutes go by before a single player is left?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the minutes until one player is left. Known: {n} players, {c} matches at a time, {len} "
                "minutes each. In each round half of those left play, rounded down; divide the matches by {c} and "
                "round up, add the minutes, take the losers off, until one is left."
            ),
            """
import math
left = {n}
minutes = 0
while left > 1:
    matches = left // 2
    minutes += math.ceil(matches / {c}) * {len}
    left -= matches
print(minutes)
""",
        ),
    ),
    reply="It takes {output} minutes.",
)
