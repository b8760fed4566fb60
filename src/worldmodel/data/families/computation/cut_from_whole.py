"""Equal pieces are cut from a length: what is left of it."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family, Value


def case(draw: Draw) -> Case:
    pieces, length = draw.integer(2, 9), draw.number(1.1, 4.5, digits=1)
    whole = round(pieces * length + draw.number(0.3, 6, digits=1), 1)
    thing, unit, verb = draw.pick(
        ("ribbon", "metres", "cut"),
        ("rope", "metres", "cut"),
        ("plank", "feet", "sawn"),
        ("pipe", "feet", "cut"),
        ("cloth", "yards", "cut"),
        ("wire", "metres", "clipped"),
    )
    values: dict[str, Value] = {
        "pieces": pieces,
        "length": length,
        "whole": whole,
        "thing": thing,
        "unit": unit,
        "verb": verb,
    }
    return Case({**draw.who(), **values, "x": draw.integer(2, 30)}, round(whole - pieces * length, 2))


FAMILY = Family(
    category="computation",
    case=case,
    phrasings=(
        (
            "{pieces} pieces of {length} {unit} each are {verb} off a {thing} that is {whole} {unit} long. How much "
            "{thing} is left?"
        ),
        (
            "How long is the rest of a {thing} of {whole} {unit} when {who} has {verb} off {pieces} pieces, {length} "
            "{unit} each?"
        ),
        (
            "A {thing} measures {whole} {unit}. {who} needs {pieces} pieces, and each must be {length} {unit}. What "
            "length remains?"
        ),
        "From {whole} {unit} of {thing}, {who} takes {pieces:words} times {length} {unit}. Find the remainder.",
        "{thing:capital}: {whole} {unit}. Used: {pieces} parts of {length} {unit}. Left over?",
        (
            "{who} has {verb} a {thing} into {pieces} parts of {length} {unit} and one last part. Before, it had "
            "{whole} {unit}. How long is the last part?"
        ),
        "i had {whole} {unit} of {thing} and used {pieces} bits, {length} {unit} each. how much have i still got",
        (
            "After {pieces} pieces of the same length, {length} {unit}, were {verb} from it, what is left of a "
            "{thing} that had {whole} {unit} before?"
        ),
        (
            "A {thing}, {x} millimetres thick and {whole} {unit} long, gives {pieces} pieces with a length of "
            "{length} {unit}. How many {unit} stay unused?"
        ),
        (
            "If each piece takes {length} {unit} and {pieces} pieces are wanted, how much of the {thing} ({whole} "
            "{unit}) will not be needed?"
        ),
        "Subtract {pieces} lengths of {length} {unit} from a {thing} of {whole} {unit}; give what is over in {unit}.",
        (
            "{who} bought {whole} {unit} of {thing}. {pieces} parts of {length} {unit} each get used. Calculate what "
            "{who} can put back in the cupboard."
        ),
        (
            "{who} is building something and has a {thing} of {whole} {unit} and {x} nails. {pieces} times {they} "
            "measures {length} {unit} and cuts. How much of the {thing} does {they} hold in {their} hand at the end?"
        ),
    ),
    more=(
        (
            "Could you tell me what length of {thing} is left if {who} started with {whole} {unit} and {verb} "
            "off {pieces} pieces, each {length} {unit} long?"
        ),
        (
            "Each piece is {length} {unit} long. {who} needs {pieces} of them and has {whole} {unit} of "
            "{thing}. How much will be over?"
        ),
        (
            "{length} {unit} apiece, {pieces} pieces, all {verb} from a single {thing} of {whole} {unit}. What "
            "is the length of the rest?"
        ),
        (
            "I wonder how many {unit} of {thing} {who} still has, after {pieces} pieces of {length} {unit} "
            "each were taken from the original {whole} {unit}."
        ),
        (
            '"I need {pieces} pieces, {length} {unit} each," says the customer. {who} has {whole} {unit} of '
            "{thing} in stock. How much of it stays there?"
        ),
        (
            "Given a {thing} with a length of {whole} {unit}, calculate the remainder once {length} {unit} has "
            "been {verb} from it {pieces} times."
        ),
        "Stock card, {thing}. Taken: {pieces} x {length} {unit}. Before: {whole} {unit}. After: ?",
        (
            "we {verb} {pieces} pieces at {length} {unit} each from the {thing}, it was {whole} {unit} when "
            "new, so whats left of it"
        ),
        (
            "The {thing} in {who}'s workshop was {whole} {unit} long until this morning. Since then {they} has "
            "{verb} {pieces} pieces from it, all of the same length, namely {length} {unit}. Work out how long "
            "it is now."
        ),
        (
            "Please find what remains: pieces of {length} {unit} were wanted, {pieces} in number, and a "
            "{thing} of {whole} {unit} was used for them."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the {thing} that is left. Known: {whole} {unit}, {pieces} pieces of {length}. Multiply to "
                "get what is used, subtract it from the whole."
            ),
            """
v1 = {pieces} * {length}
print({whole} - v1)
""",
        ),
    ),
    reply="{output} {unit} of {thing} are left.",
)
