"""The files of second readers: read beside the dataset, and never able to break it."""

from __future__ import annotations

import pytest

from support.project import CLAIMS, Checked, Tiny

READER = "data/annotators/second-reader.yaml"


def reading(text: str | bytes) -> Checked:
    return Tiny.sample().with_file(READER, text).check()


def test_an_annotation_is_no_part_of_the_dataset() -> None:
    found = reading("annotations:\n  - {claim: council-part, verdict: supported, note: Read at once.}\n")
    plain = Tiny.sample().check()
    assert (found.codes, found.dataset) == ([], plain.dataset)
    ((annotator,),) = (found.annotators,)
    (annotation,) = annotator.annotations
    assert (annotator.name, annotation.id, annotation.verdict) == ("second-reader", "council-part", "supported")
    assert (annotation.note, annotation.links) == ("Read at once.", ())


@pytest.mark.parametrize(
    ("text", "code", "place", "says"),
    [
        ("", "FC001", "1:1", "is empty"),
        ("annotations: [", "FC002", "", ""),
        ("- claim: council-part\n", "FC005", "1:1", "should hold keys such as `annotations:`"),
        ("annotations: {a: b}\n", "FC005", "1:", "should hold a list"),
        ("anotations: []\n", "FC004", "1:1", "`anotations` is not known"),
        ("claims: []\nannotations: []\n", "FC004", "1:1", "`claims` is not known"),
        ("annotations:\n  - {verdict: mixed}\n", "FC005", "2:6", "Annotation number 1 has no `claim`"),
        ("annotations:\n  - {claim: council-part, verdict: false}\n", "FC005", "2:36", 'annotation of "council-part"'),
        ("annotations:\n  - {claim: council-part, verdit: mixed}\n", "FC004", "2:27", "has the key `verdit`"),
        ("annotations:\n  - {claim: council-part, links: [{source: news}]}\n", "FC005", "2:", "`quote`"),
        (b"annotations:\n  - {claim: caf\xe9}\n", "FC001", "2:", "is not UTF-8"),
    ],
)
def test_a_fault_costs_what_it_concerns(text: str | bytes, code: str, place: str, says: str) -> None:
    found = reading(text)
    assert [each.code for each in found.diagnostics] == [code]
    assert str(found.one(code).location).startswith(f"{READER}:{place}")
    assert says in found.one(code).message
    assert found.dataset == Tiny.sample().check().dataset


def test_a_good_entry_is_kept_beside_a_bad_one() -> None:
    found = reading(
        "annotations:\n  - {claim: council-part, verdict: no}\n  - {claim: residents-all, verdict: mixed}\n"
    )
    assert [each.claim for each in found.annotators[0].annotations] == ["residents-all"]
    assert found.codes == ["FC005", "FC424"]


def test_an_empty_list_says_nothing() -> None:
    assert reading("annotations:\n").codes == []


def test_a_waiver_settles_a_difference_too() -> None:
    text = 'annotations:\n  - {claim: residents-all, verdict: mixed, waive: [{code: FC424, reason: "A trial."}]}\n'
    found = reading(text)
    assert (found.codes, [each.reason for each in found.waived]) == ([], ["A trial."])


@pytest.mark.parametrize(
    ("entry", "place", "says"),
    [
        ("{claim: gone, verdict: mixed}", "2:13", 'there is no claim "gone"'),
        ("{claim: counsil-part}", "2:13", 'there is no claim "counsil-part"'),
        ("{claim: residents-all, links: [{source: nws, quote: x}]}", "2:45", 'there is no source "nws"'),
        ("{claim: residents-all, links: [{source: news, quote: The vote was nothing.}]}", "2:58", "does not stand so"),
    ],
)
def test_what_can_not_be_compared(entry: str, place: str, says: str) -> None:
    found = reading(f"annotations:\n  - {entry}\n").one("FC425")
    assert str(found.location) == f"{READER}:{place}"
    assert says in found.message


def test_an_earlier_id_is_told_as_one() -> None:
    renamed = Tiny.sample().edit("  - id: residents-all\n", "  - id: residents-all\n    aliases: [all-of-it]\n")
    text = "annotations:\n  - {claim: all-of-it, verdict: mixed}\n"
    found = renamed.with_file(READER, text).check().one("FC425")
    assert found.message == 'In the file of "second-reader", "all-of-it" is the earlier id of a claim.'
    assert found.help == "Write `residents-all`."


def test_a_claim_stands_once_in_a_file() -> None:
    twice = "annotations:\n  - {claim: council-part}\n  - {claim: council-part}\n"
    found = reading(twice).one("FC425")
    assert (str(found.location), '"council-part" stands twice' in found.message) == (f"{READER}:3:13", True)


def test_a_passage_of_its_own_has_to_be_decided() -> None:
    text = "annotations:\n  - claim: residents-all\n    links:\n      - {source: news, quote: It may have settled}\n"
    found = reading(text).one("FC424")
    assert found.message == (
        '"second-reader" links "It may have settled" to "residents-all", the dataset does not, and nothing says what '
        "was decided."
    )
    assert (str(found.location), str(found.passage)) == (f"{READER}:4:31", "seeds/minutes.txt:9:28")


def test_a_rejected_claim_is_no_second_fault() -> None:
    broken = Tiny.sample().edit("    kind: characterisation\n", "    kind: nonsense\n")
    text = "annotations:\n  - {claim: news-compromise, verdict: mixed}\n"
    assert broken.with_file(READER, text).check().all("FC425") == []
    assert CLAIMS in broken.files
