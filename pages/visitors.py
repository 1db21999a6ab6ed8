"""What can a visitor read in a few minutes, and take home?"""

from marmot_data.ui import frame
from marmot_data.ui.visitors import show_visitors

frame.show("pages/visitors.py", show_visitors)
