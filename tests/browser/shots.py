"""Take a picture of every page at two widths in every look, to be looked at by a person.

python tests/browser/shots.py [page ...] [--width 1440] [--look dark] [--query ward=foleshill]
"""

import argparse
import sys
import time
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WIDTHS = {1440: (1440, 900), 768: (768, 1024), 820: (820, 1180), 390: (390, 844)}
LOOKS = ("light", "dark", "projector")


def main() -> int:
    """Take the pictures that were asked for; exit status 1 when a page misbehaved."""
    sys.path.insert(0, str(ROOT))
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    from tests.browser.server import running_app  # noqa: PLC0415
    from tests.browser.tab import PICTURES, launch, open_tab  # noqa: PLC0415

    wanted = _arguments().parse_args()
    pages = wanted.pages or _all_pages()
    query = dict(part.split("=", 1) for part in wanted.query)
    faults = 0
    with ExitStack() as opened:
        address = wanted.address or opened.enter_context(running_app()).address
        browser = launch(opened.enter_context(sync_playwright()))
        opened.callback(browser.close)
        for page in pages:
            for look in wanted.look or LOOKS:
                for width in wanted.width or (1440, 390):
                    tab = open_tab(browser, address, size=WIDTHS[width], dark=look == "dark")
                    asked = {"look": "projector"} if look == "projector" else {}
                    started = time.perf_counter()
                    path = "" if page in ("app", "overview", "") else page
                    tab.open_page(path, **asked, **query)
                    seconds = time.perf_counter() - started
                    saved = tab.whole_picture(f"{path or 'overview'}-{width}-{look}")
                    print(f"{seconds:5.1f} s  {PICTURES.name}/{saved.name}", flush=True)
                    for fault in [*tab.faults, *tab.too_wide()]:
                        faults += 1
                        print(f"         {fault}")
                    tab.context.close()
    return 1 if faults else 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", nargs="*", help="map, ward, ...; overview is the first; none: all")
    parser.add_argument("--width", type=int, action="append", choices=sorted(WIDTHS))
    parser.add_argument("--look", action="append", choices=LOOKS)
    parser.add_argument("--query", action="append", default=[], help="ward=foleshill")
    parser.add_argument("--address", help="of an app that runs already")
    return parser


def _all_pages() -> list[str]:
    """List the app's pages as they are in the links; the first has no name there."""
    found = sorted(one.stem for one in (ROOT / "pages").glob("[!_]*.py"))
    return ["overview", *found]


if __name__ == "__main__":
    sys.exit(main())
