"""Who has work in Coventry?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

view = frame.begin("pages/employment.py")
show_theme(view, "work")
frame.end(view)
