"""Frames between the host and a machine: JSON with its length before it, over an inherited socket.

Whatever comes out of a machine is untrusted: a frame has a largest size, reading has a deadline,
and a frame about a run must carry the secret that the host gave with it.
"""

from __future__ import annotations

import hmac
import json
import socket
import struct
import time
from typing import Any

FRAME_LIMIT = 1 << 16
"""Bytes of an ordinary frame; a result's limit depends on the run's limits."""


class ChannelError(Exception):
    """The machine is gone, silent, or does not speak our language."""


class Silence(ChannelError):
    """Nothing came in time."""


class Channel:
    """The host's end. Owns the socket."""

    def __init__(self, end: socket.socket) -> None:
        self._socket = end

    def send(self, frame: dict[str, Any], *, seconds: float) -> None:
        """Raises ChannelError, Silence when the machine does not take the frame in time."""
        body = json.dumps(frame).encode()
        try:
            self._socket.settimeout(seconds)
            self._socket.sendall(struct.pack("<I", len(body)) + body)
        except TimeoutError:
            raise Silence(f"the machine did not take a frame within {seconds:.0f} s") from None
        except OSError as problem:
            raise ChannelError(f"the machine is gone ({problem.strerror})") from None

    def receive(self, *, seconds: float, limit: int = FRAME_LIMIT) -> dict[str, Any]:
        """The next frame. Raises ChannelError, Silence when it is not there in time."""
        deadline = time.monotonic() + seconds
        (size,) = struct.unpack("<I", self._read(4, deadline))
        if size > limit:
            raise ChannelError(f"the machine announced a frame of {size} bytes; at most {limit} are allowed")
        try:
            frame = json.loads(self._read(size, deadline))
        except (ValueError, RecursionError):
            raise ChannelError("the machine sent a frame that is not JSON") from None
        if not isinstance(frame, dict):
            raise ChannelError("the machine sent a frame that is no object")
        return frame

    def expect(self, operation: str, secret: str, *, seconds: float, limit: int = FRAME_LIMIT) -> dict[str, Any]:
        """The next frame, which must be this one and carry the run's secret. Raises ChannelError."""
        frame = self.receive(seconds=seconds, limit=limit)
        shown = frame.get("secret")
        if not isinstance(shown, str) or not hmac.compare_digest(
            shown.encode("utf-8", "surrogatepass"), secret.encode()
        ):
            raise ChannelError("the machine sent a forged frame: it does not carry the secret of this run")
        if frame.get("op") != operation:
            raise ChannelError(f"the machine sent {str(frame.get('op'))[:40]!r} where {operation!r} was due")
        return frame

    def take(self, count: int, *, deadline: float) -> bytes:
        """The next `count` bytes, which are no frame. `deadline` as by time.monotonic(). Raises ChannelError."""
        return self._read(count, deadline)

    def close(self) -> None:
        self._socket.close()

    def _read(self, count: int, deadline: float) -> bytes:
        data = bytearray()
        while len(data) < count:
            left = deadline - time.monotonic()
            if left <= 0:
                raise Silence("the machine did not answer in time")
            try:
                self._socket.settimeout(left)
                piece = self._socket.recv(min(count - len(data), 1 << 20))
            except TimeoutError:
                raise Silence("the machine did not answer in time") from None
            except OSError as problem:
                raise ChannelError(f"the machine is gone ({problem.strerror})") from None
            if not piece:
                raise ChannelError("the machine is gone")
            data += piece
        return bytes(data)
