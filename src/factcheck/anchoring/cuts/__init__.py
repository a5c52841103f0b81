"""What a cut hides: the words of the sentence just outside the quote."""
