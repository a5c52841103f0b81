"""The dataset as DataFrames, with the views a notebook needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from factcheck.frames.card import Card
from factcheck.frames.view import View

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 20
"""How many claims a notebook shows of a whole dataset."""

NAMED = 12
"""How many ids a message names at most."""

NO_SIDE = "no side"
"""The column of speakers that stand on none."""


@dataclass(frozen=True, eq=False)
class Frames:
    """The tables of a dataset as DataFrames; ``docs/tables.md`` describes every column.

    Dtypes are declared: vocabularies are categoricals with all their words in a fixed order, integers ``Int64``,
    booleans ``boolean``, bounds of dates ``datetime64[s]``, texts strings; lists stay lists.

    Args:
        info: The dataset's own description: name, title, version, licence.
        dataset: One row a link, with its claim, speaker, source, proof and verdict.
        pairs: One row a comparison, both claims side by side.
        claims: One row a claim.
        evidence: One row a link, with its proof.
        comparisons: One row a comparison.
        verdicts: One row a verdict.
        sources: One row a source.
        speakers: One row a speaker.
        questions: One row a question.
        objects: One row an object of a scope.
        answers: One row a claim and question.
    """

    info: Mapping[str, Any]
    dataset: pd.DataFrame
    pairs: pd.DataFrame
    claims: pd.DataFrame
    evidence: pd.DataFrame
    comparisons: pd.DataFrame
    verdicts: pd.DataFrame
    sources: pd.DataFrame
    speakers: pd.DataFrame
    questions: pd.DataFrame
    objects: pd.DataFrame
    answers: pd.DataFrame

    def compare(self, question: str) -> pd.DataFrame:
        """The positions on a question, by side.

        Args:
            question: The question's id.

        Returns:
            One row a position, one column a side, both in alphabetical order. A cell has a line for each claim that
            takes the position, with its speaker; it is empty where nobody does. Speakers on no side have a column too.

        Raises:
            KeyError: If there is no such question; the message names the one most like it, or those that there are.
        """
        _known(question, self.questions["id"], "question")
        taken = self.answers[self.answers["question"] == question]
        claims = self.claims[["id", "speaker", "told_by", "text"]].rename(columns={"id": "claim"})
        speakers = self.speakers[["id", "name", "side"]].rename(columns={"id": "speaker"})
        rows = taken.merge(claims, on="claim").merge(speakers, on="speaker", how="left")
        rows["side"] = rows["side"].fillna(NO_SIDE)
        teller = rows["told_by"].map(self._names).astype(rows["text"].dtype)
        told = (" (told by " + teller + ")").fillna("")
        rows["said"] = rows["name"].fillna(rows["speaker"]) + told + ": " + rows["text"]
        cells = rows.groupby(["position", "side"])["said"].agg("\n".join)
        return cells.unstack("side", fill_value="")

    def show(self, name: str) -> View:
        """A claim, a link or a comparison with its passages in context.

        Args:
            name: The id of the claim, of the link (``claim/link``) or of the comparison (``a:relation:b``).

        Raises:
            KeyError: If there is none; the message names the id most like it.
        """
        _known(name, [*self.claims["id"], *self.dataset["id"], *self.pairs["id"]], "claim, link or comparison")
        if ":" in name:
            return self._pair(next(row for row in _rows(self.pairs) if row["id"] == name))
        column = "id" if "/" in name else "claim"
        return View(self._cards(row for row in _rows(self.dataset) if row[column] == name))

    def _pair(self, pair: Mapping[str, Any]) -> View:
        names = [self._voice(pair[f"{side}_claim"]) for side in "ab"]
        title = f"{names[0]} {pair['relation']} {names[1]}"
        rows = {row["id"]: row for row in _rows(self.dataset)}
        links = [rows[pair[f"{side}_link"]] for side in "ab" if pair[f"{side}_link"]]
        facts = [f"{what}: {', '.join(pair[what])}" for what in ("dimensions", "drift") if pair[what]]
        return View(self._cards(links), title, pair["rationale"] or "", facts)

    def _cards(self, rows: Iterable[Mapping[str, Any]]) -> list[Card]:
        names = self._names
        grouped: dict[str, list[Mapping[str, Any]]] = {}
        for row in rows:
            teller = row["claim_told_by"]
            grouped.setdefault(row["claim"], []).append({**row, "teller": teller and names.get(teller, teller)})
        return [Card(links) for links in grouped.values()]

    @property
    def _names(self) -> dict[str, str]:
        """The name of each speaker, by id."""
        return {row["id"]: row["name"] or row["id"] for row in _rows(self.speakers)}

    def _voice(self, claim: str) -> str:
        """Who speaks in a claim, and who tells it where that is somebody else."""
        names = self._names
        row = next(row for row in _rows(self.claims[self.claims["id"] == claim]))
        speaker, teller = (row[key] and names.get(row[key], row[key]) for key in ("speaker", "told_by"))
        return f"{speaker} (told by {teller})" if teller else str(speaker)

    @property
    def _lead(self) -> str:
        proved = int(self.dataset["proved"].sum())
        links = f"{_count(self.dataset, 'link')} to {_count(self.sources, 'source')} ({proved} proved)"
        judged = f"{_count(self.pairs, 'comparison')}, {_count(self.verdicts, 'verdict')}"
        return f"{_count(self.claims, 'claim')}, {links}, {judged}."

    def _repr_html_(self) -> str:
        cards = self._cards(_rows(self.dataset))
        rest = f"{len(cards) - SHOWN} more claims; show(id) shows any one." if len(cards) > SHOWN else ""
        return View(cards[:SHOWN], self.info["title"], self._lead, rest=rest)._repr_html_()

    def __repr__(self) -> str:
        return f"<Frames of {self.info['name']} {self.info['version']}: {self._lead}>"


def _count(frame: pd.DataFrame, word: str) -> str:
    return f"{len(frame)} {word}{'' if len(frame) == 1 else 's'}"


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """The rows of a frame, missing values None."""
    return [
        {str(name): None if _missing(value) else value for name, value in row.items()}
        for row in frame.to_dict(orient="records")
    ]


def _missing(value: Any) -> bool:
    import pandas as pd

    return pd.api.types.is_scalar(value) and bool(pd.isna(value))


def _known(name: str, known: Iterable[str], what: str) -> None:
    known = list(known)
    if name not in known:
        near = get_close_matches(name, known, n=1)
        advice = f"did you mean {near[0]!r}?" if near else _listed(known)
        raise KeyError(f"there is no {what} {name!r}; {advice}")


def _listed(known: list[str]) -> str:
    """The ids there are; of many, the first."""
    more = f" and {len(known) - NAMED} more" if len(known) > NAMED else ""
    return f"there are {', '.join(map(repr, known[:NAMED]))}{more}" if known else "there is none at all"
