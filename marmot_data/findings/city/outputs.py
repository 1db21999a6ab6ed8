"""What did the programme do, in its own figures?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.schema import Kind
from marmot_data.evidence.series import Figure
from marmot_data.findings import said
from marmot_data.findings.base import Finding, Nothing, View, answered, pages_of
from marmot_data.findings.city.progress import city_run, lacking, under


@dataclass(frozen=True, slots=True, kw_only=True)
class Outputs(Finding):
    """What was done, never what came of it."""

    rows: pd.DataFrame
    """columns indicator, what, value, period, line"""


@answered
def find_outputs(view: View) -> Outputs | Nothing:
    """List the programme's own figures under the chosen priority: what was done."""
    words = view.words
    names = [name for name in under(view) if view.indicator(name).kind is Kind.OUTPUT]
    used = [(name, one) for name in names for one in city_run(view, name)]
    if not used:
        why = " ".join((words("progress.no_outputs"), *lacking(view)))
        return Nothing(title=words("progress.outputs"), sentence=why)
    rows = pd.DataFrame([_row(view, name, one) for name, one in used])
    figures = [one for _, one in used]
    heads = {"what": "table.what", "value": "table.value", "period": "table.period"}
    table = rows[list(heads)].rename(columns={name: words(key) for name, key in heads.items()})
    return Outputs(
        title=words("progress.outputs_title", number=len(rows)),
        subtitle=words("progress.outputs_subtitle"),
        sentence=words("progress.outputs_sentence"),
        table=table.set_index(words("table.what")),
        indicators=tuple(dict.fromkeys(rows["indicator"])),
        sources=tuple(dict.fromkeys(one.source for one in figures)),
        pages=pages_of((one.source, one.page) for one in figures),
        notes=(*said.cautions(view, figures), words("progress.targets"), *lacking(view)),
        rows=rows,
    )


def _row(view: View, name: str, one: Figure) -> dict[str, str]:
    words, entry = view.words, view.indicator(name)
    shown = words.value(one.value, entry)
    parts = {
        "what": entry.title,
        "value": words("progress.over", value=shown) if one.note == "at_least" else shown,
        "period": words.period(one.period),
    }
    return {"indicator": name, "line": words("progress.output", **parts), **parts}
