"""FC013: a waiver of a rule that can't be waived."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics import CODES
from factcheck.rules.engine import Context, Fault, rule


@rule("FC013")
def waived_absolute(context: Context) -> Iterator[Fault]:
    """A waiver names a rule that can't be waived.

    ## What it checks

    No entry of `waive:` names an absolute rule: one that says whether a quote stands in its source, whether a source
    is the one that was saved, or whether the files can be read at all. `factcheck rules` marks these rules.

    ## Why

    A dataset in which a misquote can be waved through proves nothing. Where the words of a source differ from the
    quote, the quote is what has to change.

    ## Example

    ```yaml
    claims:
      - id: council-vote
        speaker: harbour-news
        text: The council voted to repair part of the wall.
        waive:
          - {code: FC301, reason: "the quote is shortened"}
        evidence:
          - id: news-1
            source: news
            quote: |-
              The vote was a compromise.
    ```

    ## Instead

    ```yaml
    claims:
      - id: council-vote
        speaker: harbour-news
        text: The council voted to repair part of the wall.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The council voted on Tuesday to repair part of the harbour wall, the first repair since 2018.
    ```
    """
    for _, record in context.dataset.records():
        for place, waiver in enumerate(record.waive):
            code = CODES.get(waiver.code)
            if code is not None and code.absolute:
                message = f"{code.code} ({code.name}) can't be waived: it is one of the rules that make the proof."
                yield Fault(record, ("waive", place, "code"), message, help=_HELP)


_HELP = "Take the waiver out and mend what the rule reports; `factcheck explain` with the code shows how."
