"""What the words of the vocabularies mean, a line each: the reference of the file format prints them."""

from collections.abc import Mapping
from typing import Any

from factcheck.model.vocabulary import (
    ClaimKind,
    Dimension,
    Directness,
    Drift,
    Modality,
    Quantifier,
    RegionKind,
    Relation,
    SourceKind,
    Stance,
    Strength,
    VerdictIssue,
    VerdictValue,
    values,
)

_MEANINGS: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (
        SourceKind,
        (
            "the publisher's own report, such as an article of a newspaper",
            "a report as a news agency sent it out",
            "a page put together from the reports of others; `derived_from` names them",
            "another's report, printed as it was; `republishes` names whose",
            "what was said, word for word: a speech, an interview, a hearing",
            "a text that reports nothing itself: a law, minutes, a letter, a table, a page of data",
        ),
    ),
    (
        ClaimKind,
        (
            "something that is so or was so",
            "something that happened",
            "what somebody proposed, asked for or promised to do",
            "what something is called: a compromise, robust, friendly; its verdict is `not_checkable`",
            "what somebody thinks of something; its verdict is `not_checkable`",
            "what will be; its verdict is `not_checkable`",
            "what somebody hopes, feels, knows or intends; its verdict is `not_checkable`",
        ),
    ),
    (
        Modality,
        (
            "said as a fact",
            "said with a reservation: basically, about, as far as is known",
            "said as what may be",
            "said as what somebody is ready to do",
        ),
    ),
    (
        Quantifier,
        (
            "every one of them, the whole of it",
            "more than half",
            "a large number, no share said",
            "a number, not said how large",
            "some of it, and not the whole",
            "this and nothing else",
            "some may be, the whole is not",
            "the amount or more",
            "the amount or less",
            "the amount, no more and no less",
            "not one of them, nothing of it",
        ),
    ),
    (
        RegionKind,
        (
            "the text itself: evidence stands here",
            "the title, a subtitle, a heading",
            "place and day before the first sentence",
            "the words under a picture or a chart",
            "whose picture or report it is",
            "who wrote it",
            "an advertisement",
            "an invitation to a newsletter",
            "a note that the rest is for subscribers",
            "links to other articles",
            "a note on the author",
            "a note on the publisher or the page",
            "a line of signs between two parts",
        ),
    ),
    (
        Stance,
        (
            "the claim's speaker says it here",
            "a passage with no speaker, such as a table, that bears the claim out",
            "a passage with no speaker that speaks against the claim",
            "a passage with no speaker that helps to understand the claim, for neither side",
        ),
    ),
    (
        Directness,
        (
            "all of it stands inside the source's own quotation marks, or the source is a transcript",
            "some of it stands inside such marks",
            "none of it does",
            "the speaker is the publisher, or the organisation whose report it is",
        ),
    ),
    (
        Relation,
        (
            "both can't be true; either may stand first",
            "a, by the other side, grants what b says",
            "a says less than b did: of fewer, of a part, with a condition",
            "if a is true, b is more likely",
            "a tells b again; where it differs, `drift` says how",
        ),
    ),
    (
        Dimension,
        (
            "what is spoken of",
            "how much or how many",
            "when it is or was",
            "who does it",
            "how firmly: a fact, a possibility, an offer",
            "why it is so",
        ),
    ),
    (
        Drift,
        (
            "firmer or weaker: “ready to” became “will”",
            "another share: “some” became “all”",
            "another number",
            "another thing is spoken of",
            "another speaker, or one became several",
            "another verb of saying: “said” became “admitted”",
            "another time",
            "something of substance was left out",
            "something of substance was put in",
        ),
    ),
    (
        Strength,
        (
            "the passages say it in so many words",
            "it follows from what they say",
            "a reader may see it otherwise",
        ),
    ),
    (
        VerdictValue,
        (
            "what is known bears it out",
            "it holds but for something small",
            "it holds in one part and not in another",
            "it does not hold but for something small",
            "what is known speaks against it",
            "it could be checked, and what is known does not settle it",
            "it is neither true nor false: an opinion, a prediction, what somebody is called",
        ),
    ),
    (
        VerdictIssue,
        (
            "it says more of them than is so: all for some",
            "it speaks of another thing than the one it holds for",
            "a number is wrong",
            "a day, year or period is wrong",
            "somebody else said or did it",
            "several are named where there was one: “officials” for one official",
            "the headline says more than the text below it",
            "a hedge is gone: “may” became “will”",
            "all pages that carry it go back to one",
            "it rests on one speaker whom nobody names",
            "only one side was heard",
            "it says neither how much nor how many, and that matters",
            "something is left out without which it misleads",
            "it was so once, and no longer is",
        ),
    ),
)

GLOSSARY: Mapping[tuple[str, ...], Mapping[str, str]] = {
    values(words): dict(zip(values(words), told, strict=True)) for words, told in _MEANINGS
}
"""What each word of a vocabulary means, by the words of the vocabulary.

>>> GLOSSARY[values(Strength)]["plain"]
'the passages say it in so many words'
"""
