"""The learning curve of a run as a picture: what `curve.csv` holds, to look at."""

from __future__ import annotations

import csv
from pathlib import Path

from worldmodel.training.checkpoint import replacing


def draw(source: Path, target: Path) -> None:
    """Training loss and, where they were taken, validation loss and whole replies, over the tokens seen."""
    from matplotlib.figure import Figure

    seen: list[float] = []
    losses: list[float] = []
    checks: list[tuple[float, float, float]] = []
    with source.open(newline="", encoding="utf-8") as lines:
        for line in csv.DictReader(lines):
            seen.append(int(line["tokens"]) / 1e6)
            losses.append(float(line["loss"]))
            if line["validation_loss"]:
                checks.append((seen[-1], float(line["validation_loss"]), float(line["validation_exact"])))
    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    axes.plot(seen, losses, label="training loss", color="tab:blue")
    axes.set(xlabel="million tokens", ylabel="loss (nats a token)", yscale="log" if losses else "linear")
    axes.grid(alpha=0.3)
    if checks:
        axes.plot(
            [x for x, _, _ in checks], [y for _, y, _ in checks], "o-", color="tab:orange", label="validation loss"
        )
        right = axes.twinx()
        right.plot(
            [x for x, _, _ in checks], [z for _, _, z in checks], "s--", color="tab:green", label="whole replies"
        )
        right.set(ylabel="replies right in every token", ylim=(0, 1))
        right.legend(loc="lower right")
    axes.legend(loc="upper right")
    with replacing(target) as partial:
        figure.savefig(partial, format="png", dpi=120)
