"""The outcome of a future draw or match: nobody knows it."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES


def case(draw: Draw) -> Case:
    first, second = draw.sample(CITIES, 2)
    event = draw.pick("chess match", "football match", "boat race", "school quiz", "song contest", "cooking contest")
    return Case({"first": first, "second": second, "event": event})


FAMILY = Family(
    category="decision",
    kind="unanswerable",
    case=case,
    phrasings=(
        "Who will win tomorrow's {event}, {first} or {second}?",
        "Tomorrow {first} meets {second} in the {event}. Which side wins?",
        "Tell me now how the {event} between {first} and {second} is going to end next week.",
        "{event}, {first} against {second}, on Sunday: result?",
        "I want to bet on the {event}. Is it sure to be {first}, or {second}?",
        "Next month there is a {event} of {first} versus {second}. Name the winner.",
        "predict exactly the final score of {first} and {second} in the coming {event}",
        "Will the people of {first} cheer after the next {event} with {second}, or will they weep?",
        "By which margin does {second} beat {first} in the {event} that starts tonight?",
        (
            "The newspaper of the day after tomorrow will report on the {event}; does its headline praise "
            "{first} or {second}?"
        ),
    ),
    more=(
        (
            "{first} and {second} will face each other in a {event} tomorrow. I would like to know today who "
            "comes out ahead."
        ),
        "Please predict with certainty: who takes the coming {event}, {second} or {first}?",
        "My uncle swears that {first} will beat {second} in next week's {event}. Is he right?",
        "upcoming {event}: {first} vs {second}. winner?",
        "I wonder who is going to be champion when {first} and {second} hold their {event} on Saturday.",
        (
            "The {event} starts tomorrow at noon. On one side {first}, on the other {second}. Which of them "
            "will have won by evening?"
        ),
        "Could you tell me the outcome of the {event} that {first} and {second} hold next month?",
        '"Who wins on Sunday?" asks a fan before the {event}. {second} plays {first}. Give the answer.',
        "hey so {second} or {first}, who's gonna win the {event} this weekend",
        "A trophy will be handed over after the {event} next Friday. Will its inscription read {first} or {second}?",
        "{second} or {first}: who is going to win the {event} the day after tomorrow?",
        "After tomorrow's {event}, will the winner be {second} or {first}?",
        "Give me the result of the {event} that {second} and {first} are to hold on Friday.",
        "Everybody talks about the {event} next week, {second} against {first}. Who wins it?",
        "Is {second} going to lose to {first} in the {event} on Saturday?",
        "I need the name of next Sunday's winner: {event}, {first} versus {second}.",
        (
            "Which of the two, {first} or {second}, will be celebrating after the {event} that is to take "
            "place tomorrow evening?"
        ),
        "tomorrow: {event}. {second} vs {first}. who wins, just tell me",
        '"We shall beat {second}," say the people of {first} about the coming {event}. Will they?',
        "Write the headline for Monday's paper: who has won Sunday's {event}, {second} or {first}?",
        "A friend has put money on {second} in next month's {event} against {first}. Does the friend win the bet?",
        "You surely know who comes out on top when {second} meets {first} in the {event} next Saturday. Who is it?",
        "Please tell me how next week's {event} of {first} and {second} will turn out.",
        (
            "The teams of {second} and {first} are still getting ready for the {event}, which begins tomorrow. "
            "Name the one that will win."
        ),
        "As soon as the next {event} is over, either {first} or {second} will be the champion. Which?",
        (
            "For tomorrow's {event} I want to print the winner's certificate today. Do I write {second} on it "
            "or {first}?"
        ),
    ),
    think="Asked: how a {event} ends that has not been held. No tool and no model can know the future.",
    reply="I do not know: the {event} has not taken place yet.",
)
