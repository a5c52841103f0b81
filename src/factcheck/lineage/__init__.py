"""Who copied whom: text reuse between sources, the hands a statement went through, origins, and drift."""
