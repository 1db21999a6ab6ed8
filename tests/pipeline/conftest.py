"""A small city that tests can build, bend and break."""

from pathlib import Path

import pytest

from tests.pipeline.testford import write_city


@pytest.fixture
def city(tmp_path: Path) -> Path:
    """Write Testford into a folder of its own."""
    return write_city(tmp_path)
