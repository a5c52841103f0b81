"""FC015: a character that hides or rearranges text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.rules._records import called, held, texts
from factcheck.rules._show import several
from factcheck.rules.engine import Context, Fault, rule
from factcheck.text import Span

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

_NAMES = {
    "\x00": "a null character",
    "\x07": "a bell",
    "\x08": "a backspace",
    "\x0c": "a form feed",
    "\x1b": "a terminal escape",
    "\x7f": "a delete character",
    "\x85": "a next-line control",
    "\x9b": "a terminal escape",
}
_BIDI = "an invisible mark that turns the direction of writing"


@rule("FC015")
def control_character(context: Context) -> Iterator[Fault]:
    r"""A text holds a control character, which a reader can't see.

    ## What it checks

    Every text of every record, for control characters other than tab and line end (among them the escapes that
    command a terminal), and for the marks that turn the direction of writing. What `foreign` keeps from an import is
    not read.

    ## Why

    Such characters change what a reader sees without changing what is stored: they can hide words, show them in
    another order or colour a terminal. They come along when text is copied from a web page or a PDF.

    ## Example

    ```yaml
    questions:
      - {id: how-long, text: "How long will the \e[31mrepair\e[0m take?"}
    ```

    ## Instead

    ```yaml
    questions:
      - {id: how-long, text: "How long will the repair take?"}
    ```
    """
    for _, record, claim in held(context.dataset):
        for path, text in texts(record):
            if text.isprintable():
                continue
            found = tuple(_CONTROL.finditer(text))
            if found:
                what = several([_named(char) for char in dict.fromkeys(match[0] for match in found)])
                yield Fault(
                    record,
                    path,
                    f"{called(record, claim)} holds {what} in its `{path[0]}`.",
                    help="Take the character out. Where a quote needs it because the source has it, waive this rule.",
                    inside=tuple(Span(*match.span()) for match in found),
                )


def _named(char: str) -> str:
    name = _NAMES.get(char) or (_BIDI if char > "\u2000" else "a control character")
    return f"{name} (U+{ord(char):04X})"
