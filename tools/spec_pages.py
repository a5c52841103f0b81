"""What write_docs.py writes beside the specification: the word lists as data, and the drift between the two seeds."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from factcheck.anchoring import Anchor, Difference, Text
from factcheck.anchoring.lexicon import LEXICONS, Lexicon, lexicon_for
from factcheck.anchoring.words import differences, lookalike
from factcheck.anchoring.words.determiners import determiners_for
from factcheck.anchoring.words.genders import genders_for
from factcheck.anchoring.words.irregular import VERBS
from factcheck.anchoring.words.relations import relations_for
from factcheck.text import LISTS, Document, Span, quoted_spans, sentences

# --------------------------------------------------------------------------------------------------------------------
# Word lists
# --------------------------------------------------------------------------------------------------------------------


def word_lists(lexicon: Lexicon) -> dict[str, Any]:
    """The lists of a language as JSON has them: sets in order of the alphabet, sequences and maps as they are."""
    values = {field.name: getattr(lexicon, field.name) for field in dataclasses.fields(lexicon)}
    values["verbs"] = tuple(line.strip() for line in VERBS[lexicon.language].strip().splitlines())
    return {name: _plain(value) for name, value in values.items()}


def closed_lists() -> dict[str, dict[str, Any]]:
    """The other lists that the specification calls fixed, by the name of their file."""
    return {
        "segmentation": {name: _plain(words) for name, words in LISTS.items()},
        "persons": {language: _persons(language) for language in sorted(LEXICONS)},
        "lookalikes": {chr(other): chr(latin) for other, latin in sorted(lookalike.CONFUSABLE.items())},
    }


def _persons(language: str) -> dict[str, Any]:
    """What tells in a language whom a bracket may name."""
    tables = (determiners_for(language), relations_for(language), genders_for(language))
    return {field.name: _plain(getattr(table, field.name)) for table in tables for field in dataclasses.fields(table)}


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in sorted(value.items())}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


# --------------------------------------------------------------------------------------------------------------------
# The drift of the seeds
# --------------------------------------------------------------------------------------------------------------------

_RENDERS = {
    "\"So who's": ["So who's telling"],
    '"In this case': ["In this case,", "And it's a demand"],
    "In a news conference": ['"Basically, they wanted'],
    "North Korean officials": ["They insisted Kim", "Foreign Minister Ri"],
    "On Thursday night": ["According to a senior", "But he acknowledged"],
    '"So Kim was': ["So Kim was", "What Pyongyang was"],
    "\"But Kim wasn't": ["But Kim wasn't"],
    "The State Department official": ["The State Department official"],
    "Kim's proposal": ["So it was definitely"],
    "\"But it wasn't": ["But it wasn't"],
}
"""Which sentences of the Associated Press each sentence of The Week renders, by how both begin: a curator's reading."""

_HEAD = """\
# Where the two seeds drift

The Week's digest renders an article of the Associated Press. Each of its sentences that renders one is graded here
against the body of that article, as [the specification](spec.md) grades a quote: first as a whole, as if the digest had
quoted it, then each stretch that the digest itself puts in quotation marks. "Differs in" names the kinds of difference
from the sentence it renders; `glyph` alone means that only marks differ.

| Week | AP | What is graded | Grade | Flags | Differs in |
|---|---|---|---|---|---|
"""
_SHOWN = 48
_FEWEST = 12  # a stretch inside marks shorter than this is a word, not a quotation


def drift(root: Path) -> str:
    """The page on the drift between the two seeds of the project."""
    from factcheck.project import load

    documents = load(root).documents
    week, agency = documents["week"], documents["ap"]
    text = Text(agency.text)
    found = [row for span in _sentences(week) for row in _rows(week, agency, text, span)]
    return _HEAD + "".join(f"| {' | '.join(row)} |\n" for row in found)


def _sentences(document: Document) -> Iterator[Span]:
    for body in document.body:
        for sentence in sentences(document.text[: body.end]):
            if sentence.start >= body.start:
                yield sentence


def _rows(week: Document, agency: Document, text: Text, sentence: Span) -> Iterator[tuple[str, ...]]:
    words = sentence.of(week.text)
    rendered = next((begins for start, begins in _RENDERS.items() if words.startswith(start)), None)
    if rendered is None:
        return
    lexicon = lexicon_for("en")
    if lexicon is None:
        return
    originals = [span for span in _sentences(agency) if span.of(agency.text).startswith(tuple(rendered))]
    lines = ", ".join(dict.fromkeys(str(agency.lines.place(span.start)[0]) for span in originals))
    line = str(week.lines.place(sentence.start)[0])
    hull = Span(originals[0].start, originals[-1].end)
    anchor = text.locate(words, within=agency.body)
    differing = () if anchor.faithful else differences.words(words, agency.text, hull, lexicon)
    yield (line, lines, f"the sentence: {_shown(words)}", *_verdict(anchor), _kinds(differing))
    for quoted in quoted_spans(week.text, sentence):
        inside = quoted.of(week.text).strip().rstrip(",")  # a comma inside the closing mark is the digest's own
        if len(inside) >= _FEWEST:
            anchor = text.locate(inside, within=agency.body)
            yield (line, lines, f"in its marks: {_shown(inside)}", *_verdict(anchor), _kinds(anchor.differences))


def _verdict(anchor: Anchor) -> tuple[str, str]:
    hidden = ", ".join(f"{edge.word} ({edge.kind})" for edge in anchor.edges if edge.kind != "saying")
    return f"`{anchor.grade}`", f"{', '.join(anchor.flags)}: {hidden}" if anchor.flags else ""


def _kinds(found: tuple[Difference, ...]) -> str:
    return ", ".join(dict.fromkeys(difference.kind for difference in found))


def _shown(words: str) -> str:
    cropped = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"
    return cropped.replace("|", "\\|")
