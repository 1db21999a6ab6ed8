"""The lines that a room put on its wall, as a file to keep: with slide, question and time."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

import pandas as pd

from marmot_data.export import as_csv, as_file
from marmot_data.ui import state
from marmot_data.web.room.room import Line

DAY = 24 * 60


def lines_file(lines: Sequence[Line], language: str, zone: int) -> bytes:
    """Return lines as the bytes of a CSV file.

    Parameters
    ----------
    lines
        As they are to stand in the file.
    language
        Of the heads of its columns.
    zone
        Minutes by which the clock on the wall is ahead of the world's (UTC).
    """
    words = state.view_of({"language": language}).words
    own = timezone(timedelta(minutes=zone)) if abs(zone) < DAY else UTC
    heads = [words(f"room.file.{one}") for one in ("slide", "question", "time", "line")]
    rows = [
        (
            one.slide,
            one.title,
            datetime.fromtimestamp(one.at, own).isoformat(" ", "minutes"),
            one.text,
        )
        for one in lines
    ]
    return as_file(as_csv(pd.DataFrame(rows, columns=heads)))
