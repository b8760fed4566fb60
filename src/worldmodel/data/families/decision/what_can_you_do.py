"""A question about the helper itself: answered in words."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing = draw.pick(
        "do sums",
        "look up the weather",
        "read a table",
        "convert money",
        "write programs",
        "find distances",
        "work with lists",
        "compute averages",
        "count words in a text",
        "look up a product",
    )
    return Case({"thing": thing, "who": draw.person()}, "yes, i can")


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Can you {thing}?",
        "Are you able to {thing}?",
        "{who} would like to know whether you {thing}.",
        "Do you {thing}, or is that too hard for you?",
        "Is it possible to {thing} with your help?",
        "Suppose I wanted you to {thing} later today. Would that work?",
        "hey can i ask you to {thing} some time",
        "What I want to find out first is if you know how to {thing}.",
        "My boss doubts that you can {thing}. Is it true that you can?",
        "{who} tells everybody you {thing}. Is that true?",
    ),
    more=(
        "Could you {thing} if I asked you to?",
        "I wonder if you can {thing}.",
        "Tell me, are you able to {thing}?",
        "hey are you any good at this, i mean can you {thing}",
        '"It can even {thing}," says {who} about you. Can you really?',
        "Before I give you any work: is it true that you {thing}?",
        "If {who} needed someone to {thing}, would you be able to do it?",
        "Please say whether you know how to {thing}.",
        "Among the jobs you can do, is there this: to {thing}?",
        "My question is only whether you can {thing}; the details come later.",
        "Would you manage to {thing}?",
        "How about this: are you somebody who can {thing}?",
        "To {thing}: is that among your skills?",
        "{who} asked me if you can {thing}. What shall I answer?",
        "I have no task yet, I just want to know if you can {thing}.",
        "Let me know if you are capable of it, that is, if you can {thing}.",
        "do you know how to {thing} or not",
        "Let us say that one day I need to {thing}. Can you do that for me?",
        '"Ask it whether it can {thing}," {who} whispered. So, can you?',
        "Is it within your powers to {thing}?",
        "People say that assistants like you can {thing}. Does that hold for you as well?",
        "Yes or no: you can {thing}?",
        "I am trying to learn what you are good for. For instance, are you able to {thing}?",
        "Would I be right to think that you can {thing}?",
        "If I came to you with such a job, could you {thing}?",
        "Just curious, can a program like you {thing}?",
    ),
    think="This asks what I can do, and gives nothing to do yet: neither a tool nor a model now.",
    reply="Yes, I can {thing}: just tell me what exactly you need.",
)
