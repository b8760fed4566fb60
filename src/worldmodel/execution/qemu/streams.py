"""Byte streams between a program in the machine and services on this host, all over one virtual serial port.

The relay in the guest (agent/relay.py) listens on loopback; each connection that it takes becomes a
stream of a kind ("web", "tool"), and a handler here gets the other end as an ordinary connected socket.

    frame = what (1 byte), stream (4), size (4), little endian, then `size` bytes after OPEN and DATA

    OPEN    the guest opens a stream; the bytes name its kind
    DATA    1 to CHUNK bytes
    END     no more bytes from this side
    CLOSE   this side has done with the stream; its number is free when both sides have said so
    CREDIT  `size` more bytes may be sent to this side

Each side may send WINDOW bytes of a stream, and further ones as the other side's reader takes them.
So a slow stream holds up no other one, and what is kept in memory is at most STREAMS * WINDOW bytes.

Whatever comes out of the machine is untrusted. Bytes that are no such frame, or a frame that is not
due, end the channel: `problem` then says why, and every handler's socket is at its end.
"""

from __future__ import annotations

import select
import socket
import struct
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue

from worldmodel.interrupts import Background

OPEN, DATA, END, CLOSE, CREDIT = 1, 2, 3, 4, 5
HEAD = struct.Struct("<BII")
STREAMS = 32
"""Streams at a time. The relay lets further connections wait."""
WINDOW = 1 << 17
CHUNK = 1 << 15
KIND_LIMIT = 16
BACKLOG = 1 << 18
"""Bytes for the machine that wait here; above it, nothing more is read from anybody."""
END_SECONDS = 2.0
"""What handlers may take to end after their sockets ended. One that hangs longer is left behind, with nothing."""

Handler = Callable[[socket.socket], None]
"""Serves one stream, in a thread of its own. The socket is closed when it returns; OSError from it ends the stream."""


class _Broken(Exception):
    """The machine does not keep to the protocol."""


@dataclass(slots=True)
class _Stream:
    """One stream. `end` is our end of the handler's socket."""

    end: socket.socket
    credit: int = WINDOW
    """Bytes that the machine still takes."""
    allowed: int = WINDOW
    """Bytes that the machine may still send."""
    waiting: bytearray = field(default_factory=bytearray)
    """Bytes from the machine that the handler has not taken."""
    owed: int = 0
    """Bytes that the handler has taken and the machine got no new credit for."""
    ended: bool = False
    """The machine sends no more bytes."""
    shut: bool = False
    """The handler was told so, or reads no more."""
    finished: bool = False
    """Nothing more is sent to the machine."""
    handled: bool = False
    """The handler has returned."""
    closed: bool = False
    """The machine has said CLOSE."""


class Services:
    """Serves the streams of one run, from `with` until its end.

    `port` is the host's end of the port and stays the caller's; `handlers` has one for each kind. A stream
    of another kind is closed at once. Leaving ends every stream and waits for the handlers, END_SECONDS at most.
    """

    def __init__(self, port: socket.socket, handlers: Mapping[str, Handler]) -> None:
        self._port = port.dup()
        self._handlers = handlers
        self._wake, self._woken = socket.socketpair()
        for end in (self._port, self._wake, self._woken):
            end.setblocking(False)
        self._streams: dict[int, _Stream] = {}
        self._in, self._out = bytearray(), bytearray()
        self._ended: SimpleQueue[_Stream] = SimpleQueue()
        self._handling = 0
        self._leaving = False
        self._worker: Background | None = None
        self.problem = ""
        """How the machine broke the protocol, or nothing."""

    def __enter__(self) -> Services:
        self._worker = Background(self._work)
        return self

    def __exit__(self, *_: object) -> None:
        self._leaving = True
        with suppress(OSError):
            self._wake.send(b"x")
        if self._worker is not None:
            self._worker.join()
        deadline = time.monotonic() + END_SECONDS
        with suppress(Empty):
            while self._handling:
                self._ended.get(timeout=max(0.0, deadline - time.monotonic()))
                self._handling -= 1
        if not self._handling:
            self._wake.close()
            self._woken.close()

    def _work(self) -> None:
        try:
            while not self._leaving:
                self._turn()
        except _Broken as problem:
            self.problem = str(problem)
        except OSError:
            pass  # the machine is gone
        finally:
            for stream in self._streams.values():
                with suppress(OSError):
                    stream.end.shutdown(socket.SHUT_RDWR)
                stream.end.close()
            self._port.close()

    def _turn(self) -> None:
        """Wait until something can be moved, then move a bounded piece of everything that can."""
        poll = select.poll()
        room = len(self._out) < BACKLOG
        poll.register(self._woken, select.POLLIN)
        poll.register(self._port, select.POLLIN * room | select.POLLOUT * bool(self._out))
        for stream in self._streams.values():
            takes = bool(stream.waiting) or (stream.ended and not stream.shut)
            gives = room and stream.credit > 0 and not stream.finished
            if takes or gives:
                poll.register(stream.end, select.POLLOUT * takes | select.POLLIN * gives)
        ready = dict(poll.poll())
        if self._woken.fileno() in ready:
            self._collect()
        if mask := ready.get(self._port.fileno()):
            self._exchange(mask)
        for number, stream in list(self._streams.items()):
            if mask := ready.get(stream.end.fileno()):
                if room and stream.credit and not stream.finished and mask & ~select.POLLOUT:
                    self._take(number, stream)
                self._give(number, stream)

    def _collect(self) -> None:
        """Note which handlers have returned."""
        self._woken.recv(4096)
        with suppress(Empty):
            while True:
                stream = self._ended.get_nowait()
                self._handling -= 1
                stream.handled = stream.shut = True
                stream.waiting.clear()
                for number, other in list(self._streams.items()):
                    if other is stream:
                        self._settle(number, stream)

    def _exchange(self, mask: int) -> None:
        """Write to the port and read from it, as far as it goes at once."""
        if self._out:
            with suppress(BlockingIOError):
                del self._out[: self._port.send(memoryview(self._out)[:BACKLOG])]
        if mask & ~select.POLLOUT and len(self._out) < BACKLOG:
            with suppress(BlockingIOError):
                piece = self._port.recv(BACKLOG)
                if not piece:
                    raise OSError("the port was closed")
                self._in += piece
                self._read()

    def _read(self) -> None:
        """Act on every frame that has come whole. Raises _Broken."""
        at = 0
        while len(self._in) - at >= HEAD.size:
            what, number, size = HEAD.unpack_from(self._in, at)
            payload = 0
            if what in (OPEN, DATA):
                payload = size
                if not 0 < size <= (KIND_LIMIT if what == OPEN else CHUNK):
                    raise _Broken(f"a frame of {size} bytes")
                if len(self._in) - at < HEAD.size + size:
                    break
            elif not OPEN <= what <= CREDIT:
                raise _Broken(f"a frame of the unknown kind {what}")
            begin = at + HEAD.size
            at = begin + payload
            self._act(what, number, size, bytes(self._in[begin:at]))
        del self._in[:at]

    def _act(self, what: int, number: int, size: int, payload: bytes) -> None:
        if what == OPEN:
            self._open(number, payload)
            return
        stream = self._streams.get(number)
        if stream is None or stream.closed:
            raise _Broken("a frame of a stream that is not open")
        if what == DATA:
            if stream.ended:
                raise _Broken("data of a stream that had ended")
            stream.allowed -= size
            if stream.allowed < 0:
                raise _Broken("more data than it had credit for")
            if not stream.shut:
                stream.waiting += payload
                self._give(number, stream)
        elif what == CREDIT:
            stream.credit += size
            if not size or stream.credit > WINDOW:
                raise _Broken(f"a credit of {size} bytes")
        elif size:
            raise _Broken("an end with a size")
        elif what == END:
            if stream.ended:
                raise _Broken("a second end of a stream")
            stream.ended = True
            self._give(number, stream)
        else:
            stream.closed = stream.finished = True
            if not stream.ended:  # broken off, not ended
                stream.waiting.clear()
                stream.shut = True
            with suppress(OSError):
                stream.end.shutdown(socket.SHUT_RDWR if stream.shut else socket.SHUT_RD)
            self._settle(number, stream)

    def _open(self, number: int, kind: bytes) -> None:
        if number in self._streams:
            raise _Broken("a second stream of one number")
        if len(self._streams) >= STREAMS:
            raise _Broken(f"more than {STREAMS} streams")
        handler = self._handlers.get(kind.decode("ascii", "replace"))
        end, other = socket.socketpair()
        end.setblocking(False)
        stream = self._streams[number] = _Stream(end)
        if handler is None:
            other.close()
            stream.handled = stream.shut = stream.finished = True
            self._settle(number, stream)
            return
        self._handling += 1
        try:
            Background(lambda: self._handle(handler, other, stream))
        except RuntimeError:  # this process can start no more threads
            self._handle(socket.socket.close, other, stream)

    def _handle(self, handler: Handler, other: socket.socket, stream: _Stream) -> None:
        try:
            with other, suppress(OSError):
                handler(other)
        finally:
            self._ended.put(stream)
            with suppress(OSError):  # full: it wakes up anyway
                self._wake.send(b"x")

    def _take(self, number: int, stream: _Stream) -> None:
        """Send the machine a piece of what the handler says."""
        try:
            piece = stream.end.recv(min(CHUNK, stream.credit))
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if piece:
            stream.credit -= len(piece)
            self._out += HEAD.pack(DATA, number, len(piece)) + piece
            return
        stream.finished = True
        self._out += HEAD.pack(END, number, 0)
        self._settle(number, stream)

    def _give(self, number: int, stream: _Stream) -> None:
        """Hand the handler what waits for it, and the machine its new credit."""
        if stream.waiting:
            try:
                taken = stream.end.send(stream.waiting)
            except BlockingIOError:
                return
            except OSError:  # the handler has closed its end
                stream.waiting.clear()
                stream.shut = True
                return
            del stream.waiting[:taken]
            stream.owed += taken
            if stream.owed >= WINDOW // 4 and not (stream.ended or stream.closed):
                self._out += HEAD.pack(CREDIT, number, stream.owed)
                stream.allowed += stream.owed
                stream.owed = 0
        if stream.ended and not stream.waiting and not stream.shut:
            stream.shut = True
            with suppress(OSError):
                stream.end.shutdown(socket.SHUT_WR)

    def _settle(self, number: int, stream: _Stream) -> None:
        """Say CLOSE when nothing is left to do for a stream, and forget it when both sides have."""
        if not (stream.handled and stream.finished):
            return
        if stream.end.fileno() >= 0:
            stream.end.close()
            self._out += HEAD.pack(CLOSE, number, 0)
        if stream.closed:
            del self._streams[number]
