"""FC108: a name with quotation marks around it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, rule

_OPENING, _CLOSING = "“„«‘‚‹»›”", "”“»’‘›«‹"
"""Marks that open and close a quotation in some language; what YAML takes away are straight ones alone."""


@rule("FC108")
def name_in_marks(context: Context) -> Iterator[Fault]:
    """A speaker's name stands in quotation marks.

    ## What it checks

    A speaker's `name` and `role` do not begin and end with curly or angular quotation marks.

    ## Why

    YAML takes straight quotation marks away, and no others: the rest goes into the dataset and stands in every table. A
    text that is itself a quotation keeps its marks; a name is none.

    ## Example

    ```yaml
    speakers:
      - {id: engineers, kind: organisation, name: “The Institute of Engineers”, name_source: the register}
    ```

    ## Instead

    ```yaml
    speakers:
      - {id: engineers, kind: organisation, name: "The Institute of Engineers", name_source: the register}
    ```
    """
    for speaker in context.dataset.speakers:
        for field, text in (("name", speaker.name), ("role", speaker.role or "")):
            if len(text) > 2 and text[0] in _OPENING and text[-1] in _CLOSING:
                yield Fault(
                    speaker,
                    (field,),
                    f'The {field} of the speaker "{speaker.id}" stands in quotation marks that go into the dataset: '
                    f"{shown(text)}.",
                    help='Take the marks away, or write straight ones ("), which YAML takes away. '
                    "If they belong to it, waive this.",
                )
