"""The city: series, standing, progress, neighbours, what was done."""
