"""FC016: a waiver of a rule that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics import CODES
from factcheck.diagnostics.hint import advice_on_code
from factcheck.rules.engine import Context, Fault, rule


@rule("FC016")
def waived_unknown(context: Context) -> Iterator[Fault]:
    """A waiver names a code that no rule has.

    ## What it checks

    Each entry of `waive:` names the code of a rule. `factcheck rules` lists all codes.

    ## Why

    With a typing error in its code a waiver sets nothing aside, while whoever reads the record believes that it does.

    ## Example

    ```yaml
    questions:
      - id: how-long
        text: How long will the repair take?
        waive:
          - {code: FC999, reason: "looked at"}
    ```

    ## Instead

    ```yaml
    questions:
      - id: how-long
        text: How long will the repair take?
    ```
    """
    for _, record in context.dataset.records():
        for place, waiver in enumerate(record.waive):
            if waiver.code not in CODES:
                message = f"The waiver names {waiver.code}, but no rule has that code."
                yield Fault(record, ("waive", place, "code"), message, help=advice_on_code(waiver.code))
