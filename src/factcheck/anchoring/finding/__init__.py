"""Where the words of a quote stand in a text, as they are, folded, or nearly."""
