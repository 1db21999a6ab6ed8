"""Who has enough to live on, and how do people say life is going?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

with frame.page("pages/living.py") as view:
    show_theme(view, "living")
