"""Changes to the policy file: one rule added or taken away, and everything else left as it was, comments too.

Each change is proved before it is written: the new text is read again, and its rules must be
the old ones but for the one that was meant. It is written by rename under a lock on the folder,
so that a reader sees the old file or the new one, and changes made at once are all kept. A user
without a policy gets the shipped one with the change.

Not covered: rules that are not written as [[rule]] tables of their own lines. They are left
alone, and the error says what to write by hand.
"""

from __future__ import annotations

import fcntl
import json
import os
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from worldmodel.core.requires import CATEGORIES, PURE
from worldmodel.errors import PolicyError
from worldmodel.execution.policy import (
    SHIPPED,
    Pattern,
    Policy,
    Rule,
    decide,
    default_text,
    glob,
    header_lines,
    load,
    matches,
    parse,
    read_pattern,
)
from worldmodel.settings import Settings
from worldmodel.types import LANGUAGES, Requirement

Stamp = tuple[int, int, int] | None
"""What tells two states of the policy file apart: inode, time of change, size; None where there is no file."""


@dataclass(frozen=True, slots=True)
class Change:
    """What was done: the rules that came or went, with their numbers, and the file's stamp before and after."""

    rules: tuple[Rule, ...]
    before: Stamp
    after: Stamp


def stamp(settings: Settings) -> Stamp:
    """The state of the policy file. It is another one after each change."""
    try:
        facts = settings.policy.stat()
    except OSError:
        return None
    return facts.st_ino, facts.st_mtime_ns, facts.st_size


def allow(settings: Settings, match: str, reason: str) -> Change:
    """Add a rule that allows what `match` says: before the rule that asks for it, else at the end.

    Nothing is added where there is such a rule and it decides. Raises PolicyError when the file
    cannot be written or the rule would not do (`hindrance`), ValueError for what is no pattern.
    """
    with _locked(settings) as (text, policy):
        if against := hindrance(policy, match):
            mend = f"change that rule in {settings.policy}, or allow less"
            raise PolicyError(f"{match} {against}", mend=mend)
        rule = Rule(_place(policy, read_pattern(match)) + 1, match, read_pattern(match), "allow", reason)
        return _add(settings, text, policy, rule)


def deny(settings: Settings, match: str, reason: str) -> Change:
    """Add a rule that denies what `match` says, before all others. Raises PolicyError, and ValueError as `allow`."""
    rule = Rule(1, match, read_pattern(match), "deny", reason)
    with _locked(settings) as (text, policy):
        return _add(settings, text, policy, rule)


def hindrance(policy: Policy, match: str) -> str:
    """Why a rule that allows `match` cannot be added, or nothing. Raises ValueError for what is no pattern.

    It overrules no denial: neither one that decides today, nor one that is written, in one
    language at least, for a part of it and that another rule keeps from deciding.
    """
    pattern = read_pattern(match)
    denied = (x for x in (decide(policy, need) for need in samples(pattern)) if x.action == "deny")
    if found := next(denied, None):
        return f"is denied by {found.rule}"
    rule = Rule(0, match, pattern, "allow", "")
    for later in policy.rules[_place(policy, pattern) :]:
        if later.action == "deny" and _overruled(rule, later):
            return f"would overrule rule {later.number}, which denies {later.match}"
    return ""


def _overruled(rule: Rule, denial: Rule) -> bool:
    """Whether `rule` matches all that `denial` does in one of its languages."""
    kept = {need.language for need in samples(denial.pattern) if not matches(rule, need)}
    return any(need.language not in kept for need in samples(denial.pattern))


def revoke(settings: Settings, which: str) -> Change:
    """Take away the rule that allows and has the number `which`, or all that allow exactly the pattern `which`.

    Comments stay, but for one at the end of a line that goes. Raises PolicyError when no such
    rule allows, or the file cannot be written; ValueError for what is neither number nor pattern.
    """
    wanted = None if which.isdecimal() else read_pattern(which)
    with _locked(settings) as (text, policy):
        found = [x for x in policy.rules if (str(x.number) == which if wanted is None else x.pattern == wanted)]
        gone = tuple(rule for rule in found if rule.action == "allow")
        if not gone:
            says = f"rule {found[0].number} says {found[0].action}" if found else "there is no such rule"
            raise PolicyError(f"nothing to revoke for {which}: {says}", mend="worldmodel policy show")
        new = text
        for rule in reversed(gone):
            new = _removed(new, rule.number, settings.policy)
        left = [x for x in policy.rules if x not in gone]
        if _bare(parse(new, policy.origin, settings.policy)) != [(x.match, x.action, x.reason) for x in left]:
            raise _by_hand(settings.policy, "removed from it", "take the rule out")
        return _write(settings, new, gone)


def samples(pattern: Pattern) -> Iterator[Requirement]:
    """Requirements of one argument at most that stand for what a pattern matches; `any` stands for its *."""
    for language in (x for x in LANGUAGES if glob(pattern.language, x)):
        for category in (x for x in CATEGORIES if glob(pattern.category, x)):
            for argument in pattern.arguments or _widest(category):
                for one in _instances(category, argument):
                    yield Requirement(language, category, one)


def _widest(category: str) -> tuple[str, ...]:
    return ("",) if category in (*PURE, "process") else ("*",)


def _instances(category: str, argument: str) -> list[tuple[str, ...]]:
    if not argument:
        return [()]
    if category == "web" and "*" in argument:
        end = argument[1:]
        return [("any" + end if "." in end else f"any.{end.strip('.') or 'example'}",)]
    if category == "tool":
        return [(argument.replace("*", "any"),)]
    choices = {"file": ("read_only", "read_write"), "system": ("info", "time")}.get(category, (argument,))
    return [(x,) for x in choices if glob(argument, x)]


def _place(policy: Policy, pattern: Pattern) -> int:
    """Where, counted from 0, a rule that allows must stand: before the first that asks for it, else at the end."""
    outcomes = (decide(policy, need) for need in samples(pattern))
    asking = [x.number - 1 for x in outcomes if x.action == "ask" and x.number is not None]
    return min(asking, default=len(policy.rules))


def _add(settings: Settings, text: str, policy: Policy, rule: Rule) -> Change:
    """With the lock held. Proved once more: the rule decides, and what was denied before still is."""
    wanted = list(samples(rule.pattern))
    if any(x.pattern == rule.pattern and x.action == rule.action for x in policy.rules) and all(
        decide(policy, need).action == rule.action for need in wanted
    ):
        return Change((), stamp(settings), stamp(settings))
    text = _inserted(text, policy, rule, settings.policy)
    new = parse(text, policy.origin, settings.policy)
    denied = [x for old in policy.rules for x in samples(old.pattern) if decide(policy, x).action == "deny"]
    if any(decide(new, need).action != rule.action for need in wanted) or any(
        decide(new, need).action != "deny" for need in denied
    ):
        raise _by_hand(settings.policy, "added so that it decides", "write the rule where it should come")
    return _write(settings, text, (rule,))


@contextmanager
def _locked(settings: Settings) -> Iterator[tuple[str, Policy]]:
    """The policy and its text, with the lock on the folder held. OSError inside becomes PolicyError."""
    path = settings.policy
    try:
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder = os.open(settings.home, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            policy = load(settings)
            yield default_text() if policy.origin == SHIPPED else path.read_bytes().decode("utf-8"), policy
        finally:
            os.close(folder)
    except OSError as error:
        raise PolicyError(f"{path} cannot be written: {error}", mend=f"make {path.parent} writable") from None


def _inserted(text: str, policy: Policy, rule: Rule, path: Path) -> str:
    """`text` with the rule at its number; proved to differ from the old policy by that rule alone."""
    block = f"[[rule]]\nmatch = {json.dumps(rule.match)}\naction = {json.dumps(rule.action)}\n"
    block += f"reason = {json.dumps(rule.reason)}\n"
    lines, headers, index = text.split("\n"), header_lines(text), rule.number - 1
    if len(headers) != len(policy.rules):
        raise _by_hand(path, "added", block)
    if index < len(headers):
        at = headers[index]
        while at and lines[at - 1].lstrip().startswith("#"):
            at -= 1
        new = "\n".join([*lines[:at], block, *lines[at:]])
    else:
        new = f"{text.rstrip()}\n\n{block}".lstrip("\n")
    wanted = _bare(policy)
    wanted.insert(index, (rule.match, rule.action, rule.reason))
    if _bare(parse(new, policy.origin, path)) != wanted:
        raise _by_hand(path, "added", block)
    return new


def _removed(text: str, number: int, path: Path) -> str:
    """`text` without the lines of one rule. Comments between them stay, and so does what stands before and after."""
    lines, headers = text.split("\n"), header_lines(text)
    rows = tomllib.loads(text).get("rule", [])
    if len(headers) != len(rows):
        raise _by_hand(path, "removed from it", "take the rule out")
    start, row = headers[number - 1], rows[number - 1]
    stop = next((x for x in range(start + 1, len(lines) + 1) if _row(lines[start:x]) == row), None)
    if stop is None:
        raise _by_hand(path, "removed from it", "take the rule out")
    block = lines[start:stop]
    kept = [x for i, x in enumerate(block) if x.lstrip().startswith("#") and _row(block[:i] + block[i + 1 :]) == row]
    if not kept and stop < len(lines) and not lines[stop].strip() and (start == 0 or not lines[start - 1].strip()):
        stop += 1
    return "\n".join([*lines[:start], *kept, *lines[stop:]])


def _row(lines: list[str]) -> object:
    """The one rule that `lines` are, or None."""
    try:
        rows = tomllib.loads("\n".join([*lines, ""])).get("rule", [])
    except tomllib.TOMLDecodeError:
        return None
    return rows[0] if len(rows) == 1 else None


def _bare(policy: Policy) -> list[tuple[str, str, str]]:
    return [(rule.match, rule.action, rule.reason) for rule in policy.rules]


def _by_hand(path: Path, what: str, block: str) -> PolicyError:
    return PolicyError(f"{path} is laid out so that no rule can be {what}", mend=f"in {path}, by hand: {block}")


def _write(settings: Settings, text: str, rules: tuple[Rule, ...]) -> Change:
    """Replace the file by rename; durable when this returns."""
    before, path = stamp(settings), settings.policy.resolve()
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
            os.fchmod(file.fileno(), mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return Change(rules, before, stamp(settings))
