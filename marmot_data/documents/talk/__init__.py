"""Talks: slides for the wall, as a file without a network, as PowerPoint."""
