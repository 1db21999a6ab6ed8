"""The questions that residents ask, as a table that also fits a phone."""

from html import escape

from marmot_data.charts.ward_scale import scale_line, sign_class
from marmot_data.findings.ward.questions import Answer, Questions
from marmot_data.findings.ward.scale import Ends
from marmot_data.memoise import memoise


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
    told = f"{one.ask} {one.told[0].shown}, {about}" if one.told else one.ask
    city, country = (
        f'<td role="cell" class="beside" data-head="{head}">{escape(shown)}</td>'
        for head, shown in zip(heads[2:4], (one.city, one.country), strict=True)
    )
    by = f"<small>{escape(one.by)}</small>" if one.by else ""
    line = scale_line(one.scale, one.verdict, told=escape(told), ends=ends, dots=True)
    note = f'<small class="note">{escape(one.note)}</small>' if one.note else ""
    return (
        f'<tr role="row"><th role="rowheader" scope="row">{escape(one.ask)}'
        f"<small>{escape(about)}</small></th>"
        f'<td role="cell" class="own">{_figures(one)}</td>{city}{country}'
        f'<td role="cell" class="word"><span class="{sign_class(one.verdict)}">'
        f"{escape(one.word)}</span>{by}</td>"
        f'<td role="cell" class="line">{line}{note}</td>'
        "</tr>"
    )


def _figures(one: Answer) -> str:
    """Write the ward's figure large, with its range; those of places each with its name."""
    if not one.told:
        return ""
    first = one.told[0]
    if first.where:
        return "".join(
            f"<span><strong>{escape(told.shown)}</strong> {escape(told.where)}</span>"
            for told in one.told
        )
    small = f"<small>{escape(first.between)}</small>" if first.between else ""
    return f"<strong>{escape(first.shown)}</strong>{small}"
