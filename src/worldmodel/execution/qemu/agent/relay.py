"""The relay: carries connections on loopback to the host, over the port "services".

A process of its own under a user id of its own, which copies bytes and knows nothing else; what a
connection may do is decided by the host. The frames and the credits are described in streams.py
on the host's side. The host is trusted here: a frame for a stream that is gone is late, no attack.
"""

from __future__ import annotations

import os
import select
import signal
import socket
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, field

from . import system, worker

KINDS = {3128: b"web", 3129: b"tool"}
"""Ports on 127.0.0.1, and what kind of stream a connection to them becomes."""
USER = 900
MEMORY = 64 << 20
OPEN, DATA, END, CLOSE, CREDIT = 1, 2, 3, 4, 5
HEAD = struct.Struct("<BII")
STREAMS = 32
WINDOW = 1 << 17
CHUNK = 1 << 15
BACKLOG = 1 << 18


def start() -> int:
    """Fork the relay; returns its pid when it listens. Raises OSError."""
    port = system.open_port("services")
    group = worker.make_group("services")
    ready, told = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            (group / "cgroup.procs").write_text("0")
            listeners = {listen(number): kind for number, kind in KINDS.items()}
            signal.signal(signal.SIGPIPE, signal.SIG_IGN)
            system.drop_privileges(USER)
            system.refuse_processes()
            os.set_blocking(port, False)
            os.write(told, b"R")
            os.close(told)
            Relay(port, listeners).work()
        finally:
            os._exit(1)
    os.close(told)
    os.close(port)
    listening = os.read(ready, 1) == b"R"
    os.close(ready)
    if not listening:
        raise OSError("the relay did not start")
    (group / "memory.max").write_text(str(int((group / "memory.current").read_text()) + MEMORY))
    (group / "pids.max").write_text("1")
    return pid


def listen(number: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind(("127.0.0.1", number))
    listener.listen(128)
    listener.setblocking(False)
    return listener


@dataclass
class Stream:
    """One connection. Its fields are those of the host's streams, seen from the other side."""

    end: socket.socket
    credit: int = WINDOW
    waiting: bytearray = field(default_factory=bytearray)
    owed: int = 0
    ended: bool = False  # the host sends no more
    shut: bool = False  # and the program was told so
    finished: bool = False  # we have sent END
    left: bool = False  # we have sent CLOSE
    closed: bool = False  # the host has sent CLOSE


class Relay:
    def __init__(self, port: int, listeners: dict[socket.socket, bytes]) -> None:
        self.port = port
        self.listeners = {listener.fileno(): (listener, kind) for listener, kind in listeners.items()}
        self.streams: dict[int, Stream] = {}
        self.last = 0
        self.into, self.out = bytearray(), bytearray()

    def work(self) -> None:
        while True:
            self.turn()

    def turn(self) -> None:
        """Wait until something can be moved, then move a bounded piece of everything that can.

        The port is read whatever else is the matter, so that host and relay never wait for each other.
        """
        poll = select.poll()
        room = len(self.out) < BACKLOG
        poll.register(self.port, select.POLLIN | select.POLLOUT * bool(self.out))
        if len(self.streams) < STREAMS:
            for number in self.listeners:
                poll.register(number, select.POLLIN)
        for stream in self.streams.values():
            takes = bool(stream.waiting)
            gives = room and stream.credit > 0 and not stream.finished
            if (takes or gives) and not stream.left:
                poll.register(stream.end, select.POLLOUT * takes | select.POLLIN * gives)
        ready = dict(poll.poll())
        if mask := ready.get(self.port):
            self.exchange(mask)
        for number, (listener, kind) in self.listeners.items():
            if number in ready:
                self.accept(listener, kind)
        for number, stream in list(self.streams.items()):
            mask = ready.get(stream.end.fileno(), 0)
            if mask and not stream.left:
                if mask & ~select.POLLOUT and stream.credit > 0 and not stream.finished:
                    self.take(number, stream)
                self.give(number, stream)

    def exchange(self, mask: int) -> None:
        if self.out:
            with suppress(BlockingIOError):
                del self.out[: os.write(self.port, self.out[:CHUNK])]
        if mask & ~select.POLLOUT:
            with suppress(BlockingIOError):
                piece = os.read(self.port, BACKLOG)
                if not piece:  # the host's side is not connected (yet)
                    time.sleep(0.02)
                self.into += piece
                self.read()

    def read(self) -> None:
        at = 0
        while len(self.into) - at >= HEAD.size:
            what, number, size = HEAD.unpack_from(self.into, at)
            begin = at + HEAD.size
            end = begin + (size if what == DATA else 0)
            if end > len(self.into):
                break
            at = end
            stream = self.streams.get(number)
            if stream is not None:
                self.act(number, stream, what, size, self.into[begin:end])
        del self.into[:at]

    def act(self, number: int, stream: Stream, what: int, size: int, payload: bytearray) -> None:
        if what == CLOSE:
            stream.closed = True
            if stream.left:
                del self.streams[number]
            elif not stream.ended:  # broken off, not ended
                self.leave(number, stream)
            else:
                self.give(number, stream)
        elif stream.left:
            pass
        elif what == DATA:
            stream.waiting += payload
            self.give(number, stream)
        elif what == END:
            stream.ended = True
            self.give(number, stream)
        elif what == CREDIT:
            stream.credit += size

    def accept(self, listener: socket.socket, kind: bytes) -> None:
        if len(self.streams) >= STREAMS:
            return
        try:
            end, _ = listener.accept()
        except OSError:  # it has gone again
            return
        end.setblocking(False)
        end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.last = self.last % 0xFFFFFFFF + 1
        self.streams[self.last] = Stream(end)
        self.out += HEAD.pack(OPEN, self.last, len(kind)) + kind

    def take(self, number: int, stream: Stream) -> None:
        """Send the host a piece of what the program says."""
        try:
            piece = stream.end.recv(min(CHUNK, stream.credit))
        except BlockingIOError:
            return
        except OSError:
            self.leave(number, stream)
            return
        if piece:
            stream.credit -= len(piece)
            self.out += HEAD.pack(DATA, number, len(piece)) + piece
        else:
            stream.finished = True
            self.out += HEAD.pack(END, number, 0)
            self.give(number, stream)

    def give(self, number: int, stream: Stream) -> None:
        """Hand the program what waits for it, and the host its new credit; leave when all is said."""
        if stream.waiting:
            try:
                taken = stream.end.send(stream.waiting)
            except BlockingIOError:
                return
            except OSError:
                self.leave(number, stream)
                return
            del stream.waiting[:taken]
            stream.owed += taken
            if stream.owed >= WINDOW // 4 and not stream.ended:
                self.out += HEAD.pack(CREDIT, number, stream.owed)
                stream.owed = 0
        if stream.ended and not stream.waiting:
            if not stream.shut:
                stream.shut = True
                with suppress(OSError):
                    stream.end.shutdown(socket.SHUT_WR)
            if stream.finished or stream.closed:
                self.leave(number, stream)

    def leave(self, number: int, stream: Stream) -> None:
        """Have done with the connection. What was not said any more is lost."""
        if stream.left:
            return
        if not (stream.ended and not stream.waiting):  # the program must see that it was cut off
            with suppress(OSError):
                stream.end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        stream.end.close()
        stream.waiting.clear()
        stream.left = True
        self.out += HEAD.pack(CLOSE, number, 0)
        if stream.closed:
            del self.streams[number]
