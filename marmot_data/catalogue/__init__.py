"""What people wrote about the figures, and the checks that it holds together."""
