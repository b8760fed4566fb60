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
