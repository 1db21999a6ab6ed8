"""Posters for a wall."""
