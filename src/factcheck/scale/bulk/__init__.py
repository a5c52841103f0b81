"""The proof over tables of any size: inputs are hashed into shards by source, each shard is a pure task.

The modules of this package import pyarrow at their top; ``factcheck.scale.verify`` imports the package when called.
"""
