"""FC302: a quote stands in another source than the one named."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.proof import Found
from factcheck.rules._links import lines, name, passage
from factcheck.rules._show import FURNITURE, sentence, several
from factcheck.rules.engine import Context, Fault, rule


@rule("FC302")
def quote_elsewhere(context: Context) -> Iterator[Fault]:
    """The quote stands in another source.

    ## What it checks

    The words are not in the source that the link names, but they stand, faithfully, in another source of the project.

    ## Why

    A reader who follows the link must find the words there. Where a statement was printed decides who told it, and
    how many independent origins it has. This rule can't be waived.

    ## Example

    ```text seeds/notice.txt
    The wall is closed to walkers until the repair is done.
    ```

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 289e0d1a497694c05e6428765a6f568189e16e30b8b79b4b3e6c9ca25e1be081
        kind: primary
        publisher: council
        title: Notice at the harbour wall
        unknown: {author: "none named", url: "posted at the wall", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: wall-closed
        speaker: council
        text: The wall is closed until it is repaired.
        evidence:
          - id: news-1
            source: news
            quote: |-
              The wall is closed to walkers until the repair is done.
    ```

    ## Instead

    Name the source that has the words.

    ```text seeds/notice.txt
    The wall is closed to walkers until the repair is done.
    ```

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 289e0d1a497694c05e6428765a6f568189e16e30b8b79b4b3e6c9ca25e1be081
        kind: primary
        publisher: council
        title: Notice at the harbour wall
        unknown: {author: "none named", url: "posted at the wall", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: wall-closed
        speaker: council
        text: The wall is closed until it is repaired.
        evidence:
          - id: notice-1
            source: notice
            quote: |-
              The wall is closed to walkers until the repair is done.
    ```
    """
    for proof in context.proofs.links:
        source = proof.link.source
        if proof.grade != "elsewhere" or not proof.elsewhere or any(f.source == source for f in proof.elsewhere):
            continue
        places = sorted(proof.elsewhere, key=lambda found: found.region != "body")
        names = [_place(context, found) for found in places]
        yield Fault(
            proof.link,
            ("quote",),
            sentence(f'the quote of {name(proof)} is not in "{source}": it stands in {several(names)}'),
            help=f"If the claim rests on that page, write `source: {places[0].source}`; "
            f'otherwise quote what "{source}" says.',
            passage=passage(places[0].source, [places[0].span]),
        )


def _place(context: Context, found: Found) -> str:
    document = context.proofs.documents.get(found.source)
    line = f", {lines(document, found.span)}" if document else ""
    furniture = FURNITURE.get(found.region or "")
    return f'"{found.source}"{line}' + (f" ({furniture}, where evidence may not stand)" if furniture else "")
