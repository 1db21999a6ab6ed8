"""From the pieces of a page to plain HTML that needs no script."""

import re
from collections.abc import Callable
from html import escape, unescape
from itertools import count
from urllib.parse import parse_qsl, urlencode

from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.proto.Block_pb2 import Block
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.Markdown_pb2 import Markdown
from streamlit.proto.PageLink_pb2 import PageLink

from marmot_data.charts.plain_table import plain_table
from marmot_data.ui.pages import PAGES
from marmot_data.ui.prose import inline, prose
from marmot_data.ui.run import STYLE, Node
from marmot_data.web.charts import chart, inlined

ANSWERS = "finding_answer"
"""how the names of the boxes begin in which a page answers its question"""
PLACES = "finding_"
"""how the names of the boxes begin to which a link may lead: those of findings"""
SAID = re.compile(r'<p class="said">(.*?)</p>', re.DOTALL)
TAG = re.compile(r"<[^>]+>")
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
TAKEN = re.compile(r'<details class="take[^>]*>.*?</details>|<a class="take-page.*?</a>', re.DOTALL)
"""what can be taken away"""
TABLE = '<div class="table'
CARDS = re.compile(
    r' (?:role="(?:table|row|rowgroup|cell|columnheader|rowheader)"|data-head="[^"]*")'
)
"""what a table says of its parts for a phone that shows its rows as cards"""
KEY = re.compile(r"^\$\$ID-[0-9a-f]+-(.+)$")


class Writer:
    """Writes the pieces of one page; notes what it answers."""

    def __init__(self, usual: dict[str, str], *, served: bool = True) -> None:
        """Begin a page; of a link, only fields that are not as usual are written.

        What can be taken away is left out where no server answers.
        """
        self.answer = ""
        self._served = served
        self._usual = usual
        self._numbers = count(1)

    def write(self, node: Node) -> str:
        """Return a piece with all that is inside it."""
        if isinstance(node.what, Element):
            kind = node.what.WhichOneof("type") or ""
            wrote = ELEMENTS.get(kind)
            return wrote(self, node.what) if wrote else ""
        return BLOCKS.get(kind_of(node), Writer._box)(self, node)

    def _inside(self, node: Node) -> str:
        return "".join(self.write(one) for one in node)

    def _box(self, node: Node) -> str:
        """Write a box under the name that its page gave it, by which the style knows it."""
        inside = self._inside(node)
        if not inside:
            return ""
        name = name_of(node)
        if name.startswith(ANSWERS) and not self.answer:
            self.answer = plain(inside)
        block = node.what.flex_container if isinstance(node.what, Block) else None
        kinds = [f"st-key-{name}"] if name else []
        if any(kind_of(one) == "column" for one in node):
            kinds.append("columns")
        elif block and block.direction == Block.FlexContainer.HORIZONTAL:
            kinds.append("row")
        if block and block.border:
            kinds.append("border")
        place = f' id="{escape(name)}"' if name.startswith(PLACES) else ""  # a link may lead there
        return f'<div{place} class="{escape(" ".join(kinds))}">{inside}</div>' if kinds else inside

    def _column(self, node: Node) -> str:
        weight = node.what.column.weight if isinstance(node.what, Block) else 1
        inside = self._inside(node)
        return f'<div style="flex-grow: {weight:.3g}">{inside}</div>' if inside else ""

    def _expander(self, node: Node) -> str:
        told = node.what.expandable if isinstance(node.what, Block) else Block.Expandable()
        inside = self._inside(node)
        if not inside:
            return ""
        opened = " open" if told.expanded else ""
        return f"<details{opened}><summary>{inline(told.label)}</summary>{inside}</details>"

    def _tabs(self, node: Node) -> str:
        """Write the picture first; what stands behind it is there to be opened."""
        first, *others = list(node)
        written = self._inside(first)
        for one in others:
            label = one.what.tab.label if isinstance(one.what, Block) else ""
            if inside := self._inside(one):
                written += f"<details><summary>{inline(label)}</summary>{inside}</details>"
        return written

    def _nothing(self, _node: Node) -> str:
        """Leave out what cannot be answered without a script."""
        return ""

    def _heading(self, element: Element) -> str:
        told = element.heading
        anchor = f' id="{escape(told.anchor)}"' if told.anchor else ""
        return f"<{told.tag}{anchor}>{inline(told.body)}</{told.tag}>"

    def _text(self, element: Element) -> str:
        return f"<p>{escape(element.text.body)}</p>"

    def _markdown(self, element: Element) -> str:
        told = element.markdown
        written: str = prose(told.body)
        if told.element_type == Markdown.Type.CAPTION:
            return f'<div class="caption">{written}</div>'
        return written

    def _code(self, element: Element) -> str:
        lines = map(escape, element.code.code_text.split("\n"))
        return f"<blockquote>{'<br>'.join(lines)}</blockquote>"

    def _alert(self, element: Element) -> str:
        return f'<div class="border">{prose(element.alert.body)}</div>'

    def _html(self, element: Element) -> str:
        body = element.html.body
        body = body if self._served else TAKEN.sub("", body)
        if body.startswith(TABLE):  # it stays a table on every light page
            body = CARDS.sub("", body)
        body = inlined(STYLE.sub("", body), f"p{next(self._numbers)}")
        if (found := SAID.search(body)) and not self.answer:
            self.answer = plain(found[1])
        return body

    def _chart(self, element: Element) -> str:
        return chart(element.vega_lite_chart, f"c{next(self._numbers)}")

    def _link(self, element: Element) -> str:
        told = element.page_link
        return f'<p class="go"><a href="{escape(self.address(told))}">{inline(told.label)}</a></p>'

    def address(self, link: PageLink) -> str:
        """Return where a link of the app leads among light pages."""
        fields = dict(parse_qsl(link.query_string, keep_blank_values=True))
        moved = {name: one for name, one in fields.items() if self._usual.get(name) != one}
        path = next(one.path for one in PAGES if one.name == link.page_script_hash) or "."
        return f"{path}?{urlencode(moved)}" if moved else path

    def _dataframe(self, element: Element) -> str:
        return plain_table(
            convert_arrow_bytes_to_pandas_df(element.dataframe.arrow_data.data),
            element.dataframe.alt,
        )


ELEMENTS: dict[str, Callable[[Writer, Element], str]] = {
    "heading": Writer._heading,  # noqa: SLF001 - of this very module
    "text": Writer._text,  # noqa: SLF001
    "markdown": Writer._markdown,  # noqa: SLF001
    "code": Writer._code,  # noqa: SLF001
    "alert": Writer._alert,  # noqa: SLF001
    "html": Writer._html,  # noqa: SLF001
    "vega_lite_chart": Writer._chart,  # noqa: SLF001
    "page_link": Writer._link,  # noqa: SLF001
    "dataframe": Writer._dataframe,  # noqa: SLF001
}
"""how each kind of piece is written; what is not here cannot be answered without a script"""
BLOCKS: dict[str, Callable[[Writer, Node], str]] = {
    "column": Writer._column,  # noqa: SLF001
    "expandable": Writer._expander,  # noqa: SLF001
    "tab_container": Writer._tabs,  # noqa: SLF001
    "form": Writer._nothing,  # noqa: SLF001
}
"""how each kind of box is written; all others are plain boxes"""


def kind_of(node: Node) -> str:
    """Return what kind of box or piece a node is."""
    return (node.what.WhichOneof("type") or "") if node.what else ""


def name_of(node: Node) -> str:
    """Return the name that the page gave a box, or none."""
    found = KEY.match(node.what.id) if isinstance(node.what, Block) else None
    return found[1] if found else ""


def plain(written: str) -> str:
    """Return the text of a written piece."""
    return " ".join(unescape(TAG.sub(" ", written)).split())
