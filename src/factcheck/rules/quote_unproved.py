"""FC305: a quote whose source has no text here."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules._links import name
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, rule


@rule("FC305")
def quote_unproved(context: Context) -> Iterator[Fault]:
    """The quote can't be proved, since its source has no text here.

    ## What it checks

    The source says `text: none` or `text: private`, so nothing can be compared with the quote.

    ## Why

    Some documents can't be saved in a project that is published. Their links are kept, but they are not proofs: they
    are counted apart, and a verdict may not rest on them alone (FC410).

    ## Example

    ```yaml
    sources:
      - id: letter
        kind: primary
        publisher: council
        title: Letter of the council to the residents' association
        text: private
        unknown:
          text: "the residents' association showed the letter and keeps it"
          author: "signed for the council"
          url: "never published"
          published: "not dated"
          retrieved: "read at the association's office"
    claims:
      - id: council-letter
        speaker: council
        text: The council will repair the whole wall.
        evidence:
          - id: letter-1
            source: letter
            quote: |-
              We are going to repair the whole wall.
    ```

    ## Instead

    Link a source whose text can be saved; or keep the link and waive the warning with the reason.

    ```yaml
    claims:
      - id: council-letter
        speaker: residents
        text: All of the wall was to be repaired.
        evidence:
          - id: news-1
            source: news
            quote: |-
              "All of the wall was to be repaired, and it was to be done this year," it said.
    ```
    """
    for proof in context.proofs.links:
        source = proof.source
        if proof.grade != "unproved" or source is None:
            continue
        reason = source.unknown.get("text")
        why = f" ({shown(reason)})" if reason else ""
        yield Fault(
            proof.link,
            ("quote",),
            f'The quote of {name(proof)} is unproved: "{source.id}" says `text: {source.text}`{why}.',
            help="Link a source whose text can be saved here, or keep this one knowing that no verdict may rest on it "
            "alone.",
        )
