"""FC313: an ellipsis or a bracket hides a negation, a limit, a condition, a quantifier or a number."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._hidden import hidden_by_gap
from factcheck.rules.engine import Context, Fault, rule


@rule("FC313")
def gap_hides_words(context: Context) -> Iterator[Fault]:
    """The quote leaves out a word that changes its meaning.

    ## What it checks

    Among the words that an ellipsis leaves out, or that an editor's bracket replaces, stands a negation ("not"), a
    limit ("only"), a condition ("unless"), a quantifier ("some") or a number.

    ## Why

    An ellipsis promises that nothing that matters was left out. "that was ... what the council had promised" keeps the
    source's words and turns its meaning round.

    ## Example

    ```yaml
    claims:
      - id: residents-promise
        speaker: residents
        text: This was what the council had promised.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The residents' association said that was ... what the council had promised.
    ```

    ## Instead

    ```yaml
    claims:
      - id: residents-promise
        speaker: residents
        text: This was not what the council had promised.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The residents' association said that was not what the council had promised.
    ```
    """
    return hidden_by_gap(context, severe=True)
