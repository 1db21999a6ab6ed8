"""How far apart are the most and the least deprived parts of the city?"""

from marmot_data.ui import frame
from marmot_data.ui.gap import show_gap

view = frame.begin("pages/gap.py")
show_gap(view)
frame.end(view)
