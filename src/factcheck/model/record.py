"""What all records share: frozen, closed to unknown keys, and able to carry waivers."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from factcheck.model.values import Text


class Part(BaseModel):
    """A value inside a record: frozen, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, defer_build=True)


class Waiver(Part):
    """A rule set aside for one record, with the reason, exported and counted."""

    code: Annotated[str, StringConstraints(pattern=r"^FC\d{3}$")]
    """The code of the rule, such as FC311."""
    reason: Text
    """Why the rule does not hold here."""


class Record(Part):
    """What every record of the file may carry besides its own fields."""

    waive: tuple[Waiver, ...] = ()
    """Rules set aside for this record, each with a reason."""
    foreign: dict[str, Any] = Field(default_factory=dict)
    """Fields kept from an import, word for word; no rule reads them."""
