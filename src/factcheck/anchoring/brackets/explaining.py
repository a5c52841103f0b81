"""Words put in that add none of their own: the source has them close by, and an editor tells what is spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.anchoring.brackets.wording import WORD, Wording
from factcheck.anchoring.words.wordforms import straight

_NEAR = 800  # code points before a bracket in which its words stand


def explains(wording: Wording, words: Sequence[str], before: str, at: int) -> bool:
    """Whether words only tell, in words of the source, what is spoken of: "none [of the bees] was seen".

    Args:
        wording: The rules of the words of a bracket, with the source.
        words: The words put in.
        before: The word before them. A bare word may stand after a pronoun, number or word of quantity alone: elsewhere
            it describes.
        at: Where they are put in. Words with a capital stand anywhere in the source, the others not far before.
    """
    lexicon = wording.lexicon
    told = [word for word in words if wording.says(word)]
    if not told or any(straight(word) in lexicon.verbal | lexicon.saying for word in words):
        return False
    opens = words[0][0].isupper() or straight(words[0]) in (
        lexicon.determiners | lexicon.prepositions | lexicon.partitives
    )
    if not opens and straight(before) not in lexicon.pronouns | lexicon.quantifier | lexicon.number:
        return False
    near = WORD.findall(wording.text, max(0, at - _NEAR), at)
    return all(
        any(wording.akin(word, other) for other in near) or (word[0].isupper() and wording.stands(word))
        for word in told
    )
