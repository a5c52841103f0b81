"""Links with proofs made by hand, to show a rule exactly the anchor that its message is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.anchoring import Anchor, Difference, DifferenceKind, Edge, Grade, Omission, WordClass
from factcheck.diagnostics import Edit, Location, Mark
from factcheck.model import Claim, Dataset, DatasetInfo, Evidence, Record, Source
from factcheck.proof import Proof, Proofs
from factcheck.rules import RULES, Context, Fault
from factcheck.text import Area, Document, Span

Path = tuple[str | int, ...]


class FakePlaces:
    """Places in a file that is not there: its path names record and field, its offsets are those of the value."""

    def at(self, record: Record, path: Path = (), *, inside: Iterable[Span] = ()) -> Location | None:
        return Location(_field(record, path), marks=tuple(Mark(1, span.start + 1, span.end + 1) for span in inside))

    def replace(self, record: Record, path: Path, spans: Iterable[tuple[Span, str]]) -> tuple[Edit, ...]:
        return tuple(Edit(_field(record, path), span.start, span.end, text) for span, text in spans)

    def insert(self, record: Record, key: str, value: str) -> tuple[Edit, ...]:
        return (Edit(_field(record, (key,)), 0, 0, value),)


def _field(record: Record, path: Path) -> str:
    return ".".join([type(record).__name__, *map(str, path)])


def span_of(words: str, text: str) -> Span:
    """Where words first stand in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def differ(kind: DifferenceKind, quoted: str, found: str, quote: str, text: str) -> Difference:
    return Difference(kind, quoted, found, span_of(quoted, quote), span_of(found, text))


def edge(flag: str, kind: WordClass, word: str, text: str) -> Edge:
    return Edge("cut" if flag == "cut" else "gap", kind, word, span_of(word, text))


def omission(sign: str, words: str, text: str) -> Omission:
    return Omission(sign, words, span_of(words, text))


def source(id_: str = "page", **fields: Any) -> Source:
    return Source.model_validate(
        {"id": id_, "kind": "primary", "publisher": "outlet", "file": f"seeds/{id_}.txt"} | fields
    )


def link(quote: str, **fields: Any) -> Evidence:
    return Evidence.model_validate({"id": "page-1", "source": "page", "quote": quote} | fields)


def claim(id_: str = "claim", speaker: str = "council", **fields: Any) -> Claim:
    return Claim.model_validate({"id": id_, "speaker": speaker, "text": "A claim."} | fields)


def document(text: str, **kinds: str) -> Document:
    """A text that is body but for the words given by kind."""
    furniture = sorted(Area(kind, span_of(words, text)) for kind, words in kinds.items())
    furniture.sort(key=lambda area: area.span)
    areas, at = [], 0
    for area in furniture:
        areas += [Area("body", Span(at, area.span.start)), area]
        at = area.span.end
    areas.append(Area("body", Span(at, len(text))))
    return Document(text, areas=tuple(area for area in areas if area.span.of(text).strip()))


def proof(
    quote: str,
    text: str | Document,
    grade: Grade,
    *,
    of: Source | None = None,
    link_fields: Mapping[str, Any] | None = None,
    claim_fields: Mapping[str, Any] | None = None,
    anchor: Mapping[str, Any] | None = None,
    **fields: Any,
) -> Proof:
    """A proof of one link; the anchor carries the same grade unless it says otherwise."""
    written = link(quote, **(link_fields or {}))
    stands = text if isinstance(text, Document) else document(text)
    return Proof(
        claim(**({"evidence": (written,)} | dict(claim_fields or {}))),
        written,
        of or source(),
        document=stands,
        grade=grade,
        anchor=Anchor(**({"grade": grade} | dict(anchor or {}))),
        **fields,
    )


def context(*proofs: Proof, documents: Mapping[str, Document] | None = None, **sections: Any) -> Context:
    """What a rule sees of hand-made proofs."""
    known = {each.source.id: each.source for each in proofs if each.source}
    read = {each.source.id: each.document for each in proofs if each.source and each.document}
    dataset = Dataset(
        DatasetInfo(name="test", title="Test", version="0.1.0", license="CC-BY-4.0"),
        **{"sources": tuple(known.values()), "claims": tuple(each.claim for each in proofs)} | sections,
    )
    return Context(dataset, Proofs(proofs, {**read, **(documents or {})}), FakePlaces())


def faults(code: str, seen: Context) -> list[Fault]:
    """What the rule of a code yields."""
    check = next(rule.check for rule in RULES if rule.code.code == code)
    assert check is not None
    return list(check(seen))


def fault(code: str, seen: Context) -> Fault:
    found = faults(code, seen)
    assert len(found) == 1, [each.message for each in found]
    return found[0]
