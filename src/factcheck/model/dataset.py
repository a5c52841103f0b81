"""The dataset as a whole: its header, its lists, and look-ups by id."""

import ast
import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from typing import Annotated, Any

from pydantic import BaseModel, StringConstraints

from factcheck.model.claim import Claim, Evidence, Object, Question
from factcheck.model.judgement import Comparison, Verdict
from factcheck.model.record import Part, Record
from factcheck.model.source import Source, Speaker
from factcheck.model.values import Edtf, Language, Orcid, Slug, Text

FORMAT = 1
"""The number of the file format this version reads and writes (the value of ``factcheck:``)."""


class Creator(Part):
    """Someone who made the dataset."""

    name: Text
    """The name as it should be cited."""
    orcid: Orcid | None = None
    """The ORCID iD, if any: 16 digits in four groups, the last of which may be an X."""
    affiliation: str | None = None
    """The organisation, if any."""


class DatasetInfo(Record):
    """The dataset's own description."""

    name: Slug
    """A short name, used for files and identifiers."""
    title: Text
    """One line that a reader understands."""
    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+([-+].+)?$")]
    """The version of the data: MAJOR.MINOR.PATCH."""
    license: Text
    """The SPDX licence of the annotations (quoted passages keep the rights of their sources)."""
    language: Language = "en"
    """The language of the claims, by its short code (a BCP 47 tag): ``en``, ``nl``, ``pt-BR``."""
    creators: tuple[Creator, ...] = ()
    """Who made the dataset."""
    description: str | None = None
    """A paragraph about the dataset."""
    url: str | None = None
    """Where the dataset is published."""
    published: Edtf | None = None
    """When the dataset was published."""
    keywords: tuple[Text, ...] = ()
    """Words to find the dataset by."""


SECTIONS: Mapping[str, type[Record]] = {
    "speakers": Speaker,
    "sources": Source,
    "questions": Question,
    "objects": Object,
    "claims": Claim,
    "comparisons": Comparison,
    "verdicts": Verdict,
}
"""The lists of the file, in the order they are written, with the record each holds."""


@dataclass(frozen=True)
class Dataset:
    """All records of a project, in the order of the files. Look-ups give the first record of an id."""

    info: DatasetInfo
    speakers: tuple[Speaker, ...] = ()
    sources: tuple[Source, ...] = ()
    questions: tuple[Question, ...] = ()
    objects: tuple[Object, ...] = ()
    claims: tuple[Claim, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @cached_property
    def speaker(self) -> Mapping[str, Speaker]:
        """Speakers by id."""
        return _by_id(self.speakers)

    @cached_property
    def source(self) -> Mapping[str, Source]:
        """Sources by id."""
        return _by_id(self.sources)

    @cached_property
    def question(self) -> Mapping[str, Question]:
        """Questions by id."""
        return _by_id(self.questions)

    @cached_property
    def object(self) -> Mapping[str, Object]:
        """Objects by id."""
        return _by_id(self.objects)

    @cached_property
    def claim(self) -> Mapping[str, Claim]:
        """Claims by id."""
        return _by_id(self.claims)

    @cached_property
    def verdict(self) -> Mapping[str, Verdict]:
        """Verdicts by the id of their claim."""
        return _by_id(self.verdicts)

    @cached_property
    def evidence(self) -> Mapping[str, tuple[Claim, Evidence]]:
        """Links with their claims, by full id; links that have no id yet are not in it."""
        found: dict[str, tuple[Claim, Evidence]] = {}
        for claim, link in self.links():
            if link.id is not None:
                found.setdefault(link_id(claim, link), (claim, link))
        return found

    def links(self) -> Iterator[tuple[Claim, Evidence]]:
        """Every link with its claim, in order."""
        return ((claim, link) for claim in self.claims for link in claim.evidence)

    def records(self) -> Iterator[tuple[str, Record]]:
        """Every record with the name of its kind, links included, in the order of the file format."""
        yield "dataset", self.info
        for section in SECTIONS:
            for record in getattr(self, section):
                yield section, record
                if isinstance(record, Claim):
                    yield from (("evidence", link) for link in record.evidence)

    def language(self, source: Source) -> str:
        """The language of a source: its own, else the dataset's."""
        return source.language or self.info.language


def _by_id(records: tuple[Any, ...]) -> Mapping[str, Any]:
    return {record.id: record for record in reversed(records)}


def link_id(claim: Claim, link: Evidence) -> str:
    """The full id of a link, ``claim-id/link-id``; a link without an id is named by its place, ``claim-id/#2``."""
    if link.id is not None:
        return f"{claim.id}/{link.id}"
    place = next(i for i, other in enumerate(claim.evidence, 1) if other is link)
    return f"{claim.id}/#{place}"


@cache
def meanings(record: type[BaseModel]) -> Mapping[str, str]:
    """What each field of a record means, by the key in the file: the text under the field in its module.

    Read from the source only when asked for, since no check needs it.

    >>> from factcheck.model import Amount
    >>> meanings(Amount)
    {'value': 'The number as said.', 'unit': 'Its unit.'}
    """
    found: dict[str, str] = {}
    for parent in reversed([kind for kind in record.__mro__ if issubclass(kind, Part)]):
        body = ast.parse(inspect.getsource(parent)).body[0]
        for field, text in pairwise(body.body if isinstance(body, ast.ClassDef) else []):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr):
                info = record.model_fields[field.target.id]
                found[info.alias or field.target.id] = inspect.cleandoc(ast.literal_eval(text.value))
    return found
