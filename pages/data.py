"""What stands behind the figures: indicators, sources, methods, downloads."""

from marmot_data.ui import frame
from marmot_data.ui.about import show_data

frame.show("pages/data.py", show_data)
