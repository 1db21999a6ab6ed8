"""The command line: build the data, check it, describe it, list and export it."""

import sys

try:
    from marmot_data.cli import main
except ModuleNotFoundError as error:
    sys.exit(f"{error.name} is not installed. Run: pip install -r requirements.txt")

if __name__ == "__main__":
    sys.exit(main())
