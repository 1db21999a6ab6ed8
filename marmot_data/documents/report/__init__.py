"""The progress report, as Word and PDF."""
