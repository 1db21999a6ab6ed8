"""The ward brief: two pages to take along, as PDF and Word, and one slide."""
