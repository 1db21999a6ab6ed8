"""The menu as data: every page, in order, under its heading."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the app: its file, its name in the words, its heading in the menu, its icon."""

    file: str
    name: str
    section: str
    icon: str

    @property
    def path(self) -> str:
        """Where the page stands in the address: empty for the overview."""
        return "" if self.file == "app.py" else self.file.removeprefix("pages/").removesuffix(".py")


PAGES = (
    Page("app.py", "overview", "start", ":material/home:"),
    Page("pages/map.py", "map", "explore", ":material/map:"),
    Page("pages/ward.py", "ward", "explore", ":material/location_on:"),
    Page("pages/compare.py", "compare", "explore", ":material/compare_arrows:"),
    Page("pages/claims.py", "claims", "explore", ":material/format_quote:"),
    Page("pages/school_readiness.py", "school", "themes", ":material/school:"),
    Page("pages/employment.py", "work", "themes", ":material/work:"),
    Page("pages/crime.py", "crime", "themes", ":material/local_police:"),
    Page("pages/health.py", "health", "themes", ":material/health_and_safety:"),
    Page("pages/living.py", "living", "themes", ":material/savings:"),
    Page("pages/gap.py", "gap", "themes", ":material/height:"),
    Page("pages/principles.py", "principles", "city", ":material/looks_one:"),
    Page("pages/progress.py", "progress", "city", ":material/trending_up:"),
    Page("pages/timeline.py", "timeline", "city", ":material/timeline:"),
    Page("pages/present.py", "present", "city", ":material/slideshow:"),
    Page("pages/data.py", "data", "check", ":material/fact_check:"),
    Page("pages/accessibility.py", "access", "check", ":material/accessibility_new:"),
)
