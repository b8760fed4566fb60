"""Versioned models in a git repository: `Registry` keeps them, `Model` is what is kept of one, `Trial` one use of it.

Read records.py (what is kept), then registry.py (how), then store.py (why nothing is lost).
"""

from worldmodel.memory.registry.names import Version
from worldmodel.memory.registry.records import Context, Model, Trial, template, trial
from worldmodel.memory.registry.registry import Changes, Registry

__all__ = ["Changes", "Context", "Model", "Registry", "Trial", "Version", "template", "trial"]
