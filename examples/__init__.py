"""Two letters of our own writing, a log for each, and a tour of what tenure makes of them."""
