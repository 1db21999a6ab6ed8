"""The gap between the most and the least deprived, now and over time."""
