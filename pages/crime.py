"""How much crime is recorded, and of which kind?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

view = frame.begin("pages/crime.py")
show_theme(view, "crime")
frame.end(view)
