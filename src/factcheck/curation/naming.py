"""What a record is called in messages, and the ids that are lost when it cannot be read."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.curation.fields import NAMES, Model
from factcheck.curation.nodes import Node, Scalar, Sequence, child, text_of
from factcheck.curation.problem import shown
from factcheck.curation.words import slug
from factcheck.model import Claim, Comparison, DatasetInfo, Verdict


class Subject(NamedTuple):
    """How a record is named: in a message (``claim "wall-part"``) and by its id, which may be empty."""

    label: str
    id: str = ""


def subject(model: Model, node: Node, number: int) -> Subject:
    """The name of a record that is the ``number``-th of its list."""
    if model is DatasetInfo:
        return Subject("the header (`dataset:`)", text_of(node, "name") or "")
    key = "claim" if model is Verdict else "id"
    found = _comparison_id(node) if model is Comparison else text_of(node, key) or ""
    kind = "the verdict on" if model is Verdict and found else NAMES[model]
    return Subject(f"{kind} {shown(found)}" if found else f"{kind} number {number}", found)


def link_subject(claim: Node, claim_number: int, link: Node, number: int) -> Subject:
    """The name of a link: the full id, or its place in the claim."""
    name = text_of(claim, "id") or f"#{claim_number}"
    full = f"{name}/{text_of(link, 'id') or f'#{number}'}"
    return Subject(f"link {shown(full)}", full)


def annotation_subject(node: Node, number: int) -> Subject:
    """The name of what a second reader says of a claim."""
    found = text_of(node, "claim") or ""
    return Subject(f"annotation of {shown(found)}" if found else f"annotation number {number}", found)


def lost_ids(model: Model, node: Node, number: int) -> set[str]:
    """The ids that references may name in vain once a record is rejected: its own, its earlier ones, its links'."""
    if model in (Comparison, Verdict):
        return set()
    name = text_of(node, "id") or ""
    lost = {name, slug(name)}  # whoever refers to it may spell it as an id has to be
    if model is Claim:
        lost |= {link_subject(node, number, link, place).id for place, link in enumerate(entries(node, "evidence"), 1)}
        lost |= {alias.value or "" for alias in entries(node, "aliases") if isinstance(alias, Scalar)}
    return lost - {""}


def entries(node: Node, key: str) -> list[Node]:
    """The entries of the list under a key; none if there is no list."""
    below = child(node, key)
    return below.items if isinstance(below, Sequence) else []


def _comparison_id(node: Node) -> str:
    pair = [item.value or "" for item in entries(node, "claims") if isinstance(item, Scalar)]
    relation = text_of(node, "relation")
    if len(pair) != 2 or not all(pair) or relation is None:
        return ""
    first, second = sorted(pair) if relation == "contradicts" else pair
    return f"{first}:{relation}:{second}"
