"""Rules on claims and speakers."""

from __future__ import annotations

import pytest

from support.project import EXAMPLE, Tiny

CLAIM = "claims:\n  - id: pays\n    speaker: {speaker}\n    text: The council will pay.\n{more}"
LINK = '    evidence:\n      - {id: news-1, source: news, stance: %s, quote: "The vote was a compromise."}\n'


def claim(more: str = "", speaker: str = "harbour-news") -> Tiny:
    return Tiny.sample(CLAIM.format(speaker=speaker, more=more))


def test_a_claim_without_evidence() -> None:
    found = claim().check().one("FC101")
    assert str(found.location) == f"{EXAMPLE}:2:5"
    assert found.message == 'Nothing shows "harbour-news" making the claim "pays": it has no evidence.'
    assert found.help.endswith("until you have one, mark the claim `status: draft`.")


def test_a_claim_that_is_only_supported() -> None:
    found = claim(LINK % "supports").check(select=["FC101"]).one("FC101")
    assert str(found.location) == f"{EXAMPLE}:6:7"
    assert found.message.endswith("none of its links has the stance `states`.")


@pytest.mark.parametrize("project", [
    claim(LINK % "states"), claim("    status: draft\n"), claim("    status: retracted\n"), claim(speaker="unknown"),
])  # fmt: skip
def test_claims_that_need_no_statement(project: Tiny) -> None:
    assert project.check().all("FC101") == []


def test_a_claim_whose_link_could_not_be_read_is_not_reported_again() -> None:
    checked = claim(LINK.replace("quote:", "occurrence: many, quote:") % "states").check()
    assert "FC005" in checked.codes
    assert checked.all("FC101") == []


@pytest.mark.parametrize("reason", ["", ', reason: ""', ', reason: " "'])
def test_an_anonymous_speaker_without_a_reason(reason: str) -> None:
    text = f'speakers:\n  - {{id: pilot, kind: person, name: "a pilot", anonymous: true{reason}}}\n'
    found = Tiny.sample(text).check().one("FC102")
    assert found.severity == "warning"
    assert str(found.location) == f"{EXAMPLE}:2:59"
    assert found.message == 'The speaker "pilot" is anonymous, but no reason is given.'


def test_an_anonymous_speaker_with_a_reason() -> None:
    text = 'speakers:\n  - {id: pilot, kind: person, name: "a pilot", anonymous: true, reason: "not authorised"}\n'
    assert Tiny.sample(text).check().codes == []


def test_the_reserved_speaker_stands_for_nobody_else() -> None:
    project = Tiny.sample(
        'speakers:\n  - {id: unknown, kind: group, name: "Unknown", members: [unknown]}\n'
        "claims:\n  - {id: told, speaker: council, told_by: unknown, text: It is told., status: draft}\n"
    ).edit("publisher: harbour-news", "publisher: unknown")
    found = [(str(each.location), each.message) for each in project.check().all("FC103")]
    assert found == [
        (project.place("publisher: ^unknown"), 'The source "news" names `unknown` as its publisher.'),
        (f"{EXAMPLE}:2:10", "The id `unknown` is reserved: no speaker can have it."),
        (f"{EXAMPLE}:2:59", 'The speaker "unknown" names `unknown` as its member.'),
        (f"{EXAMPLE}:4:43", 'The claim "told" names `unknown` as its teller.'),
    ]


def test_the_reserved_speaker_needs_no_record() -> None:
    assert claim(speaker="unknown").check().codes == []


def test_nobody_tells_what_it_says_itself() -> None:
    project = claim("    told_by: harbour-office\n", speaker="harbour-office")
    found = project.check().one("FC106")
    assert found.message.endswith('is told by its own speaker, "harbour-office".')
    assert str(found.location) == project.place("told_by: ^harbour-office", EXAMPLE)
    assert "FC106" not in claim("    told_by: harbour-news\n", speaker="harbour-office").check().codes
