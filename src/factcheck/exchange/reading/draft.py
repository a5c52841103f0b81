"""Builds a dataset record by record: ids, speakers, sources, claims, and the verdicts that a label proposes.

What a foreign record says besides is kept under ``foreign``, as :mod:`factcheck.exchange.foreign` has it: by the name
of the format the place of the record among its likes (``row``, from 0) and the record itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from factcheck.exchange.reading import proposal
from factcheck.exchange.reading.cleaning import Cleaner, cleaned_all
from factcheck.exchange.reading.fields import shown
from factcheck.exchange.reading.imported import Imported, MalformedError, Options, Raw, Rejected, Remark
from factcheck.exchange.reading.labels import proposed
from factcheck.exchange.reading.odd import Odd
from factcheck.exchange.reading.speech import Speech
from factcheck.exchange.reading.values import NOWHERE, Address, slug
from factcheck.languages import NO_LANGUAGE
from factcheck.model import (
    UNKNOWN_SPEAKER,
    Claim,
    Comparison,
    Dataset,
    DatasetInfo,
    Evidence,
    Region,
    Relation,
    Rights,
    Said,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
    Verdict,
    VerdictValue,
    Waiver,
)
from factcheck.text import Lines

NO_TEXT = "the imported dataset holds no text of the page"

_NOTHING_PROVABLE = "FC505"
_ON_UNPROVED = "FC410"
_WITHOUT_GROUNDS = "FC411"
_AGAINST_EVIDENCE = "FC426"
_SPOKEN = "FC316"
_WITHOUT_DIMENSIONS = "FC406"
_TEXTLESS = "holds no text of its pages"
_DETAILS = ("title", "author", "url", "published", "retrieved")


class Link(NamedTuple):
    """A piece of evidence on its way into a claim.

    Args:
        source: The source's id.
        quote: The passage.
        stance: How it bears on the claim.
        record: The foreign record.
        beside: What is kept beside the foreign record.
        more: Further fields of our record.
        settled: Whether the stance is the dataset's label, which nobody can mend where the passage has a speaker.
    """

    source: str
    quote: str
    stance: Stance = "context"
    record: Mapping[str, Any] = {}
    beside: Mapping[str, Any] = {}
    more: Mapping[str, Any] = {}
    settled: bool = True


def link_name(place: int) -> str:
    """The id of a link in its claim, by its place from 0."""
    return f"e{place + 1}"


@dataclass
class Draft:
    """A dataset in the making.

    Args:
        format: The format's name.
        title: The format's title, as messages and records name it.
        files: The files that are read.
        options: What the user says about the dataset.
        language: Its language, where that is known of the format.
        count: How many claims were added.
    """

    format: str
    title: str
    files: Mapping[str, bytes]
    options: Options = field(default_factory=Options)
    language: str = NO_LANGUAGE
    count: int = 0
    _speakers: dict[str, Speaker] = field(default_factory=dict)
    _sources: dict[str, Source] = field(default_factory=dict)
    _claims: dict[str, Claim] = field(default_factory=dict)
    _verdicts: list[Verdict] = field(default_factory=list)
    _comparisons: list[Comparison] = field(default_factory=list)
    _texts: dict[str, bytes] = field(default_factory=dict)
    _speech: dict[str, Speech] = field(default_factory=dict)
    _keys: dict[tuple[str, str], str] = field(default_factory=dict)
    _rejected: list[Rejected] = field(default_factory=list)
    _remarks: list[Remark] = field(default_factory=list)
    _handed_on: int = 0
    _links: int = 0
    _ids: set[str] = field(default_factory=set)
    _proves: bool = False

    # ---- what is wrong and what is odd ------------------------------------------------------------------------------

    def take(self, found: Iterable[Raw | Rejected], read: Callable[[Raw], object]) -> None:
        """Hands every raw record to a function; one that it finds malformed, and one not parsed, is kept aside."""
        for raw in found:
            if isinstance(raw, Rejected):
                self._rejected.append(raw)
                continue
            self.clean.reading(raw)
            try:
                read(raw)
            except MalformedError as error:
                self.reject(raw, str(error))
            self.hand_on()

    def reject(self, raw: Raw, reason: str) -> None:
        """Keeps a record aside."""
        self._rejected.append(Rejected(raw.file, raw.line, reason, raw.value))

    def remark(self, raw: Raw, kind: str, text: str) -> None:
        """Notes something odd."""
        self._remarks.append(Remark(kind, raw.file, raw.line, text))

    @cached_property
    def clean(self) -> Cleaner:
        """What takes control characters out of the texts of records."""
        return Cleaner(self.remark)

    @cached_property
    def odd(self) -> Odd:
        """What notes the oddities of records."""
        return Odd(self.remark)

    # ---- speakers and sources ---------------------------------------------------------------------------------------

    def speaker(self, name: str, kind: SpeakerKind = "person", **more: Any) -> str:
        """The id of the speaker of a name, who is added when first named."""
        seen: str = self.clean.seen(name)
        if name.strip() and not seen.strip():
            seen = f"a name that can't be read in {self.title}"
        return self._id("speaker", seen, lambda id_: self._add_speaker(id_, seen, kind, self.clean.seen(more)))

    def _add_speaker(self, id_: str, name: str, kind: SpeakerKind, more: Mapping[str, Any]) -> None:
        where = f"{self.title}, as imported"
        self._speakers[id_] = Speaker(id=id_, kind=kind, name=name, **{"name_source": where, **more})

    def source(
        self,
        key: str,
        *,
        name: str = "",
        publisher: str = "",
        at: Address = NOWHERE,
        lines: Sequence[str] | None = None,
        record: Mapping[str, Any] | None = None,
        **details: Any,
    ) -> str:
        """The id of a source, which is added when first asked for.

        Args:
            key: What tells it apart from others.
            name: What its id is made of; by default the key.
            publisher: The name of who published it; empty where the dataset does not say.
            at: Its address.
            lines: The lines of its text; without them the source has no text, and nothing quoted from it is proved.
            record: The foreign record, where the page has one.
            details: Fields of our record.
        """

        def add(id_: str) -> None:
            seen = self.clean.seen(lines)
            text = seen if any(map(str.strip, seen or ())) else None
            found = {**details, "url": at.url, "archive_url": at.archive}
            given = {key: value for key, value in self.clean.seen(found).items() if value}
            unknown = {key: f"not given in {self.title}" for key in _DETAILS if key not in given}
            if at.unusable:
                unknown["url"] = self.clean.seen(f"{self.title} gives {shown(at.unusable)}, which is no address")
            if text is None:
                unknown["text"] = NO_TEXT
            self._sources[id_] = Source(
                id=id_,
                kind="document",
                publisher=self.speaker(publisher, "organisation") if publisher.strip() else self._unnamed,
                unknown=unknown,
                foreign={} if record is None else self._foreign(len(self._sources), record),
                **given,
                **self._text(id_, text),
            )

        return self._id("source", key, add, name=name)

    @property
    def _unnamed(self) -> str:
        """The publisher of pages whose publisher the dataset does not name: nobody's origin."""
        reason = f"{self.title} does not name the publisher"
        return self.speaker(f"publisher not named in {self.title}", "organisation", anonymous=True, reason=reason)

    def _text(self, id_: str, lines: Sequence[str] | None) -> dict[str, Any]:
        if lines is None:
            return {"text": "none"}
        file, text = f"seeds/{id_}.txt", "\n".join(lines) + "\n"
        self._texts[file] = text.encode()
        regions = (Region(lines=f"1-{count}", kind="body"),) if (count := len(Lines(text))) else ()
        right = self.options.full_text
        rights = Rights(text="full", statement=right) if right else Rights()
        digest = hashlib.sha256(self._texts[file]).hexdigest()
        return {"file": file, "sha256": digest, "regions": regions, "rights": rights}

    # ---- claims -----------------------------------------------------------------------------------------------------

    def claim(
        self,
        raw: Raw,
        text: str,
        *,
        name: str = "",
        speaker: str = "",
        said: str | None = None,
        links: Sequence[Link] = (),
        label: str | None = None,
        verdict: VerdictValue | None = None,
        rationale: str = "",
        sets: Iterable[Sequence[int]] = (),
        record: Mapping[str, Any] | None = None,
    ) -> str:
        """Adds a claim with its links and the verdict that its label proposes.

        Args:
            raw: The foreign record.
            text: The proposition.
            name: What tells the record apart, for the id; by default its place.
            speaker: Who says it; empty where the dataset does not say.
            said: The day, as EDTF.
            links: The evidence, in order.
            label: The verdict in the dataset's own word.
            verdict: The verdict it proposes; by default from the table of labels.
            rationale: Why, where the dataset says.
            sets: Places of links that suffice together.
            record: The foreign record without its pieces of evidence; by default as it was read.

        Returns:
            The claim's id.
        """
        self.clean.reading(raw)
        text = self.clean.words(text, "the claim")
        links = [self._cleaned(link) for link in links]
        speaker, label, rationale = self.clean.seen((speaker, label, rationale))
        self.count += 1
        id_ = slug(f"{self.format}-{name or self.count}", self._ids)
        evidence = tuple(self._evidence(place, link) for place, link in enumerate(links))
        self._ids.add(id_)
        self._links += len(evidence)
        self._claims[id_] = Claim(
            id=id_,
            speaker=self.speaker(speaker.strip()) if speaker.strip() else UNKNOWN_SPEAKER,
            text=text,
            said=Said(date=said) if said else None,
            evidence=evidence,
            status="draft" if speaker.strip() else "active",  # nothing yet shows the speaker saying it
            foreign=self._foreign(self.count - 1, raw.value if record is None else record),
        )
        value = verdict or (proposed(self.format, label) if label else None)
        if value is not None:
            why = rationale if rationale.strip() else f"{self.title} labels the claim “{label}”."
            made = proposal.verdict(id_, value, evidence, rationale=why, curator=self.title, sets=sets)
            self._verdicts.append(made.model_copy(update={"waive": self._waived(made, evidence)}))
        self.odd.claim(raw, name, text, label or value or "", (link.quote for link in links))
        return id_

    def judged(self, claim: str) -> bool:
        """Whether a verdict was proposed for the last claim added, if it is this one."""
        return bool(self._verdicts) and self._verdicts[-1].claim == claim

    def compare(self, a: str, relation: Relation, b: str, **more: Any) -> None:
        """Adds a comparison: ``a`` RELATION ``b``."""
        waive = (self._waiver(_WITHOUT_DIMENSIONS, "does not say what the claims differ in"),)
        foreign = more.pop("foreign", {})
        self._comparisons.append(
            Comparison(claims=(a, b), relation=relation, waive=waive, foreign=foreign, **self.clean.seen(more))
        )

    def _cleaned(self, link: Link) -> Link:
        more = {key: value for key, value in self.clean.seen(link.more).items() if value != ""}
        return link._replace(quote=self.clean.words(link.quote, "a quote"), more=more)

    def _evidence(self, place: int, link: Link) -> Evidence:
        return Evidence(
            id=link_name(place),
            source=link.source,
            quote=link.quote,
            stance=link.stance,
            waive=(self._waiver(_SPOKEN, "links a passage in which somebody speaks"),) if self._speaks(link) else (),
            foreign=self._foreign(place, link.record, **link.beside),
            **link.more,
        )

    def _speaks(self, link: Link) -> bool:
        """Whether somebody speaks in a passage of which the dataset says how it bears on the claim."""
        file = self._sources[link.source].file
        if file is None or not link.settled or link.stance == "states":
            return False
        if file not in self._speech:
            self._speech[file] = Speech(self._texts[file].decode())
        return bool(self._speech[file].met_by(link.quote, link.more.get("occurrence")))

    def _provable(self, link: Evidence) -> bool:
        return self._sources[link.source].text == "full"

    def _waived(self, verdict: Verdict, evidence: Iterable[Evidence]) -> tuple[Waiver, ...]:
        """Waivers of what nobody can mend here: the dataset gives a verdict, and no words that could bear it out."""
        if not verdict.cited:
            settled = verdict.verdict not in ("unverified", "not_checkable")
            return (self._waiver(_WITHOUT_GROUNDS, "names no passage for its verdict"),) if settled else ()
        unproved = () if any(map(self._provable, evidence)) else (self._waiver(_ON_UNPROVED, _TEXTLESS),)
        against = (self._waiver(_AGAINST_EVIDENCE, "labels the claim against its own evidence"),)
        return unproved if verdict.borne_out else (*unproved, *against)

    def _waiver(self, code: str, what: str) -> Waiver:
        return Waiver(code=code, reason=f"{self.title}, as imported, {what}")

    # ---- the end ----------------------------------------------------------------------------------------------------

    def hand_on(self) -> None:
        """Hands the claims on that make a part; call it where no comparison is pending."""
        if self.options.take is None or len(self._claims) < self.options.part:
            return
        links = [link for claim in self._claims.values() for link in claim.evidence]
        sources = [self._sources[id_] for id_ in dict.fromkeys(link.source for link in links)]
        named = {source.publisher for source in sources} | {claim.speaker for claim in self._claims.values()}
        speakers = [speaker for id_, speaker in self._speakers.items() if id_ in named]
        self.options.take(self._imported(speakers, sources))
        self._handed_on += len(self._claims)
        self._proves = self._proves or any(map(self._provable, links))
        for held in (self._claims, self._verdicts, self._comparisons):
            held.clear()

    def imported(self) -> Imported:
        """What was built, but for the claims that were handed on."""
        return self._imported(self._speakers.values(), self._sources.values())

    def _imported(self, speakers: Iterable[Speaker], sources: Iterable[Source]) -> Imported:
        sources = tuple(sources)
        texts = {source.file: self._texts[source.file] for source in sources if source.file}
        dataset = Dataset(
            self._info,
            speakers=tuple(speakers),
            sources=sources,
            claims=tuple(self._claims.values()),
            comparisons=tuple(self._comparisons),
            verdicts=tuple(self._verdicts),
        )
        return Imported(dataset, texts, tuple(self._rejected), tuple(self._remarks), self._handed_on, self._links)

    @property
    def _info(self) -> DatasetInfo:
        options, first = self.options, next(iter(self.files), self.format)
        stem = first.rpartition("/")[2].partition(".")[0]
        links = (link for claim in self._claims.values() for link in claim.evidence)
        proves = self._proves or any(map(self._provable, links))
        columns = {"columns": dict(options.columns)} if options.columns else {}
        return DatasetInfo(
            name=slug(options.name or stem, default=slug(self.format)),
            title=cleaned_all(options.title or f"{self.title}: {stem}"),
            version="0.1.0",
            license=options.license,
            language=options.language or self.language,
            waive=() if proves else (self._waiver(_NOTHING_PROVABLE, _TEXTLESS),),
            foreign={self.format: {"files": self._digests, **columns}},
        )

    @cached_property
    def _digests(self) -> list[dict[str, str]]:
        return [{"name": name, "sha256": hashlib.sha256(data).hexdigest()} for name, data in self.files.items()]

    def _id(self, kind: str, key: str, add: Callable[[str], None], *, name: str = "") -> str:
        """The id of what a key names; made and added when the key is first met."""
        known = self._keys.get((kind, key))
        if known is None:
            taken: Collection[str] = {*self._speakers, UNKNOWN_SPEAKER} if kind == "speaker" else self._sources
            known = self._keys[kind, key] = slug(name or key, taken, default=kind)
            add(known)
        return known

    def _foreign(self, row: int, record: Mapping[str, Any], **beside: Any) -> dict[str, Any]:
        return {self.format: {"row": row, "record": dict(record), **beside}}
