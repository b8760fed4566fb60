"""A country's article found with the search tool."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family
from worldmodel.data.services import COUNTRIES


def case(draw: Draw) -> Case:
    name = draw.pick(*COUNTRIES)
    return Case({"name": name}, name)


FAMILY = Family(
    category="decision",
    case=case,
    phrasings=(
        "Search for {name} and give me the title of the first article.",
        "Is there any article on {name}? Tell me its title.",
        "Run a search with the word {name}. What heads the list of results?",
        "search {name}, first title",
        "I heard of {name} and want to read on. Under which title do I find it?",
        "Which article comes up first when somebody searches for {name}?",
        "Find something to read about {name}; the title will do.",
        "A reader asks for texts on {name}. Use the search and say which title is at the top.",
        "When the library is searched for {name}, what is the best hit called?",
        "Please look whether the search knows {name}, and name the article it offers.",
    ),
    more=(
        "Could you look for an article on {name} and say what it is called?",
        "{name}: title of the top search result?",
        "I wonder what the top article about {name} is called. Please search.",
        "Which title comes up at the top if one searches for {name}?",
        "For a talk about {name} I need something to read. What article does the search suggest?",
        "hey search {name} for me and give me the title you get",
        '"There must be an article about {name}," says my father. Look for it and tell us its title.',
        "Use the search tool on {name} and report the title of its top result.",
        "If I looked up {name} with the search, what would the heading of the leading article be?",
        "Name the article that is found before all others under {name}.",
        "The title of the first article that a search for {name} brings up, please.",
        "What is the heading of the article you get first on searching {name}?",
        "I'd like to read an article about {name}. Search and tell me how it's titled.",
        "Run a search: {name}. Title at the top?",
        "My teacher wants a source on {name}. What title does the search put first?",
        "which article do you find first for {name}",
        "Please find out, with the search, the title of an article on {name}.",
        "Something has been written about {name}, I'm sure. Search for it and give its title.",
        "Let the search look for {name}. How does the foremost article call itself?",
        "If {name} is entered in the search, which article heads the results?",
        '"Read up on {name}!" says my boss. What article would I start with, by the search?',
        "Search term {name}; needed: the title of the leading result.",
        "Could you search for {name} and read me the title of the hit at the top?",
        "The library has a search. Type {name} and say which article it shows before the others.",
        "Tell me under what title an article about {name} can be found by searching.",
        "For {name}, what does the search return as its top title?",
    ),
    steps=(
        Step(
            "Asked: the first article on {name}. What can be found is not known here: use the search tool.",
            'print(use_tool("search", query="{name}")[0]["title"])',
            requires="python:tool(search)",
        ),
    ),
    reply="The article is called {output}.",
)
