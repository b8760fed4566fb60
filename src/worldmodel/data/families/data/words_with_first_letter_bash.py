"""How many words of a sentence begin with a letter, with tr and grep."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    parts = (
        ("the",),
        ("small", "slow", "silent", "big", "brown", "bold", "proud", "patient", "pale", "merry", "modest", "muddy"),
        ("sailor", "spider", "sister", "baker", "bear", "boy", "painter", "pilot", "pirate", "miller", "monkey"),
        ("sang", "slept", "stood", "bathed", "bowed", "barked", "paused", "played", "prayed", "marched", "mumbled"),
        ("softly", "sadly", "bravely", "briefly", "politely", "proudly", "madly", "mildly"),
        ("behind", "beside", "past", "beyond", "near"),
        ("the",),
        ("sunny", "sandy", "blue", "broken", "broad", "pretty", "plain", "misty", "mossy"),
        ("sea", "street", "bridge", "beach", "park", "palace", "mill", "market", "meadow"),
    )
    words = [draw.pick(*options) for options in parts]
    counts = {letter: sum(word[0] == letter for word in words) for letter in "sbpm"}
    letter = draw.pick(*(letter for letter, count in counts.items() if count > 1))
    return Case({"text": " ".join(words), "letter": letter, "x": draw.integer(8, 80)}, counts[letter])


FAMILY = Family(
    category="data",
    case=case,
    phrasings=(
        'How many words of "{text}" begin with {letter}? Use bash.',
        'With grep, count the words that start with the letter {letter} in "{text}".',
        'Split "{text}" into words in the shell. How many have {letter} as their first letter?',
        'shell, words starting with {letter}, how many: "{text}"',
        (
            'The sentence "{text}" stands on page {x}. Let a command-line pipeline tell how many of its words '
            "open with {letter}."
        ),
        'In "{text}", for how many words does {letter} come first? Find it by means of tr and grep.',
        'I practise reading with "{text}". How often do I meet a word whose initial is {letter}? Count in bash.',
        (
            'If a bash command puts every word of "{text}" on its own line and keeps the lines beginning with '
            "{letter}, how many lines are kept?"
        ),
        '"{text}" - number of words with initial {letter}, by shell command?',
        'A poet likes to begin words with {letter}. Check with Unix tools how many times that happens in "{text}".',
    ),
    more=(
        'Please run something in bash that counts the words headed by the letter {letter} in "{text}".',
        'Text: "{text}"\nTool: bash\nWords that start with {letter}: ?',
        'I wonder how many words beginning with "{letter}" are spoken when you say "{text}". The shell can find out.',
        'hey in bash how many words in "{text}" have {letter} at the front',
        (
            'Given the line "{text}", determine, using standard shell tools, the number of words with {letter} at'
            " the start."
        ),
        (
            '"{text}" is what {x} pupils copy from the board. Each word that starts with {letter} is underlined. '
            "How many words are underlined? Do it in the shell."
        ),
        (
            'Write a bash one-liner: from "{text}" take those words only whose first character equals {letter}, '
            "and print how many these are. What is printed?"
        ),
        (
            'A sign writer paints all words in "{text}" black but for those with {letter} as opening letter, '
            "which become red. Ask bash how many are red."
        ),
        'Could the shell look at the beginning of each word in "{text}" and say how many times it sees {letter} there?',
        (
            'After {x} attempts I still miscount. How many words are there in "{text}" that have {letter} as '
            "initial letter, says a pipeline in bash?"
        ),
        '{letter} as first letter: how many words of "{text}" have it? Please count in bash.',
        'Use the shell to find the number of words that begin with {letter} in the sentence "{text}".',
        'In bash, tell me for "{text}" how many words start with {letter}.',
        ('"{text}" is the sentence. {letter} is the letter. How many of its words does it begin? Solve it with bash.'),
        'By a shell pipeline, work out how many of the words in "{text}" are words with {letter} in front.',
        'can bash tell me how often a word starts with {letter} in this: "{text}"',
        (
            'We play a game with first letters. The letter is {letter}, the sentence "{text}". Every word '
            "that starts with it scores. Let bash count the scoring words."
        ),
        'What does bash print if asked for the number of words beginning with {letter} in "{text}"?',
        'Job for the command line: words of "{text}", first letter {letter}, count.',
        (
            'You have a terminal with bash and the sentence "{text}". Say how many words in it have {letter} '
            "for an initial."
        ),
        (
            'Somebody claims that {letter} starts most of the words in "{text}". Check with a bash command '
            "how many it starts."
        ),
        'Some words in the following start with {letter}; let a bash command say how many. "{text}"',
        (
            '"{text}", reads the poster. I wonder how many of these words begin with the letter {letter}, '
            "and I'd like bash to answer."
        ),
        (
            'If all words not starting with {letter} were removed from "{text}", how many would remain? Use '
            "a shell command to find out."
        ),
        'Count, with bash, the words in "{text}" whose opening letter is {letter}.',
        (
            'The child has read "{text}" aloud {x} times. Which number of words in it begins with {letter}? '
            "Have bash look."
        ),
    ),
    steps=(
        Step(
            (
                "Asked: how many words begin with {letter}. Known: the sentence. Put one word on each line and "
                "count the lines that begin with {letter}."
            ),
            """
tr ' ' '\\n' <<< "{text:raw}" | grep -c '^{letter}'
""",
            "bash",
            requires="bash:data",
        ),
    ),
    reply="{output} words begin with {letter}.",
)
