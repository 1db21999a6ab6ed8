"""What happened on the city's way as a Marmot City, and who takes part?"""

from marmot_data.ui import frame
from marmot_data.ui.timeline import show_timeline

frame.show("pages/timeline.py", show_timeline)
