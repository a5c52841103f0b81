"""Settings of all tests."""

from hypothesis import settings

settings.register_profile("factcheck", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("factcheck")
