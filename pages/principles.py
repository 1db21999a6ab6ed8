"""What does each of the eight principles show, what was done, and what is not measured?"""

from marmot_data.ui import frame
from marmot_data.ui.principles import show_principles

frame.show("pages/principles.py", show_principles)
