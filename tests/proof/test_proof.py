"""From dataset and documents to proofs: grades that know the source, directness, routes, origins."""

from typing import Any

import pytest

from factcheck.model import Claim, Dataset, DatasetInfo, Derivation, Evidence, Source, Speaker
from factcheck.proof import Proof, prove
from factcheck.text import Area, Document, Span

TEXT = """The wall falls
According to the office, the wall is safe. "It will stand," it said, "for years."
The office denied it would fall.
Photo: a boat at sea"""
DIGEST = "The harbour office told the agency the wall is safe. A boat at sea was seen."


def document(text: str = TEXT) -> Document:
    ends = [0, text.index("\n"), text.rindex("\n"), len(text)] if "\n" in text else [0, 0, len(text), len(text)]
    kinds = ("headline", "body", "caption")
    return Document(
        text, areas=tuple(Area(k, Span(a, b)) for k, a, b in zip(kinds, ends, ends[1:], strict=False) if a < b)
    )


def dataset(link: dict[str, Any], *, speaker: str = "office", **source: Any) -> Dataset:
    claim = Claim(id="safe", speaker=speaker, text="The wall is safe.", evidence=(Evidence(id="one", **link),))
    return Dataset(
        DatasetInfo(name="d", title="D", version="0.1.0", license="CC0-1.0"),
        speakers=tuple(Speaker(id=i, kind="organisation", name=i) for i in ("office", "agency", "paper", "digest")),
        sources=(
            Source(id="page", file="page.txt", kind=source.pop("kind", "primary"), publisher="paper", **source),
            Source(
                id="second",
                kind="digest",
                publisher="digest",
                derived_from=(Derivation(source="page", reason="credit"),),
            ),
        ),
        claims=(claim,),
    )


def proof(
    quote: str, *, source: str = "page", speaker: str = "office", fields: dict[str, Any] | None = None, **link: Any
) -> Proof:
    data = dataset({"source": source, "quote": quote, **link}, speaker=speaker, **(fields or {}))
    return prove(data, {"page": document(), "second": document(DIGEST)}).links[0]


def test_a_faithful_quote_in_the_body_is_proved() -> None:
    found = proof("The office denied it would fall.")
    assert found.proved
    assert (found.grade, found.directness, found.flags) == ("verbatim", "paraphrase", ())


def test_a_quote_found_only_in_furniture_is_elsewhere() -> None:
    found = proof("a boat at sea")
    assert found.grade == "elsewhere"
    assert [(place.source, place.region) for place in found.elsewhere] == [("page", "caption")]


def test_a_quote_of_another_source_is_elsewhere() -> None:
    found = proof("The harbour office told the agency")
    assert found.grade == "elsewhere"
    assert [place.source for place in found.elsewhere] == ["second"]


def test_headline_needs_the_switch_and_the_outlet() -> None:
    assert proof("The wall falls", speaker="paper").grade == "elsewhere"
    assert proof("The wall falls", speaker="paper", headline=True).grade == "verbatim"
    assert proof("The wall falls", speaker="office", headline=True).grade == "elsewhere"


@pytest.mark.parametrize(
    ("quote", "directness", "spoken"),
    [
        ("It will stand", "direct", ["It will stand"]),
        ('"It will stand," it said, "for years."', "partial", ["It will stand,", "for years."]),
        ("The office denied it would fall.", "paraphrase", []),
    ],
)
def test_directness_follows_the_quotation_marks(quote: str, directness: str, spoken: list[str]) -> None:
    found = proof(quote)
    assert found.directness == directness
    assert [span.of(TEXT) for span in found.spoken] == spoken


def test_a_transcript_is_direct_speech_without_marks() -> None:
    quote = "The office denied it would fall."
    assert proof(quote, fields={"kind": "transcript"}).directness == "direct"
    assert proof(quote, fields={"kind": "transcript"}, speaker="paper").directness == "own"
    assert proof(quote, fields={"kind": "document"}).directness == "paraphrase"


def test_a_verb_of_saying_cut_off_counts_only_against_the_outlet() -> None:
    assert proof("the wall is safe.").flags == ()
    found = proof("the wall is safe.", speaker="paper")
    assert (found.flags, [edge.kind for edge in found.edges], found.directness) == (("cut",), ["saying"], "own")


def test_a_withheld_text_is_unproved() -> None:
    found = proof("anything", fields={"text": "private"})
    assert (found.grade, found.proved, found.anchor) == ("unproved", False, None)


def test_a_dangling_source_has_no_grade() -> None:
    assert proof("anything", source="nowhere").grade is None


def steps(found: Proof) -> list[tuple[str, str]]:
    return [(step.speaker, step.reason) for step in found.route]


def test_the_default_route_names_the_republished_organisation() -> None:
    found = proof("the wall is safe.", fields={"republishes": "agency"})
    assert steps(found) == [("office", "speaks"), ("agency", "republishes"), ("paper", "publishes")]
    assert found.origin == "agency"


def test_a_printed_route_stands_as_printed() -> None:
    found = proof("told the agency", source="second", attribution=("office", "agency", "digest"))
    assert steps(found)[:2] == [("office", "speaks"), ("paper", "derived_from")]
    assert found.origin == "paper"


def test_origin_follows_declared_reuse() -> None:
    found = proof("told the agency", source="second")
    assert steps(found) == [("office", "speaks"), ("paper", "derived_from"), ("digest", "publishes")]
    assert found.origin == "paper"


def test_a_digest_that_speaks_for_itself_is_its_own_origin() -> None:
    found = proof("A boat at sea was seen.", source="second", speaker="digest")
    assert (steps(found), found.origin) == ([("digest", "speaks")], "digest")


def test_words_of_the_parent_come_from_the_parent() -> None:
    found = proof("the wall is safe", source="second", speaker="paper")
    assert found.origin == "paper"


def test_proofs_are_found_by_link() -> None:
    data = dataset({"source": "page", "quote": "it said"})
    proofs = prove(data, {"page": document()})
    assert proofs.of(data.claims[0].evidence[0]) is proofs.links[0]
    assert list(proofs.of_claim(data.claims[0])) == list(proofs.links)
    with pytest.raises(KeyError):
        proofs.of(Evidence(source="page", quote="x"))


def test_proofs_are_counted_and_gone_through() -> None:
    data = dataset({"source": "page", "quote": "The office denied it would fall."})
    proofs = prove(data, {"page": document()})
    assert (len(proofs), list(proofs)) == (1, list(proofs.links))
    assert repr(proofs) == "<Proofs: 1 of 1 links proved>"
    assert repr(prove(data, {})) == "<Proofs: 0 of 1 links proved>"
