"""What the theme file cannot say: spacing, the filter strip, and the projector's sizes."""

import streamlit as st

from marmot_data.charts.theme import Look

BESIDE = ":is(.st-key-map_page, .st-key-compare_page)"
"""the pages whose controls stand beside their picture"""
LED = ":is(.st-key-map_page, .st-key-compare_page, .st-key-lead)"
"""the pages that a picture leads"""
FOLDED = ":is(.st-key-map_page, .st-key-compare_page, .st-key-led)"
"""what holds the controls that fold into a line where there is little room"""
RULES = """
:root {{
  --map-selected: {selected}; --map-focus: {ink};
  --ink: {ink}; --muted: {muted}; --ground: {ground}; --grid: {grid}; --accent: {accent};
  --selected: {selected}; --better: {better}; --worse: {worse}; --similar: {similar};
  --rule: {rule}; --rule-ink: {similar};
}}
.stMainBlockContainer {{ max-width: 1240px; padding: 2.5rem 2rem 4rem; }}
/* Where the menu is closed, a bar with its button lies over the top of the page. The rule asks the
   bar alone: with every change of a page a browser asks again all that is inside. */
:where([data-testid="stHeader"]):has([data-testid="stExpandSidebarButton"])
  + .stMain .stMainBlockContainer {{ padding-top: 4rem; }}
[data-testid="stExpandSidebarButton"] {{ width: auto; }}
[data-testid="stExpandSidebarButton"]::after
  {{ content: "{menu}"; font: inherit; font-weight: 600; color: {ink}; padding: 0 0.5rem; }}
.stMainBlockContainer p, .stMainBlockContainer li {{ max-width: 70ch; }}
h1 {{ letter-spacing: -0.01em; padding-top: 0.5rem; text-wrap: balance; }}
.st-key-filters {{ border-bottom: 1px solid {grid}; padding-bottom: 0.75rem; }}
.st-key-filters {{ gap: 0.5rem; }}
/* Each menu has room for its longest name; the years are short, and some priorities long. */
.st-key-filters > div {{ flex: 1 1 10.375rem; min-width: 7.75rem; max-width: 300px; }}
.st-key-filters > div:has(.st-key-pick_ward) {{ flex-basis: 11.5rem; }}
.st-key-filters > div:has(.st-key-pick_year) {{ flex-basis: 7.75rem; }}
.st-key-filters > div:has(.st-key-pick_priority) {{ flex: 99 1 10rem; max-width: 26rem; }}
[data-testid="stLayoutWrapper"]:has(> [class*="st-key-filters_"]),
[class*="st-key-closing_menu"], [class*="st-key-dotted_words"] {{ display: none; }}
::highlight(terms)
  {{ text-decoration: underline dotted {muted} 2px; text-underline-offset: 0.2em; }}
.meaning {{ position: fixed; z-index: 1000; max-width: min(22rem, calc(100vw - 1rem));
  padding: 0.625rem 0.75rem; background: {ground}; color: {ink}; border: 2px solid {accent};
  border-radius: 6px; font-size: 0.9375rem; line-height: 1.45; }}
.st-key-filters label p, [data-testid="stSidebar"] label p
  {{ font-size: 0.8125rem; color: {muted}; }}
[class*="st-key-finding_answer"] p, [class*="st-key-finding_answer"] li
  {{ font-size: 1.3125rem; line-height: 1.45; max-width: 60ch; }}
[class*="st-key-finding"] h2
  {{ font-size: 18px; font-weight: 600; padding: 0.25rem 0 0; text-wrap: balance; }}
[class*="st-key-finding"] [data-testid="stCaptionContainer"] p
  {{ color: {muted}; max-width: none; }}
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] p
  {{ color: {muted} !important; opacity: 1; }}
.st-key-big_gap p
  {{ font-size: 4.5rem; font-weight: 700; line-height: 1; letter-spacing: -0.02em;
    color: {accent}; font-variant-numeric: tabular-nums; }}
[class*="st-key-other_"] button {{ height: auto; }}
[class*="st-key-other_"] button :is(div, span, p) {{ white-space: normal; overflow: visible; }}
.st-key-start h2 {{ font-size: 1.125rem; padding: 0.25rem 0 0.5rem; }}
.st-key-start {{ gap: 0.75rem; }}
[class*="st-key-way_"] {{ gap: 0; }}
[class*="st-key-way_"] [data-testid="stCaptionContainer"] {{ margin: 0; }}
[class*="st-key-way_"] [data-testid="stCaptionContainer"] p {{ margin: 0 0 0 2.1rem; }}
[class*="st-key-way_"] a p {{ font-size: 1rem; font-weight: 600; color: {accent}; }}
[class*="st-key-finding_tile"]
  {{ border-top: 3px solid {accent}; padding-top: 0.5rem; gap: 0.5rem; }}
[class*="st-key-finding_tile"] h3 {{ font-size: 1rem; padding: 0; min-height: 0; }}
[class*="st-key-finding_tile"] strong
  {{ font-size: 2rem; line-height: 1.1; font-variant-numeric: tabular-nums; }}
[class*="st-key-finding_tile"] [data-testid="stMarkdownContainer"] {{ margin: 0; }}
[class*="st-key-finding_tile"] p {{ margin: 0; font-size: 0.9375rem; }}
[data-testid="stMain"] [data-testid="stPageLink"] a, [data-testid="stMain"]
  [data-testid="stPageLink"] a * {{ white-space: normal; overflow: visible; height: auto; }}
[data-testid="InputInstructions"] {{ display: none; }}
[data-testid="stSelectbox"] input {{ text-overflow: ellipsis; }}
/* What a menu of figures does not offer is searched for: it is called so, and stands last. */
[role="listbox"]:has(> [data-key="__creatable__"]) {{ display: flex; flex-direction: column; }}
[data-key="__creatable__"] {{ order: 1; }}
[data-key="__creatable__"] > div {{ font-size: 0; }}
[data-key="__creatable__"] > div::before {{ content: "{find}"; font-size: 1rem; }}
/* What a link or the keyboard jumps to stands clear of the bars that stay at the top. */
.stMain {{ scroll-padding-top: 5rem; }}
.stMainBlockContainer :is(h2, h3) {{ scroll-margin-top: 0; }}
:not([class*="st-key-other_"]) > [data-testid="stButtonGroup"] button
  {{ margin-left: -1px !important; border-inline: 1px solid {muted} !important; }}
img.sparkline {{ margin-top: 0.5rem; width: 100%; height: auto; max-width: 260px; display: block; }}
.st-key-notice {{ border-left: 6px solid {selected}; }}
[class*="st-key-principle_"] [data-testid="stMarkdownContainer"] strong
  {{ font-size: 1.75rem; line-height: 1.1; }}
[data-testid="stCode"] :is(pre, code, span)
  {{ font-family: "Atkinson Hyperlegible Next", sans-serif !important; font-size: 1rem; }}
[data-testid="stCode"] pre {{ padding-inline-end: 3.5rem; }} /* clear of the copy button */
[class*="st-key-principle_"] a p {{ font-weight: 600; }}
@media (max-width: 1000px) {{
  [class*="st-key-more_"] [data-testid="stHorizontalBlock"] {{ flex-direction: column; }}
  [class*="st-key-more_"] [data-testid="stColumn"] {{ width: 100%; min-width: 100%; }}
}}
/* The timeline: a list with its line, and a dot where each date hangs on it. */
.st-key-finding_timeline ul
  {{ border-left: 3px solid {accent}; margin: 0.5rem 0 0 11rem; padding: 0 0 0 1.5rem; }}
.st-key-finding_timeline li {{ position: relative; margin: 0; padding: 0 0 1.4rem; }}
.st-key-finding_timeline li::marker {{ content: ""; }}
.st-key-finding_timeline li::before
  {{ content: ""; position: absolute; left: calc(-1.5rem - 9px); top: 0.35em; width: 15px;
     height: 15px; border-radius: 50%; background: {ground}; border: 3px solid {accent}; }}
.st-key-finding_timeline strong
  {{ position: absolute; left: -12.5rem; width: 10rem; text-align: right; }}
@media (max-width: 800px) {{
  .st-key-finding_timeline ul {{ margin-left: 0.75rem; }}
  .st-key-finding_timeline strong {{ display: block; position: static; text-align: left; }}
}}
.st-key-footer {{ border-top: 1px solid {grid}; padding-top: 1rem; margin-top: 2rem; }}
.light {{ font-size: 0.875rem; color: {accent}; }}
.st-key-brand {{ border-bottom: 1px solid {grid}; padding-bottom: 1rem; margin-bottom: 0.75rem; }}
.st-key-brand p {{ margin-bottom: 0; }}
.st-key-brand strong {{ font-size: 1.125rem; letter-spacing: -0.01em; }}
[data-testid="stSidebarUserContent"] {{ padding-top: 0; }}
[data-testid="stSidebar"] [data-testid="stVerticalBlock"] {{ gap: 0.4rem; }}
[data-testid="stSidebar"] [data-testid="stCaptionContainer"] {{ margin: 0.5rem 0 0; }}
[data-testid="stSidebar"] [data-testid="stCaptionContainer"] p {{ margin: 0; }}
[data-tag], [data-tag] * {{ color: {ground} !important; }}
[class*="st-key-finding_answer_map"] p {{ max-width: none; font-size: 1.125rem; }}
/* What a picture shows stands beside it where there is room, and above it where there is none. */
{beside} [data-testid="stHorizontalBlock"] {{ flex-wrap: wrap; row-gap: 1rem !important; }}
{beside} [data-testid="stColumn"]
  {{ flex: 1 1 18.5rem; min-width: min(18.5rem, 100%); }}
{beside} [data-testid="stColumn"] + [data-testid="stColumn"]
  {{ flex: 40 1 34rem; min-width: min(34rem, 100%); }}
.st-key-compare_page [data-testid="stColumn"] .st-key-finding_answer p
  {{ font-size: 1.125rem; }}
.st-key-map_page [data-testid="stColumn"] [data-testid="stColumn"]
  {{ flex: 3 1 20rem; min-width: min(20rem, 100%); }}
.st-key-map_page [data-testid="stColumn"] [data-testid="stColumn"] + [data-testid="stColumn"]
  {{ flex: 2 1 17rem; min-width: min(17rem, 100%); }}
{beside} .st-key-controls > div:has(.st-key-pick_indicator)
  {{ flex: 1 0 min(18.5rem, 100%); }}
[data-testid="stLayoutWrapper"]:has(> [class*="st-key-foldline_"]) {{ display: none; }}
/* The land fits its room: the plain one under the deck, and the deck itself, which is drawn at its
   full size and made smaller (an angle is how a style divides two lengths). */
.st-key-land {{ position: relative; gap: 0; container-type: inline-size; }}
.st-key-land > :has(.bare-land, [data-testid="stDeckGlJsonChart"])
  {{ position: absolute; inset: 0 0 auto 0; width: 100%; }}
.bare-land {{ display: block; width: 100%; max-height: var(--land-height); object-fit: contain; }}
.st-key-land > :has([data-testid="stDeckGlJsonChart"])
  {{ left: max(0px, (100cqw - var(--land-width)) / 2); width: var(--land-width);
     max-width: none; height: var(--land-height); transform-origin: 0 0;
     transform: scale(min(1, tan(atan2(100cqw, var(--land-width))))); }}
.st-key-land [data-testid="stDeckGlJsonChartZoomButton"],
.st-key-land [data-testid="stElementToolbar"] {{ display: none; }}
.st-key-land > :not(:has(.bare-land, [data-testid="stDeckGlJsonChart"]))
  {{ position: relative; width: 100%; }}
.files a {{ color: {accent}; }}
/* What can be taken away: a button that opens a list of links. */
.take {{ position: relative; display: inline-block; }}
.take > summary
  {{ list-style: none; cursor: pointer; display: inline-flex; align-items: center; gap: 0.5rem;
     min-height: 2.75rem; padding: 0.25rem 0.9rem; border: 1px solid {muted};
     border-radius: 0.5rem; font-weight: 600; color: {ink}; background: {ground}; }}
.take > summary::-webkit-details-marker {{ display: none; }}
/* It opens a list and fetches nothing yet: a small angle says so, which turns when it is open. */
.take > summary::after
  {{ content: ""; width: 0.45rem; height: 0.45rem; margin: -0.25rem 0 0 0.125rem;
     border: solid {accent}; border-width: 0 2px 2px 0; transform: rotate(45deg); }}
.take[open] > summary::after {{ margin-top: 0.25rem; transform: rotate(225deg); }}
.take > summary:hover, .take[open] > summary {{ border-color: {accent}; color: {accent}; }}
.take > ul
  {{ position: absolute; z-index: 20; left: 0; margin: 0.25rem 0 0; padding: 0.25rem 0;
     list-style: none; min-width: max-content; max-width: 92vw; background: {ground};
     border: 1px solid {muted}; border-radius: 0.5rem; box-shadow: 0 4px 16px #0003; }}
.take > ul > li {{ margin: 0; padding: 0; max-width: none; }}
.take li > :is(a, button)
  {{ display: block; width: 100%; box-sizing: border-box; min-height: 2.75rem; padding: 0.6rem 1rem;
     color: {accent}; background: none; border: 0; font: inherit; text-align: left; cursor: pointer;
     text-decoration: none; }}
.take li > :is(a, button):hover {{ text-decoration: underline; background: {grid}; }}
.take.quiet > summary
  {{ border-color: transparent; padding: 0.25rem 0.5rem; margin-left: -0.5rem; font-weight: 400;
     font-size: 0.875rem; color: {muted}; }}
button.add
  {{ min-height: 2.75rem; padding: 0.25rem 0.5rem; border: 1px solid transparent; background: none;
     border-radius: 0.5rem; font: inherit; font-size: 0.875rem; color: {muted}; cursor: pointer; }}
html:not(.taking) :is(button.add, button[data-copy]) {{ visibility: hidden; }}
button.add::before {{ content: "+"; color: {accent}; margin-right: 0.5rem; }}
/* The link to the page stands in the corner at its top, and stays there in the bar of a phone. */
[data-testid="stElementContainer"]:has(> .stHtml > .copy-page)
  {{ position: absolute; z-index: 999991; top: 0; width: auto; right: 2rem; }}
.stMainBlockContainer {{ position: relative; }}
@media (hover: none) {{
  [data-testid="stCodeCopyButton"] {{ opacity: 1 !important; visibility: visible !important; }}
}}
.copy-page
  {{ min-height: 2.75rem; padding: 0.25rem 0.5rem; border: 0; background: {ground};
     border-radius: 0 0 0.5rem 0.5rem; cursor: pointer;
     font: inherit; font-size: 0.875rem; color: {accent}; text-decoration: underline; }}
[class*="st-key-own_"] button {{ min-height: 2.75rem; }}
[data-testid="stFileUploaderDropzoneInstructions"],
[data-testid="stFileUploaderDropzone"] button > * {{ display: none; }}
[data-testid="stFileUploaderDropzone"] button::after {{ content: "{upload}"; }}
[class*="st-key-own_slide"] [data-testid="stExpander"] details {{ border: 0; }}
[class*="st-key-own_slide"] [data-testid="stExpander"] summary {{ padding-left: 0; }}
button.add:hover {{ border-color: {grid}; color: {accent}; }}
.take.quiet > summary:hover, .take.quiet[open] > summary
  {{ border-color: {grid}; color: {accent}; }}
[data-testid="stFullScreenFrame"] > :not(.stDataFrame) > [data-testid="stElementToolbar"]
  {{ display: none; }}
.st-key-stage iframe {{ border: 1px solid {grid}; }}
.st-key-stage > [data-testid="stElementContainer"] {{ height: auto; }}
@media (min-width: 640px) {{
  .st-key-stage iframe {{ height: clamp(560px, 100dvh - 23rem, 900px); }}
}}
.st-key-headed {{ gap: 0.5rem 1.5rem; position: relative; z-index: 3; }}
.st-key-headed > * {{ flex: 0 1 auto !important; width: auto !important; }}
table {{ font-variant-numeric: tabular-nums; }}
.stHtml .table {{ border: 1px solid {grid}; border-radius: 6px; overflow-x: auto; }}
.stHtml .table:focus-visible {{ outline: 3px solid {accent}; outline-offset: 2px; }}
.stHtml .table table
  {{ width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.5; }}
.stHtml .table :is(th, td)
  {{ text-align: left; font-weight: 400; vertical-align: top; padding: 4px 8px; }}
.stHtml .table td.long {{ overflow-wrap: anywhere; }}
.stHtml .table th {{ color: {muted}; }}
.stHtml .table tbody tr {{ border-top: 1px solid {grid}; }}
/* A phone shows each row as a card, not as strips. */
@media screen and (max-width: 640px) {{
  .stHtml .cards thead {{ position: absolute; clip-path: inset(50%); }}
  .stHtml .cards :is(table, tbody, tr, th, td) {{ display: block; border: 0; }}
  .stHtml .cards tbody tr {{ border-top: 1px solid {grid}; padding: 0.5rem 0; }}
  .stHtml .cards tbody th {{ color: {ink}; font-weight: 600; }}
  .stHtml .cards td
    {{ display: flex; gap: 1rem; justify-content: space-between; text-align: right; }}
  .stHtml .cards td::before
    {{ content: attr(data-head); flex: none; max-width: 45%; text-align: left; color: {muted}; }}
}}
.program {{ white-space: pre-wrap; overflow-wrap: anywhere; padding: 0.75rem 1rem;
  border: 1px solid {grid}; border-radius: 0.5rem; font-size: 0.875rem; }}
a:focus-visible, button:focus-visible, [tabindex]:focus-visible
  {{ outline: 3px solid {accent} !important; outline-offset: 2px; }}
svg.marks {{ max-width: 100%; height: auto; }}
[data-testid="stButtonGroup"], [data-testid="stButtonGroup"] [role]
  {{ max-width: 100%; flex-wrap: wrap; }}
[data-testid="stButtonGroup"] [role$="group"] {{ padding-left: 1px; }}
@media (max-width: 1000px) {{
  [data-testid="stElementContainer"]:has(> .stHtml > .copy-page)
    {{ position: fixed; top: 0.5rem; right: 1rem; }}
  .st-key-filters {{ gap: 0.25rem; }}
  .st-key-filters .stSelectbox input {{ padding-inline: 0.25rem; }}
  .stMainBlockContainer {{ padding: 4rem 1rem 3rem; }}
  .st-key-tiles [data-testid="stColumn"] {{ flex: 1 1 calc(50% - 1rem); min-width: 9rem; }}
}}
@media (min-width: 641px) {{
  [data-testid="stLayoutWrapper"]:has(> .st-key-narrow_list) {{ display: none; }}
}}
@media (max-width: 640px) {{
  [data-testid="stLayoutWrapper"]:has(> .st-key-wide_list) {{ display: none; }}
  [class*="st-key-controls"] > div {{ flex: 1 1 100% !important; }}
  .st-key-headed {{ position: relative; }}
  .st-key-headed :is(.take, :has(.take)) {{ position: static; }}
  .st-key-headed .take > ul {{ left: auto; right: 0; top: 100%; }}
  [data-testid="stHorizontalBlock"]:has(.st-key-start) > *,
  [data-testid="stHorizontalBlock"]:has(.st-key-start) > * > * {{ display: contents; }}
  [data-testid="stHorizontalBlock"]:has(.st-key-start) > * > * > * {{ flex: 1 1 100%; }}
  [data-testid="stLayoutWrapper"]:has(> .st-key-start) {{ order: 1; }}
  [data-testid="stLayoutWrapper"]:has(> .st-key-beyond_start) {{ order: 2; }}
  .stMainBlockContainer [data-testid="stHorizontalBlock"] {{ row-gap: 1rem !important; }}
  [data-testid="stButtonGroup"] button {{ white-space: normal; height: auto; }}
  .st-key-filters > div {{ flex: 1 1 42%; min-width: 130px; max-width: none; }}
  .st-key-filters > div:has(.st-key-pick_priority) {{ flex: 1 1 100%; max-width: none; }}
  .stMain:has(.st-key-filters_closed) .st-key-filters,
  .stMain:has(.st-key-foldline_closed) {folded} [class*="st-key-controls"] {{ display: none; }}
  [data-testid="stLayoutWrapper"]:has(> [class*="st-key-foldline_"]) {{ display: flex; }}
  [data-testid="stLayoutWrapper"]:has(> [class*="st-key-filters_"])
    {{ display: block; position: sticky; top: 3.75rem; z-index: 5; background: {ground};
      padding: 0.25rem 0; }}
  .stMain:has([class*="st-key-filters_"]) {{ scroll-padding-top: 7.75rem; }}
  h1 {{ font-size: 1.625rem !important; padding: 0 0 0.5rem !important; }}
  [class*="st-key-finding_answer"] p, [class*="st-key-finding_answer"] li
  {{ font-size: 1.0625rem; line-height: 1.45; }}
}}
/* Who asks for colours of their own still sees which tab or button is chosen. */
@media (forced-colors: active) {{
  [role="tab"][aria-selected="true"], [data-testid="stButtonGroup"] [aria-checked="true"]
    {{ forced-color-adjust: none; background: Highlight !important;
       outline: 3px solid Highlight; }}
  [role="tab"][aria-selected="true"] *, [data-testid="stButtonGroup"] [aria-checked="true"] *
    {{ color: HighlightText !important; }}
}}
@media (prefers-reduced-motion: reduce) {{
  *, *::before, *::after
    {{ animation-duration: 0.01ms !important; animation-iteration-count: 1 !important;
       transition-duration: 0s !important; transition-delay: 0s !important;
       scroll-behavior: auto !important; }}
}}
[class*="st-key-printed"], [data-testid="stLayoutWrapper"]:has(> [class*="st-key-printed"])
  {{ display: none; }}
@page {{ margin: 14mm 12mm; }}
@media print {{
  html, body, #root {{ background: #ffffff !important; color-scheme: light; }}
  [data-testid="stSidebar"], [data-testid="stHeader"], [data-testid="stToolbar"],
  [data-testid="stBottom"], .st-key-filters, [class*="st-key-controls"],
  .stTabs [role="tablist"], [data-testid="stForm"], [data-testid="stSelectbox"],
  [data-testid="stMultiSelect"], [data-testid="stButtonGroup"], [data-testid="stButton"],
  [data-testid="stDownloadButton"], [data-testid="stPageLink"],
  [data-testid="stExpander"]:has(details:not([open])), [class*="st-key-filters"], .st-key-start,
  [data-testid="stTextInput"], [data-testid="stLayoutWrapper"]:has(> [class*="st-key-filters_"]),
  .st-key-land > :has(.bare-land, [data-testid="stDeckGlJsonChart"]), [class*="st-key-foldline"],
  .meaning, .st-key-ward_buttons, .take, button.add, .copy-page,
  [data-testid="stColumn"]:has(> div > div > .st-key-start)
    {{ display: none !important; }}
  [class*="st-key-printed"], [data-testid="stLayoutWrapper"]:has(> [class*="st-key-printed"])
    {{ display: flex; }}
  ::highlight(terms) {{ text-decoration: none; }}
  .stApp, .stApp *:not(svg *) {{ color: #000000 !important; background: none !important; }}
  .stMainBlockContainer {{ padding: 0; max-width: none; }}
  .stMainBlockContainer p, .stMainBlockContainer li {{ max-width: none; }}
  [class*="st-key-finding_answer"] p, [class*="st-key-finding_answer"] li
    {{ font-size: 1.125rem; }}
  [class*="st-key-printed"] p, [class*="st-key-printed"] li {{ font-size: 0.8125rem; }}
  .st-key-printed_about {{ border-bottom: 1px solid #000000; padding-bottom: 0.25rem; }}
  .st-key-printed_about p {{ overflow-wrap: anywhere; }}
  [data-testid="stColumn"], table {{ break-inside: auto; }}
  [data-testid="stHorizontalBlock"]:has([class*="st-key-finding"]) {{ flex-wrap: wrap; }}
  h1, h2, h3, [data-testid="stCaptionContainer"] {{ break-after: avoid; }}
  .st-key-finding_profile * {{ break-after: auto; }}
  table {{ font-size: 0.75rem; }}
  tr, p, li {{ break-inside: avoid; }}
  .stVegaLiteChart, .stVegaLiteChart svg.marks {{ display: block !important; }}
  svg.marks {{ max-width: 100% !important; height: auto !important; }}
  .stVegaLiteChart, [data-testid="stElementContainer"]:has(> .stVegaLiteChart), .st-key-land,
  [data-testid="stBidiComponent"] {{ break-inside: avoid; }}
  svg.marks {{ background: {ground} !important; print-color-adjust: exact; }}
  /* A chart taller than a page starts at the top of one, if nothing stands before it. */
  .stTabs, .stTabs *:not(svg, svg *) {{ padding-top: 0 !important; gap: 0 !important; }}
}}
"""
DARK = """
@media print {{
  /* Paper is white: what is light on dark becomes dark on light, and a blue stays a blue. */
  svg.marks {{ background: none !important; filter: invert(1) hue-rotate(180deg); }}
}}
"""
PROJECTOR = """
html {{ font-size: 22px; }}
.stMainBlockContainer {{ max-width: 1760px; }}
.stMainBlockContainer p, .stMainBlockContainer li, label p, table {{ font-size: 24px !important; }}
[data-baseweb="select"] *, [data-testid="stSidebar"] a p, [role="tab"] p
  {{ font-size: 22px !important; line-height: 1.3; }}
[data-baseweb="select"] > div {{ min-height: 56px; }}
[data-testid="stSidebar"] a, [data-testid="stSidebar"] a *
  {{ white-space: normal !important; overflow: visible !important; height: auto; }}
h1 {{ font-size: 44px !important; }}
.st-key-big_gap p {{ font-size: 110px !important; }}
h3, [class*="st-key-finding"] h2 {{ font-size: 30px !important; }}
[class*="st-key-finding_answer"] p, [class*="st-key-finding_answer"] li
  {{ font-size: 34px !important; }}
/* The picture is what a room looks at: it stands in the first screen, what is chosen in a line. */
.stMain:has({led}) h1 {{ font-size: 36px !important; padding: 0 0 0.5rem; }}
@media (min-width: 641px) {{
  .stMain:has({led}) .stMainBlockContainer {{ padding-top: 1rem; }}
  /* The link in the corner keeps its place beside what is chosen. */
  .st-key-filters, [data-testid="stLayoutWrapper"]:has(> [class*="st-key-filters_"])
    {{ padding-right: 5.5rem; }}
  .st-key-filters > div {{ flex-basis: 9.5rem; }}
  .st-key-filters > div:has(.st-key-pick_ward) {{ flex-basis: 9rem; }}
  .stMain:has({led}) [data-testid="stLayoutWrapper"]:has(> [class*="st-key-filters_"])
    {{ display: block; }}
  .stMain:has({led}):has(.st-key-filters_closed) .st-key-filters {{ display: none; }}
  .stMain:has({led}) .st-key-finding_answer p
    {{ font-size: 24px !important; max-width: none; }}
  .st-key-lead h2 {{ font-size: 26px !important; padding: 0; }}
  .st-key-lead [data-testid="stCaptionContainer"] p {{ font-size: 20px !important; }}
}}
/* On a low screen what is said stands beside the picture, so that the picture is seen whole. */
@media (min-width: 1000px) and (max-height: 850px) {{
  .st-key-lead {{ flex-direction: row; align-items: flex-start; gap: 1.5rem; }}
  .st-key-lead > * {{ flex: 3 1 0 !important; width: auto !important; min-width: 0; }}
  .st-key-lead > :has(> .st-key-finding_answer) {{ flex-grow: 2 !important; }}
  .st-key-lead h2 {{ font-size: 22px !important; padding-bottom: 0.5rem; }}
  .st-key-compare_page [data-testid="stColumn"] {{ flex: 2 1 0; min-width: 0; }}
  .st-key-compare_page [data-testid="stColumn"] + [data-testid="stColumn"]
    {{ flex: 3 1 0; min-width: 0; }}
  .st-key-lead [data-testid="stCaptionContainer"] p {{ font-size: 18px !important; }}
  .stMain:has(.st-key-lead) h1 {{ font-size: 32px !important; }}
  .st-key-lead h3 {{ font-size: 22px !important; padding: 0; }}
  [data-testid="stVerticalBlock"] > :has(> .st-key-signs) {{ order: 1; }}
  .st-key-led [class*="st-key-foldline"] p {{ font-size: 20px !important; }}
  .stMain:has(.st-key-lead) .stMainBlockContainer > * > * > [data-testid="stVerticalBlock"],
  .st-key-lead > * > [data-testid="stVerticalBlock"] {{ gap: 0.5rem; }}
}}
[class*="st-key-finding_answer_map"] p {{ font-size: 24px !important; }}
[data-testid="stLayoutWrapper"]:has(> [class*="st-key-foldline_"]) {{ display: flex; }}
.stMain:has(.st-key-foldline_closed) {folded} [class*="st-key-controls"] {{ display: none; }}
.stMain:has(.st-key-foldline_closed) .st-key-map_page
  [data-testid="stColumn"]:has(.st-key-controls):not(:has([data-testid="stColumn"]))
  {{ display: none; }}
[data-testid="stSelectbox"] input {{ font-size: 17.5px; }}
.st-key-filters {{ gap: 0.25rem; }}
.st-key-filters .stSelectbox input {{ padding-inline: 0.25rem; }}
/* Of a ward a room reads the answers: filters fold into a line, and links stand below. */
.stMain:has(.questions) [data-testid="stLayoutWrapper"]:has(> [class*="st-key-filters_"])
  {{ display: flex; }}
.stMain:has(.questions):has(.st-key-filters_closed) .st-key-filters {{ display: none; }}
[data-testid="stVerticalBlock"] > :has(> .st-key-jump) {{ order: 1; }}
.stMain .ward-answer .said {{ font-size: 22px !important; }}
@media (min-width: 641px) {{
  .stMain .questions thead th:nth-child(2) {{ width: 20%; }}
  .stMain .questions thead th:is(:nth-child(3), :nth-child(4)) {{ width: 11.5%; }}
  .stMain .questions thead th:nth-child(5) {{ width: 15%; }}
  .questions .beside {{ font-size: 20px; }}
}}
"""
CONTRAST = """
.stApp, [data-testid="stSidebar"] {{ background: #ffffff !important; }}
.stApp *:not(svg *) {{ color: #000000; }}
.stApp a, .stApp a p {{ text-decoration: underline; color: #003078; }}
[data-baseweb="select"] > div
  {{ border: 2px solid #000000 !important; background: #ffffff !important; }}
"""


def apply_style(look: Look, name: str, *, menu: str, find: str, upload: str) -> None:
    """Write the style rules of a look, with our words for some buttons; none is a reader's."""
    rules = RULES + {"projector": PROJECTOR, "contrast": CONTRAST}.get(name, "")
    rules += DARK if look.dark else ""
    filled = rules.format(
        beside=BESIDE,
        folded=FOLDED,
        led=LED,
        grid=look.grid,
        muted=look.muted,
        selected=look.selected,
        accent=look.accent,
        ground=look.ground,
        ink=look.ink,
        menu=menu,
        find=find,
        upload=upload,
        better=look.better,
        worse=look.worse,
        similar=look.similar,
        rule=look.classes[1],
    )
    st.html(f"<style>{filled}</style>")
