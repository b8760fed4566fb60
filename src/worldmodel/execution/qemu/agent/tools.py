"""`use_tool`: how a Python program in the machine calls a tool of the host's.

A builtin of every program, and `from tools import use_tool` where a program likes to import it.
"""

from __future__ import annotations

import json
import socket
from contextlib import suppress
from typing import Any

PLACE = ("127.0.0.1", 3129)


class ToolError(RuntimeError):
    """The host did not make the call, or the tool failed; the message is the host's."""


def use_tool(name: str, arguments: dict[str, Any] | None = None, /, **more: Any) -> Any:
    """The result of the tool `name`: use_tool("weather", city="Oslo"). Raises ToolError."""
    request = json.dumps({"tool": name, "arguments": {**(arguments or {}), **more}}, allow_nan=False)
    with socket.socket() as end:
        try:
            end.connect(PLACE)
            with suppress(BrokenPipeError, ConnectionResetError):
                end.sendall(request.encode("utf-8", "replace") + b"\n")
            reply = b"".join(iter(lambda: end.recv(1 << 16), b""))
        except OSError as problem:
            raise ToolError(f"the host cannot be reached: {problem.strerror}") from None
    if not reply:
        raise ToolError("the host gave no answer")
    answer = json.loads(reply)
    if "error" in answer:
        raise ToolError(answer["error"])
    return answer["result"]
