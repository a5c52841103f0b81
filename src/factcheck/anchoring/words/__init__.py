"""What words are: their classes, forms, contractions and kinds of difference."""
