"""FC104: a speaker's name that no source prints."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from factcheck.diagnostics.hint import nearest
from factcheck.model import UNKNOWN_SPEAKER, Speaker
from factcheck.rules._names import Vocabulary
from factcheck.rules._show import shown
from factcheck.rules.dangling_reference import MOST_GUESSES
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Document


@rule("FC104")
def name_in_no_source(context: Context) -> Iterator[Fault]:
    """A speaker has a name that stands in no source.

    ## What it checks

    Every word of a speaker's `name`, articles apart, stands somewhere in one of the sources. Left alone are publishers
    and the organisations they republish, whose name a saved text need not repeat; anonymous speakers, whose name is a
    description; speakers with a `name_source`; and speakers who may be named in a source whose text is not at hand, or
    whose record could not be read. A publisher that is not in the dataset (FC011 reports it) is taken for the speaker
    whose id is most like it.

    ## Why

    A name that the curator knew and the source did not print is an identification of his own. It may be right; a reader
    must be able to see where it comes from.

    ## Example

    ```yaml
    speakers:
      - {id: engineers, kind: organisation, name: "The Institute of Engineers"}
    ```

    ## Instead

    ```yaml
    speakers:
      - id: engineers
        kind: organisation
        name: The Institute of Engineers
        name_source: the register of associations
    ```
    """
    outlets = {id_ for source in context.dataset.sources for id_ in (source.publisher, source.republishes) if id_}
    outlets |= _meant(context, outlets)
    unseen = _in_unseen_sources(context)
    sought = [
        speaker
        for speaker in context.dataset.speakers
        if not (speaker.anonymous or speaker.name_source or speaker.id in outlets | unseen | {UNKNOWN_SPEAKER})
    ]
    for speaker in _in_none(sought, context.proofs.documents.values()):
        yield Fault(
            speaker,
            ("name",),
            f'The name {shown(speaker.name)} of the speaker "{speaker.id}" stands in no source.',
            help="Write the name as a source prints it, or say under `name_source` where you have it from.",
        )


def _meant(context: Context, outlets: set[str]) -> set[str]:
    """The speakers whose ids are most like those of outlets that are not there."""
    missing = sorted(outlets - context.dataset.speaker.keys() - {UNKNOWN_SPEAKER})[:MOST_GUESSES]
    return {guess for outlet in missing if (guess := nearest(outlet, context.dataset.speaker))}


def _in_none(speakers: list[Speaker], documents: Collection[Document]) -> list[Speaker]:
    """The speakers whose name stands in no document, each of which is read once; none where there is no document."""
    left = speakers if documents else []
    for document in documents:
        if not left:
            break
        text = Vocabulary.of(document.text)
        left = [speaker for speaker in left if not text.holds(speaker.name)]
    return left


def _in_unseen_sources(context: Context) -> set[str]:
    """Speakers who may be named in a source whose text is not at hand: those linked to one, or to none at all."""
    documents, dataset = context.proofs.documents, context.dataset
    links = [(claim.speaker, link.source) for claim, link in dataset.links()]
    at_hand = all(source in documents for source in (*dataset.source, *(source for _, source in links)))
    if at_hand and not context.rejected:
        return set()
    found = {speaker for speaker, source in links if source not in documents}
    return found | _without_links(dataset.speakers, {speaker for speaker, _ in links})


def _without_links(speakers: tuple[Speaker, ...], linked: set[str]) -> set[str]:
    return {speaker.id for speaker in speakers} - linked
