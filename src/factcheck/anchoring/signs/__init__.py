"""The editor's signs of a quote, what they may stand for, and where its parts stand."""
