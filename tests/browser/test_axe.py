"""axe-core on every page: WCAG 2.2 A and AA and its best practices, no rule switched off."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe

from marmot_data.ui.pages import PAGES
from tests.browser.tab import Tab

PATHS = [page.path for page in PAGES]
OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    # axe leaves this one out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def violations(tab: Tab) -> list[str]:
    """Run axe over the whole page and put each violation into words."""
    response = Axe().run(tab.drive, options=OPTIONS).response
    assert response["passes"], "axe looked at something"
    return [
        f"{found['id']}: {found['help']}\n    "
        + "\n    ".join(str(node["target"]) + " " + node["html"][:160] for node in found["nodes"])
        for found in response["violations"]
    ]


@pytest.mark.parametrize("look", ["light", "dark", "projector"])
@pytest.mark.parametrize("path", PATHS, ids=[path or "overview" for path in PATHS])
def test_axe_finds_nothing(fresh_tab: Callable[..., Tab], path: str, look: str) -> None:
    tab = fresh_tab(dark=look == "dark")
    tab.open_page(path, **({"look": "projector"} if look == "projector" else {}))

    found = violations(tab)
    assert not found, "\n".join(found)
