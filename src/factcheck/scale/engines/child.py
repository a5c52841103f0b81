"""A worker process, as its parent holds it.

Started as a new interpreter, not as a copy of this one: that is safe beside threads, works alike on every system, and
does not run the user's script again, as multiprocessing does.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress

from factcheck.scale.engines.frames import receive, send

_KILLED = -9  # SIGKILL, a name that Windows does not have
_START = "import sys; sys.path[:] = sys.argv[1:]; from factcheck.scale.engines.worker import main; main()"


class Child:
    """A worker process. It starts at once; :meth:`greet` waits until it can work."""

    def __init__(self) -> None:
        command = [sys.executable, "-c", _START, *sys.path]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - ourselves
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None  # noqa: S101 - both were asked for
        assert stdout is not None  # noqa: S101
        self._stdin, self._stdout = stdin, stdout

    def greet(self) -> bool:
        """Waits until the worker can work; False where it died before."""
        return receive(self._stdout) is not None

    def ask(self, message: bytes) -> bytes | None:
        """The reply to a message; None where the worker died over it."""
        try:
            send(self._stdin, message)
        except OSError:
            return None
        return receive(self._stdout)

    def kill(self) -> None:
        """Ends the process; whoever waits for its reply is given None. Any thread may do so."""
        self._process.kill()

    def bury(self) -> str:
        """Waits for the end of a process that died, or makes one; tells how it died."""
        self._process.kill()
        code = self._process.wait()
        for stream in (self._stdin, self._stdout):
            with suppress(OSError):  # what it did not read any more
                stream.close()
        return _cause(code)


def _cause(code: int) -> str:
    if code == _KILLED:
        return "killed, by hand or by a system short of memory"
    if code < 0:
        return f"ended by signal {-code}"
    return f"ended with code {code}"
