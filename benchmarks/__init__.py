"""How fast tenure is, beside plain programs and a peer in the same run: `python -m benchmarks`."""
