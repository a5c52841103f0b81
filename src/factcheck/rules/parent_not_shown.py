"""FC503: a declared parent that the text does not show."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC503")
def parent_not_shown(context: Context) -> Iterator[Fault]:
    """A source is declared as derived from another, but its text shows nothing of it.

    ## What it checks

    A source with `derived_from` shares a run of words with the parent that is more than chance, or credits the parent's
    publisher, or the organisation it republishes, by name. Sources in different languages are not compared.

    ## Why

    A declared parent makes two sources one origin. Declared wrongly, it hides that they are independent.

    ## Example

    ```text seeds/digest.txt
    A storm closed the ferry line for two days, and nobody was hurt.
    ```

    ```yaml
    speakers:
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest", side: reporting}
    sources:
      - id: digest
        file: seeds/digest.txt
        sha256: 0dd2683afc94e57e5677b6d10b76cf2da0fa03a2df98c50d33772129f571ea7b
        kind: digest
        publisher: harbour-digest
        derived_from: [{source: news, reason: "it came a day later"}]
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
    ```

    ## Instead

    Leave `derived_from` out, or correct the id.

    ```text seeds/digest.txt
    A storm closed the ferry line for two days, and nobody was hurt.
    ```

    ```yaml
    speakers:
      - {id: harbour-digest, kind: organisation, name: "Harbour Digest", side: reporting}
    sources:
      - id: digest
        file: seeds/digest.txt
        sha256: 0dd2683afc94e57e5677b6d10b76cf2da0fa03a2df98c50d33772129f571ea7b
        kind: digest
        publisher: harbour-digest
        unknown: {title: "none", author: "none named", url: "none", published: "not dated", retrieved: "not recorded"}
        regions: [{lines: 1, kind: body}]
    ```
    """
    for source_id, place in context.proofs.kinship.unsupported:
        source = context.dataset.source[source_id]
        parent = source.derived_from[place].source
        yield Fault(
            source,
            ("derived_from", place, "source"),
            f'"{source_id}" is declared as derived from "{parent}", but shares no run of words with it that is more '
            "than chance, and does not credit it.",
            help="Correct the id or take `derived_from` out. If it tells the same in words of its own, waive this.",
        )
