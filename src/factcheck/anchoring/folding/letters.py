"""What a word is made of where words are compared: letters with their marks, or one character with its vowel signs."""

from __future__ import annotations

from factcheck.anchoring.folding.folds import UNSPACED
from factcheck.text import MARKS

LETTER = rf"(?![{UNSPACED}])[\w{MARKS}]"
"""A letter, digit or mark of a script that parts its words, as a pattern."""

CHARACTER = rf"[\u0e40-\u0e44\u0ec0-\u0ec4]?[{UNSPACED}][{MARKS}\u0e33\u0eb3]*"
"""A character of a script without word spaces, with the Thai or Lao vowel before it and the marks after it."""
