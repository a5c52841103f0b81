"""A project on disk: find, load, check, mend, build. The room that touches files; what it calls is pure."""

from factcheck.project.building import Built, Compared, build, compare
from factcheck.project.checking import Outcome, Progress, Project, check, judge, load, quiet
from factcheck.project.disk import find, write_atomically
from factcheck.project.errors import BusyError, FactcheckError, ProjectNotFoundError, RefreshError, WriteError
from factcheck.project.fixing import Change, Fixed, fix
from factcheck.project.refreshing import compare_capture, take_over
from factcheck.project.reports import refuse_report
from factcheck.project.settings import Settings
from factcheck.project.together import write_together
from factcheck.project.tracing import Drifted, NoDatasetError, Noted, drifts, trace

__all__ = [
    "Built", "BusyError", "Change", "Compared", "Drifted", "FactcheckError", "Fixed", "NoDatasetError", "Noted",
    "Outcome", "Progress", "Project", "ProjectNotFoundError", "RefreshError", "Settings", "WriteError", "build",
    "check", "compare", "compare_capture", "drifts", "find", "fix", "judge", "load", "quiet", "refuse_report",
    "take_over", "trace", "write_atomically", "write_together",
]  # fmt: skip
