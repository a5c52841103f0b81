"""FC901: text that a spreadsheet would run as a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.rules._records import called, held, texts
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span

_FORMULA = re.compile(r"[=@\t\r]|[+-](?=\S)")


@rule("FC901")
def spreadsheet_formula(context: Context) -> Iterator[Fault]:
    """A text would be run as a formula when the export is opened in a spreadsheet.

    ## What it checks

    Texts that become a cell of a table and begin with an equals sign, an at sign, a tab, a carriage return, or a plus
    or minus sign that something follows. A dash with a space after it is left alone. The export never alters a text.

    ## Why

    A spreadsheet takes such a cell for a formula. It shows an error or the result instead of the words, and a
    formula written with intent can send data away.

    ## Example

    ```yaml
    speakers:
      - {id: harbour-watch, kind: organisation, name: "@harbourwatch"}
    ```

    ## Instead

    ```yaml
    speakers:
      - {id: harbour-watch, kind: organisation, name: "Harbour Watch (@harbourwatch)"}
    ```
    """
    for _, record, claim in held(context.dataset):
        for path, text in texts(record):
            # an entry of a list is exported inside brackets, so it never begins a cell
            if _FORMULA.match(text) and not any(isinstance(step, int) for step in path):
                message = (
                    f"{called(record, claim)} has a text that a spreadsheet would run as a formula: {shown(text, 60)}."
                )
                yield Fault(record, path, message, help=_HELP, inside=(Span(0, 1),))


_HELP = "Begin the text with a word. Where the source has it so, waive this rule and say so."
