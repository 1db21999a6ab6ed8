"""The menu as data: every page, in order, under its heading."""

from dataclasses import dataclass

START = "overview"
"""the page on which the app opens"""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the app: its name, its heading in the menu, its icon."""

    name: str
    section: str
    icon: str

    @property
    def file(self) -> str:
        """The file that Streamlit runs for it."""
        return "app.py" if self.name == START else f"pages/{self.name}.py"

    @property
    def path(self) -> str:
        """Where the page stands in the address: empty for the overview."""
        return "" if self.name == START else self.name


PAGES = (
    Page("overview", "start", ":material/home:"),
    Page("map", "explore", ":material/map:"),
    Page("ward", "explore", ":material/location_on:"),
    Page("compare", "explore", ":material/compare_arrows:"),
    Page("claims", "explore", ":material/format_quote:"),
    Page("school_readiness", "themes", ":material/school:"),
    Page("employment", "themes", ":material/work:"),
    Page("crime", "themes", ":material/local_police:"),
    Page("health", "themes", ":material/health_and_safety:"),
    Page("living", "themes", ":material/savings:"),
    Page("gap", "themes", ":material/height:"),
    Page("principles", "city", ":material/looks_one:"),
    Page("deeds", "city", ":material/handshake:"),
    Page("progress", "city", ":material/trending_up:"),
    Page("timeline", "city", ":material/timeline:"),
    Page("present", "city", ":material/slideshow:"),
    Page("own_talk", "city", ":material/edit_note:"),
    Page("visitors", "city", ":material/luggage:"),
    Page("data", "check", ":material/fact_check:"),
    Page("glossary", "check", ":material/menu_book:"),
    Page("accessibility", "check", ":material/accessibility_new:"),
)
