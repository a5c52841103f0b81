"""FC012: a waiver that nothing needs."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics import CODES
from factcheck.rules.engine import UNUSED_WAIVER, Context, Fault, rule


@rule("FC012")
def unused_waiver(context: Context) -> Iterator[Fault]:
    """A waiver sets aside a rule that finds nothing here.

    ## What it checks

    Each entry of `waive:` meets at least one fault of its code, on the record that carries it or, for a claim, on one
    of the claim's links. It stays silent about a rule that was left out by `--select` or `--ignore`, and as long as a
    record or a source could not be read. This rule itself can't be waived: take the waiver out instead.

    ## Why

    A waiver is a promise that someone looked. One that outlives its reason would hide the next fault of that code,
    which nobody has looked at.

    ## Example

    ```yaml
    questions:
      - id: how-long
        text: How long will the repair take?
        waive:
          - {code: FC015, reason: "the question carries a control character"}
    ```

    ## Instead

    ```yaml
    questions:
      - id: how-long
        text: How long will the repair take?
    ```
    """
    for record, place in context.unused:
        code = record.waive[place].code
        yield Fault(record, ("waive", place), _message(code), help="Take the waiver out.")


def _message(code: str) -> str:
    if code == UNUSED_WAIVER:
        return f"The waiver names {code}, the rule on unused waivers, which can't be waived."
    return f"The waiver of {code} ({CODES[code].name}) is not used: the rule finds nothing here."
