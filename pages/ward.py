"""How does one ward stand beside the city and England?"""

from marmot_data.ui import frame
from marmot_data.ui.ward import show_ward

with frame.page("pages/ward.py") as view:
    show_ward(view)
