"""The most frequent word of a list, with sort and uniq."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    words = draw.sample(["red", "blue", "green", "yellow", "white", "black", "orange"], 4)
    listed = [words[0]] * 4 + [words[1]] * 2 + [words[2]] * 2 + [words[3]]
    return Case(
        {
            "words": " ".join(draw.sample(listed, len(listed))),
            "thing": draw.pick("cars", "balls", "umbrellas", "tiles"),
        },
        words[0],
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Which colour is most frequent in: {words}? Use bash.",
        "The {thing} that passed were {words}. With sort and uniq, find the most common colour.",
        "Count the words in {words} on the command line and name the commonest.",
        "Given {words}: what word do you see most often? A pipeline of shell tools, please.",
        "I noted the colors of the {thing}, namely {words}. Let the shell tell which is on top.",
        "shell: top word of {words}",
        "Use uniq -c to work out which colour leads among {words}.",
        "Suppose a bash script reads {words} and prints the word that is repeated most. Which word?",
        "Of all {thing} in the row {words}, one colour dominates; find it with a bash command.",
        "In bash, group {words} by word and print the largest group's name.",
    ),
    more=(
        "Run a bash one-liner over {words} and tell me the word that occurs most.",
        "I wonder which of the colours in {words} turns up most often. Please find out in the shell.",
        "If I pipe {words} through sort and uniq in bash, which word has the highest count?",
        (
            '"Which colour was it mostly?" asked the boss about the {thing}. The notes read: {words}. Answer '
            "with a shell pipeline."
        ),
        "bash; input: {words}; wanted: most common word",
        "whats the top word here, do it in bash: {words}",
        (
            "While the {thing} went by, a child called out their colours: {words}. Use command line tools to "
            "determine which colour was called most."
        ),
        (
            "With standard Unix tools in bash, sort out {words} and report the winner, that is, the word with "
            "the most repeats."
        ),
        "Could you write a shell command that finds the mode of {words}, and say what it is?",
        "{words}: these are the colours of some {thing}. Let bash count them and tell the most usual one.",
        "Bash, please: the word that is named most often in {words}.",
        "Which of these words comes up more often than any other: {words}? Let the shell do the counting.",
        "A row of {thing} has these colours: {words}. What colour would a shell pipeline find the most of?",
        "On the command line, sort {words}, count equal neighbours, and tell me the word with the biggest count.",
        (
            "If you had to bet on the most frequent colour of the {thing}, going by {words}, bash could tell "
            "you. Which is it?"
        ),
        "My list is {words}. I want to know its commonest entry, by bash.",
        "shell pipeline for the most repeated word of {words}, what does it give",
        "Please name, with the help of bash, the colour that most of the {thing} have: {words}.",
        "You are given {words} and a bash prompt. Determine the word that occurs most frequently.",
        "Some words in {words} are repeated; a single one is repeated most. Print that one by a shell command.",
        (
            '"Most of the {thing} were of this colour," says the report, and lists {words}. Which colour '
            "does it mean? Count in bash."
        ),
        "Input words: {words}. Tool: bash. Output: the one with the greatest frequency.",
        "How does the favourite colour among the {thing} come out when bash counts {words}?",
        "Have the shell read {words} word by word and say which has been there most times.",
        "Somebody painted {thing} as follows: {words}. Use a bash command to learn which paint was used most.",
        "Tell me what stands at the top if the words of {words} are ranked by number in bash.",
    ),
    steps=(
        Step(
            (
                "Asked: the most frequent word. Put one on each line, sort, count equal ones, sort by count and "
                "take the last."
            ),
            "printf '%s\\n' {words} | sort | uniq -c | sort -n | tail -1 | awk '{ print $2 }'",
            "bash",
            requires="bash:data",
        ),
    ),
    reply="The most frequent one is {output}.",
)
