"""The second largest number of a list."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(5, 9), 20, 990, distinct=True)
    thing = draw.pick("bids", "sales figures", "jackpots", "visitor counts", "scores")
    return Case({"nums": ", ".join(map(str, numbers)), "thing": thing}, sorted(numbers)[-2])


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "What is the second highest of the {thing} {nums}?",
        "Which number in {nums} is beaten by only one other?",
        "second largest of {nums}",
        "Leave out the maximum of {nums}. What is the biggest number that remains?",
        "Our {thing}: {nums}. The best one wins; who is the runner-up, by number?",
        "Name the value ranked number two from the top in {nums}.",
        "If {nums} were ordered downwards, what would be in second place?",
        "There were {thing} of {nums}. I know the top one already, tell me the next one below.",
        "Find the silver-medal number among {nums}.",
        "Take the list {nums} and give its second greatest element.",
    ),
    more=(
        "{nums}: which of these comes right after the largest?",
        "I wonder which {thing} value is second highest among {nums}.",
        "Silver goes to the second biggest number. The numbers are {nums}. Which gets silver?",
        "hey whats the second highest in {nums}",
        "Could you find the number just below the maximum in {nums}?",
        "The {thing} were read out: {nums}. Please tell me the second largest of them.",
        "Given {nums}, strike out the largest value and then state the largest of the others.",
        "Sorted from high to low, {nums} would have which number behind the first?",
        (
            "A clerk notes these {thing}: {nums}. Only the highest is greater than the number that the boss "
            "asks for. Which number is it?"
        ),
        "Work out the runner-up: {nums}",
        "Just one number in this list is larger than the one I am after: {nums}. Which is it?",
        "In second position, counted from the largest down, which of {nums} do we find?",
        "Among {nums}, what comes immediately below the top?",
        "Ignoring the greatest, tell me the greatest of {nums}.",
        "{thing:capital}: {nums}. Wanted: number two, from above.",
        "My {thing} are {nums}. I threw a party for the best; which was the second best?",
        (
            '"Not the highest of the {thing}, the one right after it!" says the boss. They are {nums}. What '
            "does she want to hear?"
        ),
        "If the maximum is removed from {nums}, what becomes the new maximum?",
        "You get {nums} as {thing}. Rank them from large to small and report the second.",
        "Please give the second biggest entry of {nums}.",
        "The {thing} on the list, {nums}, are to be ranked. Who ends up right behind the leader, in figures?",
        "need the 2nd highest out of {nums} pls",
        "Which number of {nums} would lead if the largest had never been there?",
        "How large is the second largest of these {thing}? {nums}",
        "Find in {nums} the number that only the maximum exceeds.",
        "When the winner among the {thing} {nums} is disqualified, which value moves up to the top?",
    ),
    steps=(
        Step(
            "Asked: the second largest. Known: {nums}. Sort them downwards and take the second.",
            "print(sorted([{nums}], reverse=True)[1])",
            requires="python:data",
        ),
    ),
    reply="The second largest is {output}.",
)
