"""No page says the same sentence twice; each slide of a talk is a page of its own."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block

from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open

SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])|\n+")
WORDS_AT_LEAST = 5
"""shorter ones are names of groups, values and links"""

FOLDED = ("expander", "expandable", "status")
"""what stands closed until a reader opens it"""


def running_text(block: Block) -> Iterator[str]:
    """Yield the running text of a page in order; not what is folded away or for paper."""
    for part in block.children.values():
        if isinstance(part, Block):
            if part.type not in FOLDED and not str(part.key).startswith("printed"):
                yield from running_text(part)
        elif part.type in ("markdown", "caption", "text"):
            yield str(part.value)


def sentences(test: AppTest) -> Counter[str]:
    """Count the sentences that a page shows in running text, without signs of Markdown."""
    found: Counter[str] = Counter()
    for text in running_text(test.main):
        plain = re.sub(r"\]\([^)]*\)|[\\*`\[\]]|<[^>]*>", "", text)
        every = (one.strip(" -·") for one in SENTENCE.split(plain))
        found.update(
            one for one in every if len(one.split()) >= WORDS_AT_LEAST and one[-1] in ".!?"
        )
    return found


@pytest.mark.parametrize("ward", ["all", "foleshill"])
@pytest.mark.parametrize("page", [one.name for one in PAGES if one.name != "present"])
def test_no_sentence_stands_twice_on_a_page(open_page: Open, page: str, ward: str) -> None:
    file = next(one.file for one in PAGES if one.name == page)
    found = sentences(open_page(file, ward=ward))
    assert [one for one, times in found.items() if times > 1] == []
