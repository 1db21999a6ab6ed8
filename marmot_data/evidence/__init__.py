"""What may be said of a figure: which is set against which, and what the two can bear.

Numbers in, rulings out; words come later. Each question is asked here once, for every page.
"""
