"""A process of ours, as its parent holds it: a worker, or the driver of a cluster.

Started as a new interpreter, not as a copy of this one: that is safe beside threads, works alike on every system, and
does not run the user's script again, as multiprocessing does.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress

from factcheck.scale.engines.frames import receive, send
from factcheck.scale.engines.interrupts import unheard

_KILLED = -9  # SIGKILL, a name that Windows does not have
_START = "import sys; sys.path[:] = sys.argv[2:]; import importlib; importlib.import_module(sys.argv[1]).main()"


class Child:
    """A process that starts at once; :meth:`greet` waits until it can work.

    Args:
        module: Whose ``main`` it runs.
        environment: Its environment; by default that of this process.
        silent: Whether what it writes to stderr is dropped.
    """

    def __init__(
        self,
        module: str = "factcheck.scale.engines.worker",
        *,
        environment: Mapping[str, str] | None = None,
        silent: bool = False,
    ) -> None:
        with unheard():
            self._process = subprocess.Popen(  # noqa: S603 - ourselves
                [sys.executable, "-c", _START, module, *sys.path],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL if silent else None,
            )
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None  # noqa: S101 - both were asked for
        assert stdout is not None  # noqa: S101
        self._stdin, self._stdout = stdin, stdout

    def greet(self) -> bool:
        """Waits until the process can work; False where it died before."""
        return self.hear() is not None

    def ask(self, message: bytes) -> bytes | None:
        """The reply to a message; None where the process died over it."""
        return self.hear() if self.tell(message) else None

    def tell(self, message: bytes) -> bool:
        """Sends a message; False where the process died before."""
        try:
            send(self._stdin, message)
        except OSError:
            return False
        return True

    def hear(self) -> bytes | None:
        """The next message of the process; None where it died before."""
        return receive(self._stdout)

    def kill(self) -> None:
        """Ends the process; whoever waits for its reply is given None. Any thread may do so."""
        self._process.kill()

    def dismiss(self, seconds: float) -> None:
        """Lets the process end by itself, for which it has some seconds."""
        self._close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        self.bury()

    def bury(self) -> str:
        """Waits for the end of a process that died, or makes one; tells how it died."""
        self._process.kill()
        code = self._process.wait()
        self._close()
        return _cause(code)

    def _close(self) -> None:
        for stream in (self._stdin, self._stdout):
            with suppress(OSError):  # what it did not read any more
                stream.close()


def _cause(code: int) -> str:
    if code == _KILLED:
        return "killed, by hand or by a system short of memory"
    if code < 0:
        return f"ended by signal {-code}"
    return f"ended with code {code}"
