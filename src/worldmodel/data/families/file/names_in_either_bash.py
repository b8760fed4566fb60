"""How many different lines two lists have together, with sort and wc."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    people = draw.people(draw.integer(8, 14))
    both = draw.integer(2, 4)
    cut = draw.integer(both + 1, len(people) - 2)
    first, second = people[:cut], people[cut - both :]
    one, two = draw.pick(
        ("choir.txt", "band.txt"),
        ("spring.txt", "autumn.txt"),
        ("office.txt", "depot.txt"),
        ("north.txt", "south.txt"),
    )
    files = {name: "\n".join(draw.sample(names, len(names))) + "\n" for name, names in ((one, first), (two, second))}
    return Case({"one": one, "two": two, "other": draw.integer(15, 60, 5)}, len(people), files)


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many different names do {one} and {two} hold together? Use the shell.",
        "Merge {one} with {two} in bash so that nobody is listed twice. How many lines come out?",
        "bash: union of the lines of {one} and {two}, count",
        (
            "Some people are in {one}, some in {two}, some in both files. With a shell command, find the "
            "number of people overall."
        ),
        (
            "There will be a party for everybody whose name is in {one} or in {two}. How many guests is that, "
            "according to the command line?"
        ),
        (
            "If a name occurs in {one} and again in {two} it counts just once. What does the shell say: how "
            "many names are there?"
        ),
        "Count on the command line who turns up in at least one of the lists {one} and {two}.",
        (
            "i have {one} and {two}, a name on each line. make a single list without doubles in bash and tell "
            "me its length"
        ),
        (
            '"Put {two} under {one} and strike out the repetitions," my boss said. A line of bash will do it; '
            "how many names are left?"
        ),
        (
            "A badge, {other} cents apiece, is needed for each person named in {one}, in {two}, or in both. "
            "Let a shell pipeline tell how many badges must be ordered."
        ),
    ),
    more=(
        "Using bash, work out the size of the set of lines that {two} and {one} form when they are thrown together.",
        (
            "Each of the files {one} and {two} has a person per line. I wonder how many separate persons that "
            "makes; please ask the shell."
        ),
        "Shell job. Input: {one}, {two}. Output: number of unique lines over both.",
        (
            "Everyone in {one} got an invitation, and so did everyone in {two}, but no one got more than a "
            "single one. By a command in bash: how many invitations went out?"
        ),
        (
            "Could you combine {one} and {two} at the shell prompt, drop repeated mentions of a name, and "
            "count the rest?"
        ),
        (
            "We meet in a room with {other} chairs. Whoever is in {one} or {two} comes. With a shell "
            "one-liner, tell me how many people to expect."
        ),
        "What number of distinct entries results when {one} is joined to {two}? A pipeline in bash is enough.",
        (
            "Both {one} and {two} have been collected by volunteers, so many a name is in both. On the "
            "command line, find how many names there are after cleaning up."
        ),
        "so {one} plus {two} minus the doubles, how many names, in bash pls",
        (
            "For {other:words} days our helpers filled {one} and {two}. Nobody is to be counted more than one "
            "time. What is the head count, as a shell command gives it?"
        ),
        "How many different names do {two} and {one} hold between them? Answer with bash.",
        "Using a shell command, count the people who are in {two} or {one}, each of them a single time.",
        "In bash, put {one} and {two} together and tell me how many distinct lines there are.",
        (
            "Everyone listed in {two} will get a letter, and likewise everyone listed in {one}; a person in "
            "both gets just one. Let the shell count the letters."
        ),
        "Please find, on the command line, the number of different people that {one} and {two} name altogether.",
        "distinct names across {two} and {one}? bash oneliner pls",
        (
            "If the lists {one} and {two} became a single list without repetitions, how long would it be? Use "
            "bash to find out."
        ),
        (
            "{two} and {one} overlap. With a command in the shell, say how many names they contain if the "
            "common ones are counted only once."
        ),
        (
            "Files: {two} and {one}. Tool: bash. Question: how many names in at least one of them, no name "
            "counted again?"
        ),
        (
            '"Who\'s on {one}, who\'s on {two}?" asks the caterer. "I just need the number of people, nobody '
            'double." Get it with bash.'
        ),
        (
            "I have to order a chair for each person who appears in {one}, in {two} or in both. How many "
            "chairs is that? A bash pipeline should tell."
        ),
        "Could the shell tell me how many unique names come out when {two} is added to {one}?",
        (
            "Our club keeps its members in {one} and its helpers in {two}, a name per line. Some are both. By "
            "a bash command, how many persons are there?"
        ),
        "Determine, with the means of bash, the number of elements in the union of the names of {one} and {two}.",
        (
            "Write a shell line that throws {two} and {one} into a pot, removes duplicate names and counts "
            "what is left. What does it print?"
        ),
        (
            "I wonder how many separate names the files {one} and {two} give when they are combined; work on "
            "the command line."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many different names {one} and {two} have together. sort -u merges both and keeps "
                "each line once, wc counts the lines."
            ),
            'sort -u "{one}" "{two}" | wc -l',
            "bash",
            requires="bash:file(read_only)",
        ),
    ),
    reply="Together the lists have {output} different names.",
)
