"""Who has work in Coventry?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_work

view = frame.begin("pages/employment.py")
show_work(view)
frame.end(view)
