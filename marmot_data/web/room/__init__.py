"""Phones in the room: they follow the talk on the wall, guess, and write lines to its questions."""
