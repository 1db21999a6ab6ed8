"""The folder with the publishers' files: reads bytes and remembers what was read."""

from hashlib import sha256
from pathlib import Path

import pandas as pd

from marmot_data.pipeline.faults import LayoutError
from marmot_data.pipeline.readers.forms import table


class RawFolder:
    """Hands out raw files of one place and keeps the SHA-256 of each file it handed out.

    Parameters
    ----------
    home
        The folder with the publishers' files.
    place
        The place's id; it stands for ``{place}`` in file names.
    """

    def __init__(self, home: Path, place: str) -> None:
        self.home = home
        self.place = place
        self.digests: dict[str, str] = {}
        self._bytes: dict[str, bytes] = {}

    def name(self, file: str) -> str:
        """Return the path of a file below the folder."""
        return file.replace("{place}", self.place)

    def read(self, file: str) -> bytes:
        """Return the bytes of a file; `FileNotFoundError` if it is not there."""
        name = self.name(file)
        if name not in self._bytes:
            self._bytes[name] = (self.home / name).read_bytes()
            self.digests[name] = sha256(self._bytes[name]).hexdigest()
        return self._bytes[name]

    def columns(self, file: str, *names: str) -> pd.DataFrame:
        """Return columns of a comma-separated list as text.

        Raises
        ------
        LayoutError
            If a column is missing, or a row is not whole: what all figures are shared out by has
            to be beyond doubt.
        """
        found = table(self.read(file))
        odd = [f"row 1: column '{name}' is missing" for name in names if name not in found.frame]
        odd += [line for _, line in found.warnings]
        if odd:
            raise LayoutError("\n".join(odd))
        return found.frame[list(names)]
