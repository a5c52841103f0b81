"""The stance that a label on a passage stands for."""

from __future__ import annotations

from typing import cast

from factcheck.exchange.labels import STANCES
from factcheck.model import Stance


def stance_of(format_: str, label: str) -> Stance:
    """The stance; ``context`` for a label that neither supports nor refutes.

    >>> stance_of("climate-fever", "REFUTES")
    'refutes'
    """
    return cast("Stance", STANCES[format_].get(label, "context"))
