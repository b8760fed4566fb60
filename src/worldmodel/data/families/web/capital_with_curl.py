"""The capital of a country, with curl."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES, country


def case(draw: Draw) -> Case:
    name = draw.pick(*COUNTRIES)
    return Case({"name": name}, str(country(name)["capital"]))


FAMILY = Family(
    category="web",
    case=case,
    phrasings=(
        "What is the capital of {name}? api.countries.example has it, use curl.",
        "Use curl on api.countries.example to get the capital of {name}.",
        "capital of {name}, from api.countries.example, in bash",
        "The service api.countries.example knows all about {name}. Which city is its capital? Shell, please.",
        "With a shell command, fetch http://api.countries.example/{name} and print the capital.",
        (
            "Where does the government of {name} sit, that is, in which capital, according to curl and "
            "api.countries.example?"
        ),
        "Ask api.countries.example from the command line for the capital city of the country {name}.",
        "I have forgotten the capital of {name}; have bash request it from api.countries.example.",
        "Which city does api.countries.example give as capital for {name}, if you curl it?",
        "{name} has a capital. A curl request to api.countries.example will show its name - what is it?",
    ),
    steps=(
        Step(
            (
                'Asked: the capital of {name}. Fetch the country with curl and cut the text behind "capital" out'
                " of the JSON."
            ),
            'curl -s http://api.countries.example/{name} | grep -o \'"capital": "[^"]*"\' | cut -d\'"\' -f4',
            "bash",
            requires="bash:web(api.countries.example)",
        ),
    ),
    reply="The capital of {name} is {output}.",
)
