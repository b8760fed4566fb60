"""The reader of tags: the same events however the text is cut, and no text that breaks it."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel.core.tags import (
    BLOCK_LIMIT,
    Closed,
    Event,
    Malformed,
    Opened,
    Pending,
    ProgramReady,
    Reader,
    Tags,
    Text,
    follow,
    program_of,
)
from worldmodel.types import Program

PIECES = st.sampled_from(
    [
        *(
            f"{start}{name}>"
            for name in ("think", "model", "requires", "output", "retrieved_models")
            for start in ["<", "</"]
        ),
        "python: print(1)",
        "js:\n",
        "python:math",
        "a < b",
        "<",
        "</",
        "<th",
        "</mod",
        "<Think>",
        "< model>",
        "<model >",
        "\n",
        " ",
        "ünï\u200b🙂",
        "]]>",
        "x" * 30,
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=200)


def read(*pieces: str) -> list[Event]:
    reader = Reader()
    events = [event for piece in pieces for event in reader.feed(piece)]
    return joined([*events, *reader.end()])


def joined(events: list[Event]) -> list[Event]:
    """Neighbouring pieces of text made one."""
    result: list[Event] = []
    for event in events:
        last = result[-1] if result else None
        if isinstance(event, Text) and isinstance(last, Text) and event.block == last.block:
            result[-1] = Text(event.block, last.text + event.text)
        else:
            result.append(event)
    return result


def faults(text: str) -> list[Malformed]:
    return [event for event in read(text) if isinstance(event, Malformed)]


def ready(text: str) -> list[ProgramReady]:
    return [event for event in read(text) if isinstance(event, ProgramReady)]


@given(TEXTS, st.lists(st.integers(0, 600), max_size=12))
def test_events_do_not_depend_on_the_cuts(text: str, cuts: list[int]) -> None:
    edges = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [text[a:b] for a, b in itertools.pairwise(edges)]
    assert read(*pieces) == read(text) == read(*text)


@given(TEXTS)
def test_offsets_stand_where_they_say(text: str) -> None:
    for event in read(text):
        if isinstance(event, Opened):
            assert text[: event.offset].endswith(f"<{event.block}>")
        elif isinstance(event, Closed):
            end = f"{event.content}</{event.block}>"
            assert text[: event.offset].endswith(end)
        elif isinstance(event, ProgramReady):
            assert text[: event.offset].endswith(("</model>", "</requires>"))
        elif isinstance(event, Malformed):
            assert 0 <= event.offset <= len(text)


@given(st.lists(st.text(max_size=8), max_size=6))
def test_text_without_tags_is_text(words: list[str]) -> None:
    text = "<".join(words)
    if not any(f"{name}>" in text for name in ("think", "model", "requires", "output", "retrieved_models")):
        assert read(text) == ([Text("", text)] if text else [])


def test_a_reply_in_order() -> None:
    text = "<think>x < 3</think>\n<model>python: print(1)</model>\n<requires>python:math</requires>\nrest"
    program = Program("python", "print(1)")
    assert read(text) == [
        Opened("think", 7),
        Text("think", "x < 3"),
        Closed("think", "x < 3", 20),
        Text("", "\n"),
        Opened("model", 28),
        Text("model", "python: print(1)"),
        Closed("model", "python: print(1)", 52, program),
        Text("", "\n"),
        Opened("requires", 63),
        Text("requires", "python:math"),
        Closed("requires", "python:math", 85),
        ProgramReady(program, "python:math", 85),
        Text("", "\nrest"),
    ]


def test_a_tag_is_held_back_only_while_it_may_become_one() -> None:
    tags = Tags()
    assert tags.feed("a <thi") == [Text("", "a ")]
    assert tags.feed("s") == [Text("", "<this")]
    assert tags.feed("<think") == []
    assert tags.feed(">") == [Opened("think", 14)]


def test_only_its_own_end_ends_a_program() -> None:
    code = "if a <= b < c: print('</think> <output> <model> </mode')\n"
    text = f"<model>python:\n{code}</model>"
    assert [found.program for found in ready(text)] == [Program("python", code)]
    assert faults(text) == []


@pytest.mark.parametrize(
    ("content", "program"),
    [
        ("python: print(1)", Program("python", "print(1)")),
        ("python:print(1)", Program("python", "print(1)")),
        ("python:\nif 1:\n    print(1)\n", Program("python", "if 1:\n    print(1)\n")),
        ("python:\r\nprint(1)", Program("python", "print(1)")),
        ("python:  x", Program("python", " x")),
        ("python:\n  x", Program("python", "  x")),
        ("\n python : x", Program("python", "x")),
        ("Python3: x", Program("python", "x")),
        ("js: x", Program("javascript", "x")),
        ("node: x", Program("javascript", "x")),
        ("sh: x", Program("bash", "x")),
        ("c: int main(){}", Program("c", "int main(){}")),
    ],
)
def test_the_language_and_the_code(content: str, program: Program) -> None:
    assert program_of(content) == program


@pytest.mark.parametrize("content", ["", "print(1)", "cobol: DISPLAY 1", "python", ": x", "x = {1: 2}"])
def test_a_program_without_a_known_language(content: str) -> None:
    (fault,) = faults(f"<model>{content}</model>")
    assert "python:" in fault.problem and fault.repair
    assert fault.offset == len(f"<model>{content}</model>")
    assert not ready(f"<model>{content}</model>")


@pytest.mark.parametrize("content", ["python:", "python: ", "c:\n\n \t"])
def test_an_empty_program(content: str) -> None:
    (fault,) = faults(f"<model>{content}</model>")
    assert fault.problem == "<model> holds no program" and not ready(f"<model>{content}</model>")


@pytest.mark.parametrize(
    ("text", "declared", "end"),
    [
        ("{m}<requires>R</requires>", "R", "{m}<requires>R</requires>"),
        ("{m} \n\n <requires>R</requires>x", "R", "{m} \n\n <requires>R</requires>"),
        ("<requires>R</requires>{m}", "R", "<requires>R</requires>{m}"),
        ("<requires>R</requires>\n{m}\n<requires>S</requires>", "R", "<requires>R</requires>\n{m}"),
        ("<requires>Q</requires> <requires>R</requires>{m}", "R", "<requires>Q</requires> <requires>R</requires>{m}"),
        ("{m}", None, "{m}"),
        ("{m}\n\n", None, "{m}"),
        ("{m}\nso <requires>R</requires>", None, "{m}"),
        ("{m}<output>4</output>", None, "{m}"),
        ("{m}<think>hm</think><requires>R</requires>", None, "{m}"),
        ("{m}</think>", None, "{m}"),
        ("{m}<requir", None, "{m}"),
        ("<requires>R</requires> so {m}", None, "<requires>R</requires> so {m}"),
        ("<requires>R</requires><think></think>{m}", None, "<requires>R</requires><think></think>{m}"),
        ("<requires></requires>{m}", "", "<requires></requires>{m}"),
    ],
)
def test_which_requirements_belong_to_a_program(text: str, declared: str | None, end: str) -> None:
    block = "<model>c: x</model>"
    found = ready(text.replace("{m}", block))[0]
    assert found == ProgramReady(Program("c", "x"), declared, len(end.replace("{m}", block)))


def test_two_programs_in_a_row() -> None:
    first, second = ready("<model>c: x</model><model>c: y</model><requires>R</requires>")
    assert (first.program.code, first.declared, second.program.code, second.declared) == ("x", None, "y", "R")


@pytest.mark.parametrize(
    "after", ["<requires>R", "<requires>R<think></requires>", "<requires>" + "R" * (BLOCK_LIMIT + 1)]
)
def test_a_program_whose_requirements_break_off_is_not_ready(after: str) -> None:
    text = f"<model>c: x</model>{after}"
    assert not ready(text) and any(fault.repair and fault.block == "requires" for fault in faults(text))


def test_a_pending_program_is_dropped_once() -> None:
    pending, found = follow(Pending(program=Program("c", "x"), offset=9), None)
    assert found == ProgramReady(Program("c", "x"), None, 9)
    assert follow(pending, None) == (Pending(), None)


@pytest.mark.parametrize(
    ("text", "problem", "cut", "block", "repair"),
    [
        ("ab<output>4</output>", "<output> is not for you to write: the runtime alone writes it", 2, "", True),
        ("<retrieved_models>x", "<retrieved_models> is not for you to write: the runtime alone writes it", 0, "", True),
        ("<think>a<model>c: x", "<model> inside <think>: close <think> first", 8, "think", True),
        ("<think>a<think>", "<think> inside <think>: close <think> first", 8, "think", True),
        ("<think>a</model>", "</model> inside <think>: close <think> first", 8, "think", True),
        ("<think>a<output>", "<output> inside <think>: the runtime alone writes it", 8, "think", True),
        ("<requires>a</think>", "</think> inside <requires>: close <requires> first", 11, "requires", True),
        ("ab</think>", "</think> closes nothing", 2, "", False),
        ("ab</output>", "</output> closes nothing", 2, "", False),
        ("<think>ab", "<think> was never closed", 9, "think", True),
        ("<model>python: 1</mode", "<model> was never closed", 22, "model", True),
    ],
)
def test_malformed(text: str, problem: str, cut: int, block: str, repair: bool) -> None:
    assert faults(text)[0] == Malformed(problem, cut, block, repair)


def test_a_forged_output_is_never_text_of_the_answer() -> None:
    events = read("<output>4 <model>python: x</model></output>after")
    assert Text("output", "4 <model>python: x</model>") in events
    assert [event.text for event in events if isinstance(event, Text) and not event.block] == ["after"]
    assert not any(isinstance(event, (Closed, ProgramReady)) for event in events)


def test_a_block_that_is_too_long_is_malformed_and_forgotten() -> None:
    head = "<model>python: "
    fits = "x" * (BLOCK_LIMIT - len("python: "))
    assert len(ready(f"{head}{fits}</model>")) == 1
    text = f"{head}{fits}y</model>"
    (fault,) = faults(text)
    assert fault == Malformed(f"<model> is longer than {BLOCK_LIMIT} characters", len(head + fits), "model")
    assert not ready(text) and not any(isinstance(event, Closed) for event in read(text))
    cuts = [len(head + fits) - 1, len(head + fits), len(head + fits) + 1]
    for cut in cuts:
        assert read(text[:cut], text[cut:]) == read(text)


def test_memory_and_time_stay_bounded() -> None:
    reader = Reader()
    began = time.perf_counter()
    reader.feed("<think>")
    for _ in range(300_000):
        reader.feed("<t")
    tags = reader._tags
    assert sum(map(len, tags._content)) <= BLOCK_LIMIT and len(tags._held) < 20
    for _ in range(3):
        Reader().feed("<" * 300_000)
    assert time.perf_counter() - began < 20  # seconds; about 1 on a slow core, and hours if it were quadratic
