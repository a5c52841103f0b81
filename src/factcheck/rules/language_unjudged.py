"""FC315: what a quote hides can't be judged, for want of a word list."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.languages import NO_LANGUAGE
from factcheck.rules._links import name, passage, proved
from factcheck.rules.engine import Context, Fault, rule


@rule("FC315")
def language_unjudged(context: Context) -> Iterator[Fault]:
    """Nobody has looked at what the quote leaves outside.

    ## What it checks

    The quote is proved, but there is no list of negations, limits and hedges for the language of its source, so that
    FC311 to FC314 can't see what the words around the quote do to it. `und` is the language that nobody named: an
    import writes it where neither the data nor `--language` says which it is.

    ## Why

    Silence would look like a pass. This warning says where a person has to look.

    ## Example

    ```text seeds/letero.txt
    La konsilio riparos parton de la havena muro en la venonta jaro.
    ```

    ```yaml
    sources:
      - id: letero
        file: seeds/letero.txt
        sha256: db40962fd66817ffeba9d992ebb4e24b246fa5ba7b96f8b351dafae29285e170
        kind: primary
        publisher: council
        language: eo
        title: Letero de la konsilio
        unknown: {author: "none named", url: "sent by post", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: council-eo
        speaker: council
        text: The council will repair part of the harbour wall.
        evidence:
          - id: letero-1
            source: letero
            quote: |-
              riparos parton de la havena muro
    ```

    ## Instead

    Read the words around the quote, and waive the warning with what you saw.

    ```text seeds/letero.txt
    La konsilio riparos parton de la havena muro en la venonta jaro.
    ```

    ```yaml
    sources:
      - id: letero
        file: seeds/letero.txt
        sha256: db40962fd66817ffeba9d992ebb4e24b246fa5ba7b96f8b351dafae29285e170
        kind: primary
        publisher: council
        language: eo
        title: Letero de la konsilio
        unknown: {author: "none named", url: "sent by post", published: "not dated", retrieved: "not recorded"}
        regions:
          - {lines: 1, kind: body}
    claims:
      - id: council-eo
        speaker: council
        text: The council will repair part of the harbour wall.
        evidence:
          - id: letero-1
            source: letero
            quote: |-
              riparos parton de la havena muro
            waive:
              - {code: FC315, reason: "The words around the quote name the speaker and the year; nothing limits it."}
    ```
    """
    for proof, _ in proved(context):
        if "unjudged" not in proof.flags or proof.source is None or proof.anchor is None:
            continue
        language = context.dataset.language(proof.source)
        unnamed = language == NO_LANGUAGE
        why = "nobody named the language" if unnamed else f"there is no word list for the language `{language}`"
        yield Fault(
            proof.link,
            ("quote",),
            f"What the quote of {name(proof)} leaves out is unjudged: {why}.",
            help=_NAME_IT if unnamed else _READ_IT,
            passage=passage(proof.link.source, proof.anchor.spans),
        )


_NAME_IT = (
    "Name the language under `language` in the header of the dataset, or of the source where it is another, such as en "
    "or pt-BR."
)
_READ_IT = (
    "Read the words around the quote in the source; if none of them denies, limits or hedges it, waive this with what "
    "you saw."
)
