"""The only place that draws: the address bar, the frame of every page, the cards."""
