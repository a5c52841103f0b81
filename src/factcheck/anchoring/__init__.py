"""Where does this quote stand in this text, how faithful is it, and what does the cut hide?"""

from factcheck.anchoring.anchor import (
    FAITHFUL,
    SEVERE,
    Anchor,
    Difference,
    DifferenceKind,
    Edge,
    Flag,
    Grade,
    Omission,
    WordClass,
    flags_of,
    severe,
)
from factcheck.anchoring.folding.folds import VERSION as FOLDS
from factcheck.anchoring.index import Index
from factcheck.anchoring.locate import Text, locate

__all__ = [
    "FAITHFUL", "FOLDS", "SEVERE", "Anchor", "Difference", "DifferenceKind", "Edge", "Flag", "Grade", "Index",
    "Omission", "Text", "WordClass", "flags_of", "locate", "severe",
]  # fmt: skip
