"""A project on disk: find, load, check, mend, build. The room that touches files; what it calls is pure."""

from factcheck.project.building import Built, Compared, build, compare
from factcheck.project.cache import Cache, users_cache
from factcheck.project.checking import Files, Outcome, Progress, Project, check, gather, judge, load, quiet
from factcheck.project.crew import Crew
from factcheck.project.disk import find, write_atomically
from factcheck.project.errors import BusyError, FactcheckError, ProjectNotFoundError, RefreshError, WriteError
from factcheck.project.fixing import Change, Fixed, fix
from factcheck.project.recall import recheck
from factcheck.project.refreshing import compare_capture, take_over
from factcheck.project.reports import refuse_place, refuse_report
from factcheck.project.settings import Settings
from factcheck.project.together import write_together
from factcheck.project.tracing import Drifted, NoDatasetError, Noted, drifts, trace

__all__ = [
    "Built", "BusyError", "Cache", "Change", "Compared", "Crew", "Drifted", "FactcheckError", "Files", "Fixed",
    "NoDatasetError", "Noted", "Outcome", "Progress", "Project", "ProjectNotFoundError", "RefreshError", "Settings",
    "WriteError", "build", "check", "compare", "compare_capture", "drifts", "find", "fix", "gather", "judge", "load",
    "quiet", "recheck", "refuse_place", "refuse_report", "take_over", "trace", "users_cache", "write_atomically",
    "write_together",
]  # fmt: skip
