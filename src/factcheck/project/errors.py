"""Why the tool could not work. A fault in the data is never one of these: it is a diagnostic."""

from __future__ import annotations


class FactcheckError(Exception):
    """The root of all errors that this package raises on purpose; its text is written for the user."""


class ProjectNotFoundError(FactcheckError):
    """No project at a path, nor in any folder above it."""


class WriteError(FactcheckError):
    """A file or folder could not be written, or is not ours to replace."""


class BusyError(WriteError):
    """Another run holds the folder."""


class RefreshError(FactcheckError):
    """A new capture of a source can't be compared or taken over."""


class BaselineError(FactcheckError):
    """The file of a baseline can't be used."""


class ReadError(FactcheckError):
    """Files can't be imported."""


class CompareError(FactcheckError):
    """Two versions can't be compared."""
