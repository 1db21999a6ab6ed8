"""What does each of the eight principles show, what was done, and what is not measured?"""

from marmot_data.ui import frame
from marmot_data.ui.principles import show_principles

with frame.page("pages/principles.py") as view:
    show_principles(view)
