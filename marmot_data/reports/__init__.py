"""Documents to take away: the progress report as Word and as PDF."""
