"""The server's name in the first message of a TLS connection (RFC 8446 section 4.1.2, RFC 6066 section 3)."""

from __future__ import annotations

HANDSHAKE = 0x16
"""The first byte of every TLS connection."""
HELLO_LIMIT = 1 << 16
RECORD_LIMIT = 1 << 14


class NotHello(ValueError):
    """The bytes are no ClientHello."""


def message(data: bytes) -> bytes | None:
    """The body of the ClientHello that `data` begins with, or None when more bytes are needed. Raises NotHello."""
    body = bytearray()
    at = 0
    while True:
        if len(body) >= 4:
            size = int.from_bytes(body[1:4], "big")
            if body[0] != 1 or size > HELLO_LIMIT:
                raise NotHello("the connection does not begin with a ClientHello")
            if len(body) >= 4 + size:
                return bytes(body[4 : 4 + size])
        if len(data) < at + 5:
            return None
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        if data[at] != HANDSHAKE or data[at + 1] != 3 or not 0 < length <= RECORD_LIMIT:
            raise NotHello("the connection does not begin with TLS")
        body += data[at + 5 : at + 5 + length]
        if len(data) < at + 5 + length:
            return None
        at += 5 + length


def server_name(body: bytes) -> str | None:
    """The name that a ClientHello asks for, None when it names none. Raises NotHello when it is malformed."""
    reader = _Reader(body)
    reader.take(2 + 32)  # version, random
    reader.vector(1)  # session
    reader.vector(2)  # ciphers
    reader.vector(1)  # compression
    if reader.over:
        return None
    extensions = _Reader(reader.vector(2))
    names: list[str] = []
    seen = False
    while not extensions.over:
        kind, content = extensions.number(2), extensions.vector(2)
        if kind != 0:
            continue
        if seen:
            raise NotHello("the ClientHello names its server twice")
        seen = True
        listed = _Reader(_Reader(content).vector(2))
        while not listed.over:
            if listed.number(1) != 0:
                raise NotHello("the ClientHello names its server in an unknown way")
            names.append(listed.vector(2).decode("ascii", "replace"))
    if not reader.over or len(names) != seen:
        raise NotHello("the ClientHello is malformed")
    return names[0] if names else None


class _Reader:
    """Numbers and vectors from the front of some bytes. Raises NotHello when they run out."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def over(self) -> bool:
        return self._at >= len(self._data)

    def take(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) < count:
            raise NotHello("the ClientHello is cut short")
        self._at += count
        return piece

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def vector(self, size: int) -> bytes:
        return self.take(self.number(size))
