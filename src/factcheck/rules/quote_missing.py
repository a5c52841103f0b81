"""FC304: a quote stands nowhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from factcheck.proof import Proof
from factcheck.rules._links import lines, name, passage
from factcheck.rules._show import sentence, shown
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document, Span, words

_RUN = 4
"""How many words in a row make two texts similar enough to be named."""


@rule("FC304")
def quote_missing(context: Context) -> Iterator[Fault]:
    """The quote is not in the source.

    ## What it checks

    Neither the words of the quote nor anything close enough to be called a changed version of them stand in the
    source, nor do the words stand unchanged in another source of the project. A changed version in another source is
    not looked for: the help names similar words there only where this source has none.

    ## Why

    A link to words that are not there proves nothing, and is the first thing a critic will look up. This rule can't
    be waived.

    ## Example

    ```yaml
    claims:
      - id: council-thanks
        speaker: council
        text: The council thanks all volunteers.
        evidence:
          - id: news-1
            source: news
            quote: |-
              Volunteers deserve gratitude from everyone, councillors declared.
    ```

    ## Instead

    Quote what the source does say, or link the source that has the words.

    ```yaml
    claims:
      - id: council-thanks
        speaker: council
        text: The council will repair the damaged part.
        evidence:
          - id: news-1
            source: news
            quote: |-
              "We will repair the part that storms have damaged," the council said.
    ```
    """
    runs = _Runs(context.proofs.documents)
    for proof in context.proofs.links:
        anchor, document = proof.anchor, proof.document
        if proof.grade != "missing" or anchor is None or document is None:
            continue
        source = proof.link.source
        nearest = anchor.nearest
        yield Fault(
            proof.link,
            ("quote",),
            f'The quote of {name(proof)} is not in "{source}".',
            help=_lost(proof) or (_nearest(document, nearest) if nearest else _elsewhere(proof, runs)),
            passage=passage(source, [nearest]) if nearest else None,
        )


def _lost(proof: Proof) -> str:
    """What to do where the page itself lost the passage, as the last entry of the link's history says."""
    last = next(reversed(proof.link.history), None)
    if last is None or not last.what.startswith("lost:"):
        return ""
    return (
        f"A newer capture of the source lost the passage, as the link's history says ({last.date}). Save the earlier "
        "capture as a source of its own, and link that one. If the claim was taken back, write `status: retracted` in "
        "it as well."
    )


def _nearest(document: Document, nearest: Span) -> str:
    reads = shown(nearest.of(document.text), limit=400)
    return (
        sentence(f"the nearest passage, {lines(document, nearest)}, reads {reads}")
        + " Quote it as it stands, or link the source that has the words."
    )


def _elsewhere(proof: Proof, runs: _Runs) -> str:
    similar = runs.nearest(proof.link.quote, besides=proof.link.source)
    if similar is None:
        return "No other source of the project has words like these either. Copy the quote from the source once more."
    source, document, span = similar
    reads = shown(document.sentences.around(span).of(document.text))
    return (
        sentence(f'similar words stand in "{source}", {lines(document, span)}: {reads}')
        + f" If the claim rests on them, quote them and write `source: {source}`."
    )


class _Runs:
    """Every run of a few words in the project's sources, indexed when a first quote is missing."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents

    @cached_property
    def _places(self) -> Mapping[tuple[str, ...], Mapping[str, Span]]:
        """The first place of every run in each source that has it."""
        found: dict[tuple[str, ...], dict[str, Span]] = {}
        for source, document in self._documents.items():
            for run, span in _runs(document.text):
                found.setdefault(run, {}).setdefault(source, span)
        return found

    def nearest(self, quote: str, *, besides: str) -> tuple[str, Document, Span] | None:
        """The other source that shares most runs of words with a quote, and where the first stands."""
        shared = [(source, span) for run, _ in _runs(quote) for source, span in self._places.get(run, {}).items()]
        counted = Counter(source for source, _ in shared if source != besides)
        if not counted:
            return None
        source = counted.most_common(1)[0][0]
        return source, self._documents[source], next(span for owner, span in shared if owner == source)


def _runs(text: str) -> Iterator[tuple[tuple[str, ...], Span]]:
    found = list(words(text))
    for first in range(len(found) - _RUN + 1):
        run = found[first : first + _RUN]
        yield tuple(word[0].casefold() for word in run), Span(run[0].start(), run[-1].end())
