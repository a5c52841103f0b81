"""The patterns with which several rooms read prose: words, the ends of sentences and clauses, years."""

from __future__ import annotations

import re

from factcheck.text import MARKS

_LETTERS = rf"[^\W_]+(?:[{MARKS}][^\W_]*)*"
_ELIDED_LAST = r"(?<![^\W_])[^\W\d_]['’](?=\s*\Z)"  # "m'" for what stands before its verb

WORD = re.compile(rf"{_ELIDED_LAST}|{_LETTERS}(?:['’.-]{_LETTERS})*")
"""A word with its combining marks, apostrophes, hyphens and inner full stops."""

SENTENCE_ENDS = (".", "!", "?", "…")
"""The signs a sentence ends with."""

CLAUSE_END = re.compile(r"[\"'”’»«)]*(?:[.,;:!?…)–—]|\s*\Z)")
"""A sign that ends a clause, with the marks that close a quotation before it; or the end of the text."""

YEAR = re.compile(r"(?:1[5-9]|20)\d\d\Z")
"""A figure that is a year in prose."""
