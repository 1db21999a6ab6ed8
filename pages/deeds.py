"""What was done in the city, where, and which figures are printed of it?"""

from marmot_data.ui import frame
from marmot_data.ui.deeds import show_deeds

frame.show("pages/deeds.py", show_deeds)
