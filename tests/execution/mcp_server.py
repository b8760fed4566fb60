"""A small MCP server for tests: `mcp_server.py stdio` or `mcp_server.py http PORT`, with the official library."""

from __future__ import annotations

import os
import sys

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

server = MCPServer("test")


@server.tool()
def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


@server.tool()
def greet(name: str) -> str:
    """Greet somebody."""
    return f"hello {name}"


@server.tool()
def table() -> dict[str, list[int]]:
    return {"rows": [1, 2, 3]}


@server.tool()
def fail() -> str:
    raise ToolError("no such city")


@server.tool()
def die() -> str:
    os._exit(3)


@server.tool()
def process() -> int:
    return os.getpid()


@server.tool()
def secret() -> str:
    return os.environ.get("SECRET", "")


if sys.argv[1] == "stdio":
    server.run("stdio")
else:
    server.run("streamable-http", host="127.0.0.1", port=int(sys.argv[2]))
