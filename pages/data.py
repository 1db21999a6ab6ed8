"""What stands behind the figures: indicators, sources, methods, downloads."""

from marmot_data.ui import frame
from marmot_data.ui.about import show_data

with frame.page("pages/data.py") as view:
    show_data(view)
