"""What the words in an editor's brackets say against those they replace."""
