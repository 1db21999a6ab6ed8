"""One question each: numbers, a sentence that says the finding, a table and the sources."""
