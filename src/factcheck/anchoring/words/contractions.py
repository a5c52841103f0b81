"""Contracted words written out: "I'm" as "I am", "won't" as "will not"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.anchoring.words.irregular import VERBS

CONTRACTED = re.compile(r"['’](?:m|re|ve|ll|d|s)\b")
"""What may stand right after a pronoun in English, as a word of its own."""

_VERBS = {"m": "am", "re": "are", "ve": "have", "ll": "will"}
_IRREGULAR = {"wo": "will", "ca": "can", "sha": "shall"}
_ROWS = [line.split() for line in VERBS["en"].strip().splitlines()]
BASES = frozenset(row[0] for row in _ROWS) | {"be", "have", "pay", "like", "want", "say", "love", "need", "rather"}
"""Bare verbs whose forms no ending tells, and the commonest others."""
_COMMON = frozenset(
    """
    add agree appreciate argue ask call change consider describe encourage expect help hope join look move play prefer
    recommend start stay stop suggest support talk thank try use vote wait walk welcome wish work worry
    """.split()
)
_PARTICIPLES = frozenset(word for row in _ROWS for word in row[2:] if not word.endswith("ing")) | {"been", "had"}
_BOTH = frozenset(
    """
    cut put set hit let hurt cost shut spread split quit read bet burst cast rid come become overcome run
    beat shed wed embed""".split()
)
_PASSED_OVER = frozenset("not never also just always really still only even ever already soon probably".split())
_HEADS = frozenset({"there", "here", "that", "who", "what"})
_OWNING = frozenset({"one"})  # "one's own"


def english(words: Sequence[str], after: Sequence[str], pronouns: frozenset[str]) -> list[str]:
    """Words with their contractions written out; *'d* and *'s* stay where the words after them do not tell which verb.

    >>> english(["They'd"], ["been"], frozenset({"they"})), english(["They'd"], ["pay"], frozenset({"they"}))
    (['They', 'had'], ['They', 'would'])
    """
    found: list[str] = []
    for place, word in enumerate(words):
        head, mark, tail = word.replace("’", "'").rpartition("'")
        if word.lower() == "cannot":
            found += ["can", "not"]
        elif mark and tail == "t" and head.lower().endswith("n") and len(head) > 2:
            stem = head[:-1]
            found += [_IRREGULAR.get(stem.lower(), stem), "not"]
        elif mark and head.lower() in (pronouns | _HEADS) - _OWNING and tail in {*_VERBS, "d", "s"}:
            found += [head, _VERBS.get(tail) or _verb(tail, [*words[place + 1 :], *after])]
        else:
            found.append(word)
    return found


def written_out(tail: str, after: Sequence[str]) -> str:
    """The verb that stands contracted before other words; *'d* or *'s* where they do not tell which it is.

    >>> written_out("'ll", []), written_out("'s", ["on"]), written_out("'d", ["paid"])
    ('will', 'is', 'had')
    """
    bare = tail.replace("’", "'")[1:]
    return _VERBS.get(bare) or _verb(bare, [*after])


def _verb(tail: str, after: list[str]) -> str:
    following = next((word.lower() for word in after if word.lower() not in _PASSED_OVER), "")
    participle = following in _PARTICIPLES or (following.endswith("ed") and not following.endswith("eed"))
    base = following in BASES or following in _COMMON
    if not following or following in _BOTH or (participle and base):
        return "'" + tail
    if tail == "s":
        return "has" if following in ("been", "got", "had") else "'s" if participle else "is"
    return "had" if participle else "would" if base else "'d"
