"""A draft of the regions of a text, for a curator to correct."""

from __future__ import annotations

import re
from itertools import groupby

from factcheck.model import Region, RegionKind
from factcheck.sources.regions import filled
from factcheck.text import Lines

_LONG = 80
"""A line of this many characters is running text."""

_DAY, _MONTH = r"\d{1,2}(?:\.|er|º|st|nd|rd|th)?", r"[^\W\d_]{3,10}\.?"
_YEAR = r"(?:1[89]|20)\d\d"
_DATE = (
    rf"(?:(?:le|el|am) )?(?:[^\W\d_]+,? )?(?:{_DAY} (?:de )?{_MONTH}|{_MONTH} \d{{1,2}}),? (?:del? )?{_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./](?:{_YEAR}|\d\d)"
)
_DATELINE = rf"(?:{_DATE})(?:,? .{{0,20}}\d[:h.]\d\d.{{0,12}})?\Z"
"""A line that is a date, with the time of day or without."""

_PICTURE = r"(?:file|photo|picture|image|video)(?: caption)?|caption|foto|bild(?:unterschrift)?|légende|leyenda|imagen"
_PUBLISHED = r"(?:last )?updated|published|posted|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado"

_SIGNS: tuple[tuple[RegionKind, str], ...] = (
    ("separator", r"\W+\Z|_+\Z"),
    ("caption", rf"(?:{_PICTURE})\s*(?:[-–—]|:)|.*\((?:ap|reuters|afp|getty)[^)]*photo"),
    (
        "credit",
        r"\W*(?:photo(?:graph)?|image|picture) (?:by|credit)|credit\s*:|©|copyright\b|.{0,60}\bgetty images\W*\Z",
    ),
    ("byline", r"by\s+\w.{0,80}\Z"),
    ("ad", r"advert(?:isement|ising)?\b|sponsored\b|promoted\b"),
    ("newsletter", r".*\b(?:newsletters?|sign up|subscribe)\b"),
    ("paywall", r".*\b(?:subscribers? only|(?:to )?continue reading|already a subscriber|log in to)\b"),
    ("related", r"(?:read|see|watch|listen)\b.{0,12}\b(?:more|also|next|here)\b|related\b|more\s*:|follow all\b"),
    ("dateline", rf"(?:{_PUBLISHED})\b|{_DATELINE}"),
    ("bio", r".{0,60}\b(?:is|was|has worked as) .{0,60}\b(?:reporter|correspondent|editor|writer|columnist|chief)\b"),
    ("about", r"about (?:us|this|the)\b|contact us\b|all rights reserved\b"),
)
"""How the lines of each kind of furniture begin, in the order they are tried; body and headline need no sign."""

_SIGN_AT_MOST = 400
"""A longer line is running text whatever words it holds."""


def propose_regions(text: str, lines: tuple[int, ...] | None = None) -> tuple[Region, ...]:
    r"""A draft of the regions of a text, neighbours of one kind joined over blank lines.

    The first line is a headline if it is short and ends no sentence; long lines and whole sentences are body; a short
    line that nothing tells of is taken for a pointer to another page.

    Args:
        text: The text of the source.
        lines: Propose for these lines only, in order; for all that hold something by default.

    >>> [(region.lines, region.kind) for region in propose_regions("Wall\n\nIt rained.\n\nSubscribe to our newsletter")]
    [('1', 'headline'), ('3', 'body'), ('5', 'newsletter')]
    """
    page = Lines(text)
    all_filled = [line for line in range(1, len(page) + 1) if filled(page, line) is not None]
    wanted = set(all_filled if lines is None else lines)
    rows = [(line, _kind(page[line].strip("\ufeff \t"), first=line == all_filled[0])) for line in all_filled]
    drafts = []
    for (kind, here), run in groupby(rows, key=lambda row: (row[1], row[0] in wanted)):
        numbers = [line for line, _ in run]
        if here:
            span = str(numbers[0]) if numbers[0] == numbers[-1] else f"{numbers[0]}-{numbers[-1]}"
            drafts.append(Region(lines=span, kind=kind))
    return tuple(drafts)


def _kind(line: str, *, first: bool) -> RegionKind:
    line = line.strip()
    if first and len(line) <= 2 * _LONG and not line.endswith("."):
        return "headline"
    if len(line) <= _SIGN_AT_MOST or line.upper().startswith("FILE "):
        for kind, sign in _SIGNS:
            if re.match(sign, line, re.IGNORECASE):
                return kind
    ends_sentence = line.rstrip("\"'”’»)").endswith((".", "!", "?", "…", "。"))
    return "body" if len(line) >= _LONG or ends_sentence else "related"
