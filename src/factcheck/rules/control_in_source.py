"""FC215: a source with characters that hide or rearrange its text."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics.invisible import CONTROL
from factcheck.rules._control import named
from factcheck.rules._links import passage
from factcheck.rules._sources import documents
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span

_PAGE_BREAK = "\f"


@rule("FC215")
def control_in_source(context: Context) -> Iterator[Fault]:
    r"""The text of a source holds control characters, which a reader can't see.

    ## What it checks

    The saved text of every source, for control characters other than tab and line end (among them the escapes that
    command a terminal), and for the marks that turn the direction of writing. A form feed, which parts the pages of a
    document, is let through.

    ## Why

    A quote is proved against what is stored, and a reader compares it with what is shown. Such characters make the two
    differ: they hide words, show them in another order or colour a terminal.

    ## Example

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: 675524fcce4408444a4608afe717e185056229dfa63c4caa24778eadfbabd13b
        kind: document
        publisher: harbour-office
        title: Tide table
        unknown: {author: "none named", url: "an example", published: "an example", retrieved: "an example"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    ```

    ```bytes seeds/tide-table.txt
    Tide table

    High water at \x1b[1mnoon\x1b[0m.
    ```

    ## Instead

    Save the text again without them, or waive this with the reason why they belong to it.

    ```yaml
    sources:
      - id: tide-table
        file: seeds/tide-table.txt
        sha256: fe72ae5018c1d49438f228694f48245f9727d45e9d1227457fcc9a3ae2e64cce
        kind: document
        publisher: harbour-office
        title: Tide table
        unknown: {author: "none named", url: "an example", published: "an example", retrieved: "an example"}
        regions:
          - {lines: 1, kind: headline}
          - {lines: 3, kind: body}
    ```

    ```text seeds/tide-table.txt
    Tide table

    High water at noon.
    ```
    """
    for source, document in documents(context):
        found = [match for match in CONTROL.finditer(document.text) if match[0] != _PAGE_BREAK]
        if not found:
            continue
        what = named(match[0] for match in found)
        line, column = document.lines.place(found[0].start())
        where = f"{'the first ' if len(found) > 1 else ''}in line {line}, column {column}"
        yield Fault(
            source,
            ("file",),
            f'The text of the source "{source.id}", {source.file}, holds {what}, {where}.',
            help="Save the text again without such characters, before you quote it. Where they belong to the original, "
            "waive this rule on the source and say so.",
            passage=passage(source.id, (Span(*match.span()) for match in found)),
        )
