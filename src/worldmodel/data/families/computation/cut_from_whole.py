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
        (
            "{length} {unit} is the length of each piece, {pieces} is the number of pieces, and {whole} {unit} "
            "was the length of the {thing} they are {verb} from. How much of it is left?"
        ),
        (
            "At {length} {unit} each, {pieces} pieces are {verb} from the {thing} of {who}, which has {whole} "
            "{unit}. What is left?"
        ),
        (
            "How much of {whole} {unit} of {thing} will {who} have left, when pieces of {length} {unit} are "
            "{verb} off and there are {pieces} of them?"
        ),
        (
            "With {pieces} pieces {verb} from it, all {length} {unit} long, what length has a {thing} that "
            "started out at {whole} {unit}?"
        ),
        "Before cutting: {whole} {unit} of {thing}. Each piece: {length} {unit}. Pieces: {pieces}. After cutting: ?",
        (
            "each bit is {length} {unit} and {who} wants {pieces} bits, all from the same {thing} of {whole} "
            "{unit}. how much {thing} is there after that"
        ),
        (
            "Of {length} {unit} each were the {pieces} pieces that {who} has {verb} from a {thing}. At first "
            "it had {whole} {unit}. Work out the rest."
        ),
        (
            '"A piece has to be {length} {unit}, and I want {pieces} of them," {who} is told. {they:capital} '
            "has a {thing} that is {whole} {unit} long. How much of it does {they} keep?"
        ),
        (
            "If {who} uses {pieces} pieces of {thing}, and each of them takes {length} {unit} from a supply of "
            "{whole} {unit}, what supply is left?"
        ),
        (
            "You have {whole} {unit} of {thing}. A friend asks for {pieces} pieces, {length} {unit} long each. "
            "How many {unit} are yours after you gave them away?"
        ),
        (
            "Tell me how long the {thing} still is. {pieces} times a piece was {verb} from it, always {length} "
            "{unit}. Its length was {whole} {unit} before."
        ),
        (
            "Given pieces of {length} {unit}, {pieces} in all, that are {verb} from {whole} {unit} of {thing}, "
            "determine the length which is not used."
        ),
        (
            "I wonder what is over from my {thing}. I have {verb} off {pieces} pieces; each measures {length} "
            "{unit}; and the whole measured {whole} {unit}."
        ),
        (
            "A roll in a shop holds {whole} {unit} of {thing}. In the course of a day {pieces} customers buy a "
            "piece of {length} {unit} each. How much is on the roll in the evening?"
        ),
        (
            "Could you find the rest? {who} took {length} {unit} of {thing} from the store, and did so "
            "{pieces:words} times. In the store there had been {whole} {unit}."
        ),
        (
            "As {who} needs {pieces} pieces with a length of {length} {unit} for {their} work, {they} takes "
            "them from a {thing} with {whole} {unit}. Please say how many {unit} remain."
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
