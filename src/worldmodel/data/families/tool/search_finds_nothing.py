"""A search without a hit: the program fails and the reply says so."""

from __future__ import annotations

from worldmodel.data.example import Step
from worldmodel.data.family import Case, Draw, Family


def case(draw: Draw) -> Case:
    place = draw.pick("Quorvath", "Mellindra", "Tibbleford", "Wexmoor", "Ardenfall", "Plumbry", "Sandovar", "Hexamere")
    return Case({"place": place})


FAMILY = Family(
    category="tool",
    kind="unanswerable",
    case=case,
    phrasings=(
        "Search for {place} and give me the title of the first article.",
        "Is there any text about {place}? Tell me what it is called.",
        "Find out by a search what is written on {place}.",
        "search {place}, first result",
        "I heard a story of a place named {place}. Under which title can I read about it?",
        "Which article heads the list when somebody searches for {place}?",
        "Somebody at school asked for something to read on {place}. What does the search offer?",
        "Use the search with the word {place} and name the best hit.",
        "Please look whether {place} is known to the search and say under what name.",
        "What does one find first on looking for {place}?",
    ),
    more=(
        "Could you search for {place} and tell me the title of what comes up at the top?",
        "{place}: what does a search bring up?",
        "I wonder whether something has been written about {place}. What is its title?",
        "Which article appears at the top when you search for {place}?",
        "hey can you look up {place} and tell me whats the name of the article",
        "My grandmother was born in {place}, she says. Find me an article about it and give its title.",
        "Title wanted: a text on {place}, found by search.",
        "If I type {place} into the search, which title is shown to me before all others?",
        '"Read up on {place}!" is our homework. Search for it and say what the article is called.',
        "State the title of the best article that the search has on {place}.",
        "By what title does the search list its first article on {place}?",
        "Run a search on {place}. What is the first title?",
        "Tell me the heading of the first thing that comes up for {place} in the search.",
        (
            "A friend has moved to {place}, and I would like to read about it. Search, and give me the title "
            "of an article."
        ),
        "Please search for an article about {place}. I just need its name.",
        "first article about {place}? whats it called, use the search",
        "Let the search look for {place}; which headline stands at the top of its results?",
        "We have to write a report on {place}. With the search, find us a text and say its title.",
        "Query: {place}. Top result, title: ?",
        "If there is an article on {place}, the search will show it. What is it called?",
        (
            '"What can I read about {place}?" a visitor asks in the library. Use the search and answer with '
            "the title of an article."
        ),
        "I'd like to know more about {place}. Could you see which article the search puts first?",
        "Consult the search about {place} and report the title of the article found.",
        "What does the leading search result for {place} call itself?",
        "Someone showed me {place} on an old map. Does the search have an article, and under which title?",
        "Of all that the search has on {place}, name the title that it places first.",
    ),
    steps=(
        Step(
            "Asked: the first article on {place}. What can be found is not known here: use the search tool.",
            'print(use_tool("search", query="{place}")[0]["title"])',
            requires="python:tool(search)",
            fails=True,
        ),
    ),
    think="The list of results is empty: nothing is found on {place}, and I must not make a title up.",
    reply="I do not know: the search finds nothing about {place}.",
)
