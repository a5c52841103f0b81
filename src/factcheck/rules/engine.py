"""The engine: runs each rule once over the whole project and turns what it yields into diagnostics.

A rule yields faults, which name a record and a field. The engine finds their places in the YAML and in the sources,
sets aside those a record waives, and hands the last rule, unused-waiver, the waivers that nothing needed.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from factcheck.diagnostics import CODES, Code, Diagnostic, Edit, Fix, Location, Severity
from factcheck.model import Annotator, Dataset, DatasetInfo, Evidence, Record, Split, Waiver, link_id
from factcheck.proof import Proofs
from factcheck.rules._values import value_at
from factcheck.rules.passage import location
from factcheck.sources import Unread
from factcheck.text import Span

Path = tuple[str | int, ...]
"""A path inside a record: field names and list positions, such as ``("regions", 2, "lines")``."""


class Places(Protocol):
    """Where records and their fields stand in the YAML; curation builds it."""

    def at(self, record: Record, path: Path = (), *, inside: Iterable[Span] = ()) -> Location | None:
        """The place of a record or of a field in it.

        ``inside`` narrows a text value to the stretches (code points of the value) that matter.
        """

    def replace(self, record: Record, path: Path, spans: Iterable[tuple[Span, str]]) -> tuple[Edit, ...]:
        """Edits that replace stretches of a text value and touch no other byte; empty where that is impossible."""

    def insert(self, record: Record, key: str, value: str) -> tuple[Edit, ...]:
        """Edits that add ``key: value`` to a record; empty where that is impossible."""


@dataclass(frozen=True)
class Passage:
    """A place in a source: the spans to underline."""

    source: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Fault:
    """What a rule yields.

    Args:
        record: The record at fault.
        path: The field at fault inside it.
        message: One sentence that names the thing and what was found.
        help: What to do.
        inside: The stretches of the field's text that matter.
        passage: The place in a source.
        fix: Title and edits, if ``--fix`` may mend it.
    """

    record: Record
    path: Path
    message: str
    help: str = ""
    inside: tuple[Span, ...] = ()
    passage: Passage | None = None
    fix: Fix | None = None


@dataclass(frozen=True)
class Context:
    """What every rule sees.

    Args:
        dataset: All records that could be read.
        proofs: The proofs of its links.
        places: Where things stand in the YAML.
        rejected: Ids of records that could not be read: a reference to one is no second fault.
        unread: Why the text of a source could not be read, by source id.
        annotators: What second readers judged.
        splits: The side of each claim, by id, where a build asked for sides.
        unused: Waivers that no fault needed, as the record and the waiver's place in ``waive``; the engine fills it in
            for the rule that reports them.
        captures: The digest of the capture of a source, or why it could not be read, by source id.
    """

    dataset: Dataset
    proofs: Proofs
    places: Places
    rejected: frozenset[str] = frozenset()
    unread: Mapping[str, Unread] = field(default_factory=dict)
    annotators: tuple[Annotator, ...] = ()
    splits: Mapping[str, Split] = field(default_factory=dict)
    unused: tuple[tuple[Record, int], ...] = ()
    captures: Mapping[str, str | Unread] = field(default_factory=dict)


Check = Callable[[Context], Iterator[Fault]]


@dataclass(frozen=True)
class Rule:
    """A rule: its row in the table of codes, its page, and the check, which is None where reading emits the fault."""

    code: Code
    page: str
    check: Check | None = None


def rule(code: str) -> Callable[[Check], Rule]:
    """Makes a rule of a generator whose docstring is the rule's page.

    The page has a first line that says what is wrong, then the sections "What it checks", "Why", "Example" and
    "Instead".

    Raises:
        KeyError: If the code is not in the table.
    """

    def decorate(check: Check) -> Rule:
        return Rule(CODES[code], inspect.cleandoc(check.__doc__ or ""), check)

    return decorate


def page(code: str, text: str) -> Rule:
    """A rule that has only a page: its fault is emitted while files are read."""
    return Rule(CODES[code], inspect.cleandoc(text))


# --------------------------------------------------------------------------------------------------------------------
# Running
# --------------------------------------------------------------------------------------------------------------------

UNUSED_WAIVER = "FC012"
"""The rule that runs last: it needs to know what all others found."""


@dataclass(frozen=True, slots=True)
class Waived:
    """A diagnostic set aside by its record, with the curator's reason."""

    diagnostic: Diagnostic
    reason: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a run of the rules found, in the order in which it is printed.

    Args:
        diagnostics: What nobody set aside.
        waived: What a record sets aside.
        failed: The links with an error, by identity (``id(link)``), since two may carry one id.
        excused: The links with an error that is set aside, by identity.
        left_out: The codes of rules that did not run, since the caller or the settings chose so.
    """

    diagnostics: tuple[Diagnostic, ...]
    waived: tuple[Waived, ...] = ()
    failed: frozenset[int] = frozenset()
    excused: frozenset[int] = frozenset()
    left_out: tuple[str, ...] = ()


def run(context: Context, rules: Iterable[Rule], *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Result:
    """Runs the rules over a project.

    Args:
        context: The records, their proofs and their places.
        rules: The rules, in the order of their codes.
        select: Codes, beginnings of codes such as ``FC3``, or names of rules, to run; all by default. Absolute rules
            always run.
        ignore: Codes, beginnings of codes, or names, to leave out.

    Raises:
        ValueError: If no rule has a code or name that is selected or ignored.
    """
    choice = _Choice.of(select, ignore)
    checkable = {each.code: each.check for each in rules if each.check is not None}
    checks = {code: check for code, check in checkable.items() if choice.takes(code)}
    left_out = tuple(code.code for code in checkable if code not in checks)
    last = checks.pop(CODES[UNUSED_WAIVER], None)
    findings = _Findings(context)
    for code, check in checks.items():
        findings.file(code, check(context))
    if last is not None:
        unused = findings.unused({code.code for code in checks})
        findings.file(CODES[UNUSED_WAIVER], last(replace(context, unused=unused)))
    return replace(findings.result(), left_out=left_out)


def code_of(word: str) -> str:
    """What a user means by a code, by its beginning, or by the name of a rule, whatever their case.

    >>> code_of("fc3"), code_of("quote-altered")
    ('FC3', 'FC301')
    """
    return _BY_NAME.get(word.lower(), word.upper())


_BY_NAME = {row.name: row.code for row in CODES.values()}


def unknown_codes(words: Iterable[str]) -> tuple[str, ...]:
    """Those of the words that are no code, no beginning of one and no name of a rule.

    >>> unknown_codes(["FC3", "fc010", "quote-altered", "FC8", "quote"])
    ('FC8', 'quote')
    """
    return tuple(word for word in words if not word or not any(code.startswith(code_of(word)) for code in CODES))


@dataclass(frozen=True)
class _Choice:
    """Which rules run."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]

    @classmethod
    def of(cls, select: Iterable[str], ignore: Iterable[str]) -> _Choice:
        """What a caller's words choose."""
        select, ignore = tuple(select), tuple(ignore)
        if unknown := unknown_codes((*select, *ignore)):
            raise ValueError(f"no rule has the code {', '.join(unknown)}; `factcheck rules` lists all codes")
        return cls(tuple(map(code_of, select)), tuple(map(code_of, ignore)))

    def takes(self, code: Code) -> bool:
        if code.absolute:
            return True
        return (not self.select or code.code.startswith(self.select)) and not code.code.startswith(self.ignore)


class _Findings:
    """What a run found so far, and the waivers it needed."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._claims = {id(link): claim for claim, link in context.dataset.links()}
        self._diagnostics: list[Diagnostic] = []
        self._waived: list[Waived] = []
        self._used: set[int] = set()
        self._failed: set[int] = set()
        self._excused: set[int] = set()

    def file(self, code: Code, faults: Iterable[Fault]) -> None:
        """Turns the faults of a rule into diagnostics, set aside where their record waives the code."""
        for fault in faults:
            diagnostic = self._diagnostic(code, fault)
            waiver = self._waiver(code, fault.record)
            if waiver is None:
                self._diagnostics.append(diagnostic)
            else:
                self._used.add(id(waiver))
                self._waived.append(Waived(diagnostic, waiver.reason))
            if code.severity is Severity.ERROR and isinstance(fault.record, Evidence):
                (self._failed if waiver is None else self._excused).add(id(fault.record))

    def unused(self, ran: set[str]) -> tuple[tuple[Record, int], ...]:
        """The waivers that nothing needed, though their rule ran."""
        if self._context.rejected or self._context.unread:
            return ()  # what they would cover may stand in what could not be read
        return tuple(
            (record, place)
            for _, record in self._context.dataset.records()
            for place, waiver in enumerate(record.waive)
            if id(waiver) not in self._used and self._looked_for(waiver.code, ran)
        )

    def result(self) -> Result:
        return Result(
            tuple(sorted(self._diagnostics, key=lambda each: each.sort_key)),
            tuple(sorted(self._waived, key=lambda each: each.diagnostic.sort_key)),
            frozenset(self._failed),
            frozenset(self._excused),
        )

    @staticmethod
    def _looked_for(code: str, ran: set[str]) -> bool:
        """Whether a waiver of the code could have been used, or never can."""
        if code == UNUSED_WAIVER:
            return True
        return code in ran and not CODES[code].absolute

    def _waiver(self, code: Code, record: Record) -> Waiver | None:
        """The waiver of the record, or else of the claim that holds it."""
        if code.absolute or code.code == UNUSED_WAIVER:
            return None
        holders = (record, self._claims[id(record)]) if isinstance(record, Evidence) else (record,)
        return next((waiver for each in holders for waiver in each.waive if waiver.code == code.code), None)

    def _diagnostic(self, code: Code, fault: Fault) -> Diagnostic:
        return Diagnostic(
            code=code.code,
            name=code.name,
            severity=code.severity,
            message=fault.message,
            location=self._context.places.at(fault.record, fault.path, inside=fault.inside),
            passage=self._passage(fault.passage),
            help=fault.help,
            record=self._name(fault.record),
            fix=fault.fix,
            at=".".join(map(str, fault.path)),
            found=value_at(fault.record, fault.path),
        )

    def _passage(self, passage: Passage | None) -> Location | None:
        if passage is None or passage.source not in self._context.proofs.documents:
            return None
        source = self._context.dataset.source[passage.source]
        return location(self._context.proofs.documents[passage.source], source.file or source.id, passage.spans)

    def _name(self, record: Record) -> str:
        if isinstance(record, Evidence):
            return link_id(self._claims[id(record)], record)
        return record.name if isinstance(record, DatasetInfo) else getattr(record, "id", "")
