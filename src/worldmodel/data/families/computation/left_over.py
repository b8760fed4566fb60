"""A whole is packed into equal lots: how many remain over."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    size, full = draw.integer(4, 24), draw.integer(3, 30)
    rest = draw.integer(2, size - 1)
    thing, lot = draw.pick(
        ("players", "teams"),
        ("photos", "album pages"),
        ("apples", "bags"),
        ("soldiers", "rows"),
        ("cards", "hands"),
        ("rolls", "baskets"),
        ("tiles", "rows"),
    )
    return Case({"size": size, "total": size * full + rest, "thing": thing, "lot": lot, "x": draw.integer(3, 30)}, rest)


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        "{total} {thing} are put in {lot} of {size}. How many {thing} are left over?",
        "How many {thing} remain when you make as many {lot} of {size} as you can out of {total}?",
        "If {size} {thing} belong to each of the {lot} and there are {total} {thing}, how many find no place?",
        "Making {lot} of {size:words} each, we use up most of {total} {thing}. What is the remainder?",
        (
            "{lot:capital} always have {size} {thing}, never fewer. With {total} {thing}, how many will not fit into "
            "a complete one?"
        ),
        "Take {total} {thing}, form {lot} of {size}, and tell me what stays behind.",
        "{total} {thing}, {size} per group. How many in the end without a group?",
        "how many {thing} do not make it into the {lot} when theres {total} and each of the {lot} takes exactly {size}",
        (
            "Out of {total} {thing} one forms equal {lot} with {size} {thing} in each. Not all can be used; find the "
            "number of unused {thing}."
        ),
        (
            "It took {x} minutes to arrange {total} {thing} in {lot} of {size}. The last few were too few for "
            "another. How many were those?"
        ),
        (
            "We keep taking {size} {thing} at a time from {total} until that is no longer possible. How many {thing} "
            "are still there?"
        ),
        "Arranged by {size}, do {total} {thing} come out even? No: some are over. How many?",
        (
            "There are {total} {thing} and {x} helpers. {lot:capital} of {size} {thing} are formed until no more "
            "full ones are possible. How many {thing} does nobody take?"
        ),
    ),
    more=(
        "If {size} {thing} go into each of the {lot}, how many of {total} {thing} are over at the end?",
        "I am filling {lot} with exactly {size} {thing} each. I have {total} {thing}. Tell me how many I cannot use.",
        "Group size: {size}; {thing}: {total}; left over: ?",
        (
            '"Only full {lot}, please, {size} {thing} in every one," says the boss. From {total} {thing}, '
            "how many are then left lying around?"
        ),
        (
            "Each of our {lot} is complete with {size} {thing}. Work out how many {thing} are left when as "
            "many {lot} as possible have been completed from a supply of {total}."
        ),
        "got {total} {thing} here and they go into {lot}, {size} apiece. whats left",
        (
            "Could you say how many single {thing} remain after {total} of them have been packed by the "
            "{size:words} into {lot}?"
        ),
        (
            "Sharing out {total} {thing} over full {lot} leaves a few, because {size} must be in each. I "
            "wonder how many that is."
        ),
        "When groups of {size} are formed, a few of the {total} {thing} stay without a group. What is their number?",
        (
            "The table was covered with {thing}, {total} to be exact. One after another, {lot} were filled, "
            "and each got its {size}. In the end there was too little for one more. How many {thing} still lay "
            "on the table?"
        ),
        (
            "Only {size} {thing} fit into each of the {lot}. From {total} {thing}, how many stay behind when "
            "all full {lot} are made?"
        ),
        "{size} in each: so the {thing} are put in {lot}, and there are {total}. How many are left at the end?",
        "With {size} {thing} to each of the {lot}, how many of {total} {thing} cannot be used?",
        (
            "Take {size} away from {total} {thing} again and again, once for each of the {lot}. How many "
            "{thing} are there when fewer than {size} are left?"
        ),
        "What is left over if {lot} of exactly {size} {thing} are formed and {total} {thing} are available?",
        (
            "There were {total} {thing} at first. All {lot} were made equal, {size} {thing} in each, and none "
            "was left half full. Find the number of {thing} nobody could place."
        ),
        (
            "I put {size} {thing} at a time into {lot}. {total} were in front of me. Please tell me how many "
            "are still in front of me after the last full one."
        ),
        (
            '"{total} {thing}!" cries the girl. "Then make {lot} of {size}," says her brother, "and I get '
            'what is over." How many {thing} does he get?'
        ),
        "{lot:capital} with {size} {thing}; {total} {thing} available; remainder?",
        (
            "Each full one of the {lot} takes {size} {thing}. Since {total} is the number of {thing}, some "
            "remain. How many?"
        ),
        "when i do {lot} of {size} how many {thing} dont fit, i have {total}",
        (
            "Calculate the {thing} that remain out of {total} after they have been arranged in complete {lot}, "
            "each with {size}."
        ),
        "Suppose that {lot} hold {size} {thing} apiece. How many {thing} remain loose out of {total}?",
        "Someone divides {total} {thing} evenly into {lot} of {size}, as far as that goes. What does not go in?",
        (
            "After every possible group of {size} has been taken for the {lot}, how many of the {thing} "
            "remain? There were {total} before."
        ),
        (
            "You are given {total} {thing} and fill {lot} with {size} each until there are not enough for a "
            "further one. What is the rest?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} left over. Known: {total} {thing}, {size} to a group. Take the remainder of the "
                "division."
            ),
            "print({total} % {size})",
        ),
    ),
    reply="{output} {thing} are left over.",
)
