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
    more=(
        "Could you curl api.countries.example and tell me what the capital of {name} is called?",
        "curl api.countries.example for {name}, show only the capital",
        (
            "I'm filling in a map and don't know which city is the capital of {name}; please look it up at "
            "api.countries.example with curl."
        ),
        "For the country {name}, the entry capital at api.countries.example is wanted. Use the shell.",
        (
            'Our teacher asked, "What\'s the capital of {name}?" Find the answer in Bash: the data is at '
            "http://api.countries.example/{name}."
        ),
        (
            "Write a shell pipeline that downloads the record of {name} from api.countries.example and picks "
            "the capital out of it."
        ),
        (
            "If someone travels to {name} and wants to visit its capital, to which city must they go? Consult "
            "api.countries.example using curl."
        ),
        "Country: {name}. Source: api.countries.example. Tool: curl. Field: capital. Value?",
        (
            "I wonder what city is listed as the capital when api.countries.example is asked about {name} on "
            "the command line."
        ),
        (
            "The name of the capital of {name} can be had from api.countries.example; a line of Bash with curl "
            "should print it."
        ),
        "With curl and api.countries.example at hand, which city turns out to be the capital of {name}?",
        "api.countries.example, please, by curl: the capital of the country called {name}.",
        (
            "Someone in a quiz must name the capital of {name}. A Bash command that queries "
            "api.countries.example would help. What does it print?"
        ),
        "Run curl against http://api.countries.example/{name} and tell me the city in its capital entry.",
        (
            "Is there a city that governs {name}? Yes, its capital. Get the name from api.countries.example in "
            "the shell."
        ),
        "hey whats the capital of {name}, curl it from api.countries.example pls",
        "In Bash, request {name} from api.countries.example and reduce the answer to the name of the capital.",
        "The record that api.countries.example keeps on {name} has a capital in it; show me this with curl.",
        "You may use curl only. Source: api.countries.example. Question: what is {name}'s capital city?",
        (
            "A letter must go to the government of {name}, so I need to know its capital. The shell can ask "
            "api.countries.example for it."
        ),
        (
            '"Curl api.countries.example," said the teacher, "and you will know the capital of {name}." '
            "Which city did she mean?"
        ),
        (
            "From http://api.countries.example/{name} comes a JSON text. Cut the capital out of it on the "
            "command line and state it."
        ),
        (
            "What city should be marked as the capital on a map of {name}? Please query api.countries.example "
            "with a Bash one-liner."
        ),
        "Tell me, using a curl call to api.countries.example, how the capital of {name} is called.",
        "{name} - capital - api.countries.example - Bash. Name the city.",
        (
            "My report on {name} lacks the capital. As the country is listed by api.countries.example, a curl "
            "command will do."
        ),
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
