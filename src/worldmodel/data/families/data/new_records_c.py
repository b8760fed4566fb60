"""How often a series exceeds all that came before, in C."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    records = 0
    while not 2 <= records <= 5:
        numbers = draw.integers(draw.integer(7, 10), 12, 95, distinct=True)
        records = sum(number > max(numbers[:at]) for at, number in enumerate(numbers) if at)
    return Case(
        {
            "nums": ", ".join(map(str, numbers)),
            "thing": draw.pick("scores", "bids", "results", "throws"),
            "x": draw.integer(3, 40),
        },
        records,
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        (
            "The {thing} were {nums}, in this order. How many times was the best so far beaten? The first value "
            "has nothing to beat. Use C."
        ),
        "In C: how many numbers of {nums}, apart from the first, are greater than all the ones before them?",
        (
            "Count with a C program how often a new maximum comes up while {nums} are read in; the opening number"
            " only sets the mark."
        ),
        "c program, running maximum of {nums}, number of times it rises",
        "{nums}: after the first, how many of these {thing} broke the record? Please compute it in C.",
        (
            "Let C go through {nums} and remember the largest value met. How many times must it replace what it "
            "remembers, having begun with the first?"
        ),
        (
            "Every time one of the {thing} is higher than any earlier one, a bell rings, but not for the first. "
            "With {nums}, how often does it ring? A C program should tell."
        ),
        (
            "Write C code for the array {nums} that prints the count of elements, the initial one excluded, "
            "exceeding every predecessor."
        ),
        (
            "On day {x} of the contest the {thing} were {nums}. The first set the record. Using C, find how many "
            "times the record was improved."
        ),
        (
            "If I lay {nums} in a row as columns and look from the left, how many columns besides the first stick"
            " out above all those in front of them? Use C for the answer."
        ),
    ),
    more=(
        (
            "Please have a C program tell me how many records fell in the series {nums}, where the first entry is"
            " the starting mark and no record."
        ),
        "Values: {nums}. Language: C. Wanted: how often the maximum so far is raised after the start.",
        (
            "A champion watches the {thing}: {nums}. Whenever the top mark is passed, the board changes. Starting"
            " with the first on the board, how many changes are there, computed in C?"
        ),
        "hey, c please: {nums}, how many times do we get a new high, dont count the very first",
        (
            "Given the sequence {nums}, determine in C the number of left-to-right maxima without the trivial one"
            " at the beginning."
        ),
        (
            '"Higher than ever!" shouts the speaker each time one of the {thing} tops all before it; at the first'
            " he is silent. They came as {nums}. Work out in C how many shouts there were."
        ),
        (
            "I noted {x} pages of {thing}; these are from the last page: {nums}. Could a program in C say how "
            "many of them, the first left aside, were better than everything above them on that page, if higher "
            "is better?"
        ),
        (
            "Starting from the first number, a C loop keeps the greatest of {nums} it has seen. For how many "
            "later numbers is that greatest overtaken?"
        ),
        "How many of the {thing} {nums} set a new best mark, the opening one not taken as such? Find it with C.",
        (
            "In a hall with {x} seats the {thing} were called out one by one: {nums}. Except for the first, how "
            "many of them surpassed whatever had been called before? Use the language C."
        ),
        "The first of {nums} is the mark to beat. From then on, how many times is a new best reached? Count in C.",
        "How many times does C's running maximum go up on its way through {nums}, the start itself not counted?",
        (
            "A new record is a value above all earlier ones; the first value is none. With a C program, count "
            "the records in {nums}."
        ),
        (
            "In the order given, {nums} are our {thing}. Let C say how many of them, without the first, "
            "exceeded everything before."
        ),
        "Use C. For the {thing} {nums}, how often was the leading value replaced by a higher one?",
        (
            "I read the {thing} aloud: {nums}. You raise your hand whenever a number tops all those you have "
            "heard, but not at the first. How often do you raise it? Write C to find out."
        ),
        (
            "Compute in C the number of entries of {nums} that are strictly greater than each entry to their "
            "left, the leftmost being excluded."
        ),
        "c: records in {nums} (first value isnt one)",
        (
            '"A new best!" How many times can this be said, after the first value, while {nums} are written '
            "down? C should count."
        ),
        (
            "Please write C that walks along {nums}, keeps the highest so far, and reports how often that "
            "highest was outdone."
        ),
        (
            "The opening value of the series {nums} counts as the old record. How many new records follow it, "
            "by a C program?"
        ),
        "If the {thing} arrive as {nums}, then sometimes the best so far is beaten. How many times? Language: C.",
        (
            "Think of {nums} as heights of hills in a row that you pass. From each hill higher than all before "
            "it you have a new best view; the first is not counted. With C, how many such hills are there?"
        ),
        "Language C; task: count the improvements on the maximum; data: {nums}; the first datum sets the maximum.",
        (
            "Tell me, by way of a C program, how many of the {thing} were better than all the ones before, if "
            "they were {nums} and the first is left out."
        ),
        (
            "Could C work out for me how often the record fell? The {thing} came one after another, {nums}, "
            "and the first merely set the record."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how often the largest value so far is exceeded. Known: {nums}. Begin with the first "
                "value, go through the others, count and keep each that is larger."
            ),
            """
#include <stdio.h>
int main(void) {
    long values[] = {{nums}};
    int count = sizeof values / sizeof *values, records = 0;
    long best = values[0];
    for (int at = 1; at < count; at++) {
        if (values[at] > best) {
            best = values[at];
            records++;
        }
    }
    printf("%d\\n", records);
}
""",
            "c",
            requires="c:data",
        ),
    ),
    reply="The best so far was beaten {output} times.",
)
