"""On the wall: a talk as one document, as PowerPoint, and as posters; all from the same slides."""
