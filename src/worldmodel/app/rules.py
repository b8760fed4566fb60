"""`worldmodel policy`: the rules that decide what programs may do, which of them decides, and changes to them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from worldmodel.app import screen
from worldmodel.app.consent import weight
from worldmodel.app.source import file_text
from worldmodel.core.requires import RequiresError, parse, show
from worldmodel.errors import DataError, UsageError
from worldmodel.execution import amend, audit, policy, trust
from worldmodel.settings import Settings
from worldmodel.types import Requirement, to_data

_EXAMPLE = "python:web(example.org)"


def show_rules(*, as_json: bool) -> int:
    """Raises PolicyError when the policy cannot be used."""
    settings = Settings.from_env()
    rules = policy.load(settings)
    if as_json:
        screen.print_json({"origin": rules.origin, "file": str(settings.policy), "rules": to_data(rules.rules)})
        return 0
    own = f"the user's own rules, {settings.policy}"
    print(f"# {own if rules.origin != policy.SHIPPED else f'shipped default; {settings.policy} would replace it'}")
    for rule in rules.rules:
        print(f"{rule.number:3}  {rule.action:5}  {rule.match}" + (f"  ({rule.reason})" if rule.reason else ""))
    print("else ask, and where nobody can be asked, deny")
    return 0


def explain(requirement: str, *, as_json: bool) -> int:
    """Which rule decides on each argument, and which would if that one were not there.

    Raises UsageError for what is no requirement, PolicyError when the policy cannot be used.
    """
    rules = policy.load(Settings.from_env())
    rows = [
        (need, policy.decide(rules, need), [rule for rule in rules.rules if policy.matches(rule, need)][1:])
        for need in _needs(requirement, "explain")
    ]
    if as_json:
        screen.print_json(
            [{"requirement": show((x,)), **to_data(outcome), "later": to_data(later)} for x, outcome, later in rows]
        )
        return 0
    for need, outcome, later in rows:
        print(f"{outcome.action:5}  {show((need,))}  ({outcome.rule}; {outcome.reason})")
        for rule in later:
            print(f"       else rule {rule.number}: {rule.action} {rule.match}")
    return 0


def test(expected: list[str], *, as_json: bool) -> int:
    """0 when the policy decides everything as expected, 1 when not.

    `expected` is one FILE.jsonl or - (rows of `requirement` and `action`), or requirements, each
    with =ACTION or else expected to be allowed. Raises UsageError, DataError and PolicyError.
    """
    from_file = len(expected) == 1 and (expected[0] == "-" or expected[0].endswith(".jsonl"))
    table = _table(expected[0]) if from_file else [_pair(text) for text in expected]
    rules = policy.load(Settings.from_env())
    rows = []
    for text, action in table:
        outcomes = [policy.decide(rules, need) for need in _needs(text, "test")]
        outcome = max(outcomes, key=lambda x: policy.ACTIONS.index(x.action))
        rows.append({"requirement": text, "expected": action, "well": outcome.action == action, **to_data(outcome)})
    wrong = sum(not row["well"] for row in rows)
    if as_json:
        screen.print_json({"wrong": wrong, "rows": rows})
        return int(wrong > 0)
    for row in rows:
        said = f"{row['action']:5}  {row['requirement']}  ({row['rule']})"
        print(f"ok     {said}" if row["well"] else f"WRONG  {said}; expected {row['expected']}")
    print(f"{len(rows) - wrong} of {len(rows)} as expected")
    return int(wrong > 0)


def suggest(also: list[str], *, as_json: bool) -> int:
    """The capabilities that are still asked for although enough speaks for them. Nothing is changed.

    `also` names risks that are offered too. Raises UsageError for one that is none, and PolicyError.
    """
    if unknown := sorted(set(also) - set(trust.RISKY)):
        raise UsageError(f"--also: {unknown[0]!r} is not known", mend=f"--also {' | '.join(trust.RISKY)}")
    settings = Settings.from_env()
    rules, log = policy.load(settings), audit.read(settings)
    known = [x for x in trust.trust(log.entries) if policy.decide(rules, x.requirement).action == "ask"]
    offered = [x for x in known if x.enough and (trust.risk(x.requirement) in (None, *also))]
    if as_json:
        screen.print_json({"offered": [_weighed(x) for x in offered], "known": [_weighed(x) for x in known]})
        return 0
    for x in offered:
        print(f"worldmodel policy allow '{show((x.requirement,))}'\n    # {weight(x)}")
    for x in known:
        if x not in offered:
            kept = "not offered unless asked for, see --also" if x.enough else "not enough yet"
            print(f"# {show((x.requirement,))}: {x.accurate} of {x.programs} programs accurate; {kept}")
    if not known:
        print("# nothing has been asked for and run yet")
    return 0


def add(pattern: str, *, deny: bool, as_json: bool) -> int:
    """Write a rule. Raises UsageError for what is no pattern, PolicyError when it cannot be written."""
    settings = Settings.from_env()
    write, command = (amend.deny, "deny") if deny else (amend.allow, "allow")
    try:
        change = write(settings, pattern.strip(), f"worldmodel policy {command}")
    except ValueError as error:
        raise UsageError(str(error), mend=f"worldmodel policy {command} '{_EXAMPLE}'") from error
    return _changed(settings, change, "added", as_json=as_json)


def revoke(which: str, *, as_json: bool) -> int:
    """Take permissions back. Raises UsageError for what is no pattern, PolicyError when there is none or no writing."""
    settings = Settings.from_env()
    try:
        change = amend.revoke(settings, which.strip())
    except ValueError as error:
        raise UsageError(str(error), mend="worldmodel policy show, and revoke a number of it") from error
    return _changed(settings, change, "removed", as_json=as_json)


def _changed(settings: Settings, change: amend.Change, what: str, *, as_json: bool) -> int:
    if as_json:
        screen.print_json({what: to_data(change.rules), "file": str(settings.policy)})
    else:
        for rule in change.rules:
            print(f"{what} rule {rule.number} of {settings.policy}: {rule.action} {rule.match}")
        if not change.rules:
            print(f"nothing was {what}: there is such a rule already")
    return 0


def _weighed(x: trust.Trust) -> dict[str, Any]:
    data: dict[str, Any] = to_data(x)
    return {**data, "requirement": show((x.requirement,)), "enough": x.enough, "risk": trust.risk(x.requirement)}


def _needs(text: str, command: str) -> list[Requirement]:
    """The requirements of a text, one argument each."""
    try:
        needs = [part for need in parse(text) for part in audit.parts(need)]
    except RequiresError as error:
        raise UsageError(f"{text!r}: {error}", mend=f"worldmodel policy {command} '{_EXAMPLE}'") from error
    if not needs:
        raise UsageError("the requirement is empty", mend=f"worldmodel policy {command} '{_EXAMPLE}'")
    return needs


def _pair(text: str) -> tuple[str, str]:
    requirement, equals, action = text.partition("=")
    if equals and action not in policy.ACTIONS:
        raise UsageError(f"{text!r}: {action!r} is no action", mend=f"write {requirement}=allow, =ask or =deny")
    return requirement, action or "allow"


def _table(file: str) -> list[tuple[str, str]]:
    """Raises DataError, naming the line, for a row that is none."""
    rows = []
    for number, line in enumerate(file_text(file, "the table").split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            requirement, action = row["requirement"], row["action"]
            parse(requirement)
            if action not in policy.ACTIONS:
                raise ValueError(f"{action!r} is no action")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            said = f"{error} is missing" if isinstance(error, KeyError) else str(error)
            raise DataError(
                f"{Path(file).name}, line {number}: {said}",
                mend=f'write {{"requirement": "{_EXAMPLE}", "action": "deny"}}',
            ) from None
        rows.append((requirement, action))
    return rows
