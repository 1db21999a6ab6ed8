"""Who has enough to live on, and how do people say life is going?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

view = frame.begin("pages/living.py")
show_theme(view, "living")
frame.end(view)
