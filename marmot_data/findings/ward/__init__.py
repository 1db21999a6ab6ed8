"""The ward page: what stands out, all figures, change, people, inside, boundaries, postcode."""
