"""What second readers judge: links and verdicts beside the dataset, one file a reader.

They are no part of the dataset. They are compared with it and with each other, and once a difference was settled, the
dataset holds what was decided and the annotation says that it was.
"""

from dataclasses import dataclass

from factcheck.model.claim import Evidence
from factcheck.model.record import Record
from factcheck.model.values import Slug, Text
from factcheck.model.vocabulary import VerdictValue

ANNOTATORS = "data/annotators/"
"""Where the files of annotators stand; the name of a file, without its ending, names the annotator."""


class Annotation(Record):
    """One reader's judgement of one claim, in a file of `data/annotators/`."""

    claim: Slug
    """The claim of the dataset that was read."""
    verdict: VerdictValue | None = None
    """The reader's verdict on it."""
    links: tuple[Evidence, ...] = ()
    """The passages the reader would link; their ids may be left out."""
    note: Text | None = None
    """Anything the reader wants to say."""
    adjudicated: Text | None = None
    """What was decided where this differs from the dataset, and why."""

    @property
    def id(self) -> str:
        """The id of the claim it judges."""
        return self.claim


@dataclass(frozen=True)
class Annotator:
    """One reader with all that he or she judged.

    Args:
        name: The name of the file, without folder and ending.
        annotations: In the order of the file.
    """

    name: str
    annotations: tuple[Annotation, ...] = ()
