"""How fair is life in the city? The first page: the gap, outcomes, and where to start."""

from marmot_data.ui import frame
from marmot_data.ui.overview import show_overview

with frame.page("app.py") as view:
    show_overview(view)
