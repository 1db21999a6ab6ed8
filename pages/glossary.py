"""What do the words mean, and how sure are the figures?"""

from marmot_data.ui import frame
from marmot_data.ui.glossary import show_glossary

frame.show("pages/glossary.py", show_glossary)
