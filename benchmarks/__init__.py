"""How fast tenure is, beside plain programs and peers measured in the same run: `python -m benchmarks`."""
