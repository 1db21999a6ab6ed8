"""How much crime is recorded, and of which kind?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

with frame.page("pages/crime.py") as view:
    show_theme(view, "crime")
