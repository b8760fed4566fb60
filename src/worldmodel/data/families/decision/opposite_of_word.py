"""The opposite of a word, known by heart."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family

OPPOSITES = {
    "heavy": "light",
    "early": "late",
    "deep": "shallow",
    "generous": "stingy",
    "narrow": "wide",
    "ancient": "modern",
    "rough": "smooth",
    "expensive": "cheap",
    "cowardly": "brave",
    "noisy": "quiet",
    "fresh": "stale",
    "lazy": "hard-working",
    "polite": "rude",
    "guilty": "innocent",
    "empty": "full",
}


def case(draw: Draw) -> Case:
    word = draw.pick(*OPPOSITES)
    return Case({"word": word, "opposite": OPPOSITES[word]}, OPPOSITES[word])


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "What is the opposite of {word}?",
        "Which word means the contrary of {word}?",
        "{word:capital} - and its opposite?",
        "If something is not {word} at all, what do you call it?",
        "Name an antonym for the adjective {word}.",
        "I am doing a crossword: the reverse of {word}, please.",
        "give me a word that says the opposite to {word}",
        "My pupils learn pairs of opposites. One card says {word}; what stands on its partner?",
        "In a story one thing is called {word} and the other just the opposite. What is the other called?",
        "Turn the meaning of {word} around with a single word.",
    ),
    more=(
        "I wonder what word means the opposite of {word}.",
        "Could you give me the contrary of {word}?",
        "{word:capital} is to be replaced by its opposite. Which word do I write?",
        "Which adjective is the antonym of {word}?",
        "My little brother knows the word {word} but not its opposite. Teach him.",
        "Opposites: {word} / ?",
        '"Not {word}, quite the contrary!" she cried. What did she mean, in one word?',
        "whats the other extreme of {word}",
        "You have {word} at one end of a scale. Please name what is at the other end.",
        "Fill in the missing word: the antonym of {word} is ...",
        "The contrary of {word} is which word?",
        "Tell me a word with the opposite meaning of {word}.",
        "what's the antonym of {word}",
        "Someone describes a thing as {word}. I think it's the very opposite. What should I call it?",
        "Say the opposite: {word}.",
        "I need the word that stands against {word} in meaning.",
        'If my answer to "Is it {word}?" is "No, the opposite", what is it?',
        "Which word would you use for the exact opposite of {word}?",
        "{word:capital} has an antonym. Please tell me what it is.",
        "Our teacher says a word and we call out its opposite. She just said {word}. What do we call?",
        "Could you help me with an antonym? The word is {word}.",
        "Word: {word}. Antonym: ?",
        "Things can be {word} or they can be the reverse. What is the reverse called?",
        "For the term {word}, state the one that means the opposite.",
        "A translator looks for the opposite of the English word {word}. What will she find?",
        "I've forgotten how to say the opposite of {word}. How does one say it?",
    ),
    think="Asked: the opposite of {word}. I know such words: no tool, no computation.",
    reply="The opposite of {word} is {opposite}.",
)
