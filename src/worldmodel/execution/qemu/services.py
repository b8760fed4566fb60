"""Which services of the host a program's grant opens: one handler for each kind of stream."""

from __future__ import annotations

from dataclasses import replace

from worldmodel.execution.base import Grant
from worldmodel.execution.calls import Calls, observed
from worldmodel.execution.qemu.proxy import Proxy
from worldmodel.execution.qemu.reach import Reach, private, resolve
from worldmodel.execution.qemu.streams import Handler
from worldmodel.execution.resources import Resources
from worldmodel.execution.tools import ToolService, granted_names
from worldmodel.types import Call, Language, Program, Run


def handlers(program: Program, grant: Grant, resources: Resources, calls: Calls) -> dict[str, Handler]:
    """What serves the streams of one run, by kind. `calls` gets an entry for each request, refused ones too."""
    tools = ToolService(resources.tools, granted_names(grant.requirements, program.language), calls)
    reach = Reach(program.language, grant.requirements, private(resources.private_hosts), resolve)
    return {"tool": tools.serve, "web": Proxy(reach, calls).serve}


def with_calls(run: Run, language: Language, calls: tuple[Call, ...], problem: str) -> Run:
    """The run with what it asked of the host. `problem` says how its machine broke the rules of the streams."""
    asked = observed(language, calls)
    needs = {seen.requirement for seen in asked}
    seen = (*asked, *(other for other in run.observed if other.requirement not in needs))
    status, stderr = run.status, run.stderr
    if status == "failed" and any(need.blocked for need in seen):
        status = "blocked"
    if problem:
        status, stderr = "failed", f"{stderr}the machine broke the rules of its channel to services: {problem}\n"
    return replace(run, status=status, stderr=stderr, observed=seen, calls=calls)
