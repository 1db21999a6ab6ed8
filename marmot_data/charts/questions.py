"""The questions that residents ask, as a table that also fits a phone."""

import re
from html import escape

from marmot_data.charts.ward_scale import scale_line, sign_class
from marmot_data.findings.ward.asked import Answer, Told
from marmot_data.findings.ward.questions import Questions
from marmot_data.findings.ward.scale import Ends
from marmot_data.memoise import memoise

BEFORE_NUMBER = re.compile(r" (?=\d)")
DOT = '<span class="dot-between"> · </span>'
"""between two things on one line; on a phone the second has a line of its own"""


@memoise
def questions_table(found: Questions) -> str:
    """Write a row for each question: ward, city, country, one word, and the line of all wards."""
    heads = [escape(one) for one in found.heads]
    head = "".join(f'<th role="columnheader" scope="col">{one}</th>' for one in heads)
    rows = "".join(_row(one, heads, found.ends) for one in found.answers)
    return (
        f'<div class="ward-page"><table class="questions" role="table" '
        f'aria-label="{escape(found.title)}"><thead role="rowgroup"><tr role="row">{head}</tr>'
        f'</thead><tbody role="rowgroup">{rows}</tbody></table></div>'
    )


def _row(one: Answer, heads: list[str], ends: Ends) -> str:
    about = ", ".join(filter(None, (one.about, one.when)))
    told = f"{one.ask} {one.told.shown}, {about}" if one.told else one.ask
    city, country = (
        f'<td role="cell" class="beside" data-head="{head}">{escape(shown)}</td>'
        for head, shown in zip(heads[2:4], (one.city, one.country), strict=True)
    )
    by = _small(one.by)
    line = scale_line(one.scale, one.verdict, told=escape(told), ends=ends, dots=True)
    kind = ' class="led"' if one.aloud else ""
    return (
        f'<tr role="row"{kind}>'
        f'<th role="rowheader" scope="row">{escape(one.ask)}'
        f"<small>{escape(about)}</small></th>"
        f'<td role="cell" class="own">{_figure(one.told)}</td>{city}{country}'
        f'<td role="cell" class="word"><span class="{sign_class(one.verdict)}">'
        f"{escape(one.word)}</span> {by}</td>"
        f'<td role="cell" class="line">{line}</td>'
        f"</tr>{_aloud(one, len(heads))}"
    )


def _figure(told: Told | None) -> str:
    """Write the ward's own figure large, with its range below; a place's small, behind its name.

    Of which kind alone a figure is stands before it: who reads it aloud names that first.
    """
    if told is None:
        return ""
    if told.where:
        return _small(f"{told.where}: {told.shown}", told.how_far)
    apart = DOT.join(escape(_kept(one)) for one in (told.between, told.change) if one)
    small = f"<small>{apart}</small>" if apart else ""
    shown = f"<strong>{escape(told.shown)}</strong>"
    return f"{_small(told.kind)}{shown}{_small(told.number)}{small}"


def _small(*lines: str) -> str:
    """Write lines small; a number stays on one line with the word before it, as ``under 16``."""
    return "".join(f"<small>{escape(_kept(one))}</small>" for one in lines if one)


def _kept(line: str) -> str:
    return BEFORE_NUMBER.sub("\N{NO-BREAK SPACE}", line)


def _aloud(one: Answer, columns: int) -> str:
    """Write under a row what has to be said with its figure, and further places to open."""
    if not one.aloud:
        return ""
    more = ""
    if one.others:
        lines = "".join(f"<li>{escape(line)}</li>" for line in one.others.lines)
        more = f"<details><summary>{escape(one.others.heading)}</summary><ul>{lines}</ul></details>"
    said = "".join(f"<p>{escape(line)}</p>" for line in one.aloud.splitlines())
    return (
        f'<tr role="row" class="aloud"><td role="cell" colspan="{columns}">{said}{more}</td></tr>'
    )
