"""Can I say this? A sentence fit to quote, or the reason why the figures do not carry it."""

from marmot_data.ui import frame
from marmot_data.ui.claims import show_claims

view = frame.begin("pages/claims.py")
show_claims(view)
frame.end(view)
