"""The rules of fact-checking practice: what each says, and where, of the example on its page."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from factcheck.rules import RULES
from support.pages import Page


class Said(NamedTuple):
    """What a rule says: severity, the place in the YAML, the message, the place in the source."""

    severity: str
    place: str
    message: str
    passage: str | None = None


EXAMPLE, READER = "data/example.yaml", "data/annotators/second-reader.yaml"
SAID = {
    "FC104": Said(
        "warning",
        f"{EXAMPLE}:2:47",
        'The name "The Institute of Engineers" of the speaker "engineers" stands in no source.',
    ),
    "FC105": Said(
        "info",
        f"{EXAMPLE}:4:37",
        'The claim "news-two-in-one" seems to say two things: "The vote was a compromise", then "and it may have '
        'settled little."',
    ),
    "FC212": Said("warning", f"{EXAMPLE}:6:10", 'The source "contract" has an address, but no archived copy.'),
    "FC213": Said(
        "warning",
        f"{EXAMPLE}:3:11",
        'The source "clipping" is a republication, but does not say whose report it carries.',
    ),
    "FC214": Said(
        "error",
        f"{EXAMPLE}:10:17",
        'The passage "Bring your children.", marked as making no claim, does not stand once in the body of "notice" '
        "(missing).",
    ),
    "FC317": Said(
        "warning",
        f"{EXAMPLE}:20:11",
        'Of the passage of "office-start/notice-1" no more than "a start" stands inside the source\'s quotation marks.',
        "seeds/notice.txt:1:37",
    ),
    "FC318": Said(
        "warning",
        f"{EXAMPLE}:20:11",
        'The passage of "council-german/aushang-1" is in the language `de` and has no translation into `en`.',
    ),
    "FC319": Said(
        "warning",
        f"{EXAMPLE}:10:39",
        'The attribution of "office-cost/news-1" names "coast-radio", but "Coast Radio" does not stand in "news".',
    ),
    "FC320": Said(
        "info",
        f"{EXAMPLE}:24:17",
        'The passage of "office-intact/report-1" was published on 2020-01, after the claim "office-intact" was made '
        "(2019-03-05).",
    ),
    "FC413": Said(
        "warning",
        f"{EXAMPLE}:25:14",
        'The verdict on "residents-whole" finds `one_side_only` from what is not said, but only a part of "notice" was '
        "saved.",
    ),
    "FC414": Said(
        "warning",
        f"{EXAMPLE}:24:11",
        'The passage of "news-safe/notice-1" speaks of "Experts say", but one person stands behind it, "pilot".',
        "seeds/notice.txt:1:1",
    ),
    "FC415": Said(
        "error",
        f"{EXAMPLE}:14:14",
        'The verdict on "news-settled" is supported, but the claim is an opinion, which no evidence settles.',
    ),
    "FC416": Said(
        "warning",
        f"{EXAMPLE}:3:14",
        'The verdict on "news-compromise" is supported, but the claim says how something is called, not what it is.',
    ),
    "FC417": Said(
        "warning",
        f"{EXAMPLE}:18:17",
        '"office-second" contradicts "residents-all", but one is about "second-repair" and the other about "wall".',
    ),
    "FC418": Said(
        "warning",
        f"{EXAMPLE}:16:12",
        '"news-on-residents" repeats "residents-all" but drifts: modality possible for asserted.',
    ),
    "FC419": Said(
        "error",
        f"{EXAMPLE}:13:14",
        '"news-votes" concedes "council-part", but "news-votes" is stated by a headline or caption alone.',
    ),
    "FC420": Said(
        "error",
        f"{EXAMPLE}:31:11",
        'The verdict on "council-part" cites "office-cost", but not "office-second", in which the same speaker '
        "limits it.",
    ),
    "FC421": Said(
        "error",
        f"{EXAMPLE}:27:12",
        'The verdict on "council-part" was given on 2026-11-22, but rests on "office-damage/report-1", whose source '
        '"report" was published on 2026-12.',
    ),
    "FC422": Said(
        "warning",
        f"{EXAMPLE}:7:18",
        'The verdict on "council-part" says `review: editor`, but "The editorial office" both judged and reviewed it.',
    ),
    "FC423": Said(
        "error",
        f"{EXAMPLE}:16:28",
        'The verdict on "council-part" cites "office-cost", a claim that was retracted.',
    ),
    "FC424": Said(
        "warning",
        f"{READER}:3:14",
        '"second-reader" judges "residents-all" refuted, the dataset unverified, and nothing says what was decided.',
    ),
    "FC425": Said(
        "warning",
        f"{READER}:7:11",
        'In the file of "second-reader", the quote “"All of the wall was to be painted,"” does not stand so in "news" '
        "(altered).",
    ),
    "FC510": Said(
        "warning",
        f"{EXAMPLE}:3:14",
        'The verdict on "council-part" (supported) rests on one origin, "harbour-news": it publishes "news".',
    ),
    "FC511": Said(
        "warning",
        f"{EXAMPLE}:18:14",
        'The verdict on "council-part" (supported) rests on one anonymous speaker, "insider".',
    ),
    "FC512": Said(
        "warning",
        f"{EXAMPLE}:13:5",
        'The claim "office-cost" rests on "summary" alone, which took it from "news".',
    ),
}


@pytest.mark.parametrize("code", SAID)
def test_what_a_rule_says_of_its_example(code: str) -> None:
    (page,) = [Page.of(rule) for rule in RULES if rule.code.code == code]
    checked = page.project("Example").check()
    found = checked.one(code)
    passage = str(found.passage) if found.passage else None
    assert Said(found.severity, str(found.location), found.message, passage) == SAID[code]
    assert checked.codes == [code], "an example shows its own fault alone"
    assert page.project("Instead").check().codes == [], "and what to write instead shows none"


def test_the_sample_itself_shows_none() -> None:
    from support.project import Tiny

    assert Tiny.sample().check().codes == []
