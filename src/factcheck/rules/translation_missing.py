"""FC318: a passage in another language than the dataset's, without a translation."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.languages import NO_LANGUAGE
from factcheck.rules._links import name
from factcheck.rules._vocabulary import subtag
from factcheck.rules.engine import Context, Fault, rule


@rule("FC318")
def translation_missing(context: Context) -> Iterator[Fault]:
    """The passage is in another language than the dataset, and nobody translated it.

    ## What it checks

    Where the language of a source is not that of the dataset (`en` and `en-GB` count as one), a link to it has a
    `translation` into the dataset's language, with its text and who made it. Of a language that nobody named (`und`)
    nothing is said.

    ## Why

    The claim is written in one language and the passage in another: somebody translated, and most readers can't check
    it. The translation, with a name under it, shows what the claim was made from.

    ## Example

    ```yaml
    sources:
      - id: aushang
        file: seeds/aushang.txt
        sha256: 3c7a5ca811918b8affacefd33fe8e4feef19057cf678fe45945f3568e04fb8c1
        kind: primary
        publisher: council
        language: de
        title: Aushang
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: council-german
        speaker: council
        text: The council is going to repair a part of the harbour wall.
        evidence:
          - id: aushang-1
            source: aushang
            quote: |-
              Der Rat wird einen Teil der Hafenmauer reparieren.
    ```

    ```text seeds/aushang.txt
    Der Rat wird einen Teil der Hafenmauer reparieren.
    ```

    ## Instead

    ```yaml
    sources:
      - id: aushang
        file: seeds/aushang.txt
        sha256: 3c7a5ca811918b8affacefd33fe8e4feef19057cf678fe45945f3568e04fb8c1
        kind: primary
        publisher: council
        language: de
        title: Aushang
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: council-german
        speaker: council
        text: The council is going to repair a part of the harbour wall.
        evidence:
          - id: aushang-1
            source: aushang
            quote: |-
              Der Rat wird einen Teil der Hafenmauer reparieren.
            translation:
              text: The council will repair a part of the harbour wall.
              language: en
              by: the curator
    ```

    ```text seeds/aushang.txt
    Der Rat wird einen Teil der Hafenmauer reparieren.
    ```
    """
    wanted = subtag(context.dataset.info.language)
    if wanted == NO_LANGUAGE:
        return
    for proof in context.proofs.links:
        if proof.source is None or subtag(found := context.dataset.language(proof.source)) in (wanted, NO_LANGUAGE):
            continue
        given = proof.link.translation
        if given is None:
            yield Fault(
                proof.link,
                ("quote",),
                f"The passage of {name(proof)} is in the language `{found}` and has no translation into `{wanted}`.",
                help=f"Add `translation: {{text: ..., language: {wanted}, by: ...}}` with who translated it.",
            )
        elif subtag(given.language) != wanted:
            yield Fault(
                proof.link,
                ("translation", "language"),
                f"The translation of the passage of {name(proof)} is marked as being in the language "
                f"`{given.language}`, but the language of the dataset is `{wanted}`.",
                help=f"If it is in that language, write `language: {wanted}`; else translate the passage into it.",
            )
