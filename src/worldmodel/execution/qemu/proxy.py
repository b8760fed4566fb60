"""The web, as far as a grant reaches: an HTTP proxy that serves one connection of a program at a time.

One request a connection: whatever a redirect, a reused connection or a second request in the same
bytes would lead to comes as a request of its own and is decided anew (reach.py). HTTP is taken apart
and put together again, so the server gets a request as this side understood it: hop-by-hop headers
dropped, Host rewritten, one way of framing. Within CONNECT there is either TLS that asks for the name
that was decided on, or one plain HTTP request; nothing else. What is refused is answered with a status
of 403 and a line that says what is not granted, and stands in the run's calls.

Not covered: what goes on within TLS (so also a Host header there that names another site of the same
server); WebSockets without TLS; FTP; authentication towards the proxy.
"""

from __future__ import annotations

import errno
import os
import re
import select
import socket
import time
from collections.abc import Callable, Iterable
from contextlib import closing, suppress

import h11

from worldmodel.execution.calls import CALLS, Asked, Calls, plain
from worldmodel.execution.qemu import hello
from worldmodel.execution.qemu.reach import Place, Reach, Refusal, place

HEAD_LIMIT = 1 << 15
"""Bytes of a request's or an answer's head."""
BYTES = 64 << 20
"""Bytes of one run, to and from servers, all requests together."""
IDLE_SECONDS = 30.0
CONNECT_SECONDS = 10.0
LINGER_SECONDS = 2.0
ADDRESSES = 4
"""How many addresses of a name are tried."""
PIECE, HEAD_PIECE = 1 << 16, 1 << 12
UNRECOGNIZED_NAME = bytes([0x15, 3, 3, 0, 2, 2, 112])
"""A fatal alert of TLS."""
FRAMING = frozenset({b"content-length", b"transfer-encoding"})
HOPS = frozenset(
    b"connection keep-alive proxy-connection proxy-authorization proxy-authenticate te trailer upgrade expect".split()
)

_ADDRESS = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<authority>[^/?#]*)(?P<path>[^#]*)(#.*)?")


class _Malformed(Exception):
    """The program's bytes are no request that is taken; `status` is the answer's."""

    def __init__(self, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status


class Proxy:
    """The web for one run. `serve` may be called from several threads."""

    def __init__(self, reach: Reach, calls: Calls) -> None:
        self._reach = reach
        self._calls = calls

    def serve(self, end: socket.socket) -> None:
        """Answer the one request that comes over `end`. Raises OSError when the program goes away."""
        end.settimeout(IDLE_SECONDS)
        _Exchange(end, self._reach, self._calls).answer()


class _Exchange:
    """One request."""

    def __init__(self, end: socket.socket, reach: Reach, calls: Calls) -> None:
        self._end, self._reach, self._calls = end, reach, calls
        self._asked: Asked | None = None
        self._silent = False
        """The program has had the beginning of an answer, so no status can be told any more."""

    def answer(self) -> None:
        try:
            self._answer()
        except Refusal as refusal:
            self._refused(str(refusal), 403)
        except _Malformed as problem:
            self._refused(f"malformed request: {problem}", problem.status)
        except h11.ProtocolError as problem:
            self._failed(f"the server's answer is malformed: {problem}")
        except OSError as problem:
            self._failed(str(problem.strerror or problem))
        _linger(self._end)

    def _answer(self) -> None:
        client = h11.Connection(h11.SERVER, max_incomplete_event_size=HEAD_LIMIT)
        request = self._head(client)
        if request is None:
            return
        tunnel = request.method == b"CONNECT"
        where, path = _connect_target(request) if tunnel else _target(request)
        asked = self._begin(where)
        asked.detail = _line(request, where, path)
        self._reach.decide(where)
        servers = self._reach.servers(where)
        asked.allowed = True
        server = self._connect([(str(address), port) for address, port in servers[:ADDRESSES]])
        with closing(server):
            if tunnel:
                self._tunnel(client, where, server, asked)
            else:
                self._forward(client, request, where, path, server, asked)

    def _begin(self, where: Place) -> Asked:
        asked = self._calls.begin("web", str(where))
        if asked is None:
            raise Refusal(f"a run may make {CALLS} requests")
        self._asked = asked
        return asked

    def _refused(self, reason: str, status: int) -> None:
        if self._asked is None:
            self._asked = self._calls.begin("web", "unknown:0")
        if self._asked is not None:
            self._asked.allowed = False
            self._asked.detail = reason
        self._tell(status, reason)

    def _failed(self, reason: str) -> None:
        if self._asked is not None and self._asked.allowed:
            self._asked.detail += f": {reason}"
        self._tell(502, reason)

    def _tell(self, status: int, reason: str) -> None:
        """Answer with a line, which is the reason phrase too: many programs show nothing else."""
        if self._silent:
            return
        line = plain(reason).encode("ascii", "replace")
        head = b"HTTP/1.1 %d %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
        with suppress(OSError):
            self._end.sendall(head % (status, line, len(line) + 1) + line + b"\n")

    def _head(self, client: h11.Connection, data: bytes = b"") -> h11.Request | None:
        """The request's head, None when the program asks nothing. Raises _Malformed."""
        try:
            if data:
                client.receive_data(data)
            while (event := client.next_event()) is h11.NEED_DATA:
                client.receive_data(self._end.recv(HEAD_PIECE))
        except h11.RemoteProtocolError as problem:
            raise _Malformed(str(problem), problem.error_status_hint) from None
        if not isinstance(event, h11.Request):
            return None
        names = {name for name, _ in event.headers}
        if names >= FRAMING:
            raise _Malformed("its length is given in two ways")
        if names & FRAMING and event.method == b"CONNECT":
            raise _Malformed("CONNECT with a body")
        return event

    def _connect(self, addresses: Iterable[tuple[str, int]]) -> socket.socket:
        """A connection to the first address that answers. Raises OSError."""
        problem = OSError("the name has no address")
        for address in addresses:
            server = socket.socket(socket.AF_INET6 if ":" in address[0] else socket.AF_INET)
            try:
                server.setblocking(False)
                code = server.connect_ex(address)
                if code == errno.EINPROGRESS:
                    self._wait(server, select.POLLOUT, CONNECT_SECONDS)
                    code = server.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                if code:
                    raise OSError(code, os.strerror(code))
                server.settimeout(IDLE_SECONDS)
                return server
            except OSError as failed:
                server.close()
                problem = failed
            except BaseException:
                server.close()
                raise
        raise OSError(f"no connection: {problem.strerror or problem}")

    def _wait(self, server: socket.socket, events: int, seconds: float) -> None:
        """Until the server is ready. Raises OSError when it takes too long or the program is gone."""
        poll = select.poll()
        poll.register(server, events)
        poll.register(self._end, 0)
        ready = dict(poll.poll(seconds * 1000))
        if self._end.fileno() in ready:
            raise OSError("the program went away")
        if not ready:
            raise TimeoutError("the server took too long")

    def _say(self, server: socket.socket, asked: Asked, data: bytes) -> None:
        self._count(asked, sent=len(data))
        server.sendall(data)

    def _hear(self, server: socket.socket, asked: Asked) -> bytes:
        self._wait(server, select.POLLIN, IDLE_SECONDS)
        data = server.recv(PIECE if self._silent else HEAD_PIECE)
        self._count(asked, received=len(data))
        return data

    def _count(self, asked: Asked, *, sent: int = 0, received: int = 0) -> None:
        asked.sent += sent
        asked.received += received
        if self._calls.moved("web") > BYTES:
            raise OSError(f"a run may move {BYTES >> 20} MB to and from the web")

    def _forward(
        self,
        client: h11.Connection,
        request: h11.Request,
        where: Place,
        path: bytes,
        server: socket.socket,
        asked: Asked,
    ) -> None:
        """Pass the request on and the answer back."""
        upstream = h11.Connection(h11.CLIENT, max_incomplete_event_size=HEAD_LIMIT)
        asked.detail = line = _line(request, where, path)
        headers = [(b"Host", _host(where)), *_passed(request.headers), (b"Connection", b"close")]
        passed = h11.Request(method=request.method, target=path, headers=headers)
        self._say(server, asked, upstream.send(passed) or b"")
        with suppress(ConnectionError):  # a server may answer before it has read everything, and hear no more
            self._body(client, lambda event: self._say(server, asked, upstream.send(event) or b""))
        while True:
            event = upstream.next_event()
            if event is h11.NEED_DATA:
                upstream.receive_data(self._hear(server, asked))
            elif isinstance(event, h11.Response):
                asked.detail = f"{line}: {event.status_code}"
                self._silent = True
                answer = [*_passed(event.headers), (b"Connection", b"close")]
                head = h11.Response(status_code=event.status_code, headers=answer, reason=event.reason)
                self._end.sendall(client.send(head) or b"")
            elif isinstance(event, h11.Data):
                self._end.sendall(client.send(h11.Data(data=bytes(event.data))) or b"")
            elif isinstance(event, h11.EndOfMessage):
                self._end.sendall(client.send(h11.EndOfMessage()) or b"")
                return
            elif not isinstance(event, h11.InformationalResponse):
                raise OSError("the server answered nothing")

    def _body(self, client: h11.Connection, say: Callable[[h11.Event], None]) -> None:
        """Pass on what comes after the request's head. Raises _Malformed."""
        while True:
            if client.they_are_waiting_for_100_continue:
                self._end.sendall(client.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
            try:
                event = client.next_event()
                if event is h11.NEED_DATA:
                    client.receive_data(self._end.recv(PIECE))
                    continue
            except h11.RemoteProtocolError as problem:
                raise _Malformed(str(problem), problem.error_status_hint) from None
            if isinstance(event, h11.Data):
                say(h11.Data(data=bytes(event.data)))
            elif isinstance(event, h11.EndOfMessage):
                say(h11.EndOfMessage())
                return
            else:
                raise OSError("the program went away")

    def _tunnel(self, client: h11.Connection, where: Place, server: socket.socket, asked: Asked) -> None:
        """Let TLS through when it asks for this server, or pass one plain request on. Raises Refusal, _Malformed."""
        self._end.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        client.next_event()  # the end of the request for a tunnel
        data = client.trailing_data[0] or self._end.recv(PIECE)
        if not data:
            return
        if data[0] != hello.HANDSHAKE:
            inner = h11.Connection(h11.SERVER, max_incomplete_event_size=HEAD_LIMIT)
            request = self._head(inner, data)
            if request is not None:
                if request.method == b"CONNECT" or not request.target.startswith(b"/"):
                    raise _Malformed("only a path is asked for within CONNECT")
                self._forward(inner, request, where, request.target, server, asked)
            return
        self._silent = True
        try:
            while (body := hello.message(data)) is None:
                piece = self._end.recv(PIECE)
                if not piece:
                    return
                data += piece
            name = hello.server_name(body)
            if name is not None and _normal(name) != where.name:
                raise Refusal(f"TLS asks for {name[:100]!r} within CONNECT to {where.name}")
        except (hello.NotHello, Refusal) as problem:
            with suppress(OSError):
                self._end.sendall(UNRECOGNIZED_NAME)
            raise Refusal(str(problem)) from None
        self._say(server, asked, data)
        self._pump(server, asked)

    def _pump(self, server: socket.socket, asked: Asked) -> None:
        """Copy both ways until both sides have ended. Raises OSError."""
        self._end.setblocking(False)
        server.setblocking(False)
        ways = {self._end: (server, bytearray()), server: (self._end, bytearray())}
        open_ends = {self._end, server}
        deadline = time.monotonic() + IDLE_SECONDS
        while open_ends or any(buffer for _, buffer in ways.values()):
            poll = select.poll()
            poll.register(self._end, 0)
            for source, (sink, buffer) in ways.items():
                reads = source in open_ends and not buffer
                if events := select.POLLIN * reads | select.POLLOUT * bool(ways[sink][1]):
                    poll.register(source, events)
            ready = dict(poll.poll(max(0.0, deadline - time.monotonic()) * 1000))
            if not ready:
                raise TimeoutError("nothing came for too long")
            if ready.get(self._end.fileno(), 0) & (select.POLLHUP | select.POLLERR):
                return
            deadline = time.monotonic() + IDLE_SECONDS
            for source, (sink, buffer) in ways.items():
                if source in open_ends and not buffer and source.fileno() in ready:
                    with suppress(BlockingIOError):
                        buffer += source.recv(PIECE)
                        if not buffer:
                            open_ends.discard(source)
                            with suppress(OSError):
                                sink.shutdown(socket.SHUT_WR)
                        if sink is server:
                            self._count(asked, sent=len(buffer))
                        else:
                            self._count(asked, received=len(buffer))
                if buffer:
                    with suppress(BlockingIOError):
                        del buffer[: sink.send(buffer)]


def _target(request: h11.Request) -> tuple[Place, bytes]:
    """Where a request goes, and the path that the server is asked for. Raises Refusal, _Malformed."""
    match = _ADDRESS.fullmatch(request.target.decode("ascii"))
    if match is None:
        raise _Malformed("a proxy is asked for a whole address, as in http://example.org/path")
    if match["scheme"].lower() != "http":
        raise Refusal(f"{match['scheme'][:20]} is not served: only http, and https through CONNECT")
    path = match["path"]
    return place(match["authority"], 80), (path if path.startswith("/") else f"/{path}").encode()


def _connect_target(request: h11.Request) -> tuple[Place, bytes]:
    """Where a tunnel leads. Raises Refusal, _Malformed."""
    where = place(request.target.decode("ascii"), 0)
    if not where.port:
        raise _Malformed("CONNECT without a port")
    return where, b""


def _line(request: h11.Request, where: Place, path: bytes) -> str:
    """A request in a line, for people."""
    method = request.method.decode("ascii")
    return f"{method} http://{_host(where).decode()}{path.decode()}" if path else f"{method} {where}"


def _host(where: Place) -> bytes:
    """The value of a Host header."""
    return (str(where).removesuffix(":80") if where.port == 80 else str(where)).encode()


def _passed(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """The headers that are meant for the other end. What `Connection` names is not; the framing always is."""
    kept = list(headers)
    named = {word.strip().lower() for name, value in kept if name == b"connection" for word in value.split(b",")}
    dropped = (HOPS | named | {b"host"}) - FRAMING
    return [(name, value) for name, value in kept if name not in dropped]


def _normal(name: str) -> str:
    """The name that TLS asks for in normal form, or as it is when it has none."""
    try:
        return name if ":" in name else place(name, 0).name
    except Refusal:
        return name


def _linger(end: socket.socket) -> None:
    """Say that this is all, and let the program finish what it is saying: closing at once would lose the answer."""
    deadline = time.monotonic() + LINGER_SECONDS
    with suppress(OSError):
        end.shutdown(socket.SHUT_WR)
        for _ in range(64):
            end.settimeout(max(0.01, deadline - time.monotonic()))
            if not end.recv(PIECE):
                return
