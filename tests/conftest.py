"""Settings of all tests."""

import os

from hypothesis import settings

# A busy machine is no fault of the code. In continuous integration the same examples are tried at every run; elsewhere
# each run tries new ones, and what it finds becomes an example.
settings.register_profile("factcheck", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("factcheck")
