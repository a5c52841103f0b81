"""The families of cases, by what they try."""

from benchmarks.anchoring.case import Family
from benchmarks.anchoring.families import (
    cuts,
    damage,
    editing,
    glyphs,
    hand,
    misquotes,
    places,
    scripts,
    signs,
    typography,
)

FAMILIES: tuple[Family, ...] = (
    *typography.FAMILIES,
    *scripts.FAMILIES,
    *editing.FAMILIES,
    *misquotes.FAMILIES,
    *signs.FAMILIES,
    *glyphs.FAMILIES,
    *cuts.FAMILIES,
    *hand.FAMILIES,
    *places.FAMILIES,
    *damage.FAMILIES,
)
