"""A question about something that its subject does not have: said, not computed."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

MISSING = (
    ("legs", "a snake"),
    ("wings", "a horse"),
    ("feathers", "a frog"),
    ("teeth", "a hen"),
    ("bones", "a worm"),
    ("legs", "a shark"),
    ("bones", "a jellyfish"),
    ("wings", "a spider"),
    ("feathers", "a dolphin"),
    ("horns", "a rabbit"),
    ("wings", "a dog"),
    ("teeth", "a penguin"),
    ("horns", "a mouse"),
    ("feathers", "a cow"),
)


def case(draw: Draw) -> Case:
    part, thing = draw.pick(*MISSING)
    return Case({"part": part, "thing": thing, "who": draw.person(), "number": draw.integer(3, 12)}, f"no {part}")


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Just checking my biology: how many {part} does {thing} have?",
        "What colour are the {part} of {thing}?",
        "Please tell {who} how long the {part} of {thing} are.",
        "{part:capital} of {thing}: how heavy?",
        "My son counted the {part} of {thing} in a picture and got {number}. Is that right?",
        "if {thing} loses {number:words} of its {part}, how many are left",
        '"Draw {thing} and do not forget the {part}!" says the teacher. How many must {who} draw?',
        "I am making {thing} out of clay and have come to the {part}. What number of them is needed?",
        "The {part} of {thing} puzzle me. What are they good for?",
        "In what way do the {part} of {thing} differ from those of other animals?",
    ),
    more=(
        "Could you explain why {thing} has exactly {number} {part}?",
        "{who} has drawn {thing} with {number:words} {part}. How many should there be?",
        "{thing:capital} and its {part}: what do they look like?",
        "hey how big are the {part} of {thing} normally",
        "If you looked closely at {thing}, how many {part} could you count?",
        "For a book on animals, describe the {part} that belong to {thing}.",
        "At which age are the {part} of {thing} fully grown? {who} would like to know it.",
        "What would {thing} do without its {part}?",
        "In a quiz one must say what the {part} of {thing} are made of. What is correct?",
        "I read that {thing} loses its {part} every {number} months. Is it true?",
        "How many {part} has {thing}?",
        "Tell me something about the {part} of {thing}: how long do they get?",
        "{who} wants to know if the {part} of {thing} are soft or hard. Which is it?",
        "Why does {thing} need its {part}?",
        "I counted {number} {part} on {thing}. Did I miss any?",
        "if {thing} hurts its {part}, do they grow back",
        "Could you say which colour the {part} of {thing} have in winter?",
        '{who} asks: "Are the {part} of {thing} heavier than mine?" What shall I reply?',
        "How does {thing} keep its {part} clean?",
        "When {thing} is young, what do its {part} look like?",
        "Describe, please, how {thing} uses its {part}.",
        "Is it true that {number} is the usual number of {part} for {thing}?",
        "Size of the {part} of {thing}?",
        "For a drawing I must know where on its body {thing} has its {part}.",
        "Suppose {number} {part} fall off {thing}. How many does it still have?",
        "A toy maker is sewing {thing} from cloth and wonders how thick the {part} ought to be. What do you say?",
    ),
    think=(
        "Asked: something about the {part} of {thing}. But {thing} has none, as I know: there is nothing to "
        "look up and nothing to compute, only that to be said."
    ),
    reply="{thing:capital} has no {part}.",
)
