"""Who has enough to live on, and how do people say life is going?"""

from functools import partial

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

frame.show("pages/living.py", partial(show_theme, name="living"))
