"""A distance between two cities, asked of a tool in Bash."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import CITIES, distance_km


def case(draw: Draw) -> Case:
    start, end = draw.sample(CITIES, 2)
    return Case({"start": start, "end": end}, distance_km(start, end))


FAMILY = Family(
    category="tool",
    case=case,
    phrasings=(
        "In Bash, print the distance from {start} to {end}.",
        "How far is {end} from {start}? Do it in the shell.",
        "A shell command, please: kilometres between {start} and {end}.",
        "bash: {start} -> {end} km?",
        "Use a Bash script to find out how many kilometres lie between {start} and {end}.",
        "My terminal is open. What do I get for the distance {start} to {end} with Bash?",
        "With one line of Bash, ask the distance tool about {start} and {end}.",
        "I want to know in km how long the way to {end} is. I am in {start}, and the script must be Bash.",
        "The shell script of our drivers needs the distance from {start} to {end}; what is its value?",
        "Tell me by way of Bash how many km a driver covers who goes from {start} straight to {end}.",
    ),
    more=(
        "Could you use Bash to tell me how far {start} is from {end}?",
        "From {start} to {end}: kilometres, via Bash.",
        "What does the distance tool say for {start} and {end} when it is called in a shell?",
        "Please let the shell work out how many km a trip that begins in {start} and ends in {end} has.",
        "I wonder how many kilometres separate {start} from {end}. Bash should be used for it.",
        "we drive from {start} to {end}, how many km, bash please",
        "Given a Bash prompt, get the distance in km that a lorry covers from {start} to {end}.",
        (
            '"How long is the road from {start} to {end}?" asks my friend, who only likes Bash. What should '
            "the script print?"
        ),
        "Write a shell script that shows the distance between {start} and {end}.",
        "Departure: {start}. Arrival: {end}. Language: Bash. Wanted: the distance in km.",
        "To {end}, from {start}: how many kilometres? Ask in Bash.",
        "Bash is what I use. How far would I have to go from {start} to get to {end}, in km?",
        "The way to {end} begins in {start}. Let a shell script print its length in kilometres.",
        (
            "Please call the distance tool in the shell, with {start} as the start and {end} as the end, and "
            "report the km."
        ),
        "A bus leaves {start} and stops in {end}. How many kilometres has it gone? Answer by a Bash script.",
        "hi, km from {start} to {end}? in bash",
        "Type a Bash command that gives the distance when one travels from {start} to {end}. What does it show?",
        "{start} -> {end}, distance in km, shell only.",
        "In the shell, what figure in km comes out for a trip to {end} that starts in {start}?",
        (
            "My cousin lives in {end} and I live in {start}. With Bash, tell me how many kilometres I must "
            "drive to see her."
        ),
        ('"Use Bash," said the teacher, "and find how far one must travel from {start} to {end}." How many km is it?'),
        "Before leaving {start} for {end}, a driver wants the distance in kilometres. Get it by Bash.",
        "Could a Bash script tell how many kilometres it is to {end} if I set out from {start}?",
        "Job for the shell: start {start}, end {end}, print the distance.",
        "Work out in Bash what the odometer will add between {start} and {end}, in kilometres.",
        "There is a road from {start} to {end}. How long is it in km? A shell script should ask the distance tool.",
    ),
    steps=(
        Step(
            "Asked: the distance from {start} to {end}, in Bash. The distance tool prints it.",
            "use_tool distance start={start} end={end}",
            "bash",
            requires="bash:tool(distance)",
        ),
    ),
    reply="It is {output} km.",
)
