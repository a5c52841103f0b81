"""``python -m factcheck``, and the command ``factcheck``."""

from __future__ import annotations

import sys
from typing import NoReturn


def main() -> NoReturn:
    """Runs the command line; who interrupts it while it is loaded gets no traceback either."""
    try:
        from factcheck.cli import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
