"""The commands `worldmodel registry ...`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from worldmodel.app import options
from worldmodel.app.options import Options

registry_app = typer.Typer(help="Models that worked, kept with the runs that prove them: versions, as in git.")

Folder = Annotated[
    Path | None,
    typer.Option("--registry", metavar="DIR", help="Another registry than the user's own, which memory is over."),
]
Name = Annotated[
    str, typer.Argument(metavar="VERSION", help="MODEL, MODEL@WHERE, or a commit, branch or tag that made it.")
]
Resolve = Annotated[
    Literal["ours", "theirs", "run"] | None,
    typer.Option("--resolve", help="Settle conflicts for a side, or for the one that runs better.", show_choices=True),
]
Branch = Annotated[str, typer.Option("--branch", metavar="NAME", help="Not the branch that is switched to, but this.")]
Limit = Annotated[int | None, typer.Option("--limit", "-n", min=1, help="Only so many.")]
Remote = Annotated[str, typer.Argument(metavar="REMOTE", help="A name or a URL; the first URL is kept as origin.")]
Signed = Annotated[
    bool, typer.Option("--signed", help="Refuse commits that nobody in git's file of allowed signers has signed.")
]


@registry_app.command("add")
def registry_add(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Of ask --json, chat --json or eval --out; - is stdin.")],
    row: Annotated[str | None, typer.Option("--id", metavar="ID", help="Only this row of an evaluation.")] = None,
    parent: Annotated[
        str | None, typer.Option("--parent", metavar="VERSION", help="It adapts this one, on a branch of its own.")
    ] = None,
    branch: Branch = "",
    wrong: Annotated[bool, typer.Option("--wrong", help="Rows with a wrong answer, too.")] = False,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Keep the models that traces show: answers that rest on a run that went well."""
    from worldmodel.app import registry as kept

    return kept.add(file, registry, row, parent, branch, wrong=wrong, as_json=json)


@registry_app.command("show")
def registry_show(name: Name, registry: Folder = None, json: options.Json = False) -> int:
    """One version: question, reasoning, program, requirements, and every run."""
    from worldmodel.app import registry as kept

    return kept.show_version(name, registry, as_json=json)


@registry_app.command("list")
def registry_list(branch: Branch = "", limit: Limit = None, registry: Folder = None, json: options.Json = False) -> int:
    """The models of a branch; ? marks those that are not approved, ! those that cannot be read (exit code 1)."""
    from worldmodel.app import registry as kept

    return kept.list_models(registry, branch, limit, as_json=json)


@registry_app.command("log")
def registry_log(
    name: Annotated[str, typer.Argument(metavar="[MODEL|BRANCH]", help="A model's versions, or a branch.")] = "",
    limit: Limit = None,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """What was done, newest first."""
    from worldmodel.app import registry as kept

    return kept.log(name, registry, limit, as_json=json)


@registry_app.command("diff")
def registry_diff(a: Name, b: Name, registry: Folder = None, json: options.Json = False) -> int:
    """Program, requirements and results of two versions, and what the second needs that the first does not."""
    from worldmodel.app import registry as kept

    return kept.diff(a, b, registry, as_json=json)


@registry_app.command("blame")
def registry_blame(
    name: Name,
    file: Annotated[str | None, typer.Option("--file", metavar="NAME", help="reasoning.md [the program].")] = None,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Each line of a program, with the version that it is from."""
    from worldmodel.app import registry as kept

    return kept.blame(name, file, registry, as_json=json)


@registry_app.command("branch")
def registry_branch(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="The new branch; without it all are listed.")
    ] = None,
    start: Annotated[str, typer.Argument(metavar="VERSION", help="Where it begins.")] = "",
    delete: Annotated[bool, typer.Option("--delete", help="Delete it instead.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Even if no other branch holds its versions.")] = False,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """List, begin or delete branches."""
    from worldmodel.app import versions

    return versions.branch(name, start, registry, delete=delete, force=force, as_json=json)


@registry_app.command("switch")
def registry_switch(
    name: Annotated[str, typer.Argument(metavar="BRANCH", help="The branch.")],
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Let new versions go to this branch."""
    from worldmodel.app import versions

    return versions.switch(name, registry, as_json=json)


@registry_app.command("merge")
def registry_merge(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="BRANCH", help="What to merge into the branch switched to.")],
    resolve: Resolve = None,
    program: Annotated[
        str | None, typer.Option("--program", metavar="FILE", help="The program where both sides changed it.")
    ] = None,
    sandbox: options.Sandbox = "auto",
    approve: options.Approve = "ask",
    timeout: options.Seconds = 10.0,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Merge a branch. A program made of both sides is kept only if it runs well."""
    from worldmodel.app import versions

    return versions.merge_branch(name, resolve or "", program, registry, Options.of(context.params), as_json=json)


@registry_app.command("revert")
def registry_revert(
    context: typer.Context,
    name: Name,
    resolve: Resolve = None,
    sandbox: options.Sandbox = "auto",
    approve: options.Approve = "ask",
    timeout: options.Seconds = 10.0,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Take back what a version changed. It stays in the history."""
    from worldmodel.app import versions

    return versions.revert_version(name, resolve or "", registry, Options.of(context.params), as_json=json)


@registry_app.command("tag")
def registry_tag(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="The tag; without it all are listed.")] = None,
    version: Annotated[str | None, typer.Argument(metavar="VERSION", help="What it names, for good.")] = None,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """List tags, or name a version for good."""
    from worldmodel.app import versions

    return versions.tag(name, version, registry, as_json=json)


@registry_app.command("alias")
def registry_alias(
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="As in best, stable; without it: list.")] = None,
    version: Annotated[str | None, typer.Argument(metavar="VERSION", help="What it names from now on.")] = None,
    moves: Annotated[bool, typer.Option("--moves", help="Tell how it moved instead.")] = False,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """List the aliases of models, or move one. MODEL@NAME then names that version."""
    from worldmodel.app import versions

    return versions.alias(name, version, registry, moves=moves, as_json=json)


@registry_app.command("approve")
def registry_approve(
    name: Name,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take the approval back.")] = False,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Let a version be used that others made, or that needs more than the one before it."""
    from worldmodel.app import versions

    return versions.approve(name, registry, withdraw=withdraw, as_json=json)


@registry_app.command("push")
def registry_push(
    remote: Remote = "origin",
    branch: Annotated[
        list[str] | None, typer.Option("--branch", metavar="NAME", help="This one; may be given again.")
    ] = None,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Send the branch that is switched to, and the tags."""
    from worldmodel.app import sharing

    return sharing.push(remote, branch or [], registry, as_json=json)


@registry_app.command("pull")
def registry_pull(
    remote: Remote = "origin", signed: Signed = False, registry: Folder = None, json: options.Json = False
) -> int:
    """Fetch what others made, check signatures, merge what needs no run. Nothing of it is approved."""
    from worldmodel.app import sharing

    return sharing.pull(remote, registry, signed=signed, as_json=json)


@registry_app.command("clone")
def registry_clone(
    url: Annotated[str, typer.Argument(metavar="URL", help="file://, ssh://, https:// or a folder.")],
    signed: Signed = False,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """A registry of your own from another. Nothing in it is approved."""
    from worldmodel.app import sharing

    return sharing.clone(url, registry, signed=signed, as_json=json)


@registry_app.command("verify")
def registry_verify(
    context: typer.Context,
    names: Annotated[list[str] | None, typer.Argument(metavar="VERSION...", help="Which [all of the branch].")] = None,
    sandbox: options.Sandbox = "auto",
    approve: options.Approve = "ask",
    timeout: options.Seconds = 10.0,
    registry: Folder = None,
    json: options.Json = False,
) -> int:
    """Run versions again and say whether they still give the same. Exit code 1 where one does not."""
    from worldmodel.app import versions

    return versions.verify_versions(names or [], registry, Options.of(context.params), as_json=json)


@registry_app.command("gc")
def registry_gc(registry: Folder = None, json: options.Json = False) -> int:
    """Put all objects into one pack and throw away what nothing names."""
    from worldmodel.app import versions

    return versions.collect(registry, as_json=json)
