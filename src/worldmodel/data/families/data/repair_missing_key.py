"""Counts by word: the first program adds to a key that is not there yet."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    words = draw.sample(["tea", "coffee", "juice", "milk", "water", "cocoa"], 3)
    counts = draw.integers(3, 2, 4)
    listed = [word for word, count in zip(words, counts, strict=True) for _ in range(count)]
    return Case({"words": ", ".join(draw.sample(listed, len(listed))), "asked": words[0]}, counts[0])


FAMILY = Family(
    category="data",
    kind="repair",
    case=case,
    phrasings=(
        "The orders were {words}. How many times was {asked} ordered?",
        "Tally {words}. What is the count for {asked}?",
        "The list is {words}; how many of them are {asked}?",
        "Guests asked for {words}. How often does {asked} turn up?",
        "Group these drinks and tell me the size of the group {asked}: {words}",
        "count of {asked} in {words}",
        "A waiter writes down {words}. How many cups of {asked} does he bring?",
        "Make a table of how often each drink occurs in {words}, then read off {asked}.",
        "Out of the list {words} I only pay for {asked}. How many do I pay for?",
        "When {words} are sorted into piles, how many pieces does the pile for {asked} have?",
    ),
    more=(
        "How often does {asked} appear in this list: {words}?",
        "Tell me the number of times that the word {asked} is found in {words}.",
        '"{words}" is what the guests shouted. How many shouted {asked}?',
        "{words} - number of {asked} = ?",
        "I wonder how many people at our table had {asked}. The bill says: {words}.",
        "If you go through {words} one by one, how many times do you come across {asked}?",
        "Could you count each drink in {words} and give me the figure for {asked}?",
        "Given the sequence {words}, determine the frequency of {asked}.",
        "orders today: {words}. so {asked} was wanted how many times",
        (
            "At the counter somebody calls out {words}. The barista must know how many portions of {asked} to "
            "prepare. Work it out, please."
        ),
        "{asked} was ordered how often, if the orders were {words}?",
        "Of the drinks {words}, what number are {asked}?",
        "Find {asked} in {words} and say how many times it stands there.",
        "The bill for {asked} depends on how many were ordered. The waiter's notes: {words}. How many is that?",
        "how many {asked} in this: {words}",
        "Drinks in the order in which they left the bar: {words}. Number of {asked} among them?",
        "We all shouted our wishes, {words}, and I must carry the {asked}. How many do I carry?",
        "Please count the {asked} in {words}.",
        "Count everything in {words} with a dictionary. Which value does it hold for {asked}?",
        '"And how many {asked}?" the cook wants to know. The list of orders says {words}.',
        "Drink: {asked}. Orders: {words}. Count: ?",
        "If each entry {asked} in {words} stands for a guest, how many guests chose it?",
        "You keep a tally for every drink in {words}. How many strokes stand beside {asked} in the end?",
        "Tell me, looking at {words}, how popular {asked} was, as a number of orders.",
        "A cafe notes {words} in the course of a morning. Determine how many orders of {asked} there were.",
        "As {words} were read out, a boy raised his hand at each {asked}. How many times did he raise it?",
    ),
    steps=(
        Step(
            "Asked: how often {asked} occurs. Known: the list. Count every word in a dictionary.",
            """
counts = {}
for word in "{words}".split(", "):
    counts[word] += 1
print(counts["{asked}"])
""",
            requires="python:data",
            fails=True,
        ),
        Step(
            "A word that is not in the dictionary yet has no count to add to. Start from zero with get.",
            """
counts = {}
for word in "{words}".split(", "):
    counts[word] = counts.get(word, 0) + 1
print(counts["{asked}"])
""",
            requires="python:data",
        ),
    ),
    reply="There are {output} orders of {asked}.",
)
