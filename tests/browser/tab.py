"""A reader's browser tab: opens a page of the app, waits until it is drawn, keeps what went wrong.

Nothing here waits for a time to pass. Streamlit writes into its page whether the script runs,
and a chart is drawn when its picture is in the page.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit
from uuid import uuid4

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Playwright,
    Request,
)
from playwright.sync_api import (
    TimeoutError as TooLateError,
)

from tests.browser.chromium import system_chromium

PICTURES = Path(__file__).parent / "pictures.local"
PATIENCE = 60_000
"""milliseconds after which a page that is still not drawn is a failure"""

MOVING = 5_000
"""milliseconds within which charts have followed a window that became narrower"""

AFTERWARDS = 400
"""milliseconds in which a page that runs again by itself has begun to, and mostly ended"""

DESK = (1440, 900)
TABLET = (768, 1024)
PHONE = (390, 844)

FINDING = '[data-testid="stMain"] [class*="st-key-finding"]'
"""the container of a finding: its sentence, picture, table and source"""
FOOTER = '[data-testid="stMain"] .st-key-footer'
DECK = '[data-testid="stDeckGlJsonChart"]'
EXCEPTION = '[data-testid="stException"]'
NOTICE = '[data-testid="stMain"] .st-key-notice'
"""where the app says what it could not follow in a link"""

FLAGS = (
    "--no-sandbox",
    # WebGL on the processor, so that maps draw on a machine without a graphics card.
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    # The page itself needs no graphics card: without one, drawing it so costs a sixth more.
    "--disable-gpu-compositing",
    "--disable-gpu-rasterization",
    # The browser's own errands would be counted as the app's.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
    # No name is looked up: a request that tries to leave is recorded and goes nowhere.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)

OWN_HOSTS = ("127.0.0.1", "localhost")
NO_JOURNEY = ("data", "blob", "about", "chrome")
"""kinds of address that name something inside the browser"""

KNOWN_CONSOLE = {
    r"404 \(Not Found\) \(http://[^/]+/\w+/_stcore/(health|host-config)\)": (
        "On a deep link Streamlit looks for its server below the page's own name first, is told "
        "404, and finds it at the top: streamlit/streamlit issue 7074, open."
    ),
}
"""console errors that are not ours: pattern -> why it is harmless and where it is known"""

COUNT_RUNS = (Path(__file__).parent / "runs.js").read_text(encoding="utf-8")

DRAWN = """
([mark, more, path]) => {
  if (path !== null && location.pathname !== path) return false;
  if (document.getElementById('first')) return false;
  const runs = window.marked === mark ? more : 1;
  const app = document.querySelector('[data-testid="stApp"]');
  if (!app || app.dataset.testScriptState !== 'notRunning') return false;
  if (app.dataset.testConnectionState !== 'CONNECTED') return false;
  if (window.scriptRunsEnded < runs) return false;
  const seen = (selector) => [...document.querySelectorAll(selector)]
    .filter((one) => one.checkVisibility());
  if (!seen('[data-testid="stMain"] [data-testid="stElementContainer"]').length) return false;
  if (seen('[data-testid="stSkeleton"], [data-testid="stAppSkeleton"]').length) return false;
  if (document.querySelector('[data-stale="true"]')) return false;
  const pictured = (holder, picture) => seen(holder).every((one) => one.querySelector(picture));
  return pictured('[data-testid="stVegaLiteChart"]', 'svg.marks, canvas')
    && pictured('[data-testid="stDeckGlJsonChart"]', 'canvas')
    && document.fonts.status === 'loaded';
}
"""

NEXT_FRAMES = (
    "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
)

HEIGHT = """
() => Math.max(...[...document.querySelectorAll(
  '[data-testid="stMain"], [data-testid="stSidebarContent"], [data-testid="stAppViewContainer"]'
)].map((one) => one.scrollHeight), document.documentElement.scrollHeight)
"""

TOO_WIDE = """
() => {
  const scrolls = ['[data-testid="stMain"]', '[data-testid="stAppViewContainer"]']
    .map((one) => document.querySelector(one)).concat([document.scrollingElement])
    .filter((one) => one && one.scrollWidth > one.clientWidth);
  if (!scrolls.length) return [];
  const held = (one) => {
    for (let up = one.parentElement; up && !scrolls.includes(up); up = up.parentElement) {
      if (getComputedStyle(up).overflowX !== 'visible') return true;
    }
    return false;
  };
  const named = (one) => `${one.tagName.toLowerCase()}`
    + (one.dataset.testid ? `[${one.dataset.testid}]` : `.${one.getAttribute('class')}`)
    + ` reaches ${Math.round(one.getBoundingClientRect().right)} px in `
    + [...(one.closest('[class*="st-key-"]')?.classList ?? [])]
      .filter((name) => name.startsWith('st-key-')).join(' ');
  const wide = [...document.querySelectorAll('[data-testid="stMain"] *')]
    .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5 && !held(one));
  return scrolls.map((one) => `${one.dataset.testid || one.tagName} is ${one.scrollWidth} px wide`)
    .concat(wide.slice(0, 8).map(named));
}
"""


def launch(driver: Playwright) -> Browser:
    """Start the browser: the machine's own, else the one that Playwright brought."""
    return driver.chromium.launch(executable_path=system_chromium(), args=list(FLAGS))


@dataclass
class Tab:
    """One reader with one tab; `drive` is Playwright's page, for what is not here."""

    address: str
    context: BrowserContext
    drive: Page
    outside: list[str] = field(default_factory=list)
    """addresses that were asked for and lie outside this machine"""
    errors: list[str] = field(default_factory=list)
    """errors on the browser's console, and uncaught ones"""

    @property
    def faults(self) -> list[str]:
        """What no page may do, however well it looks."""
        unknown = [
            error
            for error in self.errors
            if not any(re.search(known, error) for known in KNOWN_CONSOLE)
        ]
        # One line of each: a browser says the same error many times, and its way there at length.
        said = [error.splitlines()[0] for error in unknown]
        return list(dict.fromkeys([*(f"asked the outside: {one}" for one in self.outside), *said]))

    def link(self, path: str = "", **query: str) -> str:
        """Write the deep link to a page of the app."""
        return f"{self.address}/{path}" + (f"?{urlencode(query)}" if query else "")

    def open_page(self, path: str = "", **query: str) -> Page:
        """Follow a deep link and wait until the page is drawn."""
        self.drive.goto(self.link(path, **query))
        self.settle()
        return self.drive

    def settle(self, mark: str = "", runs: int = 1, to: str | None = None) -> None:
        """Wait until the script has stopped and every visible picture is there."""
        try:
            self.drive.wait_for_function(DRAWN, arg=[mark, runs, to], timeout=PATIENCE)
        except TooLateError as late:
            self.picture("never-drawn")
            raise AssertionError(
                f"{self.drive.url} was never drawn: see never-drawn.png in {PICTURES.name}; "
                + "; ".join(self.faults)
            ) from late
        self.drive.evaluate(NEXT_FRAMES)

    @contextmanager
    def answering(self, to: str | None = None) -> Iterator[None]:
        """Wait, after what is done inside, until the app has run again and is drawn.

        What is done may load the page anew: then its mark is gone and its first run counts. Where
        it leads to another page, `to` is that page's path.
        """
        mark = uuid4().hex
        before = self.drive.evaluate(
            "(mark) => { window.marked = mark; return window.scriptRunsEnded; }", mark
        )
        yield
        self.settle(mark, int(before) + 1, to)

    def runs(self) -> int:
        """Say how often the page has run since it was loaded, after time to run again."""
        self.drive.wait_for_timeout(AFTERWARDS)
        return int(self.drive.evaluate("window.scriptRunsEnded"))

    def view(self) -> tuple[str, dict[str, str], str, list[str]]:
        """Say what the reader looks at: page, what the link spells out, heading, findings."""
        where = urlsplit(self.drive.url)
        return (
            where.path,
            dict(parse_qsl(where.query)),
            self.drive.locator("h1").first.inner_text(),
            self.drive.locator(FINDING).all_inner_texts(),
        )

    def too_wide(self) -> list[str]:
        """Name what makes the page scroll sideways, once it has moved into place; else nothing."""
        with suppress(TooLateError):
            self.drive.wait_for_function(f"({TOO_WIDE})().length === 0", timeout=MOVING)
        return [str(one) for one in self.drive.evaluate(TOO_WIDE)]

    def picture(self, name: str) -> Path:
        """Save what the reader sees now, and return the file."""
        PICTURES.mkdir(exist_ok=True)
        target = PICTURES / f"{name}.png"
        self.drive.screenshot(path=target)
        return target

    def whole_picture(self, name: str) -> Path:
        """Save the page from its top to its foot, as on a window of that height."""
        size = self.drive.viewport_size
        assert size is not None
        tall = max(size["height"], int(self.drive.evaluate(HEIGHT)))
        self.drive.set_viewport_size({"width": size["width"], "height": tall})
        self.settle()
        saved = self.picture(name)
        self.drive.set_viewport_size(size)
        return saved

    def new_tab(self) -> "Tab":
        """Open a second tab of the same reader; what goes wrong is kept together."""
        return watched(self.context, self.address, self.outside, self.errors)


def open_tab(
    browser: Browser, address: str, *, size: tuple[int, int] = DESK, dark: bool = False
) -> Tab:
    """Open a fresh tab of a reader who has never been here."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
        locale="en-GB",
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE)
    context.add_init_script(COUNT_RUNS)
    return watched(context, address, [], [])


def watched(context: BrowserContext, address: str, outside: list[str], errors: list[str]) -> Tab:
    """Open a tab and write down every request that leaves and every error."""

    def leaving(asked: str) -> None:
        parts = urlsplit(asked)
        if parts.scheme not in NO_JOURNEY and parts.hostname not in OWN_HOSTS:
            outside.append(asked)

    def requested(request: Request) -> None:
        leaving(request.url)

    def said(message: ConsoleMessage) -> None:
        if message.type == "error":
            errors.append(f"console: {message.text} ({message.location.get('url', '')})")

    tab = context.new_page()
    tab.on("request", requested)
    tab.on("websocket", lambda socket: leaving(socket.url))
    tab.on("console", said)
    tab.on("pageerror", lambda error: errors.append(f"uncaught: {error}"))
    return Tab(address, context, tab, outside, errors)
