"""Figures about a dataset: what of its sources is linked, how its sides are treated, how far its readers agree."""

from factcheck.measures.agreement import Agreement, agreement
from factcheck.measures.balance import Side, Standing, sides, standings
from factcheck.measures.coverage import Coverage, coverage

__all__ = ["Agreement", "Coverage", "Side", "Standing", "agreement", "coverage", "sides", "standings"]
