"""The commands `worldmodel tools ...`. Each imports what it needs, as those of cli.py do."""

from __future__ import annotations

from typing import Annotated

import typer

from worldmodel.app import options

tools_app = typer.Typer(help="Tools of yours that programs may be granted to call: list them, try one.")


@tools_app.command("list")
def tools_list(json: options.Json = False) -> int:
    """The tools that are registered, with their arguments and where they come from."""
    from worldmodel.app import toolbox

    return toolbox.show_tools(as_json=json)


@tools_app.command("call")
def tools_call(
    name: Annotated[str, typer.Argument(metavar="NAME", help="The tool.")],
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=TEXT|KEY:=JSON", help="Its arguments: city=Oslo days:=3")
    ] = None,
    json: options.Json = False,
) -> int:
    """Call a tool as a program that was granted it would, and print the result."""
    from worldmodel.app import toolbox

    return toolbox.call(name, arguments or [], as_json=json)
