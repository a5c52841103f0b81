"""A project on disk: find, load, check, mend, build. The room that touches files; what it calls is pure."""

from factcheck.project.building import Built, build
from factcheck.project.checking import Outcome, Progress, Project, check, judge, load, quiet
from factcheck.project.disk import find, write_atomically
from factcheck.project.errors import BusyError, FactcheckError, ProjectNotFoundError, WriteError
from factcheck.project.fixing import Change, Fixed, fix
from factcheck.project.settings import Settings

__all__ = [
    "Built", "BusyError", "Change", "FactcheckError", "Fixed", "Outcome", "Progress", "Project",
    "ProjectNotFoundError", "Settings", "WriteError", "build", "check", "find", "fix", "judge", "load", "quiet",
    "write_atomically",
]  # fmt: skip
