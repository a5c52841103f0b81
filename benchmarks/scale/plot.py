"""Time and memory by the number of quotes, on logarithmic axes, as SVG."""

from __future__ import annotations

from pathlib import Path

from benchmarks.scale.measures import Figures


def write(figures: Figures, path: Path) -> None:
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "factcheck"
    import matplotlib.pyplot as plt

    runs = figures.growth
    quotes = [run.quotes for run in runs]
    figure, axes = plt.subplots(figsize=(7, 4.5))
    axes.loglog(quotes, [run.cpu for run in runs], marker="o", label="CPU seconds, all processes")
    axes.loglog(quotes, [run.memory for run in runs], marker="s", label="MiB of memory, all processes")
    rate = runs[-1].cpu / runs[-1].quotes
    axes.loglog(quotes, [rate * count for count in quotes], color="grey", linestyle=":", label="linear")
    axes.set(xlabel="quotes")
    axes.grid(visible=True, which="major", alpha=0.3)
    axes.legend()
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
