"""Named excerpts: which stretches of a question get names, and how programs use them."""

from __future__ import annotations

import ast
import json
import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.excerpts import NAMES, by_name, find_excerpts, name_excerpts, only_names
from worldmodel.core.prompt import compose
from worldmodel.core.quantities import prelude
from worldmodel.types import Card, Excerpt, Hit, Language

TABLE = "Ann 44\nBen 60\nCy 47"


@pytest.mark.parametrize(
    ("text", "excerpts"),
    [
        ("Who of Ann, Ben, Cy and Di is late?", ["Ann, Ben, Cy"]),
        ("Of elm, ash, oak, which comes last?", ["elm, ash, oak"]),
        ("Hey, Ann, Ben, Cy are here", ["Ann, Ben, Cy"]),
        ("Ann and Ben, or Cy", []),
        ("Add Ann 3; Ben 4; Ann 5 up", ["Ann 3; Ben 4; Ann 5"]),
        ("Readings: 3.5 kg, 4 kg, 5 kg.", ["3.5 kg, 4 kg, 5 kg"]),
        ("Mean of 3, 4, 5, 6", []),
        ("Sum of 3,,4,5", ["3,,4,5"]),
        ("Sum of 1,234,567", []),
        ("5 4 69: sum?", ["5 4 69"]),
        ('Value of [{"n": 2}, {"n": 3}] and {"a": [1]}', ['[{"n": 2}, {"n": 3}]', '{"a": [1]}']),
        ('Broken [{"n": 2}, here', ['{"n": 2}']),
        ('How many o in "the old door"?', ["the old door"]),
        ("Ann's car isn't Ben's", []),
        ('"From 9:30 on", he says', ["9:30"]),
        ("From 12 May 2027 to June 3, 2028, or 2028-06-04", ["12 May 2027", "June 3, 2028", "2028-06-04"]),
        ("From 9:30 until 17:05:10", ["9:30", "17:05:10"]),
        ("Read team.csv and a/b.csv and x.csv.gz", ["team.csv"]),
        (f"Mean of column two, awk:\n{TABLE}", [TABLE]),
        (f"Take\n{TABLE}\nand average them please now.", [TABLE]),
        ("One line\nof prose here\nis no table at all", []),
        ("", []),
    ],
)
def test_what_is_an_excerpt(text: str, excerpts: list[str]) -> None:
    assert [excerpt.text for excerpt in name_excerpts(text)[1]] == excerpts


def test_the_name_stands_behind_and_only_the_runtime_gives_it() -> None:
    shown, excerpts = name_excerpts('Is [B] in Ann, Ben, Cy or in "Di"?')
    assert shown == 'Is (B) in Ann, Ben, Cy [A] or in "Di"?', "two letters are copied"
    assert excerpts == (Excerpt("A", "Ann, Ben, Cy"),)
    assert name_excerpts('Say "hello".')[0] == 'Say "hello" [A].'
    assert len(name_excerpts(" ".join(f"{n}:00," for n in range(10, 24)) * 3)[1]) == len(NAMES) == 26


@given(st.text(alphabet="abAB ,;:\n12.[]{}\"'", max_size=60) | st.text(max_size=60))
def test_naming_only_adds_names(text: str) -> None:
    shown, excerpts = name_excerpts(text)
    for excerpt in excerpts:
        assert excerpt.text in shown
        shown = shown.replace(f" [{excerpt.name}]", "", 1)
    assert len(shown) == len(text)
    ends = [0, *(end for _, _, end in find_excerpts(shown))]
    assert all(begin >= before for (begin, _, _), before in zip(find_excerpts(shown), ends, strict=False))


@pytest.mark.parametrize(
    ("language", "code", "named"),
    [
        ("python", 'set("Ann, Ben, Cy".split(", "))', 'set(A.split(", "))'),
        ("python", "len('Ann, Ben, Cy')", "len(A)"),
        ("python", 'len("""Ann, Ben, Cy""")', "len(A)"),
        ("python", 'len("Ann, Ben, Cy, Di")', None),
        ("python", 'f"Ann, Ben, Cy"', None),
        ("python", 'A = 1\nprint("Ann, Ben, Cy")', None),
        ("python", 'strptime("Ann, Ben, Cy", "%A")', 'strptime(A, "%A")'),
        ("javascript", 'console.log("Ann, Ben, Cy".length)', "console.log(A.length)"),
        ("bash", "echo 'Ann, Ben, Cy' | wc", 'echo "$A" | wc'),
        ("bash", "wc <<'END'\nAnn, Ben, Cy\nEND", 'wc <<< "$A"'),
        ("c", 'puts("Ann, Ben, Cy");', None),
    ],
)
def test_programs_use_names_for_whole_literals(language: Language, code: str, named: str | None) -> None:
    excerpts = (Excerpt("A", "Ann, Ben, Cy"),)
    assert by_name(language, code, excerpts) == (named or code)
    assert named is None or "Ann, Ben, Cy" in prelude(language, named, (), excerpts)


HARD = 'it\'s "5" $HOME `id` \\ \n two'


def test_a_name_is_bound_to_just_that_text() -> None:
    excerpts = (Excerpt("A", HARD), Excerpt("B", "not used"))
    (line,) = ast.parse(prelude("python", "print(A)", (), excerpts)).body
    assert isinstance(line, ast.Assign) and ast.literal_eval(line.value) == HARD
    script = prelude("javascript", "console.log(A)", (), excerpts)
    assert json.loads(script.removeprefix("globalThis.A = ").rstrip(";\n")) == HARD
    assert shlex.split(prelude("bash", 'echo "${A}"', (), excerpts)) == [f"A={HARD}"]
    assert prelude("bash", "A=1; echo B", (), excerpts) == ""


def test_names_in_place_of_excerpts() -> None:
    excerpts = (Excerpt("A", "Ann, Ben, Cy"), Excerpt("B", "Ann, Ben, Cy"))
    assert only_names("Ann, Ben, Cy or Ann, Ben, Cy?", excerpts) == "[A] or [B]?"


def test_excerpts_are_named_beside_an_earlier_model_for_a_model_that_knows_them() -> None:
    hits = [Hit("1", "an earlier one", 0.9, "asked: x")]
    card = Card("m", "1", quantities=True, instructions=False, excerpts=True)
    prompt, quantities = compose("Who of Ann 3; Ben 4; Cy 5?", card, retrieved=hits)
    assert prompt.turns[-1].content == "Who of Ann 3 [a]; Ben 4 [b]; Cy 5 [c] [A]?"
    assert prompt.excerpts == (Excerpt("A", "Ann 3; Ben 4; Cy 5"),) and len(quantities) == 3
    assert compose("Who of Ann 3; Ben 4; Cy 5?", card)[0].excerpts == ()
    other = Card("m", "1", quantities=True, instructions=False)
    assert compose("Who of Ann 3; Ben 4; Cy 5?", other, retrieved=hits)[0].excerpts == ()
