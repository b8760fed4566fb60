"""The commands `worldmodel policy ...` and `worldmodel audit`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from worldmodel.app import options

policy_app = typer.Typer(help="What programs may do: show, explain, test and change the rules.")

Pattern = Annotated[str, typer.Argument(metavar="PATTERN", help="As in a rule: python:process or *:web(example.org)")]


@policy_app.command("show")
def policy_show(json: options.Json = False) -> int:
    """The rules in force, first match first."""
    from worldmodel.app import rules

    return rules.show_rules(as_json=json)


@policy_app.command("explain")
def policy_explain(
    requirement: Annotated[str, typer.Argument(metavar="REQUIREMENT", help="As in <requires>: python:process")],
    json: options.Json = False,
) -> int:
    """Which rule decides on a requirement. Nothing is asked and nothing recorded."""
    from worldmodel.app import rules

    return rules.explain(requirement, as_json=json)


@policy_app.command("test")
def policy_test(
    expected: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE.jsonl | REQUIREMENT[=ACTION]...",
            help="Rows of `requirement` and `action` (- reads stdin), or what is expected to be allowed or =ACTION.",
        ),
    ],
    json: options.Json = False,
) -> int:
    """Compare what the rules decide with what is expected. Exit code 1 where they differ."""
    from worldmodel.app import rules

    return rules.test(expected, as_json=json)


@policy_app.command("suggest")
def policy_suggest(
    also: Annotated[
        list[str] | None,
        typer.Option("--also", metavar="web|write|tool", help="Offer these too; write is file(read_write)."),
    ] = None,
    json: options.Json = False,
) -> int:
    """What is still asked for although its programs always did what they declared. Nothing is changed."""
    from worldmodel.app import rules

    return rules.suggest(also or [], as_json=json)


@policy_app.command("allow")
def policy_allow(pattern: Pattern, json: options.Json = False) -> int:
    """Add a rule that allows. It overrules no rule that denies."""
    from worldmodel.app import rules

    return rules.add(pattern, deny=False, as_json=json)


@policy_app.command("deny")
def policy_deny(pattern: Pattern, json: options.Json = False) -> int:
    """Add a rule that denies, before all others."""
    from worldmodel.app import rules

    return rules.add(pattern, deny=True, as_json=json)


@policy_app.command("revoke")
def policy_revoke(
    which: Annotated[
        str, typer.Argument(metavar="NUMBER|PATTERN", help="A rule that allows, as policy show lists it.")
    ],
    json: options.Json = False,
) -> int:
    """Remove a rule that allows. Permissions for a session end with it."""
    from worldmodel.app import rules

    return rules.revoke(which, as_json=json)


def audit(
    since: Annotated[
        str | None, typer.Option("--since", metavar="2h|DATE", help="Not before: 30m, 2h, 3d, 2026-01-31.")
    ] = None,
    decision: Annotated[
        Literal["allow", "deny"] | None, typer.Option("--decision", help="Only such decisions.", show_choices=True)
    ] = None,
    requirement: Annotated[
        str | None, typer.Option("--requirement", metavar="PATTERN", help="Only what has to do with it: *:web")
    ] = None,
    program: Annotated[str, typer.Option("--program", metavar="HASH", help="Only this program.")] = "",
    violations: Annotated[bool, typer.Option("--violations", help="Only runs with violations.")] = False,
    limit: Annotated[int | None, typer.Option("--limit", min=1, help="Only the last so many.")] = None,
    summary: Annotated[bool, typer.Option("--summary", help="Count by requirement instead.")] = False,
    verify: Annotated[bool, typer.Option("--verify", help="Check that no line was changed; of the whole log.")] = False,
    json: options.Json = False,
) -> int:
    """What was decided and how the runs turned out, oldest first."""
    from worldmodel.app import audit as log

    query = log.query(
        since=since,
        decision=decision,
        requirement=requirement,
        program=program,
        violations=violations,
        limit=limit,
    )
    return log.report(query, "verify" if verify else "summary" if summary else "entries", as_json=json)
