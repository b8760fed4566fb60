"""Points won and lost in a game of several rounds."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    won, lost = draw.integer(3, 150), draw.integer(2, 80)
    start = lost + draw.integer(0, 200)
    who, rival = draw.people(2)
    return {
        "start": start,
        "won": won,
        "lost": lost,
        "end": start + won - lost,
        "again": draw.integer(3, 90),
        "goal": start + won - lost + draw.integer(3, 150),
        "x": draw.integer(2, 300),
        "who": who,
        "rival": rival,
        "points": draw.pick("points", "coins", "stars", "gems", "tokens", "credits", "gold pieces", "chips"),
        "game": draw.pick("a board game", "a card game", "a video game", "a quiz", "a dice game", "a treasure hunt"),
    }


STORY = Story(
    values,
    numbers=("won", "lost", "again"),
    asides=(
        "{rival} had {x} {points}",
        "the game took {x} minutes",
        "the record is {x} {points} higher than anything {who} ever had",
        "{rival} won {x} {points} in that round",
    ),
)
START = (
    "{who} had {start} {points} in {game}",
    "in {game} {who} began the round with {start} {points}",
    "{start} {points} stood on {who}'s account in {game}",
)
WON = (
    "{who} won {won} {points}",
    "{who} gained {won} {points} in the next round",
    "a clever move brought {who} {won} {points}",
)
LOST = (
    "then {who} lost {lost} {points}",
    "after a mistake {who} lost {lost} {points}",
    "a bad move cost {who} {lost} {points}",
)
END = (
    "in the end {who} had {end} {points}",
    "{who} finished with {end} {points}",
    "that left {who} with {end} {points}",
)
GOAL = ("{goal} {points} are needed to win", "the winner needs {goal} {points}", "whoever reaches {goal} {points} wins")

FAMILIES = {
    "end": STORY.asked(
        (START, WON, LOST),
        (
            "how many {points} did {who} have then",
            "how many {points} does {who} have now",
            "what is {who}'s total in {points} after that",
        ),
        think="Asked: {points} in the end. Known: {start} at first, {won} won, {lost} lost. Add, then subtract.",
        code="print({start} + {won} - {lost})",
        reply="{who} has {output} {points} now.",
        answer=lambda v: v["end"],
    ),
    "need": STORY.asked(
        (START, WON, LOST, GOAL),
        (
            "how many more {points} does {who} need to win",
            "how many {points} is {who} short of the goal",
            "how many {points} are still missing for {who} to win",
        ),
        think="Asked: {points} still needed. Known: {start} at first, {won} won, {lost} lost, goal {goal}. "
        "Find the {points} now, then subtract from the goal.",
        code="now = {start} + {won} - {lost}\nprint({goal} - now)",
        reply="{who} needs {output} more {points}.",
        answer=lambda v: v["goal"] - v["end"],
    ),
    "start": STORY.asked(
        (("in {game} {who} won {won} {points}", "{who} won {won} {points} in {game}"), LOST, END),
        (
            "how many {points} did {who} have at first",
            "with how many {points} did {who} begin",
            "how many {points} did {who} have before this",
        ),
        think="Asked: {points} at first. Known: {won} won, {lost} lost, {end} in the end. "
        "Go back: add {lost}, take away {won}.",
        code="print({end} + {lost} - {won})",
        reply="{who} had {output} {points} at first.",
        answer=lambda v: v["start"],
    ),
    "lost": STORY.asked(
        (START, WON, ("then {who} lost some {points}", "after that {who} lost a number of {points}"), END),
        (
            "how many {points} did {who} lose",
            "how many {points} were lost",
            "what number of {points} did the mistake cost {who}",
        ),
        think="Asked: {points} lost. Known: {start} at first, {won} won, {end} in the end. "
        "Add the won ones, then subtract the end.",
        code="print({start} + {won} - {end})",
        reply="{who} lost {output} {points}.",
        answer=lambda v: v["lost"],
    ),
    "twice": STORY.asked(
        (
            START,
            LOST,
            ("later {who} lost {again} more {points}", "another {again} {points} were lost in the last round"),
        ),
        (
            "how many {points} did {who} lose in all",
            "what is the total number of {points} that {who} lost",
            "how many {points} were lost altogether",
        ),
        think="Asked: {points} lost in all. Known: {lost} and {again} lost. The {start} do not matter. Add.",
        code="print({lost} + {again})",
        reply="{who} lost {output} {points} in all.",
        answer=lambda v: v["lost"] + v["again"],
    ),
}
