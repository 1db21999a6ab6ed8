"""The first picture of a page: what the app will draw at first, in its own places, without it.

A reader sees it from the first answer of the server until the app has drawn the same.
"""

import re
from collections.abc import Callable
from html import escape
from itertools import count
from urllib.parse import parse_qsl, urlencode

from streamlit.proto.Block_pb2 import Block
from streamlit.proto.ButtonGroup_pb2 import ButtonGroup
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.GapSize_pb2 import GapSize
from streamlit.proto.LabelVisibility_pb2 import LabelVisibility
from streamlit.proto.Markdown_pb2 import Markdown
from streamlit.proto.MultiSelect_pb2 import MultiSelect
from streamlit.proto.PageLink_pb2 import PageLink
from streamlit.proto.Selectbox_pb2 import Selectbox
from streamlit.proto.TextInput_pb2 import TextInput

from marmot_data.ui.area_map import TO_DRAW
from marmot_data.ui.pages import PAGES
from marmot_data.ui.prose import inline, prose
from marmot_data.ui.run import STYLE, Node
from marmot_data.web.charts import drawing, inlined
from marmot_data.web.first_map import map_of
from marmot_data.web.html import PHONE
from marmot_data.web.write import ANSWERS, SAID, kind_of, name_of, plain

GAPS = {GapSize.SMALL: 16, GapSize.MEDIUM: 32, GapSize.LARGE: 64, GapSize.NONE: 0}
"""size of the gap between two pieces -> pixels"""
ALIGNED = {Block.FlexContainer.ALIGN_END: " low", Block.FlexContainer.ALIGN_CENTER: " middle"}
"""how pieces side by side stand, unless all begin at the top"""
MOST = 40
"""pieces of a page that has no picture: more are below any screen"""
MAP = re.compile(rf'<pre class="{TO_DRAW}">(.*?)</pre>', re.DOTALL)
CHEVRON = '<svg viewBox="0 0 24 24" width="20" height="20"><path d="m7 10 5 5 5-5"/></svg>'

Control = Selectbox | TextInput | MultiSelect | ButtonGroup


class First:
    """Writes the pieces of one page as the app draws them; notes what it answers."""

    def __init__(self, usual: dict[str, str], here: str, *, width: int) -> None:
        """Begin a page of a width; of a link, only fields that are not as usual are written."""
        self.answer = ""
        self._here = here
        self._usual = usual
        self._wide = float(width)
        self._phone = width == PHONE
        self._pictured = False
        self._numbers = count(1)

    def menu(self, node: Node) -> str:
        """Return what stands beside the page."""
        return self._stack(node, "")

    def page(self, node: Node) -> str:
        """Return a page from its top to its first picture, with all that stands beside that."""
        written = []
        for one in node:
            written.append(self.write(one))
            if self._pictured or len(written) == MOST:
                break
        return f'<div class="stVerticalBlock">{"".join(written)}</div>'

    def write(self, node: Node) -> str:
        """Return a piece with all that is inside it."""
        if isinstance(node.what, Element):
            kind = node.what.WhichOneof("type") or ""
            wrote = ELEMENTS.get(kind)
            return self._placed(node.what, kind, wrote(self, node.what)) if wrote else ""
        return BLOCKS.get(kind_of(node), First._box)(self, node)

    def _placed(self, element: Element, kind: str, inside: str) -> str:
        """Put a piece into the box that the app gives it, under its own name."""
        named = getattr(getattr(element, kind), "id", "")
        name = f" st-key-{named.split('-', 2)[2]}" if named.startswith("$$ID-") else ""
        wide = element.width_config
        style = f"width: {wide.pixel_width}px; flex: none" if wide.pixel_width else ""
        fits = " fits" if wide.use_content or kind == "page_link" else ""
        return f'<div class="stElementContainer{escape(name)}{fits}" style="{style}">{inside}</div>'

    def _stack(self, node: Node, kinds: str, style: str = "") -> str:
        inside = "".join(self.write(one) for one in node)
        return f'<div class="stVerticalBlock{kinds}" style="{style}">{inside}</div>'

    def _box(self, node: Node) -> str:
        """Write a box: pieces below each other or side by side, columns among them."""
        told = node.what.flex_container if isinstance(node.what, Block) else None
        name = name_of(node)
        gap = GAPS.get(told.gap_config.gap_size, 16) if told else 16
        kinds = f" st-key-{escape(name)}" if name else ""
        if told and told.border:
            kinds += " border"
        style = f"gap: {gap}px" if gap != GAPS[GapSize.SMALL] else ""
        if told and told.direction == Block.FlexContainer.HORIZONTAL:
            kinds += ALIGNED.get(told.align, "")
            inside = self._columns(node, gap) or "".join(self.write(one) for one in node)
            row = f'<div class="stHorizontalBlock{kinds}" style="{style}">{inside}</div>'
            return f'<div class="stLayoutWrapper">{row}</div>'
        inside = self._stack(node, kinds, style)
        if name.startswith(ANSWERS) and not self.answer:
            self.answer = plain(inside)
        return f'<div class="stLayoutWrapper">{inside}</div>'

    def _columns(self, node: Node, gap: int) -> str:
        """Write columns side by side, which stand below each other on a phone; none: nothing."""
        columns = [one for one in node if kind_of(one) == "column"]
        whole, written = self._wide, ""
        for one in columns:
            share = one.what.column.weight if isinstance(one.what, Block) else 1.0
            if not self._phone:
                self._wide = whole * share - gap + gap / len(columns)
            basis = f"--basis: calc({share * 100:.6g}% - {gap}px)"
            low = f"--least: calc(100% - {gap + 8}px)"
            written += f'<div class="stColumn" style="{basis}; {low}">{self._stack(one, "")}</div>'
        self._wide = whole
        return written

    def _form(self, node: Node) -> str:
        return (
            f'<div class="stLayoutWrapper"><div class="stForm">{self._stack(node, "")}</div></div>'
        )

    def _expander(self, node: Node) -> str:
        """Write a box as it is while it is closed: what is inside is below any first picture."""
        label = node.what.expandable.label if isinstance(node.what, Block) else ""
        return (
            '<div class="stLayoutWrapper"><div class="stExpander" aria-hidden="true">'
            f'<span class="icon"></span>{inline(label)}</div></div>'
        )

    def _tabs(self, node: Node) -> str:
        """Write the names of the tabs, and what is in the first."""
        names = [one.what.tab.label for one in node if isinstance(one.what, Block)]
        row = "".join(f"<span>{inline(one)}</span>" for one in names)
        first = next(iter(node), Node())
        return (
            f'<div class="stTabs"><div class="tabs" aria-hidden="true">{row}</div>'
            f"{self._stack(first, ' panel')}</div>"
        )

    def _heading(self, element: Element) -> str:
        told = element.heading
        return (
            f'<div class="stHeading"><div class="stMarkdownContainer">'
            f"<{told.tag}>{inline(told.body)}</{told.tag}></div></div>"
        )

    def _text(self, element: Element) -> str:
        return f'<div class="stText">{escape(element.text.body)}</div>'

    def _prose(self, element: Element) -> str:
        told = element.markdown
        caption = told.element_type == Markdown.Type.CAPTION
        kind = "stCaptionContainer" if caption else "stMarkdownContainer"
        return f'<div class="stMarkdown"><div class="{kind}">{prose(told.body)}</div></div>'

    def _html(self, element: Element) -> str:
        body = STYLE.sub("", element.html.body)
        if data := MAP.search(body):
            self._pictured = True
            return map_of(data[1], self._wide, f"m{next(self._numbers)}")
        if "bare-land" in body:  # the map that is drawn over it has its land here
            return ""
        if "<table" in body:
            self._pictured = True
        if (found := SAID.search(body)) and not self.answer:
            self.answer = plain(found[1])
        return f'<div class="stHtml">{inlined(body, f"p{next(self._numbers)}")}</div>'

    def _chart(self, element: Element) -> str:
        self._pictured = True
        drawn = drawing(element.vega_lite_chart, f"c{next(self._numbers)}", round(self._wide))
        return f'<div class="stVegaLiteChart">{drawn}</div>'

    def _link(self, element: Element) -> str:
        told = element.page_link
        here = ' aria-current="page"' if told.page_script_hash == self._here else ""
        return (
            f'<div class="stPageLink"><a class="stPageLink-NavLink" href="{escape(self._to(told))}"'
            f'{here}><span class="icon"></span><div class="stMarkdownContainer">'
            f"<p>{inline(told.label)}</p></div></a></div>"
        )

    def _to(self, link: PageLink) -> str:
        """Return where a link of the app leads: every page stands beside the others."""
        fields = dict(parse_qsl(link.query_string, keep_blank_values=True))
        moved = {name: one for name, one in fields.items() if self._usual.get(name) != one}
        path = next(one.path for one in PAGES if one.name == link.page_script_hash) or "./"
        return f"{path}?{urlencode(moved)}" if moved else path

    def _choice(self, element: Element) -> str:
        told = element.selectbox
        shown = told.raw_value or (told.options[told.default] if told.options else "")
        return _field(told, f'<div class="field">{escape(shown)}{CHEVRON}</div>')

    def _entry(self, element: Element) -> str:
        told = element.text_input
        return _field(told, f'<div class="field faint">{escape(told.placeholder)}</div>')

    def _several(self, element: Element) -> str:
        return _field(element.multiselect, f'<div class="field">{CHEVRON}</div>')

    def _switch(self, element: Element) -> str:
        told = element.button_group
        chosen = set(told.raw_values)
        row = "".join(
            f'<span class="option{" on" if one.content in chosen else ""}">'
            f"{inline(one.content)}</span>"
            for one in told.options
        )
        return _field(told, f'<div class="options">{row}</div>')

    def _button(self, element: Element) -> str:
        told = element.button
        icon = '<span class="icon"></span>' if told.icon else ""
        return f'<div class="button" aria-hidden="true">{icon}{inline(told.label)}</div>'


ELEMENTS: dict[str, Callable[[First, Element], str]] = {
    "heading": First._heading,  # noqa: SLF001 - of this very module
    "text": First._text,  # noqa: SLF001
    "markdown": First._prose,  # noqa: SLF001
    "html": First._html,  # noqa: SLF001
    "vega_lite_chart": First._chart,  # noqa: SLF001
    "page_link": First._link,  # noqa: SLF001
    "selectbox": First._choice,  # noqa: SLF001
    "multiselect": First._several,  # noqa: SLF001
    "text_input": First._entry,  # noqa: SLF001
    "button_group": First._switch,  # noqa: SLF001
    "button": First._button,  # noqa: SLF001
}
"""how each kind of piece is written; what is not here is not seen at first"""
BLOCKS: dict[str, Callable[[First, Node], str]] = {
    "form": First._form,  # noqa: SLF001
    "expandable": First._expander,  # noqa: SLF001
    "tab_container": First._tabs,  # noqa: SLF001
}
"""how each kind of box is written; all others are plain boxes"""


def _field(told: Control, inside: str) -> str:
    """Write a control as it looks; it is nobody's to use or to hear before the app is there."""
    seen = told.label_visibility.value != LabelVisibility.COLLAPSED
    named = f"<label><p>{inline(told.label)}</p></label>" if seen else ""
    return f'<div class="control" aria-hidden="true">{named}{inside}</div>'
