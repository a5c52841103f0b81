"""FC214: a passage marked as making no claim that is not there, or that a claim quotes."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.anchoring import Text
from factcheck.measures.coverage import linked_spans
from factcheck.rules._show import shown
from factcheck.rules._sources import documents
from factcheck.rules.engine import Context, Fault, Passage, rule


@rule("FC214")
def no_claim_unfounded(context: Context) -> Iterator[Fault]:
    """A passage is marked as making no claim, wrongly.

    ## What it checks

    Each quote under `no_claim` stands once in the body of its source, faithfully, and no link of a claim quotes a part
    of it.

    ## Why

    `factcheck coverage` lists what nobody has linked; these marks are the curator's word that nothing was overlooked
    there. A mark on words that are not there, or that a claim does rest on, hides a gap.

    ## Example

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 91db1983d2004969a476d1e3e45fb02a74d14e25dd1bce041b442c34f5ee7600
        kind: primary
        publisher: council
        title: Notice
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        no_claim:
          - {quote: "Bring your children.", reason: "an invitation"}
        regions:
          - {lines: 1, kind: body}
    ```

    ```text seeds/notice.txt
    The wall will be repaired. Come and see it.
    ```

    ## Instead

    ```yaml
    sources:
      - id: notice
        file: seeds/notice.txt
        sha256: 91db1983d2004969a476d1e3e45fb02a74d14e25dd1bce041b442c34f5ee7600
        kind: primary
        publisher: council
        title: Notice
        unknown: {author: "none named", url: "a notice board", published: "not dated", retrieved: "not recorded"}
        no_claim:
          - {quote: "Come and see it.", reason: "an invitation"}
        regions:
          - {lines: 1, kind: body}
    ```

    ```text seeds/notice.txt
    The wall will be repaired. Come and see it.
    ```
    """
    linked = None
    for source, document in documents(context):
        if not source.no_claim or not document.areas:  # without regions there is no body to look in
            continue
        linked = linked_spans(context.proofs) if linked is None else linked
        text = Text(document.text, context.dataset.language(source))
        for place, mark in enumerate(source.no_claim):
            anchor = text.locate(mark.quote, within=document.body)
            meeting = [span for span in linked.get(source.id, ()) if any(span.meets(each) for each in anchor.spans)]
            if not anchor.faithful:
                yield Fault(
                    source,
                    ("no_claim", place, "quote"),
                    f"The passage {shown(mark.quote)}, marked as making no claim, does not stand once in the body of "
                    f'"{source.id}" ({anchor.grade}).',
                    help="Quote it as the source has it, with as many words as make it the only place.",
                )
            elif meeting:
                yield Fault(
                    source,
                    ("no_claim", place, "quote"),
                    f'The passage {shown(mark.quote)} of "{source.id}" is marked as making no claim, but a claim '
                    "quotes it.",
                    help="Take the mark away, or shorten it to the words that no claim rests on.",
                    passage=Passage(source.id, tuple(meeting)),
                )
