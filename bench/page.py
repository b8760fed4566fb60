"""A page of docs/ with places that programs fill."""

from __future__ import annotations

from pathlib import Path


def put(path: Path, mark: str, text: str) -> None:
    """Replace what stands behind `mark`, up to the next heading. Raises ValueError when the page has no such mark."""
    before, found, after = path.read_text("utf-8").partition(mark)
    if not found:
        raise ValueError(f"{path} has no {mark}")
    _, heading, rest = after.partition("\n## ")
    path.write_text(f"{before}{mark}\n\n{text.strip()}\n{heading}{rest}", "utf-8")
