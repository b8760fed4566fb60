"""The number at a given place of the sorted list, with sort and sed."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    numbers = draw.integers(draw.integer(6, 9), 5, 400, distinct=True)
    at, word = draw.pick(("2", "second"), ("3", "third"), ("4", "fourth"))
    return Case({"nums": " ".join(map(str, numbers)), "at": at, "word": word}, sorted(numbers)[int(at) - 1])


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Sort {nums} from small to large in the shell. Which number is {word}?",
        "With bash: the {word} smallest of {nums}",
        "Use sort to find which of {nums} stands in {word} place, counting from the smallest.",
        "In ascending order, what is the {word} entry of {nums}? A shell pipeline will do.",
        "{nums} - line these up by size; give me the {word} one from below, using shell commands.",
        "I'd like a bash one-liner's answer: the {word} lowest number among {nums}.",
        "Put the values {nums} one per line, order them, and show the {word} line. What is on it?",
        "A shell script gets {nums} as its input and prints the {word} smallest. What does it print?",
        "what comes {word} when {nums} is sorted numerically in bash",
        "Please order {nums} with command-line tools and tell me what is {word} from the bottom end.",
    ),
    more=(
        "Could you use Bash to find which of {nums} is the {word} smallest?",
        "Numbers: {nums}. Order: ascending. Wanted: the {word} one. Language: Bash.",
        "I have the numbers {nums} and I'd like the shell to tell me the {word} lowest among them.",
        (
            "Once {nums} have been arranged from least to greatest by a shell command, what value stands in "
            "{word} place?"
        ),
        "bash pls: {nums}, sorted going up, just the {word} number",
        (
            "The runners' times are {nums}, and the shortest time wins. Let a Bash pipeline print the time of "
            "the {word} best runner."
        ),
        "Counting upwards from the minimum, which value comes {word} in the list {nums}? Work it out in the shell.",
        "If the shell's sort puts {nums} in numerical order, smallest on top, what is in the {word} row?",
        (
            '"Give me the {word} number in size, beginning with the smallest," said my boss about {nums}. Do '
            "that with command-line tools."
        ),
        (
            "Write a Bash command that takes {nums}, orders them by value with the smallest in front and "
            "outputs only the {word}."
        ),
        "Which is the {word} smallest among {nums}? Let bash find out.",
        "The {word} number from below is wanted, in bash, out of {nums}.",
        "Use shell tools such as sort: from {nums}, the {word} when ordered upwards is what?",
        "I need a shell one-liner for the {word} smallest value. The values: {nums}.",
        (
            "Somebody weighed parcels and wrote down {nums}. Rank them from light to heavy with a shell "
            "command; which weight is {word}?"
        ),
        "What does a bash pipeline print that sorts {nums} from least to greatest and keeps only the {word} line?",
        "{word:capital} smallest, please, of {nums}, by way of the command line.",
        "Say which number is {word} after {nums} have gone through a numerical sort in the shell.",
        "in bash, sort {nums} going up and print number {word} in the row",
        "Arrange {nums} in rising order by means of Bash, then report the {word} value.",
        "Could a short Bash command pick the {word} lowest out of {nums}? What would it output?",
        "Task for the terminal: numbers {nums}; sort ascending; output the {word}.",
        "Looking for the {word} smallest reading. These were taken: {nums}. Please solve it in the shell.",
        "If {nums} were lined up by rising size on the command line, the {word} would be which?",
        (
            '"Lowest first," says the rule for the scores {nums}. Find out in bash whose score is {word}, '
            "that is, name the score."
        ),
        "I wonder which of the numbers {nums} ends up {word} once the shell has sorted them from small to big.",
    ),
    steps=(
        Step(
            "Asked: the {word} smallest. Known: {nums}. Print one per line, sort by number, show line {at}.",
            "printf '%s\\n' {nums} | sort -n | sed -n {at}p",
            "bash",
            requires="bash:data",
        ),
    ),
    reply="The {word} smallest number is {output}.",
)
