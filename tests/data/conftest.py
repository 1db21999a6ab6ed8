"""The committed figures of Coventry, opened once."""

from pathlib import Path

import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME, Catalogue, load
from marmot_data.store import Dataset

RAW = HOME.parent.parent.parent / "shared" / "raw"


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """Read the catalogue once."""
    return load()


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    """Open the figures once; frames are handed out as copies."""
    return Dataset.load(HOME.parent / "coventry")


@pytest.fixture(scope="session")
def everything(catalogue: Catalogue, dataset: Dataset) -> pd.DataFrame:
    """Put the values of all indicators under each other."""
    frames = [dataset.values(name).assign(indicator=name) for name in catalogue.indicators]
    return pd.concat(frames, ignore_index=True)


@pytest.fixture(scope="session")
def raw() -> Path:
    """Return the folder of raw files, where there is one."""
    if not RAW.is_dir():
        pytest.skip("the publishers' raw files are not here (../shared/raw)")
    return RAW
