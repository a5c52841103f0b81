"""FC015: a character that hides or rearranges text."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics.invisible import CONTROL
from factcheck.rules._control import named
from factcheck.rules._records import called, held, texts
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span


@rule("FC015")
def control_character(context: Context) -> Iterator[Fault]:
    r"""A text holds a control character, which a reader can't see.

    ## What it checks

    Every text of every record, for control characters other than tab and line end (among them the escapes that
    command a terminal), and for the marks that turn the direction of writing. What `foreign` keeps from an import is
    not read.

    ## Why

    Such characters change what a reader sees without changing what is stored: they can hide words, show them in
    another order or colour a terminal. They come along when text is copied from a web page or a PDF.

    ## Example

    ```yaml
    questions:
      - {id: how-long, text: "How long will the \e[31mrepair\e[0m take?"}
    ```

    ## Instead

    ```yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """
    for _, record, claim in held(context.dataset):
        for path, text in texts(record):
            if text.isprintable():
                continue
            found = tuple(CONTROL.finditer(text))
            if found:
                yield Fault(
                    record,
                    path,
                    f"{called(record, claim)} holds {named(match[0] for match in found)} in its `{path[0]}`.",
                    help="Take the character out. Where a quote needs it because the source has it, waive this rule.",
                    inside=tuple(Span(*match.span()) for match in found),
                )
