"""FC424: a second reader who differs from the dataset."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.measures import readers
from factcheck.measures.readers import Difference
from factcheck.model import Annotation
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, Passage, Path, rule


@rule("FC424")
def not_adjudicated(context: Context) -> Iterator[Fault]:
    """A second reader differs from the dataset, and nobody has decided.

    ## What it checks

    Each annotation in `data/annotators/` is compared with the dataset: another verdict, another stance of the same
    passage, or a passage that the claim does not link. Passages are the same if they overlap. It passes once the
    annotation says under `adjudicated` what was decided, whatever that was.

    ## Why

    A second reading is worth its difference. One that stays in a drawer is a review that was never finished.

    ## Example

    ```yaml data/annotators/second-reader.yaml
    annotations:
      - claim: residents-all
        verdict: refuted
    ```

    ## Instead

    ```yaml data/annotators/second-reader.yaml
    annotations:
      - claim: residents-all
        verdict: refuted
        adjudicated: Unverified stays, since no document of the promise is at hand.
    ```
    """
    if not context.annotators:
        return
    dataset = readers.of_dataset(context.dataset, context.proofs)
    for annotator in context.annotators:
        proofs = readers.proofs_of(context.dataset, context.proofs, annotator)
        for annotation in annotator.annotations:
            if annotation.adjudicated or annotation.claim not in context.dataset.claim:
                continue
            reader = readers.Reader(annotator.name, {annotation.claim: readers.judgement(annotation, proofs)})
            for found in readers.differences(dataset, reader):
                if found.second is not None:  # a passage left out may never have been read
                    yield _fault(annotator.name, annotation, found)


def _fault(name: str, annotation: Annotation, found: Difference) -> Fault:
    passage = found.passages[1]
    path: Path = ("verdict",)
    if passage is not None:
        place = next(place for place, link in enumerate(annotation.links) if link is passage.link)
        path = ("links", place, "quote")
    return Fault(
        annotation,
        path,
        f'"{name}" {_what(found)}, and nothing says what was decided.',
        help="Decide; change the dataset or leave it, and write what was decided, and why, under `adjudicated`.",
        passage=Passage(passage.source, passage.spans) if passage else None,
    )


def _what(found: Difference) -> str:
    if found.kind == "verdict":
        return f'judges "{found.claim}" {found.second}, the dataset {found.first}'
    words = shown(found.passages[1].link.quote) if found.passages[1] else ""
    if found.kind == "stance":
        return f'links {words} to "{found.claim}" as `{found.second}`, the dataset as `{found.first}`'
    return f'links {words} to "{found.claim}", the dataset does not'
