"""The requirement list: what is written is read back, and what covers what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.requires import (
    CATEGORIES,
    LENGTH_LIMIT,
    PURE,
    RequiresError,
    covers,
    is_pure,
    normal,
    parse,
    show,
)
from worldmodel.types import LANGUAGES, Requirement

DOMAINS = st.sampled_from(
    ["example.org", "a.example.org", "b.a.example.org", "example.com", "xn--bcher-kva.de", "1.2.3.4"]
)
ARGUMENTS = {
    "file": st.sampled_from(["read_only", "read_write"]),
    "web": DOMAINS,
    "tool": st.sampled_from(["weather", "getTime", "a.b-c"]),
    "system": st.sampled_from(["time", "info"]),
}


@st.composite
def requirements(draw: st.DrawFn) -> Requirement:
    category = draw(st.sampled_from(CATEGORIES))
    arguments = draw(st.lists(ARGUMENTS[category], min_size=1, max_size=3)) if category in ARGUMENTS else []
    return normal(Requirement(draw(st.sampled_from(LANGUAGES)), category, tuple(arguments)))


LISTS = st.lists(requirements(), max_size=5, unique=True).map(tuple)


@given(LISTS)
def test_parse_is_the_inverse_of_show(items: tuple[Requirement, ...]) -> None:
    assert parse(show(items)) == items


@given(LISTS, st.lists(st.sampled_from(["", " ", "\n", "\t "]), min_size=1))
def test_space_and_case_do_not_matter(items: tuple[Requirement, ...], spaces: list[str]) -> None:
    text = show(item for item in items if item.category != "tool")
    for place, mark in enumerate(":,()"):
        space = spaces[place % len(spaces)]
        text = text.replace(mark, f"{space}{mark}{space}")
    assert parse(text.upper()) == parse(text) == tuple(item for item in items if item.category != "tool")


@given(st.text(alphabet="python:web(a.org),file_ -é\n", max_size=60) | st.text(max_size=60))
def test_any_text_is_read_or_refused_with_a_position(text: str) -> None:
    try:
        found = parse(text)
    except RequiresError as error:
        assert 0 <= error.position <= len(text) and str(error)
    else:
        assert parse(show(found)) == found


@given(LISTS)
def test_covers_is_reflexive(items: tuple[Requirement, ...]) -> None:
    assert covers(items, items)


@given(LISTS, LISTS, LISTS)
def test_covers_is_transitive(
    a: tuple[Requirement, ...], b: tuple[Requirement, ...], c: tuple[Requirement, ...]
) -> None:
    if covers(a, b) and covers(b, c):
        assert covers(a, c)


@given(requirements(), requirements(), requirements())
def test_covers_is_transitive_for_single_ones(a: Requirement, b: Requirement, c: Requirement) -> None:
    if covers(a, b) and covers(b, c):
        assert covers(a, c)


@pytest.mark.parametrize(
    ("granted", "needed", "covered"),
    [
        ("python:web(example.org)", "python:web(example.org)", True),
        ("python:web(example.org)", "python:web(en.example.org)", True),
        ("python:web(en.example.org)", "python:web(example.org)", False),
        ("python:web(example.org)", "python:web(badexample.org)", False),
        ("python:web(example.org)", "python:web(example.org.evil.com)", False),
        ("python:web(a.org),web(b.org)", "python:web(a.org,b.org)", True),
        ("python:web(a.org)", "python:web(a.org,b.org)", False),
        ("python:web(a.org)", "javascript:web(a.org)", False),
        ("python:web(1.2.3.4)", "python:web(1.2.3.4)", True),
        ("python:file(read_write)", "python:file(read_only)", True),
        ("python:file(read_only)", "python:file(read_write)", False),
        ("python:tool(x)", "python:tool(X)", False),
        ("python:system(time)", "python:system(info)", False),
        ("python:process", "python:process", True),
        ("python:process", "python:file(read_only)", False),
        ("", "c:math,data", True),
        ("", "c:process", False),
        ("python:math", "", True),
    ],
)
def test_covers(granted: str, needed: str, covered: bool) -> None:
    assert covers(parse(granted), parse(needed)) is covered


def test_a_need_that_was_not_seen_exactly_is_covered_by_any_grant_of_its_category() -> None:
    unknown = Requirement("python", "web")
    assert covers(parse("python:web(a.org)"), unknown)
    assert not covers(parse("python:process"), unknown)
    assert not covers(unknown, parse("python:web(a.org)"))


def test_an_address_is_no_subdomain() -> None:
    assert not covers(Requirement("python", "web", ("3.4",)), Requirement("python", "web", ("1.2.3.4",)))


def test_the_language_is_carried_on() -> None:
    text = "python:web(wikipedia.org),file(read_only),bash:process"
    assert parse(text) == (
        Requirement("python", "web", ("wikipedia.org",)),
        Requirement("python", "file", ("read_only",)),
        Requirement("bash", "process"),
    )
    assert show(parse(text)) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        (" \n", ""),
        ("PYTHON:Math", "python:math"),
        ("py:math,python3:math", "python:math"),
        ("js:web(Example.ORG., a.example.org)", "javascript:web(a.example.org,example.org)"),
        ("python:web(bücher.de)", "python:web(xn--bcher-kva.de)"),
        ("python:web(example.org,example.org)", "python:web(example.org)"),
        ("sh : tool( getTime )", "bash:tool(getTime)"),
    ],
)
def test_normal_form(text: str, shown: str) -> None:
    assert show(parse(text)) == shown


@pytest.mark.parametrize(
    ("text", "position", "words"),
    [
        ("math", 0, "python:math"),
        ("cobol:math", 0, "unknown language 'cobol'"),
        ("python:wbe(a.org)", 7, "unknown category 'wbe'; known: math, data"),
        ("python:math,,data", 12, "found ','"),
        ("python:math,", 12, "the end"),
        ("python:math data", 12, "expected a comma"),
        ("python:", 7, "the end"),
        ("python:math,js:", 15, "the end"),
        ("python:math(1)", 7, "no argument"),
        ("python:process(x)", 7, "no argument"),
        ("python:web", 7, "web(example.org)"),
        ("python:web()", 11, "empty"),
        ("python:web(a.org", 10, "never closed"),
        ("python:web(*.org)", 7, "no domain"),
        ("python:web(https://a.org)", 7, "no domain"),
        ("python:web(a.org:80)", 7, "no domain"),
        ("python:web(org)", 7, "no domain"),
        ("python:web(a..org)", 7, "no domain"),
        ("python:web(-a.org)", 7, "no domain"),
        ("python:web(1.2.3.400)", 7, "no domain"),
        ("python:file", 7, "file(read_only) or file(read_write)"),
        ("python:file(/etc)", 7, "unknown argument"),
        ("python:system(root)", 7, "unknown argument"),
        ("python:tool(a b)", 7, "no name of a tool"),
        ("python:" + "x" * LENGTH_LIMIT, LENGTH_LIMIT, "longer than"),
    ],
)
def test_errors_say_what_and_where(text: str, position: int, words: str) -> None:
    with pytest.raises(RequiresError) as caught:
        parse(text)
    assert words in str(caught.value)
    assert caught.value.position == position


def test_pure() -> None:
    assert [category for category in CATEGORIES if is_pure(Requirement("c", category))] == list(PURE)
