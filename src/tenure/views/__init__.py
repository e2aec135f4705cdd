"""Views: the same results as tables for a terminal and as JSON."""
