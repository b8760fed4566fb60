"""Tools: what programs in a machine may call on the host, by name. See docs/tools.md."""

from worldmodel.execution.tools.service import Bounds, ToolService, granted_names
from worldmodel.execution.tools.toolbox import Toolbox, load

__all__ = ["Bounds", "ToolService", "Toolbox", "granted_names", "load"]
