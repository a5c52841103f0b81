"""One text and all that is asked of it -> where each quote stands there, how faithfully, and in whose words.

A page is all that a worker needs to prove its quotes: it can be pickled and sent anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from factcheck.anchoring import Anchor, Text
from factcheck.model import Directness
from factcheck.text import Sentences, Span, quoted_spans


class Ask(NamedTuple):
    """A quote, and what tells its places apart.

    Args:
        quote: The quote as written.
        prefix: Words just before it.
        suffix: Words just after it.
        occurrence: Which of several places, 1-based.
        titles: Whether it may stand in a headline or a caption, and only there.
    """

    quote: str
    prefix: str | None = None
    suffix: str | None = None
    occurrence: int | None = None
    titles: bool = False


class Page(NamedTuple):
    """A text with all that is asked of it.

    Args:
        text: The text of a source.
        language: Its language, as a BCP 47 tag.
        body: Where evidence may stand, half-open code points.
        titles: Its headlines and captions.
        asks: The quotes.
    """

    text: str
    language: str
    body: tuple[Span, ...]
    titles: tuple[Span, ...]
    asks: tuple[Ask, ...]


class Passage(NamedTuple):
    """Where a quote stands.

    Args:
        anchor: What anchoring returned.
        spoken: For a faithful one, the stretches inside the source's own quotation marks.
        directness: For a faithful one, how much of it those are.
    """

    anchor: Anchor
    spoken: tuple[Span, ...] = ()
    directness: Directness | None = None


def passages(page: Page) -> list[Passage]:
    """Finds every quote that is asked of a page, in their order."""
    text = Text(page.text, page.language)
    quoted = cache(lambda paragraph: quoted_spans(page.text, paragraph))
    return [_passage(page, text, ask, quoted) for ask in page.asks]


def _passage(page: Page, text: Text, ask: Ask, quoted: Callable[[Span], tuple[Span, ...]]) -> Passage:
    anchor = text.locate(
        ask.quote,
        prefix=ask.prefix,
        suffix=ask.suffix,
        occurrence=ask.occurrence,
        within=page.titles if ask.titles else page.body,
    )
    if not anchor.faithful:
        return Passage(anchor)
    spoken = tuple(inside_quotes(text.sentences, anchor.spans, quoted))
    return Passage(anchor, spoken, directness(page.text, anchor.spans, spoken))


def inside_quotes(
    sentences: Sentences, spans: Iterable[Span], quoted: Callable[[Span], tuple[Span, ...]]
) -> Iterator[Span]:
    """The stretches of a passage that stand inside the source's quotation marks, paired a paragraph at a time."""
    for span in spans:
        for paragraph in sentences.over(span):
            for inside in quoted(paragraph):
                start, end = max(span.start, inside.start), min(span.end, inside.end)
                if start < end:
                    yield Span(start, end)


def directness(text: str, spans: Iterable[Span], spoken: Iterable[Span]) -> Directness:
    """How much of a passage is in the speaker's own words, by letters inside quotation marks."""
    inside = sum(_letters(span.of(text)) for span in spoken)
    if inside == 0:
        return "paraphrase"
    return "direct" if inside >= sum(_letters(span.of(text)) for span in spans) else "partial"


def whose(by_marks: Directness | None, kind: str, *, outlet: bool) -> Directness | None:
    """Whose words a passage is in.

    Args:
        by_marks: What the quotation marks of its source say.
        kind: The kind of its source: a transcript is speech throughout, and has no need of marks.
        outlet: Whether the claim's speaker is the page's own voice.

    >>> whose("paraphrase", "primary", outlet=False), whose("paraphrase", "transcript", outlet=False)
    ('paraphrase', 'direct')
    """
    if outlet:
        return "own"
    return "direct" if kind == "transcript" else by_marks


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))
