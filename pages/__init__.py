"""One question each; every file here is a page of the app."""
