"""What the readers of several kinds of provision have in common."""
