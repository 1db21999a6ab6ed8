"""How does one ward stand beside the city and England?"""

from marmot_data.ui import frame
from marmot_data.ui.ward import show_ward

frame.show("pages/ward.py", show_ward)
