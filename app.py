"""How fair is life in the city? The first page, and the server that serves every page."""

from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.starlette import App

if get_script_run_ctx(suppress_warning=True) is not None:  # Streamlit runs the page for a reader
    from marmot_data.ui import frame
    from marmot_data.ui.overview import show_overview

    frame.show("app.py", show_overview)
else:  # Streamlit asks what to serve
    from marmot_data.web.serve import lifespan, middleware, routes

    app = App(__file__, routes=routes(), middleware=middleware(), lifespan=lifespan)
