"""Make your own talk: cards of the app, questions and quotes, in the reader's own order."""

from marmot_data.ui import frame
from marmot_data.ui.make_talk import show_make_talk

frame.show("pages/own_talk.py", show_make_talk)
