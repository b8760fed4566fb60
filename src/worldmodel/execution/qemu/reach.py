"""What a run may reach on the network: decided on the name, on the port, and on every address behind the name.

A name is brought into one normal form before anything is decided on it, and that form is what is
resolved and what the server is told; so two spellings of a name cannot be decided apart. Names are
resolved once, here, and the addresses that were decided on are those that are connected to.

Not covered: what a server that may be reached does with a request, and whom it asks in turn.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable
from dataclasses import dataclass

from worldmodel.core.requires import RequiresError, covers, normal
from worldmodel.errors import UsageError
from worldmodel.types import Language, Requirement

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], list[Address]]
"""The addresses of a name. Raises OSError when there are none."""

PORTS = (80, 443)
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]{2,45}\]|[^\[\]:@/?#\\%\s]{1,400})(?::(?P<port>[0-9]{1,5}))?")
_NUMBER = re.compile(r"[0-9]+|0[xX][0-9A-Fa-f]*")
_REFUSED = """
0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24
192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 168.63.129.16/32
2001::/23 2001:db8::/32 2002::/16 3fff::/20
"""
REFUSED = tuple(ipaddress.ip_network(text) for text in _REFUSED.split())
"""Private, shared, local, reserved and multicast networks, and the one metadata address that lies in none of them."""
PUBLIC_IPV6 = ipaddress.IPv6Network("2000::/3")
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


class Refusal(Exception):
    """Why something may not be reached, in one line that the program is told."""


@dataclass(frozen=True, slots=True)
class Place:
    """A server: its name in normal form (an address stands for itself) and port."""

    name: str
    port: int

    def __str__(self) -> str:
        return f"[{self.name}]:{self.port}" if ":" in self.name else f"{self.name}:{self.port}"


@dataclass(frozen=True, slots=True)
class Private:
    """A host that may be reached although its addresses are private; with a port, at that port only.

    `at` is the address and port that the name stands for, where the user says so: it is then not resolved.
    """

    name: str
    port: int | None
    at: tuple[Address, int] | None = None


def private(entries: tuple[str, ...]) -> tuple[Private, ...]:
    """`HOST`, `HOST:PORT` or `HOST=ADDRESS:PORT` each. Raises UsageError."""
    found = []
    for entry in entries:
        host, given, target = entry.strip().partition("=")
        try:
            named = place(host, 0)
            at = _at(target) if given else None
        except Refusal as problem:
            mend = "write HOST, HOST:PORT or HOST=ADDRESS:PORT, as in files.example.lan:8080"
            raise UsageError(f"no private host: {problem}", mend=mend) from None
        found.append(Private(named.name, named.port or None, at))
    return tuple(found)


def _at(target: str) -> tuple[Address, int]:
    """The address and port that a name stands for. Raises Refusal."""
    where = place(target, 0)
    try:
        return ipaddress.ip_address(where.name), where.port or 80
    except ValueError:
        raise Refusal(f"{target!r} is no ADDRESS:PORT") from None


def place(authority: str, default: int) -> Place:
    """What `host` or `host:port` of a request means. Raises Refusal for what is no plain name and for odd forms."""
    if "@" in authority:
        raise Refusal("a user name in an address is refused")
    match = _AUTHORITY.fullmatch(authority)
    if match is None:
        raise Refusal(f"{authority[:100]!r} is no host")
    return _place(match, default)


def _place(match: re.Match[str], default: int) -> Place:
    host, port = match["host"], int(match["port"] or default)
    if not 0 <= port < 1 << 16 or (match["port"] and port == 0):
        raise Refusal(f"{port} is no port")
    if host.startswith("["):
        try:
            return Place(str(ipaddress.IPv6Address(host[1:-1])), port)
        except ValueError:
            raise Refusal(f"{host} is no address") from None
    try:
        (name,) = normal(Requirement("python", "web", (host,))).arguments
    except RequiresError:
        if _NUMBER.fullmatch(host.removesuffix(".").rpartition(".")[2]):
            raise Refusal(f"{host[:100]!r} is no address in its usual form") from None
        raise Refusal(f"{host[:100]!r} is no domain") from None
    if _NUMBER.fullmatch(name.rpartition(".")[2]) and not _is_address(name):
        raise Refusal(f"{host[:100]!r} is no address in its usual form")
    return Place(name, port)


@dataclass(frozen=True, slots=True)
class Reach:
    """What the programs of one run may reach."""

    language: Language
    granted: tuple[Requirement, ...]
    private: tuple[Private, ...]
    resolve: Resolve

    def decide(self, place: Place) -> None:
        """By name and port; a name that is not granted is not even resolved. Raises Refusal."""
        if not covers(self.granted, Requirement(self.language, "web", (place.name,))):
            raise Refusal(f"not granted: web({place.name})")
        if place.port not in PORTS and not self._named(place, with_port=True):
            raise Refusal(f"port {place.port} of {place.name} is not granted: only 80 and 443 are")

    def servers(self, place: Place) -> list[tuple[Address, int]]:
        """Where to connect to, in the order to try. Raises Refusal, OSError when the name has no address."""
        for entry in self.private:
            if entry.at is not None and entry.name == place.name and entry.port in (place.port, None):
                return [entry.at]
        return [(address, place.port) for address in self.addresses(place)]

    def addresses(self, place: Place) -> list[Address]:
        """The addresses of a name that may be connected to. Raises Refusal, OSError when it has none."""
        open_to_private = self._named(place, with_port=False)
        try:
            found = [ipaddress.ip_address(place.name)]
        except ValueError:
            # Only names of the user's own network may be completed by its search domains or its table of hosts.
            found = self.resolve(place.name if open_to_private else f"{place.name}.", place.port)
        if not found:
            raise OSError("the name has no address")
        for address in found:
            if address.is_multicast or address.is_unspecified:
                raise Refusal(f"{place.name} leads to {address}, which is no server's address")
            if not open_to_private and not is_public(address):
                raise Refusal(f"{place.name} leads to {address}, which is not public")
        return found

    def _named(self, place: Place, *, with_port: bool) -> bool:
        ports = (place.port,) if with_port else (place.port, None)
        return any(entry.name == place.name and entry.port in ports for entry in self.private)


def is_public(address: Address) -> bool:
    """Whether an address lies in the public internet, whatever it is wrapped in, and is none of this host's own."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id is not None:
            return False
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address.ipv4_mapped is not None or address in NAT64:
            return is_public(inner)
        if address not in PUBLIC_IPV6:
            return False
    return not any(address in network for network in REFUSED) and not is_ours(address)


def is_ours(address: Address) -> bool:
    """Whether this host itself has the address: then it is the one that it would be reached from."""
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((str(address), 9))  # sends nothing
            source: str = probe.getsockname()[0]
    except OSError:  # no way there
        return False
    return ipaddress.ip_address(source) == address


def resolve(name: str, port: int) -> list[Address]:
    """What this host's resolver says, each address once, in its order. Raises OSError."""
    rows = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ipaddress.ip_address(row[4][0]) for row in rows))


def _is_address(name: str) -> bool:
    try:
        ipaddress.IPv4Address(name)
    except ValueError:
        return False
    return True
