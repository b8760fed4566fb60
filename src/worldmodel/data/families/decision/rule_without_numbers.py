"""How something is computed, asked without any numbers: explained, not computed."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

RULES = {
    "the speed": ("a distance and a time", "divide the distance by the time"),
    "the area of a rectangle": ("its length and width", "multiply the length by the width"),
    "the average": ("a list of numbers", "add all numbers and divide by how many there are"),
    "the change": ("a price and the note paid with", "subtract the price from the note"),
    "the perimeter of a square": ("its side", "multiply the side by four"),
    "the density": ("a mass and a volume", "divide the mass by the volume"),
    "the price of one piece": ("the price of a pack and its count", "divide the price by the count"),
    "the distance": ("a speed and a time", "multiply the speed by the time"),
    "the missing angle of a triangle": ("the other two angles", "subtract both angles from the straight angle"),
}


def case(draw: Draw) -> Case:
    what = draw.pick(*RULES)
    known, rule = RULES[what]
    return Case({"what": what, "known": known, "rule": rule}, rule)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "How do I find {what} when I know {known}?",
        "Explain in words how {what} is worked out from {known}.",
        "What is the rule for {what}, given {known}?",
        "Which steps lead from {known} to {what}? No numbers, please.",
        "I keep forgetting how one gets {what}. All I have is {known}.",
        "{what:capital}: how is it computed? I start from {known}.",
        "My daughter has {known} and should find {what}. What must she do?",
        "tell me how to calculate {what} out of {known}",
        "In general, not for a special case: with {known} at hand, in what way do you obtain {what}?",
        "Describe the method that turns {known} into {what}.",
    ),
    more=(
        "How does one find {what} when {known} can be used?",
        "Given {known}, how would you go about finding {what}? Just the rule, please.",
        "From {known} to {what}: which steps lead there?",
        "Could you tell me the way to work out {what} if I have {known}?",
        "I have {known}, but no idea how {what} follows from that. Please explain.",
        (
            '"How do I get {what}?" a pupil asks. "You know {known}," says the teacher. "So?" Finish her '
            "explanation in general terms."
        ),
        "no numbers yet, i just want to know how to find {what} from {known}",
        "For my exercise book I need a sentence that says how {what} is found from {known}.",
        "Suppose somebody has {known}. By what rule can {what} be determined?",
        "State the general rule by which {known} will give you {what}.",
        "{known:capital}: that is all I know. In what way does it give {what}?",
        "How is {what} obtained if someone gives you {known}?",
        "Teach me how to get {what}. You may assume {known}.",
        "I understand what {what} is, but not how to calculate it from {known}.",
        "Say in one sentence how {known} can be turned into {what}.",
        "Which calculation takes one from {known} to {what}?",
        "When you have {known}, what do you do in order to find {what}?",
        "hi, no example needed, how do u work out {what} when u have {known}",
        "A friend must explain {what} in class, with {known} as the starting point. What is the general method?",
        '"To find {what}," the book begins, "take {known} and ..." How does the sentence go on?',
        "Please tell me, without any figures, the procedure for {what} on the basis of {known}.",
        "Is there a rule for {what}? What we start with is {known}.",
        "With nothing but {known}, can one find {what}, and by what steps?",
        "Let {known} be available. Describe how {what} is calculated.",
        "For somebody who holds {known}, how would you put the way to {what} into words?",
        "I wonder how people work out {what} once they know {known}.",
    ),
    think=(
        "Asked: how {what} is found. No numbers are told, so there is nothing to compute; the rule can "
        "be said in words."
    ),
    reply="To find {what}, {rule}.",
)
