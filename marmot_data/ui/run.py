"""A page of the app, run once without a browser: what it would draw, as a tree."""

import re
import runpy
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import copy_context
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode

from streamlit.delta_generator_singletons import context_dg_stack, get_default_dg_stack_value
from streamlit.proto.Block_pb2 import Block
from streamlit.proto.ClientState_pb2 import ContextInfo
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner_utils.exceptions import ScriptControlException
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext
from streamlit.runtime.scriptrunner_utils.script_run_context_attr import (
    SCRIPT_RUN_CONTEXT_ATTR_NAME,
)
from streamlit.runtime.state import SafeSessionState, SessionState

from marmot_data.ui.light import Choice, whole_page
from marmot_data.ui.pages import PAGES, Page

HOME = Path(__file__).parents[2]
"""where app.py and pages/ are"""
STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
MAIN, MENU = 0, 1
"""the first step to everything in the middle of a page, and in the menu"""


@dataclass(slots=True)
class Node:
    """A piece of a page: what it is, and the pieces inside it by their place."""

    what: Element | Block | None = None
    inside: dict[int, "Node"] = field(default_factory=dict)

    def __iter__(self) -> Iterator["Node"]:
        """Give the pieces inside, in the order in which they are read."""
        return (self.inside[place] for place in sorted(self.inside))


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A page as it was made: title, pieces, controls, and whether it came to its end."""

    title: str
    tree: Node
    menu: Node
    """what stands beside the page"""
    styles: tuple[str, ...]
    """the rules that the page brings for its own pieces"""
    choices: list[Choice]
    whole: bool


Mode = Callable[[], AbstractContextManager[list[Choice]]]
"""for whom a page is made"""


def run_page(page: Page, query: dict[str, str], mode: Mode = whole_page) -> Made:
    """Run a page of the app for a link, and collect what it draws.

    Nothing of the running app is touched: the page has a session of its own, which ends with it.
    """
    return copy_context().run(_run, page, query, mode)


def _run(page: Page, query: dict[str, str], mode: Mode) -> Made:
    sent: list[ForwardMsg] = []
    whole = True
    # A page that is being drawn may ask for another one: what that draws is not inside its boxes.
    context_dg_stack.set(get_default_dg_stack_value())
    with _session(page, query, sent), mode() as choices:
        try:
            runpy.run_path(str(HOME / page.file))
        except ScriptControlException:  # the page has stopped itself, and said why
            whole = False
    titles = [one.page_config_changed.title for one in sent if one.HasField("page_config_changed")]
    return Made(
        title=titles[-1] if titles else "",
        tree=_page(_tree(sent, MAIN)),
        menu=_tree(sent, MENU),
        styles=_styles(sent),
        choices=choices,
        whole=whole,
    )


@contextmanager
def _session(page: Page, query: dict[str, str], sent: list[ForwardMsg]) -> Iterator[None]:
    """Let this thread be a reader's session that collects all messages, until the page is made."""
    main, thread = str(HOME / "app.py"), threading.current_thread()
    pages = PagesManager(main)
    pages.set_pages_and_resolve(
        {
            one.name: {
                "script_path": str(HOME / one.file),
                "page_script_hash": one.name,
                "page_name": one.name,
                "url_pathname": one.path,
                "icon": "",
            }
            for one in PAGES
        }
    )
    asked = urlencode(query)
    context = ScriptRunContext(
        session_id="light",
        _enqueue=sent.append,
        query_string=asked,
        session_state=SafeSessionState(SessionState(), lambda: None),
        uploaded_file_mgr=MemoryUploadedFileManager(""),
        main_script_path=main,
        user_info={},
        fragment_storage=MemoryFragmentStorage(),
        pages_manager=pages,
        context_info=ContextInfo(),
    )
    pages.set_current_page_script_hash(page.name)
    before = getattr(thread, SCRIPT_RUN_CONTEXT_ATTR_NAME, None)
    setattr(thread, SCRIPT_RUN_CONTEXT_ATTR_NAME, context)
    try:
        context.reset(query_string=asked, page_script_hash=page.name)
        yield
    finally:
        setattr(thread, SCRIPT_RUN_CONTEXT_ATTR_NAME, before)


def _page(whole: Node) -> Node:
    """Return a page's own pieces, which stand in a box; what stops before it has none."""
    match list(whole):
        case [Node(what=Block()) as box]:
            return box
    return whole


def _styles(sent: list[ForwardMsg]) -> tuple[str, ...]:
    """Return the rules among what was sent, each once; Streamlit keeps them apart from the page."""
    bodies = (one.delta.new_element.html.body for one in sent if one.HasField("delta"))
    return tuple(dict.fromkeys(rule for body in bodies for rule in STYLE.findall(body)))


def _tree(sent: list[ForwardMsg], where: int) -> Node:
    """Put what was sent into its places, and return what stands in one part of the window."""
    root = Node()
    for message in sent:
        if not message.HasField("delta"):
            continue
        at, delta = root, message.delta
        for step in message.metadata.delta_path:
            at = at.inside.setdefault(step, Node())
        at.what = delta.add_block if delta.HasField("add_block") else delta.new_element
        at.inside.clear()  # what is drawn anew stands in the place of what was there
    return root.inside.get(where, Node())
