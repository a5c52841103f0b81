"""FC406: ``dimensions`` or ``drift`` on the wrong relation, or no dimensions."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model import Dimension, values
from factcheck.rules.engine import Context, Fault, rule


@rule("FC406")
def dimensions_and_drift(context: Context) -> Iterator[Fault]:
    """A comparison does not say in which respect.

    ## What it checks

    Every relation but `repeats` lists `dimensions`: what the claims differ or agree on. `repeats` lists `drift`
    instead, if the rendering drifts: how it departs from what was said. Neither stands where the other belongs.

    ## Why

    "They contradict each other" is worth little until a reader knows whether they differ about what, how much, when or
    who.

    ## Example

    ```yaml
    comparisons:
      - claims: [council-part, residents-all]
        relation: narrows
        rationale: The council announces less than what the residents say was to be done.
    ```

    ## Instead

    ```yaml
    comparisons:
      - claims: [council-part, residents-all]
        relation: narrows
        dimensions: [quantity]
        rationale: The council announces less than what the residents say was to be done.
    ```
    """
    for comparison in context.dataset.comparisons:
        repeats = comparison.relation == "repeats"
        says = f'The comparison "{comparison.id}"'
        if repeats and comparison.dimensions:
            message = f"{says} repeats a claim and lists `dimensions`, which belong to the other relations."
            yield Fault(comparison, ("dimensions",), message, help="List how the rendering departs under `drift`.")
        if not repeats and comparison.drift:
            message = f"{says} lists `drift`, which belongs to `relation: repeats` only."
            yield Fault(comparison, ("drift",), message, help="List what the claims differ on under `dimensions`.")
        if not repeats and not comparison.dimensions:
            message = f"{says} does not say what the claims differ or agree on."
            choice = ", ".join(values(Dimension))
            yield Fault(comparison, (), message, help=f"List one or more of {choice} under `dimensions`.")
