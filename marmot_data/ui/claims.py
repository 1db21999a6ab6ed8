"""The page of claims: pick one, and read a sentence to quote or the reason against it."""

import pandas as pd
import streamlit as st

from marmot_data.charts.dots import dot_chart
from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.judgement import Strength
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.claims.claims import (
    Cannot,
    Claim,
    find_claim,
    find_same_claim,
    with_claim,
)
from marmot_data.findings.claims.ready import find_ready
from marmot_data.findings.claims.rules import WARD_CLAIMS, second_group
from marmot_data.findings.ward.figures import with_ward_figures
from marmot_data.link import ALL, CLAIMS, NONE, USUAL
from marmot_data.memoise import memoise
from marmot_data.ui import page, state
from marmot_data.ui.controls import pick_earlier, pick_group, pick_indicator
from marmot_data.ui.find_ward import choose_ward

CHANGES = ("improved", "worsened")
GROUPS = ("groups_narrowed", "groups_widened")


def show_claims(view: View) -> None:
    """Rule on the claim that the link asks for; where it asks for none, offer ready ones first.

    The order is that with which the page was opened: it stays while a reader tries other claims.
    """
    asked, follows = state.opened_with().claim != USUAL, view.selection.claim == USUAL
    view, words = with_claim(view), view.words
    st.title(words("claim.heading"), anchor=False)
    if not asked:
        _ready(view)
        st.header(words("claim.check"), anchor="check")
        st.markdown(words("claim.intro"))
    _check(view, follows=follows)
    if asked:
        _ready(view)
    st.markdown(f"**{words('claim.rule')}.** {words('claim.rule_text')}")


def _check(view: View, *, follows: bool) -> None:
    """Answer one claim, with the figures that decide it, and say what else may be said of them."""
    _controls(view)
    if follows:
        st.caption(view.words("claim.follows"))
    if st.session_state.pop(state.UNFOUND, "") == "indicator":
        return  # no answer to another figure stands under what was asked and not found
    found = find_claim(view)
    if isinstance(found, Nothing):
        page.nothing(found, key="claim")
        return
    if found.answer.unfinished:
        page.say(found.sentence)
        if not view.ward_code:
            choose_ward(view)
        _every(view, found)
        return
    _answer(view, found)
    if found.answer.ruling.strength is Strength.TESTED:
        st.caption(view.words("claim.by_chance"))
    _proof(view, found)
    _same(view, found)
    _every(view, found)


def _ready(view: View) -> None:
    """Show the sentences that can be quoted at once, each to be copied."""
    words, ready = view.words, find_ready(view)
    if isinstance(ready, Nothing):
        page.nothing(ready, key="ready")
        return
    with st.container(key="finding_ready"):
        st.header(page.escaped(ready.title), anchor=False)
        st.caption(page.escaped(ready.how))
        for one in ready.sentences:
            st.caption(page.escaped(words(f"ready.{one.state}", theme=one.theme)))
            st.code(one.sentence, language=None, wrap_lines=True)


def _answer(view: View, found: Claim) -> None:
    """Say whether the claim may be made, with a sentence to copy: its own or the nearest one."""
    words, sayable = view.words, found.answer.sayable
    told = "" if sayable else f" {page.escaped(found.sentence)}"
    with st.container(key="finding_answer"):
        st.markdown(f"**{page.escaped(found.verdict)}.**{told}")
    nearest = found.cannot[0].nearest if not sayable and found.cannot else ""
    if sayable or nearest:
        st.caption(words("claim.quote" if sayable else "claim.nearest_to_this"))
        st.code(found.sentence if sayable else nearest, language=None, wrap_lines=True)
    for line in (found.why, found.older):
        if line:
            st.markdown(page.escaped(line))


def _controls(view: View) -> None:
    words, claim = view.words, view.selection.claim
    with st.container(horizontal=True, key="controls"):
        asks = {one: words(f"claim.ask.{one}") for one in CLAIMS}
        state.pick(words("claim.claim"), "claim", asks, shown=claim)
        about_wards = view.ward_code and claim in WARD_CLAIMS
        pick_indicator(view, among=with_ward_figures(view) if about_wards else None)
        pick_group(view)
        if claim in GROUPS:
            _pick_other_group(view)
        if claim == "differs":
            wards = state.choices().wards[view.selection.boundaries]
            state.pick(words("claim.other"), "other_ward", {ALL: words("claim.choose"), **wards})
        if claim in CHANGES or claim not in WARD_CLAIMS:
            pick_earlier(view, {NONE: words("claim.earliest")})


def _pick_other_group(view: View) -> None:
    words, name = view.words, view.selection.indicator
    group = view.group(name)
    second = second_group(view, name, group)
    if second is not None:
        others = [one for one in view.indicator(name).groups if one not in (ALL, group)]
        state.pick(
            words("claim.other_group"),
            "other_group",
            {one: view.group_name(one) for one in others},
            shown=second,
        )


def _proof(view: View, found: Claim) -> None:
    """Show the figures that decide, where there are any; the answer has said why there are none."""
    if found.rows.empty:
        return
    look = state.look(view.selection)
    entry = view.indicator(view.selection.indicator)
    axis = view.words.axis(entry)
    if isinstance(found.answer.ruling, GapRuling):  # the dots are sizes of gaps
        axis = view.words(f"unit.{entry.unit}.gap", number="", count="other").strip()
    page.card(
        view,
        found,
        lambda claim: page.picture(dot_chart(claim, axis, look), claim),
        key="claim",
        said=True,
    )


def _same(view: View, found: Claim) -> None:
    """Show which other figures of the ward carry the claim; open where the chosen one does not."""
    if found.answer.claim not in WARD_CLAIMS:
        return
    same = find_same_claim(view)
    if isinstance(same, Nothing):
        page.nothing(same, key="same")
        return
    label, expanded = page.escaped(same.title), not found.answer.sayable
    with st.container(key="finding_same"), st.expander(label, expanded=expanded):
        st.markdown(page.escaped(same.sentence))
        page.table(same.table, same.title)


def _every(view: View, found: Claim) -> None:
    """Show what may be said of this figure besides; what may not stands folded below it."""
    words = view.words
    where = view.area_name(view.ward_code or view.place.authority)
    cannot, may = _cannot(found), _may(found)
    with st.container(key="finding_every"):
        if len(may):
            st.header(page.escaped(words("claim.all", where=where)), anchor=False)
            st.caption(words("claim.all_intro"))
            page.table(may, words("claim.all", where=where))
        if cannot:
            with st.expander(words("claim.folded", number=len(cannot))):
                st.markdown("\n".join(_refusal(view, one) for one in found.cannot))


@memoise
def _may(found: Claim) -> pd.DataFrame:
    """Keep the claims whose sentence the page has not shown: opposite ones may share theirs."""
    every = found.every[~found.every.index.isin(_cannot(found))]
    said = every.iloc[:, -1]
    return every[(said != found.sentence) & ~said.duplicated()]


def _cannot(found: Claim) -> list[str]:
    """List the claims that may not be made."""
    return [claim for one in found.cannot for claim in one.claims]


def _refusal(view: View, one: Cannot) -> str:
    """Write claims that may not be made: why not, and what may be said instead."""
    told = f"- **{page.escaped('; '.join(one.claims))}.** {page.escaped(one.why)}"
    if not one.nearest:
        return told
    return f"{told} *{view.words('claim.instead')}* {page.escaped(one.nearest)}"
