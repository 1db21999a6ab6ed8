"""Where do people live longest, and where is life hardest? The wards on a map."""

from marmot_data.ui import frame
from marmot_data.ui.explore import show_map

view = frame.begin("pages/map.py")
show_map(view)
frame.end(view)
