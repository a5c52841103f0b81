"""Which shared runs of words are chance: the rule, and the words that anybody uses.

A run counts as a sign of copying where it has

- eight words or more; or
- five to seven words that stand inside quotation marks in one text and in its own voice in the other: the one says
  itself that the words are another's; or
- five to seven words of which at least three are words of its own choice: no word that every text needs, no name, no
  number. "The State Department official said" is chance, "asked only for partial relief" is not.

A run inside quotation marks in both texts never counts: both may have heard the speaker.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from factcheck.anchoring.lexicon import lexicon_for

LONG = 8
"""Words from which on a run counts, whatever they are."""

OWN = 3
"""Words of its own choice that a shorter run needs."""

_PARTICLES = {
    "en": """about above across after against along amid among around as at back before behind below beside between
        beyond by down during for from here how in inside into last like near new next now of off on onto other out over
        own past per since so such there through to today toward towards under up upon via with within year years two
        official officials spokesman spokeswoman people time week government president minister""",
    "de": """ab als am an auf aus bei bis da damals das dass dem den der des die dort durch ein eine einem einen einer
        eines für gegen heute hier im in ins ist jahr jahre mehr mit nach neben noch nun nur ob oder ohne schon sehr
        seit sich so sowie sprecher sprecherin über um und unter vom von vor war was wie wieder wird wurde zu zum zur
        zwischen zwei regierung präsident minister""",
    "es": """a al ante año años así bajo como con contra de del desde donde durante el en entre era es esta este fue ha
        hacia hasta hoy la las lo los más para pero por portavoz que se según ser sin sobre su sus también tras un una
        uno y ya dos gobierno presidente ministro""",
    "fr": """à alors an ans après au aujourd aussi aux avant avec c ce ces cette chez comme contre d dans de depuis des
        deux donc du elle en encore entre est et été hier ici il ils j l la le les leur lors mais n ne ni où ou par
        pendant plus porte-parole pour qu que qui s sa sans se ses son sous sur un une vers y gouvernement président
        ministre""",
}
"""Besides the word lists of a language: the words that every text needs, and those of every news page."""

_TOKEN = re.compile(r"[^\W_](?:\w|['’](?=\w))*")
_BEGINS = re.compile(r"(?:^|[.!?:…\n\r]|[\"“”«„‘'])\s*$")


@cache
def common_words(language: str) -> frozenset[str] | None:
    """The words that every text of a language needs; None for a language without word lists."""
    lexicon = lexicon_for(language)
    if lexicon is None:
        return None
    lists = (
        lexicon.negation, lexicon.limit, lexicon.condition, lexicon.quantifier, lexicon.number, lexicon.hedge,
        lexicon.time, lexicon.saying, lexicon.complementizers, lexicon.stops, lexicon.pronouns, lexicon.determiners,
        lexicon.modals, lexicon.auxiliaries, lexicon.calendar, lexicon.units,
    )  # fmt: skip
    return frozenset().union(*lists, _PARTICLES.get(lexicon.language, "").split())


def own_words(passage: str, before: str, language: str) -> int:
    """How many words of a passage somebody chose; 0 for a language without word lists.

    Args:
        passage: The words as printed.
        before: What stands just before them: at the start of a sentence a capital makes no name.
        language: The language, as a BCP 47 tag.

    >>> own_words("The State Department official said", "", "en"), own_words("asked only for partial relief", "", "en")
    (0, 2)
    >>> own_words("was definitely a robust demand", "", "en")
    3
    """
    common = common_words(language)
    if common is None:
        return 0
    passage = unicodedata.normalize("NFC", passage)
    tokens = list(_TOKEN.finditer(passage))
    chosen = 0
    for at, token in enumerate(tokens):
        word = token[0]
        if word[0].isupper() and not _begins_sentence(passage, before, token, _follower(tokens, at)):
            continue
        plain = word.lower().replace("’", "'")
        chosen += not (plain in common or any(map(str.isdigit, plain)))
    return chosen


def _follower(tokens: list[re.Match[str]], at: int) -> str:
    return tokens[at + 1][0] if at + 1 < len(tokens) else ""


def _begins_sentence(passage: str, before: str, token: re.Match[str], follower: str) -> bool:
    """Whether a capital is there for the sentence alone; a second one after it makes a name of both."""
    return bool(_BEGINS.search(before + passage[: token.start()])) and not follower[:1].isupper()


def counts(passage: str, before: str, language: str, *, weight: float, quoted: tuple[bool, bool]) -> bool:
    """Whether a run of words is a sign of copying; see the rule above.

    Args:
        passage: The run as one text prints it.
        before: What that text prints just before it.
        language: Its language.
        weight: How many words it is worth.
        quoted: Whether it stands inside quotation marks, in either text.
    """
    if all(quoted):
        return False
    return weight >= LONG or any(quoted) or own_words(passage, before, language) >= OWN
