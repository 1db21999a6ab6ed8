"""One slide for a small screen: what the wall shows in words and a picture, as plain HTML.

It holds no script and asks for nothing. What a guess keeps secret is not in it at all until the
guess is over: a phone could look behind whatever is only hidden.
"""

from html import escape

from marmot_data.catalogue.talks import Shows, SlideKind, Talk
from marmot_data.charts.theme import STILL
from marmot_data.documents.maps import legend_rows
from marmot_data.documents.phone_map import phone_map
from marmot_data.documents.render import on_phone
from marmot_data.documents.talk.asking import at_slide, charted, where_drawn
from marmot_data.documents.talk.body import scale_svg, table_of
from marmot_data.documents.talk.cards import drawn_card
from marmot_data.documents.talk.shown import Guess, Shown
from marmot_data.documents.talk.slides import slide_of
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.maps.frames import Frames


def small_slide(view: View, talk: Talk, number: int, *, revealed: bool = False) -> str:
    """Return one slide as HTML for a phone: heading, picture, words, sources.

    Parameters
    ----------
    view
        The ward, the set of wards and the language in which the slide is shown.
    talk
        The talk.
    number
        Of the slide, from 1; a number beyond the talk's ends shows its first or last slide.
    revealed
        The guess of the slide is over: what was guessed may be told.
    """
    one = slide_of(view, talk, number)
    secret = one.guess is not None and not revealed
    parts = [
        f"<h1>{escape(one.heading)}</h1>",
        "" if secret else _p(one.subtitle, "subtitle"),
        _body(view, one, secret=secret),
        "" if secret else _cites(view, one),
    ]
    return "".join(parts)


def _body(view: View, one: Shown, *, secret: bool) -> str:
    if one.refused:
        return _p(one.refused) + _p(one.words) + _points(one)
    if one.guess:
        return _guess(view, one, one.guess, secret=secret)
    if one.frames is not None:
        return _map(view, one, one.frames) + _said(one)
    if one.kind is SlideKind.QUOTE:
        said = f"<blockquote>{_p(one.words)}{_p(one.by)}</blockquote>{_points(one)}"
        drawn = where_drawn(view, one.slide.deed, STILL) if one.slide.deed else None
        where = _figure(on_phone(drawn), one.by) if drawn else ""
        return said + _bigs(one) + _p(one.sentence) + where
    if one.spec is not None:
        return _bigs(one) + _chart(view, one) + _said(one)
    table = table_of(one) if one.kind is SlideKind.CARD else ""
    return _bigs(one) + _said(one) + (f'<div class="table">{table}</div>' if table else "")


def _bigs(one: Shown) -> str:
    bigs = "".join(
        f"<div><dt>{escape(big.label)}</dt><dd>{escape(big.value)}</dd>"
        f'<dd class="subtitle">{escape(big.note)}</dd></div>'
        for big in one.bigs
    )
    return f"<dl>{bigs}</dl>" if bigs else ""


def _guess(view: View, one: Shown, guess: Guess, *, secret: bool) -> str:
    """Ask; or tell the figure with its sentence, once it may be told."""
    words = view.words
    told = _p(words("present.waits"), "own") if secret else _p(guess.said, "lead")
    if one.frames is None:
        return _p(one.words) + _figure(scale_svg(view, guess, told=not secret)) + told
    drawn = phone_map(view, one.frames, chosen="" if secret else guess.truth, blank=secret)
    key = "" if secret else _legend(one.frames) + _list(view, one.frames)
    return _p(one.words) + told + _figure(drawn) + key


def _map(view: View, one: Shown, found: Frames) -> str:
    frame = found.frames[found.shown]
    of_ward = frame.speech.get(view.ward_code or "", "") if found.level == "ward" else ""
    drawn = phone_map(view, found, chosen=view.ward_code or "")
    return (
        _p(of_ward, "own")
        + _figure(drawn, one.sentence)
        + _legend(found)
        + (_list(view, found) if found.level == "ward" else "")
    )


def _legend(found: Frames) -> str:
    rows = "".join(
        f'<li><i style="background:{colour}"></i>{escape(text)}</li>'
        if colour
        else f'<li><i class="blank"></i>{escape(text)}</li>'
        for colour, text in legend_rows(found)
    )
    said = f"{found.frames[found.shown].legend} {found.darker}"
    return f'{_p(said, "shades")}<ul class="legend">{rows}</ul>'


def _list(view: View, found: Frames) -> str:
    """List the figures by area: on a phone a map has no room for names."""
    values = found.frames[found.shown].values
    rows = "".join(
        f"<li>{escape(str(name))}: {escape(values[code])}</li>"
        for code, name in found.areas["name"].items()
        if code in values
    )
    head = escape(view.words("present.table"))
    return f"<details><summary>{head}</summary><ul>{rows}</ul></details>"


def _chart(view: View, one: Shown) -> str:
    at = at_slide(view, one.slide)
    if one.slide.page:
        spec = drawn_card(view, one.slide, STILL)
    else:
        spec = None if isinstance(at, Nothing) else charted(at, one.slide, STILL)[1]
    return _figure(on_phone(spec), one.sentence) if spec else ""


def _figure(drawn: str, alt: str = "") -> str:
    heard = f' role="img" aria-label="{escape(alt)}"' if alt else ' aria-hidden="true"'
    return f"<figure{heard}>{drawn}</figure>"


def _said(one: Shown) -> str:
    lead = "lead" if one.bigs or one.spec or one.frames else ""
    return _p(one.sentence, lead) + _p(one.words) + _points(one)


def _points(one: Shown) -> str:
    if not one.points:
        return ""
    tag = "ol" if one.slide.shows is Shows.PRINCIPLES else "ul"
    return f"<{tag}>{''.join(f'<li>{escape(point)}</li>' for point in one.points)}</{tag}>"


def _p(text: str, kind: str = "") -> str:
    mark = f' class="{kind}"' if kind else ""
    return f"<p{mark}>{escape(text)}</p>" if text else ""


def _cites(view: View, one: Shown) -> str:
    return "".join(
        _p(view.words("present.cited", source=cite), "cite") for cite in one.cited(view.catalogue)
    )
