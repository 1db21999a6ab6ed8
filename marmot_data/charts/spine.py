"""All figures of a ward at once: a table in which each row has its line of all wards."""

from collections.abc import Hashable, Mapping
from html import escape
from typing import Any

import pandas as pd

from marmot_data.charts.ward_scale import scale_line, sign_class
from marmot_data.findings.ward.profile import FOLDED, Profile
from marmot_data.language import Words
from marmot_data.memoise import memoise

Row = Mapping[Hashable, Any]
WORDLESS = ("similar", "not_compared")
"""verdicts of which the sign alone stands beside a value: there is no difference to speak of"""


@memoise
def profile_table(profile: Profile, words: Words) -> str:
    """Write the sections of a profile, each under its heading; what is folded opens on a click."""
    shown = profile.rows[~profile.rows["section"].isin(FOLDED)]
    folded = profile.rows[profile.rows["section"].isin(FOLDED)]
    open_part = _table(profile, shown, words) if len(shown) else ""
    return "".join(
        [
            '<div class="ward-page">',
            open_part,
            *(
                _folded(profile, own, words, str(name))
                for name, own in folded.groupby("section", sort=False)
            ),
            "</div>",
        ]
    )


def _folded(profile: Profile, own: pd.DataFrame, words: Words, name: str) -> str:
    title = words("profile.folded", title=own["section_title"].iloc[0], number=len(own))
    return (
        f"<details><summary>{escape(title)}</summary>"
        f"<p>{escape(words(f'profile.{name}_why'))}</p>"
        f"{_table(profile, own, words, headed=False)}</details>"
    )


def _table(profile: Profile, rows: pd.DataFrame, words: Words, *, headed: bool = True) -> str:
    """Write a table of rows; with a heading above each section."""
    *names, worse, better = (escape(one) for one in profile.heads)
    head = "".join(f'<th role="columnheader" scope="col">{one}</th>' for one in names)
    bodies = []
    for title, own in rows.groupby("section_title", sort=False):
        heading = (
            f'<tr role="row" class="section"><th role="rowheader" scope="rowgroup" colspan="7">'
            f"<h3>{escape(str(title))}</h3></th></tr>"
            if headed
            else ""
        )
        lines = "".join(_row(one, names, words) for one in own.to_dict("records"))
        bodies.append(f'<tbody role="rowgroup">{heading}{lines}</tbody>')
    return (
        f'<table class="profile" role="table" aria-label="{escape(profile.subtitle)}">'
        f'<thead role="rowgroup"><tr role="row">{head}<th role="columnheader" scope="col">'
        f'<span class="ends"><span>{worse}</span> <span>{better}</span></span></th></tr></thead>'
        f"{''.join(bodies)}</table>"
    )


def _row(one: Row, names: list[str], words: Words) -> str:
    """Write the row of one figure."""
    verdict = str(one["verdict"])
    word = words(f"verdict.{verdict}")
    said = word[0] if verdict in WORDLESS else word
    what, when, shown = (escape(str(one[name])) for name in ("what", "when", "shown"))
    between = f"<small>{escape(one['between'])}</small>" if one["between"] else ""
    change = one["change"]
    sign = f'<span class="{sign_class(change.verdict)}">{_sign(words, change.verdict)}</span> '
    own = (
        f'<strong>{shown}</strong> <span class="{sign_class(verdict)}" title="{escape(word)}">'
        f"{escape(said)}</span>{between}"
    )
    since = f"<small>{escape(one['since_when'])}</small>" if change.held else ""
    cells = (
        ("when", when),
        ("own", own),
        ("beside", escape(one["city_shown"])),
        ("beside", escape(one["country_shown"])),
        (
            "change" if change.held else "change none",
            f"{sign if change.held else ''}{escape(one['changed'])}{since}",
        ),
    )
    written = "".join(
        f'<td role="cell" class="{name}" data-head="{head}">{text}</td>'
        for head, (name, text) in zip(names[1:], cells, strict=True)
    )
    told = escape(f"{one['what']}: {one['shown']}, {one['when']}")
    return (
        f'<tr role="row"><th role="rowheader" scope="row">{what}</th>{written}'
        f'<td role="cell" class="line">{scale_line(one["scale"], verdict, told=told)}</td></tr>'
    )


def _sign(words: Words, verdict: str) -> str:
    return words(f"verdict.{verdict}")[0]
