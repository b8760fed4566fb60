"""`use_tool` in the real machine, in each language, and what a program may try with it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from worldmodel.errors import SandboxError
from worldmodel.execution.base import Grant
from worldmodel.execution.qemu import QemuSandbox
from worldmodel.execution.resources import Resources, Tool
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

pytestmark = pytest.mark.vm

CITY = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "days": {"type": "integer"}},
    "required": ["city"],
    "additionalProperties": False,
}
OVER = threading.Event()


def fail(arguments: dict[str, Any]) -> None:
    raise ValueError('the station "north" is closed\nuntil spring')


TOOLS = (
    Tool("weather", "", CITY, lambda arguments: {**arguments, "degrees": -3.5}),
    Tool("fail", "", {"type": "object"}, fail),
    Tool("echo", "", {"type": "object"}, lambda arguments: arguments.get("text")),
    Tool("large", "", {"type": "object"}, lambda arguments: "x" * arguments["size"]),
    Tool("hang", "", {"type": "object"}, lambda arguments: OVER.wait(60)),
    Tool("secret", "", {"type": "object"}, lambda arguments: "do not tell"),
)
GRANTED = ("weather", "fail", "echo", "large", "hang")


@pytest.fixture(scope="module")
def machine(image_settings: Settings) -> Iterator[QemuSandbox]:
    with QemuSandbox(image_settings, Resources(tools=TOOLS)) as sandbox:
        yield sandbox
    OVER.set()


def run(machine: QemuSandbox, language: Language, code: str, *names: str, seconds: float = 30.0) -> Run:
    needs = (Requirement(language, "tool", names or GRANTED),)
    return machine.run(Program(language, code), Grant(needs), Limits(seconds=seconds))


PYTHON = """
from tools import use_tool as imported, ToolError
assert imported is use_tool
print(use_tool("weather", city="Tromsø"))
print(use_tool("weather", {"city": "Oslo"}, days=2)["days"] + 1)
print(repr(use_tool("echo", text='a"b\\\\c\\n\\u2028')))
for name, arguments in (("fail", {}), ("weather", {}), ("weather", {"city": 5}), ("secret", {}), ("nothing", {})):
    try:
        use_tool(name, **arguments)
    except ToolError as problem:
        print(problem)
"""
JAVASCRIPT = r"""
console.log(JSON.stringify(use_tool('weather', {city: 'Tromsø'})));
console.log(use_tool('weather', {city: 'Oslo', days: 2}).days + 1);
console.log(JSON.stringify(use_tool('echo', {text: 'a"b\\c\n'})));
(async () => {
  console.log((await use_tool('weather', {city: 'Bergen'})).degrees);
  for (const [name, args] of [['fail'], ['weather'], ['weather', {city: 5}], ['secret'], ['nothing']]) {
    try { await use_tool(name, args); } catch (problem) { console.log(problem.message); }
  }
})();
"""
BASH = r"""
use_tool weather city=Tromsø
use_tool weather city=Oslo days:=2
use_tool echo 'text=a"b\c
d'
use_tool echo 'text:={"a": [1,
2]}'
for call in fail weather 'weather city:=5' secret nothing; do
  use_tool $call 2>&1 || echo "status $?"
done
use_tool weather Oslo 2>/dev/null || echo "status $?"
"""
REFUSALS = [
    'the tool fail failed: ValueError: the station "north" is closed\nuntil spring',
    "arguments: 'city' is a required property",
    "arguments.city: 5 is not of type 'string'",
    "not granted: tool(secret)",
    "there is no tool 'nothing'; there are: echo, fail, hang, large, secret, weather",
]


def test_python(machine: QemuSandbox) -> None:
    done = run(machine, "python", PYTHON)
    assert done.stderr == ""
    told = "\n".join(REFUSALS)
    assert done.stdout == "{'city': 'Tromsø', 'degrees': -3.5}\n3\n'a\"b\\\\c\\n\\u2028'\n" + told + "\n"
    assert [(call.target, call.allowed) for call in done.calls] == [
        *[("weather", True)] * 2,
        ("echo", True),
        ("fail", True),
        *[("weather", True)] * 2,
        ("secret", False),
        ("nothing", False),
    ]
    assert {(seen.requirement.arguments, seen.blocked) for seen in done.observed} == {
        (("weather",), False),
        (("echo",), False),
        (("fail",), False),
        (("secret",), True),
        (("nothing",), True),
    }


def test_javascript(machine: QemuSandbox) -> None:
    done = run(machine, "javascript", JAVASCRIPT)
    assert done.stderr == ""
    expected = ['{"city":"Tromsø","degrees":-3.5}', "3", r'"a\"b\\c\n"', "-3.5", *REFUSALS]
    assert done.stdout == "\n".join(expected) + "\n"


def test_bash(machine: QemuSandbox) -> None:
    done = run(machine, "bash", BASH)
    expected = [
        '{"city": "Tromsø", "degrees": -3.5}',
        '{"city": "Oslo", "days": 2, "degrees": -3.5}',
        'a"b\\c\nd',
        '{"a": [1, 2]}',
        *[f"use_tool: {told}\nstatus 1" for told in REFUSALS],
        "status 2",
    ]
    assert done.stdout == "\n".join(expected) + "\n"
    assert done.stderr == ""


def test_declared_and_used_is_accurate(machine: QemuSandbox) -> None:
    declared = (Requirement("python", "tool", ("weather",)),)
    done = run(machine, "python", "print(use_tool('weather', city='Oslo')['degrees'])", "weather")
    assert done.status == "ok", done
    assert validate(declared, declared, done).accurate


def test_without_a_grant_it_is_blocked_and_seen(machine: QemuSandbox) -> None:
    done = machine.run(Program("python", "print(use_tool('weather', city='Oslo'))"), Grant(), Limits())
    assert done.status == "blocked"
    assert "not granted: tool(weather)" in done.stderr
    (violation,) = validate((), (), done).violations
    assert violation.requirement == Requirement("python", "tool", ("weather",))


def test_a_grant_for_one_language_is_none_for_another(machine: QemuSandbox) -> None:
    needs = (Requirement("javascript", "tool", ("echo",)),)
    with pytest.raises(SandboxError, match=r"javascript:tool\(echo\) was granted, but the program is python"):
        machine.run(Program("python", "use_tool('echo')"), Grant(needs), Limits())


def test_an_absent_tool_cannot_be_granted(machine: QemuSandbox) -> None:
    assert "there is no tool nothing; there are: echo" in machine.lacks(Requirement("python", "tool", ("nothing",)))
    assert machine.lacks(Requirement("python", "tool", ("weather",))) == ""


HUGE = """
text = "x" * 900_000
print(len(use_tool("echo", text=text)), len(use_tool("large", size=1_000_000)))
for call in (lambda: use_tool("echo", text="x" * 3_000_000), lambda: use_tool("large", size=3_000_000)):
    try:
        call()
    except RuntimeError as problem:
        print(problem)
"""


def test_huge_arguments_and_results(machine: QemuSandbox) -> None:
    done = run(machine, "python", HUGE)
    assert done.stdout.splitlines() == [
        "900000 1000000",
        "a request may have 1048576 bytes; this one has more",
        "the result of the tool large has 3000015 bytes; at most 1048576 are passed on",
    ]


def test_huge_in_javascript_and_bash(machine: QemuSandbox) -> None:
    code = "console.log(use_tool('echo', {text: 'x'.repeat(900000)}).length, use_tool('large', {size: 1e6}).length)"
    done = run(machine, "javascript", code)
    assert done.stdout == "900000 1000000\n", done
    done = run(
        machine,
        "bash",
        'use_tool large size:=1000000 | wc -c; use_tool echo text="$(head -c 100000 /dev/zero | tr "\\0" x)" | wc -c',
    )
    assert done.stdout == "1000001\n100001\n", done


FLOOD = """
import threading
told = []
def call(number):
    for _ in range(20):
        try:
            use_tool("echo")
            answer = "made"
        except RuntimeError as problem:
            answer = str(problem)
        told.append(answer)
threads = [threading.Thread(target=call, args=(n,)) for n in range(10)]
for thread in threads: thread.start()
for thread in threads: thread.join()
for answer in sorted(set(told)):
    print(told.count(answer), answer)
"""


def test_a_flood_of_calls(machine: QemuSandbox) -> None:
    done = run(machine, "python", FLOOD)
    assert done.stdout == "100 a run may make 100 calls of tools, and has made them\n100 made\n", done
    assert len(done.calls) == 101


RAW = """
import socket, threading
def speak(data):
    with socket.socket() as end:
        end.connect(("127.0.0.1", 3129))
        try:
            end.sendall(data)
            print(end.recv(200))
        except OSError as problem:
            print(type(problem).__name__)
speak(b"GET / HTTP/1.1\\r\\n\\r\\n")
speak(b'{"tool": "weather", "arguments": {"city": "Oslo"}, "granted": ["secret"], "secret": 1}\\n')
speak(b'{"tool": "secret", "tool": "weather"}\\n')
speak(b"\\x00" * 5_000_000 + b"\\n")
idle = [socket.create_connection(("127.0.0.1", 3129)) for _ in range(20)]
print(use_tool("weather", city="Oslo")["degrees"])
"""


def test_odd_requests(machine: QemuSandbox) -> None:
    done = run(machine, "python", RAW)
    lines = done.stdout.splitlines()
    assert "cannot be read as JSON" in lines[0]
    assert "-3.5" in lines[1]
    assert "is a required property" in lines[2]
    assert "may have 1048576 bytes" in lines[3]
    assert lines[4] == "-3.5"
    assert done.status == "ok"


def test_a_tool_that_hangs_does_not_hold_up_the_end_of_the_run(machine: QemuSandbox) -> None:
    began = time.monotonic()
    done = run(machine, "python", "use_tool('hang')", seconds=2.0)
    assert done.status == "timeout"
    assert time.monotonic() - began < 15
    (call,) = done.calls
    assert (call.target, call.allowed) == ("hang", True)
    assert "went away" in call.detail


def test_a_python_that_a_program_starts(machine: QemuSandbox) -> None:
    code = 'python3 -c \'from tools import use_tool; print(use_tool("weather", city="Oslo"))\''
    done = run(machine, "bash", code)
    assert done.stdout == "{'city': 'Oslo', 'degrees': -3.5}\n", done
