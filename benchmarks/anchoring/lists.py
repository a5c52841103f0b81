"""The generator's own word lists, written apart from factcheck's.

`SURE` words weigh on a sentence beyond doubt; `WEIGHTY` words may. A case that ought to be flagged hides a sure word,
one that ought not to be hides no weighty word; what lies between is left out.
"""

from __future__ import annotations

import re

NEGATION = frozenset("not no never none nobody nothing neither nor cannot without".split())
QUANTIFIER = frozenset("all every each some many most few several half both".split())
LIMIT = frozenset("only merely solely hardly barely almost nearly".split())
HEDGE = frozenset("may might could perhaps possibly probably allegedly reportedly".split())
NUMBER = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty hundred thousand million".split()
)
SURE_IN_GAP = NEGATION | QUANTIFIER | LIMIT | HEDGE | NUMBER
SURE_ON_LEFT = NEGATION | LIMIT | HEDGE
SURE_ON_RIGHT = frozenset("unless except until if provided without".split())

WEIGHTY = (
    SURE_IN_GAP
    | SURE_ON_RIGHT
    | frozenset(
        """
    any another anyone anything everyone everything someone something nowhere less more least fewer much little
    entire entirely whole wholly full fully total totally complete completely part parts partly partial partially
    majority minority dozen dozens hundreds thousands millions billion second third first last fourth fifth once
    twice double triple always often sometimes usually rarely seldom scarcely just simply mainly mostly largely
    alone would should must can will shall ought seem seems seemed seemingly appear appears appeared apparently
    likely unlikely supposedly presumably believed thought expected suspected alleged alleges rumoured rumored
    suggest suggests suggested claim claims claimed claiming deny denies denied denying denial refuse refuses
    refused refusing refusal reject rejects rejected rejecting decline declines declined declining fail fails failed
    failing failure lack lacks lacked lacking unable impossible false falsely wrong wrongly untrue dispute disputes
    disputed doubt doubts doubted oppose opposes opposed prevent prevents prevented ban bans banned against instead
    rather than far stop stops stopped avoid avoids avoided rule ruled free before after since till prior previously
    former formerly ago while whether as because though although but however otherwise even still yet already about
    around roughly approximately over under up at non anti purely effect sense lot lots bit anybody plenty number
    numbers dismiss dismisses dismissed forbid forbids forbade excluding other others apart aside maybe potential
    potentially possible possibility proposed plans planned considering hopes hoped fears feared wants wanted tried
    trying attempt attempted basically essentially arguably conceivably kind sort zero thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen thirty forty fifty sixty seventy eighty ninety percent per quarter thirds
    until unless accused charged threaten threatens threatened threatening bulk minority handful temporarily originally
    called ceased somewhat slightly say says said saying tell tells told telling who suspects suspect
    try tries attempts early assume
    """.split()
    )
)
"""Words left out of what ought to be unflagged: some weigh always, some at times."""

ABROAD = {
    "fr": frozenset("pas jamais rien sans personne aucune aucun seuls peut-être".split()),
    "de": frozenset("nicht nie kein keine keinen nur ohne mindestens".split()),
    "es": frozenset("no nunca sin ni nadie ninguna solo casi".split()),
}
"""Sure words of the other languages, to the left of a cut."""

BOUNDARY = frozenset(
    """and or but nor so yet for that because although though while when whenever where which who whom whose as since
    after before if unless until whether whereas than once""".split()
)
"""Words at which a clause begins."""

NOT_A_DENIAL = re.compile(
    r"\b(?:not only|not just|not merely|not least|no doubt|no surprise|no longer than|no sooner|no wonder|no matter"
    r"|no less|no fewer|why not|or not|not long|not far|nothing but|none other|no one but|without doubt"
    r"|without question|no more than|if not|could not help|no\s+\d)\b",
    re.IGNORECASE,
)

NO_COUNT = re.compile(
    r"\b(?:(?:next|last|past) few|\w+ (?:minutes|hours|days|weeks|months|years) (?:ago|later|earlier)"
    r"|all (?:around|over|along)|one of|both(?= [\w'-]+(?: [\w'-]+){0,3} and\b))\b",
    re.IGNORECASE,
)
"""Words of number and quantity that count nothing a sentence tells: of time and place, and *both* before *and*."""


def table(entries: str) -> dict[str, list[str]]:
    """Words with what may be put in their place, from entries such as `all: some|many; two: ten`."""
    pairs = (entry.split(": ") for entry in " ".join(entries.split()).split("; "))
    return {word: others.split("|") for word, others in pairs}


def weighty(text: str) -> bool:
    """Whether a stretch holds a word, or a figure, that may weigh on what stands beside it."""
    lowered = text.lower().replace("’", "'")
    return bool(re.search(r"\d|n't\b|\bsaid to\b|\b(?:un|in|im)\w+able\b|\bwhich\W*\Z", lowered)) or any(
        word in WEIGHTY for word in re.findall(r"[a-z]+", lowered)
    )
