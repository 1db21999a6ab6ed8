"""How long do people live, and how long in good health?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

with frame.page("pages/health.py") as view:
    show_theme(view, "health")
