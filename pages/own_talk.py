"""Make your own talk: cards of the app, questions and quotes, in the reader's own order."""

from marmot_data.ui import frame
from marmot_data.ui.make_talk import show_make_talk

with frame.page("pages/own_talk.py") as view:
    show_make_talk(view)
