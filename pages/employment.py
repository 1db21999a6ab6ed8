"""Who has work, and who is looking for it?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

with frame.page("pages/employment.py") as view:
    show_theme(view, "employment")
