"""Can everybody use this app?"""

from marmot_data.ui import frame
from marmot_data.ui.accessibility import show_accessibility

frame.show("pages/accessibility.py", show_accessibility)
