"""The web through the proxy: what a grant reaches, and every trick that must not reach further.

The servers are local ones, the resolver is the test's own; nothing here leaves this host.
"""

from __future__ import annotations

import contextlib
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from worldmodel.errors import UsageError
from worldmodel.execution.calls import CALLS, Calls, observed
from worldmodel.execution.qemu import hello, proxy
from worldmodel.execution.qemu.proxy import Proxy
from worldmodel.execution.qemu.reach import Address, Place, Reach, Refusal, is_public, place, private
from worldmodel.types import Call, Requirement


@dataclass
class Server:
    """Answers every connection with `answer` after the request's head; keeps what it was sent."""

    answer: bytes = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
    heard: list[bytes] = field(default_factory=list)
    body: int = 0
    delay: float = 0.0

    def __post_init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                end, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._one, args=(end,), daemon=True).start()

    def _one(self, end: socket.socket) -> None:
        with end:
            end.settimeout(5)
            data = b""
            try:
                while b"\r\n\r\n" not in data or len(data.split(b"\r\n\r\n", 1)[1]) < self.body:
                    piece = end.recv(1 << 16)
                    if not piece:
                        break
                    data += piece
                self.heard.append(data)
                time.sleep(self.delay)
                end.sendall(self.answer)
            except OSError:
                pass


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.listener.close()


class Web:
    """A proxy with a world of its own: names lead where `names` says, `granted` may be reached."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.names = {"api.test": ["127.0.0.1"], "public.test": ["192.168.0.9"]}
        self.resolved: list[str] = []
        self.granted = ["api.test", "public.test"]
        self.private = [f"api.test:{server.port}"]
        self.calls = Calls()

    def resolve(self, name: str, port: int) -> list[Address]:
        self.resolved.append(name)
        name = name.removesuffix(".")
        if name not in self.names:
            raise OSError("the name is not known")
        return [ipaddress.ip_address(text) for text in self.names[name]]

    @property
    def reach(self) -> Reach:
        granted = (Requirement("python", "web", tuple(self.granted)),)
        return Reach("python", granted, private(tuple(self.private)), self.resolve)

    def open(self) -> socket.socket:
        ours, theirs = socket.socketpair()

        def serve() -> None:
            with theirs:
                Proxy(self.reach, self.calls).serve(theirs)

        threading.Thread(target=serve, daemon=True).start()
        ours.settimeout(5)
        return ours

    def ask(self, request: bytes, end: bool = False) -> bytes:
        """The whole answer to these bytes."""
        with self.open() as ours:
            ours.sendall(request)
            if end:
                ours.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: ours.recv(1 << 16), b""))

    def get(self, url: str, headers: str = "") -> bytes:
        return self.ask(f"GET {url} HTTP/1.1\r\nHost: whatever\r\n{headers}\r\n".encode())

    @property
    def last(self) -> Call:
        return self.calls.done()[-1]


@pytest.fixture
def web(server: Server, monkeypatch: pytest.MonkeyPatch) -> Web:
    monkeypatch.setattr(proxy, "LINGER_SECONDS", 0.3)
    return Web(server)


def test_a_granted_host_is_reached_and_told_apart_from_its_url(web: Web) -> None:
    answer = web.get(f"http://api.test:{web.server.port}/a/b?c=d#e", "Cookie: x\r\n")
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.endswith(b"\r\n\r\nhello")
    (heard,) = web.server.heard
    head = heard.decode().lower().split("\r\n")
    assert head[0] == "get /a/b?c=d http/1.1"
    assert head[1:4] == [f"host: api.test:{web.server.port}", "cookie: x", "connection: close"]
    call = web.last
    assert (call.kind, call.target, call.allowed) == ("web", f"api.test:{web.server.port}", True)
    assert call.detail == f"GET http://api.test:{web.server.port}/a/b?c=d: 200"
    assert call.sent == len(heard)
    assert call.received == len(web.server.answer)
    (seen,) = observed("python", (call,))
    assert seen.requirement == Requirement("python", "web", ("api.test",))
    assert seen.evidence == f"{call.detail}, {call.received} bytes"
    assert not seen.blocked


REFUSED = {
    "another domain": ("http://other.test/", "not granted: web(other.test)"),
    "a domain that ends alike": ("http://evilapi.test/", "not granted: web(evilapi.test)"),
    "the domain as a subdomain": ("http://api.test.evil.test/", "not granted: web(api.test.evil.test)"),
    "user name": ("http://api.test@other.test/", "user name"),
    "user name and password": ("http://api.test:80@other.test/", "user name"),
    "user name of the granted": ("http://other.test@api.test/", "user name"),
    "backslash": ("http://other.test\\@api.test/", "user name"),
    "backslash alone": ("http://other.test\\.api.test/", "is no host"),
    "percent": ("http://api%2etest/", "is no host"),
    "decimal address": ("http://2130706433/", "usual form"),
    "octal address": ("http://0177.0.0.1/", "usual form"),
    "hexadecimal address": ("http://0x7f.0.0.1/", "usual form"),
    "short address": ("http://127.1/", "usual form"),
    "address": ("http://127.0.0.1/", "not granted: web(127.0.0.1)"),
    "metadata address": ("http://169.254.169.254/latest/", "not granted: web(169.254.169.254)"),
    "address of IPv6": ("http://[::1]/", "not granted: web(::1)"),
    "mapped address": ("http://[::ffff:127.0.0.1]/", "not granted: web(::ffff:"),
    "two dots": ("http://api.test../", "is no domain"),
    "bare name": ("http://localhost/", "is no domain"),
    "look-alike": ("http://xn--pi-7kc.test/", "not granted: web(xn--pi-7kc.test)"),
    "another port": ("http://api.test:22/", "port 22 of api.test is not granted"),
    "a port too large": ("http://api.test:99999/", "is no port"),
    "port zero": ("http://api.test:0/", "is no port"),
    "no host": ("http:///path", "is no host"),
    "https without CONNECT": ("https://api.test/", "https is not served"),
    "ftp": ("ftp://api.test/", "ftp is not served"),
    "file": ("file:///etc/passwd", "file is not served"),
    "gopher": ("gopher://api.test:70/_x", "gopher is not served"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_granted_is_refused_with_a_line(web: Web, name: str) -> None:
    url, said = REFUSED[name]
    answer = web.get(url).decode()
    head, _, line = answer.partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 403 ")
    assert said in line
    assert line.strip() in head.split("\r\n")[0]  # the reason phrase says it too
    assert line.count("\n") == 1
    assert web.resolved == []
    assert web.server.heard == []
    assert not web.last.allowed
    assert said in web.last.detail
    assert observed("python", (web.last,))[0].blocked


@pytest.mark.parametrize("authority", ["API.Test", "api.test.", "Api.TEST."])
def test_spellings_of_a_name_are_one(web: Web, authority: str) -> None:
    assert web.get(f"http://{authority}:{web.server.port}/").endswith(b"hello")
    assert web.resolved == ["api.test"]
    assert f"Host: api.test:{web.server.port}".encode() in web.server.heard[0]


def test_subdomains_are_granted_with_their_domain(web: Web) -> None:
    web.names["a.b.api.test"] = ["127.0.0.1"]
    web.private.append(f"a.b.api.test:{web.server.port}")
    assert web.get(f"http://a.b.api.test:{web.server.port}/").endswith(b"hello")


LEADS = [
    *("127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"),
    *("100.64.0.1", "100.100.100.200", "0.0.0.0", "0.1.2.3", "224.0.0.1", "239.255.255.255", "240.0.0.1"),
    *("255.255.255.255", "192.0.0.192", "192.0.2.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "168.63.129.16"),
    *("::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "fe80::1", "fe80::1%lo", "fec0::1"),
    *("fc00::1", "fd00:ec2::254", "ff02::1", "64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::"),
    *("2002:a9fe:a9fe::", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:db8::1", "3fff::1", "100::1"),
    *("5f00::1", "4000::1"),
]


@pytest.mark.parametrize("address", LEADS)
def test_a_granted_name_that_leads_to_no_public_address_is_refused(web: Web, address: str) -> None:
    web.names["public.test"] = [address]
    answer = web.get("http://public.test/")
    assert answer.startswith(b"HTTP/1.1 403 public.test leads to ")
    assert not web.last.allowed


def test_one_private_address_among_public_ones_is_enough_to_refuse(web: Web) -> None:
    web.names["public.test"] = ["93.184.216.34", "127.0.0.1"]
    assert web.get("http://public.test/").startswith(b"HTTP/1.1 403 public.test leads to 127.0.0.1, which is not publ")


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:2800:220:1::1", "64:ff9b::808:808"])
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


def test_this_hosts_own_addresses_are_not_public(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("worldmodel.execution.qemu.reach.REFUSED", ())
    assert not is_public(ipaddress.ip_address("127.0.0.1"))
    assert is_public(ipaddress.ip_address("8.8.8.8"))


def test_search_domains_complete_only_private_names(web: Web) -> None:
    web.get("http://public.test:80/")
    web.get(f"http://api.test:{web.server.port}/")
    assert web.resolved == ["public.test.", "api.test"]


def test_names_are_resolved_once(web: Web) -> None:
    """The second answer of a rebinding name server is never asked for."""
    web.private = []
    turns = iter([["8.8.8.8"], ["127.0.0.1"]])
    web.resolve = lambda name, port: [ipaddress.ip_address(text) for text in next(turns)]  # type: ignore[method-assign]
    assert web.reach.addresses(Place("public.test", 80)) == [ipaddress.ip_address("8.8.8.8")]
    with pytest.raises(Refusal):
        web.reach.addresses(Place("public.test", 80))


def test_a_private_host_is_reached_at_its_port_only(web: Web) -> None:
    assert b" 403 port 81 " in web.get("http://api.test:81/")
    assert b" 403 api.test leads to 127.0.0.1" in web.get("http://api.test/")
    web.private = ["api.test"]
    assert b" 403 port " in web.get(f"http://api.test:{web.server.port}/")
    assert b" 502 no connection: " in web.get("http://api.test/")  # nobody listens, but it was tried
    assert web.last.allowed


def test_a_private_host_needs_a_grant_too(web: Web) -> None:
    web.granted = ["public.test"]
    assert b" 403 not granted: web(api.test)" in web.get(f"http://api.test:{web.server.port}/")


def test_a_private_address_may_be_named(web: Web) -> None:
    web.granted, web.private = ["127.0.0.1"], [f"127.0.0.1:{web.server.port}"]
    assert web.get(f"http://127.0.0.1:{web.server.port}/").endswith(b"hello")
    assert web.resolved == []


def test_a_name_may_stand_for_a_server_of_the_user_s(web: Web) -> None:
    web.granted, web.private = ["api.example", "public.test"], [f"api.example=127.0.0.1:{web.server.port}"]
    assert web.get("http://api.example/a").endswith(b"hello")
    assert (web.last.target, web.resolved) == ("api.example:80", [])
    assert b" 403 port 81 " in web.get("http://api.example:81/a")
    assert b" 403 not granted: web(127.0.0.1)" in web.get(f"http://127.0.0.1:{web.server.port}/a")
    assert b" 403 not granted: web(www.example)" in web.get("http://www.example/a")
    web.granted = ["public.test"]
    assert b" 403 not granted: web(api.example)" in web.get("http://api.example/a")


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "http://x.test",
        "x.test/",
        "x.test:0",
        "x.test:99999",
        "a b.test",
        "127.1",
        "x.test=",
        "x.test=y.test:80",
        "x.test=127.0.0.1:0",
        "x.test=127.0.0.1:80=1",
        "=127.0.0.1:80",
    ],
)
def test_what_is_no_private_host_is_an_error(entry: str) -> None:
    with pytest.raises(UsageError, match="no private host"):
        private((entry,))


MALFORMED = {
    "two lengths": "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
    "lengths that differ": "Content-Length: 3\r\nContent-Length: 4\r\n",
    "a list of lengths": "Content-Length: 3, 4\r\n",
    "a signed length": "Content-Length: +3\r\n",
    "an unknown coding": "Transfer-Encoding: gzip, chunked\r\n",
    "two codings": "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
    "space before the colon": "Content-Length : 3\r\n",
    "a bare carriage return": "X: a\rContent-Length: 3\r\n",
    "a null byte": "X: a\0b\r\n",
    "two hosts": "Host: other\r\n",
    "a head without end": "X: " + "a" * 60000 + "\r\n",
}


@pytest.mark.parametrize("name", MALFORMED)
def test_smuggling_is_refused(web: Web, name: str) -> None:
    answer = web.get(f"http://api.test:{web.server.port}/", MALFORMED[name])
    assert answer.split(b" ", 2)[1] in (b"400", b"431", b"501")
    assert b" malformed request: " in answer
    assert web.server.heard == []
    assert not web.last.allowed


def test_a_folded_header_is_passed_on_in_one_line(web: Web) -> None:
    web.get(f"http://api.test:{web.server.port}/", "X: a\r\n\tGET /evil HTTP/1.1\r\n")
    assert b"\r\nx: a GET /evil HTTP/1.1\r\n" in web.server.heard[0].replace(b"\r\nX:", b"\r\nx:")


def test_headers_for_the_way_stay_here(web: Web) -> None:
    web.get(
        f"http://api.test:{web.server.port}/",
        "Connection: keep-alive, X-Secret, content-length\r\nX-Secret: 1\r\nUpgrade: websocket\r\nTE: trailers\r\n"
        "Proxy-Authorization: Basic eA==\r\nKeep-Alive: 5\r\nX-Kept: 2\r\n",
    )
    names = [line.split(b":")[0].lower() for line in web.server.heard[0].strip().split(b"\r\n")[1:]]
    assert names == [b"host", b"x-kept", b"connection"]


def test_a_second_request_on_the_connection_is_never_served(web: Web) -> None:
    one = f"GET http://api.test:{web.server.port}/1 HTTP/1.1\r\nHost: x\r\n\r\n"
    answer = web.ask(one.encode() + b"GET http://other.test/ HTTP/1.1\r\nHost: other.test\r\n\r\n")
    assert answer.count(b"HTTP/1.1 ") == 1
    assert b"onnection: close" in answer
    assert len(web.server.heard) == 1


def test_a_redirect_is_another_request(web: Web) -> None:
    web.server.answer = b"HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest\r\nContent-Length: 0\r\n\r\n"
    answer = web.get(f"http://api.test:{web.server.port}/")
    assert b" 302 " in answer
    location = answer.decode().split("ocation: ")[1].split("\r\n")[0]
    assert b" 403 not granted: web(169.254.169.254)" in web.get(location)
    assert [call.allowed for call in web.calls.done()] == [True, False]


@pytest.mark.parametrize(
    ("framing", "body"),
    [("Content-Length: 70000\r\n", b"x" * 70000), ("Transfer-Encoding: chunked\r\n", b"5\r\nhello\r\n0\r\n\r\n")],
)
def test_bodies_are_passed_on(web: Web, framing: str, body: bytes) -> None:
    web.server.body = len(body)
    head = f"POST http://api.test:{web.server.port}/ HTTP/1.1\r\nHost: x\r\n{framing}\r\n".encode()
    assert web.ask(head + body).endswith(b"hello")
    assert web.server.heard[0].endswith(body)


def test_a_program_that_waits_for_100_is_told_to_go_on(web: Web) -> None:
    web.server.body = 3
    head = f"POST http://api.test:{web.server.port}/ HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n"
    with web.open() as end:
        end.sendall(head.encode() + b"Content-Length: 3\r\n\r\n")
        assert end.recv(100).startswith(b"HTTP/1.1 100")
        end.sendall(b"abc")
        assert b"".join(iter(lambda: end.recv(100), b"")).endswith(b"hello")


def test_a_refusal_is_heard_while_the_body_is_still_coming(web: Web) -> None:
    with web.open() as end:
        end.sendall(b"POST http://other.test/ HTTP/1.1\r\nHost: x\r\nContent-Length: 3000000\r\n\r\n")
        end.sendall(b"x" * 300_000)
        assert end.recv(1000).startswith(b"HTTP/1.1 403 not granted: web(other.test)\r\n")


@pytest.mark.parametrize(
    ("answer", "status", "said"),
    [
        (b"SSH-2.0-OpenSSH\r\n", b"502", "malformed"),
        (b"", b"502", "malformed"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 60000 + b"\r\n\r\n", b"502", "malformed"),
        (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", b"502", "malformed"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", b"200", "malformed"),
        (b"HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 204 No\r\n\r\n", b"204", ""),
        (b"HTTP/1.0 200 OK\r\n\r\nto the end", b"200", ""),
    ],
)
def test_servers_that_answer_oddly(web: Web, answer: bytes, status: bytes, said: str) -> None:
    web.server.answer = answer
    got = web.get(f"http://api.test:{web.server.port}/")
    assert got.split(b" ", 2)[1] == status
    assert said in web.last.detail
    assert web.last.allowed


def test_names_without_address_and_servers_that_are_not_there(web: Web) -> None:
    web.granted.append("lost.test")
    assert b" 502 the name is not known" in web.get("http://lost.test/")
    web.server.listener.shutdown(socket.SHUT_RDWR)
    web.server.listener.close()
    assert b" 502 no connection: Connection refused" in web.get(f"http://api.test:{web.server.port}/")


def test_a_server_that_is_silent_is_given_up(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxy, "IDLE_SECONDS", 0.2)
    web.server.delay = 3
    assert b" 502 the server took too long" in web.get(f"http://api.test:{web.server.port}/")


def test_a_run_moves_a_bounded_number_of_bytes(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proxy, "BYTES", 1 << 20)
    web.server.answer = b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * (4 << 20)
    got = web.get(f"http://api.test:{web.server.port}/")
    assert len(got) < 2 << 20
    assert "a run may move 1 MB" in web.last.detail
    assert b" 502 a run may move" in web.get(f"http://api.test:{web.server.port}/")


def test_a_run_makes_a_bounded_number_of_requests(web: Web) -> None:
    for _ in range(CALLS):
        web.calls.begin("web", "x.test:80")
    assert b" 403 a run may make " in web.get(f"http://api.test:{web.server.port}/")
    assert web.calls.begin("tool", "x") is None
    assert len(web.calls.done()) == len(web.calls._asked) == CALLS
    assert web.server.heard == []


def connect(web: Web, authority: str, more: bytes = b"") -> bytes:
    return web.ask(f"CONNECT {authority} HTTP/1.1\r\nHost: x\r\n\r\n".encode() + more)


@pytest.mark.parametrize(
    ("authority", "status", "said"),
    [
        ("other.test:443", 403, "not granted: web(other.test)"),
        ("127.0.0.1:443", 403, "not granted: web(127.0.0.1)"),
        ("[::1]:443", 403, "not granted: web(::1)"),
        ("2130706433:443", 403, "usual form"),
        ("api.test:22", 403, "port 22"),
        ("x@api.test:443", 403, "user name"),
        ("api.test", 400, "CONNECT without a port"),
        ("http://api.test:443/", 403, "is no host"),
    ],
)
def test_tunnels_are_decided_like_requests(web: Web, authority: str, status: int, said: str) -> None:
    answer = connect(web, authority)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert said in answer.decode()
    assert not web.last.allowed
    assert web.server.heard == []


def client_hello(name: str | None) -> bytes:
    context = ssl.create_default_context()
    context.check_hostname = False
    out = ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        context.wrap_bio(ssl.MemoryBIO(), out, server_hostname=name).do_handshake()
    return out.read()


@pytest.mark.parametrize("name", ["api.test", "API.test", None])
def test_tls_for_the_granted_name_goes_through_unread(web: Web, name: str | None) -> None:
    web.server.body = 1 << 30  # it answers when the program has ended its side
    data = client_hello(name)
    answer = web.ask(f"CONNECT api.test:{web.server.port} HTTP/1.1\r\nHost: x\r\n\r\n".encode() + data, end=True)
    assert answer == b"HTTP/1.1 200 Connection established\r\n\r\n" + web.server.answer
    assert web.server.heard == [data]
    assert (web.last.sent, web.last.received) == (len(data), len(web.server.answer))
    assert web.last.detail == f"CONNECT api.test:{web.server.port}"


@pytest.mark.parametrize(
    "data",
    [
        client_hello("other.test"),
        client_hello("evil.api.test"),
        b"\x16\x03\x01\x00\x05\x01\x00\x00\x01\x00",
        b"\x16\x03\x01\xff\xff" + b"\0" * 100,
        b"\x16SSH-2.0",
        b"\x16\x03\x01\x00\x04\x02\x00\x00\x00",
    ],
)
def test_tls_for_another_name_does_not(web: Web, data: bytes) -> None:
    answer = connect(web, f"api.test:{web.server.port}", data)
    assert answer == b"HTTP/1.1 200 Connection established\r\n\r\n" + proxy.UNRECOGNIZED_NAME
    assert not web.last.allowed
    assert web.last.sent == 0
    assert b"".join(web.server.heard) == b""


def test_the_name_in_a_hello_that_is_cut_into_records() -> None:
    whole = client_hello("api.test")
    body = whole[5:]
    cut = b"".join(
        b"\x16\x03\x01" + len(body[at : at + 50]).to_bytes(2, "big") + body[at : at + 50]
        for at in range(0, len(body), 50)
    )
    for data in (whole, cut):
        for length in range(0, len(data), 7):
            assert hello.message(data[:length]) is None
        message = hello.message(data)
        assert message is not None
        assert hello.server_name(message) == "api.test"
        for length in range(len(message)):
            with contextlib.suppress(hello.NotHello):
                assert hello.server_name(message[:length]) is None


def test_a_hello_with_two_names_is_refused() -> None:
    def extension(name: bytes) -> bytes:
        entry = b"\0" + len(name).to_bytes(2, "big") + name
        content = len(entry).to_bytes(2, "big") + entry
        return b"\0\0" + len(content).to_bytes(2, "big") + content

    def message(*names: bytes) -> bytes:
        extensions = b"".join(map(extension, names))
        return b"\3\3" + b"r" * 32 + b"\0" + b"\0\2\x13\1" + b"\1\0" + len(extensions).to_bytes(2, "big") + extensions

    assert hello.server_name(message(b"api.test")) == "api.test"
    assert hello.server_name(message()) is None
    with pytest.raises(hello.NotHello, match="twice"):
        hello.server_name(message(b"api.test", b"other.test"))


def test_plain_http_within_a_tunnel_is_taken_apart_too(web: Web) -> None:
    port = web.server.port
    inner = b"GET /in?x HTTP/1.1\r\nHost: other.test\r\nConnection: keep-alive\r\n\r\n"
    answer = connect(web, f"api.test:{port}", inner + inner)
    assert answer.endswith(b"hello")
    (heard,) = web.server.heard
    assert heard.startswith(f"GET /in?x HTTP/1.1\r\nHost: api.test:{port}\r\n".encode())
    assert heard.count(b"GET ") == 1
    assert web.last.detail == f"GET http://api.test:{port}/in?x: 200"


@pytest.mark.parametrize(
    "inner",
    [
        b"GET http://other.test/ HTTP/1.1\r\nHost: x\r\n\r\n",
        b"CONNECT other.test:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"SSH-2.0-x\r\n",
        b"\x00\x01\x02",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"EHLO x\r\nMAIL FROM:<a@b.test>\r\n",
    ],
)
def test_nothing_else_goes_through_a_tunnel(web: Web, inner: bytes) -> None:
    with web.open() as end:
        end.sendall(f"CONNECT api.test:{web.server.port} HTTP/1.1\r\nHost: x\r\n\r\n".encode() + inner)
        end.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: end.recv(1000), b""))
    assert b"hello" not in answer
    assert b"".join(web.server.heard) == b""
    assert not web.last.allowed


def test_tls_both_ways_with_large_bodies(web: Web) -> None:
    """A tunnel carries both directions at once."""
    echoed = b"x" * 3_000_000
    listener = socket.create_server(("127.0.0.1", 0))

    def echo() -> None:
        end, _ = listener.accept()
        with end:
            while piece := end.recv(1 << 16):
                end.sendall(piece)

    threading.Thread(target=echo, daemon=True).start()
    port = listener.getsockname()[1]
    web.private = [f"api.test:{port}"]
    data = client_hello("api.test") + echoed
    with web.open() as end:
        end.sendall(f"CONNECT api.test:{port} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert end.recv(1000).startswith(b"HTTP/1.1 200 ")

        def send() -> None:
            end.sendall(data)
            end.shutdown(socket.SHUT_WR)

        threading.Thread(target=send, daemon=True).start()
        assert b"".join(iter(lambda: end.recv(1 << 16), b"")) == data
    listener.close()
    assert (web.last.sent, web.last.received) == (len(data), len(data))


def test_a_program_that_goes_away_ends_its_request(web: Web) -> None:
    web.server.delay = 4
    began = time.monotonic()
    ours, theirs = socket.socketpair()
    done = threading.Thread(target=lambda: Proxy(web.reach, web.calls).serve(theirs))
    done.start()
    ours.sendall(f"GET http://api.test:{web.server.port}/ HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    time.sleep(0.1)
    ours.close()
    done.join(3)
    theirs.close()
    assert not done.is_alive()
    assert time.monotonic() - began < 2


def test_places_print_as_they_are_written() -> None:
    assert str(place("[::1]:8080", 80)) == "[::1]:8080"
    assert str(place("Example.ORG", 80)) == "example.org:80"
