"""What was done in the city, where, and which figures are printed of it?"""

from marmot_data.ui import frame
from marmot_data.ui.deeds import show_deeds

with frame.page("pages/deeds.py") as view:
    show_deeds(view)
