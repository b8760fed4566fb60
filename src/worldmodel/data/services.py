"""Local services that examples of web and tool use are verified against: small, and the same on every machine.

Places, firms, books and their figures are invented, each drawn from a hash of its name, so that any
name has an answer and no model learns a false fact about the real world; elements and their masses
are real (IUPAC, abridged to two decimals). Families import these functions to know the right answer; programs
reach the same data over HTTP (`serve`) or as tools (`TOOLS`).

Not covered: time-outs, paging, authentication, anything that changes.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from worldmodel.execution.resources import Tool

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "SEK", "JPY", "CAD", "AUD")
CITIES = (
    "Arlen Bexby Corvale Dunmoor Eastwick Farrow Glenport Hartsea Ilmere Juniper Kestrel Larkhill Morrow Northam "
    "Oakley Pinecrest Quarrytown Redfield Stonebridge Thornbury Upwell Valmont Westmarsh Yarrow Zelford"
).split()
COUNTRIES = (
    "Altora Brevia Calland Dorvik Estaria Fennmark Galdora Hestia Illyra Jorvland Kaledon Lumeria Morvania Norland "
    "Ostmark Pelagia Quillon Rovenia Sylvara Tarland Umbria Varonia Westria Zephyria"
).split()
PRODUCTS = "lamp kettle desk chair tent bicycle backpack camera guitar blender heater keyboard".split()
ELEMENTS = {
    "H": ("hydrogen", 1, 1.01), "He": ("helium", 2, 4.0), "C": ("carbon", 6, 12.01), "N": ("nitrogen", 7, 14.01),
    "O": ("oxygen", 8, 16.0), "F": ("fluorine", 9, 19.0), "Na": ("sodium", 11, 22.99), "Mg": ("magnesium", 12, 24.31),
    "Al": ("aluminium", 13, 26.98), "Si": ("silicon", 14, 28.09), "P": ("phosphorus", 15, 30.97),
    "S": ("sulfur", 16, 32.06), "Cl": ("chlorine", 17, 35.45), "K": ("potassium", 19, 39.1),
    "Ca": ("calcium", 20, 40.08), "Fe": ("iron", 26, 55.85), "Cu": ("copper", 29, 63.55), "Zn": ("zinc", 30, 65.38),
    "Ag": ("silver", 47, 107.87), "Au": ("gold", 79, 196.97),
}  # fmt: skip


def weather(city: str) -> dict[str, Any]:
    return {
        "city": city,
        "temperature_c": _between(f"temperature {city}", -12, 38),
        "humidity": _between(f"humidity {city}", 20, 98),
        "wind_kmh": _between(f"wind {city}", 0, 70),
        "rain_mm": _between(f"rain {city}", 0, 40) / 2,
    }


def exchange_rate(base: str, target: str) -> float:
    """Units of `target` for one of `base`, four decimals. Raises KeyError for an unknown currency."""
    worth = {currency: _between(f"worth {currency}", 40, 240) / 100 for currency in CURRENCIES}
    return round(worth[base] / worth[target], 4)


def country(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "capital": CITIES[_between(f"capital {name}", 0, len(CITIES) - 1)],
        "population": _between(f"population {name}", 120, 90_000) * 1000,
        "area_km2": _between(f"area {name}", 30, 9000) * 100,
        "currency": CURRENCIES[_between(f"currency {name}", 0, len(CURRENCIES) - 1)],
        "founded": _between(f"founded {name}", 1203, 1960),
    }


def product(name: str) -> dict[str, Any]:
    return {
        "name": name,
        "price": _between(f"price {name}", 500, 90_000) / 100,
        "stock": _between(f"stock {name}", 0, 400),
        "rating": _between(f"rating {name}", 20, 50) / 10,
        "weight_kg": _between(f"weight {name}", 2, 250) / 10,
    }


def share(symbol: str) -> dict[str, Any]:
    prices = [_between(f"share {symbol} {day}", 1000, 30_000) / 100 for day in range(5)]
    return {"symbol": symbol, "price": prices[-1], "last_five": prices}


def distance_km(start: str, end: str) -> int:
    first, second = sorted((start, end))
    return 0 if first == second else _between(f"distance {first} {second}", 20, 1400)


def element(symbol: str) -> dict[str, Any]:
    """Raises KeyError for an unknown symbol."""
    name, number, mass = ELEMENTS[symbol]
    return {"symbol": symbol, "name": name, "number": number, "mass": mass}


def article(title: str) -> str:
    """What the encyclopedia says of a country or city. Raises KeyError where it has nothing."""
    if title in COUNTRIES:
        facts = country(title)
        return (
            f"{title} is a country of {facts['population']} people on {facts['area_km2']} square kilometres. "
            f"It was founded in {facts['founded']}, its capital is {facts['capital']} and its currency the "
            f"{facts['currency']}."
        )
    if title in CITIES:
        people, height = _between(f"people {title}", 4, 3000) * 1000, _between(f"height {title}", 1, 1900)
        return f"{title} is a city of {people} people, {height} metres above the sea."
    raise KeyError(title)


def people_of(city: str) -> int:
    return _between(f"people {city}", 4, 3000) * 1000


def height_of(city: str) -> int:
    """Metres above the sea."""
    return _between(f"height {city}", 1, 1900)


def _between(key: str, low: int, high: int) -> int:
    digest = hashlib.sha256(key.encode()).digest()
    return low + int.from_bytes(digest[:8], "big") % (high - low + 1)


def _search(arguments: dict[str, Any]) -> list[dict[str, str]]:
    words = str(arguments["query"]).lower().split()
    titles = [
        title for title in (*COUNTRIES, *CITIES) if title.lower() in words or any(title.lower() in w for w in words)
    ]
    return [{"title": title, "snippet": article(title)[:80]} for title in titles[:5]]


def _tool(name: str, description: str, call: Callable[[dict[str, Any]], Any], /, **parameters: str) -> Tool:
    schema = {
        "type": "object",
        "properties": {key: {"type": kind} for key, kind in parameters.items()},
        "required": list(parameters),
        "additionalProperties": False,
    }
    return Tool(name, description, schema, call)


TOOLS = (
    _tool("encyclopedia", "The article of that title.", lambda x: article(x["title"]), title="string"),
    _tool("search", "Titles and first words of articles that match.", _search, query="string"),
    _tool("weather", "The weather of a city now.", lambda x: weather(x["city"]), city="string"),
    _tool("exchange_rate", "Units of target for one of base.", lambda x: exchange_rate(x["base"], x["target"]),
          base="string", target="string"),
    _tool("country", "Facts of a country.", lambda x: country(x["name"]), name="string"),
    _tool("product", "Price, stock, rating and weight of a product.", lambda x: product(x["name"]), name="string"),
    _tool("share_price", "The price of a share and those of the last five days.", lambda x: share(x["symbol"]),
          symbol="string"),
    _tool("distance", "Kilometres between two cities.", lambda x: distance_km(x["start"], x["end"]),
          start="string", end="string"),
    _tool("element", "Name, atomic number and molar mass of an element.", lambda x: element(x["symbol"]),
          symbol="string"),
)  # fmt: skip

HOSTS: dict[str, Callable[[str, dict[str, str]], Any]] = {
    "api.weather.example": lambda path, query: weather(query["city"]),
    "api.rates.example": lambda path, query: {
        "base": path.strip("/"),
        "rates": {target: exchange_rate(path.strip("/"), target) for target in CURRENCIES},
    },
    "api.countries.example": lambda path, query: (
        [country(name) for name in COUNTRIES] if path == "/all" else country(path.strip("/"))
    ),
    "shop.example.org": lambda path, query: (
        [product(name) for name in PRODUCTS] if path == "/products" else product(path.removeprefix("/products/"))
    ),
    "api.shares.example": lambda path, query: share(path.strip("/")),
    "api.elements.example": lambda path, query: element(path.strip("/")),
    "maps.example.net": lambda path, query: {"distance_km": distance_km(query["from"], query["to"])},
    "wiki.example.org": lambda path, query: {"title": path.strip("/"), "text": article(path.strip("/"))},
}
"""Which service answers at which host: path and query to JSON; KeyError is 404."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        host = (self.headers.get("Host") or "").partition(":")[0]
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        try:
            status, body = 200, HOSTS[host](unquote(parts.path), query)
        except KeyError as missing:
            status, body = 404, {"error": f"nothing is known of {missing}"}
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: a data set is made of thousands of requests."""


@contextmanager
def serve() -> Iterator[int]:
    """All hosts on one port of the loopback, told apart by the Host header; yields the port."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield int(server.server_address[1])
        finally:
            server.shutdown()
            thread.join()
