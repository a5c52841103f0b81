"""Who proves a quote, and within which time: this process, or one beside it that can be ended at any moment."""

from __future__ import annotations

import faulthandler
import os
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import NamedTuple, Protocol, Self

from factcheck.scale.bulk.context import Context
from factcheck.scale.bulk.page import Page
from factcheck.scale.bulk.proofs import Proof
from factcheck.scale.engines.attempt import packed, unpacked
from factcheck.scale.engines.child import Child
from factcheck.scale.watch import TooSlowError, Watch

_MOST_SLOW = 3
"""After so many quotes that took too long, the others of their source are given a tenth of the time."""
_BYTES_A_SECOND = 5_000_000
"""A quote is given a second more for so many bytes of its source, which may have to be folded for it."""


class Prover(Protocol):
    """Proves one quote after the other."""

    def __enter__(self) -> Self:
        """Makes ready."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends what was started."""

    def proved(self, page: Page, quote: str, context: Context, seconds: float) -> Proof | str:
        """What is proved of a quote, or why nothing is.

        Raises:
            TooSlowError: If it took longer than so many seconds.
        """


class Timed:
    """Proves the quotes of a source within their limit, whoever does it.

    Args:
        prover: Who does it.
        page: The source.
        size: Its bytes.
        seconds: How long a quote may take.
    """

    def __init__(self, prover: Prover, page: Page, size: int, seconds: float) -> None:
        self._prover, self._page, self._size, self._seconds = prover, page, size, seconds
        self._slow = 0

    def proved(self, quote: str, context: Context) -> Proof | str:
        """All that is proved of a quote, or why that can't be said."""
        seconds = self._seconds / (1 if self._slow < _MOST_SLOW else 10) + self._size / _BYTES_A_SECOND
        try:
            return self._prover.proved(self._page, quote, context, seconds)
        except TooSlowError:
            self._slow += 1
            return f"Its proof took longer than {seconds:.3g} seconds."


class Here(Watch):
    """Proves in this process."""

    def proved(self, page: Page, quote: str, context: Context, seconds: float) -> Proof | str:
        """As :class:`Prover`."""
        return self.limited(seconds, page.proved, quote, context)


# --------------------------------------------------------------------------------------------------------------------
# A process beside
# --------------------------------------------------------------------------------------------------------------------


class Beside:
    """Proves in a process beside this one, which ends over a quote that takes too long, wherever it hangs.

    Slower than :class:`Here`, and sure: no single step of compiled code, such as a search for a pattern, can be
    interrupted from within Python.
    """

    def __init__(self) -> None:
        self._child: Child | None = None
        self._page: Page | None = None
        """The page that the process holds."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def proved(self, page: Page, quote: str, context: Context, seconds: float) -> Proof | str:
        """As :class:`Prover`."""
        child = self._child or self._started()
        content = None if page is self._page else bytes(page.content)
        self._page = page
        message = packed(_proved, _Asked(content, page.language, quote, context, seconds))
        asked = monotonic()
        if (reply := child.ask(message)) is None:
            took, cause = monotonic() - asked, self._end()
            if took < seconds:
                return f"The process that proved it was {cause}."
            raise TooSlowError
        found = unpacked(reply)
        answer: Proof | str = found.error or found.result
        return answer

    def _started(self) -> Child:
        self._child = child = Child()
        child.greet()
        return child

    def _end(self) -> str:
        child, self._child, self._page = self._child, None, None
        return child.bury() if child else ""


class _Asked(NamedTuple):
    """What the process is told: a quote; its source too, where that is not the one of the quote before."""

    content: bytes | None
    language: str
    quote: str
    context: Context
    seconds: float


_held: list[Page] = []


def _proved(asked: _Asked) -> Proof | str:
    """Proves a quote, in the process beside, and ends that when the time is over."""
    with Path(os.devnull).open("wb") as nowhere:
        faulthandler.dump_traceback_later(asked.seconds, exit=True, file=nowhere)
        try:
            if asked.content is not None:
                _held[:] = [Page(asked.content, asked.language)]
            return _held[0].proved(asked.quote, asked.context)
        finally:
            faulthandler.cancel_dump_traceback_later()
