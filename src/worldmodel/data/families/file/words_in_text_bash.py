"""The number of words of a text file, with wc."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    pool = "river stone bridge quiet morning boat fisher net silver water early mist village road".split()
    lines = [" ".join(draw.sample(pool, draw.integer(3, 9))) for _ in range(draw.integer(3, 7))]
    name = draw.pick("essay.txt", "chapter.txt", "speech.txt", "report.txt")
    return Case(
        {"file": name, "what": draw.pick("essay", "chapter", "speech", "report")},
        sum(len(line.split()) for line in lines),
        {name: "\n".join(lines) + "\n"},
    )


FAMILY = Family(
    category="file",
    case=case,
    phrasings=(
        "How many words are in {file}? Use the shell.",
        "Count the words of {file} with a bash command.",
        "wc for {file}: number of words",
        "My {what} is stored as {file}. How long is it in words, says the command line?",
        "With wc, find the word count of the file {file}.",
        "The {what} must not be too long. Let bash tell how many words {file} has.",
        "In bash, what is the total of words over all lines of {file}?",
        "I am paid by the word for {file}. For how many words, counted by a shell tool?",
        "What number does the shell give for the words contained in {file}?",
        "Please use a Unix command to determine the count of words inside {file}.",
    ),
    more=(
        "By shell command, please find how many words {file} contains.",
        "{file}: word count in bash?",
        "I wonder how many words there are in {file}. Something like wc on the command line would know.",
        "Could you run a shell command that counts the words in {file}?",
        "My teacher wants to know the number of words in my {what}. It is in {file}; count them in the shell.",
        "how long is {file} in words, bash please",
        "The words of a text called {file} are to be counted with a command of the shell. What is the count?",
        "If you open a terminal and count the words of {file} there, what number comes out?",
        ('"How many words is your {what}?" the editor asks. The text lies in {file}, and a command in bash can tell.'),
        "Use bash. Task: the number of words in the file {file}.",
        "{file} holds my {what}. Using the shell, find the number of words.",
        "What is the word count of {file}, by bash?",
        "How wordy is the {what} in {file}? Give its number of words with a shell command.",
        "On the command line, count how many words the text {file} consists of.",
        "Let the shell say how many words stand in {file}.",
        "I want the words of {file} counted, and I want bash to do it.",
        "The {what} saved in {file} is finished. Before I hand it in, count its words by a shell command.",
        "Shell task: file {file}; count words; report the number.",
        "number of words in {file} using the terminal?",
        "For {file}, please run a bash command that gives the total of words.",
        "If you feed {file} to a word-counting shell command, which number is printed?",
        "My {what} may have got too long. Check with bash: how many words are there in {file}?",
        '"Count the words, don\'t guess," said the editor and sent me {file}. What does the shell count?',
        "Could bash tell us the amount of words in the {what} called {file}?",
        "Someone typed a {what} into {file}. With the help of a Unix tool, work out how many words they typed.",
        "Tell me, by means of the shell, the length of {file} measured in words.",
    ),
    steps=(
        Step(
            "Asked: the number of words in {file}. wc counts words.",
            "wc -w < {file}",
            "bash",
            requires="bash:file(read_only)",
        ),
    ),
    reply="The file {file} has {output} words.",
)
