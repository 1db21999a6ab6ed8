"""Where do people live longest, and where is life hardest? The wards on a map."""

from marmot_data.ui import frame
from marmot_data.ui.explore import show_map

frame.show("pages/map.py", show_map)
