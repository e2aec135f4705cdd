"""Variants of letters, made by editing a letter's text, and what each of them changes."""
