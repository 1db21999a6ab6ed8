"""Areas side by side, and two figures together."""
