"""How do areas compare, with each other and with earlier years?"""

from marmot_data.ui import frame
from marmot_data.ui.compare import show_compare

frame.show("pages/compare.py", show_compare)
