"""The words that a cut or a gap hides: shared by the rules FC311 to FC314."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from factcheck.anchoring import SEVERE, Edge, Omission
from factcheck.proof import Proof
from factcheck.rules._links import lines, name, passage, proved
from factcheck.rules._show import sentence, several, shown
from factcheck.rules.engine import Context, Fault
from factcheck.text import Document, Span, words

_WHOLE_SENTENCE = 300
"""The longest sentence, in code points, that is proposed whole."""

_OPENING = {"”": "“„", "“": "„", "»": "«", "«": "»"}
"""The marks that open before a closing one, in any of the languages."""

_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«"}
"""The marks that close after an opening one."""

_NEAR = 60
"""How far beyond a hidden word its neighbours are looked for, in code points."""

_SHOWN = {"subject": "who it speaks of", "referent": "what it means"}
"""How the classes are told that name no sort of words."""


def hidden_by_cut(context: Context, *, severe: bool) -> Iterator[Fault]:
    """One fault a link with cuts that hide a word of the severe classes, or words of the others alone."""
    for proof, document, edges in _flagged(context, "cut", severe=severe):
        quote = (proof.anchor and proof.anchor.hull) or edges[0].span
        exposed = _exposed(document, quote, edges)
        cuts = dict.fromkeys(_cut(document, quote, exposed, edge) for edge in edges)
        yield Fault(
            proof.link,
            ("quote",),
            sentence(
                f"the quote of {name(proof)} {several(list(cuts))} ({_classes(edges)}): "
                f"the source says {_in_sentence(document, exposed)}"
            ),
            help=f"Widen the quote to {_wider(document, exposed, marks=False)}, "
            "or waive this with the reason why the cut is fair.",
            passage=passage(proof.link.source, dict.fromkeys(edge.span for edge in edges)),
        )


def hidden_by_gap(context: Context, *, severe: bool) -> Iterator[Fault]:
    """One fault a link with gaps that hide a word of the severe classes, or words of the others alone."""
    for proof, document, edges in _flagged(context, "gap", severe=severe):
        omitted = proof.anchor.omitted if proof.anchor else ()
        changed = {edge: what for edge in edges if (what := _changed(document, omitted, edge))}
        hidden = tuple(edge for edge in edges if edge not in changed)
        done = several([*([_hidden(omitted, hidden)] if hidden else []), *dict.fromkeys(changed.values())])
        whole = Span(edges[0].span.start, edges[-1].span.end)
        left_out = "Write out the words left out in" if hidden else "Write the words of"
        yield Fault(
            proof.link,
            ("quote",),
            sentence(f"the quote of {name(proof)} {done}: the source says {_wider(document, whole)}"),
            help=f"{left_out} {lines(document, whole)}, or waive this with the reason why "
            f"{'leaving them out' if hidden else 'the change'} is fair.",
            passage=passage(proof.link.source, dict.fromkeys(edge.span for edge in edges)),
        )


def _hidden(omitted: Iterable[Omission], edges: tuple[Edge, ...]) -> str:
    """Which words are left out, and under which signs."""
    gaps = [gap for gap in omitted if any(gap.span.meets(edge.span) for edge in edges)]
    signs = several([f"`{gap.sign}`" for gap in gaps]) or "an omission"
    return f"hides {several(list(dict.fromkeys(shown(edge.word) for edge in edges)))} ({_classes(edges)}) under {signs}"


def _changed(document: Document, omitted: Iterable[Omission], edge: Edge) -> str:
    """What a bracket says, or a line joined to another does, that the source does not bear out; nothing for others."""
    gap = next((gap for gap in omitted if gap.span.meets(edge.span)), None)
    if gap is None:
        if document.text[edge.span.end :].lstrip(" \t").startswith(("\n", "\r")):
            return f"joins the line {shown(edge.word)} to the text after it"
        return f"puts words in brackets beside {shown(edge.word)} that the source does not have there"
    if gap.sign.startswith("[") and any(map(str.isalnum, gap.sign)) and edge.word == gap.text.strip():
        open_only = edge.kind == "referent"
        told = "and the source leaves open whether it means that" if open_only else "which the source does not bear out"
        return f"has `{gap.sign}` for {shown(edge.word)}, {told}"
    return ""


def _flagged(
    context: Context, flag: Literal["cut", "gap"], *, severe: bool
) -> Iterator[tuple[Proof, Document, tuple[Edge, ...]]]:
    """The links with the words that their cuts or gaps hide; a cut or gap with one severe word is severe as a whole."""
    for proof, document in proved(context):
        hidden = [(_cause(proof, edge), edge) for edge in proof.edges if edge.flag == flag]
        grave = {cause for cause, edge in hidden if edge.kind in SEVERE}
        edges = [edge for cause, edge in hidden if (cause in grave) is severe]
        if edges:
            yield proof, document, tuple(sorted(edges, key=lambda edge: (edge.span, edge.kind not in SEVERE)))


def _cause(proof: Proof, edge: Edge) -> Span | None:
    """What hides a word, told by a place: the cut on its side of the quote, or the gap that it stands in."""
    anchor = proof.anchor
    if anchor is None or anchor.hull is None:
        return None
    if edge.flag == "cut":
        at = anchor.hull.start if edge.span.end <= anchor.hull.start else anchor.hull.end
        return Span(at, at)
    return next((gap.span for gap in anchor.omitted if gap.span.meets(edge.span)), edge.span)


def _classes(edges: tuple[Edge, ...]) -> str:
    return ", ".join(dict.fromkeys(_SHOWN.get(edge.kind, edge.kind) for edge in edges))


def _cut(document: Document, quote: Span, exposed: Span, edge: Edge) -> str:
    if edge.span.end <= quote.start:
        return f"starts after {shown(document.text[exposed.start : quote.start])}"
    return f"stops before {shown(document.text[edge.span.start : exposed.end])}"


def _exposed(document: Document, quote: Span, edges: tuple[Edge, ...]) -> Span:
    """The quote with the hidden words, the word before the first, unless a mark parts it, and a few after the last."""
    around = document.sentences.around(Span(min(quote.start, edges[0].span.start), max(quote.end, edges[-1].span.end)))
    start, end = quote
    if edges[0].span.start < start:
        start = edges[0].span.start
        floor = max(around.start, start - _NEAR)
        before = list(words(document.text[floor:start]))
        if before and document.text[floor + before[-1].end() : start].strip() in ("", ","):
            start = floor + before[-1].start()
    if edges[-1].span.end > end:
        end = edges[-1].span.end
        after = list(words(document.text[end : min(around.end, end + _NEAR)]))[:4]
        end += after[-1].end() if after else 0
    return Span(start, end)


def _in_sentence(document: Document, exposed: Span) -> str:
    around = document.sentences.around(exposed)
    left = "... " if exposed.start > around.start else ""
    right = " ..." if any(map(str.isalnum, document.text[exposed.end : around.end])) else ""
    return shown(f"{left}{exposed.of(document.text)}{right}")


def _wider(document: Document, exposed: Span, *, marks: bool = True) -> str:
    """The sentence around quote and hidden words; of a very long one, from the hidden words on.

    Args:
        document: The text.
        exposed: The quote with the words that it hides.
        marks: Whether a quotation mark at its rim stays whose partner stands outside.
    """
    around = document.sentences.around(exposed)
    short = around.end - around.start <= _WHOLE_SENTENCE
    wide = (around if short else exposed).of(document.text)
    return shown(wide if marks else _balanced(wide), limit=2 * _WHOLE_SENTENCE)


def _balanced(text: str) -> str:
    """Text without the quotation mark at its rim whose partner is missing.

    >>> _balanced("It comes in July, unless they ask.”"), _balanced("„Es regnet.“"), _balanced('"It rains.')
    ('It comes in July, unless they ask.', '„Es regnet.“', 'It rains.')
    """
    text = text.strip()
    if _alone(text, text[-1:], _OPENING):
        text = text[:-1].rstrip()
    if _alone(text, text[:1], _CLOSING):
        text = text[1:].lstrip()
    return text


def _alone(text: str, mark: str, partners: Mapping[str, str]) -> bool:
    """Whether a mark stands oftener in a text than those that make a pair with it; a straight one an odd number."""
    if mark == '"':
        return text.count(mark) % 2 == 1
    return mark in partners and text.count(mark) > sum(map(text.count, partners[mark]))
