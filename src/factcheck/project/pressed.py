"""Tables and files on their way to a worker and back, a tenth of their size: either end holds each of them twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pyarrow as pa

_CODEC = "zstd"


class Pressed(NamedTuple):
    """A file.

    Args:
        content: Its bytes, compressed.
        size: How many they were.
    """

    content: bytes
    size: int

    def bytes(self) -> bytes:
        """What it was.

        >>> press(b"as it was").bytes()
        b'as it was'
        """
        import pyarrow as pa

        content: bytes = pa.decompress(self.content, self.size, _CODEC, asbytes=True)
        return content


def press(content: bytes) -> Pressed:
    """A file, compressed."""
    import pyarrow as pa

    return Pressed(pa.compress(content, _CODEC, asbytes=True), len(content))


def table(whole: pa.Table) -> bytes:
    """A table, compressed."""
    import pyarrow as pa

    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, whole.schema, options=pa.ipc.IpcWriteOptions(compression=_CODEC)) as writer:
        writer.write_table(whole)
    return bytes(sink.getvalue())


def opened(content: bytes) -> pa.Table:
    """A table as it was before :func:`table`."""
    import pyarrow as pa

    return pa.ipc.open_stream(content).read_all()
