"""The length of the longest run of one letter in a string, in JavaScript."""

from __future__ import annotations

from itertools import groupby

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    thing, first, second = draw.pick(
        ("coin tosses", "H", "T"), ("games", "W", "L"), ("weather reports", "S", "R"), ("votes", "Y", "N")
    )
    letters = "".join(draw.pick(first, second) for _ in range(draw.integer(8, 14)))
    at = draw.integer(0, len(letters))
    letters = letters[:at] + draw.pick(first, second) * draw.integer(2, 4) + letters[at:]
    return Case(
        {"letters": letters, "thing": thing, "x": draw.integer(12, 70), "who": draw.person()},
        max(len(list(run)) for _, run in groupby(letters)),
    )


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        'The {thing} were noted as "{letters}". How many equal letters in a row are there at most? Use JavaScript.',
        'What is the length of the longest run of the same letter in "{letters}"? JavaScript, please.',
        'JS: longest block of identical characters in "{letters}", how long',
        (
            'Let a JavaScript program cut "{letters}" into groups of equal neighbours and tell me the size of the'
            " largest group."
        ),
        (
            'Among {x} records this one interests me: "{letters}", a letter for each of the {thing}. In '
            "JavaScript, find how often the same result came without interruption at best."
        ),
        (
            'Reading "{letters}" from left to right, for how many characters does it go on without a change in '
            "its longest streak? Work it out in JavaScript."
        ),
        '"{letters}" - the longest stretch of one letter has which length, according to JavaScript?',
        (
            'With a regular expression in JavaScript, match all runs of one repeated letter in "{letters}". How '
            "long is the longest match?"
        ),
        (
            'I wrote down our {thing} as "{letters}". My friend says there was a long series of one and the same '
            "outcome. How long was the longest, by a JavaScript count?"
        ),
        (
            'If the string "{letters}" is packed so that each run becomes a letter with a count, what is the '
            "highest count? Solve it in JavaScript."
        ),
    ),
    more=(
        'Could you use JavaScript to see how many times in succession a letter occurs at most in "{letters}"?',
        'String: "{letters}"\nLanguage: JavaScript\nLongest repetition without a break: ?',
        'in js, whats the biggest streak in "{letters}" (same letter over and over)',
        (
            'The clerk keeps the {thing} of the year as one word of letters, "{letters}". Have JavaScript '
            "determine the length of the longest unbroken series of an equal letter."
        ),
        (
            'Given the characters "{letters}", find the maximal number of consecutive ones that do not differ. A '
            "program in JavaScript should do this."
        ),
        (
            'Someone beats a drum for every letter of "{letters}" and pauses whenever the letter changes. How '
            "many beats follow each other at most without a pause? Find out with JavaScript."
        ),
        (
            'Never mind that the sheet has {x} rows. In its first row stands "{letters}" for the {thing}, and '
            "JavaScript is to report the top number of like letters side by side."
        ),
        (
            '"It was the same again and again," says {who} about the {thing}, which were "{letters}". For how '
            "many in a row, at most? Please answer with a bit of JavaScript."
        ),
        (
            'Please write some JavaScript that scans "{letters}" and prints the length of its longest part made '
            "of a single letter. What is printed?"
        ),
        (
            'By JavaScript: at most how many adjacent places of "{letters}" hold one and the same letter? The '
            "{thing} took {x} weeks to collect."
        ),
        'With JavaScript, find how long the longest run of one letter is in "{letters}".',
        (
            'How many times in a row does the same letter come in the best streak of "{letters}"? A '
            "JavaScript answer, please."
        ),
        (
            '"{letters}" is our record of the {thing}. Use JavaScript to get the length of its longest run '
            "of identical letters."
        ),
        (
            'Write JavaScript which, given "{letters}", tells the greatest number of equal letters standing '
            "next to each other."
        ),
        'javascript: longest same-letter run in "{letters}"?',
        (
            'For the {thing} we have "{letters}". What was the longest streak of a single outcome? Solve it '
            "with JavaScript."
        ),
        'At most how often is a letter of "{letters}" repeated without interruption? Let JavaScript count.',
        (
            'A JavaScript snippet should split "{letters}" wherever the letter changes and return the length '
            "of the longest piece. Which length is it?"
        ),
        (
            '"Longest streak?" asks {who}, pointing at "{letters}", the list of the {thing}. Give the '
            "number, found by JavaScript."
        ),
        'I need the run length of the longest block of like characters in "{letters}"; do it in JavaScript.',
        (
            'The {thing} came out as "{letters}". If you follow the row, how long does the same letter keep '
            "coming at its longest? JavaScript, please."
        ),
        (
            'Tell me, by way of JavaScript, the length of the longest substring of "{letters}" in which all '
            "characters are equal."
        ),
        (
            'Could a JavaScript one-liner find the most letters in succession that are alike in "{letters}"? '
            "What number does it give?"
        ),
        (
            '{who} has kept a record of the {thing}: "{letters}". Now the longest unbroken repetition is '
            "wanted. Compute its length in JavaScript."
        ),
        (
            'Input for a JavaScript function: "{letters}". Output: length of the longest sequence of the '
            "same letter. What is the output?"
        ),
        (
            'When equal neighbours in "{letters}" are painted in the same colour, how many letters has the '
            "longest coloured stretch? JavaScript may do the counting."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: the longest run of one letter. Known: a string of letters. Match each letter with its "
                "repeats and take the length of the longest match."
            ),
            """
const runs = "{letters:raw}".match(/(.)\\1*/g);
console.log(Math.max(...runs.map((run) => run.length)));
""",
            "javascript",
            requires="javascript:data",
        ),
    ),
    reply="The longest run has a length of {output}.",
)
