"""What an ellipsis hides or joins: the words under it and beside it."""
