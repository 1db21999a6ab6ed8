"""How much crime is recorded, and of which kind?"""

from functools import partial

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

frame.show("pages/crime.py", partial(show_theme, name="crime"))
