"""`worldmodel policy`: the rules that decide what programs may do, and which of them decides on one need."""

from __future__ import annotations

from worldmodel.app import screen
from worldmodel.core.requires import RequiresError, parse, show
from worldmodel.errors import UsageError
from worldmodel.execution import approval, policy
from worldmodel.settings import Settings
from worldmodel.types import to_data


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
    """Raises UsageError for what is no requirement, PolicyError when the policy cannot be used."""
    try:
        needs = parse(requirement)
    except RequiresError as error:
        raise UsageError(
            f"{requirement!r}: {error}", mend="worldmodel policy explain 'python:web(example.org)'"
        ) from error
    settings = Settings.from_env()
    outcomes = [(need, approval.explain(settings, need)) for need in needs]
    if as_json:
        screen.print_json([{"requirement": show((need,)), **to_data(outcome)} for need, outcome in outcomes])
        return 0
    for need, outcome in outcomes:
        print(f"{outcome.action:5}  {show((need,))}  ({outcome.rule}; {outcome.reason})")
    return 0
