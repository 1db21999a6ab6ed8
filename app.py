"""How fair is life in Coventry? The first page: the gap, four outcomes, and where to start."""

from marmot_data.ui import frame
from marmot_data.ui.overview import show_overview

view = frame.begin("app.py")
show_overview(view)
frame.end(view)
