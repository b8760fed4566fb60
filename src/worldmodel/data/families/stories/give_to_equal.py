"""Two people compare their things before and after one gives some to the other."""

from __future__ import annotations

from collections.abc import Mapping

from worldmodel.data.family import Draw, Value
from worldmodel.data.stories import Story


def values(draw: Draw) -> Mapping[str, Value]:
    few, half = draw.integer(2, 120), draw.integer(2, 50)
    given = draw.integer(1, half - 1)
    who, friend, other = draw.people(3)
    return {
        "few": few,
        "half": half,
        "many": few + 2 * half,
        "given": given,
        "x": draw.integer(2, 99),
        "who": who,
        "friend": friend,
        "other": other,
        "thing": draw.pick(
            "marbles",
            "cards",
            "chocolates",
            "stickers",
            "nuts",
            "coins",
            "tokens",
            "crayons",
            "grapes",
            "building bricks",
            "toy cars",
            "biscuits",
        ),
    }


STORY = Story(
    values,
    numbers=("few", "given", "many"),
    asides=(
        "{other} has {x} {thing}",
        "{who} is {x} months older than {friend}",
        "they have known each other for {x} months",
    ),
)
MANY = ("{who} has {many} {thing}", "{who} owns {many} {thing}", "{many} {thing} belong to {who}")
FEW = ("{friend} has {few} {thing}", "{friend} owns only {few} {thing}", "{few} {thing} belong to {friend}")
GIVEN = (
    "{who} gives {given} {thing} to {friend}",
    "{friend} gets {given} of {who}'s {thing}",
    "{who} hands {given} {thing} to {friend}",
)

FAMILIES = {
    "equal": STORY.asked(
        (MANY, FEW),
        (
            "how many {thing} must {who} give to {friend} so that both have the same number",
            "how many {thing} should {friend} get from {who} so that they have equally many",
            "how many {thing} must pass from {who} to {friend} to make them equal",
        ),
        think="Asked: {thing} to give for equal shares. Known: {who} {many}, {friend} {few}. Half of the difference.",
        code="gap = {many} - {few}\nprint(gap / 2)",
        reply="{who} must give {output} {thing}.",
        answer=lambda v: v["half"],
    ),
    "each": STORY.asked(
        (MANY, FEW),
        (
            "how many {thing} would each have if they shared all {thing} equally",
            "how many {thing} does each get if they put them together and share evenly",
        ),
        think="Asked: {thing} of each after sharing. Known: {who} {many}, {friend} {few}. Add, then divide by 2.",
        code="together = {many} + {few}\nprint(together / 2)",
        reply="Each would have {output} {thing}.",
        answer=lambda v: v["few"] + v["half"],
    ),
    "buy": STORY.asked(
        (MANY, FEW),
        (
            "how many {thing} must {friend} buy to have as many as {who}",
            "how many more {thing} does {friend} need to have just as many as {who}",
        ),
        think="Asked: {thing} that {friend} lacks. Known: {who} {many}, {friend} {few}. Subtract.",
        code="print({many} - {few})",
        reply="{friend} needs {output} {thing}.",
        answer=lambda v: 2 * v["half"],
    ),
    "gap_after": STORY.asked(
        (MANY, FEW, GIVEN),
        (
            "how many more {thing} does {who} have than {friend} then",
            "how many {thing} fewer than {who} does {friend} have after that",
            "what is the difference between their {thing} now",
        ),
        think="Asked: difference after the gift. Known: {who} {many}, {friend} {few}, {given} given. "
        "Find both new numbers, then subtract.",
        code="giver = {many} - {given}\ngetter = {few} + {given}\nprint(giver - getter)",
        reply="The difference is {output} {thing}.",
        answer=lambda v: 2 * (v["half"] - v["given"]),
    ),
    "getter": STORY.asked(
        (MANY, FEW, GIVEN),
        ("how many {thing} does {friend} have now", "how many {thing} has {friend} then"),
        think="Asked: {thing} of {friend} now. Known: {few} before, {given} received. {who}'s {many} do not "
        "matter. Add.",
        code="print({few} + {given})",
        reply="{friend} has {output} {thing}.",
        answer=lambda v: v["few"] + v["given"],
    ),
    "together": STORY.asked(
        (MANY, FEW, GIVEN),
        ("how many {thing} do both have together after that", "how many {thing} are there in all after the gift"),
        think="Asked: {thing} together. Known: {who} {many}, {friend} {few}. The {given} given change nothing. Add.",
        code="print({many} + {few})",
        reply="Together they have {output} {thing}.",
        answer=lambda v: v["many"] + v["few"],
    ),
}
