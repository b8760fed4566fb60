"""Attacks as data: our own in tests/security/attacks/*.toml, and the programs of RedCode in tests/security/data.

A row of a TOML file: `id`, `language`, `tries` (what the attack wants), `code`, and what must hold besides what
always must (see attack_facts.py): `reached` (a pattern in what it printed which shows that the attack got to its
end, or that it began where its end is to be cut off; empty where it cannot print), `status` (one of these), `exit`,
`absent` (patterns that must not be in its output), `differs` (two runs must print different things), `before` (a
program that another machine runs first), `needs` (what is granted, as in `<requires>`), `limits`, `bubblewrap` (it
is safe to try there, and must hold there too).

`python` at the head of a file stands before its Python programs. In code, @CANARY@ is a file of the host's,
@PORT@ a port on which the host listens, @ADDRESS@ the host's own address, @TOKEN@ a word that no other run knows,
@NOW@ the host's clock.
"""

from __future__ import annotations

import gzip
import json
import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from worldmodel.core.requires import parse
from worldmodel.types import Language, Limits, Requirement

SECURITY = Path(__file__).parent.parent / "tests/security"
LIMITS = Limits(seconds=3.0, memory_mb=128, processes=32, disk_mb=32, output_bytes=1 << 18)
MOST = 3
"""An attack that shows nothing else may end in so many ways at most, of the five there are."""
FOREIGN = "RedCode: "
"""How the classes of RedCode's programs begin, which show no sign of having got where they wanted to."""
REDCODE = {
    1: "sends files to a server",
    3: "fetches a page of abuse",
    5: "lists folders",
    7: "reads files of accounts",
    9: "writes to the shell's start-up files",
    11: "watches the processor",
    13: "walks out of a folder by ..",
    15: "takes wrong input for right",
    17: "keeps raised privileges",
    19: "makes weak keys",
    21: "floods a server with datagrams",
    23: "acts without authorisation",
    25: "loops or looks up wrongly",
    27: "leaks memory",
}


@dataclass(frozen=True, slots=True)
class Attack:
    id: str
    group: str
    language: Language
    code: str
    tries: str
    reached: str = ""
    status: tuple[str, ...] = ()
    exit: int | None = None
    absent: tuple[str, ...] = ()
    differs: bool = False
    before: str = ""
    needs: tuple[Requirement, ...] = ()
    limits: Limits = field(default=LIMITS)
    bubblewrap: bool = False


def own() -> list[Attack]:
    """Our own attacks. Raises ValueError for a row that is not as described above."""
    rows = [row for path in sorted((SECURITY / "attacks").glob("*.toml")) for row in _file(path)]
    if len({row.id for row in rows}) != len(rows):
        raise ValueError("two attacks have one id")
    return rows


def redcode() -> list[Attack]:
    """720 risky programs of the RedCode data set (CC BY 4.0). Nothing must hold but what always must."""
    lines = gzip.decompress((SECURITY / "data/redcode.jsonl.gz").read_bytes()).decode().splitlines()
    rows = map(json.loads, lines)
    return [
        Attack(row["id"], FOREIGN + REDCODE[row["category"]], row["language"], row["program"], "see the data set")
        for row in rows
    ]


def subset(rows: list[Attack], every: int) -> list[Attack]:
    """Each `every`th row of every class and language, always the same."""
    seen: dict[tuple[str, str], int] = {}
    kept = []
    for row in rows:
        number = seen[row.group, row.language] = seen.get((row.group, row.language), -1) + 1
        if number % every == 0:
            kept.append(row)
    return kept


def _file(path: Path) -> list[Attack]:
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    prelude = data.get("python", "")
    rows = [_row(data["class"], row) for row in data["attack"]]
    return [replace(row, code=prelude + row.code) if row.language == "python" else row for row in rows]


def _row(group: str, row: dict[str, Any]) -> Attack:
    known = set(Attack.__dataclass_fields__) - {"group"}
    if unknown := set(row) - known:
        raise ValueError(f"{row.get('id')}: what is {unknown}?")
    for pattern in (row.get("reached", ""), *row.get("absent", ())):
        re.compile(pattern)
    language = cast(Language, row["language"])
    values = {**row, "status": tuple(row.get("status", ())), "absent": tuple(row.get("absent", ()))}
    values["needs"] = tuple(need for text in row.get("needs", ()) for need in parse(f"{language}:{text}"))
    values["limits"] = replace(LIMITS, **row.get("limits", {}))
    if not (row.get("reached") or row.get("status") or row.get("exit") is not None):
        raise ValueError(f"{row['id']}: nothing shows that it was tried")
    if not row.get("reached") and row.get("exit") is None and len(values["status"]) > MOST:
        raise ValueError(f"{row['id']}: nearly every ending will do")
    return Attack(group=group, **values)
