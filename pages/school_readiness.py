"""Are children ready for school at five?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

view = frame.begin("pages/school_readiness.py")
show_theme(view, "school")
frame.end(view)
