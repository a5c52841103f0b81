"""FC209: a source whose text is withheld, and nobody says why, or though it is saved."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rules.engine import Context, Fault, rule


@rule("FC209")
def text_withheld_without_reason(context: Context) -> Iterator[Fault]:
    """A source keeps its text back without saying why, or though it names its file.

    ## What it checks

    A source with `text: none` or `text: private` gives the reason under `unknown: {text: ...}`, and names no `file`:
    those words say that the text can't be saved here.

    ## Why

    Links to such a source are never proved. A reader who has to take them on trust is owed the reason; and where the
    text is there, a wrong quote of it would pass unseen.

    ## Example

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        text: private
        unknown: {author: "none named", url: "not public", published: "not public", retrieved: "not recorded"}
    ```

    ## Instead

    ```yaml
    sources:
      - id: contract
        kind: document
        publisher: council
        title: Contract for the harbour wall
        text: private
        unknown:
          text: shown to us on paper, not to be copied
          author: none named
          url: not public
          published: not public
          retrieved: not recorded
    ```
    """
    for source in context.dataset.sources:
        if source.text == "full":
            continue
        if source.file is not None:
            yield Fault(
                source,
                ("text",),
                f'The source "{source.id}" has `text: {source.text}`, but names the file "{source.file}": its quotes '
                "are not held against it.",
                help=f"Take `text: {source.text}` out, so that its quotes are proved; or `file:`, if the text can't be "
                "saved here.",
            )
        elif "text" not in source.unknown:
            yield Fault(
                source,
                ("text",),
                f'The source "{source.id}" has `text: {source.text}`, but does not say why.',
                help='Write the reason under `unknown: {text: "..."}`, or save the text and name it in `file:`.',
            )
