"""The command on pools of machines; it goes on in pools.py."""

from __future__ import annotations

import typer

from worldmodel.app import options

pool_app = typer.Typer(help="Machines that are kept ready for programs.")


@pool_app.callback()
def root() -> None:
    pass


@pool_app.command("status")
def status(json: options.Json = False) -> int:
    """The pools of your processes on this host: machines ready, in use, waited for."""
    from worldmodel.app import pools

    return pools.status(as_json=json)
