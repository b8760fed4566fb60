"""Names sorted by length and then by alphabet, with awk and sort."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    names = draw.people(5)
    while not 2 < len(set(map(len, names))) < 5:
        names = draw.people(draw.integer(4, 6))
    ordered = sorted(sorted(names), key=len)
    return Case({"names": ", ".join(names), "x": draw.integer(12, 38)}, " ".join(ordered))


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        "Sort {names} by length, shortest first, names of equal length by alphabet. Use bash.",
        (
            "In the shell, order these names from short to long and break ties alphabetically: {names}. What "
            "order results?"
        ),
        (
            "Which order do {names} get if a bash pipeline sorts them by number of letters, and alphabetically "
            "where this is equal?"
        ),
        "bash: {names} -> by length ascending, then a-z",
        (
            "The names {names} are to be carved into a stone, the shorter above the longer, equally long ones as "
            "in a dictionary. Let the shell line them up."
        ),
        (
            "I put name tags for {names} into a box with {x} slots, fewest letters in front; for the same number "
            "of letters the alphabet decides. Which order would awk and sort give?"
        ),
        (
            "Line up {names} with command-line tools so that the length grows and names with equally many letters"
            " are alphabetical."
        ),
        (
            '"Short names go first, and the alphabet settles the rest," says the teacher to {names}. In which '
            "order do they go? Answer with a bash command."
        ),
        (
            "If awk writes its length before each of {names} and sort orders the lines by number, then by name, "
            "what is the order?"
        ),
        (
            "What would a shell script print for {names} when told to arrange by letter count, small to large, "
            "with ties in dictionary order?"
        ),
    ),
    more=(
        (
            "Could you have bash arrange {names} by how long they are? Start with the shortest, and go from A to "
            "Z among names of one length."
        ),
        "Names: {names}\nKey: length, then alphabet\nTool to use: bash\nOrder: ?",
        "my friends {names} should be sorted by name length in bash, shortest on top, a to z if its a draw",
        (
            "Given the list {names} as text, use shell tools to put the names in order of increasing length; "
            "where lengths agree, apply alphabetical order."
        ),
        (
            "A form has {x} boxes per line. I fill in {names} one under the other, beginning with whoever needs "
            "the fewest boxes; ties go by alphabet. What order does a bash one-liner find?"
        ),
        "Please rank {names} from the least letters to the most by a pipeline in the shell. Ties: alphabetical.",
        (
            "The badge printer takes names by length, those with few letters before those with many, and "
            "alphabetically within a length. For {names} it is driven by a Bash script. In what sequence do the "
            "badges come out?"
        ),
        "I wonder how {names} would stand if the shell sorted them on length first, going up, and on spelling second.",
        (
            "From the shortest to the longest, and in the order of the alphabet where the length is the same: "
            "that is how bash should print {names}. What does it print?"
        ),
        (
            "Among {names} the one with the fewest letters starts, the one with the most ends, and the alphabet "
            "rules between equals. It is {x} degrees outside. Find the starting order by Unix commands."
        ),
        "By number of letters, then by alphabet: in which order does bash put {names}?",
        (
            "Sort {names} in the shell. The fewer letters, the earlier; equal lengths are sorted "
            "alphabetically. Tell me the order."
        ),
        "{names} - shortest first, ties from A to Z, by a bash command, please.",
        "Use awk and sort on {names}: first key the length of the name, second key the name itself. What comes out?",
        (
            "What do you get when a shell pipeline arranges {names} by growing length and, for equal length, "
            "in alphabetical order?"
        ),
        (
            "I'm making a poster with {names} on it, and it should look like stairs, so the names must get "
            "longer downwards. Names with the same number of letters go alphabetically. Let bash find the "
            "order."
        ),
        "sort by length then alphabet with shell tools: {names}",
        (
            "Order the following by how many letters they have, least first, and settle ties with the "
            "alphabet; use the command line. {names}"
        ),
        (
            '"Whoever has the shortest name starts," they agree, "and the alphabet decides in case of a '
            'tie." The players are {names}. What is the order, by bash?'
        ),
        (
            "Could you tell me, with the help of bash, how {names} line up from the briefest name to the "
            "longest, alphabetically among equals?"
        ),
        "For {names}, let the shell print the names so that length counts before spelling, both ascending.",
        (
            "If names with few letters are called up before names with many, and otherwise the alphabet is "
            "followed, how are {names} called up? Find it with a shell command."
        ),
        (
            "A teacher wants {names} on a list: short names at the top, long names at the bottom, alphabetical "
            "where they're equally long. Have bash write the list."
        ),
        (
            "Please run a bash one-liner that gives {names} back in order of length, with alphabetical order "
            "for names that are just as long."
        ),
        "Shell exercise. Data: {names}. Sort order: number of letters ascending, then alphabetical. Result?",
        (
            "Alphabetical order is only the second rule here; the first is the length, short before long. "
            "Apply it to {names} in bash and state the order."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the names by length, then by alphabet. Put one on each line, write the length before it, "
                "sort by number, equal ones by name, and cut the length off."
            ),
            """
tr -d ' ' <<< "{names:raw}" | tr ',' '\\n' | awk '{ print length($1), $1 }' | sort -n | cut -d ' ' -f2 | paste -sd ' '
""",
            "bash",
            requires="bash:data",
        ),
    ),
    reply="The order is {output}.",
)
