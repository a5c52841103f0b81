"""What a worker process does: it reads a task with its shard, runs it, and writes what came of it, one after the other.

It ends when its parent does, however that died: the parent's end of the pipe closes then.
"""

from __future__ import annotations

import os
import signal
import sys
from queue import SimpleQueue
from threading import Thread
from typing import IO

from factcheck.scale.engines.attempt import worked
from factcheck.scale.engines.frames import receive, send

READY = b"ready"
"""What a worker says first."""


def main() -> None:
    """Works until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends its workers
    replies = own_stdout()
    jobs: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(sys.stdin.buffer, jobs), daemon=True).start()
    try:
        send(replies, READY)
        while True:
            send(replies, worked(jobs.get()))
    except OSError:  # the parent died: to end as usual would wait for the thread that listens, and complain of it
        os._exit(0)


def own_stdout() -> IO[bytes]:
    """The pipe to the parent; what a task prints goes to stderr from now on."""
    pipe = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return pipe


def _listen(stream: IO[bytes], jobs: SimpleQueue[bytes]) -> None:
    """Takes jobs in while another runs, so that the parent's death is seen at once."""
    while (job := receive(stream)) is not None:
        jobs.put(job)
    os._exit(0)
