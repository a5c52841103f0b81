"""FC311: the cut of a quote hides a negation, a limit, a condition, a quantifier or a number."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._hidden import hidden_by_cut
from factcheck.rules.engine import Context, Fault, rule


@rule("FC311")
def cut_hides_words(context: Context) -> Iterator[Fault]:
    """The quote is cut next to a word that changes its meaning.

    ## What it checks

    The quote starts or stops inside a sentence, and just outside it stands a negation ("not"), a limit ("only"), a
    condition ("unless"), a quantifier ("some") or a number. To the left, the five words before the quote count, back to
    a mark or a word that begins a new clause; to the right, the next word.

    ## Why

    A quote can be word for word and still say the opposite. "what the council had promised" stands in the source; the
    source says that something "was not what the council had promised".

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
              what the council had promised.
    ```

    ## Instead

    Widen the quote to the whole clause: who speaks, the verb of saying, what is said.

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
    return hidden_by_cut(context, severe=True)
