"""All figures of a ward at once: a table in which each row has its line of all wards."""

from collections.abc import Hashable, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

from marmot_data.charts.ward_scale import scale_line, sign_class
from marmot_data.evidence.judgement import VERDICTS
from marmot_data.findings.ward.profile import FOLDED, Profile
from marmot_data.findings.ward.scale import Ends
from marmot_data.language import Words
from marmot_data.memoise import memoise

DRAWN = [
    *("section", "section_title", "what", "when", "how", "shown", "between", "verdict"),
    *("city_shown", "country_shown", "changed", "since_when", "change", "scale"),
]
"""columns of the profile's rows that the table shows"""
Row = Mapping[Hashable, Any]
WORDLESS = ("similar", "not_compared")
"""verdicts of which the sign alone stands beside a value: there is no difference to speak of"""


@memoise
def profile_table(profile: Profile, words: Words) -> str:
    """Write the sections of a profile, each under its heading; what is folded opens on a click."""
    sections = {
        name: list(rows)
        for name, rows in groupby(
            profile.rows[DRAWN].to_dict("records"), lambda row: row["section"]
        )
    }
    shown = [rows for name, rows in sections.items() if name not in FOLDED]
    folded = ((str(name), sections[name]) for name in FOLDED if name in sections)
    return "".join(
        [
            '<div class="ward-page">',
            _table(profile, shown, words) if shown else "",
            *(_folded(profile, rows, words, name) for name, rows in folded),
            "</div>",
        ]
    )


def _folded(profile: Profile, rows: Sequence[Row], words: Words, name: str) -> str:
    title = words("profile.folded", title=rows[0]["section_title"], number=len(rows))
    return (
        f"<details><summary>{escape(title)}</summary>"
        f"<p>{escape(profile.why[name])}</p>"
        f"{_table(profile, [rows], words, headed=False)}</details>"
    )


def _table(
    profile: Profile, sections: Sequence[Sequence[Row]], words: Words, *, headed: bool = True
) -> str:
    """Write a table of rows; with a heading above each section."""
    names = [escape(one) for one in profile.heads]
    head = "".join(f'<th role="columnheader" scope="col">{one}</th>' for one in names)
    said = {verdict: words(f"verdict.{verdict}") for verdict in VERDICTS}
    bodies = []
    for rows in sections:
        heading = (
            f'<tr role="row" class="section"><th role="rowheader" scope="rowgroup" colspan="7">'
            f"<h3>{escape(rows[0]['section_title'])}</h3></th></tr>"
            if headed
            else ""
        )
        lines = "".join(_row(one, names, said, profile.ends) for one in rows)
        bodies.append(f'<tbody role="rowgroup">{heading}{lines}</tbody>')
    return (
        f'<table class="profile" role="table" aria-label="{escape(profile.subtitle)}">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f"{''.join(bodies)}</table>"
    )


def _row(one: Row, names: list[str], words: Mapping[str, str], ends: Ends) -> str:
    """Write the row of one figure, with the words of the verdicts."""
    verdict = str(one["verdict"])
    word = words[verdict]
    said = word[0] if verdict in WORDLESS else word
    what, when, how, shown = (escape(str(one[name])) for name in ("what", "when", "how", "shown"))
    period = f"{when}<small>{how}</small>" if how else when
    between = f"<small>{escape(one['between'])}</small>" if one["between"] else ""
    own = (
        f'<strong>{shown}</strong> <span class="{sign_class(verdict)}" title="{escape(word)}">'
        f"{escape(said)}</span>{between}"
    )
    cells = (
        ("when", period),
        ("own", own),
        ("beside", escape(one["city_shown"])),
        ("beside", escape(one["country_shown"])),
        _change(one, words),
    )
    written = "".join(
        f'<td role="cell" class="{name}" data-head="{head}">{text}</td>'
        for head, (name, text) in zip(names[1:-1], cells, strict=True)
    )
    told = escape(f"{one['what']}: {one['shown']}, {one['when']}")
    line = scale_line(one["scale"], verdict, told=told, ends=ends)
    return (
        f'<tr role="row"><th role="rowheader" scope="row">{what}</th>{written}'
        f'<td role="cell" class="line">{line}</td></tr>'
    )


def _change(one: Row, words: Mapping[str, str]) -> tuple[str, str]:
    """Return the class and the text of a change: its sign, its size, and since when."""
    ruling, text = one["change"], escape(one["changed"])
    if not ruling.held:
        return "change none", text
    sign = f'<span class="{sign_class(ruling.verdict)}">{words[ruling.verdict][0]}</span>'
    return "change", f"{sign} {text}<small>{escape(one['since_when'])}</small>"
