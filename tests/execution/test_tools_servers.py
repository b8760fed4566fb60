"""MCP servers as tools: real ones over both transports, and ones that are dead, slow or lie."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from worldmodel.errors import ToolError
from worldmodel.execution.resources import Tool
from worldmodel.execution.tools.registration import Server
from worldmodel.execution.tools.servers import Connection

SCRIPT = Path(__file__).parent / "mcp_server.py"


def stdio(*, seconds: float = 30.0, env: tuple[tuple[str, str], ...] = ()) -> Server:
    return Server("test", (sys.executable, str(SCRIPT), "stdio"), env, seconds=seconds)


def script(code: str, *, seconds: float = 20.0) -> Server:
    return Server("odd", (sys.executable, "-c", code), seconds=seconds)


def ended(connection: Connection) -> None:
    connection.stop()
    connection.join()


def named(connection: Connection) -> dict[str, Tool]:
    return {tool.name: tool for tool in connection.tools()}


@pytest.fixture(scope="module")
def served() -> Iterator[Connection]:
    connection = Connection(stdio(env=(("SECRET", "of the server"),)))
    yield connection
    ended(connection)


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_its_tools_with_their_schemas(served: Connection) -> None:
    tools = named(served)
    assert {"add", "greet", "table", "fail"} <= set(tools)
    assert tools["add"].description == "Add two numbers."
    assert tools["add"].parameters["properties"]["a"]["type"] == "integer"


def test_results_of_each_shape(served: Connection) -> None:
    tools = named(served)
    assert tools["add"].call({"a": 2, "b": 3}) == 5
    assert tools["greet"].call({"name": "Åsa"}) == "hello Åsa"
    assert tools["table"].call({}) == {"rows": [1, 2, 3]}


def test_its_environment_is_what_the_user_gave(served: Connection) -> None:
    assert named(served)["secret"].call({}) == "of the server"


def test_what_it_raises_is_told(served: Connection) -> None:
    with pytest.raises(ToolError, match="no such city"):
        named(served)["fail"].call({})


def test_one_that_dies_is_told_and_started_again_for_the_next_call() -> None:
    connection = Connection(stdio())
    try:
        tools = named(connection)
        first = tools["process"].call({})
        with pytest.raises(ToolError, match="the MCP server test"):
            tools["die"].call({})
        second = tools["process"].call({})
        assert second != first
        assert not alive(first)
    finally:
        ended(connection)
    assert not alive(second)


def test_a_slow_answer_is_told_and_the_server_lives_on() -> None:
    slow = "(time.sleep(1.5 if request['params']['arguments'] else 0) or {'result': {'content': [PID]}})"
    connection = Connection(script(answers("{'result': {'tools': [TOOL]}}", slow.replace("PID", PID)), seconds=1.0))
    try:
        (tool,) = connection.tools()
        first = tool.call({})
        began = time.monotonic()
        with pytest.raises(ToolError, match=r"did not answer within 1 s|[Tt]imed out"):
            tool.call({"slow": True})
        assert time.monotonic() - began < 1.4
        time.sleep(0.6)
        assert tool.call({}) == first
        assert int(first) > 1
    finally:
        ended(connection)


def test_no_call_after_its_end() -> None:
    connection = Connection(stdio())
    tool = named(connection)["add"]
    ended(connection)
    with pytest.raises(ToolError, match="was ended"):
        tool.call({"a": 1, "b": 2})


def test_stopping_one_that_never_starts_takes_no_time() -> None:
    connection = Connection(script("import time; time.sleep(60)", seconds=60.0))
    time.sleep(0.5)
    began = time.monotonic()
    ended(connection)
    assert time.monotonic() - began < 8
    with pytest.raises(ToolError, match="was ended"):
        connection.tools()


def test_a_program_that_is_not_there() -> None:
    with pytest.raises(ToolError, match="no program 'no-such-server'") as caught:
        Connection(Server("absent", ("no-such-server",)))
    assert "[mcp.absent]" in caught.value.mend


NOISE = "import sys; sys.stderr.write('cannot open the database'); sys.exit(3)"
MUTE = "import sys, time\nfor line in sys.stdin: pass"
GARBAGE = "import sys\nfor line in sys.stdin: print('<html>busy</html>', flush=True)"
ANSWERS = """
import json, os, sys, time
for line in sys.stdin:
    request = json.loads(line)
    if 'id' not in request:
        continue
    method = request['method']
    if method == 'initialize':
        answer = {'result': {'protocolVersion': '2025-06-18', 'capabilities': {'tools': {}},
                             'serverInfo': {'name': 'odd', 'version': '1'}}}
    elif method == 'tools/list':
        answer = %s
    elif method == 'tools/call':
        answer = %s
    else:
        answer = {'error': {'code': -32601, 'message': 'unknown'}}
    print(json.dumps({'jsonrpc': '2.0', 'id': request['id'], **answer}), flush=True)
"""
PID = "{'type': 'text', 'text': str(os.getpid())}"
TOOL = "{'name': 'x', 'inputSchema': {'type': 'object'}}"


def answers(listed: str, called: str = "None") -> str:
    """The code of a server that answers so, in terms of Python."""
    return ANSWERS % (listed.replace("TOOL", TOOL), called)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (NOISE, "cannot open the database"),
        (MUTE, "did not answer within 1 s"),
        (GARBAGE, "did not answer within 1 s"),
        (answers("{'result': {'tools': 7}}"), "tools"),
        (answers("{'result': {'tools': [TOOL], 'nextCursor': 'again'}}"), "does not end"),
        (answers("{'result': {'tools': [TOOL] * 2000}}"), "more than 1000 tools"),
        (answers("{'result': {'tools': [{'name': 'x'}]}}"), "inputSchema"),
    ],
)
def test_one_that_does_not_serve(code: str, told: str) -> None:
    connection = Connection(script(code, seconds=1.0 if "within" in told else 20.0))
    try:
        with pytest.raises(ToolError, match="the MCP server odd cannot be used") as caught:
            connection.tools()
        assert told in str(caught.value)
        assert "[mcp.odd]" in caught.value.mend
    finally:
        ended(connection)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("{'result': {'content': 'no list'}}", "content"),
        ("{'error': {'code': -5, 'message': 'quota used up'}}", "quota used up"),
        ("{'result': {'content': [], 'isError': True}}", "does not say why"),
        ("sys.exit(0)", "the MCP server odd"),
    ],
)
def test_an_answer_that_is_none(answer: str, told: str) -> None:
    connection = Connection(script(answers("{'result': {'tools': [TOOL]}}", answer)))
    try:
        (tool,) = connection.tools()
        with pytest.raises(ToolError) as caught:
            tool.call({})
        assert told in str(caught.value)
    finally:
        ended(connection)


def test_blocks_that_are_no_text_come_as_they_are() -> None:
    image = "{'result': {'content': [{'type': 'image', 'data': 'AAAA', 'mimeType': 'image/png'}]}}"
    connection = Connection(script(answers("{'result': {'tools': [TOOL]}}", image)))
    try:
        (tool,) = connection.tools()
        assert tool.call({}) == [{"type": "image", "data": "AAAA", "mimeType": "image/png"}]
    finally:
        ended(connection)


def test_killed_with_its_host(tmp_path: Path) -> None:
    """The host process dies without a word: the server, which would not mind, dies too."""
    note = tmp_path / "pid"
    stubborn = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    code = (
        "import sys\nfrom worldmodel.execution.tools.registration import Server\n"
        "from worldmodel.execution.tools.servers import Connection\n"
        f"Connection(Server('s', (sys.executable, '-c', {stubborn!r}))).tools()"
    )
    host = subprocess.Popen([sys.executable, "-c", code])
    try:
        deadline = time.monotonic() + 20
        while not (note.exists() and note.read_text()) and time.monotonic() < deadline:
            time.sleep(0.05)
        server = int(note.read_text())
        assert alive(server)
    finally:
        host.kill()
        host.wait()
    deadline = time.monotonic() + 5
    while alive(server) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(server)


@pytest.fixture
def port() -> Iterator[int]:
    """A port on which an MCP server listens over HTTP."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, str(SCRIPT), "http", str(number)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", number)) == 0:
                    break
            time.sleep(0.05)
        yield number
    finally:
        process.kill()
        process.wait()


def test_over_http(port: int) -> None:
    connection = Connection(Server("web", url=f"http://127.0.0.1:{port}/mcp", headers=(("X-Test", "1"),)))
    try:
        tools = named(connection)
        assert tools["add"].call({"a": 40, "b": 2}) == 42
        with pytest.raises(ToolError, match="the MCP server web"):
            tools["die"].call({})
        with pytest.raises(ToolError, match="the MCP server web"):
            tools["add"].call({"a": 1, "b": 2})
    finally:
        ended(connection)


def test_nothing_at_the_url() -> None:
    connection = Connection(Server("web", url="http://127.0.0.1:9/mcp", seconds=10.0))
    try:
        with pytest.raises(ToolError, match="the MCP server web cannot be used"):
            connection.tools()
    finally:
        ended(connection)
