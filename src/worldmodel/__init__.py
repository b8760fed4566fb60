"""WorldModel: a small language model that computes instead of guessing."""

__version__ = "0.1.0"
