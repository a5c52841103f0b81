"""The stance that a label on a passage stands for."""

from __future__ import annotations

from typing import cast

from factcheck.exchange.labels import STANCES, spelt
from factcheck.model import Stance


def stance_of(format_: str, label: str) -> Stance:
    """The stance; ``context`` for a label that neither supports nor refutes.

    >>> stance_of("climate-fever", "REFUTES")
    'refutes'
    """
    words = STANCES[format_]
    return cast("Stance", words.get(spelt(label, words) or "", "context"))
