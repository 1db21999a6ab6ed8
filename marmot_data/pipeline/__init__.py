"""From the publishers' raw files to ``data/``: read, move to wards, check, write."""
