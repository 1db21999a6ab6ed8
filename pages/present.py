"""On the wall: a story in slides, told live to a room."""

from marmot_data.ui import frame
from marmot_data.ui.present import show_present

with frame.page("pages/present.py") as view:
    show_present(view)
