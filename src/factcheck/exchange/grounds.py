"""What speaks for and against a claim, passage by passage: the evidence of every dataset of labelled claims."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.exchange.labels import NO_VERDICT
from factcheck.exchange.records import Records, Row
from factcheck.exchange.written import Losses

_UNPROVED = "its words could not be proved against a saved text"
_OTHER_SIDE = "evidence shows that the label holds, never the contrary"
_BOTH_SIDES = "the verdict cites it both for and against the claim"
_NO_SETS = "the verdict names no sets, so that all its passages on the side of the label are one set"
_STANCES = (("supports", "for"), ("refutes", "against"))


class Ground(NamedTuple):
    """A proved passage and its stance towards the claim judged: supports, refutes or context."""

    link: Row
    stance: str


class Grounds:
    """Finds the grounds of claims; what has to be left out is noted as a loss."""

    def __init__(self, records: Records, losses: Losses) -> None:
        self._records = records
        self._losses = losses

    def of(self, claim: Row) -> list[Ground]:
        """All grounds of a claim, those of its verdict first, each passage once."""
        verdict = self._records.verdict.get(claim["id"])
        found: dict[str, Ground] = {}
        if verdict:
            sides = [(stance, self.proved(verdict[side])) for stance, side in _STANCES]
            both = set.intersection(*({link["id"] for link in links} for _, links in sides))
            for stance, links in sides:
                for link in links:
                    if link["id"] in both:
                        self._losses.refuse("passages on both sides", _BOTH_SIDES, link["id"])
                    else:
                        found.setdefault(link["id"], Ground(link, stance))
        for link in self._records.links.get(claim["id"], ()):
            if link["stance"] != "states" and self._stands(link):
                found.setdefault(link["id"], Ground(link, link["stance"]))
        return list(found.values())

    def sets(self, claim: Row, *, refuting: bool) -> list[list[Row]]:
        """The sets of passages each of which alone shows that the claim holds, or fails; none where there are none.

        Where the verdict names no sets, all passages of that side are one.
        """
        verdict = self._records.verdict[claim["id"]]
        stance = "refutes" if refuting else "supports"
        grounds = self.of(claim)
        side = {ground.link["id"]: ground.link for ground in grounds if ground.stance == stance}
        if any(ground.stance not in (stance, "context") for ground in grounds):
            self._losses.refuse("passages on the other side of the label", _OTHER_SIDE, claim["id"])
        named = [self.proved(entries) for entries in verdict["sets"]]
        found = [links for links in named if links and all(link["id"] in side for link in links)]
        if found:
            return found
        if len(side) > 1:
            self._losses.collapse("evidence sets", _NO_SETS, claim["id"])
        return [list(side.values())] if side else []

    def proved(self, entries: Iterable[str]) -> list[Row]:
        """The proved links behind entries of a verdict."""
        return [link for link in self._records.passages(entries) if self._stands(link)]

    def _stands(self, link: Row) -> bool:
        if not link["proved"]:
            self._losses.refuse("unproved passages", _UNPROVED, link["id"])
        return bool(link["proved"])


def refused(losses: Losses, claim: Row, verdict: str | None = None, why: str = NO_VERDICT) -> None:
    """Notes that a claim is left out: it has no verdict, or one that the format has no label for."""
    what = f"claims judged {verdict}" if verdict else "claims without a verdict"
    losses.refuse(what, why.removeprefix("refused: "), claim["id"])
