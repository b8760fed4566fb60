"""The largest prime factor of a number, by the program factor as a child process."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    small = draw.sample([2, 3, 5, 7, 11, 13], 2)
    large = draw.pick(17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71)
    return Case({"number": small[0] * small[1] * large}, large)


FAMILY = Family(
    category="system",
    case=case,
    phrasings=(
        "Start the program factor from Python and tell me the largest prime factor of {number}.",
        "Run factor {number} as a child process. What is the biggest prime it prints?",
        "With Python's subprocess and the command factor, find the greatest prime divisor of {number}.",
        "largest prime factor of {number}, by calling the external program factor",
        "Let Python launch the tool factor on {number} and take the last number of its output.",
        "Which prime stands last when the program factor, run from Python, takes {number} apart?",
        ("There is a command called factor. Call it from a Python program with {number} and report the largest prime."),
        "{number} shall be factored by another program, factor, that Python starts. Its highest prime factor?",
        "Use a child process running factor to see what the largest prime in {number} is.",
        "From Python, execute factor with the argument {number}; I need only the greatest of the primes.",
    ),
    more=(
        (
            "What is the largest prime factor of {number}? Have Python call the command factor and read it off "
            "the output."
        ),
        "{number}: biggest prime in it? Python, subprocess, factor.",
        (
            "I would like to see Python run the command factor for {number}; tell me just the largest prime "
            "that it prints."
        ),
        (
            "If a Python script starts factor as a child process and hands it {number}, which prime factor is "
            "the greatest one it gets back?"
        ),
        "hey can you get the biggest prime factor of {number}, use python to call the factor command",
        (
            "The command factor splits {number} into primes. Run it as a subprocess of Python and give the "
            "highest of them."
        ),
        (
            "Could you find out, by running factor through Python's subprocess module, which is the largest "
            "prime that divides {number}?"
        ),
        (
            "Don't divide by hand: a Python program should call the system's factor on {number}, and the "
            "maximum of the primes it lists is the answer."
        ),
        (
            '"Let the machine do it," she said, and had Python execute factor for the number {number}. What '
            "was the greatest prime divisor?"
        ),
        (
            "Among the prime factors of {number} the largest is wanted, as obtained by a Python script that "
            "invokes the tool factor."
        ),
        "The greatest prime in {number} is wanted. A Python script should get it from the command factor.",
        "In Python, spawn factor for {number}; which of the primes in its output is the largest?",
        (
            "What does Python find at the end of the line that factor prints for {number}, that is, which "
            "largest prime factor?"
        ),
        "Python, please start the tool factor as another process, give it {number}, and show the biggest prime.",
        "I need the highest prime that divides {number}. Python may not compute it but may run factor.",
        (
            '"The program factor can do that," says a friend when I ask for the largest prime in {number}. '
            "Call it through Python and report the prime."
        ),
        (
            "Take {number}, pass it to the command factor from a Python program, and keep just the largest of "
            "the prime factors."
        ),
        "subprocess + factor + {number}, in python: largest prime factor?",
        (
            "When factor is run on {number} as a child of a Python script, what is the maximum of the primes "
            "that come back?"
        ),
        "How large is the largest prime factor of {number}, if Python asks the system's command factor?",
        "Please work out the top prime factor of {number} by letting Python execute factor and read what it writes.",
        "Could Python run the command factor with {number} and hand me the biggest prime it reports?",
        "From the output of factor, launched by Python's subprocess for {number}, pick the prime that is greatest.",
        "Number: {number}. Helper program: factor. Caller: Python. Wanted: the largest prime factor.",
        "hey run factor on {number} from python and just give me the highest prime",
        (
            "A locksmith needs the greatest prime divisor of {number} for a code. He has Python and the "
            "command factor, which Python starts for him. What does he get?"
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the largest prime factor of {number}. Start factor as a child; the primes come in rising"
                " order, so take the last."
            ),
            """
import subprocess
done = subprocess.run(["factor", str({number})], capture_output=True, text=True)
print(done.stdout.split()[-1])
""",
            requires="python:process",
        ),
    ),
    reply="The largest prime factor is {output}.",
)
