"""On the wall: a story in slides, told live to a room."""

from marmot_data.ui import frame
from marmot_data.ui.present import show_present

frame.show("pages/present.py", show_present)
