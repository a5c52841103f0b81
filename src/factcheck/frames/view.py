"""Claims with their passages in context, as HTML for a notebook. Readable without any style; everything escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from factcheck.diagnostics.visible import visible_lines
from factcheck.frames.card import Card
from factcheck.frames.plain import blocks_of

if TYPE_CHECKING:
    from jinja2 import Template


@dataclass(frozen=True)
class View:
    """A page of claims for a notebook.

    Args:
        cards: The claims.
        title: What the page is about, where that is more than one claim.
        lead: A sentence or two under the title.
        facts: What else is said of it.
        rest: What the page leaves out.
    """

    cards: Sequence[Card]
    title: str = ""
    lead: str = ""
    facts: Sequence[str] = ()
    rest: str = ""

    def _repr_html_(self) -> str:
        return _template().render(view=self)

    def __repr__(self) -> str:
        return f"<View of {', '.join(card.claim['claim'] for card in self.cards)}>"

    def __str__(self) -> str:
        """The page as plain text; double square brackets stand round what was quoted."""
        blocks = (
            self.title,
            self.lead,
            *self.facts,
            *(block for card in self.cards for block in blocks_of(card)),
            self.rest,
        )
        return "\n\n".join(filter(None, blocks))


def _shown(value: object) -> object:
    """What the page prints for a value: a control character in a text, which could rearrange the page, by a sign."""
    return visible_lines(value) if isinstance(value, str) else value


@cache
def _template() -> Template:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("factcheck.frames"),
        autoescape=True,
        finalize=_shown,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("view.html")
