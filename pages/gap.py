"""How far apart are the most and the least deprived parts of the city?"""

from marmot_data.ui import frame
from marmot_data.ui.gap import show_gap

frame.show("pages/gap.py", show_gap)
