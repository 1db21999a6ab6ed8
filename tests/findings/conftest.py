"""One way to ask a question of the app's figures, for every test of a finding."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.catalogue.translation import Translation
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

See = Callable[..., View]
"""makes a view of a selection; with ``values`` or ``tables``, of what is drawn in the test"""


@pytest.fixture(scope="session")
def known() -> View:
    """Read figures, catalogue and words once."""
    return View(
        data=Dataset.load(Path(catalogues.HOME).parent / "coventry"),
        catalogue=catalogues.load(),
        words=Words.load(),
        selection=Selection(place="coventry", boundaries="2026"),
    )


@pytest.fixture(scope="session")
def norwegian(known: View) -> View:
    """Return the view of the app's figures for readers of Norwegian."""
    home = catalogues.HOME
    return replace(
        known,
        catalogue=catalogues.load(home, Translation.read(home, "nb")),
        words=Words.load("nb"),
        selection=known.selection.moved(language="nb"),
    )


@pytest.fixture(scope="session")
def seen(known: View) -> See:
    """Return what makes a view: of the app's figures, or of others for some indicators.

    ``seen(ward="foleshill")`` moves the selection; ``seen(values={"crime_rate": table})`` puts a
    table in place of an indicator's figures; ``tables`` does so for the small tables.
    """

    def made(
        values: dict[str, pd.DataFrame] | None = None,
        tables: dict[str, pd.DataFrame] | None = None,
        **change: str,
    ) -> View:
        view = replace(known, selection=known.selection.moved(**change))
        if values is None:
            return view
        data = replace(
            known.data,
            _values=dict(known.data._values) | values,  # noqa: SLF001 - read-only elsewhere
            _tables=dict(known.data._tables) | (tables or {}),  # noqa: SLF001 - the same
            _worked_out=OrderedDict(),
        )
        return replace(view, data=data)

    return made
