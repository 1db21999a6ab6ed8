"""Can everybody use this app?"""

from marmot_data.ui import frame
from marmot_data.ui.accessibility import show_accessibility

with frame.page("pages/accessibility.py") as view:
    show_accessibility(view)
