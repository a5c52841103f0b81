"""Tables of quotes and sources of any size, and what it costs to prove them."""
