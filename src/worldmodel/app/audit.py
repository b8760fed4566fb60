"""`worldmodel audit`: what was decided and what came of it, from the audit log."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Literal

from worldmodel.app import screen
from worldmodel.core.requires import show
from worldmodel.errors import UsageError
from worldmodel.execution import audit, policy
from worldmodel.settings import Settings
from worldmodel.types import to_data

View = Literal["entries", "summary", "verify"]

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}


def report(query: audit.Query, view: View, *, as_json: bool) -> int:
    """0, or 1 when the links of the log do not hold. Raises PolicyError when the log cannot be read."""
    settings = Settings.from_env()
    if view == "verify":
        return _verify(settings, as_json=as_json)
    log = audit.read(settings)
    found = audit.chosen(log.entries, query)
    if view == "summary":
        rows = audit.tallies(found)
        if as_json:
            data = [{**to_data(row), "requirement": show((row.requirement,))} for row in rows]
            screen.print_json({"requirements": data, "torn": log.torn})
        else:
            _table(rows)
    elif as_json:
        screen.print_json({"entries": [entry.data for entry in found], "torn": log.torn})
    else:
        for entry in found:
            print(line(entry))
    if log.torn and not as_json:
        numbers = ", ".join(map(str, log.torn[:10])) + (", ..." if len(log.torn) > 10 else "")
        screen.note(f"skipped what cannot be understood in {settings.audit}: line {numbers}")
    return 0


def line(entry: audit.Entry) -> str:
    """One entry in words."""
    data = entry.data
    if entry.kind == "decision":
        word = "allow" if entry.allow else "deny"
        by = sorted({who for _, allowed, who in entry.decided if allowed is entry.allow and who != "nobody"})
        said = f"{data.get('reason')} ({', '.join(by) or 'nobody'}; {data.get('rule')})"
    else:
        word = "ran"
        said = f"{data.get('status')}, {'accurate' if entry.accurate else 'not accurate'}"
        for name in ("missing", "unused", "violations"):
            if found := data.get(name):
                said += f"; {name}: {', '.join(map(str, found))}"
    declared = data["declared"] or "nothing declared"
    when = entry.time.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")
    return screen.visible(f"{when}  {word:5}  {entry.program[:12]}  {declared}: {said}").replace("\n", " ")


def query(
    *,
    since: str | None,
    decision: Literal["allow", "deny"] | None,
    requirement: str | None,
    program: str,
    violations: bool,
    limit: int | None,
) -> audit.Query:
    """From the options of the command. Raises UsageError for what cannot be meant."""
    if decision and violations:
        raise UsageError("a decision has no violations", mend="leave out --decision or --violations")
    if not re.fullmatch("[0-9a-f]*", program.lower()):
        raise UsageError(f"{program!r} is no hash", mend="--program takes the first characters of what audit shows")
    try:
        pattern = policy.read_pattern(requirement) if requirement else None
    except ValueError as error:
        raise UsageError(f"--requirement: {error}", mend="--requirement '*:web(example.org)'") from error
    allow = None if decision is None else decision == "allow"
    return audit.Query(_moment(since), allow, pattern, program.lower(), violations, limit)


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    wrong = UsageError(f"--since: {text!r} is no time", mend="--since 2h, 3d, 2026-01-31 or 2026-01-31T08:00")
    try:
        if span := re.fullmatch(r"(\d{1,9})([smhdw])", text.strip()):
            return datetime.now(UTC) - timedelta(seconds=int(span[1]) * _UNITS[span[2]])
        # A time without a zone is the user's own.
        return datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError):
        raise wrong from None


def _table(rows: tuple[audit.Tally, ...]) -> None:
    names = ("asked", "allowed", "denied", "runs", "accurate", "violations")
    wide = max([len("requirement"), *(len(show((row.requirement,))) for row in rows)])
    print("  ".join(["requirement".ljust(wide), *names]))
    for row in rows:
        figures = (f"{getattr(row, name):{len(name)}}" for name in names)
        print("  ".join([show((row.requirement,)).ljust(wide), *figures]))


def _verify(settings: Settings, *, as_json: bool) -> int:
    chain = audit.verify(settings)
    if as_json:
        screen.print_json(to_data(chain))
        return int(bool(chain.broken))
    print(f"{chain.lines} lines, {len(chain.torn)} torn, {chain.unlinked} without a link")
    if chain.broken:
        numbers = ", ".join(map(str, chain.broken))
        print(f"BROKEN: what stands before line {numbers} is not what was written")
    else:
        print("the lines are those that were written, in order; so far as the last one is:")
    print(chain.head)
    return int(bool(chain.broken))
