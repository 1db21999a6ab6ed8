"""Who has work, and who is looking for it?"""

from functools import partial

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

frame.show("pages/employment.py", partial(show_theme, name="employment"))
