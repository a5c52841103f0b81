"""FC425: an annotation that can't be compared with the dataset."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.diagnostics.hint import did_you_mean
from factcheck.measures import readers
from factcheck.model import Annotation, Annotator
from factcheck.rules._show import shown
from factcheck.rules.engine import Context, Fault, Path, rule


@rule("FC425")
def annotation_unusable(context: Context) -> Iterator[Fault]:
    """A second reader's entry can't be compared with the dataset.

    ## What it checks

    In the files of `data/annotators/` each entry names a claim of the dataset by its present id, once in a file, and
    each of its links quotes a source of the dataset faithfully.

    ## Why

    An entry that can't be compared counts for nothing, and the agreement between readers looks better than it is.

    ## Example

    ```yaml data/annotators/second-reader.yaml
    annotations:
      - claim: residents-all
        verdict: unverified
        links:
          - source: news
            quote: |-
              "All of the wall was to be painted,"
    ```

    ## Instead

    ```yaml data/annotators/second-reader.yaml
    annotations:
      - claim: residents-all
        verdict: unverified
        links:
          - source: news
            quote: |-
              "All of the wall was to be repaired, and it was to be done this year," it said.
    ```
    """
    for annotator in context.annotators:
        for annotation, path, message, help_ in _faults(context, annotator):
            yield Fault(annotation, path, f'In the file of "{annotator.name}", {message}.', help=help_)


def _faults(context: Context, annotator: Annotator) -> Iterator[tuple[Annotation, Path, str, str]]:
    dataset = context.dataset
    proofs = readers.proofs_of(dataset, context.proofs, annotator)
    earlier = {alias: claim.id for claim in dataset.claims for alias in claim.aliases}
    seen: set[str] = set()
    for annotation in annotator.annotations:
        claim = annotation.claim
        if claim not in dataset.claim:
            if claim in earlier:
                yield annotation, ("claim",), f'"{claim}" is the earlier id of a claim', f"Write `{earlier[claim]}`."
            elif claim not in context.rejected:
                help_ = did_you_mean(claim, dataset.claim) or "Write the id of a claim of the dataset."
                yield annotation, ("claim",), f'there is no claim "{claim}"', help_
            continue
        if claim in seen:
            yield annotation, ("claim",), f'"{claim}" stands twice', "Make one entry of the two."
        seen.add(claim)
        for place, link in enumerate(annotation.links):
            proof = proofs.of(link)
            if proof.source is None:
                help_ = did_you_mean(link.source, dataset.source) or "Write the id of a source of the dataset."
                yield annotation, ("links", place, "source"), f'there is no source "{link.source}"', help_
            elif not proof.proved and proof.grade not in (None, "unproved"):
                said = f'the quote {shown(link.quote)} does not stand so in "{link.source}" ({proof.grade})'
                help_ = "Quote the passage as the source has it; `factcheck find` shows where words stand."
                yield annotation, ("links", place, "quote"), said, help_
