"""Plots as data, drawn twice: as SVG for a page that needs nothing, and as PNG by matplotlib where it is installed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from worldmodel.errors import DataError, UsageError
from worldmodel.evals.study import Study

WIDTH, HEIGHT, MARGIN = 420, 300, 48
COLOURS = ("#4a90d9", "#e0872b", "#3d9a5f", "#a04ab5")


@dataclass(frozen=True, slots=True)
class Line:
    """A line through `points`, or marks at them."""

    name: str
    points: tuple[tuple[float, float], ...]
    marks: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture with two axes, from `low` to `high` each."""

    title: str
    x: str
    y: str
    lines: tuple[Line, ...]
    low: tuple[float, float] = (0.0, 0.0)
    high: tuple[float, float] = (1.0, 1.0)


def plots(found: Study) -> tuple[Plot, ...]:
    """Reliability, risk against coverage, and accuracy against programs run, as far as the study has them."""
    named = [("one reply", found.single)] + ([("vote", found.voted)] if found.voted else [])
    pictures = []
    bins = [(name, each.bins) for name, each in named if each.bins]
    if bins:
        lines = [Line(name, tuple((b.confidence, b.right) for b in each), marks=True) for name, each in bins]
        ideal = Line("as promised", ((0.0, 0.0), (1.0, 1.0)), dashed=True)
        pictures.append(Plot("Reliability", "confidence", "share right", (*lines, ideal)))
    curves = tuple(Line(name, each.curve) for name, each in named)
    pictures.append(Plot("Risk and coverage", "share answered", "share of these wrong", curves))
    if found.sampling is not None:
        points = tuple((each.programs, each.right) for each in found.sampling.curve)
        ends = ((found.sampling.one.programs, found.sampling.one.right),
                (found.sampling.all.programs, found.sampling.all.right))  # fmt: skip
        most = max(x for x, _ in (*points, *ends))
        lowest, highest = min(y for _, y in (*points, *ends)), max(y for _, y in (*points, *ends))
        cost = (Line("gated", points), Line("at random", ends, dashed=True))
        pictures.append(
            Plot(
                "What sampling buys",
                "programs run for a question",
                "share right",
                cost,
                (min(x for x, _ in ends), lowest - 0.02),
                (most * 1.02, highest + 0.02),
            )
        )
    return tuple(pictures)


def svg(plot: Plot) -> str:
    """The plot as an inline SVG."""
    (x0, y0), (x1, y1) = plot.low, plot.high

    def at(x: float, y: float) -> str:
        across = MARGIN + (WIDTH - 2 * MARGIN) * (x - x0) / ((x1 - x0) or 1.0)
        down = HEIGHT - MARGIN - (HEIGHT - 2 * MARGIN) * (y - y0) / ((y1 - y0) or 1.0)
        return f"{across:.1f},{down:.1f}"

    parts = [
        f'<svg width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(plot.title)}">',
        f'<polyline points="{at(x0, y1)} {at(x0, y0)} {at(x1, y0)}" fill="none" stroke="#888"/>',
        f'<text x="{WIDTH / 2}" y="18" text-anchor="middle">{escape(plot.title)}</text>',
        f'<text x="{WIDTH / 2}" y="{HEIGHT - 8}" text-anchor="middle">{escape(plot.x)}</text>',
        f'<text x="14" y="{HEIGHT / 2}" transform="rotate(-90 14 {HEIGHT / 2})" text-anchor="middle">'
        f"{escape(plot.y)}</text>",
    ]
    for value, anchor, place in ((x0, "middle", at(x0, y0)), (x1, "middle", at(x1, y0))):
        across, down = place.split(",")
        parts.append(f'<text x="{across}" y="{float(down) + 16:.1f}" text-anchor="{anchor}">{value:.2g}</text>')
    for value, place in ((y0, at(x0, y0)), (y1, at(x0, y1))):
        across, down = place.split(",")
        parts.append(f'<text x="{float(across) - 4:.1f}" y="{down}" text-anchor="end">{value:.2g}</text>')
    for number, line in enumerate(plot.lines):
        colour = "#888" if line.dashed else COLOURS[number % len(COLOURS)]
        dash = ' stroke-dasharray="4 4"' if line.dashed else ""
        parts.append(
            f'<polyline points="{" ".join(at(*point) for point in line.points)}" fill="none" stroke="{colour}" '
            f'stroke-width="2"{dash}/>'
        )
        if line.marks:
            for point in line.points:
                across, down = at(*point).split(",")
                parts.append(f'<circle cx="{across}" cy="{down}" r="3.5" fill="{colour}"/>')
        parts.append(f'<text x="{WIDTH - MARGIN}" y="{MARGIN + 15 * number}" text-anchor="end" fill="{colour}">'
                     f"{escape(line.name)}</text>")  # fmt: skip
    return "".join([*parts, "</svg>"])


def png(pictures: Sequence[Plot], path: Path) -> None:
    """The plots side by side. Raises UsageError without matplotlib, DataError where it cannot be written."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UsageError("PNG needs matplotlib; HTML needs nothing", mend="pip install 'worldmodel[train]'") from error
    figure = Figure(figsize=(5 * len(pictures), 4), layout="constrained")
    FigureCanvasAgg(figure)
    for number, plot in enumerate(pictures, start=1):
        axes = figure.add_subplot(1, len(pictures), number)
        for at, line in enumerate(plot.lines):
            axes.plot(
                [x for x, _ in line.points],
                [y for _, y in line.points],
                label=line.name,
                color="#888" if line.dashed else COLOURS[at % len(COLOURS)],
                linestyle="--" if line.dashed else "-",
                marker="o" if line.marks else "",
            )
        axes.set(title=plot.title, xlabel=plot.x, ylabel=plot.y)
        axes.set_xlim(plot.low[0], plot.high[0])
        axes.set_ylim(plot.low[1], plot.high[1])
        axes.legend()
    try:
        figure.savefig(path, dpi=110, format="png")
    except OSError as error:
        raise DataError(f"{path} cannot be written: {error.strerror}", mend="give --png another file") from error
