"""``factcheck agreement``: how far the readers of ``data/annotators/`` agree, and where they do not."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from factcheck.cli import console
from factcheck.cli.explain import ListFormat, ListFormatOption
from factcheck.cli.opened import note_unread, opened
from factcheck.cli.options import ProjectPath

if TYPE_CHECKING:
    from factcheck.measures.agreement import Agreement, Alpha
    from factcheck.measures.readers import Difference, Passage
    from factcheck.project import Project


def agreement(path: ProjectPath = console.HERE, *, format_: ListFormatOption = ListFormat.TEXT) -> None:
    """Measure how far second readers agree, and list where not.

    Readers are the files of data/annotators/; one alone is compared with the dataset. Alpha is 1 where all agree and 0
    where they agree as chance would have it.
    """
    from factcheck import measures, proof

    loaded, dataset = opened(path)
    note_unread(loaded)
    _refuse_half_read(loaded)
    if not loaded.reading.annotators:
        console.note("Nobody but the curator has judged: save what a second reader finds as data/annotators/NAME.yaml.")
    try:
        found = measures.agreement(dataset, proof.prove(dataset, loaded.documents), loaded.reading.annotators)
    except ImportError as error:
        if error.name not in ("krippendorff", "numpy"):
            raise
        console.fail('agreement needs one more package: pip install "factcheck-dataset[agreement]".')
    if format_ is ListFormat.JSON:
        console.out(json.dumps(_facts(found), indent=2, ensure_ascii=False) + "\n")
    else:
        console.out("\n".join(_page(loaded, found)) + "\n")


def _refuse_half_read(loaded: Project) -> None:
    """Ends the command where a reader's file can't be read whole: who is half read would agree by silence."""
    from factcheck.model.annotation import ANNOTATORS

    for fault in loaded.left_out:
        if fault.location and fault.location.path.startswith(ANNOTATORS):
            console.fail(
                f"{fault.location.path} can't be read whole, so nothing is compared; `factcheck check` says why. "
                f"The first fault: {fault}"
            )


def _page(loaded: Project, found: Agreement) -> Iterator[str]:
    from factcheck.diagnostics.renderers.text import number
    from factcheck.diagnostics.visible import visible

    yield f"Readers: {', '.join(map(visible, found.readers))}"
    yield f"  verdicts            {_alpha(found.verdicts, 'claim')}"
    yield f"  verdicts, by rank   {_alpha(found.ranks, 'claim')}"
    yield f"  stances             {_alpha(found.stances, 'passage')}"
    overlap = "undefined" if found.overlap.f1 is None else f"F1    {found.overlap.f1:5.2f}"
    yield f"  passages            {overlap}   over {number(found.overlap.claims, 'claim')}"
    yield f"{number(len(found.differences), 'disagreement')}{':' if found.differences else '.'}"
    for one, other, difference in found.differences:
        yield from _difference(loaded, visible(one), visible(other), difference)


def _alpha(alpha: Alpha, thing: str) -> str:
    from factcheck.diagnostics.renderers.text import number

    value = "undefined  " if alpha.value is None else f"alpha {alpha.value:5.2f}"
    return f"{value}   over {number(alpha.units, thing)} judged twice or more"


def _difference(loaded: Project, one: str, other: str, found: Difference) -> Iterator[str]:
    from factcheck.diagnostics.visible import visible

    says = (
        f"{reader} {word if found.kind != 'passage' else f'links it ({word})'}" if word else f"{reader} does not"
        for reader, word in ((one, found.first), (other, found.second))
    )
    yield f"  {visible(found.claim)}, {found.kind}: {', '.join(says)}"
    passage = found.passages[0] or found.passages[1]
    if passage is not None:
        yield from _context(loaded, passage)


def _context(loaded: Project, passage: Passage) -> Iterator[str]:
    from factcheck.cli.passages import context, place

    document = loaded.documents[passage.source]
    source = loaded.dataset.source[passage.source] if loaded.dataset else None
    yield f"    {place(document, (source and source.file) or passage.source, passage.spans[0].start)}"
    yield from context(document, passage.spans, color=console.color(), width=console.width())


def _facts(found: Agreement) -> dict[str, Any]:
    return {
        "readers": list(found.readers),
        "verdicts": found.verdicts._asdict(),
        "ranks": found.ranks._asdict(),
        "stances": found.stances._asdict(),
        "overlap": found.overlap._asdict(),
        "differences": [
            {
                "readers": [one, other],
                "claim": each.claim,
                "kind": each.kind,
                "says": [each.first, each.second],
                "passage": _where(each.passages[0] or each.passages[1]),
            }
            for one, other, each in found.differences
        ],
    }


def _where(passage: Passage | None) -> dict[str, Any] | None:
    if passage is None:
        return None
    return {"source": passage.source, "spans": [{"start": span.start, "end": span.end} for span in passage.spans]}
