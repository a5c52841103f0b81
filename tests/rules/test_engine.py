"""The engine: places, waivers, selection."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

import pytest

from factcheck.diagnostics import CODES, Location, Mark
from factcheck.model import Claim, Dataset, DatasetInfo, Evidence, Record, Source
from factcheck.proof import Proofs
from factcheck.rules import Context, Fault, Passage, Places, Result, Rule
from factcheck.rules.engine import Path, rule, run
from factcheck.rules.unused_waiver import unused_waiver
from factcheck.rules.waived_unknown import waived_unknown
from factcheck.sources import Unread
from factcheck.text import Document, Span


class _Nowhere:
    """Places that answer with the record's type and the path."""

    def at(self, record: Record, path: Path = (), *, inside: Iterable[Span] = ()) -> Location:
        return Location("/".join((type(record).__name__, *map(str, path))), line=len(tuple(inside)) + 1)


NOWHERE = cast("Places", _Nowhere())
INFO = DatasetInfo(name="wall", title="A wall", version="0.1.0", license="CC-BY-4.0")


def waive(*codes: str) -> list[dict[str, str]]:
    return [{"code": code, "reason": f"because of {code}"} for code in codes]


def project(link_waives: str = "", claim_waives: str = "", info_waives: str = "") -> Context:
    link = Evidence.model_validate(
        {"id": "news-1", "source": "news", "quote": "The vote.", "waive": waive(*link_waives.split())}
    )
    claim = Claim.model_validate(
        {"id": "vote", "speaker": "council", "text": "A vote.", "waive": waive(*claim_waives.split())}
    ).model_copy(update={"evidence": (link,)})
    info = INFO.model_copy(
        update={"waive": DatasetInfo.model_validate({**INFO.model_dump(), "waive": waive(*info_waives.split())}).waive}
    )
    source = Source(id="news", kind="primary", publisher="council", file="seeds/news.txt")
    document = Document("One line.\nThe vote.\n")
    return Context(Dataset(info, sources=(source,), claims=(claim,)), Proofs((), {"news": document}), NOWHERE)


@rule("FC311")
def on_link(context: Context) -> Iterator[Fault]:
    """A link is at fault."""
    for _, link in context.dataset.links():
        yield Fault(
            link, ("quote",), "Hidden.", help="Widen.", inside=(Span(0, 3),), passage=Passage("news", (Span(10, 13),))
        )


@rule("FC301")
def absolute(context: Context) -> Iterator[Fault]:
    """A link is at fault, absolutely."""
    for _, link in context.dataset.links():
        yield Fault(link, ("quote",), "Altered.")


@rule("FC901")
def on_dataset(context: Context) -> Iterator[Fault]:
    """The dataset is at fault."""
    yield Fault(context.dataset.info, ("title",), "Formula.")


RULES: tuple[Rule, ...] = (absolute, on_link, on_dataset, unused_waiver)


def codes(result: Result) -> list[str]:
    return [each.code for each in result.diagnostics]


def test_a_fault_becomes_a_diagnostic_with_both_places() -> None:
    (found,) = run(project(), [on_link]).diagnostics
    assert (found.code, found.name, found.severity) == ("FC311", "cut-hides-words", "error")
    assert (found.message, found.help, found.record) == ("Hidden.", "Widen.", "vote/news-1")
    assert found.location == Location("Evidence/quote", line=2)
    assert found.passage == Location("seeds/news.txt", 2, 1, 2, 4, ("The vote.",), (Mark(2, 1, 4),))


def test_a_passage_of_a_source_without_text_has_no_place() -> None:
    context = project()
    context = Context(context.dataset, Proofs(), NOWHERE)
    assert run(context, [on_link]).diagnostics[0].passage is None


@pytest.mark.parametrize(("link", "claim"), [("FC311", ""), ("", "FC311")])
def test_a_waiver_on_the_link_or_its_claim_sets_the_fault_aside(link: str, claim: str) -> None:
    result = run(project(link, claim), [on_link, unused_waiver])
    assert codes(result) == []
    assert [(each.diagnostic.code, each.reason) for each in result.waived] == [("FC311", "because of FC311")]


def test_the_nearest_waiver_is_used_and_the_other_reported() -> None:
    result = run(project("FC311", "FC311"), [on_link, unused_waiver])
    assert [(each.code, each.record) for each in result.diagnostics] == [("FC012", "vote")]


def test_a_waiver_of_the_dataset_covers_the_dataset_alone() -> None:
    result = run(project(info_waives="FC311 FC901"), RULES)
    assert codes(result) == ["FC012", "FC301", "FC311"]
    assert [each.diagnostic.code for each in result.waived] == ["FC901"]


def test_an_absolute_rule_is_neither_waived_nor_deselected_nor_ignored() -> None:
    for result in (
        run(project("FC301", "FC301"), RULES, ignore=["FC3", "FC901", "FC012"]),
        run(project(), RULES, select=["FC311"], ignore=["FC311"]),
        run(project(), RULES, select=["FC012"]),
    ):
        assert codes(result) == ["FC301"]


def test_select_and_ignore_take_beginnings_of_codes() -> None:
    assert sorted(codes(run(project(), RULES, select=["FC31"]))) == ["FC301", "FC311"]
    assert sorted(codes(run(project(), RULES, ignore=["FC31"]))) == ["FC301", "FC901"]
    assert sorted(codes(run(project(), RULES, select=["FC3", "FC9"], ignore=["FC901"]))) == ["FC301", "FC311"]


def test_select_and_ignore_take_names_and_small_letters() -> None:
    assert sorted(codes(run(project(), RULES, select=["cut-hides-words"]))) == ["FC301", "FC311"]
    assert sorted(codes(run(project(), RULES, select=["fc31"]))) == ["FC301", "FC311"]
    assert sorted(codes(run(project(), RULES, ignore=["Spreadsheet-Formula"]))) == ["FC301", "FC311"]


@pytest.mark.parametrize("code", ["FC8", "quote", ""])
def test_a_code_of_no_rule_is_the_callers_error(code: str) -> None:
    with pytest.raises(ValueError, match="no rule has the code"):
        run(project(), RULES, select=[code])
    with pytest.raises(ValueError, match="no rule has the code"):
        run(project(), RULES, ignore=[code])


def test_an_unused_waiver_is_reported_unless_its_rule_did_not_run() -> None:
    assert codes(run(project(claim_waives="FC313"), [on_link, unused_waiver], ignore=["FC311"])) == []
    context = project(claim_waives="FC311")
    assert codes(run(context, [on_link, unused_waiver], ignore=["FC311"])) == []
    assert codes(run(project(info_waives="FC311"), [on_link, unused_waiver])) == ["FC012", "FC311"]


def test_an_unused_waiver_is_silent_while_something_could_not_be_read() -> None:
    context = project(info_waives="FC311")
    unread = {"news": Unread("FC201", "There is no file seeds/news.txt.")}
    silent = Context(context.dataset, context.proofs, NOWHERE, unread=unread)
    assert codes(run(silent, [on_link, unused_waiver])) == ["FC311"]
    silent = Context(context.dataset, context.proofs, NOWHERE, rejected=frozenset({"vote"}))
    assert codes(run(silent, [on_link, unused_waiver])) == ["FC311"]


def test_a_waiver_of_this_rule_says_so() -> None:
    messages = [each.message for each in run(project(claim_waives="FC012"), [unused_waiver]).diagnostics]
    assert messages == ["The waiver names FC012, the rule on unused waivers, which can't be waived."]


def test_a_waiver_of_no_rule_is_an_error_of_its_own() -> None:
    (found,) = run(project(claim_waives="FC999"), [waived_unknown, unused_waiver]).diagnostics
    assert (found.code, found.severity) == ("FC016", "error")
    assert found.message == "The waiver names FC999, but no rule has that code."


def test_a_crash_of_a_rule_is_not_swallowed() -> None:
    def crash(context: Context) -> Iterator[Fault]:
        """Crashes."""
        raise RuntimeError("internal")

    with pytest.raises(RuntimeError, match="internal"):
        run(project(), [Rule(CODES["FC010"], "", crash)])


def test_diagnostics_are_ordered_by_place_then_code() -> None:
    result = run(project(info_waives="FC012"), [on_dataset, on_link, absolute, unused_waiver])
    assert codes(result) == ["FC901", "FC012", "FC301", "FC311"]
