"""FC427: two claims that are said to contradict and to support each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.model import Comparison
from factcheck.rules._compared import compared
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Fault, rule

_AGREES = frozenset({"supports", "concedes"})


@rule("FC427")
def compared_both_ways(context: Context) -> Iterator[Fault]:
    """Two claims are said to contradict and to support each other.

    ## What it checks

    Where two claims are compared by `contradicts`, no other comparison of the two, in either order, is `supports` or
    `concedes` and names a dimension that the first one names.

    ## Why

    Who contradicts a number can't support it. On two dimensions both may be true: one claim agrees with the other about
    the time and contradicts it about the number. On one dimension one of the comparisons is wrong, and a dataset that
    holds both teaches whatever a reader likes.

    ## Example

    ```yaml
    comparisons:
      - claims: [residents-all, council-part]
        relation: supports
        dimensions: [quantity]
        rationale: Both speak of the wall.
    ```

    ## Instead

    Keep the comparison that holds, or name the dimension on which the two agree.

    ```yaml
    comparisons:
      - claims: [residents-all, council-part]
        relation: supports
        dimensions: [object]
        rationale: Both say that it is the harbour wall that needs repair.
    ```
    """
    agreed: dict[frozenset[str], list[Comparison]] = {}
    for comparison, a, b in compared(context):
        if comparison.relation in _AGREES:
            agreed.setdefault(frozenset((a.id, b.id)), []).append(comparison)
    for comparison, a, b in compared(context):
        if comparison.relation != "contradicts":
            continue
        for other in agreed.get(frozenset((a.id, b.id)), ()):
            if shared := [dimension for dimension in other.dimensions if dimension in comparison.dimensions]:
                yield _opposed(context, comparison, other, shared)


def _opposed(context: Context, one: Comparison, other: Comparison, shared: Sequence[str]) -> Fault:
    a, b = other.claims
    place = context.places.at(one)
    where = f" ({place})" if place else ""
    dimensions = f"dimension{'s' if len(shared) > 1 else ''}: {several(shared)}"
    return Fault(
        other,
        ("relation",),
        f'"{a}" {other.relation} "{b}", but another comparison{where} says that the two contradict each other, on the '
        f"same {dimensions}.",
        help="Keep the comparison that holds, or name under `dimensions` what they agree on and what they differ in.",
    )
