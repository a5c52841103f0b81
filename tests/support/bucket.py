"""A store in memory, as awkward as one behind ``s3://``: what others write there is seen through no old listing."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from fsspec.implementations.memory import MemoryFileSystem
from fsspec.spec import AbstractBufferedFile


class Bucket(MemoryFileSystem):  # type: ignore[misc]  # fsspec has no types
    """Keys and no folders; whoever listed once sees what others write only where listings are not kept."""

    protocol = "s3"
    store: ClassVar[dict[str, Any]] = {}
    pseudo_dirs: ClassVar[list[str]] = [""]

    @classmethod
    def _strip_protocol(cls, path: str) -> Any:
        return super()._strip_protocol(path.removeprefix("s3://"))

    def _open(self, path: str, mode: str = "rb", **options: Any) -> Any:
        if mode == "rb":
            return _Ranges(self, path, mode, **options)
        return super()._open(path, mode, **options)

    def find(self, path: str, *arguments: Any, **options: Any) -> Any:
        found = super().find(path, *arguments, **options)
        self.dircache[self._strip_protocol(path)] = list(found)
        return found

    def info(self, path: str, **options: Any) -> Any:
        known = self._strip_protocol(path)
        parent = known.rpartition("/")[0]
        if parent in self.dircache and known not in self.dircache[parent]:
            raise FileNotFoundError(path)
        return super().info(path, **options)

    def cp_file(self, path1: str, path2: str, **options: Any) -> None:
        if self._strip_protocol(path1) not in self.store:
            raise FileNotFoundError("The specified key does not exist.")
        super().cp_file(path1, path2, **options)

    def mkdir(self, path: str, *_arguments: Any, **_options: Any) -> NoReturn:
        raise AssertionError(f"a bucket is made: {path}")

    makedirs = mkdir


class _Ranges(AbstractBufferedFile):  # type: ignore[misc]  # fsspec has no types
    """A file that is fetched in ranges, and has no way to read a line of at most so many bytes."""

    def _fetch_range(self, start: int, end: int) -> bytes:
        return bytes(self.fs.store[self.path].getbuffer()[start:end])
