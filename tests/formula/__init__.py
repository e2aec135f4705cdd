"""The formula language: its operators, records, unknowns, units and traces."""
