"""How messages show a user's text: words, lists of them, characters."""

from __future__ import annotations

from factcheck.diagnostics.characters import PLAIN_NAMES, characters, contrast, several, shown

__all__ = ["FURNITURE", "PLAIN_NAMES", "characters", "contrast", "sentence", "several", "shown"]

FURNITURE = {
    "headline": "the headline",
    "dateline": "the dateline",
    "caption": "a caption",
    "credit": "a credit line",
    "byline": "the byline",
    "ad": "an advertisement",
    "newsletter": "a newsletter box",
    "paywall": "a paywall notice",
    "related": "a list of related pages",
    "bio": "a note about the author",
    "about": "a note about the publisher",
    "separator": "a separator",
}
"""What a reader calls the regions where evidence may not stand."""


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, and a full stop unless one stands before its closing mark.

    >>> sentence('the source says "All of it."'), sentence("it differs")
    ('The source says "All of it."', 'It differs.')
    """
    ended = text.rstrip('"”').endswith((".", "!", "?"))
    return text[:1].upper() + text[1:] + ("" if ended else ".")
