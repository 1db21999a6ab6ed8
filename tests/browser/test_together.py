"""The messages of one answer reach Streamlit together, in order, and none is kept back."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from marmot_data.web.html import bare
from tests.browser.tab import Tab

SCRIPT = (Path(__file__).parents[2] / "marmot_data" / "web" / "together.js").read_text(
    encoding="utf-8"
)
SOCKET = """
  window.WebSocket = class WebSocket extends EventTarget {};
  SCRIPT
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  const socket = new WebSocket();
  const got = []; // number of a message, and in which turn of the browser's it was handed over
  let turn = 0;
  const come = (number, bytes = 100) => {
    const one = new MessageEvent('message', { data: new ArrayBuffer(bytes) });
    one.number = number;
    socket.dispatchEvent(one);
  };
  let counted = false;
  socket.addEventListener('message', function (one) {
    if (this !== socket) throw Error('whose message is it?');
    if (!counted) { turn += 1; counted = true; setTimeout(() => { counted = false; }); }
    got.push([one.number, turn]);
  });
  const END = 2;
  const first = async () => { come('first'); come('end', END); await pause(5); got.length = 0; };
"""
"""a socket that nobody is at the other end of, and what is told its messages"""


def run(page: Page, steps: str) -> Any:
    """Let messages come, and return what is said of how they were handed over."""
    return page.evaluate(f"async () => {{ {SOCKET.replace('SCRIPT', SCRIPT)} {steps} }}")


@pytest.fixture
def page(tab: Tab) -> Page:
    """Return a page with nothing on it."""
    tab.drive.goto("about:blank")
    return tab.drive


def test_an_answer_is_handed_over_in_two_parts_each_at_once_and_in_order(page: Page) -> None:
    steps = """await first();
      for (let number = 0; number < 100; number += 1) {
        come(number, number === 99 ? END : 100);
      }
      const soon = got.length;
      await pause(200);
      return { soon, got };"""
    found = run(page, steps)
    assert [number for number, _ in found["got"]] == list(range(100))
    assert found["soon"] == 64, "what stands in a window is drawn before the rest comes"
    parts = [[number for number, turn in found["got"] if turn == one] for one in (2, 3)]
    assert parts == [list(range(64)), list(range(64, 100))]


def test_the_end_of_an_answer_is_not_waited_after(page: Page) -> None:
    steps = "await first(); come(1); come(2); const before = got.length; come(3, END);"
    assert run(page, f"{steps} return [before, got.length];") == [0, 3]


def test_a_message_alone_comes_without_another(page: Page) -> None:
    steps = "await first(); come(1); const at_once = got.length; await pause(150);"
    assert run(page, f"{steps} return [at_once, got.length];") == [0, 1]


def test_a_stream_that_does_not_end_is_handed_over_as_it_comes(page: Page) -> None:
    steps = """await first();
      let most = 0;
      for (let number = 0; number < 100; number += 1) {
        come(number);
        most = Math.max(most, number + 1 - got.length);
        await pause(5);
      }
      await pause(200);
      return { most, got: got.map(([number]) => number) };"""
    found = run(page, steps)
    assert found["got"] == list(range(100))
    assert found["most"] <= 40, "none waits for more than a tenth of a second for others"


def test_the_first_answer_is_handed_over_as_it_comes(page: Page) -> None:
    assert run(page, "come(1); come(2); return got.length;") == 2


def test_where_nobody_looks_nothing_waits(page: Page) -> None:
    hidden = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });"
    seen = "delete document.hidden;"
    told = run(page, f"await first(); come(0); {hidden} come(1); come(2); {seen} return got;")
    assert [number for number, _ in told] == [0, 1, 2]


def test_what_came_before_the_line_was_cut_is_told_before_that(page: Page) -> None:
    steps = """await first();
      let known = null;
      socket.addEventListener('close', () => { known = got.length; });
      for (let number = 0; number < 80; number += 1) come(number);
      socket.dispatchEvent(new Event('close'));
      await pause(150);
      return [known, got.length];"""
    assert run(page, steps) == [80, 80]


@pytest.mark.parametrize("path", ["", "ward?ward=foleshill"])
def test_every_page_has_it_before_streamlit_is_there(tab: Tab, path: str) -> None:
    for html in (tab.drive.request.get(tab.link(path)).text(), bare("light/")):
        assert html.count(SCRIPT) == 1
        assert f"<script>{SCRIPT}" in html, "at once: a module waits until the page is read"
        assert 'type="module"' in html


def test_streamlit_begins_to_draw_an_answer_with_what_is_new_in_it(tab: Tab) -> None:
    tab.drive.add_init_script(
        "addEventListener('load', () => new MutationObserver((all) => {"
        "  const of = document.querySelector('.st-key-finding_answer')?.textContent ?? '';"
        "  for (const one of all) {"
        "    if (one.target.dataset.testScriptState === 'running') window.answer ||= of;"
        "  }"
        "}).observe(document, { subtree: true, attributeFilter: ['data-test-script-state'] }));"
    )
    tab.open_page("compare?ward=radford")
    box = tab.drive.locator(".st-key-pick_ward input").first
    wards = ("Wyken", "Foleshill", "Earlsdon", "Holbrooks", "Longford")
    said = []
    for ward in wards:
        box.click()
        tab.drive.keyboard.type(ward)
        tab.drive.get_by_role("option", name=ward).first.wait_for()
        tab.drive.evaluate("window.answer = ''")
        with tab.answering():
            tab.drive.keyboard.press("Enter")
        said.append(tab.drive.evaluate("window.answer"))
    new = [ward for ward, answer in zip(wards, said, strict=True) if ward in answer]
    assert len(new) > 1, f"a busy machine may part an answer once, not each time: {said}"
