"""Programs in the real machine reach the web as far as they were granted it, without knowing of a proxy.

The servers are local ones that the resource of private hosts opens; all names lead to them.
"""

from __future__ import annotations

import http.server
import ipaddress
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from worldmodel.execution.base import Grant
from worldmodel.execution.calls import CALLS
from worldmodel.execution.qemu import QemuSandbox, services
from worldmodel.execution.resources import Resources
from worldmodel.execution.validate import validate
from worldmodel.settings import Settings
from worldmodel.types import Language, Limits, Program, Requirement, Run

pytestmark = pytest.mark.vm


class Page(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://denied.test/secret")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        body = b"x" * 300_000 if self.path == "/large" else f"page {self.path} of {self.headers['Host']}".encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers["Content-Length"]))
        body = b"took %d" % len(data)
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@dataclass
class Sites:
    sandbox: QemuSandbox
    plain: int
    secure: int
    authority: str

    def run(self, language: Language, code: str, *granted: str, seconds: float = 60) -> Run:
        code = code.replace("SITE", f"http://api.test:{self.plain}").replace(
            "SECURE", f"https://api.test:{self.secure}"
        )
        code = code.replace("AUTHORITY", repr(self.authority))
        grant = Grant((Requirement(language, "web", granted),) if granted else ())
        return self.sandbox.run(Program(language, code), grant, Limits(seconds=seconds))


@pytest.fixture(scope="module")
def sites(image_settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    folder = tmp_path_factory.mktemp("certificates")
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("api.test").configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    plain, secure = (http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) for _ in range(2))
    secure.socket = context.wrap_socket(secure.socket, server_side=True)
    for server in (plain, secure):
        threading.Thread(target=server.serve_forever, daemon=True).start()
    ports = (plain.server_port, secure.server_port)
    resources = Resources(private_hosts=tuple(f"api.test:{port}" for port in ports))
    patch = pytest.MonkeyPatch()
    patch.setattr(services, "resolve", lambda name, port: [ipaddress.ip_address("127.0.0.1")])
    with patch.context(), QemuSandbox(image_settings, resources) as sandbox:
        yield Sites(sandbox, *ports, Path(folder / "ca.pem").read_text())
    patch.undo()
    for server in (plain, secure):
        server.shutdown()
        server.server_close()


WAYS: dict[str, tuple[Language, str]] = {
    "urllib": ("python", "import urllib.request as u; print(u.urlopen('SITE/a').read().decode())"),
    "urllib, secure": (
        "python",
        "import urllib.request as u, os\nopen('/tmp/ca', 'w').write(AUTHORITY)\n"
        "os.environ['SSL_CERT_FILE'] = '/tmp/ca'\nprint(u.urlopen('SECURE/a').read().decode())",
    ),
    "requests": ("python", "import requests; print(requests.get('SITE/a').text)"),
    "requests, secure": (
        "python",
        "import requests\nopen('/tmp/ca', 'w').write(AUTHORITY)\n"
        "print(requests.get('SECURE/a', verify='/tmp/ca').text)",
    ),
    "curl": ("bash", "curl -sS SITE/a; echo"),
    "curl, secure": ("bash", "curl -sSk SECURE/a; echo"),
    "fetch": ("javascript", "fetch('SITE/a').then(r => r.text()).then(console.log)"),
    "fetch, secure": (
        "javascript",
        "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; process.removeAllListeners('warning');"
        "fetch('SECURE/a').then(r => r.text()).then(console.log)",
    ),
    "http.get": ("javascript", "require('http').get('SITE/a', r => r.on('data', d => console.log(String(d))))"),
    "https.get": (
        "javascript",
        "require('https').get('SECURE/a', {rejectUnauthorized: false}, r => r.on('data', d => console.log(String(d))))",
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_granted_host_is_reached(sites: Sites, way: str) -> None:
    language, code = WAYS[way]
    done = sites.run(language, code, "api.test")
    port = sites.secure if "secure" in way or "https" in way else sites.plain
    assert (done.status, done.stdout.strip()) == ("ok", f"page /a of api.test:{port}"), done
    (call,) = done.calls
    assert (call.kind, call.target, call.allowed) == ("web", f"api.test:{port}", True)
    if port == sites.plain:
        assert call.detail == f"GET http://api.test:{port}/a: 200"
    assert call.sent > 50
    assert call.received > 100
    need = Requirement(language, "web", ("api.test",))
    seen = [one for one in done.observed if one.requirement.category == "web"]
    assert [(one.requirement, one.blocked) for one in seen] == [(need, False)]
    verdict = validate((need,), (need,), done)
    assert not [one for one in (*verdict.missing, *verdict.unused) if one.category in ("web", "file")]
    assert not verdict.violations


DENIED: dict[str, tuple[Language, str]] = {
    "urllib": ("python", "import urllib.request as u; u.urlopen('http://denied.test/x')"),
    "urllib, secure": ("python", "import urllib.request as u; u.urlopen('https://denied.test/x')"),
    "requests, secure": ("python", "import requests; requests.get('https://denied.test/x')"),
    "redirect, urllib": ("python", "import urllib.request as u; u.urlopen('SITE/away')"),
    "redirect, requests": ("python", "import requests; requests.get('SITE/away').raise_for_status()"),
    "curl": ("bash", "curl -sS --fail-with-body http://denied.test/x >&2"),
    "redirect, curl": ("bash", "curl -sSL --fail-with-body SITE/away >&2"),
    "fetch, secure": ("javascript", "fetch('https://denied.test/x')"),
    "redirect, fetch": ("javascript", "fetch('SITE/away')"),
    "http.get": ("javascript", "require('http').get('http://denied.test/x')"),
}


@pytest.mark.parametrize("way", DENIED)
def test_another_host_is_refused_in_words(sites: Sites, way: str) -> None:
    language, code = DENIED[way]
    done = sites.run(language, code, "api.test")
    assert done.status == "blocked", done
    assert "not granted: web(denied.test)" in done.stderr
    refused = [call for call in done.calls if not call.allowed]
    assert [call.detail for call in refused] == ["not granted: web(denied.test)"]
    assert len(done.calls) == (2 if "redirect" in way else 1)
    blocked = [seen.requirement for seen in done.observed if seen.blocked and seen.requirement.category == "web"]
    assert blocked == [Requirement(language, "web", ("denied.test",))]


def test_without_a_grant_nothing_is_reached(sites: Sites) -> None:
    code = """
import os, urllib.request
del os.environ["no_proxy"], os.environ["NO_PROXY"]
for url in ("SITE/a", "SECURE/a", "http://127.0.0.1:%d/" % PORT, "http://169.254.169.254/"):
    try: print(urllib.request.build_opener(urllib.request.ProxyHandler(
        {"http": "http://127.0.0.1:3128", "https": "http://127.0.0.1:3128"})).open(url).read())
    except OSError as problem: print(problem)
    try: print(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=2).read())
    except OSError as problem: print("none")
""".replace("PORT", str(sites.plain))
    done = sites.run("python", code)
    lines = done.stdout.splitlines()
    assert lines[1::2] == ["none"] * 4, done
    assert all("not granted: web(" in line for line in lines[::2]), done
    assert all(not call.allowed for call in done.calls)
    assert len(done.calls) == 4


def test_bodies_of_some_size_go_both_ways(sites: Sites) -> None:
    code = """
import urllib.request as u
print(u.urlopen("SITE/", data=b"x" * 700_000).read(), len(u.urlopen("SITE/large").read()))
"""
    done = sites.run("python", code, "api.test")
    assert (done.status, done.stdout) == ("ok", "b'took 700000' 300000\n"), done
    first, second = done.calls
    assert first.sent > 700_000
    assert second.received > 300_000


def test_many_requests_at_once(sites: Sites) -> None:
    code = """
from concurrent.futures import ThreadPoolExecutor
import urllib.request as u
with ThreadPoolExecutor(40) as pool:
    pages = list(pool.map(lambda n: u.urlopen(f"SITE/{n}").read().decode().split()[1], range(80)))
print(pages == [f"/{n}" for n in range(80)])
"""
    done = sites.run("python", code, "api.test")
    assert (done.status, done.stdout) == ("ok", "True\n"), done
    assert len(done.calls) == 80


def test_a_flood_is_bounded_and_the_next_run_works(sites: Sites) -> None:
    code = """
import socket, threading, time
def flood(data):
    while True:
        try:
            s = socket.create_connection(("127.0.0.1", 3128)); s.sendall(data)
            if len(data) < 99: s.recv(1000)
        except OSError: pass
get = b"GET http://denied.test/ HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n"
for data in (get, b"x" * 200000, b"CONNECT api.test:443 HTTP/1.0\\r\\n\\r\\n"):
    for _ in range(4): threading.Thread(target=flood, args=(data,), daemon=True).start()
time.sleep(6)
print("done")
"""
    done = sites.run("python", code, "api.test", seconds=60)
    assert (done.status, done.stdout) == ("ok", "done\n"), done
    assert 10 < len(done.calls) <= CALLS
    assert len(threading.enumerate()) < 50
    assert sites.run(*WAYS["urllib"], "api.test").status == "ok"


def test_local_servers_of_the_program_itself_need_no_grant(sites: Sites) -> None:
    code = """
import http.server, threading, urllib.request
class Page(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self.send_response(200); self.end_headers(); self.wfile.write(b"mine")
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 8000), Page)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(urllib.request.urlopen("http://127.0.0.1:8000/").read(), urllib.request.urlopen("http://localhost:8000/").read())
"""
    done = sites.run("python", code)
    assert (done.status, done.stdout, done.calls) == ("ok", "b'mine' b'mine'\n", ()), done


def test_the_authorities_of_the_web_are_known(sites: Sites) -> None:
    done = sites.run("python", "import ssl; print(len(ssl.create_default_context().get_ca_certs()) > 100)")
    assert (done.status, done.stdout) == ("ok", "True\n"), done
