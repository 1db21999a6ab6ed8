"""Can I say this? A sentence fit to quote, or the reason why the figures do not carry it."""

from marmot_data.ui import frame
from marmot_data.ui.claims import show_claims

frame.show("pages/claims.py", show_claims)
