"""Dataset and documents in, proofs out: every link anchored once, with what it hides and where its words come from."""

from factcheck.lineage.route import Step, StepReason, speaks_for_itself
from factcheck.proof.passages import Ask, Page, Passage, directness, passages
from factcheck.proof.prove import Spread, prove
from factcheck.proof.records import Found, Proof, Proofs

__all__ = [
    "Ask", "Found", "Page", "Passage", "Proof", "Proofs", "Spread", "Step", "StepReason", "directness", "passages",
    "prove", "speaks_for_itself",
]  # fmt: skip
