"""The slides of a talk as sections of a page; every text is escaped, and only here."""

from html import escape

from marmot_data.catalogue.talks import SlideKind
from marmot_data.documents.links import address, code_svg, slide_address
from marmot_data.documents.maps import map_svg
from marmot_data.documents.render import vector
from marmot_data.documents.talk.cards import rows_of
from marmot_data.documents.talk.shown import Big, Guess, Shown
from marmot_data.findings.base import View
from marmot_data.link import OWN

LONG = 9
"""letters from which a large figure is set smaller"""
FEW = 3
"""rows of a table up to which its letters are larger"""
MOST_ROWS = 60
"""of a table under a slide"""
HALF = (870, 650)
"""pixels of a picture that is half as wide as the wall"""
SCALE = (40, 1560)
"""left and right end of the scale of a guess, in its drawing"""


def section(view: View, one: Shown, *, talk: str, base: str, foot: str) -> str:
    """Return a slide as a section with its heading, its body and its foot."""
    code = _codes(view, one, talk, base) if base else ""
    body = _refused(one) if one.refused else _BODIES.get(one.kind, _words)(view, one)
    level = "h1" if one.number == 1 else "h2"
    return (
        f'<section class="slide {_kind(one)}" id="{one.number}">'
        f'<header><{level} id="h{one.number}" tabindex="-1">{escape(one.heading)}</{level}>'
        f"{_p(one.subtitle, 'subtitle')}</header>"
        f'<div class="body">{body}</div>'
        f"<footer><div>{_cites(view, one)}<p>{escape(foot)}</p></div>{code}</footer>"
        f"{_table(view, one)}{_notes(view, one)}</section>"
    )


def _kind(one: Shown) -> str:
    """Say how a slide is laid out."""
    if one.refused:
        return "refused"
    halved = one.spec is not None and one.kind is not SlideKind.CHART
    return f"{one.kind} half" if halved else str(one.kind)


def _p(text: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    return f"<p{mark}>{escape(text)}</p>" if text else ""


def _points(one: Shown) -> str:
    if not one.points:
        return ""
    tag = "ol" if one.slide.shows == "principles" else "ul"
    return f"<{tag}>{''.join(f'<li>{escape(point)}</li>' for point in one.points)}</{tag}>"


def _refused(one: Shown) -> str:
    return _p(one.refused, "reason") + _p(one.words) + _points(one)


def _words(view: View, one: Shown) -> str:
    del view
    return _p(one.words, "lead") + _points(one) + _p(one.sentence)


def _card(view: View, one: Shown) -> str:
    """Write a card that has no picture: its sentence, and the first rows of its table."""
    return _words(view, one) + table_of(one)


def table_of(one: Shown) -> str:
    """Write the first rows of the table of a card that has no picture; nothing if it has none."""
    if one.told is None or one.told.table.empty:
        return ""
    heads, rows = rows_of(one.told)
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in heads)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in rest)
        + "</tr>"
        for first, *rest in rows
    )
    few = ' class="few"' if len(rows) <= FEW else ""
    return f"<table{few}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _quote(view: View, one: Shown) -> str:
    """Write words that were read; of a deed, with a map of where and the figure beside it."""
    del view
    said = f"<blockquote>{_p(one.words)}{_p(one.by, 'by')}</blockquote>{_points(one)}"
    figure = "".join(f"{_big(big)}{_p(big.note, 'subtitle')}" for big in one.bigs)
    return _half(one, f"{said}{figure}{_p(one.sentence)}", one.by)


def _half(one: Shown, said: str, alt: str) -> str:
    """Put a picture on one half of a slide and words on the other; without one, only the words."""
    if one.spec is None:
        return said
    drawn = vector(one.spec, f"s{one.number}", width=HALF[0], height=HALF[1])
    return (
        f'<figure><div class="picture" role="img" aria-label="{escape(alt)}">{drawn}</div></figure>'
        f'<div class="side">{said}</div>'
    )


def _big(big: Big) -> str:
    return f'<p class="big"><span>{escape(big.label)}</span>{escape(big.value)}</p>'


def _number(view: View, one: Shown) -> str:
    del view
    first, *rest = one.bigs
    others = "".join(
        f"<div><dt>{escape(big.label)}</dt><dd>{escape(big.value)}</dd></div>" for big in rest
    )
    said = f'{_big(first)}<dl class="beside">{others}</dl>{_p(one.sentence)}{_p(one.words)}'
    return _half(one, f"{said}{_points(one)}", one.told.sentence if one.told else "")


def _before_after(view: View, one: Shown) -> str:
    del view
    then, now = one.bigs
    wide = " wide" if max(len(then.value), len(now.value)) > LONG else ""
    arrow = '<p class="arrow" aria-hidden="true">&rarr;</p>'
    said = (
        f'<div class="pair{wide}">{_big(then)}{arrow}{_big(now)}</div>'
        f"{_p(one.sentence, 'lead')}{_p(one.words)}{_points(one)}"
    )
    return _half(one, said, one.told.sentence if one.told else "")


def _chart(view: View, one: Shown) -> str:
    del view
    assert one.spec is not None  # noqa: S101 - a chart slide without one says why instead
    told = one.told
    alt = escape(told.sentence if told else one.sentence)
    drawn = vector(one.spec, f"s{one.number}")
    return (
        f'<figure><div class="picture" role="img" aria-label="{alt}">{drawn}</div></figure>'
        f'<div class="side">{_p(one.sentence)}{_p(one.words, "lead")}{_points(one)}</div>'
    )


def _map(view: View, one: Shown) -> str:
    assert one.frames is not None  # noqa: S101 - a map slide without one says why instead
    return (
        f"<figure>{map_svg(view, one.frames, one.sentence, one.number)}</figure>"
        f'<div class="side">{_p(one.words, "lead")}{_p(one.sentence)}{_points(one)}'
        '<div class="years"></div><p class="shades"></p><ul class="legend"></ul></div>'
    )


def _guess(view: View, one: Shown) -> str:
    guess = one.guess
    assert guess is not None  # noqa: S101 - a guess without a figure says why instead
    words = view.words
    entry = (
        f'<label>{escape(words("present.ui.guess"))}{_unit(guess)} <input autocomplete="off" '
        f"{'inputmode=decimal' if guess.kind == 'number' else 'list=wards'}></label> "
        f'<button type="button" class="reveal asked">{escape(words("present.ui.reveal"))}</button> '
        f'<button type="button" class="again truth">{escape(words("present.ui.again"))}</button>'
    )
    heard = '<p class="heard" aria-live="polite"></p>'
    truth = f'<p class="truth">{escape(guess.said)}</p>'
    if guess.kind == "number":
        return (
            f'{_p(one.words, "lead")}<p class="entry">{entry}</p>{heard}'
            f"{scale_svg(view, guess)}{truth}"
        )
    assert one.frames is not None  # noqa: S101 - the same
    return (
        f"<figure>{map_svg(view, one.frames, one.heading, one.number)}</figure>"
        f'<div class="side">{_p(one.words, "lead")}<p class="entry">{entry}</p>{heard}{truth}</div>'
    )


def _unit(guess: Guess) -> str:
    return f" ({escape(guess.unit)})" if guess.unit else ""


def scale_svg(view: View, guess: Guess, *, told: bool = True) -> str:
    """Draw the scale of a guess, and the truth with its range, unless it is not to be told."""
    words = view.words
    left, right = SCALE

    def x(value: float) -> float:
        return round(left + (value - guess.low) / (guess.high - guess.low) * (right - left), 1)

    # In the large letters of a phone, the numbers at both ends would reach beyond the picture.
    inward = {guess.low: ' style="text-anchor:start"', guess.high: ' style="text-anchor:end"'}
    marks = "".join(
        f'<path d="M{x(value)} 150v14"/><text x="{x(value)}" y="200"{inward.get(value, "")}>'
        f"{escape(words.number(value, 0))}</text>"
        for value in ticks(guess)
    )
    span = ""
    if guess.lower is not None and guess.upper is not None:
        wide = max(x(guess.upper) - x(guess.lower), 2)
        span = f'<rect class="span" x="{x(guess.lower)}" y="112" width="{wide}" height="38"/>'
    at = x(guess.value)
    anchor = "end" if at > right - 300 else "start" if at < left + 300 else "middle"
    truth = (
        f'<g class="truth">{span}<path class="mark" d="M{at} 92v72"/>'
        f'<text class="told" x="{at}" y="70" text-anchor="{anchor}">'
        f"{escape(words('present.truth'))}: {escape(guess.truth)}</text></g>"
    )
    return (
        f'<svg class="scale" viewBox="0 0 1600 300" role="img" '
        f'aria-label="{escape(words("present.your_guess"))}">'
        f'<path class="line" d="M{left} 150H{right}"/>{marks}{truth if told else ""}'
        '<g class="guess" hidden><path class="mark"/><text class="told" y="250"></text></g></svg>'
    )


def ticks(guess: Guess) -> list[float]:
    """Return the ends of a scale and steps between them that are multiples of five, if any are."""
    span = guess.high - guess.low
    steps = next((n for n in (5, 6, 4, 7, 8, 9, 10) if span / n % 5 == 0), 5)
    return [guess.low + span * n / steps for n in range(steps + 1)]


_BODIES = {
    SlideKind.NUMBER: _number,
    SlideKind.MAP: _map,
    SlideKind.CHART: _chart,
    SlideKind.BEFORE_AFTER: _before_after,
    SlideKind.GUESS: _guess,
    SlideKind.QUOTE: _quote,
    SlideKind.CARD: _card,
}


def _codes(view: View, one: Shown, talk: str, base: str) -> str:
    """Lead phones to this slide; of a guess, to its answer only once the wall shows it."""
    if talk == OWN:  # nobody else has a reader's own talk: its cards lead to their pages
        return (
            _code(view, address(base, one.page, one.query, version=view.data.version))
            if one.page
            else ""
        )
    asked = slide_address(view, base, talk, one.number)
    if one.guess is None:
        return _code(view, asked)
    told = slide_address(view, base, talk, one.number, shown=True)
    return _code(view, asked, " asked") + _code(view, told, " truth")


def _code(view: View, link: str, kind: str = "") -> str:
    text = escape(view.words("present.code"))
    where = f'href="{escape(link)}" target="_blank" rel="noopener noreferrer"'
    return f'<a class="phone{kind}" {where}>{code_svg(link)}<span>{text}</span></a>'


def _cites(view: View, one: Shown) -> str:
    """Name the page on which words were read, or the publishers of the figures."""
    return "".join(
        _p(view.words("present.cited", source=cite)) for cite in one.cited(view.catalogue)
    )


def _notes(view: View, one: Shown) -> str:
    if not one.notes:
        return ""
    head = escape(view.words("present.ui.notes"))
    return f'<div class="notes" role="note"><p><b>{head}.</b> {escape(one.notes)}</p></div>'


def _table(view: View, one: Shown) -> str:
    """Return the figures behind a slide, for those who read the talk as a page."""
    told = one.told
    if told is None or one.kind is SlideKind.GUESS:
        return ""
    frame = told.table.head(MOST_ROWS)
    heads = "".join(f'<th scope="col">{escape(str(head))}</th>' for head in frame.columns)
    rows = "".join(
        f'<tr><th scope="row">{escape(str(name))}</th>'
        + "".join(f"<td>{escape(str(cell))}</td>" for cell in row)
        + "</tr>"
        for name, row in zip(frame.index, frame.to_numpy().tolist(), strict=True)
    )
    head = escape(str(frame.index.name or ""))
    return (
        f'<details class="figures"><summary>{escape(view.words("present.table"))}</summary>'
        f"{_p(told.sentence)}<table><thead><tr><th>{head}</th>{heads}</tr></thead>"
        f"<tbody>{rows}</tbody></table></details>"
    )
