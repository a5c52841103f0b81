"""A text on its way through the folds, and where its words end."""
