"""How long do people live, and how long in good health?"""

from functools import partial

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

frame.show("pages/health.py", partial(show_theme, name="health"))
