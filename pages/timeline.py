"""What happened on the city's way as a Marmot City, and who takes part?"""

from marmot_data.ui import frame
from marmot_data.ui.timeline import show_timeline

with frame.page("pages/timeline.py") as view:
    show_timeline(view)
