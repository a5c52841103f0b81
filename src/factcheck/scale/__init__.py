"""Proofs over tables of quotes: one process here; shards and engines come beside it."""
