"""The anchoring benchmark: labelled cases, and what factcheck and its peers make of them.

Run it with `make bench`, or `python -m benchmarks.anchoring`; it writes docs/benchmarks.md.
"""
