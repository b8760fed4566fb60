"""The element tool wants a symbol; a first program gives the name and fails."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import ELEMENTS


def case(draw: Draw) -> Case:
    symbol = draw.pick(*ELEMENTS)
    name, number, mass = ELEMENTS[symbol]
    words, key, answer = draw.pick(("atomic number", "number", number), ("molar mass", "mass", mass))
    return Case({"name": name, "key": key, "symbol": symbol, "words": words}, answer)


FAMILY = Family(
    category="tool",
    kind="repair",
    case=case,
    phrasings=(
        "What is the {words} of {name}?",
        "Tell me the {words} of the element {name}.",
        "{name:capital} - {words}?",
        "Which {words} does {name} have in the periodic table?",
        "I am learning about {name}. State its {words}.",
        "For a poster on {name} we still lack the {words}.",
        "look up {name} and give its {words}",
        "In my chemistry book the page on {name} is torn out. All I need is the {words}.",
        "The {words} listed for {name}, please.",
        "A question in the test was about the {words} of {name}. What is right?",
    ),
    more=(
        "Could you find the {words} of {name} for me?",
        "I am writing about {name} and would like to state its {words}. Which figure is correct?",
        "{words:capital} of {name}, please.",
        "Given the element {name}, report its {words}.",
        "What figure stands for the {words} in the entry on {name}?",
        "my chemistry homework wants the {words} of {name}, whats that",
        'Our teacher asked, "Who knows the {words} of {name}?" Nobody did. What should we have said?',
        "If I look at {name} in a table of the elements, what will I read as its {words}?",
        "Label for the jar: {name}. {words:capital}: ?",
        "The chemist needs {name} for an experiment and has to know its {words}. Please state it.",
        "For {name}, the {words}?",
        "Please state which {words} belongs to {name}.",
        "I need a figure for {name}: the {words}.",
        "How large is the {words} of the element called {name}?",
        "Element: {name}. Property: {words}. Value: ?",
        "Among the data on {name} there must be its {words}. What is it?",
        "whats {name}'s {words}",
        "My daughter asks me about {name}. She wants to know the {words}. What do I tell her?",
        "Take {name} from the periodic table and say what its {words} is.",
        "The {words} is what I would like to learn about {name}.",
        '"{words:capital} of {name}?" reads the last question of the quiz. Answer it.',
        "Find the {words} for {name}, an element.",
        "Do you know the {words} that {name} has?",
        "When you look at {name} among the elements, which {words} is given?",
        "In my table the row for {name} has no entry under {words}. What should be put in?",
        "Tell us about {name}, namely its {words}.",
    ),
    steps=(
        Step(
            "Asked: the {words} of {name}. The element tool has such figures.",
            'print(use_tool("element", symbol="{name}")["{key}"])',
            requires="python:tool(element)",
            fails=True,
        ),
        Step(
            "The tool knows elements by their symbols, not by names. The symbol of {name} is {symbol}.",
            'print(use_tool("element", symbol="{symbol}")["{key}"])',
            requires="python:tool(element)",
        ),
    ),
    reply="The {words} of {name} is {output}.",
)
