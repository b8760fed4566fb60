"""The length of the longest run of rising numbers, in C."""

from __future__ import annotations

from itertools import pairwise

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(7, 10), 1, 60, distinct=True)
    best = run = 1
    for before, after in pairwise(numbers):
        run = run + 1 if after > before else 1
        best = max(best, run)
    return Case(
        {
            "nums": ", ".join(map(str, numbers)),
            "thing": draw.pick("prices", "water levels", "lap speeds", "page views"),
        },
        best,
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "In C: how long is the longest run of rising numbers in {nums}?",
        (
            "The {thing} were {nums}. Find with a C program the longest stretch in which each one is greater"
            " than the one before."
        ),
        "Longest increasing streak, consecutive entries only, of {nums}; use C.",
        "How many {thing} in a row went up at best in {nums}? Count the numbers of the streak, in C.",
        "Given {{nums}} as a C array, what is the length of its longest strictly rising part without gaps?",
        "{nums}: let C search the longest block of neighbours that keeps growing. How many elements has it?",
        "Write C code for this: the array is {nums}, the result is the size of the longest ascending run.",
        "For how many entries at most do the {thing} {nums} rise without a break? C, please.",
        "c program, longest consecutive climb in {nums}, number of elements",
        (
            "I watch {thing} and got {nums} in this order. What is the greatest number of successive values "
            "that only increase? Do it in C."
        ),
    ),
    more=(
        "How many numbers does the longest strictly rising run in {nums} have? Please answer with a C program.",
        (
            "I need C code that goes through {nums} and tells me the length of the longest stretch where every "
            "number is bigger than its predecessor."
        ),
        "List: {nums}. Language: C. Wanted: length of the longest uninterrupted rise.",
        (
            "Could you find out in C over how many successive values the {thing} kept climbing at best? They "
            "were {nums}."
        ),
        (
            "When {nums} are read from left to right, what is the largest count of neighbours in a row that "
            "grow all the time? Use C for it."
        ),
        (
            '"Our {thing} are {nums}," says the report. Write a C program giving the length of the longest '
            "rising series of consecutive values."
        ),
        "hey in c pls, whats the longest upward streak in {nums}, how many numbers long",
        (
            "Let a program in C count the members of the longest increasing run of consecutive elements, the "
            "{thing} being {nums}."
        ),
        (
            "The {thing} go up and down: {nums}. Work out, with C, how long the best phase of going up was, "
            "counted in values."
        ),
        "Given the array {nums}, determine in C the maximal length of a contiguous increasing subsequence.",
        "C is the language and {nums} the data; how many values long is the longest stretch that rises all the time?",
        (
            "Please have a C program look at {nums} and print the length of the longest run of neighbours in "
            "which each is larger than the last."
        ),
        "Over how many values in a row do the {thing} in {nums} go up at most? Solve it with C.",
        (
            "Reading {nums}, a C program keeps track of how long the numbers have been rising. What is the "
            "longest such streak?"
        ),
        (
            "My boss wants to see the best upward streak of our {thing}, as a number of entries. The entries "
            "are {nums}; a C program shall do it."
        ),
        "hi, longest rising stretch in {nums}? number of elements, written in c",
        (
            "There are ups and downs in {nums}. Use C to measure the longest up, that is, the greatest number "
            "of consecutive growing values."
        ),
        (
            "Tell me by means of C how many consecutive members of {nums} can be taken at most so that each "
            "one beats the one before it."
        ),
        "Which length has the longest ascending run of adjacent values in ({nums})? Code it in C.",
        "Language C; array {nums}; find the longest strictly increasing contiguous part; print its length.",
        (
            '"It has been rising for days!" someone says about the {thing}, which read {nums}. In C, find '
            "out for how many readings the longest rise lasted."
        ),
        (
            "If a C program walks along {nums} and starts counting anew whenever a number is not greater than "
            "the previous one, what is the highest count?"
        ),
        (
            "I noted the {thing} one after another: {nums}. Could you write C code that says how many of them "
            "the longest unbroken climb contains?"
        ),
        (
            "Given are {thing}: {nums}. With C, determine the maximum number of successive entries of which "
            "every one is above its predecessor."
        ),
        "Let C tell how long the {thing} kept on growing in their best phase. Values in order: {nums}.",
        "Sensor table, {thing}: {nums}. Longest block of rising neighbours, counted in entries, by a program in C: ?",
    ),
    steps=(
        Step(
            (
                "Asked: the longest rising run. Known: {nums}. Go through the list, count while it rises, start "
                "again at one when it falls."
            ),
            """
#include <stdio.h>
int main(void) {
    long values[] = {{nums}};
    int count = sizeof values / sizeof *values, run = 1, best = 1;
    for (int at = 1; at < count; at++) {
        run = values[at] > values[at - 1] ? run + 1 : 1;
        if (run > best) best = run;
    }
    printf("%d\\n", best);
}
""",
            "c",
            requires="c:data",
        ),
    ),
    reply="The longest rising run has {output} numbers.",
)
