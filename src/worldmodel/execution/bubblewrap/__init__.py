"""Isolation by Linux namespaces through bubblewrap, on the host's kernel: for where QEMU is not installed."""

from worldmodel.execution.bubblewrap.doctor import facts
from worldmodel.execution.bubblewrap.sandbox import BubblewrapSandbox

__all__ = ["BubblewrapSandbox", "facts"]
