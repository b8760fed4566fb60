"""A Python function of the user's as a tool: found by name, described by its docstring and annotations.

The function is the user's own code and runs on the host, in this process, with all its rights.
"""

from __future__ import annotations

import importlib
import inspect
import sys
import types
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

from worldmodel.errors import ToolError
from worldmodel.execution.resources import Tool
from worldmodel.execution.tools.registration import Function

Schema = dict[str, Any]

_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    None: {"type": "null"},
    type(None): {"type": "null"},
    Any: {},
    inspect.Parameter.empty: {},
    list: {"type": "array"},
    dict: {"type": "object"},
}


def tool(function: Function, folder: Path) -> Tool:
    """The tool. Its module is looked for where Python finds modules, and then in `folder`. Raises ToolError."""
    found = _find(function, folder)
    try:
        schema = function.parameters if function.parameters is not None else parameters(found)
    except (TypeError, ValueError, NameError) as problem:
        raise ToolError(
            f"the tool {function.name}: its parameters cannot be told from {function.target}: {problem}",
            mend="give its JSON Schema in tools.toml: parameters = {type = 'object', properties = {...}}",
        ) from None
    description = function.description if function.description is not None else inspect.getdoc(found) or ""
    return Tool(function.name, description, schema, lambda arguments: found(**arguments))


def parameters(function: Callable[..., Any]) -> Schema:
    """The JSON Schema of a function's parameters. Raises TypeError for an annotation that has none."""
    hints = typing.get_type_hints(function, include_extras=True)
    schema: Schema = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.kind is parameter.VAR_KEYWORD:
            schema["additionalProperties"] = _schema(hints.get(name, Any))
            continue
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.VAR_POSITIONAL):
            raise TypeError(f"{name} cannot be given by name")
        schema["properties"][name] = _schema(hints.get(name, parameter.empty))
        if parameter.default is parameter.empty:
            schema["required"].append(name)
    return schema


def _schema(hint: Any) -> Schema:
    if isinstance(hint, typing.Hashable) and hint in _PLAIN:
        return dict(_PLAIN[hint])
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_schema(part) for part in inner]}
    if origin is Literal:
        return {"enum": list(inner)}
    if origin is list:
        return {"type": "array", "items": _schema(inner[0])}
    if origin is dict and inner[0] is str:
        return {"type": "object", "additionalProperties": _schema(inner[1])}
    if origin is typing.Annotated:
        notes = [note for note in inner[1:] if isinstance(note, str)]
        return {**_schema(inner[0]), **({"description": notes[0]} if notes else {})}
    raise TypeError(f"{hint!r} has no JSON Schema")


def _find(function: Function, folder: Path) -> Callable[..., Any]:
    module_name, _, path = function.target.partition(":")
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    try:
        found: Any = importlib.import_module(module_name)
        for part in path.split("."):
            found = getattr(found, part)
    except BaseException as problem:
        if isinstance(problem, KeyboardInterrupt):
            raise
        message = f"the tool {function.name}: {function.target} cannot be loaded: {type(problem).__name__}: {problem}"
        raise ToolError(message, mend=f"put the module into {folder}, or install it where worldmodel is") from None
    if not callable(found) or inspect.iscoroutinefunction(found):
        raise ToolError(f"the tool {function.name}: {function.target} is no ordinary function")
    return typing.cast(Callable[..., Any], found)
