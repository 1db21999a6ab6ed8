"""What changed between two periods, what did not, and what nobody can say?"""

from marmot_data.ui import frame
from marmot_data.ui.progress import show_progress

frame.show("pages/progress.py", show_progress)
