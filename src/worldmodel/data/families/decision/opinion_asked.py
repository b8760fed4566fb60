"""A question of taste: no tool and no program could settle it."""

from __future__ import annotations

from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    first, second = draw.pick(
        ("tea", "coffee"),
        ("cats", "dogs"),
        ("the sea", "the mountains"),
        ("summer", "winter"),
        ("books", "films"),
        ("football", "tennis"),
        ("blue", "green"),
        ("trains", "cars"),
        ("cake", "ice cream"),
        ("rain", "snow"),
    )
    return Case({"first": first, "second": second}, "matter of taste")


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Do you prefer {first} or {second}?",
        "What do you like better, {first} or {second}?",
        "{first:capital} or {second}? Which is nicer in your opinion?",
        "Which would you call better, {second} or perhaps {first}?",
        "My brother loves {first}, I love {second}. Who of us is right?",
        "If you had to choose between {first} and {second}, what would you take?",
        "Give me your personal view on {first} as against {second}.",
        "honestly, {second} or {first}?",
        "We argue all day whether {first} or {second} should be liked more. Decide for us!",
        "Tell me your favourite: {first}, or rather {second}.",
    ),
    more=(
        "Suppose you could have only one of them, {first} or {second}: which?",
        "I wonder whether you like {second} more than {first}.",
        "{first:capital} versus {second}: what is your pick?",
        "My friends argue about {first} and {second}. Whose side are you on?",
        "Are you more of a {first} person, or does {second} win your heart?",
        "{first} or maybe {second}, what do u like most",
        "Between us: is it {second} or {first} that you are fonder of?",
        "Could you tell me if you would rather have {first} or {second}?",
        "Please say which one you love more, {first} or {second}.",
        '"I\'d always take {second} over {first}," says my sister. Do you agree?',
        "Is there anything you find better about {second} than about {first}?",
        "Would you vote for {second} or for {first}?",
        "{second:capital}, {first}: which do you enjoy more?",
        "Let me know whether {first} or {second} is closer to your heart.",
        "My neighbour loves {first}, my aunt loves {second}. And you?",
        "Be frank with me: would {second} or {first} make you happier?",
        "In your eyes, does {first} beat {second}?",
        "I like {first} and I like {second}; what about you, which comes first?",
        '"{first:capital} is so much better than {second}!" Do you think so too?',
        "team {first} or team {second}, where do you stand",
        "When it comes to {second} and {first}, what is your own taste?",
        "If both {second} and {first} were offered to you, which would please you most?",
        "Do you think {second} is lovelier than {first}?",
        "Please name your own preference: {second} / {first}.",
        "Which of the pair is dearer to you, {first} or {second}?",
        "For a survey on tastes: do you go for {second}, or is {first} more to your liking?",
    ),
    think="This asks for a liking. No tool knows it and nothing can be computed: answer in words.",
    reply="That is a matter of taste: some people like {first} more, others {second}, and I have no favourite.",
)
