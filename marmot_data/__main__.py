"""The command line: build the data, check it, describe it, list and export it."""

import sys

from marmot_data.cli import main

if __name__ == "__main__":
    sys.exit(main())
