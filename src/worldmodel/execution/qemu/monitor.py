"""QEMU's control socket (QMP): saving a template, starting a copy. The guest cannot reach it."""

from __future__ import annotations

import json
import socket
from typing import Any

SECONDS = 60.0
IGNORE_SHARED = {"capabilities": [{"capability": "x-ignore-shared", "state": True}]}
"""Arguments of migrate-set-capabilities: memory stays in its file, only device state is saved and loaded."""


class MonitorError(Exception):
    """QEMU refused a command, or is gone."""


class Monitor:
    """The host's end of QEMU's control socket. Owns the socket."""

    def __init__(self, end: socket.socket) -> None:
        self._socket = end
        self._socket.settimeout(SECONDS)
        self._buffer = b""

    def greet(self) -> None:
        """Raises MonitorError, as every call does."""
        self._receive()
        self.call("qmp_capabilities")

    def call(
        self, command: str, values: dict[str, Any] | None = None, *, descriptor: int | None = None
    ) -> dict[str, Any]:
        """The command's result; `descriptor` is passed along with it. Raises MonitorError."""
        request = json.dumps({"execute": command, "arguments": values or {}}).encode()
        try:
            socket.send_fds(self._socket, [request], [] if descriptor is None else [descriptor])
        except OSError as problem:
            raise MonitorError(f"QEMU's monitor broke: {problem}") from None
        while True:
            answer = self._receive()
            if "error" in answer:
                raise MonitorError(f"QEMU refused {command}: {answer['error'].get('desc')}")
            if "return" in answer:
                result = answer["return"]
                return result if isinstance(result, dict) else {}

    def _receive(self) -> dict[str, Any]:
        while b"\n" not in self._buffer:
            try:
                piece = self._socket.recv(65536)
            except OSError as problem:
                raise MonitorError(f"QEMU's monitor broke: {problem}") from None
            if not piece:
                raise MonitorError("QEMU ended")
            self._buffer += piece
        line, self._buffer = self._buffer.split(b"\n", 1)
        answer = json.loads(line)
        return answer if isinstance(answer, dict) else {}
