"""A list without its repeats, in the order of first appearance, in JavaScript."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    foods = ["rice", "beans", "pasta", "onions", "bread", "soup", "salad", "cheese", "eggs", "fish", "honey", "plums"]
    chosen = draw.sample(foods, draw.integer(4, 6))
    listed = chosen + [draw.pick(*chosen) for _ in range(draw.integer(2, 4))]
    listed = draw.sample(listed, len(listed))
    kept = [food for at, food in enumerate(listed) if food not in listed[:at]]
    return Case({"words": ", ".join(listed), "x": draw.integer(3, 30)}, ", ".join(kept))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Remove the duplicates from {words} in JavaScript, keeping the order. What is left?",
        "Use JavaScript to list each entry of {words} once, in the order of first appearance.",
        "My shopping list says {words}. I want every item only once and in the same order; let JavaScript do it.",
        "JS: unique values of {words} with the order kept",
        "Which list does a JavaScript program print if it skips whatever it has seen before in {words}?",
        "{words} - clean this up with JS so that nothing is repeated and the first mention of each stays in place.",
        (
            "Over {x:words} days we needed {words}. Write the different things in the order in which we first "
            "needed them, with the help of JavaScript."
        ),
        "With a JavaScript Set, what do you get from {words} when the repeats are dropped?",
        (
            "The waiter shouts {words} into the kitchen. The cook asks JavaScript for the list without the "
            "doubles, earliest first. What does the cook read?"
        ),
        (
            "If later copies of a word are struck out of {words}, which words remain, from left to right? Answer "
            "by JavaScript."
        ),
    ),
    more=(
        (
            "I typed {words} and repeated myself. Have a short JavaScript program give the entries without "
            "repetition, not reordered."
        ),
        "Input: {words}\nLanguage: JavaScript\nOutput wanted: the same list, later repeats gone",
        "could you dedupe this in js and leave the order alone: {words}",
        (
            "A pantry check in house {x} reported {words}. What distinct items is that, in order of appearance? "
            "JavaScript, please."
        ),
        "Let JavaScript read {words} from the front and note down a word only when it is new. Tell me the note.",
        (
            '"Nothing twice!" says the buyer about the list {words}. In JavaScript, strip it of what comes again,'
            " without sorting."
        ),
        (
            "In {words} some foods are named more than once. Print each of them a single time by means of "
            "JavaScript; the first mention decides about the place."
        ),
        (
            "Given the array ({words}), determine in JavaScript the array of its distinct elements in their "
            "original sequence."
        ),
        "How does the list {words} read after JavaScript has taken out all but the first occurrence of each word?",
        (
            "Please turn {words} into a list of unique words, oldest entry first. There are {x} of us to feed, "
            "and JavaScript is the language to use."
        ),
        "Each word only once, first appearances first: what does {words} become in JavaScript?",
        "JavaScript has a Set type. Use it to rid {words} of repeats, without changing the order.",
        "What is left of {words} after a JavaScript program has thrown away each word that came before already?",
        (
            "Please let JavaScript drop the second and any later mention of each word in {words} and print the "
            "others in order."
        ),
        (
            "My shopping list says {words}. Some things are on it more than once. Shorten it in JavaScript, "
            "the order staying as it is."
        ),
        "js, remove the dupes but keep the order: {words}",
        "Can JavaScript give me the different words of {words}, in the order in which they first occur?",
        (
            "Going through {words}, a JavaScript program prints a word when it meets it for the first time and "
            "never again. What is printed?"
        ),
        (
            "You have {words} and want no word a second time. With JavaScript, which list do you end up with, "
            "its order kept?"
        ),
        "Distinct words, original order, by JavaScript, from this list: {words}",
        (
            '"Say everything just once," the cook asks the waiter who called {words}. Let JavaScript write '
            "what the waiter should have said, in the same order."
        ),
        (
            "Tell me, using JavaScript, the list without repetitions that belongs to {words}; where a word "
            "first stood, there it stays."
        ),
        (
            "For a label I need the ingredients {words} without any repeated one, in the order given. "
            "JavaScript should do it."
        ),
        (
            "Find the unique entries of {words} by a line of JavaScript and list them as they come, from the "
            "first to the last."
        ),
        (
            "A child writes down {words}. The teacher strikes out every word that stood there before. In "
            "JavaScript, produce what can still be read."
        ),
        "If {words} is made into a Set in JavaScript and then into a list again, how does that list read?",
    ),
    steps=(
        Step(
            (
                "Asked: the list without repeats. Known: a list of words. Split it, make a set, which keeps the "
                "order of first appearance, and join it again."
            ),
            """
console.log([...new Set("{words:raw}".split(", "))].join(", "));
""",
            "javascript",
            requires="javascript:data",
        ),
    ),
    reply="Without repeats the list is {output}.",
)
