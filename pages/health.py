"""How long do people in Coventry live, and how long in good health?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

view = frame.begin("pages/health.py")
show_theme(view, "health")
frame.end(view)
