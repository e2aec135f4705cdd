"""Two letters of our own writing, a log of facts for each, and a tour of what tenure makes of them."""
