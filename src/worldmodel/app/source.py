"""What the user hands over as text: arguments, files and stdin, checked before anything starts."""

from __future__ import annotations

import sys
from pathlib import Path

from worldmodel.errors import UsageError

LIMIT = 4 << 20
"""Bytes read from a file or stdin; whoever gets the text has smaller limits of its own."""


def text_of(argument: str, what: str) -> str:
    """An argument, or all of stdin for `-`. Raises UsageError: empty, too long or not UTF-8."""
    if argument == "-":
        return _checked(sys.stdin.buffer.read(LIMIT + 1), what)
    return _checked(argument.encode("utf-8", "surrogateescape"), what)


def file_text(name: str, what: str) -> str:
    """A file, or all of stdin for `-`. Raises UsageError: unreadable, empty, too long or not UTF-8."""
    if name == "-":
        return text_of(name, what)
    try:
        with open(Path(name), "rb") as file:
            content = file.read(LIMIT + 1)
    except OSError as error:
        raise UsageError(f"{name} cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{name!r} is no file name: {error}") from error
    return _checked(content, what)


def _checked(content: bytes, what: str) -> str:
    if len(content) > LIMIT:
        raise UsageError(f"{what} is longer than {LIMIT} bytes")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UsageError(f"{what} is no UTF-8 text: byte {error.start} is {content[error.start]:#04x}") from error
    if not text.strip():
        raise UsageError(f"{what} is empty")
    return text
