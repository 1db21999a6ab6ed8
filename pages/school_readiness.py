"""Are children ready for school at five?"""

from functools import partial

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

frame.show("pages/school_readiness.py", partial(show_theme, name="school_readiness"))
