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
        (
            "{len} minutes go by for each match of {sport}, and {c} {spots} can be used at a time. With {n} "
            "players, losers out, a player left over going through, and every round waiting for the end of the "
            "one before, how many minutes does the knock-out take?"
        ),
        (
            "{c} {spots}, {len} minutes per match, {n} players: how long in minutes is a {sport} knock-out in "
            "which an odd player advances without playing and rounds come one straight after the other?"
        ),
        (
            "There are {c} {spots} for {sport}. {n} players want to find the best by knock-out. In a round "
            "with an odd number somebody moves on freely. A match lasts {len} minutes, and a round starts as "
            "soon as the last is complete. Find the total minutes."
        ),
        (
            "After how many minutes is a {sport} knock-out finished, if matches take {len} minutes, {n} people "
            "enter, only {c} {spots} are available, an unpaired person is passed on, and no round begins until "
            "the previous one is through, then at once?"
        ),
        (
            "With matches of {len} minutes, {n} entrants play {sport} for a cup. Losers leave. If there is an "
            "entrant too many to pair, that one stays in. {c} matches can be held at once, rounds never "
            "overlap, and there are no breaks. Tell me the minutes until the cup is won."
        ),
        (
            "Knock-out, {sport}. Match: {len} min. {spots:capital}: {c}. Players: {n}. Odd player in a round: "
            "bye. Rounds: in sequence, no pause. Total minutes = ?"
        ),
        (
            "{len} minutes a match, {c} {spots}, {n} players. {sport} knockout, odd one out gets a free pass, "
            "rounds one by one with no breaks. how many minutes in total"
        ),
        (
            "Since all {c} {spots} of the club may be used, a {sport} knock-out is held there. A match fills "
            "{len} minutes. In each round the players are paired, a single one left goes on unplayed, losers "
            "are out; the following round comes directly after. {n} players begin. Work out the minutes to the "
            "end."
        ),
        (
            '"We are {n}," say the players. "And I have {c} {spots}," says {who}, who leads the {sport} '
            'knock-out, "so with {len} minutes a match I can tell you the end." Odd players pass, a round '
            "follows directly when the last is finished. After how many minutes is the end?"
        ),
        (
            "If each match takes {len} minutes and at most {c} are played together, in how many minutes does a "
            "{sport} knock-out bring {n} players down to a winner? Whoever cannot be paired goes through; "
            "rounds do not overlap and follow immediately."
        ),
        (
            "Please plan a {sport} tournament by knock-out: {c} {spots}, {n} players, {len} minutes for a "
            "match. When a round has an odd player, let that player advance. Start each round right after the "
            "whole previous round. How many minutes are to be planned?"
        ),
        (
            "You watch a {sport} knock-out from the first minute to the last. Each match you see takes {len} "
            "minutes, up to {c} of them go on at the same time, and {n} players have come. Odd players get a "
            "bye, and rounds follow each other without a gap. How many minutes do you watch?"
        ),
        (
            "Given {n} participants, a match time of {len} minutes and {c} {spots}, calculate the duration in "
            "minutes of a {sport} competition in which a defeat means going home, an unpaired participant "
            "advances, and rounds are played strictly in turn without idle time."
        ),
        (
            "A hall with {x} windows has room for {c} {spots}. For each match of {sport}, {len} minutes are "
            "needed. Losers drop out, someone without an opponent advances, and the next round begins as soon "
            "as the last match of a round is done. What number of minutes do {n} players need to get a winner?"
        ),
        (
            "I wonder how many minutes our {sport} knock-out lasts. A round is over before the next starts, "
            "with no waiting in between. {len} minutes is what a match takes; {n} of us play; we own {c} "
            "{spots}; if our number is odd, somebody rests and stays in."
        ),
        (
            "Winners stay, losers go, and an odd player is waved through: so goes the {sport} cup, round after "
            "round without a pause. It has {n} players at the start. Up to {c} matches run together. As each "
            "is {len} minutes long, determine the minutes from the first match to the end of the final."
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
