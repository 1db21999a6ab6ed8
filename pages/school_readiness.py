"""Are children ready for school at five?"""

from marmot_data.ui import frame
from marmot_data.ui.themes import show_theme

with frame.page("pages/school_readiness.py") as view:
    show_theme(view, "school_readiness")
